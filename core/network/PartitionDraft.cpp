// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PartitionDraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum class LevelBand { Process, Operations, Dmz, Business };

LevelBand levelBandOf(double level)
{
    if (level >= 4)
        return LevelBand::Business;
    if (level >= 3.5)
        return LevelBand::Dmz;
    return level >= 3 ? LevelBand::Operations : LevelBand::Process;
}

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

/// From what is guarded to what it is guarded from.
int trustRank(ZoneType type)
{
    using enum ZoneType;
    constexpr std::array order {Safety, Cell, Control, Wireless, Temporary, Dmz, Remote, Unknown, Enterprise, External};
    return static_cast<int>(std::ranges::find(order, type) - order.begin());
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
        const bool holdsSafety = std::ranges::any_of(assets, [](const Asset *asset) { return asset->safetyRelated == Fact(true); });
        m_standing.push_back({.zone = &zone, .fit = ZoneFit(plant, zone), .isForSafety = zone.type == ZoneType::Safety || zone.safetyDesignated == Fact(true) || holdsSafety});
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

void PartitionDraft::readLevels()
{
    for (Candidate &candidate : m_candidates) {
        if (candidate.level)
            continue;
        candidate.level = candidate.traits.isBoundary ? std::nullopt : usualLevel(candidate.asset->assetClass, candidate.asset->domain);
        candidate.isLevelAssumed = true;
    }
    takeLevelsOfNeighbours();
    for (Candidate &candidate : m_candidates) {
        if (!candidate.level && candidate.traits.isBoundary)
            candidate.level = 3.5;
    }
}

/// Of what nobody knows a thing: as its neighbours, where they are all of one band. Those are known by themselves, so that
/// the order of the assets does not matter.
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
            if (known.empty() || levelBandOf(*known.begin()) != levelBandOf(*known.rbegin()))
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
        const bool isAccessPoint = candidate.asset->assetClass == AssetClass::WirelessAccessPoint && candidate.asset->connection.isEmpty() && !traits.isBoundary;
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
            key.kind = ofBand[static_cast<int>(levelBandOf(*candidate.level))];
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
        const bool isGuard = at != m_byAsset.cend() && m_candidates[*at].traits.isBoundary && asset.level && levelBandOf(*asset.level) == LevelBand::Process;
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
    return candidate.level && levelBandOf(*candidate.level) == LevelBand::Process && !candidate.traits.isBoundary
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

/// At level 2 and below one zone for all would be one giant cell: by network, else with most of the networked ones at the
/// same place, else by the place itself, at last by function. A controller that is alone at its place has a cell of its own.
void PartitionDraft::cluster(Candidate &candidate) const
{
    PartitionKey &key = candidate.key;
    using enum PartitionKind;
    if ((key.kind != Cell && key.kind != Safety && key.kind != Wireless) || !candidate.level || levelBandOf(*candidate.level) != LevelBand::Process)
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
            key.cluster = std::ranges::max_element(tied.clusters, {}, [](const auto &entry) { return entry.second; })->first;
        else if (tied.low + (tie == Bonds::Tie::Place ? tied.guards : 0) >= 2 || (isController && tie == Bonds::Tie::Place))
            key.cluster = bond;
    }
    if (key.cluster < 0 && key.kind == Cell && *candidate.level >= 2)
        key.kind = Supervision;
}

PartitionDraft::Standing *PartitionDraft::standing(const RecordId &zone)
{
    const auto found = m_byZone.constFind(zone);
    return found == m_byZone.cend() ? nullptr : &m_standing[*found];
}

void PartitionDraft::put(Candidate &candidate, Standing &into, PartitionWay way)
{
    candidate.isPlaced = true;
    into.fit.take(candidate.traits);
    into.taken.push_back(&candidate);
    into.ways.insert(way);
    if (way == PartitionWay::Kind)
        into.clause = candidate.key.clause();
}

/// That it may stand there, and that what the clauses recommend to keep apart stays apart.
bool PartitionDraft::suits(const Candidate &candidate, const Standing &standing) const
{
    using enum ZoneType;
    const Zone &zone = *standing.zone;
    const AssetTraits &traits = candidate.traits;
    if (m_plant.isOutside(zone) || !standing.fit.canTake(traits))
        return false;
    if ((zone.type == Temporary) != traits.isTemporary || standing.isForSafety != traits.isSafety)
        return false;
    if (traits.isTemporary)
        return true;
    if (traits.standsRemote())
        return zone.type == Remote || zone.type == Dmz;
    if (candidate.key.isWireless)
        return zone.type == Wireless || standing.fit.holdsWireless();
    return zone.type != Wireless || !traits.isWired || traits.isBoundary;
}

