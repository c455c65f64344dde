// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ReachGraph.h"

#include "core/network/PlantModel.h"
#include "core/network/WhatIf.h"

#include <algorithm>
#include <set>

namespace {

constexpr int effortOfStep = 1;
constexpr int effortOfBoundary = 2;
constexpr int effortOfSecondFactor = 2;

int lowest(const SecurityLevelVector &levels)
{
    return *std::ranges::min_element(levels.levels);
}

/// A device that is lost no longer stands before the conduit; the others do.
bool isGuarded(const Conduit &conduit, const WhatIf &whatIf)
{
    return std::ranges::any_of(conduit.boundaryDevices, [&](const RecordId &device) { return !std::ranges::contains(whatIf.lost, device); });
}

int conduitEffort(const Conduit &conduit, const WhatIf &whatIf)
{
    const bool asksTwice = conduit.remoteUsed == true && conduit.remoteSecondFactor == true;
    return effortOfStep + (isGuarded(conduit, whatIf) ? effortOfBoundary : 0) + (asksTwice ? effortOfSecondFactor : 0);
}

bool sharesZone(const std::vector<int> &ends, const std::vector<int> &among)
{
    return std::ranges::any_of(ends, [&among](int zone) { return std::ranges::contains(among, zone); });
}
}

ReachGraph::ReachGraph(const PlantModel &plant, const AttackEnd &from, const AttackEnd &to,
                       const QHash<RecordId, SecurityLevelVector> &reached, const WhatIf &whatIf)
    : m_plant(plant)
{
    addZones(reached, whatIf);
    m_sources = numbersOf(from);
    m_targets = numbersOf(to);
    for (const Conduit &conduit : plant.conduits) {
        if (!std::ranges::contains(whatIf.closed, RecordId(conduit.id)))
            addConduit(conduit, whatIf, from.isInternet, to.isInternet);
    }
    for (const Asset &asset : plant.assets) {
        if (!std::ranges::contains(whatIf.lost, RecordId(asset.id)))
            addHost(asset);
    }
}

void ReachGraph::addZones(const QHash<RecordId, SecurityLevelVector> &reached, const WhatIf &whatIf)
{
    using enum AttackPaths::LevelSource;
    for (const Zone &zone : m_plant.zones) {
        const bool hasReached = reached.contains(zone.id);
        std::optional<int> level = hasReached ? std::optional(lowest(reached.value(zone.id))) : zone.slT.transform(lowest);
        AttackPaths::LevelSource source = hasReached ? Reached : level ? Target : None;
        if (const int raised = whatIf.raised.value(zone.id); raised > level.value_or(0)) {
            level = raised;
            source = Assumed;
        }
        m_zoneAt.insert(zone.id, static_cast<int>(m_zones.size()));
        m_zones.push_back(zone.id);
        m_levels.push_back(level);
        m_levelSources.push_back(source);
    }
    m_internet = static_cast<int>(m_zones.size());
    m_zones.push_back({});
    m_levels.push_back(std::nullopt);
    m_levelSources.push_back(None);
    for (const std::optional<int> &level : m_levels)
        m_graph.zoneEffort.push_back(level.value_or(0));
}

template<typename Ids>
std::vector<int> ReachGraph::numbersOf(const Ids &zones) const
{
    std::vector<int> numbers;
    for (const RecordId &zone : zones) {
        const auto found = m_zoneAt.constFind(zone);
        if (found != m_zoneAt.cend() && !std::ranges::contains(numbers, *found))
            numbers.push_back(*found);
    }
    return numbers;
}

std::vector<int> ReachGraph::numbersOf(const AttackEnd &end) const
{
    std::vector<int> numbers = numbersOf(end.zones);
    if (end.isInternet)
        numbers.push_back(m_internet);
    return numbers;
}

void ReachGraph::addConduit(const Conduit &conduit, const WhatIf &whatIf, bool comesFromInternet, bool goesToInternet)
{
    const std::vector<int> zones = numbersOf(conduit.zones);
    if (zones.empty())
        return;
    const std::vector<int> first {zones.front()};
    const std::vector<int> others(zones.begin() + 1, zones.end());
    ConduitGraph::Conduit edge {.senders = zones, .receivers = zones, .effort = conduitEffort(conduit, whatIf)};
    if (conduit.direction == Direction::OneWayAB)
        edge = {.senders = first, .receivers = others, .effort = edge.effort};
    else if (conduit.direction == Direction::OneWayBA)
        edge = {.senders = others, .receivers = first, .effort = edge.effort};
    // Where an external zone is drawn at the end of the conduit, that is the internet already.
    const bool comesIn = conduit.medium == Medium::Internet && comesFromInternet && !sharesZone(edge.senders, m_sources);
    const bool goesOut = conduit.medium == Medium::Internet && goesToInternet && !sharesZone(edge.receivers, m_targets);
    if (comesIn)
        edge.senders.push_back(m_internet);
    if (goesOut)
        edge.receivers.push_back(m_internet);
    m_graph.conduits.push_back(std::move(edge));
    m_vias.push_back({.id = conduit.id});
}

void ReachGraph::addHost(const Asset &asset)
{
    std::vector<RecordId> ids;
    for (const Zone *zone : m_plant.networkZonesOf(asset))
        ids.push_back(zone->id);
    const std::vector<int> zones = numbersOf(ids);
    if (zones.size() < 2 || isTheConduit(asset, zones))
        return;
    const int effort = effortOfStep + (m_plant.isBoundary(asset) ? effortOfBoundary : 0);
    m_graph.conduits.push_back({.senders = zones, .receivers = zones, .effort = effort});
    m_vias.push_back({.id = asset.id, .isAsset = true});
}

/// Whether conduits that name the asset, closed ones too, join all of its zones, be it one after the other: a firewall with
/// four legs is in three conduits.
bool ReachGraph::isTheConduit(const Asset &asset, const std::vector<int> &zones) const
{
    std::vector<std::vector<int>> named;
    for (const Conduit &conduit : m_plant.conduits) {
        if (std::ranges::contains(conduit.boundaryDevices, RecordId(asset.id)))
            named.push_back(numbersOf(conduit.zones));
    }
    std::set<int> joined {zones.front()};
    for (bool grows = true; grows;) {
        grows = false;
        for (const std::vector<int> &ends : named) {
            if (std::ranges::none_of(ends, [&](int zone) { return joined.contains(zone); }))
                continue;
            for (const int zone : ends)
                grows = joined.insert(zone).second || grows;
        }
    }
    return std::ranges::all_of(zones, [&](int zone) { return joined.contains(zone); });
}

AttackPaths::Step ReachGraph::step(const ConduitGraph::Step &step) const
{
    const Via &via = m_vias[static_cast<size_t>(step.conduit)];
    return {.conduit = via.isAsset ? RecordId() : via.id,
            .asset = via.isAsset ? via.id : RecordId(),
            .from = zone(step.from),
            .to = zone(step.to),
            .effort = m_graph.effortOf(step),
            .level = m_levels[static_cast<size_t>(step.to)],
            .source = m_levelSources[static_cast<size_t>(step.to)]};
}
