// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/AnswerBook.h"

/// Writes an answer through the one door: makes the record where there is none, notes who answered and when, and
/// removes nothing. One step of undo.
struct Answering
{
    [[nodiscard]] static Result<RecordId> change(Project &project, const AnswerBook &book, const RecordId &scope, int row,
                                                 const std::function<void(Answer &)> &change);
};
