// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/AttackPaths.h"

#include "core/base/Fold.h"
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Zone.h"
#include "core/network/ConduitGraph.h"
#include "core/project/Project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int effortOfConduit = 1;
constexpr int effortOfBoundary = 2;
constexpr int effortOfSecondFactor = 2;

int conduitEffort(const Conduit &conduit)
{
    const bool asksTwice = conduit.remoteUsed == true && conduit.remoteSecondFactor == true;
    return effortOfConduit + (conduit.boundaryDevices.empty() ? 0 : effortOfBoundary) + (asksTwice ? effortOfSecondFactor : 0);
}

int lowest(const SecurityLevelVector &levels)
{
    return *std::ranges::min_element(levels.levels);
}

/// The project's zones and conduits as a graph, with the internet as one zone more, after all others.
class ZonesAndConduits
{
public:
    ZonesAndConduits(const Project &project, const AttackEnd &from, const AttackEnd &to, const QHash<RecordId, SecurityLevelVector> &reached)
    {
        for (const Zone &zone : project.all<Zone>()) {
            m_zoneAt.insert(zone.id, static_cast<int>(m_zones.size()));
            m_zones.push_back(zone.id);
            const bool hasReached = reached.contains(zone.id);
            m_levels.push_back(hasReached ? std::optional(lowest(reached.value(zone.id))) : zone.slT.transform(lowest));
            m_sources.push_back(hasReached ? AttackPaths::LevelSource::Reached : zone.slT ? AttackPaths::LevelSource::Target : AttackPaths::LevelSource::None);
        }
        m_internet = static_cast<int>(m_zones.size());
        m_zones.push_back({});
        m_levels.push_back(std::nullopt);
        m_sources.push_back(AttackPaths::LevelSource::None);
        for (const std::optional<int> &level : m_levels)
            graph.zoneEffort.push_back(level.value_or(0));
        sources = nodesOf(from);
        targets = nodesOf(to);
        for (const Conduit &conduit : project.all<Conduit>())
            add(conduit, from.isInternet, to.isInternet);
    }

    AttackPaths::Step step(const ConduitGraph::Step &step) const
    {
        return {.conduit = conduitIds[static_cast<size_t>(step.conduit)],
                .from = m_zones[static_cast<size_t>(step.from)],
                .to = m_zones[static_cast<size_t>(step.to)],
                .effort = graph.effortOf(step),
                .level = m_levels[static_cast<size_t>(step.to)],
                .source = m_sources[static_cast<size_t>(step.to)]};
    }

    ConduitGraph graph;
    std::vector<RecordId> conduitIds;
    std::vector<int> sources;
    std::vector<int> targets;

private:
    std::vector<int> nodesOf(const AttackEnd &end) const
    {
        std::vector<int> nodes;
        for (const RecordId &zone : end.zones) {
            if (m_zoneAt.contains(zone) && !std::ranges::contains(nodes, m_zoneAt.value(zone)))
                nodes.push_back(m_zoneAt.value(zone));
        }
        if (end.isInternet)
            nodes.push_back(m_internet);
        return nodes;
    }

    void add(const Conduit &conduit, bool comesFromInternet, bool goesToInternet)
    {
        std::vector<int> zones;
        for (const Id<Zone> &zone : conduit.zones) {
            if (m_zoneAt.contains(zone) && !std::ranges::contains(zones, m_zoneAt.value(zone)))
                zones.push_back(m_zoneAt.value(zone));
        }
        if (zones.empty())
            return;
        const std::vector<int> first {zones.front()};
        const std::vector<int> others(zones.begin() + 1, zones.end());
        ConduitGraph::Conduit edge {.senders = zones, .receivers = zones, .effort = conduitEffort(conduit)};
        if (conduit.direction == Direction::OneWayAB)
            edge = {.senders = first, .receivers = others, .effort = edge.effort};
        else if (conduit.direction == Direction::OneWayBA)
            edge = {.senders = others, .receivers = first, .effort = edge.effort};
        // Where an external zone is drawn at the end of the conduit, that is the internet already.
        const auto holdsAny = [](const std::vector<int> &ends, const std::vector<int> &among) {
            return std::ranges::any_of(ends, [&among](int zone) { return std::ranges::contains(among, zone); });
        };
        const bool comesIn = conduit.medium == Medium::Internet && comesFromInternet && !holdsAny(edge.senders, sources);
        const bool goesOut = conduit.medium == Medium::Internet && goesToInternet && !holdsAny(edge.receivers, targets);
        if (comesIn)
            edge.senders.push_back(m_internet);
        if (goesOut)
            edge.receivers.push_back(m_internet);
        graph.conduits.push_back(std::move(edge));
        conduitIds.push_back(conduit.id);
    }

    QHash<RecordId, int> m_zoneAt;
    std::vector<RecordId> m_zones;
    std::vector<std::optional<int>> m_levels;
    std::vector<AttackPaths::LevelSource> m_sources;
    int m_internet = 0;
};

int weakestOf(const std::vector<AttackPaths::Step> &steps)
{
    const auto weakest = std::ranges::min_element(steps, {}, [](const AttackPaths::Step &step) { return std::pair(step.level.value_or(0), step.effort); });
    return weakest == steps.end() ? -1 : static_cast<int>(weakest - steps.begin());
}

AttackEnd internetOf(const Project &project)
{
    AttackEnd end;
    end.isInternet = true;
    for (const Zone &zone : project.all<Zone>()) {
        if (zone.type == ZoneType::External || folded(zone.name.main) == "internet")
            end.zones.push_back(zone.id);
    }
    return end;
}
}

Result<AttackEnd> AttackEnd::resolve(const Project &project, const QString &text)
{
    if (folded(text.trimmed()) == "internet")
        return internetOf(project);
    const Result<RecordId> id = project.resolve(text, {"zone", "asset"});
    if (!id)
        return std::unexpected(id.error());
    AttackEnd end;
    const std::optional<Asset> asset = project.find(Id<Asset>(*id));
    if (asset && !asset->zone.isValid())
        return failed(tr("“%1” is in no zone, so no conduit leads to it.").arg(text), {}, tr("Give it a zone."));
    end.zones.push_back(asset ? RecordId(asset->zone) : *id);
    return end;
}

AttackPaths AttackPaths::between(const Project &project, const AttackEnd &from, const AttackEnd &to, const QHash<RecordId, SecurityLevelVector> &reached)
{
    const ZonesAndConduits plant(project, from, to, reached);
    AttackPaths paths;
    const std::optional<ConduitGraph::Shortest> shortest = plant.graph.shortest(plant.sources, plant.targets, mostPaths);
    if (!shortest)
        return paths;
    paths.isConnected = true;
    paths.count = shortest->count;
    for (const std::vector<ConduitGraph::Step> &way : shortest->ways) {
        Path path {.effort = shortest->effort, .steps = {}};
        for (const ConduitGraph::Step &step : way)
            path.steps.push_back(plant.step(step));
        path.weakest = weakestOf(path.steps);
        paths.paths.push_back(std::move(path));
    }
    const std::optional<std::vector<int>> cut = plant.graph.smallestCut(plant.sources, plant.targets);
    paths.startsThere = !cut;
    for (const int conduit : cut.value_or(std::vector<int>()))
        paths.cut.push_back(plant.conduitIds[static_cast<size_t>(conduit)]);
    return paths;
}
