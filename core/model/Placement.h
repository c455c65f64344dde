// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

#include <QRectF>

/// Where a zone, an asset or a note stands in the drawing: geometry apart from meaning. Scene units, 1 = one pixel at 100 %.
struct Placement
{
    Id<Placement> id;
    RecordId record;
    std::optional<double> x;
    std::optional<double> y;
    std::optional<double> width;
    std::optional<double> height;
    QStringList bends; ///< "x y" of each bend of a conduit's line.

    /// Of the usual size as far as it was given none; nothing where it stands nowhere.
    [[nodiscard]] std::optional<QRectF> rect(const QSizeF &usual = QSizeF(0, 0)) const
    {
        if (!x || !y)
            return std::nullopt;
        return QRectF(*x, *y, width.value_or(usual.width()), height.value_or(usual.height()));
    }
    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Placement &, const Placement &) = default;
};
