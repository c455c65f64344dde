// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneEdits.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Note.h"
#include "core/model/Zone.h"
#include "ui/zones/PlaceWriter.h"
#include "ui/zones/ZoneStyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
ZoneType typeOn(PurdueBand band)
{
    switch (band) {
    case PurdueBand::Enterprise: return ZoneType::Enterprise;
    case PurdueBand::Dmz: return ZoneType::Dmz;
    case PurdueBand::Control: return ZoneType::Control;
    case PurdueBand::Process: return ZoneType::Cell;
    case PurdueBand::Unknown: break;
    }
    return ZoneType::Unknown;
}

/// Places of the zones in the same box, apart from some.
QList<QRectF> neighbours(const ZoneEdits::Picture &picture, int parent, const QList<int> &without)
{
    QList<QRectF> rects;
    for (int i = 0; i < picture.plan.zones.size(); ++i) {
        if (picture.plan.zones[i].parent == parent && !without.contains(i))
            rects.append(picture.layout.zones[i].rect);
    }
    return rects;
}

std::optional<double> levelAfter(const ZoneEdits::Picture &picture, int zone, const QRectF &place)
{
    const ZonePlan::Zone &moved = picture.plan.zones[zone];
    const PurdueBand band = picture.layout.bandAt(place.center().y());
    if (moved.isBeside() || band == PurdueBand::Unknown || band == moved.band())
        return std::nullopt;
    return lowestLevel(band);
}
}

QString ZoneEdits::nameOf(const RecordId &id) const
{
    return m_workbench.project().designation(id, m_workbench.words());
}

int ZoneEdits::landingZone(const Picture &picture, const QPointF &point, const QList<int> &moving)
{
    int found = -1;
    for (int i = 0; i < picture.plan.zones.size(); ++i) {
        const bool moves = std::ranges::any_of(moving, [&](int zone) { return picture.plan.isWithin(i, zone); });
        if (moves || !picture.layout.zones[i].rect.contains(point))
            continue;
        if (found < 0 || picture.layout.zones[i].depth > picture.layout.zones[found].depth)
            found = i;
    }
    return found;
}

bool ZoneEdits::move(const Picture &picture, const QList<int> &zones, const QPointF &by)
{
    if (zones.isEmpty() || by.isNull())
        return false;
    QString label = zones.size() == 1 ? tr("Zone moved: %1").arg(nameOf(picture.plan.zones[zones[0]].id))
                                      : tr("%n zones moved", nullptr, static_cast<int>(zones.size()));
    const int firstLanding = landingZone(picture, picture.layout.zones[zones[0]].rect.translated(by).center(), zones);
    if (firstLanding >= 0 && firstLanding != picture.plan.zones[zones[0]].parent)
        label = tr("%1 moved into %2")
                    .arg(nameOf(picture.plan.zones[zones[0]].id), nameOf(picture.plan.zones[firstLanding].id));
    return m_workbench.edit(label, [&](Edit &edit) -> Result<void> {
        PlaceWriter places(edit, picture);
        const RecordKind &kind = Zone::kind();
        QHash<int, QList<QRectF>> landed; // by the zone around
        for (const int zone : zones) {
            const RecordId &id = picture.plan.zones[zone].id;
            const QRectF wanted = picture.layout.zones[zone].rect.translated(by);
            const int parent = landingZone(picture, wanted.center(), zones);
            Result<void> done = places.keepAround(zone);
            if (done && parent != picture.plan.zones[zone].parent)
                done = edit.set(kind, id, kind.indexOf(u"parent"),
                                parent < 0 ? Value() : Value(picture.plan.zones[parent].id.text()));
            if (done && parent >= 0 && parent != picture.plan.zones[zone].parent) {
                // Where it stands inside is for the layout to say: the zone grows around it.
                done = places.forget(id);
                for (int i = 0; i < picture.plan.zones.size() && done; ++i) {
                    if (picture.plan.isWithin(i, zone))
                        done = places.forget(picture.plan.zones[i].id);
                }
                if (!done)
                    return done;
                continue;
            }
            const QRectF place = nearestFree(wanted, neighbours(picture, parent, zones) + landed.value(parent));
            landed[parent].append(place);
            if (done)
                done = places.place(id, place);
            if (done)
                done = places.shiftInside(zone, place.topLeft() - picture.layout.zones[zone].rect.topLeft());
            if (const auto level = levelAfter(picture, zone, place); done && level && parent < 0)
                done = edit.set(kind, id, kind.indexOf(u"level"), *level);
            if (!done)
                return done;
        }
        return {};
    });
}

