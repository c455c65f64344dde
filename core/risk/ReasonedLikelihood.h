// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Scenario.h"

/// A likelihood reasoned out instead of guessed: from how exposed the scope is, what the source can do, and how weak the
/// scope is, 1-5 each. House rule, no standard asks for it: the sum, 3 to 15, is spread evenly over the steps of the
/// likelihood, rounded half up. With five steps that is 3-4 → 1, 5-7 → 2, 8-10 → 3, 11-13 → 4, 14-15 → 5.
///
/// It suggests the unmitigated likelihood (ZCR 5.4: no measure credited) and writes nothing.
struct ReasonedLikelihood
{
    int exposure = 0;
    int capability = 0;
    int weakness = 0;
    int likelihood = 0; ///< 1 to `steps`

    [[nodiscard]] int sum() const { return exposure + capability + weakness; }
    /// Nothing where one of the three is not known: a gap is not a 1.
    [[nodiscard]] static std::optional<ReasonedLikelihood> of(const Scenario &scenario, int steps = 5);
    /// "Exposure 4 + capability 3 + weakness 5 = 12 → likelihood 4."
    [[nodiscard]] QString sentence(const Words &words) const;
};
