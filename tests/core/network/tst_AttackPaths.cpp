// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/AttackPaths.h"
#include "core/network/ConduitGraph.h"

#include "core/model/Conduit.h"
#include "core/model/Network.h"
#include "core/network/PlantModel.h"
#include "core/network/WhatIf.h"
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
    /// All that `draw` adds in one edit, in place of what was there: hundreds of plants in one project.
    void drawAnew(const std::function<void()> &draw)
    {
        change([&](Edit &edit) -> Result<void> {
            for (const RecordKind *kind : {&Conduit::kind(), &Asset::kind(), &Network::kind(), &Zone::kind()}) {
                const RecordStore &records = project->store(*kind);
                for (int row = records.count() - 1; row >= 0; --row) {
                    if (const auto done = edit.remove(*kind, records.idAt(row)); !done)
                        return done;
                }
            }
            m_edit = &edit;
            draw();
            m_edit = nullptr;
            return {};
        });
    }
    template<typename T>
    Id<T> add(const T &value)
    {
        if (!m_edit)
            return TestProject::add(value);
        const Result<Id<T>> id = m_edit->add(value);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence()));
        return *id;
    }
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
    Id<Network> network(const Id<Zone> &zone)
    {
        Network network;
        network.name.main = u"N%1"_s.arg(++m_networks);
        network.zone = zone;
        return add(network);
    }
    /// With an interface in a network of each of the zones.
    Id<Asset> host(const QString &tag, const std::vector<Id<Zone>> &zones, const std::function<void(Asset &)> &more = {})
    {
        Asset asset;
        asset.tag = tag;
        asset.zone = zones.front();
        asset.state = AssetState::InUse;
        if (more)
            more(asset);
        const Id<Asset> id = add(asset);
        for (const Id<Zone> &zone : zones) {
            Interface one;
            one.asset = id;
            one.network = network(zone);
            add(one);
        }
        return id;
    }
    AttackPaths between(const QString &from, const QString &to, const QHash<RecordId, SecurityLevelVector> &reached = {}, const WhatIf &whatIf = {}) const
    {
        const Result<AttackEnd> start = AttackEnd::resolve(*project, from);
        const Result<AttackEnd> end = AttackEnd::resolve(*project, to);
        if (!start || !end)
            qFatal("no such end");
        return AttackPaths::between(PlantModel(*project), *start, *end, reached, whatIf);
    }

private:
    Edit *m_edit = nullptr;
    int m_conduits = 0;
    int m_networks = 0;
};

/// A plant of zones, conduits, firewalls and hosts in several zones, kept as plain lists beside the project, and what is
/// assumed of it: ways are tried on the lists, by the words of the header and none of its code.
struct RandomPlant
{
    struct Edge
    {
        RecordId id;
        std::vector<size_t> zones; ///< each to each other one; one-way: from the first to the others
        int effort = 1;
        bool isOneWay = false;
    };
    using Hop = std::tuple<RecordId, size_t, size_t>;
    using Hops = std::vector<Hop>;

    Drawing &drawing;
    std::vector<Id<Zone>> zones;
    std::vector<int> levels; ///< by zone, as asked for, then as assumed
    std::vector<Edge> edges; ///< what is open under the assumptions
    WhatIf whatIf;

    RandomPlant(Drawing &on, QRandomGenerator &random)
        : drawing(on)
    {
        drawing.drawAnew([&] { draw(random); });
    }
    void draw(QRandomGenerator &random)
    {
        const int count = random.bounded(3, 6);
        for (int i = 0; i < count; ++i) {
            levels.push_back(random.bounded(5));
            zones.push_back(drawing.zone(u"Z%1"_s.arg(i), levels.back()));
        }
        for (int conduits = random.bounded(1, 5); conduits > 0; --conduits)
            addConduit(random);
        for (int hosts = random.bounded(0, 3); hosts > 0; --hosts)
            addHost(random, u"H%1"_s.arg(hosts));
        for (size_t i = 0; i < zones.size(); ++i) {
            if (random.bounded(4) > 0)
                continue;
            const int raised = random.bounded(1, 5);
            whatIf.raised.insert(zones[i], raised);
            levels[i] = std::max(levels[i], raised);
        }
    }

