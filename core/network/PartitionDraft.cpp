// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PartitionDraft.h"

#include <algorithm>

namespace {
/// Where nobody entered a level. What is built for the process is there whoever looks after it; of what both sides use
/// the team decides, and without one only what hardly ever stands in a plant is told by its type.
std::optional<double> usualLevel(AssetClass assetClass, Domain domain)
{
    using enum AssetClass;
    switch (assetClass) {
    case Sensor:
    case Analyser:
    case Actuator: return 0;
    case Controller:
    case SafetyController:
    case Rtu:
    case Drive: return 1;
    case Hmi:
    case ScadaServer:
    case EngineeringStation: return 2;
    case Historian: return 3;
    case RemoteAccess: return 3.5;
    default: break;
    }
    if (domain == Domain::It)
        return 4;
    constexpr std::array computers {Server, Workstation, Laptop, Tablet, Storage, Hypervisor, Application, Printer};
    if (domain == Domain::Ot)
        return std::ranges::contains(computers, assetClass) ? 3 : assetClass == Gateway || assetClass == Modem ? 1 : 2;
    constexpr std::array ofOffices {Workstation, Laptop, Tablet, Printer, Camera, AccessControl};
    return std::ranges::contains(ofOffices, assetClass) ? std::optional(4.0) : std::nullopt;
}
}

PartitionDraft::PartitionDraft(const PlantModel &plant, const Words &words)
    : m_plant(plant)
    , m_text(plant.project, words)
    , m_bonds(plant)
{
    for (const Zone &zone : plant.zones) {
        m_byZone.insert(zone.id, m_standing.size());
        const std::vector<const Asset *> &assets = plant.assetsIn(zone.id);
        const bool isForSafety = zone.type == ZoneType::Safety || zone.safetyDesignated == Fact(true)
            || std::ranges::any_of(assets, [](const Asset *asset) { return asset->safetyRelated == Fact(true); });
        m_standing.push_back({.zone = &zone, .fit = ZoneFit(plant, zone), .isForSafety = isForSafety});
    }
    for (const Asset &asset : plant.assets) {
        if (plant.zone(asset.zone))
            continue;
        m_byAsset.insert(asset.id, m_candidates.size());
        m_candidates.push_back({.asset = &asset, .traits = AssetTraits::of(plant, asset), .level = asset.level});
    }
}

Partition PartitionDraft::take()
{
    readLevels();
    readKeys();
    for (Candidate &candidate : m_candidates)
        guard(candidate);
    followAll();
    for (Candidate &candidate : m_candidates)
        joinKind(candidate);
    makeNew();
    splitByCriticality();
    Partition result;
    for (const Standing &standing : m_standing) {
        if (!standing.taken.empty())
            result.groups.push_back(grouped(standing));
    }
    for (const auto &[key, zones] : m_new) {
        for (const NewZone &made : zones)
            result.groups.push_back(grouped(made));
    }
    makeNamesUnique(result.groups);
    for (const Candidate &candidate : m_candidates) {
        if (!candidate.isPlaced)
            result.open.push_back(candidate.asset->id);
    }
    return result;
}

PartitionDraft::Band PartitionDraft::bandOf(double level)
{
    if (level >= 4)
        return Band::Business;
    if (level >= 3.5)
        return Band::Dmz;
    return level >= 3 ? Band::Operations : Band::Process;
}

void PartitionDraft::readLevels()
{
    for (Candidate &candidate : m_candidates) {
        if (candidate.level)
            continue;
        candidate.level = candidate.traits.isBoundary
            ? std::nullopt
            : usualLevel(candidate.asset->assetClass, candidate.asset->domain);
        candidate.isLevelAssumed = true;
    }
    takeLevelsOfNeighbours();
    for (Candidate &candidate : m_candidates) {
        if (!candidate.level && candidate.traits.isBoundary)
            candidate.level = 3.5;
    }
}

/// Of what nobody knows a thing: as its neighbours, where they are all of one band. Those are known by themselves, so
/// that the order of the assets does not matter.
void PartitionDraft::takeLevelsOfNeighbours()
{
    std::vector<std::set<double>> levels(static_cast<size_t>(m_bonds.count()));
    for (const Asset &asset : m_plant.assets) {
        const auto at = m_byAsset.constFind(asset.id);
        const std::optional<double> level = at != m_byAsset.cend() ? m_candidates[*at].level : asset.level;
        if (!level)
            continue;
        for (const int bond : m_bonds.of(asset))
            levels[static_cast<size_t>(bond)].insert(*level);
    }
    for (Candidate &candidate : m_candidates) {
        if (candidate.level)
            continue;
        for (const int bond : m_bonds.of(*candidate.asset)) {
            const std::set<double> &known = levels[static_cast<size_t>(bond)];
            if (known.empty() || bandOf(*known.begin()) != bandOf(*known.rbegin()))
                continue;
            candidate.level = *known.begin();
            break;
        }
    }
}

