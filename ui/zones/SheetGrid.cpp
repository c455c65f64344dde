// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/SheetGrid.h"

#include <algorithm>
#include <cmath>

namespace {
int sheetsAlong(double length, double window)
{
    return std::max(1, static_cast<int>(std::ceil((length - SheetGrid::overlap) / (window - SheetGrid::overlap) - 1e-6)));
}

SheetGrid gridOf(const QSizeF &paper, const QSizeF &sheet)
{
    SheetGrid grid {.paper = paper, .sheet = sheet};
    grid.rows = sheetsAlong(paper.height(), grid.window().height());
    grid.columns = sheetsAlong(paper.width(), grid.window().width());
    return grid;
}
}

SheetGrid SheetGrid::of(const QSizeF &paper, const QSizeF &uprightSheet)
{
    const SheetGrid upright = gridOf(paper, uprightSheet);
    const SheetGrid lying = gridOf(paper, uprightSheet.transposed());
    return lying.count() < upright.count() ? lying : upright;
}

QRectF SheetGrid::part(int row, int column) const
{
    const QSizeF size = window().size();
    return QRectF(QPointF(column * (size.width() - overlap), row * (size.height() - overlap)), size) & QRectF(QPointF(), paper);
}
