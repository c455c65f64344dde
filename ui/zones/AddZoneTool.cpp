// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AddZoneTool.h"

#include "ui/zones/ZoneStyle.h"

#include <QGraphicsRectItem>
#include <QPen>

#include <cmath>

namespace {
constexpr QSizeF UsualSize(240, 120);
constexpr qreal LeastDrawn = 64; ///< less is a click with an unsteady hand
}

QString AddZoneTool::hint() const
{
    return tr("Click where the zone shall stand, or draw its box.");
}

QRectF AddZoneTool::boxTo(const QPointF &point) const
{
    const auto snapped = [](qreal x) { return std::round(x / ZoneStyle::grid) * ZoneStyle::grid; };
    const QRectF drawn = QRectF(m_from, point).normalized();
    const QRectF box(snapped(drawn.x()), snapped(drawn.y()), snapped(drawn.width()), snapped(drawn.height()));
    if (box.width() < LeastDrawn || box.height() < LeastDrawn / 2)
        return QRectF(
            QPointF(snapped(m_from.x() - UsualSize.width() / 2), snapped(m_from.y() - UsualSize.height() / 2)),
            UsualSize);
    return box;
}

bool AddZoneTool::press(const QGraphicsSceneMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    cancel();
    m_from = event.scenePos();
    QPen pen(Theme::colors().accent, 1.5, Qt::DashLine);
    pen.setCosmetic(true);
    m_frame = m_scene.addRect(QRectF(m_from, QSizeF()), pen);
    m_frame->setZValue(10);
    return true;
}

bool AddZoneTool::move(const QGraphicsSceneMouseEvent &event)
{
    if (m_frame)
        m_frame->setRect(QRectF(m_from, event.scenePos()).normalized());
    return m_frame != nullptr;
}

bool AddZoneTool::release(const QGraphicsSceneMouseEvent &event)
{
    if (!m_frame || event.button() != Qt::LeftButton)
        return false;
    const QRectF box = boxTo(event.scenePos());
    cancel();
    m_scene.addZoneAt(box);
    m_scene.finishTool();
    return true;
}

void AddZoneTool::cancel()
{
    delete std::exchange(m_frame, nullptr);
}
