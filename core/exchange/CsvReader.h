// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvDialect.h"
#include "core/exchange/CsvScanner.h"
#include "core/exchange/CsvText.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

/// A CSV file as a table: a row of headings and the rows below it.
///
/// Encoding, delimiter and the heading row are found by looking; title lines above the headings and blank lines are
/// passed over. Movable, not copyable: rows are views into its text.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    CsvReader(CsvReader &&) = default;
    CsvReader &operator=(CsvReader &&) = default;

    /// How many of these headings mean something to the caller: tells the heading row from other rows of texts.
    using Recognises = std::function<int(const QStringList &)>;

    [[nodiscard]] static Result<CsvReader> open(const QString &path, const Recognises &recognises = {});
    /// `name` stands for the file in messages.
    [[nodiscard]] static Result<CsvReader> fromBytes(QByteArray bytes, const QString &name, const Recognises &recognises = {});

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const CsvText &text() const { return m_text; }
    [[nodiscard]] const CsvDialect &dialect() const { return m_dialect; }
    /// Trimmed; empty where a column has none.
    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    [[nodiscard]] qsizetype headingLine() const { return m_headingLine; }
    /// Lines above the headings that hold something else: a title, a date.
    [[nodiscard]] const QStringList &titleLines() const { return m_titleLines; }

    /// The next row that is not blank; false at the end.
    bool next(CsvRow &row);
    /// Back to the first row below the headings.
    void rewind();
    [[nodiscard]] double progress() const; ///< 0..1

    /// Why this row cannot be trusted as it stands: unreadable characters, an unclosed quotation mark, more cells than
    /// headings. Empty where it can.
    [[nodiscard]] QString objection(const CsvRow &row) const;
    /// What is odd about a row that can be used all the same: a stray quotation mark, fewer cells than headings.
    [[nodiscard]] QString remark(const CsvRow &row) const;

    /// "assets.csv, line 12"; with a column (1-based) "assets.csv, line 12, column 3 (Firmware)".
    [[nodiscard]] QString place(qsizetype line, qsizetype column = 0) const;

private:
    CsvReader() = default;
    void findHeadings(const Recognises &recognises);
    [[nodiscard]] CsvScanner scannerAtTable() const;
    [[nodiscard]] bool isDamaged(const CsvRow &row) const;
    [[nodiscard]] qsizetype filledWidth(const CsvRow &row) const;

    QString m_name;
    CsvText m_text;
    CsvDialect m_dialect;
    QStringList m_headings;
    QStringList m_titleLines;
    qsizetype m_headingLine = 0;
    qsizetype m_rowsAbove = 0; ///< rows of the scanner up to and with the headings
    CsvScanner m_scanner {QByteArrayView(), ','};
};
