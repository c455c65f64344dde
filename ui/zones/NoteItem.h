// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/RecordItem.h"
#include "ui/zones/ZonePlan.h"

/// A note as a sheet above the zones, with threads to what it is about.
class NoteItem : public RecordItem
{
public:
    /// `things`: where what it is about stands.
    NoteItem(const ZonePlan::Note &note, int index, const QList<QRectF> &things);

    QRectF boundingRect() const override;
    QPainterPath shape() const override; ///< the sheet alone
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    [[nodiscard]] QRectF place() const { return QRectF(pos(), m_size); }
    void setPlace(const QRectF &place); ///< while it is in the hand
    /// The corner by which the sheet is resized; shown while the note is selected.
    [[nodiscard]] bool isCorner(const QPointF &scenePos) const;

protected:
    void hoverMoveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    [[nodiscard]] QList<QLineF> threads() const;

    ZonePlan::Note m_note;
    QSizeF m_size;
    QList<QRectF> m_things;
};
