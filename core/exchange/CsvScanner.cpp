// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvScanner.h"

#include <algorithm>
#include <cstring>

namespace {

const char *findByte(const char *from, const char *end, char c)
{
    return from == end ? nullptr : static_cast<const char *>(std::memchr(from, c, static_cast<std::size_t>(end - from)));
}

const char *skipBlanks(const char *from, const char *end)
{
    while (from != end && *from == ' ')
        ++from;
    return from;
}

qsizetype lineBreaks(const char *from, const char *end)
{
    qsizetype count = 0;
    for (; from != end; ++from)
        count += *from == '\n' || (*from == '\r' && (from + 1 == end || from[1] != '\n'));
    return count;
}

/// The inside of a quoted cell with each doubled quote halved.
QByteArray unescapedQuotes(QByteArrayView inside)
{
    QByteArray out;
    out.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        out.append(inside[i]);
        if (inside[i] == '"' && i + 1 < inside.size() && inside[i + 1] == '"')
            ++i;
    }
    return out;
}
}

bool CsvRow::isBlank() const
{
    return std::ranges::all_of(cells, [](const CsvCell &cell) {
        return std::ranges::all_of(cell.text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    });
}

/// What a search for the end of a quoted cell came to.
struct CsvScanner::Quoted
{
    const char *close = nullptr; ///< the closing quote; null where there is none
    const char *after = nullptr; ///< where the search ended: the delimiter or line break behind the quote, if closed
    bool doubled = false;
    bool stray = false;
};

CsvScanner::CsvScanner(QByteArrayView utf8, char delimiter, qsizetype firstLine)
    : m_begin(utf8.data())
    , m_at(m_begin)
    , m_end(m_begin + utf8.size())
    , m_line(firstLine)
    , m_delimiter(delimiter)
    , m_sameLineBefore(m_begin)
    , m_literalBefore(m_begin)
{
    for (const char c : {delimiter, '\n', '\r'})
        m_endsCell[static_cast<unsigned char>(c)] = true;
}

bool CsvScanner::next(CsvRow &row)
{
    row.cells.clear();
    row.m_unescaped.clear();
    row.fault = CsvRow::Fault::None;
    row.line = m_line;
    if (m_at == m_end)
        return false;
    for (;;) {
        const char *start = *m_at == ' ' ? skipBlanks(m_at, m_end) : m_at;
        if (start == m_end || *start != '"' || start < m_literalBefore || !quotedCell(row, start))
            plainCell(row);
        if (m_at == m_end)
            return true;
        const char separator = *m_at++;
        if (separator != m_delimiter) {
            if (separator == '\r' && m_at != m_end && *m_at == '\n')
                ++m_at;
            ++m_line;
            return true;
        }
        if (m_at == m_end) {
            row.cells.emplace_back();
            return true;
        }
    }
}

void CsvScanner::plainCell(CsvRow &row)
{
    const char *start = m_at;
    while (m_at != m_end && !endsCell(*m_at))
        ++m_at;
    row.cells.push_back({QByteArrayView(start, m_at - start), false});
}

bool CsvScanner::quotedCell(CsvRow &row, const char *openingQuote)
{
    const char *from = openingQuote + 1;
    if (openingQuote >= m_sameLineBefore) {
        const Quoted found = closingQuote(from, m_end);
        if (found.close) {
            appendQuoted(row, from, found);
            return true;
        }
        m_sameLineBefore = found.after;
        setFault(row, CsvRow::Fault::UnclosedQuote);
    }
    const Quoted found = closingQuote(from, lineEnd(from));
    if (found.close) {
        appendQuoted(row, from, found);
        return true;
    }
    m_literalBefore = lineEnd(from);
    setFault(row, CsvRow::Fault::UnclosedQuote);
    return false;
}

/// A quote that is neither doubled nor followed by the end of the cell is taken as a character of the cell, as long as
/// the cell is on one line; on a later line it means that the opening quote was none.
CsvScanner::Quoted CsvScanner::closingQuote(const char *from, const char *limit) const
{
    Quoted found;
    const char *searched = from; // no line break before it
    bool onFirstLine = true;
    const char *at = from;
    while ((at = findByte(at, limit, '"'))) {
        if (at + 1 != limit && at[1] == '"') {
            found.doubled = true;
            at += 2;
            continue;
        }
        const char *after = skipBlanks(at + 1, m_end);
        if (after == m_end || endsCell(*after)) {
            found.close = at;
            found.after = after;
            return found;
        }
        onFirstLine = onFirstLine && !findByte(searched, at, '\n') && !findByte(searched, at, '\r');
        searched = at;
        if (!onFirstLine) {
            found.after = at;
            return found;
        }
        found.stray = true;
        ++at;
    }
    found.after = limit;
    return found;
}

void CsvScanner::appendQuoted(CsvRow &row, const char *from, const Quoted &found)
{
    const QByteArrayView inside(from, found.close - from);
    if (found.stray)
        setFault(row, CsvRow::Fault::StrayQuote);
    if (found.doubled)
        row.cells.push_back({row.m_unescaped.emplace_back(unescapedQuotes(inside)), true});
    else
        row.cells.push_back({inside, true});
    m_line += lineBreaks(from, found.close);
    m_at = found.after;
}

void CsvScanner::setFault(CsvRow &row, CsvRow::Fault fault) const
{
    if (row.fault == CsvRow::Fault::UnclosedQuote)
        return; // the first and the worst is told
    row.fault = fault;
    row.faultColumn = std::ssize(row.cells) + 1;
}

const char *CsvScanner::lineEnd(const char *from)
{
    if (!m_lineEnd || m_lineEnd < from)
        m_lineEnd = std::find_if(from, m_end, [](char c) { return c == '\n' || c == '\r'; });
    return m_lineEnd;
}
