// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/RecordItem.h"
#include "ui/zones/ZoneLayout.h"

/// An asset as a chip in its zone: its tag and the picture of its class, in the colour of the team that looks after it.
class AssetItem : public RecordItem
{
public:
    AssetItem(const ZonePlan::Asset &asset, int index, const QRectF &place, QGraphicsItem *zone);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_tag;
    Team m_team;
    AssetClass m_class;
    QSizeF m_size;
};
