// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZonePacking.h"

#include "ui/zones/ZoneStyle.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace {
constexpr int MostChips = 120; ///< drawn in one zone before a "+n": more is a register, not a drawing
constexpr qreal NestedGap = 16;
constexpr qreal RootGap = 32;
constexpr qreal LabelGap = 16; ///< beside a label between two boxes
constexpr qreal WidestLabel = 112; ///< that boxes make room for between them
constexpr qreal FootRoom = 24;
constexpr qreal Tall = 100000;

qreal snappedUp(qreal length)
{
    return std::ceil(length / ZoneStyle::grid - 1e-6) * ZoneStyle::grid;
}

std::pair<int, int> pairOf(int a, int b)
{
    return {std::min(a, b), std::max(a, b)};
}

int chipColumns(qreal width, qreal chip)
{
    return std::max(1, static_cast<int>((width + ZoneStyle::chipGapX + 0.5) / (chip + ZoneStyle::chipGapX)));
}

qreal chipsHeight(int count, int columns)
{
    const int rows = (count + columns - 1) / columns;
    return rows == 0 ? 0 : rows * (ZoneStyle::chipHeight + ZoneStyle::chipGapY) - ZoneStyle::chipGapY;
}
}

ZonePacking::ZonePacking(const ZonePlan &plan, ZoneLayout &layout)
    : m_plan(plan)
    , m_layout(layout)
{
    const qsizetype count = plan.zones.size();
    m_children.resize(count);
    m_assets.resize(count);
    m_minWidths.fill(0, count);
    m_chipWidths.fill(0, count);
    m_feet.fill(0, count);
    m_rank.fill(0, count);
    m_pulls.fill(0, count);
    for (int i = 0; i < count; ++i) {
        if (plan.zones[i].parent >= 0)
            m_children[plan.zones[i].parent].append(i);
        else
            m_roots.append(i);
    }
    for (int i = 0; i < plan.assets.size(); ++i) {
        const ZonePlan::Asset &asset = plan.assets[i];
        if (asset.zone < 0)
            continue;
        m_assets[asset.zone].append(i);
        m_chipWidths[asset.zone] = std::max(m_chipWidths[asset.zone], asset.width);
    }
    for (const ZonePlan::Conduit &conduit : plan.conduits) {
        for (int i = 0; i < conduit.zones.size(); ++i) {
            for (int k = i + 1; k < conduit.zones.size(); ++k) {
                const int a = conduit.zones[i];
                const int b = conduit.zones[k];
                ++m_links[pairOf(a, b)];
                if (plan.isWithin(a, b) || plan.isWithin(b, a))
                    m_feet[plan.isWithin(a, b) ? b : a] = FootRoom;
            }
        }
    }
    for (const int root : std::as_const(m_roots))
        measure(root);
}

void ZonePacking::measure(int zone)
{
    qreal inside = std::max({m_plan.zones[zone].headWidth, m_chipWidths[zone], 120.0});
    for (const int child : std::as_const(m_children[zone])) {
        measure(child);
        inside = std::max(inside, m_minWidths[child]);
    }
    m_minWidths[zone] = snappedUp(inside + 2 * ZoneStyle::pad);
}

int ZonePacking::shownAtMost(int zone) const
{
    const auto count = static_cast<int>(m_assets[zone].size());
    return count > MostChips ? MostChips : count;
}

ZonePacking::Row ZonePacking::itemsIn(int zone) const
{
    Row items;
    if (!m_assets[zone].isEmpty())
        items.append({zone, true});
    for (const int child : m_children[zone])
        items.append({child, false});
    return items;
}

qreal ZonePacking::itemMinWidth(const Item &item) const
{
    return item.isChips ? snappedUp(m_chipWidths[item.zone]) : m_minWidths[item.zone];
}

qreal ZonePacking::itemHeightFor(const Item &item, qreal width) const
{
    if (!item.isChips)
        return heightFor(item.zone, width);
    return snappedUp(chipsHeight(shownAtMost(item.zone), chipColumns(width, m_chipWidths[item.zone])));
}

