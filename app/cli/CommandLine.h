// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// What the command line asked for: a verb that has run (its exit status), or the window (perhaps with a file).
struct CommandLine
{
    std::optional<int> status;
    QString file; ///< for the window
    QString language; ///< "en", "pl" or empty

    [[nodiscard]] static bool wantsWindow(int argc, char **argv); ///< decided before any application object is made
    [[nodiscard]] static CommandLine run(int argc, char **argv);
};
