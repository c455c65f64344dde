// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneTool.h"

#include <QCoreApplication>

class AssetItem;

/// Picks; drags zones with all that is in them, and assets from zone to zone; pulls a zone by its corner; adds a zone
/// by a double click on free ground.
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
    enum class Hand { Idle, Pressed, Zones, Assets, Corner };
    bool begin();
    void dragZones(const QPointF &to);
    void dragAssets(const QPointF &to);
    void dropAssets(const QPointF &at);
    void showLines();

    Hand m_hand = Hand::Idle;
    QPointF m_from;
    QPointF m_by;                  ///< on the grid
    RecordId m_pressed;
    QList<int> m_zones;
    QList<QPointF> m_zoneStarts;   ///< positions of the items
    QList<AssetItem *> m_assets;
    QList<QPointF> m_assetOffsets; ///< from the mouse
    QSizeF m_startSize;
};
