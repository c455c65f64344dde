// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Measure.h"
#include "core/risk/SecurityLevels.h"

/// The cheapest measures with which a zone or conduit meets every row of its SL-T that is still in the way.
///
/// A measure meets the rows that it names under "Requirements met", where it protects the scope or something in it, helps
/// in one of its scenarios, or says nothing of where it works. Measures in place cost nothing: their rows only wait for
/// their answer. Cost is until the end of the first year. A measure whose cost nobody knows is taken only for rows that no
/// other meets.
struct LevelPlan
{
    struct Step
    {
        Id<Measure> measure;
        std::vector<int> rows;    ///< rows of the framework that it is taken for, in their order
        std::optional<int> cost;  ///< none where nobody knows
        bool isInPlace = false;   ///< status done: answer the rows again
    };
    std::vector<Step> steps;      ///< in place first, then the cheapest first
    std::vector<int> uncovered;   ///< rows that no measure meets
    int cost = 0;                 ///< of the steps whose cost is known
    int unknownCosts = 0;         ///< steps whose cost is not

    /// Exact up to 20 measures that are open and have a cost; above that the usual greedy choice (rows per cost).
    [[nodiscard]] static LevelPlan cheapest(const Project &project, const AnswerBook &book, const ReachedLevels &levels);
};
