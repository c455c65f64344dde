// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/RiskScales.h"
#include "core/model/Scenario.h"
#include "core/model/ScoreNote.h"

/// The scenario with its scores on the scales of `after` (remappedScore), each with a note of what it was. A score that
/// has a note already is remapped from what a person gave, not from what the last change made of it; back on a scale of
/// the old length it is that score again, and the note goes.
[[nodiscard]] Scenario remapped(Scenario scenario, const RiskScales &before, const RiskScales &after);

/// "4 of 5 before"; none where the score is as a person gave it. `scoreField` is a field of Scenario::kind().
[[nodiscard]] std::optional<ScoreNote> scoreNote(const Scenario &scenario, const Field &scoreField);
/// All of them in one line, "Today: likelihood 4 of 5 before; …"; empty where there is none.
[[nodiscard]] QString remappedScoresText(const Scenario &scenario, const Words &words);
