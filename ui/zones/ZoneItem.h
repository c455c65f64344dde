// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/RecordItem.h"
#include "ui/zones/ZoneLayout.h"

/// The box of a zone; what is in the zone are items in this one, and move with it.
class ZoneItem : public RecordItem
{
public:
    ZoneItem(const ZonePlan::Zone &zone, int index, const ZoneLayout::Box &box, bool hasZones, QGraphicsItem *parent);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    [[nodiscard]] QSizeF size() const { return m_size; }
    void setSize(const QSizeF &size); ///< while a corner is pulled
    void setTarget(bool isTarget);    ///< something would land here
    /// The corner by which the box is resized; shown while the zone is selected.
    [[nodiscard]] bool isCorner(const QPointF &scenePos) const;

protected:
    void hoverMoveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    ZonePlan::Zone m_zone;
    QSizeF m_size;
    QRectF m_more;
    int m_hidden;
    bool m_hasZones;
    bool m_isTarget = false;
};
