// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"

/// The tables of a report as sheets of a workbook, for those who go on calculating: each named after the heading above it,
/// what groups its rows in a column of its own. A row is a list of texts; numbers are told by the reader of the sheet.
struct ReportSheet
{
    QString name;
    QStringList headings;
    std::vector<QStringList> rows;
};
[[nodiscard]] std::vector<ReportSheet> reportSheets(const Document &document);
