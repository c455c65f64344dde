// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"
#include "ui/print/PrintStyle.h"

#include <QSizeF>

class QPainter;

/// Bar and pie charts, drawn by QtCharts as opaque vectors. Only in the thread of the window.
struct ChartPainter
{
    /// In units of the page; a `wanted` width or height of 0 (mm) = what suits the chart.
    [[nodiscard]] static QSizeF size(const ChartFigure &chart, const QSizeF &wanted);
    static void paint(const ChartFigure &chart, const PrintStyle &style, const QSizeF &size, QPainter &painter);
};
