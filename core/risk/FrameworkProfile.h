// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/AnswerBook.h"

/// A branch (or row) of a framework with what its rows add up to. Scores are 0-4 (our scale, CSF sets none) or maturity
/// levels 1-4; they are never mixed with each other or with tiers. Means are taken over rows that have both figures.
struct ProfileRow
{
    int row = -1;           ///< in the framework; -1 = the whole
    int answered = 0;       ///< rows with an answer …
    int rows = 0;           ///< … of so many; always shown together
    int met = 0;            ///< rows of a state framework that hold
    int stopped = 0;        ///< rows that are answered and do not
    int both = 0;           ///< rows with current and target
    std::optional<double> current; ///< unrounded mean over `both`; of a single row its own figure
    std::optional<double> target;

    struct Figures
    {
        double current;
        double target;
        [[nodiscard]] double gap() const { return target - current; }
    };
    /// Where there are both.
    [[nodiscard]] std::optional<Figures> figures() const { return current && target && both > 0 ? std::optional(Figures {*current, *target}) : std::nullopt; }
    [[nodiscard]] std::optional<double> gap() const { return figures().transform(&Figures::gap); }
};

/// The whole first (row -1), then each row of the framework in its order.
[[nodiscard]] std::vector<ProfileRow> frameworkProfile(const AnswerBook &book, const RecordId &scope);

/// One decimal, halves away from zero: 3.75 → 3.8, -0.25 → -0.3.
[[nodiscard]] QString roundedFigure(double figure, const Words &words);
