// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneLayout.h"

#include "ui/zones/ConduitLabels.h"
#include "ui/zones/ConduitRouting.h"
#include "ui/zones/ZonePacking.h"
#include "ui/zones/ZoneStyle.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal Margin = 24;     ///< around the drawing
constexpr qreal BandMargin = 40; ///< above the first and below the last row
constexpr qreal BandLabelWidth = 176; ///< "poziom 4–5 przedsiębiorstwo"
constexpr qreal ClearOfOthers = 40;

/// Zones that a person has put somewhere stay there, as large as they were made, and grow with what is in them as far
/// as their neighbours let them. Zones that came later look for a free place in their band.
class PlacedZones
{
public:
    PlacedZones(const ZonePlan &plan, ZoneLayout &layout, const ZonePacking &packing)
        : m_plan(plan)
        , m_layout(layout)
        , m_packing(packing)
    {
    }

    void place(const QList<int> &siblings, const QRectF &within)
    {
        QList<int> waiting;
        for (const int zone : siblings) {
            if (const std::optional<QRectF> &stored = m_plan.zones[zone].stored)
                m_layout.zones[zone].rect = grown(zone, *stored, siblings);
            else
                waiting.append(zone);
        }
        for (const int zone : waiting) {
            const QSizeF size = m_packing.naturalSize(zone);
            m_layout.zones[zone].rect = QRectF(freePlace(zone, size, siblings, within), size);
        }
    }

private:
    [[nodiscard]] QRectF grown(int zone, const QRectF &stored, const QList<int> &siblings) const
    {
        const QSizeF natural = m_packing.naturalSize(zone);
        const QSizeF least(2 * ZoneStyle::header, ZoneStyle::header + ZoneStyle::pad);
        const QRectF asStored(stored.topLeft(),
                              QSizeF(stored.width() > 0 ? stored.width() : natural.width(),
                                     stored.height() > 0 ? stored.height() : natural.height())
                                  .expandedTo(least));
        const qreal width = std::max(asStored.width(), m_packing.minWidth(zone));
        const QRectF full(stored.topLeft(),
                          QSizeF(width, std::max(asStored.height(), m_packing.heightFor(zone, width))));
        const bool isFree = std::ranges::none_of(siblings, [&](int other) {
            const std::optional<QRectF> &storedOther = m_plan.zones[other].stored;
            if (other == zone || !storedOther)
                return false;
            const QRectF &known = m_layout.zones[other].rect;
            const QRectF rect = known.isNull() ? *storedOther : known;
            return full.intersects(rect) && !asStored.intersects(rect);
        });
        return isFree ? full : asStored;
    }

    [[nodiscard]] QPointF freePlace(int zone, const QSizeF &size, const QList<int> &siblings,
                                    const QRectF &within) const
    {
        QRectF taken;
        QRectF band;
        for (const int other : siblings) {
            const QRectF &rect = m_layout.zones[other].rect;
            taken |= rect;
            if (!rect.isNull() && m_plan.zones[other].band() == m_plan.zones[zone].band())
                band |= rect;
        }
        const bool isRoot = within.isNull();
        const QRectF start = isRoot ? (band.isNull() ? taken : band) : within;
        const qreal gap = isRoot ? ClearOfOthers : ZoneStyle::chipGapX;
        const qreal right = isRoot ? std::max(taken.right(), taken.left() + size.width()) : start.right();
        const bool isNewBand = isRoot && band.isNull() && !taken.isNull();
        for (qreal y = isNewBand ? topOfBand(zone, siblings, taken) : start.top();; y += 2 * ZoneStyle::grid) {
            for (qreal x = start.left(); x + size.width() <= right || x == start.left(); x += 2 * ZoneStyle::grid) {
                const QRectF wanted = QRectF(QPointF(x, y), size).adjusted(-gap + 1, -gap + 1, gap - 1, gap - 1);
                const bool isFree = std::ranges::none_of(siblings, [&](int other) {
                    const QRectF &rect = m_layout.zones[other].rect;
                    return !rect.isNull() && rect.intersects(wanted);
                });
                if (isFree)
                    return {x, y};
            }
        }
    }

