// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ConduitGrid.h"

/// Finds each conduit's label a place beside its line: on no box, on no other label, and on no other line where that
/// can be. Where the full text has no room, a shorter one stands; where even the shortest has none, the tool tip must
/// do.
class ConduitLabels
{
public:
    ConduitLabels(const ZonePlan &plan, ZoneLayout &layout, ConduitGrid &grid);

    void place();

private:
    struct Place
    {
        QRectF rect;
        int cost = 0;
    };
    [[nodiscard]] std::optional<Place> best(const ZoneLayout::Line &line, int conduit, qreal width) const;
    [[nodiscard]] std::optional<int> costOf(const QRectF &rect, int conduit) const;

    [[nodiscard]] bool isAtOtherLine(const QRectF &rect, bool isUpright, int side) const;

    const ZonePlan &m_plan;
    ZoneLayout &m_layout;
    ConduitGrid &m_grid;
};
