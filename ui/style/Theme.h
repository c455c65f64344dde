// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"

#include <QColor>

class QApplication;

/// The program's colours: one palette, light and dark, one accent, the team colours and the risk colours the same
/// everywhere (register, drawing, charts, votes, report).
struct ThemeColors
{
    bool isDark = false;
    QColor window, base, alternate, text, secondary, line, accent, selection;
    QColor it, ot, safety;
    QColor low, medium, high, critical;

    [[nodiscard]] QColor risk(Grade level) const;     ///< the field of a risk letter
    [[nodiscard]] QColor onRisk(Grade level) const;   ///< text upon it, at least 4.5:1
    [[nodiscard]] QColor team(Team team) const;       ///< management and vendor take the secondary colour
    [[nodiscard]] QColor domain(Domain domain) const;
    [[nodiscard]] QColor onTeam() const;              ///< text on a team colour
};

namespace Theme {
enum class Choice { System, Light, Dark };

[[nodiscard]] const ThemeColors &light();
[[nodiscard]] const ThemeColors &dark();
/// The one in force since the last apply().
[[nodiscard]] const ThemeColors &colors();
/// Fusion, the palette, the font and the few rules that Fusion has no palette role for.
void apply(QApplication &application, Choice choice);
}
