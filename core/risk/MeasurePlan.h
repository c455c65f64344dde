// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskRegister.h"

/// What an open measure is good for. Levels are ordinal, so steps are counted per scenario and never weighed against
/// each other; a scenario counts where today is above what is tolerable and the target is not.
struct PlannedMeasure
{
    Measure measure;
    std::vector<Id<Scenario>> brought; ///< scenarios that come down to tolerable with this measure (and the others they need)
    int steps = 0;                     ///< levels gained from today to target, over all its scenarios
    std::optional<double> perCost;     ///< scenarios brought to tolerable for each 10 000 of the currency; no cost, no figure
    bool lacksStop = false;            ///< needs a planned stop and none is planned
    bool lacksSignature = false;       ///< can harm an essential function and OT has not signed (IEC 62443-3-3, 4.2): E601
    bool isToBeAsked = false;          ///< reaches an essential function and the four questions have no answer

    /// Until the end of the first year; nothing where neither figure is known.
    [[nodiscard]] std::optional<qint64> cost() const;
    /// Why it stands where it stands: "Brings 2 scenarios to tolerable (3 500 EUR), gains 4 levels."
    [[nodiscard]] QString sentence(const Words &words) const;
    /// The same without the cost, where that stands beside it.
    [[nodiscard]] QString gain(const Words &words) const;
};

/// Open measures, the best first: by scenarios brought to tolerable per cost, then by their number, then by steps gained,
/// then by due date. Those whose cost nobody knows come after those with one.
[[nodiscard]] std::vector<PlannedMeasure> measurePlan(const RiskRegister &risks);
[[nodiscard]] std::vector<PlannedMeasure> measurePlan(const Project &project, const std::vector<JudgedScenario> &scenarios);

/// Scenarios whose measures are all in place while today's score is still another than the target: the program suggests to
/// score today again, a person accepts it.
[[nodiscard]] std::vector<Id<Scenario>> dueForScoring(const Project &project, const std::vector<JudgedScenario> &scenarios);