    std::vector<size_t> someZones(QRandomGenerator &random, int most) const
    {
        std::set<size_t> some;
        for (int i = random.bounded(2, most + 1); i > 0 || some.size() < 2; --i)
            some.insert(static_cast<size_t>(random.bounded(static_cast<int>(zones.size()))));
        return {some.begin(), some.end()};
    }
    std::vector<Id<Zone>> idsOf(const std::vector<size_t> &places) const
    {
        std::vector<Id<Zone>> ids;
        for (const size_t place : places)
            ids.push_back(zones[place]);
        return ids;
    }
    void addConduit(QRandomGenerator &random)
    {
        Edge edge {.id = {}, .zones = someZones(random, 3)};
        edge.isOneWay = random.bounded(3) == 0;
        Id<Asset> firewall;
        if (random.bounded(2) == 0) // stands in the networks of all these zones, and is the conduit for all that
            firewall = drawing.host(u"FW%1"_s.arg(edges.size()), idsOf(edge.zones), [](Asset &asset) { asset.assetClass = AssetClass::Firewall; });
        edge.id = drawing.join(idsOf(edge.zones), [&](Conduit &conduit) {
            conduit.direction = edge.isOneWay ? Direction::OneWayAB : Direction::Both;
            if (firewall.isValid())
                conduit.boundaryDevices = {firewall};
        });
        const bool isLost = firewall.isValid() && random.bounded(4) == 0;
        if (isLost)
            whatIf.lost.push_back(firewall);
        edge.effort = firewall.isValid() && !isLost ? 3 : 1;
        if (random.bounded(5) == 0)
            whatIf.closed.push_back(edge.id);
        else
            edges.push_back(edge);
    }
    void addHost(QRandomGenerator &random, const QString &tag)
    {
        Edge edge {.id = {}, .zones = someZones(random, 3)};
        edge.id = drawing.host(tag, idsOf(edge.zones));
        if (random.bounded(4) == 0)
            whatIf.lost.push_back(edge.id);
        else
            edges.push_back(edge);
    }

    /// All ways that enter no zone twice, without the edges whose bits are taken.
    void walk(size_t at, size_t target, unsigned taken, std::set<size_t> &seen, Hops &way, std::vector<Hops> &ways) const
    {
        if (at == target)
            return ways.push_back(way);
        for (size_t i = 0; i < edges.size(); ++i) {
            const Edge &edge = edges[i];
            if ((taken >> i & 1U) || !std::ranges::contains(edge.zones, at) || (edge.isOneWay && edge.zones.front() != at))
                continue;
            for (const size_t to : edge.zones) {
                if (!seen.insert(to).second)
                    continue;
                way.emplace_back(edge.id, at, to);
                walk(to, target, taken, seen, way, ways);
                way.pop_back();
                seen.erase(to);
            }
        }
    }
    std::vector<Hops> ways(size_t from, size_t to, unsigned taken = 0) const
    {
        std::set<size_t> seen {from};
        Hops way;
        std::vector<Hops> found;
        walk(from, to, taken, seen, way, found);
        return found;
    }
    int effortOf(const Hops &way) const
    {
        int effort = 0;
        for (const auto &[id, from, to] : way)
            effort += std::ranges::find(edges, id, &Edge::id)->effort + levels[to];
        return effort;
    }
    Hops hopsOf(const AttackPaths::Path &path) const
    {
        Hops hops;
        for (const AttackPaths::Step &step : path.steps) {
            const auto placeOf = [this](const RecordId &id) { return static_cast<size_t>(std::ranges::find(zones, id) - zones.begin()); };
            hops.emplace_back(step.via(), placeOf(step.from), placeOf(step.to));
        }
        return hops;
    }
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

