// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as YAML: a tree or a sentence, and never a tree larger or deeper than the limits.
#include "core/exchange/CisoAssistantReader.h"
#include "core/exchange/DataTree.h"

#include <cstdint>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const Result<QJsonObject> tree = DataTree::fromYaml(content, u"fuzz"_s))
        static_cast<void>(CisoAssistant::read(*tree, u"fuzz"_s));
    return 0;
}
