// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/AnswerBook.h"

/// Writes an answer through the one door: makes the record where there is none, notes who answered and when, and
/// removes nothing. One step of undo.
struct Answering
{
    [[nodiscard]] static Result<RecordId> change(Project &project, const AnswerBook &book, const RecordId &scope, int row,
                                                 const std::function<void(Answer &)> &change);

    /// The same in two steps, for an edit that changes more than the answer: what the scope says of the row itself (a new
    /// answer where it says nothing), and the writing of it.
    [[nodiscard]] static Answer ofRow(const Project &project, const AnswerBook &book, const RecordId &scope, int row);
    [[nodiscard]] static Result<RecordId> put(Edit &edit, Answer answer);
};
