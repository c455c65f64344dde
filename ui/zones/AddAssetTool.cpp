// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AddAssetTool.h"

QString AddAssetTool::hint() const
{
    return tr("Click the zone that the asset belongs to.");
}

int AddAssetTool::zoneUnder(const QGraphicsSceneMouseEvent &event) const
{
    const ZoneEdits::Picture picture = m_scene.picture();
    return picture.layout.zoneAt(picture.plan, event.scenePos());
}

bool AddAssetTool::press(const QGraphicsSceneMouseEvent &event)
{
    return event.button() == Qt::LeftButton;
}

bool AddAssetTool::move(const QGraphicsSceneMouseEvent &event)
{
    m_scene.markTarget(zoneUnder(event));
    return true;
}

bool AddAssetTool::release(const QGraphicsSceneMouseEvent &event)
{
    const int zone = zoneUnder(event);
    if (event.button() != Qt::LeftButton || zone < 0)
        return false;
    cancel();
    m_scene.addAssetIn(zone);
    m_scene.finishTool();
    return true;
}