    /// The first zone of a band: below all zones of the bands above it.
    [[nodiscard]] qreal topOfBand(int zone, const QList<int> &siblings, const QRectF &taken) const
    {
        qreal y = taken.top();
        for (const int other : siblings) {
            const QRectF &rect = m_layout.zones[other].rect;
            if (!rect.isNull() && m_plan.zones[other].band() < m_plan.zones[zone].band())
                y = std::max(y, rect.bottom() + ClearOfOthers);
        }
        return y;
    }

    const ZonePlan &m_plan;
    ZoneLayout &m_layout;
    const ZonePacking &m_packing;
};

/// Zones within a zone stand where they were put only where that zone stands where it was put. It grows around them.
void placeInside(const ZonePlan &plan, ZoneLayout &layout, ZonePacking &packing, int zone)
{
    const QList<int> &children = packing.childrenOf(zone);
    const bool isByHand = plan.zones[zone].stored
        && std::ranges::any_of(children, [&](int child) { return plan.zones[child].stored.has_value(); });
    QRectF &own = layout.zones[zone].rect;
    const qreal foot = ZoneStyle::pad + packing.footOf(zone);
    if (isByHand)
        PlacedZones(plan, layout, packing)
            .place(children, own.adjusted(ZoneStyle::pad, ZoneStyle::header, -ZoneStyle::pad, -foot));
    else
        packing.packInside(zone);
    for (const int child : children) {
        QRectF &inner = layout.zones[child].rect;
        inner.moveLeft(std::max(inner.left(), own.left() + ZoneStyle::pad));
        inner.moveTop(std::max(inner.top(), own.top() + ZoneStyle::header));
        if (isByHand)
            placeInside(plan, layout, packing, child);
        own.setRight(std::max(own.right(), inner.right() + ZoneStyle::pad));
        own.setBottom(std::max(own.bottom(), inner.bottom() + foot));
    }
}

/// Chips in rows, around the zones that stand in the same box; the last place says how many found none.
void flowChips(const ZonePlan &plan, ZoneLayout &layout, const ZonePacking &packing, int zone)
{
    const QList<int> &assets = packing.assetsOf(zone);
    ZoneLayout::Box &box = layout.zones[zone];
    if (assets.isEmpty())
        return;
    const QRectF area = !box.packed.isNull()
        ? box.packed
        : box.rect.adjusted(ZoneStyle::pad, ZoneStyle::chipsTop, -ZoneStyle::pad, -ZoneStyle::pad + 1);
    const qreal width = std::min(packing.chipWidth(zone), area.width());
    const qreal stepX = width + ZoneStyle::chipGapX;
    const qreal stepY = ZoneStyle::chipHeight + ZoneStyle::chipGapY;
    QList<QRectF> places;
    for (qreal y = area.top(); y + ZoneStyle::chipHeight <= area.bottom() + 0.5 && places.size() < assets.size();
         y += stepY) {
        for (qreal x = area.left(); x + width <= area.right() + 0.5 && places.size() < assets.size(); x += stepX) {
            const QRectF place(x, y, width, ZoneStyle::chipHeight);
            const bool isFree = std::ranges::none_of(packing.childrenOf(zone), [&](int child) {
                return layout.zones[child].rect.adjusted(-4, -4, 4, 4).intersects(place);
            });
            if (isFree)
                places.append(place);
        }
    }
    const bool isCapped = !plan.zones[zone].stored && packing.shownAtMost(zone) < assets.size();
    if (isCapped)
        places.resize(std::min<qsizetype>(places.size(), packing.shownAtMost(zone)));
    qsizetype shown = std::min(places.size(), assets.size());
    if (shown < assets.size() && !places.isEmpty()) {
        --shown;
        box.moreChip = places[shown];
    }
    box.hidden = static_cast<int>(assets.size() - shown);
    for (qsizetype i = 0; i < shown; ++i)
        layout.chips[assets[i]] = places[i];
}