bool ZoneEdits::resize(const Picture &picture, int zone, const QSizeF &size)
{
    const RecordId id = picture.plan.zones[zone].id;
    const QRectF old = picture.layout.zones[zone].rect;
    QSizeF fitting = size;
    for (const QRectF &other : neighbours(picture, picture.plan.zones[zone].parent, {zone})) {
        if (!other.intersects(QRectF(old.topLeft(), fitting)))
            continue;
        // Up to the neighbour on the side that leaves more of the box.
        const qreal width = other.left() - ZoneStyle::grid - old.left();
        const qreal height = other.top() - ZoneStyle::grid - old.top();
        if (height < old.height() || (width >= old.width() && width * fitting.height() >= fitting.width() * height))
            fitting.setWidth(std::min(fitting.width(), width));
        else
            fitting.setHeight(std::min(fitting.height(), height));
    }
    return m_workbench.edit(tr("Zone resized: %1").arg(nameOf(id)), [&](Edit &edit) -> Result<void> {
        PlaceWriter places(edit, picture);
        return places.keepAround(zone).and_then([&] { return places.place(id, QRectF(old.topLeft(), fitting)); });
    });
}

bool ZoneEdits::assign(const QList<RecordId> &assets, const RecordId &zone)
{
    if (assets.isEmpty() || !zone.isValid())
        return false;
    const auto count = static_cast<int>(assets.size());
    const QString many = tr("%n assets moved to %1", nullptr, count).arg(nameOf(zone));
    return m_workbench.edit(count == 1 ? QString() : many, [&](Edit &edit) -> Result<void> {
        const RecordKind &kind = Asset::kind();
        for (const RecordId &asset : assets) {
            if (Result<void> done = edit.set(kind, asset, kind.indexOf(u"zone"), Value(zone.text())); !done)
                return done;
        }
        return {};
    });
}

RecordId ZoneEdits::addZone(const Picture &picture, const QString &name, const QRectF &place)
{
    Zone zone;
    zone.name.main = name;
    const int parent = landingZone(picture, place.center(), {});
    const PurdueBand band = picture.layout.bandAt(place.center().y());
    if (parent >= 0) {
        zone.parent = Id<Zone>(picture.plan.zones[parent].id);
        zone.type = picture.plan.zones[parent].type;
        zone.level = picture.plan.zones[parent].level;
    } else {
        zone.type = typeOn(band);
        if (band != PurdueBand::Unknown)
            zone.level = lowestLevel(band);
    }
    RecordId made;
    const bool done = m_workbench.edit(tr("Zone added: %1").arg(name), [&](Edit &edit) -> Result<void> {
        const auto added = edit.add(zone);
        if (!added)
            return std::unexpected(added.error());
        made = *added;
        if (parent >= 0)
            return {};
        PlaceWriter places(edit, picture);
        const QRectF free = nearestFree(place, neighbours(picture, -1, {}));
        return places.keepAround(-1).and_then([&] { return places.place(made, free); });
    });
    return done ? made : RecordId {};
}

RecordId ZoneEdits::addConduit(const Picture &picture, int from, int to)
{
    const Project &project = m_workbench.project();
    const auto a = project.find(Id<Zone>(picture.plan.zones[from].id));
    const auto b = project.find(Id<Zone>(picture.plan.zones[to].id));
    if (!a || !b)
        return {};
    RecordId made;
    const bool done = m_workbench.edit({}, [&](Edit &edit) {
        return edit.add(Conduit::between(*a, *b)).transform([&made](const Id<Conduit> &id) { made = id; });
    });
    return done ? made : RecordId {};
}

