// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What came of reading a foreign file: what the command line prints and the import assistant shows.
struct ImportOutcome
{
    struct Skipped
    {
        QString where; ///< file, line, column and heading
        QString why;   ///< with the value
    };

    /// What a drawing holds, as it stands in its file.
    struct Drawing
    {
        qsizetype containers = 0;
        qsizetype vertices = 0;
        qsizetype edges = 0;
    };

    QString format; ///< "csv"
    QString kind;   ///< key of the kind of record
    qsizetype read = 0;    ///< rows below the headings
    qsizetype added = 0;   ///< records that are new
    qsizetype same = 0;    ///< records that are there with the same values
    qsizetype changed = 0; ///< records that are there with other values
    qsizetype staged = 0;  ///< kept beside the register for review
    std::vector<Skipped> skipped;
    std::optional<Drawing> drawing = {};
    QStringList notes; ///< what a person should know: columns left out, zones made, dates that can be read in two ways
};
