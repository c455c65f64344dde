// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneLayout.h"

/// The ground that lines and labels are set out on: points on a grid, and what stands on each.
class ConduitGrid
{
public:
    ConduitGrid(const ZonePlan &plan, const ZoneLayout &layout);

    /// What lies on a point. Lines are counted, so that one can be taken up again.
    struct Point
    {
        qint16 zone = -1;        ///< the deepest zone there, border included
        bool isChip = false;
        bool isNearZone = false; ///< one step off a border
        bool isLabel = false;
        quint8 across = 0;       ///< lines from left to right
        quint8 upright = 0;      ///< lines up and down
    };

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int size() const { return static_cast<int>(m_points.size()); }
    [[nodiscard]] qreal step() const { return m_step; }
    [[nodiscard]] const Point &at(int index) const { return m_points[index]; }
    [[nodiscard]] int columnOf(int index) const { return index % m_columns; }
    [[nodiscard]] int rowOf(int index) const { return index / m_columns; }
    [[nodiscard]] bool contains(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < m_columns && row < m_rows;
    }
    [[nodiscard]] int index(int column, int row) const { return row * m_columns + column; }
    [[nodiscard]] int indexAt(const QPointF &point) const; ///< the nearest
    [[nodiscard]] QPointF pointAt(int index) const;
    /// Corners of a rectangle as columns and rows, clipped to the ground.
    [[nodiscard]] QRect cellsOf(const QRectF &rect) const;
    /// Points of a zone's border where lines may end, away from the corners.
    struct Port
    {
        int index = 0;
        int direction = 0; ///< outwards: 0 right, 1 down, 2 left, 3 up
        int offCentre = 0; ///< steps from the middle of the side
    };
    [[nodiscard]] QList<Port> portsOf(const QRectF &zone) const;

    void countLine(const QList<QPointF> &path, int by);
    void markLabel(const QRectF &label);

private:
    QList<Point> m_points;
    QPointF m_origin;
    qreal m_step;
    int m_columns = 0;
    int m_rows = 0;
};
