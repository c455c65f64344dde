// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZonePlan.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Note.h"
#include "core/model/Placement.h"
#include "core/model/Zone.h"
#include "ui/zones/NoteSheet.h"
#include "ui/zones/ZoneStyle.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

double lowestLevel(PurdueBand band)
{
    switch (band) {
    case PurdueBand::Enterprise: return 4;
    case PurdueBand::Dmz: return 3.5;
    case PurdueBand::Control: return 2;
    default: return 0;
    }
}

PurdueBand bandOfLevel(double level)
{
    if (level >= 4)
        return PurdueBand::Enterprise;
    if (level > 3)
        return PurdueBand::Dmz;
    return level >= 2 ? PurdueBand::Control : PurdueBand::Process;
}

PurdueBand ZonePlan::Zone::band() const
{
    if (level)
        return bandOfLevel(*level);
    switch (type) {
    case ZoneType::Enterprise:
    case ZoneType::External: return PurdueBand::Enterprise;
    case ZoneType::Dmz:
    case ZoneType::Remote: return PurdueBand::Dmz;
    case ZoneType::Control: return PurdueBand::Control;
    case ZoneType::Cell:
    case ZoneType::Safety: return PurdueBand::Process;
    default: return PurdueBand::Unknown;
    }
}

Team ZonePlan::Zone::team() const
{
    switch (type) {
    case ZoneType::Enterprise:
    case ZoneType::Dmz:
    case ZoneType::Remote:
    case ZoneType::External: return Team::It;
    case ZoneType::Safety: return Team::Safety;
    case ZoneType::Unknown: return Team::Unknown;
    default: return Team::Ot;
    }
}

namespace {
/// Reads cells by their key; the stores are larger than what the drawing needs of them.
class CellReader
{
public:
    CellReader(const Project &project, const RecordKind &kind, const Words &words)
        : m_project(project)
        , m_records(project.store(kind))
        , m_words(words)
    {
    }
    [[nodiscard]] const RecordStore &records() const { return m_records; }
    [[nodiscard]] Value value(int row, QStringView key) const { return m_records.value(row, field(key)); }
    [[nodiscard]] QString text(int row, QStringView key) const
    {
        return m_project.text(m_records, row, field(key), m_words);
    }
    template<typename E>
    [[nodiscard]] E choice(int row, QStringView key) const
    {
        const auto index = m_records.kind().field(field(key)).choiceIndex(value(row, key).toText());
        return static_cast<E>(index ? *index + 1 : 0);
    }

private:
    [[nodiscard]] int field(QStringView key) const { return m_records.kind().indexOf(key); }
    const Project &m_project;
    const RecordStore &m_records;
    const Words &m_words;
};

QHash<RecordId, Placement> storedPlaces(const Project &project)
{
    QHash<RecordId, Placement> places;
    for (const Placement &placement : project.all<Placement>())
        places.insert(placement.record, placement);
    return places;
}

std::optional<double> levelOf(const Value &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value.toReal());
}

void readZones(ZonePlan &plan, const CellReader &cells, const QHash<RecordId, Placement> &places)
{
    const RecordStore &records = cells.records();
    for (int row = 0; row < records.count(); ++row) {
        ZonePlan::Zone zone;
        zone.id = records.idAt(row);
        zone.parent = records.rowOf(RecordId::fromText(cells.value(row, u"parent").toText()));
        zone.name = cells.text(row, u"name");
        zone.owner = cells.text(row, u"owner");
        zone.type = cells.choice<ZoneType>(row, u"type");
        zone.level = levelOf(cells.value(row, u"level"));
        if (const auto target = SecurityLevelVector::fromText(cells.value(row, u"slT").toText()))
            zone.badge = u"SL-T "_s + target->badge();
        zone.stored = places.value(zone.id).rect();
        plan.zones.append(zone);
    }
}

