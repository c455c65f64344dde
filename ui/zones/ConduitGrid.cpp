// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ConduitGrid.h"

#include "ui/zones/ZoneStyle.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr qreal Surround = 96; ///< room around the drawing for lines that go outside
constexpr qreal MostPoints = 250000;
}

ConduitGrid::ConduitGrid(const ZonePlan &plan, const ZoneLayout &layout)
    : m_step(ZoneStyle::grid)
{
    const QRectF area = layout.bounds.adjusted(-Surround, -Surround, Surround, Surround);
    while (area.width() * area.height() / (m_step * m_step) > MostPoints)
        m_step *= 2;
    m_origin = QPointF(std::floor(area.left() / m_step) * m_step, std::floor(area.top() / m_step) * m_step);
    m_columns = static_cast<int>(area.width() / m_step) + 2;
    m_rows = static_cast<int>(area.height() / m_step) + 2;
    m_points.resize(static_cast<qsizetype>(m_columns) * m_rows);

    QList<int> outerFirst(plan.zones.size());
    std::ranges::generate(outerFirst, [i = 0]() mutable { return i++; });
    std::ranges::stable_sort(outerFirst, {}, [&](int zone) { return layout.zones[zone].depth; });
    for (const int zone : outerFirst) {
        const QRect cells = cellsOf(layout.zones[zone].rect);
        for (int row = cells.top() - 1; row <= cells.bottom() + 1; ++row) {
            for (int column = cells.left() - 1; column <= cells.right() + 1; ++column) {
                if (!contains(column, row))
                    continue;
                Point &point = m_points[index(column, row)];
                if (cells.contains(column, row))
                    point.zone = static_cast<qint16>(zone);
                else
                    point.isNearZone = true;
            }
        }
    }
    const auto markChip = [this](const QRectF &chip) {
        // Chips stand off the grid: what is less than a step away counts as theirs.
        constexpr qreal near = ZoneStyle::grid - 0.1;
        const QRect cells = cellsOf(chip.adjusted(-near, -near, near, near));
        for (int row = cells.top(); row <= cells.bottom(); ++row) {
            for (int column = cells.left(); column <= cells.right(); ++column)
                m_points[index(column, row)].isChip = true;
        }
    };
    for (const ZoneLayout::Band &band : layout.bands)
        markLabel(band.label);
    for (const QRectF &chip : layout.chips) {
        if (!chip.isNull())
            markChip(chip);
    }
}

int ConduitGrid::indexAt(const QPointF &point) const
{
    const int column = std::clamp(qRound((point.x() - m_origin.x()) / m_step), 0, m_columns - 1);
    const int row = std::clamp(qRound((point.y() - m_origin.y()) / m_step), 0, m_rows - 1);
    return index(column, row);
}

QPointF ConduitGrid::pointAt(int index) const
{
    return m_origin + QPointF(columnOf(index) * m_step, rowOf(index) * m_step);
}

QRect ConduitGrid::cellsOf(const QRectF &rect) const
{
    const auto column = [this](qreal x) { return (x - m_origin.x()) / m_step; };
    const auto row = [this](qreal y) { return (y - m_origin.y()) / m_step; };
    const QPoint first(std::clamp(static_cast<int>(std::ceil(column(rect.left()) - 0.01)), 0, m_columns - 1),
                       std::clamp(static_cast<int>(std::ceil(row(rect.top()) - 0.01)), 0, m_rows - 1));
    const QPoint last(std::clamp(static_cast<int>(std::floor(column(rect.right()) + 0.01)), 0, m_columns - 1),
                      std::clamp(static_cast<int>(std::floor(row(rect.bottom()) + 0.01)), 0, m_rows - 1));
    return {first, last};
}

QList<ConduitGrid::Port> ConduitGrid::portsOf(const QRectF &zone) const
{
    QList<Port> ports;
    const QRect cells = cellsOf(zone);
    const auto side = [&](int from, int to, bool isAcross, int fixed, int direction) {
        const int length = to - from;
        const int corner = length >= 6 ? 2 : std::min(1, length / 2);
        for (int i = from + corner; i <= to - corner; ++i) {
            const int column = isAcross ? i : fixed;
            const int row = isAcross ? fixed : i;
            ports.append({index(column, row), direction, std::abs(2 * i - from - to) / 2});
        }
    };
    side(cells.top(), cells.bottom(), false, cells.right(), 0);
    side(cells.left(), cells.right(), true, cells.bottom(), 1);
    side(cells.top(), cells.bottom(), false, cells.left(), 2);
    side(cells.left(), cells.right(), true, cells.top(), 3);
    return ports;
}

void ConduitGrid::countLine(const QList<QPointF> &path, int by)
{
    const auto count = [by](quint8 &lines) { lines = static_cast<quint8>(std::clamp(lines + by, 0, 255)); };
    for (int i = 1; i < path.size(); ++i) {
        const int from = indexAt(path[i - 1]);
        const int to = indexAt(path[i]);
        const int stepX = columnOf(to) - columnOf(from);
        const int stepY = rowOf(to) - rowOf(from);
        const int steps = std::max(std::abs(stepX), std::abs(stepY));
        for (int k = 0; k <= steps; ++k) {
            const int column = columnOf(from) + (steps ? stepX * k / steps : 0);
            const int row = rowOf(from) + (steps ? stepY * k / steps : 0);
            Point &point = m_points[index(column, row)];
            count(std::abs(stepX) >= std::abs(stepY) ? point.across : point.upright);
        }
    }
}

void ConduitGrid::markLabel(const QRectF &label)
{
    const qreal near = m_step - 0.1; // as with chips
    const QRect cells = cellsOf(label.adjusted(-near, -near, near, near));
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column)
            m_points[index(column, row)].isLabel = true;
    }
}
