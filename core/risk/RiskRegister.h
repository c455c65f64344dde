// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/EssentialFunctions.h"
#include "core/risk/RiskMethod.h"

/// Scenarios and measures with their links both ways, read once after an edit: what is derived from them never searches.
/// Rows are places in `scenarios` and `measures`.
struct RiskRegister
{
    RiskRegister(const Project &project, std::vector<JudgedScenario> judged);
    /// All scenarios, in the order of the project.
    [[nodiscard]] static RiskRegister of(const Project &project);

    [[nodiscard]] const JudgedScenario *find(const Id<Scenario> &id) const; ///< null where there is none
    [[nodiscard]] const Measure *find(const Id<Measure> &id) const;

    std::vector<JudgedScenario> scenarios;
    std::vector<Measure> measures;             ///< in the order of the project
    std::vector<std::vector<int>> measuresOf;  ///< per scenario, rows of measures
    std::vector<std::vector<int>> scenariosOf; ///< per measure, rows of scenarios
    std::vector<GuardedMeasure> guards;        ///< per measure
    QHash<RecordId, int> scenarioRows;
    QHash<RecordId, int> measureRows;
};
