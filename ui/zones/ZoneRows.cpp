// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the whole drawing: which zone stands where in its band, how much room lines get, and how wide all is.
#include "ui/zones/ZonePacking.h"
#include "ui/zones/ZoneStyle.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace {
constexpr qreal PageShape = 1.6; ///< width by height of what heading and caption leave of a landscape page
constexpr qreal EmptyBand = 48; ///< a level without zones between two with
constexpr qreal LeastGap = 48;
constexpr qreal MostGap = 88;
constexpr qreal GapPerLine = 6;

int topOf(const ZonePlan &plan, int zone)
{
    while (plan.zones[zone].parent >= 0)
        zone = plan.zones[zone].parent;
    return zone;
}
}

/// Room for the lines that cross from these zones to the ones below, and for their labels.
qreal ZonePacking::gapBelow(const QSet<int> &above) const
{
    int crossing = 0;
    for (const ZonePlan::Conduit &conduit : m_plan.conduits) {
        int inside = 0;
        for (const int zone : conduit.zones)
            inside += above.contains(topOf(m_plan, zone)) ? 1 : 0;
        crossing += inside > 0 && inside < conduit.zones.size() ? 1 : 0;
    }
    return std::min(std::round((LeastGap + GapPerLine * std::max(0, crossing - 3)) / ZoneStyle::grid) * ZoneStyle::grid,
                    MostGap);
}

QList<QList<int>> ZonePacking::rootsByBand() const
{
    QList<QList<int>> bands(purdueBandCount);
    for (const int root : m_roots)
        bands[static_cast<int>(m_plan.zones[root].band())].append(root);
    for (QList<int> &band : bands) {
        std::ranges::stable_sort(band, [this](int a, int b) {
            const bool besideA = m_plan.zones[a].isBeside();
            const bool besideB = m_plan.zones[b].isBeside();
            return besideA != besideB ? besideB : m_rank[a] < m_rank[b];
        });
    }
    return bands;
}

/// Ranks run from 0 to 1 in each band, by the order there.
void ZonePacking::spreadRanks()
{
    for (const QList<int> &band : rootsByBand()) {
        qreal all = 0;
        for (const int root : band)
            all += m_minWidths[root];
        qreal x = 0;
        for (const int root : band) {
            m_rank[root] = (x + m_minWidths[root] / 2) / all;
            x += m_minWidths[root];
        }
    }
}

/// How far lines run sideways, all together.
qreal ZonePacking::sidewaysLength() const
{
    qreal length = 0;
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        const int a = topOf(m_plan, link.key().first);
        const int b = topOf(m_plan, link.key().second);
        length += std::abs(m_rank[a] - m_rank[b]) * link.value();
    }
    return length;
}

/// Zones take the mean place of those they are joined to, over and over; then neighbours change places as long as that
/// makes the lines shorter. Few lines cross then.
void ZonePacking::orderRoots()
{
    QHash<int, QList<int>> joined;
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        const int a = topOf(m_plan, link.key().first);
        const int b = topOf(m_plan, link.key().second);
        joined[a].append(b);
        joined[b].append(a);
    }
    for (const int root : std::as_const(m_roots)) {
        m_pulls[root] = static_cast<int>(std::ranges::count_if(joined.value(root), [&](int other) {
            return m_plan.zones[other].band() < m_plan.zones[root].band();
        }));
    }
    for (int i = 0; i < m_rank.size(); ++i)
        m_rank[i] = i;
    spreadRanks();
    constexpr int sweeps = 8;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        QList<qreal> next = m_rank;
        for (const int root : std::as_const(m_roots)) {
            const QList<int> others = joined.value(root);
            qreal sum = m_rank[root];
            for (const int other : others)
                sum += m_rank[other] * 2;
            next[root] = sum / (1 + 2 * static_cast<qreal>(others.size()));
        }
        m_rank = next;
        spreadRanks();
    }
    bool isBetter = true;
    for (int pass = 0; pass < sweeps && isBetter; ++pass) {
        isBetter = false;
        for (const QList<int> &band : rootsByBand()) {
            for (int i = 1; i < band.size(); ++i)
                isBetter |= swapIfShorter(band[i - 1], band[i]);
        }
    }
}

bool ZonePacking::swapIfShorter(int left, int right)
{
    if (m_plan.zones[left].isBeside() != m_plan.zones[right].isBeside())
        return false;
    const QList<qreal> before = m_rank;
    const qreal length = sidewaysLength();
    std::swap(m_rank[left], m_rank[right]);
    spreadRanks();
    if (sidewaysLength() < length - 1e-6)
        return true;
    m_rank = before;
    return false;
}

QList<std::pair<PurdueBand, ZonePacking::Packed>> ZonePacking::packBands(qreal width) const
{
    QList<std::pair<PurdueBand, Packed>> result;
    const QList<QList<int>> bands = rootsByBand();
    QSet<int> above;
    int last = 0;
    for (int i = 0; i < bands.size(); ++i) {
        if (bands[i].isEmpty())
            continue;
        Row items;
        for (const int root : bands[i])
            items.append({root, false});
        Packed rows = best(items, width, above);
        if (!above.isEmpty()) {
            rows.gapsAbove[0] += EmptyBand * (i - last - 1);
            rows.height += EmptyBand * (i - last - 1);
        }
        last = i;
        result.append({static_cast<PurdueBand>(i), rows});
        for (const int root : bands[i])
            above.insert(root);
    }
    return result;
}

void ZonePacking::packAll()
{
    if (m_roots.isEmpty())
        return;
    orderRoots();
    qreal low = 480;
    for (const int root : std::as_const(m_roots))
        low = std::max(low, m_minWidths[root]);
    qreal high = std::max(low, 20000.0);
    const auto heightAt = [this](qreal width) {
        qreal height = 0;
        for (const auto &[band, rows] : packBands(width))
            height += rows.height;
        return height;
    };
    while (high - low > 4 * ZoneStyle::grid) {
        const qreal middle = std::floor((low + high) / 2 / ZoneStyle::grid) * ZoneStyle::grid;
        (middle / heightAt(middle) < PageShape ? low : high) = middle;
    }
    qreal y = 0;
    for (const auto &[band, rows] : packBands(high)) {
        put(rows, QRectF(0, y, high, rows.height));
        y += rows.height;
    }
}
