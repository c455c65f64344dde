// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskRegister.h"

RiskRegister::RiskRegister(const Project &project, std::vector<JudgedScenario> judged)
    : scenarios(std::move(judged))
    , measures(project.all<Measure>())
    , measuresOf(scenarios.size())
    , scenariosOf(measures.size())
{
    measureRows.reserve(static_cast<qsizetype>(measures.size()));
    for (size_t row = 0; row < measures.size(); ++row)
        measureRows.insert(measures[row].id, static_cast<int>(row));
    scenarioRows.reserve(static_cast<qsizetype>(scenarios.size()));
    for (size_t row = 0; row < scenarios.size(); ++row) {
        scenarioRows.insert(scenarios[row].scenario.id, static_cast<int>(row));
        for (const Id<Measure> &id : scenarios[row].scenario.measures) {
            const int measure = measureRows.value(id, -1);
            if (measure < 0)
                continue;
            measuresOf[row].push_back(measure);
            scenariosOf[static_cast<size_t>(measure)].push_back(static_cast<int>(row));
        }
    }
    const EssentialFunctions functions(project);
    guards.reserve(measures.size());
    for (size_t row = 0; row < measures.size(); ++row) {
        std::vector<const Scenario *> served;
        for (const int scenario : scenariosOf[row])
            served.push_back(&scenarios[static_cast<size_t>(scenario)].scenario);
        guards.push_back(functions.guard(measures[row], served));
    }
}

RiskRegister RiskRegister::of(const Project &project)
{
    return {project, RiskMethod::of(project).judgeAll(project)};
}

const JudgedScenario *RiskRegister::find(const Id<Scenario> &id) const
{
    const int row = scenarioRows.value(id, -1);
    return row < 0 ? nullptr : &scenarios[static_cast<size_t>(row)];
}

const Measure *RiskRegister::find(const Id<Measure> &id) const
{
    const int row = measureRows.value(id, -1);
    return row < 0 ? nullptr : &measures[static_cast<size_t>(row)];
}
