// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneScene.h"

#include <QGraphicsSceneMouseEvent>

/// What the mouse does in the drawing. Each returns true where it has taken the event; else the scene does as usual:
/// picking, rubber band.
class ZoneTool
{
public:
    explicit ZoneTool(ZoneScene &scene)
        : m_scene(scene)
    {
    }
    virtual ~ZoneTool() = default;
    ZoneTool(const ZoneTool &) = delete;
    ZoneTool &operator=(const ZoneTool &) = delete;

    virtual bool press(const QGraphicsSceneMouseEvent &event) = 0;
    virtual bool move(const QGraphicsSceneMouseEvent &) { return false; }
    virtual bool release(const QGraphicsSceneMouseEvent &) { return false; }
    virtual bool doubleClick(const QGraphicsSceneMouseEvent &event) { return press(event); }
    /// Escape, or the drawing was built anew under the hand.
    virtual void cancel() {}
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::CrossCursor; }
    /// What to do next, in one sentence.
    [[nodiscard]] virtual QString hint() const { return {}; }

protected:
    ZoneScene &m_scene;
};
