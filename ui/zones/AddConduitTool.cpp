// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AddConduitTool.h"

#include <QLineF>

QString AddConduitTool::hint() const
{
    return m_from.isValid() ? tr("Click the second zone.") : tr("Click the first zone.");
}

int AddConduitTool::zoneUnder(const QGraphicsSceneMouseEvent &event) const
{
    const ZoneEdits::Picture picture = m_scene.picture();
    return picture.layout.zoneAt(picture.plan, event.scenePos());
}

bool AddConduitTool::press(const QGraphicsSceneMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const int zone = zoneUnder(event);
    if (zone < 0) {
        cancel();
    } else if (m_from.isValid()) {
        join(zone);
    } else {
        m_from = m_scene.picture().plan.zones[zone].id;
        m_start = event.scenePos();
        m_scene.markTarget(zone);
    }
    m_scene.announceHint();
    return true;
}

bool AddConduitTool::move(const QGraphicsSceneMouseEvent &event)
{
    if (!m_from.isValid())
        return false;
    m_scene.showDragLines({QLineF(m_start, event.scenePos())}, {});
    m_scene.markTarget(zoneUnder(event));
    return true;
}

bool AddConduitTool::release(const QGraphicsSceneMouseEvent &event)
{
    // Drawn from one zone to the other with the button held.
    const int zone = zoneUnder(event);
    if (m_from.isValid() && zone >= 0 && m_scene.picture().plan.zones[zone].id != m_from)
        join(zone);
    return true;
}

void AddConduitTool::join(int zone)
{
    const ZoneEdits::Picture picture = m_scene.picture();
    int from = -1;
    for (int i = 0; i < picture.plan.zones.size(); ++i)
        from = picture.plan.zones[i].id == m_from ? i : from;
    if (from < 0 || from == zone)
        return;
    cancel();
    const RecordId made = m_scene.edits().addConduit(picture, from, zone);
    m_scene.rebuild();
    m_scene.workbench().select(made);
    m_scene.finishTool();
}

void AddConduitTool::cancel()
{
    m_from = {};
    m_scene.showDragLines({}, {});
    m_scene.markTarget(-1);
}
