// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ConduitItem.h"

#include "ui/zones/ZonePainter.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace {
constexpr qreal PickWidth = 12;
constexpr qreal ArrowRoom = 6;
}

ConduitItem::ConduitItem(const ZonePlan::Conduit &conduit, int index, const ZoneLayout::Line &line)
    : RecordItem(conduit.id, ConduitKind, index, nullptr)
    , m_conduit(conduit)
    , m_line(line)
{
    QPainterPathStroker stroker;
    stroker.setWidth(PickWidth);
    m_shape.setFillRule(Qt::WindingFill);
    for (const QList<QPointF> &path : line.paths)
        m_shape.addPath(stroker.createStroke(ZonePainter::outline(path)));
    if (!line.label.isNull())
        m_shape.addRect(line.label);
    m_bounds = m_shape.boundingRect().adjusted(-ArrowRoom, -ArrowRoom, ArrowRoom, ArrowRoom);
    setZValue(1);
}

void ConduitItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    ZonePainter paint(*painter, Theme::colors(), option->levelOfDetailFromTransform(painter->worldTransform()));
    paint.line(m_line, m_conduit, state());
    paint.label(m_line, m_conduit, state());
}
