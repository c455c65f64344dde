// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportOptions.h"
#include "core/exchange/ImportOutcome.h"
#include "core/exchange/Workbook.h"
#include "core/risk/AnswerBook.h"

/// A worksheet as a workbook that is filled in without Tandem and read back: one row a requirement, its questions in the
/// reader's language, the answers so far, and drop-down lists. A hidden second sheet says which framework and scope.
namespace WorksheetBook {
[[nodiscard]] Result<QByteArray> write(const Project &project, const AnswerBook &book, const RecordId &scope, const Words &words);
/// That these sheets were written by write().
[[nodiscard]] bool isOne(const std::vector<ReadSheet> &sheets);
/// Takes what was filled in, in one edit. An empty cell leaves an answer as it is; a row or word that is not known is
/// skipped and told.
[[nodiscard]] Result<ImportOutcome> preview(const Project &project, const std::vector<ReadSheet> &sheets, const QString &source, const ImportOptions &options);
[[nodiscard]] Result<ImportOutcome> read(Project &project, const std::vector<ReadSheet> &sheets, const QString &source, const ImportOptions &options);
}