RecordId ZoneEdits::addAsset(const Picture &picture, const QString &tag, int zone)
{
    Asset asset;
    asset.tag = tag;
    if (zone >= 0) {
        asset.zone = Id<Zone>(picture.plan.zones[zone].id);
        asset.level = picture.plan.zones[zone].level;
        const Team team = picture.plan.zones[zone].team();
        asset.domain = team == Team::It ? Domain::It : team == Team::Unknown ? Domain::Unknown : Domain::Ot;
    }
    RecordId made;
    const bool done = m_workbench.edit({}, [&](Edit &edit) {
        return edit.add(asset).transform([&made](const Id<Asset> &id) { made = id; });
    });
    return done ? made : RecordId {};
}

bool ZoneEdits::arrange()
{
    return m_workbench.edit(tr("Drawing arranged"), [](Edit &edit) -> Result<void> {
        for (const Placement &placement : edit.project().all<Placement>()) {
            if (edit.project().store(Note::kind()).contains(placement.record))
                continue; // nothing but a hand has put it there
            if (Result<void> done = edit.remove(Placement::kind(), placement.id); !done)
                return done;
        }
        return {};
    });
}

namespace {
/// Those that stand in the same zone as the first.
QList<int> standingTogether(const ZoneEdits::Picture &picture, const QList<int> &zones)
{
    QList<int> together;
    for (const int zone : zones) {
        if (picture.plan.zones[zone].parent == picture.plan.zones[zones.first()].parent)
            together.append(zone);
    }
    return together;
}

QRectF areaOf(const ZoneEdits::Picture &picture, const QList<int> &zones)
{
    QRectF area;
    for (const int zone : zones)
        area |= picture.layout.zones[zone].rect;
    return area;
}
}

bool ZoneEdits::arrange(const Picture &picture, const QList<int> &zones)
{
    const QList<int> together = zones.isEmpty() ? QList<int>() : standingTogether(picture, zones);
    if (together.size() < 2)
        return false;
    QSet<int> kept;
    for (int i = 0; i < picture.plan.zones.size(); ++i) {
        if (std::ranges::any_of(together, [&](int zone) { return picture.plan.isWithin(i, zone); }))
            kept.insert(i);
    }
    const ZonePlan part = picture.plan.part(kept);
    const ZoneLayout laidOut = ZoneLayout::boxesOf(part);
    QRectF block;
    for (qsizetype i = 0; i < part.zones.size(); ++i)
        block |= laidOut.zones[i].rect;
    const int parent = picture.plan.zones[together.first()].parent;
    const QRectF wanted(areaOf(picture, together).topLeft(), block.size());
    const QPointF by = nearestFree(wanted, neighbours(picture, parent, together)).topLeft() - block.topLeft();
    const auto count = static_cast<int>(together.size());
    return m_workbench.edit(tr("%n zones arranged", nullptr, count), [&](Edit &edit) -> Result<void> {
        PlaceWriter places(edit, picture);
        Result<void> done = places.keepAround(together.first());
        for (qsizetype i = 0; i < part.zones.size() && done; ++i) {
            const RecordId &id = part.zones[i].id;
            done = part.zones[i].parent < 0 ? places.place(id, laidOut.zones[i].rect.translated(by)) : places.forget(id);
        }
        for (qsizetype i = 0; i < part.conduits.size() && done; ++i)
            done = places.bend(part.conduits[i].id, {});
        return done;
    });
}

