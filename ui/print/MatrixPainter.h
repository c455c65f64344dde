// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"
#include "ui/print/PrintStyle.h"

#include <QSizeF>

class QPainter;

/// The heat map: how many scenarios stand in each cell of the risk matrix.
struct MatrixPainter
{
    [[nodiscard]] static QSizeF size(const MatrixFigure &matrix);
    static void paint(const MatrixFigure &matrix, const PrintStyle &style, QPainter &painter);
};
