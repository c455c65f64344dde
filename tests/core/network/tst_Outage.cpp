// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/DependencyGraph.h"
#include "core/network/Outage.h"

#include "core/model/Dependency.h"
#include "core/model/Function.h"
#include "core/model/Service.h"
#include "tests/core/project/TestProject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

struct Plant : TestProject
{
    Id<Service> service(const QString &name, const std::vector<Id<Asset>> &assets = {})
    {
        Service service;
        service.name.main = name;
        service.assets = assets;
        return add(service);
    }
    Id<Function> function(const QString &name, const std::vector<Id<Asset>> &assets = {}, std::optional<int> tolerated = {})
    {
        Function function;
        function.name.main = name;
        function.assets = assets;
        function.toleratedOutage = tolerated;
        return add(function);
    }
    struct Terms
    {
        DependencyKind kind = DependencyKind::ToRun;
        QString group = {};
        QString fallback = {};
        std::optional<int> minutes = {};
    };
    void needs(const RecordId &dependent, const RecordId &provider, int tolerance) { needs(dependent, provider, tolerance, Terms()); }
    void needs(const RecordId &dependent, const RecordId &provider, int tolerance, const Terms &terms)
    {
        Dependency dependency;
        dependency.dependent = dependent;
        dependency.provider = provider;
        dependency.dependencyKind = terms.kind;
        dependency.tolerance = tolerance;
        dependency.group = terms.group;
        dependency.fallback = terms.fallback;
        dependency.fallbackMinutes = terms.minutes;
        add(dependency);
    }
    Outage without(const std::vector<RecordId> &down, std::optional<qint64> minutes = {}) const { return Outage::of(*project, down, minutes); }
};

std::optional<Outage::Effect> effectOn(const Outage &outage, const RecordId &id)
{
    const auto found = std::ranges::find(outage.affected, id, &Outage::Effect::id);
    return found == outage.affected.end() ? std::nullopt : std::optional(*found);
}

/// The rule as it stands, over and over from "nothing ever stops" until nothing changes: shares nothing with the program's order.
std::vector<qint64> stopTimesByIteration(const DependencyGraph &graph, const std::vector<int> &down)
{
    constexpr qint64 infinite = DependencyGraph::never;
    std::vector<qint64> times(graph.nodes.size(), infinite);
    while (true) {
        std::vector<qint64> next(graph.nodes.size(), infinite);
        for (const int node : down)
            next[static_cast<size_t>(node)] = 0;
        for (const DependencyGraph::Group &group : graph.groups) {
            if (group.kind != DependencyKind::ToRun)
                continue;
            qint64 latest = -1;
            for (const DependencyGraph::Member &member : group.members) {
                const qint64 time = times[static_cast<size_t>(member.provider)];
                latest = std::max(latest, time == infinite ? infinite : time + member.tolerance + member.manual);
            }
            qint64 &own = next[static_cast<size_t>(group.dependent)];
            own = std::min(own, latest);
        }
        if (next == times)
            return times;
        times = next;
    }
}
}

class TestOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void tolerancesAddUpAlongAChain()
    {
        Plant plant;
        const auto directory = plant.service(u"Directory"_s);
        const auto server = plant.addAsset(u"SCADA-01"_s);
        const auto station = plant.addAsset(u"HMI-01"_s);
        plant.needs(server, directory, 30);
        plant.needs(station, server, 15);
        const Outage outage = plant.without({directory});
        QCOMPARE(outage.affected.size(), size_t(2)); // what was switched off is no effect
        QCOMPARE(effectOn(outage, server)->afterMinutes, 30);
        QCOMPARE(effectOn(outage, station)->afterMinutes, 45);
        QCOMPARE(effectOn(outage, station)->because, std::vector<RecordId> {server});
        QCOMPARE(outage.restart, (std::vector<RecordId> {directory, server, station}));
        QVERIFY(plant.without({station}).affected.empty());
    }

    void anOutageThatEndsInTimeStopsNothing()
    {
        Plant plant;
        const auto time = plant.service(u"Time"_s);
        const auto server = plant.addAsset(u"SCADA-01"_s);
        plant.needs(server, time, 240);
        QVERIFY(plant.without({time}, 240).affected.empty());
        QCOMPARE(plant.without({time}, 241).affected.size(), size_t(1));
    }

    void aLoopWithoutACauseOutsideKeepsRunning()
    {
        Plant plant;
        const auto a = plant.addAsset(u"A"_s);
        const auto b = plant.addAsset(u"B"_s);
        const auto power = plant.service(u"Power"_s);
        const auto other = plant.service(u"Other"_s);
        plant.needs(a, b, 0);
        plant.needs(b, a, 0);
        plant.needs(b, power, 25);
        QVERIFY(plant.without({other}).affected.empty());
        const Outage outage = plant.without({power});
        QCOMPARE(effectOn(outage, a)->afterMinutes, 25);
        QCOMPARE(effectOn(outage, b)->afterMinutes, 25);
    }

    void oneOfAGroupIsEnough()
    {
        Plant plant;
        const auto one = plant.addAsset(u"SCADA-01"_s);
        const auto two = plant.addAsset(u"SCADA-02"_s);
        const auto view = plant.function(u"View"_s, {one, two}); // what is recorded takes the place of "carried by"
        plant.needs(view, one, 5, {.group = u"SCADA"_s});
        plant.needs(view, two, 20, {.group = u" scada "_s});
        QVERIFY(plant.without({one}).affected.empty());
        const Outage outage = plant.without({one, two});
        QCOMPARE(effectOn(outage, view)->afterMinutes, 20);
        QCOMPARE(effectOn(outage, view)->because, (std::vector<RecordId> {one, two}));
        // The group itself is lost at once, another need sooner or later.
        const auto mains = plant.service(u"Mains"_s);
        plant.needs(view, mains, 10);
        QCOMPARE(effectOn(plant.without({one, two, mains}), view)->afterMinutes, 10);
    }

    void whatIsDegradedStopsNobody()
    {
        Plant plant;
        const auto historian = plant.addAsset(u"HIST-01"_s);
        const auto server = plant.addAsset(u"SCADA-01"_s);
        const auto station = plant.addAsset(u"HMI-01"_s);
        plant.needs(server, historian, 60, {.kind = DependencyKind::Degraded});
        plant.needs(station, server, 0);
        const Outage outage = plant.without({historian});
        QCOMPARE(outage.affected.size(), size_t(1));
        QCOMPARE(effectOn(outage, server)->state, Outage::State::Degraded);
        QCOMPARE(effectOn(outage, server)->afterMinutes, 60);
        QCOMPARE(outage.restart, std::vector<RecordId> {historian});
    }

    void byHandUntilTheMinutesEnd()
    {
        Plant plant;
        const auto net = plant.addAsset(u"SW-1"_s);
        const auto dosing = plant.function(u"Dosing"_s, {}, 30);
        const auto supply = plant.function(u"Supply"_s);
        plant.needs(dosing, net, 10, {.fallback = u"manual"_s, .minutes = 480});
        plant.needs(supply, dosing, 0);
        const Outage shortOne = plant.without({net}, 240);
        QCOMPARE(shortOne.affected.size(), size_t(1)); // who needs it goes on
        QCOMPARE(effectOn(shortOne, dosing)->state, Outage::State::Manual);
        QCOMPARE(effectOn(shortOne, dosing)->afterMinutes, 10);
        QVERIFY(!effectOn(shortOne, dosing)->isBeyondTolerated);
        QCOMPARE(shortOne.restart, (std::vector<RecordId> {net, dosing}));
        const Outage longOne = plant.without({net}, 600);
        QCOMPARE(effectOn(longOne, dosing)->state, Outage::State::Stopped);
        QCOMPARE(effectOn(longOne, dosing)->afterMinutes, 490);
        QCOMPARE(effectOn(longOne, dosing)->manualAfterMinutes, 10);
        QVERIFY(effectOn(longOne, dosing)->isBeyondTolerated); // stands for 110 minutes
        QVERIFY(!effectOn(plant.without({net}, 520), dosing)->isBeyondTolerated);
        QCOMPARE(effectOn(longOne, supply)->afterMinutes, 490);
    }

    void aLocalFallbackAddsItsMinutes()
    {
        Plant plant;
        const auto directory = plant.service(u"Directory"_s);
        const auto station = plant.addAsset(u"HMI-01"_s);
        const auto other = plant.addAsset(u"HMI-02"_s);
        plant.needs(station, directory, 480, {.fallback = u"local"_s, .minutes = 4320});
        plant.needs(other, directory, 480, {.fallback = u"local"_s}); // for how long nobody said
        const Outage outage = plant.without({directory});
        QCOMPARE(effectOn(outage, station)->afterMinutes, 4800);
        QCOMPARE(effectOn(outage, station)->state, Outage::State::Stopped);
        QVERIFY(!effectOn(outage, station)->manualAfterMinutes);
        QCOMPARE(effectOn(outage, other)->afterMinutes, 480);
    }

    void aFunctionNeedsAllThatCarriesItAndAServiceAnyOne()
    {
        Plant plant;
        const auto first = plant.addAsset(u"AD-01"_s);
        const auto second = plant.addAsset(u"AD-02"_s);
        const auto controller = plant.addAsset(u"PLC-1"_s);
        const auto beacon = plant.addAsset(u"BCN-1"_s);
        const auto directory = plant.service(u"Directory"_s, {first, second});
        const auto dosing = plant.function(u"Dosing"_s, {controller, beacon});
        plant.needs(dosing, beacon, 0, {.kind = DependencyKind::Degraded});
        QCOMPARE(effectOn(plant.without({controller}), dosing)->state, Outage::State::Stopped);
        QCOMPARE(effectOn(plant.without({beacon}), dosing)->state, Outage::State::Degraded);
        QCOMPARE(effectOn(plant.without({first}), directory)->state, Outage::State::Degraded);
        QCOMPARE(effectOn(plant.without({first, second}), directory)->state, Outage::State::Stopped);
    }

    void aSpareIsNoProvider()
    {
        Plant plant;
        const auto one = plant.addAsset(u"PLC-1"_s);
        Asset spare;
        spare.tag = u"PLC-1S"_s;
        spare.state = AssetState::Spare;
        const auto shelf = plant.add(spare);
        const auto dosing = plant.function(u"Dosing"_s);
        plant.needs(dosing, one, 0, {.group = u"controllers"_s});
        plant.needs(dosing, shelf, 0, {.group = u"controllers"_s});
        QCOMPARE(effectOn(plant.without({one}), dosing)->state, Outage::State::Stopped);
        QVERIFY(plant.without({shelf}).affected.empty());
    }

    void whatIsNeededToStartOrdersTheRestartAndStopsNothing()
    {
        Plant plant;
        const auto server = plant.addAsset(u"SCADA-01"_s);
        const auto directory = plant.service(u"Directory"_s);
        const auto mains = plant.service(u"Mains"_s);
        plant.needs(server, directory, 0, {.kind = DependencyKind::ToStart});
        plant.needs(server, mains, 0);
        plant.needs(directory, mains, 0);
        QVERIFY(plant.without({directory}).affected.empty());
        const Outage outage = plant.without({mains});
        QCOMPARE(outage.restart, (std::vector<RecordId> {mains, directory, server}));
        QVERIFY(outage.circles.empty());
        // What runs all the while is not waited for.
        QCOMPARE(plant.without({server}).restart, std::vector<RecordId> {server});
    }

    void aCircleAtStartUpIsNamedAndBroken()
    {
        Plant plant;
        const auto directory = plant.service(u"Directory"_s);
        const auto host = plant.addAsset(u"ESX-01"_s);
        const auto view = plant.function(u"View"_s);
        plant.needs(directory, host, 0);
        plant.needs(host, directory, 0, {.kind = DependencyKind::ToStart});
        plant.needs(view, directory, 0);
        const Outage outage = plant.without({host});
        QCOMPARE(outage.circles, (std::vector<std::vector<RecordId>> {{directory, host}}));
        QCOMPARE(outage.restart, (std::vector<RecordId> {directory, host, view}));
        // A second way to start it: no circle any more.
        const auto other = plant.addAsset(u"ESX-02"_s);
        const auto clock = plant.service(u"Clock"_s);
        plant.needs(clock, other, 0, {.kind = DependencyKind::ToStart, .group = u"any"_s});
        plant.needs(clock, host, 0, {.kind = DependencyKind::ToStart, .group = u"any"_s});
        plant.needs(other, clock, 0);
        QVERIFY(plant.without({clock}).circles.empty());
    }

    void timesAreTheGreatestSolutionOfTheRule()
    {
        QRandomGenerator random(907);
        int stopped = 0;
        for (int round = 0; round < 800; ++round) {
            DependencyGraph graph;
            const int nodes = random.bounded(2, 9);
            graph.nodes.resize(static_cast<size_t>(nodes));
            graph.groups.resize(static_cast<size_t>(random.bounded(1, 14)));
            for (DependencyGraph::Group &group : graph.groups) {
                group.dependent = random.bounded(nodes);
                group.kind = random.bounded(5) == 0 ? DependencyKind::Degraded : DependencyKind::ToRun;
                for (int members = random.bounded(1, 4); members > 0; --members)
                    group.members.push_back({.provider = random.bounded(nodes), .tolerance = random.bounded(4) * random.bounded(30), .manual = random.bounded(4) ? 0 : 60});
            }
            std::vector<int> down {random.bounded(nodes)};
            if (random.bounded(2))
                down.push_back(random.bounded(nodes));
            const std::vector<qint64> times = graph.stopTimes(down);
            QCOMPARE(times, stopTimesByIteration(graph, down));
            for (int node = 0; node < nodes; ++node)
                stopped += times[static_cast<size_t>(node)] != DependencyGraph::never && !std::ranges::contains(down, node);
        }
        QVERIFY(stopped > 300); // besides what was switched off
    }

    void everythingStartsAgainAndNothingBeforeItCan()
    {
        QRandomGenerator random(908);
        int circles = 0;
        for (int round = 0; round < 500; ++round) {
            DependencyGraph graph;
            const int nodes = random.bounded(2, 9);
            graph.nodes.resize(static_cast<size_t>(nodes));
            graph.groups.resize(static_cast<size_t>(random.bounded(1, 10)));
            for (DependencyGraph::Group &group : graph.groups) {
                group.dependent = random.bounded(nodes);
                group.kind = random.bounded(3) == 0 ? DependencyKind::ToStart : DependencyKind::ToRun;
                for (int members = random.bounded(1, 3); members > 0; --members)
                    group.members.push_back({.provider = random.bounded(nodes)});
            }
            std::vector<bool> isOut(static_cast<size_t>(nodes));
            for (size_t i = 0; i < isOut.size(); ++i)
                isOut[i] = random.bounded(4) > 0;
            const DependencyGraph::Restart restart = graph.restart(isOut);
            QCOMPARE(std::ssize(restart.order), std::ranges::count(isOut, true));
            circles += static_cast<int>(restart.circles.size());
            for (const int node : restart.order) {
                QVERIFY(isOut[static_cast<size_t>(node)]);
                const bool canStart = std::ranges::all_of(graph.groups, [&](const DependencyGraph::Group &group) {
                    return group.dependent != node
                        || std::ranges::any_of(group.members, [&](const auto &member) { return !isOut[static_cast<size_t>(member.provider)]; });
                });
                const bool breaksCircle = std::ranges::any_of(restart.circles, [node](const auto &circle) { return circle.front() == node; });
                QVERIFY(canStart || breaksCircle);
                isOut[static_cast<size_t>(node)] = false;
            }
        }
        QVERIFY(circles > 20);
    }
};

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_Outage.moc"
