// SPDX-License-Identifier: GPL-3.0-or-later
// Where PartitionDraft puts what it has read: into zones that are there, then into new ones.
#include "core/network/PartitionDraft.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace {
/// From what is guarded to what it is guarded from.
int trustRank(ZoneType type)
{
    using enum ZoneType;
    constexpr std::array order {Safety, Cell, Control, Wireless, Temporary, Dmz, Remote, Unknown, Enterprise, External};
    return static_cast<int>(std::ranges::find(order, type) - order.begin());
}
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
    case ZoneType::Unknown: return zone.level && bandOf(*zone.level) == bandOf(level);
    default: return true;
    }
}

/// A boundary device into the zone that it guards: the one that most of its conduits join, else the one that asks for
/// most.
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
        const Zone *zone
            = candidate.isPlaced || candidate.key.cluster < 0 ? nullptr : m_bonds.at(candidate.key.cluster).zone;
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
        return put(candidate,
                   **std::ranges::min_element(served, {},
                                              [&](const Standing *at) { return levelsBetween(candidate, *at->zone); }),
                   PartitionWay::Network);
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
    Standing *nearest = *std::ranges::min_element(
        fitting, {}, [&](const Standing *at) { return levelsBetween(candidate, *at->zone); });
    put(candidate, *nearest, PartitionWay::Kind);
    for (const Standing *other : fitting) {
        if (other != nearest && !std::ranges::contains(nearest->alternatives, other->zone))
            nearest->alternatives.push_back(other->zone);
    }
}

/// A boundary device comes after the others: where all of its part of the plant is wireless, it goes with them.
void PartitionDraft::makeNew()
{
    const auto isGuard = [](const Candidate &candidate) {
        return candidate.traits.isBoundary && candidate.key.kind == PartitionKind::Cell && candidate.key.cluster >= 0;
    };
    for (const bool wantsGuards : {false, true}) {
        for (Candidate &candidate : m_candidates) {
            if (candidate.isPlaced || candidate.key.kind == PartitionKind::Undecided
                || isGuard(candidate) != wantsGuards)
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
            const auto low = std::ranges::count_if(
                made.assets, [](const Candidate *one) { return one->asset->criticality == Grade::Low; });
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
