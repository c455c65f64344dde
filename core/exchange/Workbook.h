// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

/// One cell of a sheet that is written.
using SheetCell = std::variant<std::monostate, double, QDate, QString>;

/// A table to be written as a sheet of a workbook. Cells are asked for row by row, so that a large one needs no copy.
struct WorkbookSheet
{
    struct Column
    {
        QString heading;
        double width = 12;        ///< in characters
        QString key = {};         ///< stands in a hidden row above the headings, for reading the sheet back
        QStringList choices = {}; ///< offered as a drop-down list
        bool isOpen = true;       ///< of a sheet that `protects`: people write here
    };

    QString name;
    std::vector<Column> columns;
    qsizetype rows = 0;
    std::function<SheetCell(qsizetype row, qsizetype column)> cell;
    bool protects = false; ///< closed columns cannot be changed by accident (no password)
    bool isHidden = false;
    bool wraps = false; ///< long texts go over several lines
};

/// A sheet that was read: texts as they stand, numbers with a point, dates as 2026-03-01.
struct ReadSheet
{
    QString name;
    std::vector<QStringList> rows;

    /// As a comma-separated file, UTF-8.
    [[nodiscard]] QByteArray csv() const;
};

namespace Workbook {
/// The sheets as an XLSX file; the same sheets and `created` give the same bytes. Texts are never formulas in it.
[[nodiscard]] Result<QByteArray> write(const std::vector<WorkbookSheet> &sheets, const QDateTime &created);
/// XLSX or ODS. A file whose parts unpack to more than 1 GB is refused.
[[nodiscard]] Result<std::vector<ReadSheet>> read(const QString &path);
/// "xlsx" or "ods" by its first bytes; empty for anything else.
[[nodiscard]] QString formatOf(const QByteArray &start);
}
