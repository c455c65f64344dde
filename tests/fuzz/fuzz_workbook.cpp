// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a workbook: the archive, its parts, the cells.
#include "core/exchange/Workbook.h"

#include <QTemporaryFile>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QTemporaryFile file;
    if (!file.open())
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.flush();
    if (const auto sheets = Workbook::read(file.fileName())) {
        for (const ReadSheet &sheet : *sheets)
            static_cast<void>(sheet.csv());
    }
    return 0;
}
