// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The window, with the file that the command line names; runs until it is closed.
[[nodiscard]] int runWindow(int argc, char **argv);
