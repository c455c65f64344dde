// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QHash>

/// Packed content in memory: a ZIP file (the parts of a workbook), or a bare deflate stream (a page of a drawing).
namespace Archive {
constexpr qint64 largestPart = 1024LL * 1024 * 1024; ///< bytes, unpacked, of all wanted parts together

/// The parts whose names `wants` takes, unpacked, by name. A damaged archive, and one that unpacks to more than
/// `largestPart`, are errors; nothing is written to disk. `where` names the file.
using Parts = QHash<QString, QByteArray>;
[[nodiscard]] Result<Parts> read(const QByteArray &zip, const QString &where, bool (*wants)(const QString &name));

/// A deflate stream (RFC 1951) without header and check sum, unpacked. A damaged one, and one that unpacks to more than
/// `most` bytes, are errors. `unpacked` counts on over all streams of a file. `where` names the file.
[[nodiscard]] Result<QByteArray> inflate(const QByteArray &deflated, const QString &where, qint64 most, qint64 &unpacked);
}