RecordId ZoneEdits::surround(const Picture &picture, const QList<int> &zones, const QString &name)
{
    if (zones.isEmpty())
        return {};
    const QList<int> together = standingTogether(picture, zones);
    const ZonePlan::Zone &first = picture.plan.zones[together.first()];
    Zone zone;
    zone.name.main = name;
    zone.type = first.type;
    zone.level = first.level;
    if (first.parent >= 0)
        zone.parent = Id<Zone>(picture.plan.zones[first.parent].id);
    const QRectF wanted = areaOf(picture, together).adjusted(-2 * ZoneStyle::pad, -ZoneStyle::header, 2 * ZoneStyle::pad, 2 * ZoneStyle::pad);
    const QRectF place = nearestFree(wanted, neighbours(picture, first.parent, together));
    const QPointF by = place.topLeft() - wanted.topLeft();
    RecordId made;
    const bool done = m_workbench.edit(tr("Zone put around others: %1").arg(name), [&](Edit &edit) -> Result<void> {
        PlaceWriter places(edit, picture);
        const auto added = edit.add(zone);
        if (!added)
            return std::unexpected(added.error());
        made = *added;
        Result<void> kept = places.keepAround(together.first());
        if (kept)
            kept = places.place(made, place);
        for (const int inner : together) {
            const RecordId &id = picture.plan.zones[inner].id;
            if (kept)
                kept = edit.set(Zone::kind(), id, Zone::kind().indexOf(u"parent"), Value(made.text()));
            if (kept)
                kept = places.place(id, picture.layout.zones[inner].rect.translated(by));
            if (kept)
                kept = places.shiftInside(inner, by);
        }
        return kept;
    });
    return done ? made : RecordId {};
}

/// Conduits that are left with fewer than two ends: a line to nowhere.
std::vector<RecordId> ZoneEdits::lonelyConduits(const QList<RecordId> &zones) const
{
    std::vector<RecordId> lonely;
    for (const Conduit &conduit : m_workbench.project().all<Conduit>()) {
        const auto stays
            = std::ranges::count_if(conduit.zones, [&zones](const Id<Zone> &end) { return !zones.contains(end); });
        if (stays < 2
            && std::ranges::any_of(conduit.zones, [&zones](const Id<Zone> &end) { return zones.contains(end); }))
            lonely.push_back(conduit.id);
    }
    return lonely;
}

QString ZoneEdits::removalDetail(const QList<RecordId> &records) const
{
    const Project &project = m_workbench.project();
    QList<RecordId> zones;
    std::ranges::copy_if(records, std::back_inserter(zones),
                         [&](const RecordId &id) { return project.store(Zone::kind()).contains(id); });
    if (zones.isEmpty())
        return {};
    int assets = 0;
    const RecordStore &store = project.store(Asset::kind());
    const int field = Asset::kind().indexOf(u"zone");
    for (int row = 0; row < store.count(); ++row)
        assets += zones.contains(RecordId::fromUtf8(store.bytes(row, field))) ? 1 : 0;
    QStringList sentences;
    if (assets > 0)
        sentences.append(tr("%n assets stay in the register, in no zone.", nullptr, assets));
    if (const auto conduits = static_cast<int>(lonelyConduits(zones).size()); conduits > 0)
        sentences.append(tr("%n conduits go too: they would lead nowhere.", nullptr, conduits));
    return sentences.join(u' ');
}

bool ZoneEdits::remove(const QList<RecordId> &records)
{
    if (records.isEmpty())
        return false;
    const Project &project = m_workbench.project();
    QList<RecordId> going = records;
    for (const RecordId &conduit : lonelyConduits(records)) {
        if (!going.contains(conduit))
            going.append(conduit);
    }
    const QString many = tr("%n records removed from the drawing", nullptr, static_cast<int>(going.size()));
    return m_workbench.edit(going.size() == 1 ? QString() : many, [&](Edit &edit) -> Result<void> {
        for (const RecordId &id : std::as_const(going)) {
            const RecordStore *store = project.storeHolding(id);
            if (!store)
                continue;
            if (Result<void> done = edit.remove(store->kind(), id); !done)
                return done;
        }
        return {};
    });
}

QList<RecordId> ZoneEdits::put(const Picture &picture, const ZoneCopy &copy, const RecordId &into, const QString &label)
{
    QList<RecordId> made;
    const bool done = m_workbench.edit(label, [&](Edit &edit) -> Result<void> {
        const auto added = copy.addTo(edit, into);
        if (!added)
            return std::unexpected(added.error());
        for (const RecordId &id : copy.picked())
            made.append(added->value(id));
        if (into.isValid())
            return {}; // where it stands inside is for the layout to say
        PlaceWriter places(edit, picture);
        QList<QRectF> taken = neighbours(picture, -1, {});
        Result<void> placed = copy.places.isEmpty() ? Result<void> {} : places.keepAround(-1);
        for (const RecordId &id : copy.picked()) {
            if (!placed || !copy.places.contains(id))
                continue;
            taken.append(nearestFree(copy.places.value(id), taken));
            placed = places.place(added->value(id), taken.last());
        }
        return placed;
    });
    return done ? made : QList<RecordId> {};
}