void readAssets(ZonePlan &plan, const CellReader &cells, const RecordStore &zones)
{
    const RecordStore &records = cells.records();
    plan.assets.reserve(records.count());
    for (int row = 0; row < records.count(); ++row) {
        ZonePlan::Asset asset;
        asset.id = records.idAt(row);
        asset.zone = zones.rowOf(RecordId::fromText(cells.value(row, u"zone").toText()));
        asset.tag = cells.value(row, u"tag").toText();
        asset.assetClass = cells.choice<AssetClass>(row, u"class");
        asset.team = ZonePlan::teamOf(cells.choice<Domain>(row, u"domain"), asset.assetClass,
                                      cells.value(row, u"safetyRelated").toInteger() != 0);
        plan.assets.append(asset);
    }
}

/// Most plants number their conduits ("K2 Plant DMZ – control room"), and what one joins is in the picture already:
/// the number and the protocols say more.
QList<ZonePlan::Label> conduitLabels(const QString &name, const QStringList &protocols)
{
    const QString shortest = ZonePlan::shortName(name);
    QList<ZonePlan::Label> labels;
    for (qsizetype count = std::min<qsizetype>(2, protocols.size()); count > 0; --count) {
        QString text = u"%1 · %2"_s.arg(shortest, protocols.mid(0, count).join(u", "_s));
        if (protocols.size() > count)
            text += u" +%1"_s.arg(protocols.size() - count);
        labels.append({text});
    }
    labels.append({shortest});
    return labels;
}

void readConduits(ZonePlan &plan, const CellReader &cells, const RecordStore &zones,
                  const QHash<RecordId, Placement> &places)
{
    const RecordStore &records = cells.records();
    for (int row = 0; row < records.count(); ++row) {
        ZonePlan::Conduit conduit;
        conduit.id = records.idAt(row);
        for (const QString &id : cells.value(row, u"zones").toList()) {
            if (const int zone = zones.rowOf(RecordId::fromText(id)); zone >= 0 && !conduit.zones.contains(zone))
                conduit.zones.append(zone);
        }
        conduit.medium = cells.choice<Medium>(row, u"medium");
        conduit.direction = cells.choice<Direction>(row, u"direction");
        conduit.isEncrypted = cells.value(row, u"encrypted").toInteger() != 0;
        conduit.labels = conduitLabels(cells.text(row, u"name"), cells.value(row, u"protocols").toList());
        for (const QString &bend : places.value(conduit.id).bends) {
            const QStringList numbers = bend.split(u' ', Qt::SkipEmptyParts);
            if (numbers.size() == 2)
                conduit.bends.append({numbers[0].toDouble(), numbers[1].toDouble()});
        }
        plan.conduits.append(conduit);
    }
}

void readNotes(ZonePlan &plan, const CellReader &cells, const QHash<RecordId, Placement> &places)
{
    const RecordStore &records = cells.records();
    for (int row = 0; row < records.count(); ++row) {
        const std::optional<QRectF> place = places.value(records.idAt(row)).rect(NoteSheet::usual);
        if (!place)
            continue;
        ZonePlan::Note note;
        note.id = records.idAt(row);
        note.title = cells.text(row, u"title");
        note.body = cells.text(row, u"body");
        note.place = *place;
        for (const QString &id : cells.value(row, u"records").toList())
            note.about.append(RecordId::fromText(id));
        plan.notes.append(note);
    }
}
}

Team ZonePlan::teamOf(Domain domain, AssetClass assetClass, bool isSafetyRelated)
{
    if (isSafetyRelated || assetClass == AssetClass::SafetyController)
        return Team::Safety;
    return domain == Domain::It ? Team::It : domain == Domain::Ot ? Team::Ot : Team::Unknown;
}

ZonePlan ZonePlan::of(const Project &project, const Words &words)
{
    ZonePlan plan;
    const QHash<RecordId, Placement> places = storedPlaces(project);
    const RecordStore &zones = project.store(::Zone::kind());
    readZones(plan, CellReader(project, ::Zone::kind(), words), places);
    readAssets(plan, CellReader(project, ::Asset::kind(), words), zones);
    readConduits(plan, CellReader(project, ::Conduit::kind(), words), zones, places);
    readNotes(plan, CellReader(project, ::Note::kind(), words), places);
    plan.cutRings();
    plan.measure();
    return plan;
}

