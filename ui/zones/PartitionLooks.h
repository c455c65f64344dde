// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"

#include <QIcon>

class QTreeWidget;

/// What both lists of the proposal of zones look like.
namespace PartitionLooks {
/// A small square in the colour that it has in the drawing.
[[nodiscard]] QIcon mark(Team team);
[[nodiscard]] Team teamOf(ZoneType type);
void setColumns(QTreeWidget *list, const QStringList &headings, int stretched,
                std::initializer_list<std::pair<int, int>> widths);
}
