// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QJsonObject>

/// A foreign file as a tree of objects, lists and texts, whether it was written as JSON or as YAML.
///
/// A file above the size limit, one nested deeper than anything real, a YAML file whose aliases lead back into
/// themselves or multiply, and a file that ends in the middle are each refused with a sentence.
namespace DataTree {
constexpr qint64 largestFile = 256LL * 1024 * 1024; ///< bytes
constexpr int deepest = 200;                        ///< levels of nesting
constexpr int mostNodes = 5'000'000;

/// The whole file; an error where it cannot be read or is larger than `largestFile`.
[[nodiscard]] Result<QByteArray> content(const QString &path);
/// `where` names the file in errors.
[[nodiscard]] Result<QJsonObject> fromJson(const QByteArray &content, const QString &where);
[[nodiscard]] Result<QJsonObject> fromYaml(const QByteArray &content, const QString &where);
/// By its first character: JSON begins with a brace.
[[nodiscard]] Result<QJsonObject> fromAny(const QByteArray &content, const QString &where);
}
