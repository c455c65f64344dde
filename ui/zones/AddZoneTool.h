// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneTool.h"

#include <QCoreApplication>

class QGraphicsRectItem;

/// Draws the box of a new zone, or places one of the usual size by a click.
class AddZoneTool : public ZoneTool
{
    Q_DECLARE_TR_FUNCTIONS(AddZoneTool)

public:
    using ZoneTool::ZoneTool;

    bool press(const QGraphicsSceneMouseEvent &event) override;
    bool move(const QGraphicsSceneMouseEvent &event) override;
    bool release(const QGraphicsSceneMouseEvent &event) override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;

private:
    [[nodiscard]] QRectF boxTo(const QPointF &point) const;
    QGraphicsRectItem *m_frame = nullptr;
    QPointF m_from;
};
