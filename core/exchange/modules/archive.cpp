// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives and deflate streams: the only file that includes libarchive.
#include "core/exchange/Archive.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace {

constexpr qsizetype block = 262'144;

std::unexpected<Error> damaged(archive *from, const QString &where)
{
    const char *why = from ? archive_error_string(from) : nullptr;
    return failed(QCoreApplication::translate("Archive", "The file is damaged: %1.").arg(QString::fromLocal8Bit(why ? why : "ZIP")), where);
}

/// Appends the entry at hand to `out`; `unpacked` counts over all entries.
Result<void> readEntry(archive *from, const QString &where, QByteArray &out, qint64 &unpacked, qint64 most)
{
    QByteArray buffer(block, Qt::Uninitialized);
    la_ssize_t got = 0;
    while ((got = archive_read_data(from, buffer.data(), static_cast<size_t>(buffer.size()))) > 0) {
        unpacked += got;
        if (unpacked > most)
            return failed(QCoreApplication::translate("Archive", "The file unpacks to more than %1 MB.").arg(most / 1024 / 1024), where);
        out.append(buffer.constData(), static_cast<qsizetype>(got));
    }
    return got < 0 ? Result<void>(damaged(from, where)) : Result<void>();
}

/// libarchive knows deflate as the inside of a gzip file, whose check sum it leaves alone: the stream gets its header and
/// an empty trailer.
Result<QByteArray> inflated(const QByteArray &deflated, const QString &where, qint64 most, qint64 &unpacked)
{
    const QByteArray gzip = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + QByteArray(8, '\0');
    const std::unique_ptr<archive, decltype(&archive_read_free)> from(archive_read_new(), archive_read_free);
    archive_entry *entry = nullptr;
    if (!from || archive_read_support_filter_gzip(from.get()) != ARCHIVE_OK || archive_read_support_format_raw(from.get()) != ARCHIVE_OK
        || archive_read_open_memory(from.get(), gzip.constData(), static_cast<size_t>(gzip.size())) != ARCHIVE_OK
        || archive_read_next_header(from.get(), &entry) != ARCHIVE_OK)
        return damaged(from.get(), where);
    QByteArray content;
    return readEntry(from.get(), where, content, unpacked, most).transform([&content] { return content; });
}

Result<Archive::Parts> partsOf(const QByteArray &zip, const QString &where, bool (*wants)(const QString &))
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> from(archive_read_new(), archive_read_free);
    if (!from || archive_read_support_format_zip_seekable(from.get()) != ARCHIVE_OK
        || archive_read_open_memory(from.get(), zip.constData(), static_cast<size_t>(zip.size())) != ARCHIVE_OK)
        return damaged(from.get(), where);
    Archive::Parts parts;
    qint64 unpacked = 0;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(from.get(), &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN) {
        const char *path = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(path ? path : "");
        if (!wants(name))
            continue;
        if (Result<void> read = readEntry(from.get(), where, parts[name], unpacked, Archive::largestPart); !read)
            return std::unexpected(read.error());
    }
    if (status != ARCHIVE_EOF)
        return damaged(from.get(), where);
    return parts;
}
}

extern "C" Q_DECL_EXPORT void tandemReadArchive(const QByteArray &zip, const QString &where, bool (*wants)(const QString &), Result<Archive::Parts> &parts)
{
    parts = partsOf(zip, where, wants);
}

extern "C" Q_DECL_EXPORT void tandemInflate(const QByteArray &deflated, const QString &where, qint64 most, qint64 &unpacked, Result<QByteArray> &content)
{
    content = inflated(deflated, where, most, unpacked);
}
