// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

/// A large paper cut over small sheets that overlap; millimetres throughout.
struct SheetGrid
{
    static constexpr double margin = 10;
    static constexpr double foot = 20; ///< below the window: number of the sheet and key map
    static constexpr double overlap = 10;

    QSizeF paper;
    QSizeF sheet;
    int rows = 1;
    int columns = 1;

    /// The sheets lie as fewer of them are needed.
    [[nodiscard]] static SheetGrid of(const QSizeF &paper, const QSizeF &uprightSheet);
    [[nodiscard]] int count() const { return rows * columns; }
    /// Where the paper shows on a sheet.
    [[nodiscard]] QRectF window() const { return QRectF(QPointF(), sheet).adjusted(margin, margin, -margin, -foot); }
    /// What of the paper shows there.
    [[nodiscard]] QRectF part(int row, int column) const;
};