    /// Whole projects, with firewalls, hosts in several zones, closed conduits, raised levels and lost devices.
    void plantsWithHostsAndAssumptionsAreAsTriedByHand()
    {
        QRandomGenerator random(4711);
        Drawing drawing;
        int connected = 0;
        int throughHosts = 0;
        int cutHosts = 0;
        for (int round = 0; round < 300; ++round) {
            const RandomPlant plant(drawing, random);
            const QString to = u"Z%1"_s.arg(plant.zones.size() - 1);
            const size_t last = plant.zones.size() - 1;
            std::vector<RandomPlant::Hops> best;
            int least = -1;
            for (const RandomPlant::Hops &way : plant.ways(0, last)) {
                const int effort = plant.effortOf(way);
                if (effort < least || least < 0)
                    best.clear();
                if (effort <= least || least < 0) {
                    least = effort;
                    best.push_back(way);
                }
            }
            const AttackPaths found = plant.drawing.between(u"Z0"_s, to, {}, plant.whatIf);
            QCOMPARE(found.isConnected, least >= 0);
            if (least < 0) {
                QVERIFY(found.cut.empty());
                continue;
            }
            QCOMPARE(found.effort(), std::optional(least));
            std::vector<RandomPlant::Hops> mine;
            for (const AttackPaths::Path &path : found.paths) {
                mine.push_back(plant.hopsOf(path));
                throughHosts += std::ranges::any_of(path.steps, [](const AttackPaths::Step &step) { return step.asset.isValid(); }) ? 1 : 0;
            }
            std::ranges::sort(mine);
            std::ranges::sort(best);
            QVERIFY(mine == best);
            QCOMPARE(found.count, static_cast<double>(best.size()));
            const unsigned all = (1U << plant.edges.size()) - 1;
            int fewest = 99;
            for (unsigned taken = 0; taken <= all; ++taken) {
                if (std::popcount(taken) < fewest && plant.ways(0, last, taken).empty())
                    fewest = std::popcount(taken);
            }
            unsigned cut = 0;
            for (size_t i = 0; i < plant.edges.size(); ++i)
                cut |= std::ranges::contains(found.cut, plant.edges[i].id) ? 1U << i : 0U;
            QCOMPARE(static_cast<int>(found.cut.size()), fewest);
            QCOMPARE(std::popcount(cut), fewest);
            QVERIFY(plant.ways(0, last, cut).empty());
            for (const RecordId &id : found.cut)
                cutHosts += plant.drawing.project->store(Asset::kind()).contains(id) ? 1 : 0;
            ++connected;
        }
        QVERIFY(connected > 150);
        QVERIFY(throughHosts > 50);
        QVERIFY(cutHosts > 50);
    }

    /// Layers are found on bare graphs as the fewest steps of all ways tried.
    void reachCountsTheFewestSteps()
    {
        QRandomGenerator random(711);
        int reachedZones = 0;
        for (int round = 0; round < 300; ++round) {
            const ConduitGraph graph = randomGraph(random);
            const int zones = static_cast<int>(graph.zoneEffort.size());
            const std::vector<int> from {random.bounded(zones)};
            std::vector<int> fewest(static_cast<size_t>(zones), -1);
            std::vector<std::set<ConduitGraph::Step>> last(static_cast<size_t>(zones));
            for (int zone = 0; zone < zones; ++zone) {
                const auto place = static_cast<size_t>(zone);
                for (const Way &way : allWays(graph, ~0U, from, {zone})) {
                    const int steps = static_cast<int>(way.size());
                    if (fewest[place] < 0 || steps < fewest[place])
                        last[place].clear();
                    if (fewest[place] >= 0 && steps > fewest[place])
                        continue;
                    fewest[place] = steps;
                    if (steps > 0)
                        last[place].insert(way.back());
                }
            }
            std::vector<int> found(static_cast<size_t>(zones), -1);
            int before = 0;
            for (const ConduitGraph::Reached &reached : graph.reach(from)) {
                const auto place = static_cast<size_t>(reached.zone);
                found[place] = reached.steps;
                QVERIFY(reached.steps >= before);
                before = reached.steps;
                QVERIFY(std::ranges::equal(reached.before, last[place]));
                reachedZones += reached.steps > 0 ? 1 : 0;
            }
            QCOMPARE(found, fewest);
        }
        QVERIFY(reachedZones > 300);
    }

    void aHostInTwoZonesIsAWayRoundTheFirewall()
    {
        Drawing drawing;
        const auto office = drawing.zone(u"Office"_s, 1, ZoneType::Enterprise);
        const auto cell = drawing.zone(u"Cell"_s, 2);
        const auto firewall = drawing.host(u"FW-1"_s, {office, cell}, [](Asset &asset) { asset.assetClass = AssetClass::Firewall; });
        const auto guarded = drawing.join({office, cell}, [&](Conduit &conduit) { conduit.boundaryDevices = {firewall}; });
        QCOMPARE(drawing.between(u"Office"_s, u"Cell"_s).effort(), 1 + 2 + 2); // the firewall is the conduit, not a way beside it
        QCOMPARE(drawing.between(u"Office"_s, u"Cell"_s).paths.size(), size_t(1));
        const auto host = drawing.host(u"HIST-1"_s, {cell, office});
        const AttackPaths paths = drawing.between(u"Office"_s, u"Cell"_s);
        QCOMPARE(paths.effort(), 1 + 2);
        QCOMPARE(paths.paths.front().steps.front().asset, RecordId(host));
        QVERIFY(!paths.paths.front().steps.front().conduit.isValid());
        QCOMPARE(paths.cut.size(), size_t(2));
        QVERIFY(std::ranges::contains(paths.cut, RecordId(host)));
        QVERIFY(std::ranges::contains(paths.cut, RecordId(guarded)));
        QCOMPARE(drawing.between(u"Cell"_s, u"Office"_s).effort(), 1 + 1); // and out again
        QCOMPARE(drawing.between(u"Office"_s, u"Cell"_s, {}, {.closed = {}, .raised = {}, .lost = {host}}).effort(), 1 + 2 + 2);
    }

