// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZonePainter.h"

#include <functional>

/// One mark of the drawing, drawn as in the drawing in LegendSample::size, and what it means.
struct LegendSample
{
    static constexpr QSize size {56, 20};

    std::function<void(ZonePainter &)> draw;
    QString text;

    [[nodiscard]] static QList<LegendSample> all(const Words &words, const ThemeColors &colours);
};