bool PartitionDraft::isOfItsLevel(const Candidate &candidate, const Zone &zone) const
{
    if (!candidate.level)
        return true;
    const double level = *candidate.level;
    switch (zone.type) {
    case ZoneType::Enterprise: return level >= 4;
    case ZoneType::Dmz: return level >= 3 && level < 4;
    case ZoneType::Control: return level >= 2 && level < 3.5;
    case ZoneType::Cell: return level < 3;
    case ZoneType::Unknown: return zone.level && levelBandOf(*zone.level) == levelBandOf(level);
    default: return true;
    }
}

/// A boundary device into the zone that it guards: the one that most of its conduits join, else the one that asks for most.
void PartitionDraft::guard(Candidate &candidate)
{
    if (!candidate.traits.isBoundary || candidate.traits.isTemporary)
        return;
    std::vector<std::pair<const Zone *, int>> sides;
    const auto add = [&sides](const Zone *zone) {
        const auto at = std::ranges::find(sides, zone, [](const auto &side) { return side.first; });
        if (at != sides.end())
            ++at->second;
        else if (zone)
            sides.emplace_back(zone, 1);
    };
    for (const Conduit &conduit : m_plant.conduits) {
        if (std::ranges::contains(conduit.boundaryDevices, candidate.asset->id))
            std::ranges::for_each(m_plant.endsOf(conduit), add);
    }
    if (sides.empty()) {
        for (const int bond : m_bonds.of(*candidate.asset))
            add(m_bonds.at(bond).zone);
    }
    const auto rank = [&](const std::pair<const Zone *, int> &side) {
        int target = 0;
        for (size_t requirement = 0; requirement < 7; ++requirement)
            target = std::max(target, m_plant.targetLevel(side.first, requirement));
        const double levels = candidate.asset->level ? levelsBetween(candidate, *side.first) : 0;
        return std::tuple(-side.second, levels, -target, trustRank(side.first->type));
    };
    std::ranges::stable_sort(sides, {}, rank);
    for (const auto &[zone, conduits] : sides) {
        Standing *at = standing(zone->id);
        if (suits(candidate, *at) && (!candidate.asset->level || isOfItsLevel(candidate, *zone)))
            return put(candidate, *at, PartitionWay::Guards);
    }
}

/// 9 where either is unknown: farther than any that are known.
double PartitionDraft::levelsBetween(const Candidate &candidate, const Zone &zone)
{
    return zone.level && candidate.level ? std::abs(*zone.level - *candidate.level) : 9;
}

/// Twice: what has no network follows those that had one; at last to where most of those at its place belong.
void PartitionDraft::followAll()
{
    for (int turn = 0; turn < 2; ++turn) {
        for (Candidate &candidate : m_candidates)
            follow(candidate);
        for (const Standing &at : m_standing) {
            for (const Candidate *taken : at.taken) {
                for (const int bond : taken->traits.isBoundary ? std::vector<int>() : m_bonds.of(*taken->asset)) {
                    std::vector<const Zone *> &zones = m_tied[static_cast<size_t>(bond)].zones;
                    if (!std::ranges::contains(zones, at.zone))
                        zones.push_back(at.zone);
                }
            }
        }
    }
    for (Candidate &candidate : m_candidates) {
        const Zone *zone = candidate.isPlaced || candidate.key.cluster < 0 ? nullptr : m_bonds.at(candidate.key.cluster).zone;
        Standing *at = zone ? standing(zone->id) : nullptr;
        if (at && suits(candidate, *at) && isOfItsLevel(candidate, *zone))
            put(candidate, *at, PartitionWay::Place);
    }
}

/// Into the zone of its network, else where the others of its network, its place, its functions stand.
void PartitionDraft::follow(Candidate &candidate)
{
    if (candidate.isPlaced)
        return;
    std::vector<Standing *> served;
    for (const int index : m_bonds.of(*candidate.asset)) {
        const Zone *zone = m_bonds.at(index).zone;
        if (Standing *at = zone ? standing(zone->id) : nullptr; at && suits(candidate, *at))
            served.push_back(at);
    }
    if (!served.empty())
        return put(candidate, **std::ranges::min_element(served, {}, [&](const Standing *at) { return levelsBetween(candidate, *at->zone); }), PartitionWay::Network);
    for (const int index : m_bonds.of(*candidate.asset)) {
        const Bonds::Bond &bond = m_bonds.at(index);
        if (bond.zone)
            continue;
        std::vector<Standing *> fitting;
        for (const Zone *zone : m_tied[static_cast<size_t>(index)].zones) {
            Standing *at = standing(zone->id);
            if (suits(candidate, *at) && isOfItsLevel(candidate, *zone))
                fitting.push_back(at);
        }
        constexpr PartitionWay ways[] = {PartitionWay::Neighbours, PartitionWay::Place, PartitionWay::Function};
        if (fitting.size() == 1)
            return put(candidate, *fitting.front(), ways[static_cast<int>(bond.tie)]);
    }
}

