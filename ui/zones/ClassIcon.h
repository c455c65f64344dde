// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"

#include <QRectF>

class QColor;
class QPainter;

/// The picture of an asset's class: lines in one colour, from resources/icons/classes.
namespace ClassIcon {
/// Not for an unknown class, nor for one that is nothing in particular.
[[nodiscard]] bool isThere(AssetClass assetClass);
/// As pixels where the painter works with pixels, as lines on paper.
void paint(QPainter &painter, const QRectF &place, AssetClass assetClass, const QColor &colour);
}
