// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvDialect.h"

#include "core/exchange/CsvScanner.h"

#include <algorithm>
#include <map>

namespace {

constexpr qsizetype sampleBytes = 65'536;
constexpr int sampleRows = 200;

/// Share of the rows with the commonest number of cells, and that number.
struct Evenness
{
    double share = 0;
    qsizetype width = 1;
};

Evenness evennessWith(QByteArrayView sample, char delimiter)
{
    CsvScanner scanner(sample, delimiter);
    CsvRow row;
    std::map<qsizetype, int> rowsOfWidth;
    int rows = 0;
    while (rows < sampleRows && scanner.next(row)) {
        if (row.isBlank())
            continue;
        ++rows;
        ++rowsOfWidth[std::ssize(row.cells)];
    }
    Evenness best;
    for (const auto &[width, count] : rowsOfWidth) {
        const double share = double(count) / rows;
        if (width > 1 && share >= best.share)
            best = {share, width};
    }
    return best;
}

/// Excel's own first line, which names the delimiter: sep=;
bool readSeparatorLine(QByteArrayView utf8, CsvDialect &dialect)
{
    const qsizetype offset = utf8.startsWith("\"sep=") ? 1 : 0;
    if (utf8.size() < offset + 5 || utf8.sliced(offset, 4).compare("sep=", Qt::CaseInsensitive) != 0)
        return false;
    const char delimiter = utf8[offset + 4];
    qsizetype at = offset + 5;
    if (offset == 1 && at < utf8.size() && utf8[at] == '"')
        ++at;
    if (delimiter == '\r' || delimiter == '\n' || delimiter == '"' || static_cast<unsigned char>(delimiter) >= 0x80)
        return false;
    if (at < utf8.size() && utf8[at] != '\r' && utf8[at] != '\n')
        return false;
    if (utf8.sliced(at).startsWith("\r\n"))
        ++at;
    dialect = {delimiter, std::min(at + 1, utf8.size()), 2};
    return true;
}

/// The beginning of the text, not cut inside a row unless one row is longer than the sample.
QByteArrayView sampleOf(QByteArrayView utf8)
{
    if (utf8.size() <= sampleBytes)
        return utf8;
    const QByteArrayView sample = utf8.first(sampleBytes);
    const qsizetype lastBreak = std::max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
    return lastBreak > 0 ? sample.first(lastBreak) : sample;
}
}

CsvDialect CsvDialect::detected(QByteArrayView utf8)
{
    CsvDialect dialect;
    if (readSeparatorLine(utf8, dialect))
        return dialect;
    const QByteArrayView sample = sampleOf(utf8);
    Evenness best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Evenness found = evennessWith(sample, delimiter);
        const bool evener = found.share > best.share + 0.05;
        const bool asEvenAndWider = found.share > best.share - 0.05 && found.width > best.width;
        if (found.width > 1 && (evener || asEvenAndWider)) {
            best = found;
            dialect.delimiter = delimiter;
        }
    }
    return dialect;
}
