// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AssetItem.h"

#include "ui/zones/ZonePainter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

AssetItem::AssetItem(const ZonePlan::Asset &asset, int index, const QRectF &place, QGraphicsItem *zone)
    : RecordItem(asset.id, AssetKind, index, zone)
    , m_tag(asset.tag)
    , m_team(asset.team)
    , m_class(asset.assetClass)
    , m_size(place.size())
{
    setPos(place.topLeft() - zone->scenePos());
}

QRectF AssetItem::boundingRect() const
{
    return QRectF(QPointF(), m_size);
}

void AssetItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const qreal detail = option->levelOfDetailFromTransform(painter->worldTransform());
    if (detail >= ZoneStyle::detailFrom)
        ZonePainter(*painter, Theme::colors(), detail).chip(boundingRect(), m_tag, m_team, m_class, state());
}