/// A second zone for the same purpose is not made where there is one; a cell is for its part of the process alone.
void PartitionDraft::joinKind(Candidate &candidate)
{
    using enum PartitionKind;
    const PartitionKey &key = candidate.key;
    if (candidate.isPlaced || key.kind == Cell || key.kind == Undecided || (key.kind == Safety && key.cluster >= 0))
        return;
    std::vector<Standing *> fitting;
    for (Standing &at : m_standing) {
        if (at.zone->type == key.type() && suits(candidate, at) && isOfItsLevel(candidate, *at.zone))
            fitting.push_back(&at);
    }
    if (fitting.empty() || (key.kind == Safety && fitting.size() > 1))
        return;
    Standing *nearest = *std::ranges::min_element(fitting, {}, [&](const Standing *at) { return levelsBetween(candidate, *at->zone); });
    put(candidate, *nearest, PartitionWay::Kind);
    for (const Standing *other : fitting) {
        if (other != nearest && !std::ranges::contains(nearest->alternatives, other->zone))
            nearest->alternatives.push_back(other->zone);
    }
}

/// A boundary device comes after the others: where all of its part of the plant is wireless, it goes with them.
void PartitionDraft::makeNew()
{
    const auto isGuard = [](const Candidate &candidate) { return candidate.traits.isBoundary && candidate.key.kind == PartitionKind::Cell && candidate.key.cluster >= 0; };
    for (const bool wantsGuards : {false, true}) {
        for (Candidate &candidate : m_candidates) {
            if (candidate.isPlaced || candidate.key.kind == PartitionKind::Undecided || isGuard(candidate) != wantsGuards)
                continue;
            PartitionKey key = candidate.key;
            const PartitionKey wireless {.kind = PartitionKind::Wireless, .cluster = key.cluster, .isWireless = true};
            if (wantsGuards && !m_new.contains(key) && m_new.contains(wireless))
                key = wireless;
            putNew(candidate, key);
        }
    }
}

void PartitionDraft::putNew(Candidate &candidate, const PartitionKey &key)
{
    std::vector<NewZone> &zones = m_new[key];
    auto into = std::ranges::find_if(zones, [&](const NewZone &made) { return made.fit.canTake(candidate.traits); });
    if (into == zones.end()) {
        Zone zone;
        zone.type = key.type();
        zones.push_back({.key = key, .fit = ZoneFit(zone), .turn = static_cast<int>(zones.size())});
        into = std::prev(zones.end());
    }
    into->fit.take(candidate.traits);
    into->assets.push_back(&candidate);
    candidate.isPlaced = true;
}

/// Only where there are enough of both, and no network would be torn in two.
void PartitionDraft::splitByCriticality()
{
    constexpr std::ptrdiff_t enough = 4;
    using enum PartitionKind;
    for (auto &[key, zones] : m_new) {
        if (key.kind != Enterprise && key.kind != Operations && key.kind != Supervision && key.kind != Cell)
            continue;
        std::vector<NewZone> split;
        for (NewZone &made : zones) {
            const auto isHigh = [](const Candidate *one) { return one->asset->criticality >= Grade::High; };
            std::set<int> networks[2];
            for (const Candidate *one : made.assets) {
                for (const int bond : m_bonds.of(*one->asset)) {
                    if (m_bonds.at(bond).tie == Bonds::Tie::Network)
                        networks[isHigh(one)].insert(bond);
                }
            }
            const auto low = std::ranges::count_if(made.assets, [](const Candidate *one) { return one->asset->criticality == Grade::Low; });
            const bool areTied = std::ranges::any_of(networks[0], [&](int bond) { return networks[1].contains(bond); });
            if (low < enough || std::ranges::count_if(made.assets, isHigh) < enough || areTied)
                continue;
            NewZone high = made;
            std::erase_if(made.assets, isHigh);
            std::erase_if(high.assets, std::not_fn(isHigh));
            high.isHighlyCritical = true;
            split.push_back(std::move(high));
        }
        std::ranges::move(split, std::back_inserter(zones));
    }
}
