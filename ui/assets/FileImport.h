// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

/// Asks for a foreign file and brings it in.
void askForImport(Workbench &workbench, QWidget *parent);
/// That importFile() takes a file with this name: a list, a capture or a log; told by its ending, for what is dragged in.
[[nodiscard]] bool canImport(const QString &path);
/// Observed traffic is read with progress and Cancel by a worker and written at once; a list goes to the import assistant.
void importFile(Workbench &workbench, const QString &path, QWidget *parent);
