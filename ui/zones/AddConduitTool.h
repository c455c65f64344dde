// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneTool.h"

#include <QCoreApplication>

/// Joins two zones: a click on the one, a click on the other (or a drag from one to the other).
class AddConduitTool : public ZoneTool
{
    Q_DECLARE_TR_FUNCTIONS(AddConduitTool)

public:
    using ZoneTool::ZoneTool;

    bool press(const QGraphicsSceneMouseEvent &event) override;
    bool move(const QGraphicsSceneMouseEvent &event) override;
    bool release(const QGraphicsSceneMouseEvent &event) override;
    void cancel() override;
    [[nodiscard]] QString hint() const override;

private:
    [[nodiscard]] int zoneUnder(const QGraphicsSceneMouseEvent &event) const;
    void join(int zone);
    RecordId m_from;
    QPointF m_start;
};
