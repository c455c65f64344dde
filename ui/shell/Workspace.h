// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <functional>
#include <vector>

class QWidget;

/// An entry of the navigation: made when it is first shown.
struct Workspace
{
    QString key;          ///< "assets"; stable, for screenshots and settings
    QString name;         ///< in the reader's language
    const char *icon;     ///< Breeze
    std::vector<const RecordKind *> kinds;       ///< the kinds whose records it shows, first: the one it counts
    std::function<QWidget *(Workbench &, QWidget *)> make;
};

/// The workspaces of the program, in the order of the work.
[[nodiscard]] std::vector<Workspace> allWorkspaces();
