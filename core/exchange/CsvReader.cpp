// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include "core/base/LargePages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(1) << 30;
/// The heading row is looked for in the first rows only; forty lines of title would be a letter, not a table.
constexpr std::size_t headingSearchRows = 40;
constexpr std::size_t rowsBelowTitle = 5;

QStringList trimmedTexts(const CsvRow &row)
{
    QStringList texts;
    for (const CsvCell &cell : row.cells)
        texts += QString::fromUtf8(cell.text).simplified();
    return texts;
}

qsizetype filledCells(const QStringList &texts)
{
    return std::ranges::count_if(texts, [](const QString &text) { return !text.isEmpty(); });
}

QByteArray wholeContents(QFile &file)
{
    if (file.isSequential())
        return file.read(largestFile);
    QByteArray bytes(file.size(), Qt::Uninitialized);
    preferLargePages(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const qint64 read = file.read(bytes.data(), bytes.size());
    bytes.truncate(std::max<qint64>(read, 0)); // shorter where somebody cuts the file meanwhile
    return bytes;
}

struct Candidate
{
    QStringList texts;
    qsizetype line = 0;
    qsizetype rowsAbove = 0;
};

/// The first row about as wide as the table, unless the caller knows more headings of one just below: a title may be wide.
std::size_t headingRow(const std::vector<Candidate> &rows, const CsvReader::Recognises &recognises)
{
    qsizetype width = 0;
    for (const Candidate &row : rows)
        width = std::max(width, filledCells(row.texts));
    const auto isWide = [width](const Candidate &row) { return 2 * filledCells(row.texts) >= width; };
    const auto first = static_cast<std::size_t>(std::ranges::find_if(rows, isWide) - rows.begin());
    std::size_t best = first;
    int mostKnown = 1;
    for (std::size_t i = 0; recognises && i < std::min(rows.size(), first + rowsBelowTitle); ++i) {
        const int known = recognises(rows[i].texts);
        if (known > mostKnown && qsizetype(3) * known >= filledCells(rows[i].texts)) {
            mostKnown = known;
            best = i;
        }
    }
    return best;
}
}

Result<CsvReader> CsvReader::open(const QString &path, const Recognises &recognises)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failed(tr("There is no such file."), path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(tr("The file cannot be read: %1").arg(file.errorString()), path);
    if (file.size() > largestFile)
        return failed(tr("The file is larger than 1 GB."), path, tr("Split it into several files."));
    QByteArray bytes = wholeContents(file);
    if (file.error() != QFileDevice::NoError)
        return failed(tr("The file cannot be read: %1").arg(file.errorString()), path);
    return fromBytes(std::move(bytes), name, recognises);
}

Result<CsvReader> CsvReader::fromBytes(QByteArray bytes, const QString &name, const Recognises &recognises)
{
    Result<CsvText> text = decodedCsv(std::move(bytes), name);
    if (!text)
        return std::unexpected(text.error());
    CsvReader reader;
    reader.m_name = name;
    reader.m_text = std::move(*text);
    reader.m_dialect = CsvDialect::detected(reader.m_text.utf8);
    reader.findHeadings(recognises);
    if (reader.m_headings.isEmpty())
        return failed(tr("The file has no row of headings."), name);
    reader.rewind();
    return reader;
}

CsvScanner CsvReader::scannerAtTable() const
{
    return {QByteArrayView(m_text.utf8).sliced(m_dialect.start), m_dialect.delimiter, m_dialect.startLine};
}

void CsvReader::findHeadings(const Recognises &recognises)
{
    std::vector<Candidate> rows;
    CsvScanner scanner = scannerAtTable();
    CsvRow row;
    qsizetype scanned = 0;
    while (rows.size() < headingSearchRows && scanner.next(row)) {
        ++scanned;
        if (!row.isBlank())
            rows.push_back({trimmedTexts(row), row.line, scanned});
    }
    if (rows.empty())
        return;
    const std::size_t at = headingRow(rows, recognises);
    for (std::size_t i = 0; i < at; ++i)
        m_titleLines += rows[i].texts.join(u' ').simplified();
    m_headings = rows[at].texts;
    while (m_headings.last().isEmpty())
        m_headings.removeLast();
    m_headingLine = rows[at].line;
    m_rowsAbove = rows[at].rowsAbove;
}

void CsvReader::rewind()
{
    m_scanner = scannerAtTable();
    CsvRow row;
    for (qsizetype i = 0; i < m_rowsAbove; ++i)
        m_scanner.next(row);
}

bool CsvReader::next(CsvRow &row)
{
    while (m_scanner.next(row)) {
        if (!row.isBlank())
            return true;
    }
    return false;
}

double CsvReader::progress() const
{
    const qsizetype size = m_text.utf8.size() - m_dialect.start;
    return size == 0 ? 1.0 : double(m_scanner.position()) / double(size);
}

qsizetype CsvReader::filledWidth(const CsvRow &row) const
{
    qsizetype width = std::ssize(row.cells);
    while (width > m_headings.size() && row.text(width - 1).trimmed().isEmpty())
        --width;
    return width;
}

bool CsvReader::isDamaged(const CsvRow &row) const
{
    if (m_text.damagedLines.empty())
        return false;
    return std::ranges::any_of(row.cells, [](const CsvCell &cell) { return cell.text.contains("\xef\xbf\xbd"); });
}

QString CsvReader::objection(const CsvRow &row) const
{
    if (isDamaged(row))
        return tr("The row has bytes that are no characters in %1.").arg(encodingName(m_text.encoding));
    if (row.fault == CsvRow::Fault::UnclosedQuote)
        return tr("The quotation mark in column %1 is not closed.").arg(row.faultColumn);
    if (const qsizetype width = filledWidth(row); width > m_headings.size())
        return tr("The row has %1 cells, the headings are %2: its values may stand in wrong columns.").arg(width).arg(m_headings.size());
    return {};
}

QString CsvReader::remark(const CsvRow &row) const
{
    if (row.fault == CsvRow::Fault::StrayQuote)
        return tr("A quotation mark inside column %1 is not doubled; it was taken as it stands.").arg(row.faultColumn);
    if (std::ssize(row.cells) < m_headings.size())
        return tr("The row has %1 cells, the headings are %2; the missing ones were taken as empty.")
            .arg(row.cells.size())
            .arg(m_headings.size());
    return {};
}

QString CsvReader::place(qsizetype line, qsizetype column) const
{
    if (column <= 0)
        return tr("%1, line %2").arg(m_name).arg(line);
    const QString heading = m_headings.value(column - 1);
    if (heading.isEmpty())
        return tr("%1, line %2, column %3").arg(m_name).arg(line).arg(column);
    return tr("%1, line %2, column %3 (%4)").arg(m_name, QString::number(line), QString::number(column), heading);
}