    void whatIsNotInUseOrHoldsBackIsNoOpenDoor()
    {
        Drawing drawing;
        const auto office = drawing.zone(u"Office"_s, 1);
        const auto cell = drawing.zone(u"Cell"_s, 2);
        drawing.host(u"SPARE-1"_s, {office, cell}, [](Asset &asset) { asset.state = AssetState::Spare; });
        drawing.addAsset(u"PC-1"_s, office);
        QVERIFY(!drawing.between(u"Office"_s, u"Cell"_s).isConnected);
        // A firewall that no conduit names is drawn nowhere, and still joins them; it holds traffic back.
        const auto forgotten = drawing.host(u"FW-9"_s, {office, cell}, [](Asset &asset) { asset.assetClass = AssetClass::Firewall; });
        QCOMPARE(drawing.between(u"Office"_s, u"Cell"_s).effort(), 1 + 2 + 2);
        QCOMPARE(drawing.between(u"Office"_s, u"Cell"_s).cut, std::vector<RecordId> {forgotten});
    }

    void aFirewallOfSeveralConduitsIsNoBridgeBetweenTheirEnds()
    {
        Drawing drawing;
        const auto office = drawing.zone(u"Office"_s, 1);
        const auto dmz = drawing.zone(u"DMZ"_s, 1);
        const auto cell = drawing.zone(u"Cell"_s, 1);
        const auto firewall = drawing.host(u"FW-1"_s, {office, dmz, cell}, [](Asset &asset) { asset.assetClass = AssetClass::Firewall; });
        const auto guard = [&](Conduit &conduit) { conduit.boundaryDevices = {firewall}; };
        const auto upper = drawing.join({office, dmz}, guard);
        drawing.join({dmz, cell}, guard);
        QCOMPARE(drawing.between(u"Office"_s, u"Cell"_s).paths.front().steps.size(), size_t(2));
        // A conduit that is assumed to be closed does not make it one.
        QVERIFY(!drawing.between(u"Office"_s, u"Cell"_s, {}, {.closed = {upper}, .raised = {}, .lost = {}}).isConnected);
    }

    void assumptionsChangeTheEffortAndNothingElse()
    {
        Drawing drawing;
        const auto office = drawing.zone(u"Office"_s, 1);
        const auto cell = drawing.zone(u"Cell"_s, 2);
        const auto first = drawing.addAsset(u"FW-1"_s, office);
        const auto second = drawing.addAsset(u"FW-2"_s, office);
        const auto conduit = drawing.join({office, cell}, [&](Conduit &made) { made.boundaryDevices = {first, second}; });
        const auto before = drawing.dump();
        const auto effort = [&](const WhatIf &whatIf) { return drawing.between(u"Office"_s, u"Cell"_s, {}, whatIf).effort(); };
        QCOMPARE(effort({}), 5);
        QCOMPARE(effort({.closed = {}, .raised = {}, .lost = {first}}), 5); // the other still stands there
        QCOMPARE(effort({.closed = {}, .raised = {}, .lost = {first, second}}), 3); // open, without protection
        QCOMPARE(effort({.closed = {}, .raised = {{cell, 4}}, .lost = {}}), 7);
        QCOMPARE(effort({.closed = {}, .raised = {{cell, 1}}, .lost = {}}), 5); // raised, never lowered
        QCOMPARE(effort({.closed = {conduit}, .raised = {}, .lost = {}}), std::nullopt);
        const AttackPaths raised = drawing.between(u"Office"_s, u"Cell"_s, {{cell, SecurityLevelVector {}}}, {.closed = {}, .raised = {{cell, 3}}, .lost = {}});
        QCOMPARE(raised.paths.front().steps.front().source, AttackPaths::LevelSource::Assumed);
        QCOMPARE(raised.effort(), 6);
        QVERIFY(drawing.dump() == before);
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
