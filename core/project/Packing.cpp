// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Packing.h"

#include "core/base/LargePages.h"

#include <QCoreApplication>

#include <zstd.h>

QByteArray packed(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), Qt::Uninitialized);
    preferLargePages(out.data(), static_cast<size_t>(out.size()));
    const size_t size = ZSTD_compress(out.data(), static_cast<size_t>(out.size()), bytes.constData(), static_cast<size_t>(bytes.size()), 1);
    out.resize(ZSTD_isError(size) ? 0 : static_cast<qsizetype>(size));
    return out;
}

Result<QByteArray> unpacked(const QByteArray &bytes)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), static_cast<size_t>(bytes.size()));
    constexpr unsigned long long most = 2'000'000'000;
    if (size <= most) {
        QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
        const size_t got = ZSTD_decompress(out.data(), static_cast<size_t>(out.size()), bytes.constData(), static_cast<size_t>(bytes.size()));
        if (!ZSTD_isError(got) && got == size)
            return out;
    }
    return failed(QCoreApplication::translate("Packing", "A journal entry is damaged: it cannot be unpacked."), {},
                  QCoreApplication::translate("Packing", "Go back to a backup copy, and keep this file for repair."));
}
