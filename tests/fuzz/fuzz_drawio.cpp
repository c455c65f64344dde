// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a drawing: its wrappings, the XML, and what the shapes are taken for.
#include "core/exchange/DrawnPlant.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto file = DrawioReader::fromBytes(content, QStringLiteral("fuzz")))
        static_cast<void>(DrawnPlant::of(*file, QStringLiteral("fuzz")));
    return 0;
}
