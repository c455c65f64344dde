// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneTool.h"

#include <QCoreApplication>
#include <QRectF>

class AssetItem;
class NoteItem;

/// Picks; drags zones with all that is in them, and assets from zone to zone; moves notes; pulls a zone or note by its corner; bends the line
/// of a selected conduit; adds a zone by a double click on free ground, takes a bend out by one on it.
class SelectTool : public ZoneTool
{
    Q_DECLARE_TR_FUNCTIONS(SelectTool)

public:
    using ZoneTool::ZoneTool;

    bool press(const QGraphicsSceneMouseEvent &event) override;
    bool move(const QGraphicsSceneMouseEvent &event) override;
    bool release(const QGraphicsSceneMouseEvent &event) override;
    bool doubleClick(const QGraphicsSceneMouseEvent &event) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ArrowCursor; }

private:
    enum class Hand { Idle, Pressed, Zones, Assets, Corner, Bend, Note, NoteCorner };
    bool begin();
    void dragZones(const QPointF &to);
    void dragAssets(const QPointF &to);
    void dropAssets(const QPointF &at);
    void showLines();
    [[nodiscard]] NoteItem *pressedNote() const;
    bool takeBend(int conduit);
    void dragBend(const QPointF &to);
    [[nodiscard]] bool removeBend(int conduit, const QPointF &at);

    Hand m_hand = Hand::Idle;
    QPointF m_from;
    QPointF m_by;                  ///< on the grid
    RecordId m_pressed;
    QList<int> m_zones;
    QList<QPointF> m_zoneStarts;   ///< positions of the items
    QList<AssetItem *> m_assets;
    QList<QPointF> m_assetOffsets; ///< from the mouse
    QSizeF m_startSize;
    QRectF m_noteStart;
    int m_conduit = -1;            ///< whose line is being bent
    QList<QPointF> m_bends;
    qsizetype m_bend = 0;          ///< the one in the hand
};
