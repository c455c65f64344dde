// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneTool.h"

#include <QCoreApplication>

/// Puts a note where the drawing is clicked.
class AddNoteTool : public ZoneTool
{
    Q_DECLARE_TR_FUNCTIONS(AddNoteTool)

public:
    using ZoneTool::ZoneTool;

    bool press(const QGraphicsSceneMouseEvent &event) override;
    bool release(const QGraphicsSceneMouseEvent &event) override;
    [[nodiscard]] QString hint() const override;
};
