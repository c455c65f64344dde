// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneTool.h"

#include <QCoreApplication>

/// Puts a new asset into the zone that is clicked.
class AddAssetTool : public ZoneTool
{
    Q_DECLARE_TR_FUNCTIONS(AddAssetTool)

public:
    using ZoneTool::ZoneTool;

    bool press(const QGraphicsSceneMouseEvent &event) override;
    bool move(const QGraphicsSceneMouseEvent &event) override;
    bool release(const QGraphicsSceneMouseEvent &event) override;
    void cancel() override { m_scene.markTarget(-1); }
    [[nodiscard]] QString hint() const override;

private:
    [[nodiscard]] int zoneUnder(const QGraphicsSceneMouseEvent &event) const;
};
