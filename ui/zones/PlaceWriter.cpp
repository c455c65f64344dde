// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/PlaceWriter.h"

#include "ui/zones/ZoneStyle.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

PlaceWriter::PlaceWriter(Edit &edit, const ZoneEdits::Picture &picture)
    : m_edit(edit)
    , m_picture(picture)
{
    for (const Placement &placement : edit.project().all<Placement>())
        m_places.insert(placement.record, placement);
}

Result<void> PlaceWriter::place(const RecordId &record, const QRectF &rect)
{
    Placement placement = m_places.value(record);
    placement.record = record;
    placement.x = rect.x();
    placement.y = rect.y();
    placement.width = rect.width();
    placement.height = rect.height();
    return write(placement);
}

Result<void> PlaceWriter::bend(const RecordId &conduit, const QList<QPointF> &bends)
{
    if (bends.isEmpty())
        return forget(conduit);
    Placement placement = m_places.value(conduit);
    placement.record = conduit;
    placement.x = bends.first().x();
    placement.y = bends.first().y();
    placement.bends.clear();
    for (const QPointF &bend : bends)
        placement.bends.append(u"%1 %2"_s.arg(bend.x()).arg(bend.y()));
    return write(placement);
}

Result<void> PlaceWriter::write(Placement placement)
{
    if (placement.id.isValid()) {
        m_places.insert(placement.record, placement);
        return m_edit.put(placement);
    }
    const auto added = m_edit.add(placement);
    if (!added)
        return std::unexpected(added.error());
    placement.id = *added;
    m_places.insert(placement.record, placement);
    return {};
}

Result<void> PlaceWriter::forget(const RecordId &record)
{
    const Placement placement = m_places.take(record);
    return placement.id.isValid() ? m_edit.remove(Placement::kind(), placement.id) : Result<void> {};
}

Result<void> PlaceWriter::keepSiblings(int parent)
{
    for (int i = 0; i < m_picture.plan.zones.size(); ++i) {
        const ZonePlan::Zone &zone = m_picture.plan.zones[i];
        if (zone.parent != parent || m_places.contains(zone.id))
            continue;
        if (Result<void> kept = place(zone.id, m_picture.layout.zones[i].rect); !kept)
            return kept;
    }
    return {};
}

Result<void> PlaceWriter::keepAround(int zone)
{
    int parent = zone < 0 ? -1 : m_picture.plan.zones[zone].parent;
    for (;;) {
        if (Result<void> kept = keepSiblings(parent); !kept || parent < 0)
            return kept;
        parent = m_picture.plan.zones[parent].parent;
    }
}

Result<void> PlaceWriter::shiftInside(int zone, const QPointF &by)
{
    for (int i = 0; i < m_picture.plan.zones.size(); ++i) {
        const RecordId &id = m_picture.plan.zones[i].id;
        const std::optional<QRectF> rect = m_places.value(id).rect();
        if (i == zone || !m_picture.plan.isWithin(i, zone) || !rect)
            continue;
        if (Result<void> shifted = place(id, rect->translated(by)); !shifted)
            return shifted;
    }
    return {};
}

QRectF nearestFree(const QRectF &wanted, const QList<QRectF> &others)
{
    constexpr int farthest = 200; // steps of the grid
    const auto isFree = [&others](const QRectF &rect) {
        const QRectF clear
            = rect.adjusted(-ZoneStyle::grid + 1, -ZoneStyle::grid + 1, ZoneStyle::grid - 1, ZoneStyle::grid - 1);
        return std::ranges::none_of(others, [&clear](const QRectF &other) { return other.intersects(clear); });
    };
    const QRectF start(QPointF(std::round(wanted.x() / ZoneStyle::grid), std::round(wanted.y() / ZoneStyle::grid))
                           * ZoneStyle::grid,
                       wanted.size());
    for (int ring = 0; ring < farthest; ++ring) {
        for (int along = 0; along <= ring; ++along) { // from the middle of each side outwards
            for (const QPoint step :
                 {QPoint(ring, along), QPoint(along, ring), QPoint(-ring, along), QPoint(along, -ring),
                  QPoint(ring, -along), QPoint(-along, ring), QPoint(-ring, -along), QPoint(-along, -ring)}) {
                const QRectF tried = start.translated(QPointF(step) * ZoneStyle::grid);
                if (isFree(tried))
                    return tried;
            }
        }
    }
    return start;
}