namespace {
/// Where the boxes stand when they are aligned with the first, or spread evenly between the outermost two.
QList<QRectF> aligned(QList<QRectF> rects, ZoneEdits::Alignment alignment)
{
    using enum ZoneEdits::Alignment;
    QRectF around;
    for (const QRectF &rect : std::as_const(rects))
        around |= rect;
    for (QRectF &rect : rects) {
        switch (alignment) {
        case Left: rect.moveLeft(around.left()); break;
        case Centre: rect.moveLeft(around.center().x() - rect.width() / 2); break;
        case Right: rect.moveRight(around.right()); break;
        case Top: rect.moveTop(around.top()); break;
        case Middle: rect.moveTop(around.center().y() - rect.height() / 2); break;
        case Bottom: rect.moveBottom(around.bottom()); break;
        case SpreadAcross:
        case SpreadDown: break;
        }
    }
    if (alignment != SpreadAcross && alignment != SpreadDown)
        return rects;
    const bool isAcross = alignment == SpreadAcross;
    const auto start = [isAcross](const QRectF &rect) { return isAcross ? rect.left() : rect.top(); };
    const auto length = [isAcross](const QRectF &rect) { return isAcross ? rect.width() : rect.height(); };
    QList<qsizetype> order(rects.size());
    std::ranges::generate(order, [i = qsizetype(0)]() mutable { return i++; });
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return start(rects[i]); });
    qreal gap = length(around);
    for (const QRectF &rect : std::as_const(rects))
        gap -= length(rect);
    gap = std::max(gap / static_cast<qreal>(rects.size() - 1), 2 * ZoneStyle::grid);
    qreal at = start(around);
    for (const qsizetype i : std::as_const(order)) {
        isAcross ? rects[i].moveLeft(at) : rects[i].moveTop(at);
        at += length(rects[i]) + gap;
    }
    return rects;
}
}

bool ZoneEdits::align(const Picture &picture, const QList<int> &zones, Alignment alignment)
{
    const QList<int> together = zones.isEmpty() ? QList<int>() : standingTogether(picture, zones);
    QList<QRectF> rects;
    for (const int zone : together)
        rects.append(picture.layout.zones[zone].rect);
    const bool isSpread = alignment == Alignment::SpreadAcross || alignment == Alignment::SpreadDown;
    if (together.size() < (isSpread ? 3 : 2))
        return false;
    const QList<QRectF> wanted = aligned(rects, alignment);
    const QString label = isSpread ? tr("%n zones spread evenly", nullptr, static_cast<int>(together.size()))
                                   : tr("%n zones aligned", nullptr, static_cast<int>(together.size()));
    return m_workbench.edit(label, [&](Edit &edit) -> Result<void> {
        PlaceWriter places(edit, picture);
        QList<QRectF> taken = neighbours(picture, picture.plan.zones[together.first()].parent, together);
        Result<void> done = places.keepAround(together.first());
        for (qsizetype i = 0; i < together.size() && done; ++i) {
            taken.append(nearestFree(wanted[i], taken));
            done = places.place(picture.plan.zones[together[i]].id, taken.last());
            if (done)
                done = places.shiftInside(together[i], taken.last().topLeft() - rects[i].topLeft());
        }
        return done;
    });
}

bool ZoneEdits::bend(const Picture &picture, int conduit, const QList<QPointF> &bends)
{
    const RecordId id = picture.plan.conduits[conduit].id;
    const QString label = bends.isEmpty() ? tr("Line led by the program: %1") : tr("Line bent: %1");
    return m_workbench.edit(label.arg(nameOf(id)), [&](Edit &edit) { return PlaceWriter(edit, picture).bend(id, bends); });
}
