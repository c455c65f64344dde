// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a framework: JSON, YAML and XML into trees, and each tree through every reader. Nothing may crash,
// hang or grow without end; what is accepted has numbers that are there once and parents that stand above.
#include "core/exchange/CisoAssistantReader.h"
#include "core/exchange/DataTree.h"
#include "core/exchange/OscalReader.h"
#include "core/exchange/StixReader.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {
void check(const Result<FrameworkLibrary> &library)
{
    if (!library)
        return;
    for (const FrameworkFile &framework : library->frameworks) {
        if (!checkRows(framework, {}))
            std::abort();
    }
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString where = u"/nowhere/fuzz"_s;
    for (const Result<QJsonObject> &tree : {DataTree::fromJson(content, where), Oscal::fromXml(content, where)}) {
        if (!tree)
            continue;
        check(Oscal::read(*tree, where));
        check(Stix::read(*tree, where));
        check(CisoAssistant::read(*tree, where));
    }
    return 0;
}
