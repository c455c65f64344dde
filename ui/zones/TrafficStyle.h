// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Crossings.h"
#include "ui/style/Theme.h"

#include <QIcon>

/// Colours and words of verdicts, the same in the table and over the drawing. No verdict: allowed and never seen.
namespace TrafficStyle {
[[nodiscard]] QColor field(std::optional<Crossing::Verdict> verdict);   ///< of a chip
[[nodiscard]] QColor onField(std::optional<Crossing::Verdict> verdict); ///< text upon it, at least 4.5:1
[[nodiscard]] QColor line(std::optional<Crossing::Verdict> verdict);    ///< on the ground of the drawing, at least 3:1
/// How wide a line is by what it carried: a pixel more for each ten times as many packets.
[[nodiscard]] qreal width(qint64 packets);
/// A stretch of the line, as a key to the drawing; of unknown hosts their mark.
[[nodiscard]] QIcon key(std::optional<Crossing::Verdict> verdict);
/// Why the verdict is what it is, in a sentence, with the conduits concerned.
[[nodiscard]] QString reason(const Crossing &crossing, const Project &project, const Words &words);
}
