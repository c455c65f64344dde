// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/MatrixTemplate.h"

#include <QJsonObject>

namespace CisoAssistant {
/// A risk matrix of a library: `probability`, `impact` and `risk` are lists of steps, `grid[probability][impact]` is the
/// place of the level in `risk`. An error where they do not fit together, or where a scale has other than 2 to 6 steps
/// or the matrix other than 2 to 5 levels.
///
/// The levels become ours from the lowest up, whatever they are called; their names are kept beside the letter:
/// two are L H, three L M H, four L M H C, five L L M H C.
[[nodiscard]] Result<MatrixTemplate> readMatrix(const QJsonObject &matrix, const QString &locale, const QString &where);
}
