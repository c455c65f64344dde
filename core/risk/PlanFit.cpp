// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/PlanFit.h"

#include "core/model/Asset.h"

#include <algorithm>
#include <map>

namespace {
QDate nextStopOf(const Project &project, const RecordId &asset)
{
    static const int field = Asset::kind().indexOf(u"nextPlannedStop");
    const RecordStore &assets = project.store(Asset::kind());
    const int row = assets.rowOf(asset);
    return row < 0 ? QDate() : QDate::fromString(assets.value(row, field).toText(), Qt::ISODate);
}
}

std::vector<PlannedStop> plannedStops(const Project &project, const QDate &from)
{
    std::map<QDate, PlannedStop> stops;
    const auto at = [&](const QDate &day) -> PlannedStop * {
        if (!day.isValid() || day < from)
            return nullptr;
        PlannedStop &stop = stops[day];
        stop.day = day;
        return &stop;
    };
    for (const Measure &measure : project.all<Measure>()) {
        if (PlannedStop *stop = isOpen(measure) ? at(measure.plannedStop) : nullptr)
            ++stop->measures;
    }
    // Cell by cell: a register of 100 000 assets is not read whole for one column.
    static const int field = Asset::kind().indexOf(u"nextPlannedStop");
    const RecordStore &assets = project.store(Asset::kind());
    for (int row = 0; row < assets.count(); ++row) {
        if (assets.isEmptyCell(row, field))
            continue;
        if (PlannedStop *stop = at(QDate::fromString(assets.value(row, field).toText(), Qt::ISODate)))
            ++stop->assets;
    }
    std::vector<PlannedStop> list;
    for (const auto &[day, stop] : stops)
        list.push_back(stop);
    return list;
}

std::vector<PlanGroup> planByStops(const std::vector<PlannedMeasure> &plan)
{
    std::map<QDate, PlanGroup> stops;
    PlanGroup lacking {.kind = PlanGroup::Kind::LacksStop};
    PlanGroup unasked {.kind = PlanGroup::Kind::Unasked};
    PlanGroup running {.kind = PlanGroup::Kind::Running};
    for (size_t place = 0; place < plan.size(); ++place) {
        const Measure &measure = plan[place].measure;
        if (measure.plannedStop.isValid()) {
            PlanGroup &stop = stops[measure.plannedStop];
            stop.kind = PlanGroup::Kind::Stop;
            stop.day = measure.plannedStop;
            stop.places.push_back(place);
        } else if (!measure.needsPlannedStop) {
            unasked.places.push_back(place);
        } else {
            (*measure.needsPlannedStop ? lacking : running).places.push_back(place);
        }
    }
    std::vector<PlanGroup> groups;
    for (auto &[day, stop] : stops)
        groups.push_back(std::move(stop));
    for (PlanGroup *rest : {&lacking, &unasked, &running}) {
        if (!rest->places.empty())
            groups.push_back(std::move(*rest));
    }
    return groups;
}

std::optional<QDate> suggestedStop(const Project &project, const Measure &measure, const std::vector<PlannedStop> &stops, const QDate &from)
{
    QDate next;
    for (const RecordId &place : measure.protects) {
        const QDate stop = nextStopOf(project, place);
        if (stop.isValid() && stop >= from && (!next.isValid() || stop < next))
            next = stop;
    }
    if (next.isValid())
        return next;
    const auto site = std::ranges::find_if(stops, [&](const PlannedStop &stop) { return stop.day >= from; });
    return site == stops.end() ? std::nullopt : std::optional(site->day);
}

BudgetFit fitBudget(const RiskRegister &risks, const std::vector<PlannedMeasure> &plan, qint64 budget)
{
    BudgetFit fit;
    fit.taken.assign(plan.size(), false);
    std::vector<bool> isTaken(risks.measures.size(), false);
    for (size_t place = 0; place < plan.size(); ++place) {
        const std::optional<qint64> cost = plan[place].cost();
        fit.unknownCost += !cost;
        if (!cost || fit.spent + *cost > budget)
            continue;
        fit.taken[place] = true;
        fit.spent += *cost;
        if (const int row = risks.measureRows.value(plan[place].measure.id, -1); row >= 0)
            isTaken[static_cast<size_t>(row)] = true;
    }
    for (size_t row = 0; row < risks.scenarios.size(); ++row) {
        const JudgedScenario &judged = risks.scenarios[row];
        if (!judged.today.isAboveTolerable() || judged.target.overall == Grade::Unknown || judged.target.isAboveTolerable())
            continue;
        const std::vector<int> &needed = risks.measuresOf[row];
        const bool hasAll = !needed.empty() && std::ranges::all_of(needed, [&](int measure) {
            return !isOpen(risks.measures[static_cast<size_t>(measure)]) || isTaken[static_cast<size_t>(measure)];
        });
        if (hasAll)
            fit.brought.push_back(judged.scenario.id);
    }
    return fit;
}
