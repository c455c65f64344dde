// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a log of Zeek (text and JSON) and as a table of flows. Each row comes in or is told.
#include "core/exchange/FlowCsv.h"
#include "core/exchange/FlowTable.h"
#include "core/exchange/ZeekReader.h"

#include <QTemporaryFile>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {
void checkSums(const FlowTable &table)
{
    if (table.conversations() + table.skippedCount() != table.read())
        std::abort();
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QTemporaryFile file;
    if (!file.open())
        return 0;
    file.write(bytes);
    file.flush();
    FlowTable log(64);
    if (Zeek::read(file.fileName(), log, {}))
        checkSums(log);
    if (Result<CsvReader> reader = CsvReader::fromBytes(bytes, u"fuzz.csv"_s)) {
        static_cast<void>(FlowCsv::looksLikeOne(*reader));
        FlowTable table(64);
        if (FlowCsv::read(*reader, table, {}))
            checkSums(table);
    }
    return 0;
}
