// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/MeasurePlan.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr double costUnit = 10'000; ///< of the currency, so that the figure is readable

bool isOpen(const Measure &measure)
{
    return measure.status != "done"_L1 && measure.status != "rejected"_L1;
}

int stepsGained(const JudgedScenario &judged)
{
    if (judged.today.overall == Grade::Unknown || judged.target.overall == Grade::Unknown)
        return 0;
    return std::max(0, static_cast<int>(judged.today.overall) - static_cast<int>(judged.target.overall));
}

PlannedMeasure planned(const Measure &measure, const std::vector<JudgedScenario> &scenarios)
{
    PlannedMeasure plan {.measure = measure, .brought = {}, .perCost = {}};
    for (const JudgedScenario &judged : scenarios) {
        if (!std::ranges::contains(judged.scenario.measures, measure.id))
            continue;
        plan.steps += stepsGained(judged);
        if (judged.today.isAboveTolerable() && judged.target.overall != Grade::Unknown && !judged.target.isAboveTolerable())
            plan.brought.push_back(judged.scenario.id);
    }
    const int cost = measure.cost.value_or(0) + measure.costPerYear.value_or(0); // until the end of the first year
    if (cost > 0)
        plan.perCost = static_cast<double>(plan.brought.size()) / (cost / costUnit);
    else if (measure.cost && !plan.brought.empty())
        plan.perCost = std::numeric_limits<double>::infinity(); // what costs nothing comes first
    plan.lacksStop = measure.needsPlannedStop.value_or(false) && !measure.plannedStop.isValid();
    plan.lacksSignature = !measure.harms.isEmpty() && measure.signedByOt.isEmpty();
    return plan;
}
}

std::vector<PlannedMeasure> measurePlan(const Project &project, const std::vector<JudgedScenario> &scenarios)
{
    std::vector<PlannedMeasure> plan;
    for (const Measure &measure : project.all<Measure>()) {
        if (isOpen(measure))
            plan.push_back(planned(measure, scenarios));
    }
    const auto order = [](const PlannedMeasure &one) {
        const QDate due = one.measure.due.isValid() ? one.measure.due : QDate(9999, 12, 31);
        return std::tuple(-one.perCost.value_or(-1), -std::ssize(one.brought), -one.steps, due, one.measure.number);
    };
    std::ranges::stable_sort(plan, {}, order);
    return plan;
}

std::vector<Id<Scenario>> dueForScoring(const Project &project, const std::vector<JudgedScenario> &scenarios)
{
    std::vector<Id<Scenario>> due;
    for (const JudgedScenario &judged : scenarios) {
        const std::vector<Id<Measure>> &measures = judged.scenario.measures;
        const bool allDone = !measures.empty() && std::ranges::all_of(measures, [&](const Id<Measure> &id) {
            const std::optional<Measure> measure = project.find(id);
            return measure && measure->status == "done"_L1;
        });
        if (allDone && judged.scenario.target.likelihood && judged.scenario.today != judged.scenario.target)
            due.push_back(judged.scenario.id);
    }
    return due;
}
