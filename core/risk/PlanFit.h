// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/MeasurePlan.h"

/// A day on which the plant, or a part of it, stands still anyway: from the dates of measures and of assets.
struct PlannedStop
{
    QDate day;
    int measures = 0; ///< that are planned for it
    int assets = 0;   ///< whose next planned stop it is
    friend bool operator==(const PlannedStop &, const PlannedStop &) = default;
};

/// Every stop from `from` on that measures or assets name, in order.
[[nodiscard]] std::vector<PlannedStop> plannedStops(const Project &project, const QDate &from);

/// The plan by stops. Order within a group is that of the plan.
struct PlanGroup
{
    enum class Kind {
        Stop,     ///< in the planned stop of `day`
        LacksStop, ///< needs a stop; none is planned
        Running,  ///< can be done while the plant runs
        Unasked   ///< whether it needs a stop is not known
    };
    Kind kind = Kind::Running;
    QDate day = {};
    std::vector<size_t> places = {}; ///< in the plan
};
/// Stops in order, then what lacks one, what is not known, and what can be done in operation; empty groups are left out.
[[nodiscard]] std::vector<PlanGroup> planByStops(const std::vector<PlannedMeasure> &plan);
/// The next stop, on or after `from`, of an asset that the measure protects, else the next of the site; none where none is known.
/// A suggestion: whether the work fits into it, only people know.
[[nodiscard]] std::optional<QDate> suggestedStop(const Project &project, const Measure &measure, const std::vector<PlannedStop> &stops, const QDate &from);

/// What fits into a sum: measures are taken in the order of the plan, each that still fits. One whose cost nobody knows is
/// never taken, for unknown is not free.
struct BudgetFit
{
    std::vector<bool> taken;           ///< per place of the plan
    qint64 spent = 0;
    int unknownCost = 0;               ///< measures left out because nobody knows what they cost
    std::vector<Id<Scenario>> brought; ///< come down to tolerable: all their open measures are taken
};
[[nodiscard]] BudgetFit fitBudget(const RiskRegister &risks, const std::vector<PlannedMeasure> &plan, qint64 budget);
