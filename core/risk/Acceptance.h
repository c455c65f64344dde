// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskMethod.h"

/// Whether a risk above tolerable has been decided (ZCR 5.11).
enum class RiskDecision {
    NotNeeded,  ///< today within what is tolerable
    NotScored,  ///< today has no score: nobody knows, and that is no "tolerable"
    Undecided,  ///< above, and nobody has decided
    BeingTreated, ///< above, and to be reduced, avoided or transferred
    Accepted,   ///< above, accepted by somebody, and the acceptance still holds
    Expired     ///< above, and the acceptance has ended
};

[[nodiscard]] RiskDecision decisionOn(const JudgedScenario &judged, const QDate &today);
[[nodiscard]] inline bool isOpenDecision(RiskDecision decision)
{
    return decision == RiskDecision::Undecided || decision == RiskDecision::Expired;
}
/// "Accepted until 2027-06-30", "The acceptance expired on 2026-06-30": a few words for a label.
[[nodiscard]] QString decisionWords(const JudgedScenario &judged, const QDate &today, const Words &words);
/// S702 in a sentence naming the scenario; empty where it does not fire.
[[nodiscard]] QString decisionProblem(const Project &project, const JudgedScenario &judged, const QDate &today, const Words &words);
