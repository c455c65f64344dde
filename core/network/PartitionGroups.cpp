// SPDX-License-Identifier: GPL-3.0-or-later
// What PartitionDraft has sorted, as groups with names, reasons and notes.
#include "core/network/PartitionDraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Partition::Group PartitionDraft::grouped(const Standing &standing) const
{
    Partition::Group group {.zone = *standing.zone};
    for (const Candidate *candidate : standing.taken)
        group.assets.push_back(candidate->asset->id);
    const bool isByKindAlone = standing.ways == std::set {PartitionWay::Kind};
    group.clause = isByKindAlone ? standing.clause : "ZCR 3.1"_L1;
    group.reason = standing.ways.size() == 1 ? m_text.reason(*standing.ways.begin()) : m_text.reasonOfSeveralWays();
    QStringList notes = notesOn(standing.taken);
    if (!standing.alternatives.empty())
        notes.append(m_text.alsoFits(standing.alternatives));
    group.note = notes.join(u' ');
    return group;
}

/// Level 2 alone, of things that operate and watch: a control room beside its cells, not a cell.
bool PartitionDraft::isAllControl(const NewZone &made) const
{
    return made.key.kind == PartitionKind::Cell
        && std::ranges::all_of(made.assets, [](const Candidate *one) { return one->level && *one->level >= 2; });
}

Partition::Group PartitionDraft::grouped(const NewZone &made) const
{
    Partition::Group group;
    Zone &zone = group.zone;
    zone.type = isAllControl(made) ? ZoneType::Control : made.key.type();
    const Bonds::Bond *cluster = made.key.cluster < 0 ? nullptr : &m_bonds.at(made.key.cluster);
    std::set<int> places;
    for (const Candidate *candidate : made.assets) {
        group.assets.push_back(candidate->asset->id);
        if (candidate->level)
            zone.level = std::min(zone.level.value_or(*candidate->level), *candidate->level);
        for (const int bond : m_bonds.of(*candidate->asset)) {
            if (m_bonds.at(bond).tie == Bonds::Tie::Place)
                places.insert(bond);
        }
    }
    if (made.key.isSafety)
        zone.safetyDesignated = true;
    zone.parent = parentOf(made, zone.type);
    // A place says more than the name of a network, and the zone around it more than either.
    BilingualText base = !cluster                               ? BilingualText()
        : cluster->zone && made.key.kind != PartitionKind::Cell ? cluster->zone->name
                                                                : cluster->name;
    if (cluster && !cluster->zone && cluster->tie == Bonds::Tie::Network && places.size() == 1)
        base = m_bonds.at(*places.begin()).name;
    zone.name = m_text.name(made.key, base);
    group.clause = made.key.clause();
    group.reason = m_text.reason(made.key, cluster);
    QStringList notes = notesOn(made.assets);
    if (made.isHighlyCritical) {
        zone.name = m_text.ofHighCriticality(zone.name);
        group.clause = "ZCR 3.1"_L1;
        group.reason = m_text.reasonOfCriticality();
    }
    if (made.turn > 0)
        notes.append(m_text.keptApartByLevel());
    if (made.key.kind == PartitionKind::Cell && !cluster && made.assets.size() > 1)
        notes.append(m_text.nothingTies());
    constexpr size_t many = 3;
    if (made.key.kind == PartitionKind::Cell && cluster && cluster->tie == Bonds::Tie::Network && places.size() >= many)
        notes.append(m_text.severalPlaces(static_cast<int>(places.size())));
    if (made.key.kind == PartitionKind::Safety && made.key.isBusiness)
        notes.append(m_text.safetyAmongBusiness());
    group.note = notes.join(u' ');
    return group;
}

QStringList PartitionDraft::notesOn(const std::vector<const Candidate *> &assets) const
{
    const auto assumed
        = std::ranges::count_if(assets, [](const Candidate *one) { return one->isLevelAssumed && one->level; });
    return assumed > 0 ? QStringList {m_text.assumedLevels(static_cast<int>(assumed))} : QStringList();
}

/// Inside the same zone as the part of the plant it belongs to, or as all zones of its type.
Id<Zone> PartitionDraft::parentOf(const NewZone &made, ZoneType type) const
{
    if (made.key.cluster >= 0 && m_bonds.at(made.key.cluster).zone)
        return m_bonds.at(made.key.cluster).zone->parent;
    std::vector<Id<Zone>> parents;
    for (const Zone &zone : m_plant.zones) {
        if (zone.type == type)
            parents.push_back(zone.parent);
    }
    const bool isCommon = parents.size() >= 2
        && std::ranges::all_of(parents, [&](const Id<Zone> &one) { return one == parents.front(); });
    return isCommon && m_plant.zone(parents.front()) ? parents.front() : Id<Zone>();
}

void PartitionDraft::makeNamesUnique(std::vector<Partition::Group> &groups) const
{
    QSet<QString> used;
    for (const Zone &zone : m_plant.zones)
        used.insert(zone.name.main.toCaseFolded());
    for (Partition::Group &group : groups) {
        if (!group.isNew())
            continue;
        const BilingualText name = group.zone.name;
        for (int number = 2; used.contains(group.zone.name.main.toCaseFolded()); ++number) {
            group.zone.name.main = u"%1 %2"_s.arg(name.main).arg(number);
            group.zone.name.translated
                = name.translated.isEmpty() ? QString() : u"%1 %2"_s.arg(name.translated).arg(number);
        }
        used.insert(group.zone.name.main.toCaseFolded());
    }
}
