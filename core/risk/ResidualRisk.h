// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskRegister.h"

/// What today's score should be by the measures that are in place (ZCR 5.9, 5.10). House rule:
///
/// - A measure counts when it is in place; one under way counts nothing, however far it is. Rejected ones are left out.
/// - All in place: the target.
/// - Some in place: each score goes from unmitigated towards target by the share that is in place, in whole steps rounded
///   down. The likelihood takes the share of all measures; a consequence only that of the non-hackable ones, for cyber
///   measures do not make an accident smaller (ZCR 5.4).
/// - Never below the target and never above what people scored for today; what nobody scored stays unscored.
///
/// It starts from unmitigated and not from today, for today's score has already credited what was in place then: accepting
/// the suggestion twice changes nothing the second time.
struct ResidualRisk
{
    RiskState state; ///< suggested for today
    int inPlace = 0;
    int measures = 0; ///< not rejected
    int nonHackableInPlace = 0;
    int nonHackable = 0;

    [[nodiscard]] bool isAllInPlace() const { return inPlace == measures; }
    /// Only where it differs from today's score.
    [[nodiscard]] static std::optional<ResidualRisk> suggestedFor(const RiskRegister &risks, int scenario);
    /// What is suggested and why: "3 of 4 measures are in place (1 of 1 non-hackable): likelihood 4 → 2, …".
    [[nodiscard]] QString sentence(const RiskState &today, const Words &words) const;
};
