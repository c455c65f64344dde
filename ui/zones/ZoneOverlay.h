// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneEdits.h"

class QPainter;

/// Something laid over the drawing while its panel is open: traffic, ways of an attack, marks of problems.
class ZoneOverlay
{
public:
    ZoneOverlay() = default;
    virtual ~ZoneOverlay() = default;
    ZoneOverlay(const ZoneOverlay &) = delete;
    ZoneOverlay &operator=(const ZoneOverlay &) = delete;

    /// In scene coordinates, above all else. Records that are not drawn (behind "+12") have null places in the layout.
    virtual void paint(QPainter &painter, const ZoneEdits::Picture &picture) const = 0;
    /// What should be in view when somebody chose it; null: nothing in particular.
    [[nodiscard]] virtual QRectF area(const ZoneEdits::Picture &) const { return {}; }
    /// What a tool tip says there, as rich text; empty: what it says without the overlay.
    [[nodiscard]] virtual QString tipAt(const QPointF &, const ZoneEdits::Picture &) const { return {}; }
};
