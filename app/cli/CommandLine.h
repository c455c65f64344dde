// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// What the command line asked for: a verb that has run and its exit status.
struct CommandLine
{
    std::optional<int> status;

    enum class Kind {
        Window,
        Plain,  ///< needs nothing of a desktop
        Drawing ///< draws, but on no display
    };
    [[nodiscard]] static Kind kindOf(int argc, char **argv); ///< decided before any application object is made
    [[nodiscard]] static CommandLine run(int argc, char **argv);
};
