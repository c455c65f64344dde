// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/AttackPaths.h"
#include "core/network/ConduitGraph.h"

#include "core/model/Conduit.h"
#include "tests/core/project/TestProject.h"

#include <QRandomGenerator>

#include <bit>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Way = std::vector<ConduitGraph::Step>;

/// Every way that enters no zone twice, by trying.
void tryWays(const ConduitGraph &graph, unsigned open, int zone, const std::vector<int> &targets, std::set<int> &seen, Way &way, std::vector<Way> &ways)
{
    if (std::ranges::contains(targets, zone)) {
        ways.push_back(way);
        return;
    }
    for (int conduit = 0; conduit < static_cast<int>(graph.conduits.size()); ++conduit) {
        const ConduitGraph::Conduit &edge = graph.conduits[static_cast<size_t>(conduit)];
        if (!(open >> conduit & 1U) || !std::ranges::contains(edge.senders, zone))
            continue;
        for (const int to : edge.receivers) {
            if (!seen.insert(to).second)
                continue;
            way.push_back({conduit, zone, to});
            tryWays(graph, open, to, targets, seen, way, ways);
            way.pop_back();
            seen.erase(to);
        }
    }
}

std::vector<Way> allWays(const ConduitGraph &graph, unsigned open, const std::vector<int> &sources, const std::vector<int> &targets)
{
    std::vector<Way> ways;
    for (const int source : sources) {
        std::set<int> seen(sources.begin(), sources.end()); // a way that comes back to a source is no shorter
        Way way;
        tryWays(graph, open, source, targets, seen, way, ways);
    }
    return ways;
}

int effortOf(const ConduitGraph &graph, const Way &way)
{
    int effort = 0;
    for (const ConduitGraph::Step &step : way)
        effort += graph.effortOf(step);
    return effort;
}

ConduitGraph randomGraph(QRandomGenerator &random)
{
    ConduitGraph graph;
    const int zones = random.bounded(2, 7);
    for (int i = 0; i < zones; ++i)
        graph.zoneEffort.push_back(random.bounded(5));
    for (int conduits = random.bounded(1, 8); conduits > 0; --conduits) {
        std::set<int> joined;
        for (int ends = random.bounded(2, 4); ends > 0; --ends)
            joined.insert(random.bounded(zones));
        std::vector<int> all(joined.begin(), joined.end());
        ConduitGraph::Conduit conduit {.senders = all, .receivers = all, .effort = random.bounded(1, 4)};
        if (random.bounded(3) == 0) {
            conduit.senders = {all.front()};
            conduit.receivers.erase(conduit.receivers.begin());
        }
        graph.conduits.push_back(conduit);
    }
    return graph;
}

struct Drawing : TestProject
{
    Id<Zone> zone(const QString &name, int level, ZoneType type = ZoneType::Cell)
    {
        Zone zone;
        zone.name.main = name;
        zone.type = type;
        zone.slT = SecurityLevelVector::fromText(QString::number(level));
        return add(zone);
    }
    Id<Conduit> join(const std::vector<Id<Zone>> &zones, const std::function<void(Conduit &)> &more = {})
    {
        Conduit conduit;
        conduit.name.main = u"K%1"_s.arg(++m_conduits);
        conduit.zones = zones;
        if (more)
            more(conduit);
        return add(conduit);
    }
    AttackPaths between(const QString &from, const QString &to, const QHash<RecordId, SecurityLevelVector> &reached = {}) const
    {
        const Result<AttackEnd> start = AttackEnd::resolve(*project, from);
        const Result<AttackEnd> end = AttackEnd::resolve(*project, to);
        if (!start || !end)
            qFatal("no such end");
        return AttackPaths::between(*project, *start, *end, reached);
    }

private:
    int m_conduits = 0;
};
}

class TestAttackPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void waysAreAllThoseOfLeastEffort()
    {
        QRandomGenerator random(62443);
        int connected = 0;
        int several = 0;
        for (int round = 0; round < 600; ++round) {
            const ConduitGraph graph = randomGraph(random);
            const int zones = static_cast<int>(graph.zoneEffort.size());
            std::set<int> sources {random.bounded(zones)};
            if (random.bounded(3) == 0)
                sources.insert(random.bounded(zones));
            const std::vector<int> from(sources.begin(), sources.end());
            const std::vector<int> to {random.bounded(zones)};
            std::vector<Way> best;
            int least = -1;
            for (const Way &way : allWays(graph, ~0U, from, to)) {
                const int effort = effortOf(graph, way);
                if (least >= 0 && effort > least)
                    continue;
                if (effort < least || least < 0)
                    best.clear();
                least = effort;
                best.push_back(way);
            }
            std::ranges::sort(best);
            const auto found = graph.shortest(from, to, 10'000);
            QCOMPARE(found.has_value(), least >= 0);
            if (!found)
                continue;
            QCOMPARE(found->effort, least);
            QVERIFY(found->ways == best);
            QCOMPARE(found->count, static_cast<double>(best.size()));
            ++connected;
            several += best.size() > 1 ? 1 : 0;
        }
        QVERIFY(connected > 200);
        QVERIFY(several > 20);
    }

    /// Every set of conduits is taken out in turn.
    void theCutIsAsSmallAsTheBestOfAllSets()
    {
        QRandomGenerator random(3302);
        int compared = 0;
        for (int round = 0; round < 500; ++round) {
            const ConduitGraph graph = randomGraph(random);
            const int zones = static_cast<int>(graph.zoneEffort.size());
            const std::vector<int> from {random.bounded(zones)};
            const std::vector<int> to {random.bounded(zones)};
            const auto cut = graph.smallestCut(from, to);
            QCOMPARE(cut.has_value(), from != to);
            if (!cut)
                continue;
            const unsigned all = (1U << graph.conduits.size()) - 1;
            int fewest = 99;
            for (unsigned taken = 0; taken <= all; ++taken) {
                if (std::popcount(taken) < fewest && allWays(graph, all & ~taken, from, to).empty())
                    fewest = std::popcount(taken);
            }
            unsigned mine = 0;
            for (const int conduit : *cut)
                mine |= 1U << conduit;
            QCOMPARE(static_cast<int>(cut->size()), fewest);
            QVERIFY(allWays(graph, all & ~mine, from, to).empty());
            compared += fewest > 0 ? 1 : 0;
        }
        QVERIFY(compared > 150);
    }

    void effortComesFromConduitAndLevel()
    {
        Drawing drawing;
        const auto office = drawing.zone(u"Office"_s, 1, ZoneType::Enterprise);
        const auto dmz = drawing.zone(u"DMZ"_s, 2, ZoneType::Dmz);
        const auto cell = drawing.zone(u"Cell"_s, 3);
        const auto firewall = drawing.addAsset(u"FW-1"_s, dmz);
        const auto guarded = drawing.join({office, dmz}, [&](Conduit &conduit) { conduit.boundaryDevices = {firewall}; });
        const auto remote = drawing.join({dmz, cell}, [](Conduit &conduit) {
            conduit.remoteUsed = true;
            conduit.remoteSecondFactor = true;
        });
        const AttackPaths paths = drawing.between(u"Office"_s, u"Cell"_s);
        QCOMPARE(paths.paths.size(), size_t(1));
        const AttackPaths::Path &path = paths.paths.front();
        QCOMPARE(path.steps.at(0).effort, 1 + 2 + 2); // boundary device, SL-T 2
        QCOMPARE(path.steps.at(1).effort, 1 + 2 + 3); // second factor, SL-T 3
        QCOMPARE(path.effort, 11);
        QCOMPARE(path.steps.at(0).source, AttackPaths::LevelSource::Target);
        QCOMPARE(path.weakest, 0);
        QCOMPARE(paths.cut, std::vector<RecordId> {remote}); // of the two the one nearer to what is attacked
        // What is reached counts, not what is asked for; the lowest of the seven.
        const AttackPaths reached = drawing.between(u"Office"_s, u"Cell"_s, {{cell, *SecurityLevelVector::fromText(u"3,3,3,3,3,1,3")}});
        QCOMPARE(reached.paths.front().steps.at(1).effort, 1 + 2 + 1);
        QCOMPARE(reached.paths.front().steps.at(1).source, AttackPaths::LevelSource::Reached);
        QCOMPARE(reached.paths.front().weakest, 1);
        QCOMPARE(reached.paths.front().steps.at(0).conduit, RecordId(guarded));
    }

    void aOneWayConduitIsClosedAgainstItsDirection()
    {
        Drawing drawing;
        const auto cell = drawing.zone(u"Cell"_s, 2);
        const auto office = drawing.zone(u"Office"_s, 1);
        const auto cloud = drawing.zone(u"Cloud"_s, 1);
        drawing.join({cell, office, cloud}, [](Conduit &conduit) { conduit.direction = Direction::OneWayAB; });
        QVERIFY(drawing.between(u"Cell"_s, u"Office"_s).isConnected);
        QVERIFY(drawing.between(u"Cell"_s, u"Cloud"_s).isConnected);
        const AttackPaths back = drawing.between(u"Office"_s, u"Cell"_s);
        QVERIFY(!back.isConnected);
        QVERIFY(back.paths.empty());
        QVERIFY(back.cut.empty());
        QVERIFY(!drawing.between(u"Office"_s, u"Cloud"_s).isConnected);
        drawing.join({cell, office}, [](Conduit &conduit) { conduit.direction = Direction::OneWayBA; });
        QVERIFY(drawing.between(u"Office"_s, u"Cell"_s).isConnected);
    }

    void aConduitOfSeveralZonesIsOneToCut()
    {
        Drawing drawing;
        const auto office = drawing.zone(u"Office"_s, 1);
        const auto first = drawing.zone(u"First"_s, 1);
        const auto second = drawing.zone(u"Second"_s, 1);
        const auto target = drawing.zone(u"Target"_s, 1);
        const auto bus = drawing.join({office, first, second});
        drawing.join({first, target});
        drawing.join({second, target});
        const AttackPaths paths = drawing.between(u"Office"_s, u"Target"_s);
        QCOMPARE(paths.paths.size(), size_t(2));
        QCOMPARE(paths.cut, std::vector<RecordId> {bus});
    }

    void theInternetComesInByItsConduitsAndFromZonesOutside()
    {
        Drawing drawing;
        const auto vendors = drawing.zone(u"Vendors"_s, 0, ZoneType::External);
        const auto access = drawing.zone(u"Access"_s, 2, ZoneType::Remote);
        const auto stations = drawing.zone(u"Stations"_s, 1);
        const auto centre = drawing.zone(u"Centre"_s, 4);
        const auto viaVendors = drawing.join({vendors, access}, [](Conduit &conduit) { conduit.medium = Medium::Internet; });
        const auto modem = drawing.join({centre, stations}, [](Conduit &conduit) { conduit.medium = Medium::Internet; });
        drawing.join({access, centre});
        const AttackPaths stationPaths = drawing.between(u"Internet"_s, u"Stations"_s);
        QCOMPARE(stationPaths.paths.size(), size_t(1));
        QVERIFY(!stationPaths.paths.front().steps.front().from.isValid());
        QCOMPARE(stationPaths.cut, std::vector<RecordId> {modem});
        const AttackPaths accessPaths = drawing.between(u"internet"_s, u"Access"_s);
        QCOMPARE(accessPaths.paths.size(), size_t(1)); // not once more past the zone that is drawn
        QCOMPARE(accessPaths.paths.front().steps.front().from, RecordId(vendors));
        QCOMPARE(drawing.between(u"internet"_s, u"Centre"_s).cut.size(), size_t(2));
        QVERIFY(std::ranges::contains(accessPaths.cut, RecordId(viaVendors)));
        QCOMPARE(accessPaths.cut.size(), size_t(2)); // the modem's centre is the other way in
    }

    void anAssetStandsForItsZone()
    {
        Drawing drawing;
        const auto office = drawing.zone(u"Office"_s, 1);
        const auto cell = drawing.zone(u"Cell"_s, 2);
        drawing.addAsset(u"PC-1"_s, office);
        drawing.addAsset(u"PC-2"_s, office);
        drawing.addAsset(u"PLC-1"_s, cell);
        drawing.addAsset(u"LOOSE"_s);
        drawing.join({office, cell});
        QCOMPARE(drawing.between(u"PC-1"_s, u"PLC-1"_s).paths.front().steps.size(), size_t(1));
        const AttackPaths neighbours = drawing.between(u"PC-1"_s, u"PC-2"_s);
        QVERIFY(neighbours.startsThere);
        QCOMPARE(neighbours.paths.front().effort, 0);
        QVERIFY(!AttackEnd::resolve(*drawing.project, u"LOOSE"_s));
        QVERIFY(!AttackEnd::resolve(*drawing.project, u"Atlantis"_s));
    }

    /// Twenty times two ways in a row: a million ways of one effort.
    void tooManyPathsAreCountedAndNotAllListed()
    {
        Drawing drawing;
        Id<Zone> last = drawing.zone(u"Z0"_s, 1);
        for (int i = 1; i <= 20; ++i) {
            const Id<Zone> next = drawing.zone(u"Z%1"_s.arg(i), 1);
            drawing.join({last, next});
            drawing.join({next, last});
            last = next;
        }
        const AttackPaths paths = drawing.between(u"Z0"_s, u"Z20"_s);
        QCOMPARE(paths.paths.size(), AttackPaths::mostPaths);
        QCOMPARE(paths.count, 1048576.0);
        QCOMPARE(paths.cut.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestAttackPaths)
#include "tst_AttackPaths.moc"
