// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ChartPainter.h"

#include "core/base/Module.h"
#include "ui/print/PageGeometry.h"

namespace {
constexpr qreal FullWidth = 170; ///< mm

bool liesDown(ChartFigure::Kind kind)
{
    return kind == ChartFigure::Kind::HorizontalBars || kind == ChartFigure::Kind::StackedHorizontalBars;
}
}

QSizeF ChartPainter::size(const ChartFigure &chart, const QSizeF &wanted)
{
    const bool pie = chart.kind == ChartFigure::Kind::Pie;
    const qreal width = wanted.width() > 0 ? wanted.width() : pie ? 82 : FullWidth;
    const qreal suits = pie ? 40 : liesDown(chart.kind) ? 18 + 6.5 * double(chart.categories.size()) : 58;
    return {millimetres(width), millimetres(wanted.height() > 0 ? wanted.height() : suits)};
}

void ChartPainter::paint(const ChartFigure &chart, const PrintStyle &style, const QSizeF &size, QPainter &painter)
{
    using Paint = void (*)(const ChartFigure &, const PrintStyle &, const QSizeF &, QPainter &);
    static const Result<QFunctionPointer> paint = Module::function("charts", "tandemPaintChart");
    if (paint)
        reinterpret_cast<Paint>(*paint)(chart, style, size, painter);
    else
        qWarning("%s", qPrintable(paint.error().sentence()));
}
