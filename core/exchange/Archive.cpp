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

Result<QByteArray> Archive::inflate(const QByteArray &deflated, const QString &where, qint64 most, qint64 &unpacked)
{
    using Inflate = void (*)(const QByteArray &, const QString &, qint64, qint64 &, Result<QByteArray> &);
    return Module::function("archive", "tandemInflate").and_then([&](QFunctionPointer inflate) {
        Result<QByteArray> content;
        reinterpret_cast<Inflate>(inflate)(deflated, where, most, unpacked, content);
        return content;
    });
}
