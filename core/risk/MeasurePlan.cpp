// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/MeasurePlan.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr double costUnit = 10'000; ///< of the currency, so that the figure is readable

int stepsGained(const JudgedScenario &judged)
{
    if (judged.today.overall == Grade::Unknown || judged.target.overall == Grade::Unknown)
        return 0;
    return std::max(0, static_cast<int>(judged.today.overall) - static_cast<int>(judged.target.overall));
}

PlannedMeasure planned(const RiskRegister &risks, size_t row)
{
    PlannedMeasure plan {.measure = risks.measures[row], .brought = {}, .perCost = {}};
    for (const int scenario : risks.scenariosOf[row]) {
        const JudgedScenario &judged = risks.scenarios[static_cast<size_t>(scenario)];
        plan.steps += stepsGained(judged);
        if (judged.today.isAboveTolerable() && judged.target.overall != Grade::Unknown && !judged.target.isAboveTolerable())
            plan.brought.push_back(judged.scenario.id);
    }
    const qint64 cost = plan.cost().value_or(0);
    if (cost > 0)
        plan.perCost = static_cast<double>(plan.brought.size()) / (static_cast<double>(cost) / costUnit);
    else if (plan.measure.cost && !plan.brought.empty())
        plan.perCost = std::numeric_limits<double>::infinity(); // what costs nothing comes first
    plan.lacksStop = plan.measure.needsPlannedStop.value_or(false) && !plan.measure.plannedStop.isValid();
    plan.lacksSignature = risks.guards[row].state == GuardState::LacksSignature;
    plan.isToBeAsked = risks.guards[row].state == GuardState::ToBeAsked;
    return plan;
}
}

std::optional<qint64> PlannedMeasure::cost() const
{
    if (!measure.cost && !measure.costPerYear)
        return {};
    return qint64(measure.cost.value_or(0)) + measure.costPerYear.value_or(0);
}

QString PlannedMeasure::gain(const Words &words) const
{
    const auto scenarios = static_cast<int>(brought.size());
    const QString brings = scenarios == 0 ? words.translate("MeasurePlan", "Brings no scenario to tolerable by itself")
                                          : words.translate("MeasurePlan", "Brings %n scenario(s) to tolerable", nullptr, scenarios);
    const int gained = steps;
    return brings + u", "_s + words.translate("MeasurePlan", "gains %n level(s).", nullptr, gained);
}

QString PlannedMeasure::sentence(const Words &words) const
{
    const auto scenarios = static_cast<int>(brought.size());
    const std::optional<qint64> money = cost();
    const QString figure = money ? words.locale().toString(*money) + u" EUR"_s : QString();
    QString brings;
    if (scenarios == 0)
        brings = words.translate("MeasurePlan", "Brings no scenario to tolerable by itself");
    else if (!money)
        brings = words.translate("MeasurePlan", "Brings %n scenario(s) to tolerable (cost not known)", nullptr, scenarios);
    else if (*money == 0)
        brings = words.translate("MeasurePlan", "Brings %n scenario(s) to tolerable (costs nothing)", nullptr, scenarios);
    else
        brings = words.translate("MeasurePlan", "Brings %n scenario(s) to tolerable (%1)", nullptr, scenarios).arg(figure);
    const int gained = steps;
    return brings + u", "_s + words.translate("MeasurePlan", "gains %n level(s).", nullptr, gained);
}

std::vector<PlannedMeasure> measurePlan(const RiskRegister &risks)
{
    std::vector<PlannedMeasure> plan;
    for (size_t row = 0; row < risks.measures.size(); ++row) {
        if (isOpen(risks.measures[row]))
            plan.push_back(planned(risks, row));
    }
    const auto order = [](const PlannedMeasure &one) {
        const QDate due = one.measure.due.isValid() ? one.measure.due : QDate(9999, 12, 31);
        return std::tuple(-one.perCost.value_or(-1), -std::ssize(one.brought), -one.steps, due, one.measure.number);
    };
    std::ranges::stable_sort(plan, {}, order);
    return plan;
}

std::vector<PlannedMeasure> measurePlan(const Project &project, const std::vector<JudgedScenario> &scenarios)
{
    return measurePlan(RiskRegister(project, scenarios));
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
