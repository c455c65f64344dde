// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Language.h"
#include "core/project/Project.h"

#include <QJsonArray>
#include <QJsonObject>

/// Exit statuses: a contract.
enum ExitStatus { Done = 0, UsageProblem = 1, Unusable = 2, Findings = 3, LockedByAnother = 4 };

/// What every verb gets: the language, and where results (standard output) and words about them (standard error) go.
struct CommandContext
{
    Words words {Language::English};
    bool json = false;
};

void printText(const QString &text);            ///< a line on standard output
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
void printBytes(const QByteArray &bytes);       ///< as they are, on standard output
void say(const QString &text);                  ///< a line on standard error
/// Prints the sentence and gives the exit status that stands for it.
[[nodiscard]] int fail(const Error &error);

/// Writes to a temporary file beside the target and renames it; "-" is standard output. An existing file is replaced only
/// with `force`, a project file never.
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &bytes, bool force);
/// Whether `path` may be written at all: asked before long work.
[[nodiscard]] Result<void> checkOutput(const QString &path, bool force);

/// Opens a project as a verb needs it. For writing, a locked or read-only file is an error.
[[nodiscard]] Result<std::unique_ptr<Project>> openForReading(const QString &path, const CommandContext &context);
[[nodiscard]] Result<std::unique_ptr<Project>> openForWriting(const QString &path, const CommandContext &context);
[[nodiscard]] Project::Options projectOptions(const CommandContext &context);
