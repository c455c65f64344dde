// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/AnswerBook.h"

/// Where a worksheet stood at the end of a day on which an answer came or changed.
struct ProfileMoment
{
    QDate day;
    int answered = 0;              ///< rows with a state or a score …
    int rows = 0;                  ///< … of so many
    int met = 0;                   ///< rows answered "met"
    std::optional<double> current; ///< unrounded mean over rows with current and target, as in FrameworkProfile
    std::optional<double> target;
};

/// The history of one worksheet, read from the journal: every answer that came, changed or went, undo included. An answer
/// that says that it was given earlier than it was entered (brought in from a list) counts from the day that it says.
/// Only the scope's own answers; inherited ones have their own history. An error where the journal is damaged.
[[nodiscard]] Result<std::vector<ProfileMoment>> profileHistory(const Project &project, const Framework &framework, const RecordId &scope);
