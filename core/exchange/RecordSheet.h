// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Workbook.h"
#include "core/project/Project.h"

/// Records of one kind as a table for other programs. CSV and workbooks show the same cells.
struct RecordSheet
{
    enum class Texts {
        Stored, ///< headings are field keys, cells what the project stores: for scripts
        Words   ///< labels, choices and names of linked records in the reader's language: for people
    };

    const Project &project;
    const RecordStore &records;
    std::vector<int> rows; ///< of the store, in the order wanted
    Texts texts = Texts::Stored;
    Words words {Language::English};
    std::vector<int> fields = {}; ///< in the order wanted; empty: all

    [[nodiscard]] static std::vector<int> allRows(const RecordStore &records);
    [[nodiscard]] std::vector<int> shownFields() const;
    [[nodiscard]] QString heading(int field) const;
    /// Sets are joined by "; ", numbers and dates are those of the project file in both styles.
    [[nodiscard]] QString cell(int row, int field) const;
};

/// RFC 4180: CRLF, quotes where needed; the id comes first. A cell that a spreadsheet would run as a formula gets an
/// apostrophe in front. CsvImport reads it back to the same records, empty cells aside.
[[nodiscard]] QByteArray csvOf(const RecordSheet &table, char delimiter = ',', bool byteOrderMark = false);

/// A workbook with one sheet: typed cells, a frozen heading row with filters; the id comes last.
[[nodiscard]] Result<QByteArray> xlsxOf(const RecordSheet &table);
/// The same as a sheet among others. `table` must live until it is written.
[[nodiscard]] WorkbookSheet sheetOf(const RecordSheet &table);
