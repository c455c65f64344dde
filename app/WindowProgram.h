// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QSize>
#include <QString>

/// The window: opens `file` where one is given; runs until it is closed.
[[nodiscard]] int runWindow(int argc, char **argv);