void setDepths(ZoneLayout &layout, const ZonePacking &packing, int zone, int depth)
{
    layout.zones[zone].depth = depth;
    for (const int child : packing.childrenOf(zone))
        setDepths(layout, packing, child, depth + 1);
}

/// The levels from top to bottom, with lines where the lowest zone above and the highest below leave room. A level
/// without zones is shown too, where there is room: that a plant has no DMZ is worth seeing, and a zone can be put
/// there.
class BandStack
{
public:
    BandStack(const ZonePlan &plan, ZoneLayout &layout, const QList<int> &roots)
        : m_layout(layout)
        , m_extents(purdueBandCount)
    {
        for (const int root : roots) {
            m_extents[static_cast<int>(plan.zones[root].band())] |= layout.zones[root].rect;
            m_all |= layout.zones[root].rect;
        }
    }

    void stack()
    {
        if (m_all.isNull()) {
            m_all = QRectF(0, 0, emptyWidth, 0);
            for (int i = 0; i < purdueBandCount - 1; ++i)
                add(i, i * emptyHeight, (i + 1) * emptyHeight);
            return;
        }
        QList<int> used;
        for (int i = 0; i < purdueBandCount; ++i) {
            if (!m_extents[i].isNull())
                used.append(i);
        }
        qreal top = m_all.top() - BandMargin - used.first() * emptyBand;
        for (int i = 0; i < used.first(); ++i, top += emptyBand)
            add(i, top, top + emptyBand);
        for (int n = 0; n + 1 < used.size(); ++n)
            top = addBetween(used[n], used[n + 1], top);
        qreal bottom = m_all.bottom() + Margin;
        add(used.last(), top, bottom);
        for (int i = used.last() + 1; i < purdueBandCount - 1; ++i, bottom += emptyBand)
            add(i, bottom, bottom + emptyBand);
    }

private:
    static constexpr qreal emptyWidth = 960;
    static constexpr qreal emptyHeight = 144;
    static constexpr qreal emptyBand = 64; ///< of a level without zones, outside those with
    static constexpr qreal leastBand = 24;

    void add(int band, qreal top, qreal bottom)
    {
        const QRectF area(m_all.left() - Margin, top, m_all.width() + 2 * Margin, bottom - top);
        const QRectF label(area.right() - Margin - BandLabelWidth, top + 4, BandLabelWidth, ZoneStyle::labelHeight + 2);
        m_layout.bands.append({static_cast<PurdueBand>(band), area, label});
        m_layout.bounds |= area;
    }

    /// The upper of two levels in use and those without zones between them; gives where the lower one starts.
    qreal addBetween(int upper, int lower, qreal top)
    {
        qreal lowest = top;
        qreal highest = m_all.bottom();
        for (int i = 0; i < purdueBandCount; ++i) {
            if (m_extents[i].isNull())
                continue;
            if (i <= upper)
                lowest = std::max(lowest, m_extents[i].bottom());
            else
                highest = std::min(highest, m_extents[i].top());
        }
        const int empty = lower - upper - 1;
        const qreal share = (highest - lowest) / (empty + 1);
        qreal line
            = std::max(top + leastBand, std::round(share < leastBand ? (lowest + highest) / 2 : lowest + share / 2));
        add(upper, top, line);
        for (int i = upper + 1; i < lower && share >= leastBand; ++i, line += std::round(share))
            add(i, line, line + std::round(share));
        return line;
    }

    ZoneLayout &m_layout;
    QList<QRectF> m_extents;
    QRectF m_all;
};

