// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>

/// The wrappings that draw.io puts its XML into: packed pages, pictures that carry their drawing.
namespace DrawioContent {
/// By the first bytes of a file: XML of draw.io, or a picture that says it holds some.
[[nodiscard]] bool looksLikeOne(const QByteArray &start);
/// The XML of a file: the file itself, or what stands in an .svg or .png.
[[nodiscard]] Result<QByteArray> xmlOf(const QByteArray &content, const QString &where);
/// The text of a packed page: base64 of deflate of a percent-encoded model. `inflated` counts the bytes of all
/// pages of a file.
[[nodiscard]] Result<QByteArray> unpacked(const QByteArray &text, const QString &where, qint64 &inflated);
}