qreal ZonePacking::heightFor(int zone, qreal width) const
{
    const qreal inner = width - 2 * ZoneStyle::pad;
    qreal content = 0;
    if (m_children[zone].isEmpty()) {
        content = chipsHeight(shownAtMost(zone), chipColumns(inner, m_chipWidths[zone]));
    } else {
        const std::pair key(zone, static_cast<int>(width));
        if (const auto known = m_heights.constFind(key); known != m_heights.cend())
            return *known;
        content = best(itemsIn(zone), inner).height;
        const qreal height = snappedUp(ZoneStyle::header + content + ZoneStyle::pad + m_feet[zone]);
        m_heights.insert(key, height);
        return height;
    }
    return snappedUp(ZoneStyle::chipsTop + std::max(content, 4.0) + ZoneStyle::pad);
}

/// The least width at which the item is not higher than that.
qreal ZonePacking::itemWidthFor(const Item &item, qreal height) const
{
    qreal low = itemMinWidth(item);
    if (itemHeightFor(item, low) <= height)
        return low;
    qreal high = low;
    do {
        low = high;
        high = snappedUp(high * 1.5);
        if (high > Tall)
            return Tall;
    } while (itemHeightFor(item, high) > height);
    while (high - low > ZoneStyle::grid) {
        const qreal middle = snappedUp((low + high) / 2);
        const qreal probe = middle >= high ? high - ZoneStyle::grid : middle;
        (itemHeightFor(item, probe) <= height ? high : low) = probe;
    }
    return high;
}

qreal ZonePacking::gap(const Item &left, const Item &right) const
{
    const bool nested = left.isChips || right.isChips || m_plan.zones[left.zone].parent >= 0;
    const qreal least = nested ? NestedGap : RootGap;
    if (left.isChips || right.isChips || !m_links.contains(pairOf(left.zone, right.zone)))
        return least;
    qreal label = 0;
    for (const ZonePlan::Conduit &conduit : m_plan.conduits) {
        if (conduit.zones.contains(left.zone) && conduit.zones.contains(right.zone))
            label = std::max(label, conduit.labels[std::min<qsizetype>(1, conduit.labels.size() - 1)].width);
    }
    return snappedUp(std::max(least, std::min(label, WidestLabel) + LabelGap));
}

/// The lowest height at which all boxes of the row fit beside each other; false where even the narrowest are too wide.
bool ZonePacking::packRow(const Row &row, qreal width, QList<qreal> &widths, qreal &height) const
{
    qreal gaps = 0;
    for (int i = 1; i < row.size(); ++i)
        gaps += gap(row[i - 1], row[i]);
    const auto total = [&](qreal atHeight) {
        qreal sum = gaps;
        for (const Item &item : row)
            sum += itemWidthFor(item, atHeight);
        return sum;
    };
    qreal high = 0;
    qreal least = gaps;
    for (const Item &item : row) {
        high = std::max(high, itemHeightFor(item, itemMinWidth(item)));
        least += itemMinWidth(item);
    }
    const bool fits = least <= width;
    qreal low = 0;
    while (fits && high - low > ZoneStyle::grid) {
        const qreal middle = std::floor((low + high) / 2 / ZoneStyle::grid) * ZoneStyle::grid;
        (total(middle) <= width ? high : low) = middle;
    }
    for (const Item &item : row)
        widths.append(itemWidthFor(item, high));
    if (fits)
        widen(row, width - total(high), widths);
    height = 0;
    for (int i = 0; i < row.size(); ++i)
        height = std::max(height, itemHeightFor(row[i], widths[i]));
    return fits;
}

/// Shares out what is left of a row, so that its edges are flush; zones beside the plant keep their size.
void ZonePacking::widen(const Row &row, qreal spare, QList<qreal> &widths) const
{
    qreal growing = 0;
    for (int i = 0; i < row.size(); ++i)
        growing += row[i].isChips || m_plan.zones[row[i].zone].isBeside() ? 0 : widths[i];
    qreal left = spare;
    for (int i = 0; i < row.size() && growing > 0; ++i) {
        if (row[i].isChips || m_plan.zones[row[i].zone].isBeside())
            continue;
        const qreal share = std::floor(spare * widths[i] / growing / ZoneStyle::grid) * ZoneStyle::grid;
        widths[i] += std::min(share, left);
        left -= share;
    }
}

