// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/RecordItem.h"

#include "ui/zones/ZonePainter.h"
#include "ui/zones/ZoneScene.h"

RecordItem::RecordItem(const RecordId &id, int kind, int index, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_id(id)
    , m_kind(kind)
    , m_index(index)
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
}

int RecordItem::state() const
{
    const auto *drawing = static_cast<const ZoneScene *>(scene());
    return (isSelected() ? ZonePainter::Selected : ZonePainter::Plain)
        | (m_isHovered ? ZonePainter::Hovered : ZonePainter::Plain)
        | (drawing && drawing->isRough() ? ZonePainter::Rough : ZonePainter::Plain);
}

void RecordItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_isHovered = true;
    update();
}

void RecordItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_isHovered = false;
    update();
}
