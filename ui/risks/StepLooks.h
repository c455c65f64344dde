// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Workflow.h"

#include <QColor>

class QFrame;
class QLabel;

/// How the standing of a step looks: a sign, a word and a colour, everywhere the same.
namespace StepLooks {
/// "✓", "!", "✗", "–", "○"
[[nodiscard]] QString sign(StepStanding standing);
struct Colors {
    QColor ground; ///< invalid = none
    QColor ink;
};
[[nodiscard]] Colors colors(StepStanding standing);
[[nodiscard]] QLabel *chip(StepStanding standing, const Words &words);
/// A card with a heading in a colour and a text below.
[[nodiscard]] QFrame *panel(const QString &heading, const QColor &color, const QString &text);
}