qsizetype indexOfRecord(const auto &records, const RecordId &id)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (records[i].id == id)
            return i;
    }
    return -1;
}
}

ZoneLayout ZoneLayout::boxesOf(const ZonePlan &plan)
{
    ZoneLayout layout;
    layout.zones.resize(plan.zones.size());
    layout.chips.resize(plan.assets.size());
    layout.conduits.resize(plan.conduits.size());
    for (const ZonePlan::Note &note : plan.notes)
        layout.notes.append(note.place);
    ZonePacking packing(plan, layout);
    const bool isByHand
        = std::ranges::any_of(packing.roots(), [&](int root) { return plan.zones[root].stored.has_value(); });
    if (isByHand) {
        PlacedZones(plan, layout, packing).place(packing.roots(), {});
        for (const int root : packing.roots())
            placeInside(plan, layout, packing, root);
    } else {
        packing.packAll();
    }
    for (const int root : packing.roots())
        setDepths(layout, packing, root, 0);
    for (int zone = 0; zone < plan.zones.size(); ++zone)
        flowChips(plan, layout, packing, zone);
    BandStack(plan, layout, packing.roots()).stack();
    return layout;
}

void ZoneLayout::leadConduits(const ZonePlan &plan)
{
    ConduitRouting routing(plan, *this);
    routing.route();
    ConduitLabels(plan, *this, routing.grid()).place();
    growAroundConduits();
}

void ZoneLayout::growAroundConduits()
{
    constexpr qreal aroundLines = 12;
    constexpr qreal aroundLabels = 8;
    for (const Line &line : std::as_const(conduits)) {
        for (const QList<QPointF> &path : line.paths) {
            for (const QPointF &point : path)
                bounds |= QRectF(point, QSizeF()).adjusted(-aroundLines, -aroundLines, aroundLines, aroundLines);
        }
        if (!line.label.isNull())
            bounds |= line.label.adjusted(-aroundLabels, -aroundLabels, aroundLabels, aroundLabels);
    }
    constexpr qreal aroundNotes = 24;
    for (const QRectF &note : std::as_const(notes))
        bounds |= note.adjusted(-aroundNotes, -aroundNotes, aroundNotes, aroundNotes);
    for (Band &band : bands) {
        band.area.setLeft(bounds.left());
        band.area.setRight(bounds.right());
    }
}

ZoneLayout ZoneLayout::of(const ZonePlan &plan)
{
    ZoneLayout layout = boxesOf(plan);
    layout.leadConduits(plan);
    return layout;
}

int ZoneLayout::zoneAt(const ZonePlan &plan, const QPointF &point) const
{
    int found = -1;
    for (int i = 0; i < plan.zones.size(); ++i) {
        if (zones[i].rect.contains(point) && (found < 0 || zones[i].depth > zones[found].depth))
            found = i;
    }
    return found;
}

PurdueBand ZoneLayout::bandAt(qreal y) const
{
    PurdueBand found = bands.isEmpty() ? PurdueBand::Process : bands.first().band;
    for (const Band &band : bands) {
        if (y >= band.area.top())
            found = band.band;
    }
    return found;
}

QRectF ZoneLayout::placeOf(const ZonePlan &plan, const RecordId &record) const
{
    if (const qsizetype zone = indexOfRecord(plan.zones, record); zone >= 0)
        return zones[zone].rect;
    if (const qsizetype asset = indexOfRecord(plan.assets, record); asset >= 0)
        return chips[asset];
    const qsizetype conduit = indexOfRecord(plan.conduits, record);
    if (conduit < 0 || conduits[conduit].paths.isEmpty())
        return {};
    const Line &line = conduits[conduit];
    if (!line.label.isNull())
        return line.label;
    const QList<QPointF> &path = line.paths.first();
    const qsizetype middle = path.size() / 2;
    return QRectF((path[middle - 1] + path[middle]) / 2 - QPointF(1, 1), QSizeF(2, 2));
}
