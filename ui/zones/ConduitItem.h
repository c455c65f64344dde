// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/RecordItem.h"
#include "ui/zones/ZoneLayout.h"

/// The line of a conduit with its label. It can be picked a little beside the line.
class ConduitItem : public RecordItem
{
public:
    ConduitItem(const ZonePlan::Conduit &conduit, int index, const ZoneLayout::Line &line);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return m_shape; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ZonePlan::Conduit m_conduit;
    ZoneLayout::Line m_line;
    QPainterPath m_shape;
    QRectF m_bounds;
};
