// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

/// Lengths on paper are counted in twentieths of a point, and the PDF is written at that resolution: type sizes are
/// whole numbers (9.5 pt = 190), and a layout is the same whether it is painted or only measured.
constexpr int UnitsPerInch = 1440;

constexpr qreal points(qreal pt)
{
    return pt * UnitsPerInch / 72;
}

constexpr qreal millimetres(qreal mm)
{
    return mm * UnitsPerInch / 25.4;
}

/// A4 on a 10 mm grid.
struct PageGeometry
{
    bool landscape = false;

    [[nodiscard]] QSizeF paper() const
    {
        const QSizeF upright(millimetres(210), millimetres(297));
        return landscape ? upright.transposed() : upright;
    }
    /// Where blocks go.
    [[nodiscard]] QRectF body() const
    {
        return QRectF(QPointF(), paper())
            .adjusted(millimetres(20), millimetres(22), -millimetres(20), -millimetres(20));
    }
    [[nodiscard]] qreal headerBaseline() const { return millimetres(12); }
    [[nodiscard]] qreal headerRule() const { return millimetres(15); }
    [[nodiscard]] qreal footerBaseline() const { return paper().height() - millimetres(10); }
};
