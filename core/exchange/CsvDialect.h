// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// How a file separates its cells.
struct CsvDialect
{
    char delimiter = ',';
    qsizetype start = 0;     ///< bytes before the table: Excel's line "sep=;"
    qsizetype startLine = 1; ///< physical line on which the table begins

    /// Spreadsheets write semicolons where the comma is the decimal sign, so "1,5" is one and a half in such a file.
    [[nodiscard]] bool suggestsDecimalComma() const { return delimiter == ';'; }

    /// Comma, semicolon, tab or bar: the one by which most rows of the beginning have the same number of cells.
    [[nodiscard]] static CsvDialect detected(QByteArrayView utf8);
};