/// Into `count` rows of about the same area, or more where the width asks for it. Zones at the top keep their order
/// from left to right in each row; those with the most lines to the rows above come first, so that few lines must pass
/// by.
QList<ZonePacking::Row> ZonePacking::split(const Row &items, int count, qreal width) const
{
    Row queue = items;
    if (!queue.first().isChips && m_plan.zones[queue.first().zone].parent < 0)
        std::ranges::stable_sort(queue, std::ranges::greater(),
                                 [this](const Item &item) { return m_pulls[item.zone]; });
    const auto areaOf
        = [this](const Item &item) { return itemMinWidth(item) * itemHeightFor(item, itemMinWidth(item)); };
    qreal all = 0;
    for (const Item &item : queue)
        all += areaOf(item);
    QHash<int, qsizetype> rowOf;
    qsizetype row = 0;
    qreal taken = 0;
    qreal used = 0;
    for (const Item &item : queue) {
        const qreal own = areaOf(item);
        const qreal needed = itemMinWidth(item) + (used > 0 ? RootGap : 0);
        const bool isFull = taken + own / 2 > all * static_cast<qreal>(row + 1) / count && row + 1 < count;
        if (used > 0 && (isFull || used + needed > width)) {
            ++row;
            used = 0;
        }
        used += needed;
        taken += own;
        rowOf.insert(item.zone * 2 + (item.isChips ? 1 : 0), row);
    }
    QList<Row> rows(row + 1);
    for (const Item &item : items)
        rows[rowOf.value(item.zone * 2 + (item.isChips ? 1 : 0))].append(item);
    return rows;
}

ZonePacking::Packed ZonePacking::packed(const QList<Row> &rows, qreal width, QSet<int> above) const
{
    Packed result;
    result.rows = rows;
    for (const Row &row : rows) {
        QList<qreal> widths;
        qreal height = 0;
        result.fits &= packRow(row, width, widths, height);
        const bool nested = row.first().isChips || m_plan.zones[row.first().zone].parent >= 0;
        const qreal between = above.isEmpty() ? 0 : nested ? NestedGap : gapBelow(above);
        result.gapsAbove.append(between);
        result.widths.append(widths);
        result.heights.append(height);
        result.height += between + height;
        for (const Item &item : row)
            above.insert(item.zone);
    }
    return result;
}

ZonePacking::Packed ZonePacking::best(const Row &items, qreal width, const QSet<int> &above) const
{
    Packed found;
    qreal lowest = Tall * 10;
    int worse = 0;
    for (int count = 1; count <= items.size() && worse < 3; ++count) {
        const Packed tried = packed(split(items, count, width), width, above);
        const qreal height = tried.height + (tried.fits ? 0 : Tall);
        ++worse;
        if (height < lowest) {
            lowest = height;
            found = tried;
            worse = 0;
        }
    }
    return found;
}

QSizeF ZonePacking::naturalSize(int zone) const
{
    constexpr qreal shape = 1.7;
    qreal width = m_minWidths[zone];
    while (width < shape * heightFor(zone, width))
        width += 2 * ZoneStyle::grid;
    return {width, heightFor(zone, width)};
}

void ZonePacking::packInside(int zone)
{
    if (m_children[zone].isEmpty())
        return;
    const QRectF area = m_layout.zones[zone].rect.adjusted(ZoneStyle::pad, ZoneStyle::header, -ZoneStyle::pad,
                                                           -ZoneStyle::pad - m_feet[zone]);
    put(best(itemsIn(zone), area.width()), area);
}

void ZonePacking::put(const Packed &packed, const QRectF &area)
{
    qreal y = area.top();
    for (int row = 0; row < packed.rows.size(); ++row) {
        y += packed.gapsAbove[row];
        qreal x = area.left();
        qreal end = area.right();
        const Row &items = packed.rows[row];
        for (int i = 0; i < items.size(); ++i) {
            const bool isBeside = !items[i].isChips && m_plan.zones[items[i].zone].parent < 0
                && m_plan.zones[items[i].zone].isBeside();
            if (isBeside && i > 0) { // from here on flush right
                qreal rest = 0;
                for (int k = i; k < items.size(); ++k)
                    rest += packed.widths[row][k] + (k > i ? gap(items[k - 1], items[k]) : 0);
                x = std::max(x + gap(items[i - 1], items[i]), end - rest);
                end = x + rest;
            } else if (i > 0) {
                x += gap(items[i - 1], items[i]);
            }
            const QRectF rect(x, y, packed.widths[row][i], packed.heights[row]);
            if (items[i].isChips) {
                m_layout.zones[items[i].zone].packed = rect;
            } else {
                m_layout.zones[items[i].zone].rect = rect;
                packInside(items[i].zone);
            }
            x += packed.widths[row][i];
        }
        y += packed.heights[row];
    }
}
