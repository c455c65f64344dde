// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a CSV file: reader, guessed map, and every cell through its parser. Nothing may crash, hang or
// read beyond its cell; reading again must give the same rows.
#include "core/exchange/ImportRows.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// Rows, cells and their bytes, folded into one number; touches every byte for the address sanitizer.
size_t fingerprintOf(CsvReader &reader)
{
    reader.rewind();
    size_t sum = 0;
    CsvRow row;
    while (reader.next(row)) {
        sum = sum * 31 + static_cast<size_t>(row.line);
        for (const CsvCell &cell : row.cells)
            sum = qHashBits(cell.text.data(), static_cast<size_t>(cell.text.size()), sum + 1);
        sum += static_cast<size_t>(reader.objection(row).size() + reader.remark(row).size());
    }
    return sum;
}

void readTyped(CsvReader &reader, const RecordKind *kind, const Synonyms &synonyms)
{
    const Result<HeadingMap> map = HeadingMap::guessed(reader, Kinds::all(), synonyms, kind);
    if (!map)
        return;
    ImportRows rows(reader, *map, synonyms, false);
    ImportOutcome outcome;
    ImportRow row;
    qsizetype good = 0;
    if (!rows.look({}, {}))
        std::abort();
    while (rows.next(row, outcome))
        ++good;
    rows.addNotes(outcome);
    if (good + std::ssize(outcome.skipped) != outcome.read)
        std::abort(); // each row comes in or is told
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Synonyms synonyms(Kinds::all());
    Result<CsvReader> reader = CsvReader::fromBytes(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), u"fuzz.csv"_s);
    if (!reader)
        return 0;
    const size_t first = fingerprintOf(*reader);
    if (fingerprintOf(*reader) != first)
        std::abort();
    readTyped(*reader, nullptr, synonyms);
    readTyped(*reader, Kinds::all().find(u"asset"), synonyms);
    return 0;
}
