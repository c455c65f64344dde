// SPDX-License-Identifier: GPL-3.0-or-later
// How far the workflow of IEC 62443-3-2 has come: each step with who recorded it, and what is to be looked at again.
#include "core/report/ReportSections.h"
#include "core/risk/Workflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct StepPlace {
    int step;
    RecordId scope;
    const StepView *view;
};

/// "done", or "7 of 40 done, 2 not needed, to review: 1".
QString stepStanding(const ReportSource &source, const Workflow &workflow, int step)
{
    const Words &words = source.words;
    const StepTotal total = workflow.total(step);
    if (!workflowPath()[static_cast<size_t>(step)].isPerScope())
        return standingName(total.standing, words);
    QStringList parts{words.translate("WorkflowReport", "%1 of %2 done").arg(total.done).arg(total.of)};
    if (total.notNeeded > 0)
        parts.append(words.translate("WorkflowReport", "not needed: %1").arg(total.notNeeded));
    if (total.toReview > 0)
        parts.append(words.translate("WorkflowReport", "to review: %1").arg(total.toReview));
    if (total.closed > 0)
        parts.append(words.translate("WorkflowReport", "gate closed: %1").arg(total.closed));
    return parts.join(u", "_s);
}

/// Everybody who signed the step, and from when to when.
std::pair<Runs, QString> stepSignatures(const ReportSource &source, const Workflow &workflow, int step)
{
    const bool perScope = workflowPath()[static_cast<size_t>(step)].isPerScope();
    QStringList people;
    QDate first;
    QDate last;
    for (const RecordId &scope : perScope ? workflow.scopes() : std::vector{RecordId()}) {
        const StepView &view = workflow.at(step, scope);
        const WorkflowStep *record = view.recorded();
        if (!record)
            continue;
        if (!people.contains(record->doneBy))
            people.append(record->doneBy);
        const QDate on = record->doneOn;
        first = !first.isValid() || (on.isValid() && on < first) ? on : first;
        last = !last.isValid() || on > last ? on : last;
    }
    Runs runs;
    for (const QString &person : people) {
        if (!runs.empty())
            runs.push_back(plain(u", "_s));
        runs.push_back(source.cells.person(person));
    }
    if (runs.empty())
        runs.push_back(plain(ReportCells::dash()));
    const QString from = source.words.date(first);
    const QString when = !first.isValid() ? ReportCells::dash()
        : first == last                   ? from
                        : source.words.translate("WorkflowReport", "%1 to %2").arg(from, source.words.date(last));
    return {runs, when};
}

Table pathTable(const ReportSource &source, const Workflow &workflow)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    int group = 0;
    for (int step = 0; step < static_cast<int>(workflowPath().size()); ++step) {
        const PathStep &path = workflowPath()[static_cast<size_t>(step)];
        if (path.group() != std::exchange(group, path.group()))
            rows.push_back({.cells = {{plain(u"%1 %2"_s.arg(pathGroup(group).id, words.pick(pathGroup(group).name)))}},
                            .group = true});
        const StepTotal total = workflow.total(step);
        const QString standing = stepStanding(source, workflow, step);
        auto [people, when] = stepSignatures(source, workflow, step);
        rows.push_back({.cells = {{plain(path.numberText())},
                                  {plain(words.pick(path.requirement().name))},
                                  {total.toReview > 0 || total.closed > 0 ? bold(standing) : plain(standing)},
                                  std::move(people),
                                  {plain(when)}}});
    }
    return {.columns = {{.header = words.translate("WorkflowReport", "Step"), .weight = 0},
                        {.header = words.translate("WorkflowReport", "What it asks for"), .weight = 2},
                        {.header = words.translate("WorkflowReport", "Standing"), .weight = 1.3},
                        {.header = words.translate("WorkflowReport", "By"), .weight = 1.5},
                        {.header = words.translate("WorkflowReport", "When"), .weight = 0.8}},
            .open = Table::rows(std::move(rows))};
}

Table placeTable(const ReportSource &source, const QString &reasonHeader, const std::vector<StepPlace> &places,
                 const std::function<QString(const StepView &)> &reason)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const StepPlace &place : places) {
        rows.push_back({.cells = {{plain(workflowPath()[static_cast<size_t>(place.step)].numberText())},
                                  {plain(place.scope.isValid() ? source.cells.name(place.scope)
                                                               : words.translate("WorkflowReport", "the site"))},
                                  {plain(reason(*place.view))}}});
    }
    return {.columns = {{.header = words.translate("WorkflowReport", "Step"), .weight = 0},
                        {.header = words.translate("WorkflowReport", "Zone or conduit")},
                        {.header = reasonHeader, .weight = 3}},
            .open = Table::rows(std::move(rows))};
}

std::vector<StepPlace> placesWith(const ReportSource &source, const Workflow &workflow, StepStanding standing)
{
    std::vector<StepPlace> places;
    for (int step = 0; step < static_cast<int>(workflowPath().size()); ++step) {
        const bool perScope = workflowPath()[static_cast<size_t>(step)].isPerScope();
        for (const RecordId &scope : perScope ? workflow.scopes() : std::vector{RecordId()}) {
            const StepView &view = workflow.at(step, scope);
            if (view.standing == standing && (!perScope || source.isWanted(scope)))
                places.push_back({step, scope, &view});
        }
    }
    return places;
}
}

Blocks workflowSection(const ReportSource &source)
{
    const Words &words = source.words;
    const Workflow workflow(source.project, words);
    Blocks blocks;
    const auto isRecorded = [&](int step) {
        const StepTotal total = workflow.total(step);
        return total.done + total.toReview + total.notNeeded > 0;
    };
    bool begun = false;
    for (int step = 0; step < static_cast<int>(workflowPath().size()); ++step)
        begun = begun || isRecorded(step);
    if (!begun)
        return blocks;
    blocks.push_back(Heading{.text = words.translate("WorkflowReport", "Workflow")});
    blocks.push_back(Paragraph{.runs = {plain(words.translate(
                                   "WorkflowReport",
                                   "The steps of IEC 62443-3-2:2020, with who recorded them and when. A result is to "
                                   "be reviewed where something that it rests on has changed since it was recorded."))},
                               .style = Paragraph::Style::Lead});
    blocks.push_back(pathTable(source, workflow));
    if (const std::vector<StepPlace> places = placesWith(source, workflow, StepStanding::ToReview); !places.empty()) {
        blocks.push_back(Heading{.level = 2, .text = words.translate("WorkflowReport", "To review")});
        blocks.push_back(placeTable(source, words.translate("WorkflowReport", "What has changed"), places,
                                    [](const StepView &view) { return view.toReview.join(u'\n'); }));
    }
    if (const std::vector<StepPlace> places = placesWith(source, workflow, StepStanding::GateClosed); !places.empty()) {
        blocks.push_back(Heading{.level = 2, .text = words.translate("WorkflowReport", "Closed gates")});
        blocks.push_back(placeTable(source, words.translate("WorkflowReport", "Why"), places,
                                    [](const StepView &view) { return view.gate->sentence; }));
    }
    return blocks;
}
