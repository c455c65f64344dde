// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneItem.h"

#include "ui/zones/ZonePainter.h"

#include <QCursor>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace {
constexpr qreal CornerSize = 12;
}

ZoneItem::ZoneItem(const ZonePlan::Zone &zone, int index, const ZoneLayout::Box &box, bool hasZones,
                   QGraphicsItem *parent)
    : RecordItem(zone.id, ZoneKind, index, parent)
    , m_zone(zone)
    , m_size(box.rect.size())
    , m_more(box.moreChip.isNull() ? QRectF() : box.moreChip.translated(-box.rect.topLeft()))
    , m_hidden(box.hidden)
    , m_hasZones(hasZones)
{
    setPos(parent ? box.rect.topLeft() - parent->scenePos() : box.rect.topLeft());
}

QRectF ZoneItem::boundingRect() const
{
    return QRectF(QPointF(), m_size);
}

void ZoneItem::setSize(const QSizeF &size)
{
    prepareGeometryChange();
    m_size = size;
}

void ZoneItem::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

bool ZoneItem::isCorner(const QPointF &scenePos) const
{
    const QPointF corner = mapToScene(QPointF(m_size.width(), m_size.height()));
    return isSelected()
        && QRectF(corner - QPointF(CornerSize, CornerSize), QSizeF(CornerSize, CornerSize)).contains(scenePos);
}

void ZoneItem::hoverMoveEvent(QGraphicsSceneHoverEvent *event)
{
    if (isCorner(event->scenePos()))
        setCursor(Qt::SizeFDiagCursor);
    else
        unsetCursor();
}

void ZoneItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const qreal detail = option->levelOfDetailFromTransform(painter->worldTransform());
    const ThemeColors &colours = Theme::colors();
    ZonePainter paint(*painter, colours, detail);
    paint.box(boundingRect(), m_zone, m_hasZones,
              (state() & ZonePainter::Selected) | (m_isTarget ? ZonePainter::Target : 0));
    if (m_hidden > 0 && !m_more.isNull() && detail >= ZoneStyle::detailFrom)
        paint.more(m_more, m_hidden);
    if (!isSelected() || detail < ZoneStyle::detailFrom)
        return;
    painter->setPen(QPen(colours.accent, 1));
    for (const qreal off : {4.0, 8.0})
        painter->drawLine(QPointF(m_size.width() - 3, m_size.height() - off),
                          QPointF(m_size.width() - off, m_size.height() - 3));
}
