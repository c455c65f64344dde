// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/NoteItem.h"

#include "ui/zones/NoteSheet.h"
#include "ui/zones/ZonePainter.h"

#include <QCursor>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace {
constexpr qreal NoteCorner = 12;
}

NoteItem::NoteItem(const ZonePlan::Note &note, int index, const QList<QRectF> &things)
    : RecordItem(note.id, NoteKind, index, nullptr)
    , m_note(note)
    , m_size(note.place.size())
    , m_things(things)
{
    setPos(note.place.topLeft());
    setZValue(2); // above the lines
}

QList<QLineF> NoteItem::threads() const
{
    QList<QLineF> threads;
    for (const QRectF &thing : m_things) {
        if (const QLineF thread = NoteSheet::thread(place(), thing); !thread.isNull())
            threads.append(thread.translated(-pos()));
    }
    return threads;
}

QRectF NoteItem::boundingRect() const
{
    QRectF bounds(QPointF(), m_size);
    for (const QLineF &thread : threads())
        bounds |= QRectF(thread.p1(), thread.p2()).normalized().adjusted(-1, -1, 1, 1);
    return bounds;
}

QPainterPath NoteItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(), m_size));
    return path;
}

void NoteItem::setPlace(const QRectF &place)
{
    prepareGeometryChange();
    m_size = place.size();
    setPos(place.topLeft());
}

bool NoteItem::isCorner(const QPointF &scenePos) const
{
    return isSelected()
        && QRectF(place().bottomRight() - QPointF(NoteCorner, NoteCorner), QSizeF(NoteCorner, NoteCorner)).contains(scenePos);
}

void NoteItem::hoverMoveEvent(QGraphicsSceneHoverEvent *event)
{
    if (isCorner(event->scenePos()))
        setCursor(Qt::SizeFDiagCursor);
    else
        unsetCursor();
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const qreal detail = option->levelOfDetailFromTransform(painter->worldTransform());
    const ThemeColors &colours = Theme::colors();
    for (const QLineF &thread : threads())
        NoteSheet::paintThread(*painter, colours, thread);
    NoteSheet::paint(*painter, colours, QRectF(QPointF(), m_size), m_note, detail, state() & ZonePainter::Selected);
    if (!isSelected() || detail < ZoneStyle::detailFrom)
        return;
    painter->setPen(QPen(colours.accent, 1));
    for (const qreal off : {4.0, 8.0})
        painter->drawLine(QPointF(m_size.width() - 3, m_size.height() - off), QPointF(m_size.width() - off, m_size.height() - 3));
}
