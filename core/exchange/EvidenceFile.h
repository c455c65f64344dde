// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Answer.h"
#include "core/model/Evidence.h"
#include "core/project/Project.h"

/// A file, photo or device configuration taken into the project as evidence: its content by hash, its name and date on the
/// record.
namespace EvidenceFile {
/// Larger files make the project heavy to hand on; they stay where they are and are named on the record.
inline constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;

/// The record as the file suggests it: title and file name, date of the file, kind by its type (photo, configuration,
/// document). Nothing is written. An error where the file cannot be read, is empty or too large.
[[nodiscard]] Result<Evidence> describe(const QString &path);

/// Takes the file in, as `evidence` says, in one step of undo; linked from the answer where one is given (it must exist).
[[nodiscard]] Result<Id<Evidence>> add(Project &project, const QString &path, const Evidence &evidence, const Id<Answer> &answer = {});

/// Text is shown with its syntax, an image as a picture.
enum class Shape { Nothing, Text, Picture, Other };
[[nodiscard]] Shape shapeOf(const Evidence &evidence, const QByteArray &content);
}
