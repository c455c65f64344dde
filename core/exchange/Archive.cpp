// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Archive.h"

#include "core/base/Module.h"

Result<Archive::Parts> Archive::read(const QByteArray &zip, const QString &where, bool (*wants)(const QString &name))
{
    using Read = void (*)(const QByteArray &, const QString &, bool (*)(const QString &), Result<Parts> &);
    return Module::function("archive", "tandemReadArchive").and_then([&](QFunctionPointer read) {
        Result<Parts> parts;
        reinterpret_cast<Read>(read)(zip, where, wants, parts);
        return parts;
    });
}