/// What must stand apart decides in the order of how much weighs on it: temporary, external, safety, wireless, level.
void PartitionDraft::readKeys()
{
    for (Candidate &candidate : m_candidates) {
        const AssetTraits &traits = candidate.traits;
        PartitionKey &key = candidate.key;
        const bool isAccessPoint = candidate.asset->assetClass == AssetClass::WirelessAccessPoint
            && candidate.asset->connection.isEmpty() && !traits.isBoundary;
        key.isSafety = traits.isSafety;
        key.isExternal = traits.standsRemote();
        key.isWireless = traits.standsWireless() || isAccessPoint;
        using enum PartitionKind;
        if (traits.isTemporary)
            key.kind = Temporary;
        else if (key.isExternal)
            key.kind = Remote;
        else if (key.isSafety)
            key.kind = Safety;
        else if (key.isWireless)
            key.kind = Wireless;
        else if (candidate.level) {
            constexpr PartitionKind ofBand[] = {Cell, Operations, Dmz, Enterprise};
            key.kind = ofBand[static_cast<int>(bandOf(*candidate.level))];
        }
        if (key.kind == Temporary || key.kind == Remote)
            key.isBusiness = candidate.level && *candidate.level >= 3.5;
        else if (key.kind == Safety || key.kind == Wireless)
            key.isBusiness = candidate.level && *candidate.level >= 4;
    }
    readTies();
    for (Candidate &candidate : m_candidates)
        cluster(candidate);
}

void PartitionDraft::readTies()
{
    m_tied.resize(static_cast<size_t>(m_bonds.count()));
    for (const Asset &asset : m_plant.assets) {
        const Zone *zone = m_plant.isBoundary(asset) ? nullptr : m_plant.zone(asset.zone);
        const auto at = m_byAsset.constFind(asset.id);
        const bool isTied = at != m_byAsset.cend() && isLow(m_candidates[*at]);
        const bool isGuard = at != m_byAsset.cend() && m_candidates[*at].traits.isBoundary && asset.level
            && bandOf(*asset.level) == Band::Process;
        for (const int bond : m_bonds.of(asset)) {
            Tied &tied = m_tied[static_cast<size_t>(bond)];
            if (zone && !std::ranges::contains(tied.zones, zone))
                tied.zones.push_back(zone);
            tied.low += isTied;
            tied.guards += isGuard;
        }
    }
    for (const Candidate &candidate : m_candidates) {
        const int cluster = isLow(candidate) ? clusterByNetwork(candidate) : -1;
        for (const int bond : cluster < 0 ? std::vector<int>() : m_bonds.of(*candidate.asset))
            ++m_tied[static_cast<size_t>(bond)].clusters[cluster];
    }
}

bool PartitionDraft::isLow(const Candidate &candidate)
{
    return candidate.level && bandOf(*candidate.level) == Band::Process && !candidate.traits.isBoundary
        && candidate.key.kind != PartitionKind::Temporary && candidate.key.kind != PartitionKind::Remote;
}

int PartitionDraft::clusterByNetwork(const Candidate &candidate) const
{
    for (const int bond : m_bonds.of(*candidate.asset)) {
        if (m_bonds.at(bond).tie == Bonds::Tie::Network && m_tied[static_cast<size_t>(bond)].low >= 2)
            return bond;
    }
    return -1;
}

/// At level 2 and below one zone for all would be one giant cell: by network, else with most of the networked ones at
/// the same place, else by the place itself, at last by function. A controller that is alone at its place has a cell of
/// its own.
void PartitionDraft::cluster(Candidate &candidate) const
{
    PartitionKey &key = candidate.key;
    using enum PartitionKind;
    if ((key.kind != Cell && key.kind != Safety && key.kind != Wireless) || !candidate.level
        || bandOf(*candidate.level) != Band::Process)
        return;
    key.cluster = clusterByNetwork(candidate);
    using enum AssetClass;
    constexpr std::array controlling {Controller, SafetyController, Rtu};
    const bool isController = std::ranges::contains(controlling, candidate.asset->assetClass);
    for (const int bond : m_bonds.of(*candidate.asset)) {
        if (key.cluster >= 0)
            return;
        const Tied &tied = m_tied[static_cast<size_t>(bond)];
        const Bonds::Tie tie = m_bonds.at(bond).tie;
        if (!tied.clusters.empty())
            key.cluster
                = std::ranges::max_element(tied.clusters, {}, [](const auto &entry) { return entry.second; })->first;
        else if (tied.low + (tie == Bonds::Tie::Place ? tied.guards : 0) >= 2
                 || (isController && tie == Bonds::Tie::Place))
            key.cluster = bond;
    }
    if (key.cluster < 0 && key.kind == Cell && *candidate.level >= 2)
        key.kind = Supervision;
}
