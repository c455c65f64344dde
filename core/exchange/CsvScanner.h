// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <vector>

struct CsvCell
{
    QByteArrayView text; ///< UTF-8, without the surrounding quotes
    bool quoted = false;
};

/// One row. Reused from row to row; its views end with the next one.
struct CsvRow
{
    enum class Fault {
        None,
        StrayQuote,  ///< a quotation mark inside a quoted cell that is neither doubled nor the end: taken as it stands
        UnclosedQuote ///< the quotation mark that opens a cell is closed nowhere: taken as an ordinary character
    };

    std::vector<CsvCell> cells;
    qsizetype line = 0; ///< physical line on which the row begins, 1-based
    Fault fault = Fault::None;
    qsizetype faultColumn = 0; ///< 1-based

    /// Text of a cell; empty where the row is too short.
    [[nodiscard]] QByteArrayView text(qsizetype column) const
    {
        return column < std::ssize(cells) ? cells[static_cast<std::size_t>(column)].text : QByteArrayView();
    }
    [[nodiscard]] bool isBlank() const;

private:
    friend class CsvScanner;
    std::vector<QByteArray> m_unescaped; ///< owns the cells that held doubled quotes
};

/// Splits UTF-8 text into rows of cells (RFC 4180, and what programs write in its name).
///
/// Cells are views into the text, so the text must outlive the scanner and its rows. CR, LF and CRLF end a row,
/// in quoted cells they belong to the cell. Time is linear in the text, whatever its quotes look like.
class CsvScanner
{
public:
    CsvScanner(QByteArrayView utf8, char delimiter, qsizetype firstLine = 1);

    /// False at the end of the text. A blank line is a row with one empty cell.
    bool next(CsvRow &row);

    [[nodiscard]] qsizetype position() const { return m_at - m_begin; } ///< bytes consumed

private:
    struct Quoted;
    bool quotedCell(CsvRow &row, const char *openingQuote);
    [[nodiscard]] Quoted closingQuote(const char *from, const char *limit) const;
    void plainCell(CsvRow &row);
    void appendQuoted(CsvRow &row, const char *from, const Quoted &found);
    void setFault(CsvRow &row, CsvRow::Fault fault) const;
    [[nodiscard]] const char *lineEnd(const char *from);
    [[nodiscard]] bool endsCell(char c) const { return m_endsCell[static_cast<unsigned char>(c)]; }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    qsizetype m_line;
    char m_delimiter;
    std::array<bool, 256> m_endsCell {};
    // After a quote that is closed nowhere, cells that begin before m_sameLineBefore must be closed on their own line,
    // and quotes before m_literalBefore are ordinary characters. Both only grow: no stretch is searched over and over.
    const char *m_sameLineBefore;
    const char *m_literalBefore;
    const char *m_lineEnd = nullptr; ///< end of the line last asked for
};