void ZonePlan::cutRings()
{
    for (int i = 0; i < zones.size(); ++i) {
        int up = zones[i].parent;
        for (qsizetype steps = 0; up >= 0 && up != i && steps < zones.size(); ++steps)
            up = zones[up].parent;
        if (up == i)
            zones[i].parent = -1;
    }
}

void ZonePlan::measure()
{
    using ZoneStyle::Letter;
    for (Zone &zone : zones) {
        const qreal badge
            = zone.badge.isEmpty() ? 0 : ZoneStyle::width(Letter::Badge, zone.badge) + 12 + ZoneStyle::pad;
        zone.headWidth = ZoneStyle::width(Letter::ZoneName, zone.name) + badge;
    }
    for (Asset &asset : assets) {
        const qreal tag = ZoneStyle::width(Letter::Chip, asset.tag);
        asset.width = qMin(ZoneStyle::tagLeft(asset.assetClass) + tag + 8, ZoneStyle::chipWidest);
    }
    for (Conduit &conduit : conduits) {
        const qreal lock = conduit.isEncrypted ? ZoneStyle::lockWidth : 0;
        for (Label &label : conduit.labels)
            label.width = ZoneStyle::width(Letter::Label, label.text) + lock + 6;
        while (conduit.labels.size() > 1 && conduit.labels.first().width > ZoneStyle::labelWidest)
            conduit.labels.removeFirst();
        conduit.labels.last().width = qMin(conduit.labels.last().width, ZoneStyle::labelWidest);
    }
}

bool ZonePlan::isWithin(int zone, int ancestor) const
{
    while (zone >= 0 && zone != ancestor)
        zone = zones[zone].parent;
    return zone >= 0;
}

QString ZonePlan::shortName(const QString &conduit)
{
    static const QRegularExpression numbered(u"^(\\S{0,7}\\d\\S{0,3})(?=\\s)"_s);
    const QRegularExpressionMatch match = numbered.match(conduit);
    return match.hasMatch() ? match.captured(1) : conduit;
}

ZonePlan ZonePlan::part(const QSet<int> &kept) const
{
    ZonePlan part;
    QList<int> places(zones.size(), -1);
    for (int i = 0; i < zones.size(); ++i) {
        if (!kept.contains(i))
            continue;
        places[i] = static_cast<int>(part.zones.size());
        part.zones.append(zones[i]);
        part.zones.last().stored.reset();
    }
    for (Zone &zone : part.zones)
        zone.parent = zone.parent < 0 ? -1 : places[zone.parent];
    for (const Asset &asset : assets) {
        if (!kept.contains(asset.zone))
            continue;
        part.assets.append(asset);
        part.assets.last().zone = places[asset.zone];
    }
    for (const Conduit &conduit : conduits) {
        if (!std::ranges::all_of(conduit.zones, [&](int zone) { return kept.contains(zone); }))
            continue;
        part.conduits.append(conduit);
        part.conduits.last().bends.clear();
        for (int &zone : part.conduits.last().zones)
            zone = places[zone];
    }
    return part;
}

ZonePlan ZonePlan::around(const RecordId &place) const
{
    const auto own = static_cast<int>(std::ranges::find(zones, place, &Zone::id) - zones.begin());
    const auto isInside = [&](int zone) { return own < zones.size() && isWithin(zone, own); };
    QSet<int> kept;
    QSet<RecordId> inside;
    for (int i = 0; i < zones.size(); ++i) {
        if (!isInside(i))
            continue;
        kept.insert(i);
        inside.insert(zones[i].id);
    }
    QSet<RecordId> joining;
    for (const Conduit &conduit : conduits) {
        if (conduit.id != place && !std::ranges::any_of(conduit.zones, isInside))
            continue;
        joining.insert(conduit.id);
        for (const int zone : conduit.zones)
            kept.insert(zone);
    }
    ZonePlan part = this->part(kept);
    part.conduits.removeIf([&](const Conduit &conduit) { return !joining.contains(conduit.id); });
    part.assets.removeIf([&](const Asset &asset) { return !inside.contains(part.zones[asset.zone].id); });
    return part;
}
