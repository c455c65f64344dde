// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Answer.h"
#include "core/report/ReportSections.h"
#include "core/risk/MeasurePlan.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

QString numbers(const ReportSource &source, const std::vector<Id<Scenario>> &scenarios)
{
    QStringList list;
    for (const Id<Scenario> &id : scenarios)
        list.append(source.cells.name(id));
    return list.isEmpty() ? ReportCells::dash() : list.join(u", "_s);
}

QString money(const std::optional<int> &amount, const Words &words)
{
    return amount ? words.locale().toString(*amount) : ReportCells::dash();
}

Table orderTable(const ReportSource &source, const std::vector<PlannedMeasure> &plan)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    int place = 0;
    for (const PlannedMeasure &planned : plan) {
        const Measure &measure = planned.measure;
        Runs what {plain(source.project.fullName(measure.id, words))};
        if (planned.lacksStop)
            what.push_back(bold(u'\n' + words.translate("PlanReport", "needs a planned stop; none is planned")));
        if (planned.lacksSignature)
            what.push_back(bold(u'\n' + words.translate("PlanReport", "OT has to sign first")));
        if (planned.isToBeAsked)
            what.push_back(bold(u'\n' + words.translate("PlanReport", "the four questions about essential functions are not answered")));
        rows.push_back({.cells = {{bold(QString::number(++place))},
                                  std::move(what),
                                  {plain(numbers(source, planned.brought))},
                                  {plain(QString::number(planned.steps))},
                                  {plain(money(measure.cost, words))},
                                  {source.cells.person(measure.owner)},
                                  {plain(measure.due.isValid() ? words.date(measure.due) : ReportCells::dash())}}});
    }
    return {.columns = {{.header = words.translate("PlanReport", "Place"), .weight = 0, .align = TableColumn::Align::Right},
                        {.header = words.translate("PlanReport", "Measure"), .weight = 2},
                        {.header = words.translate("PlanReport", "Brings to tolerable")},
                        {.header = words.translate("PlanReport", "Steps"), .weight = 0, .align = TableColumn::Align::Right},
                        {.header = words.translate("PlanReport", "Cost"), .weight = 0, .align = TableColumn::Align::Right},
                        {.header = words.translate("PlanReport", "Owner")},
                        {.header = words.translate("PlanReport", "Due"), .weight = 0}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("PlanReport", "No measure is open.")};
}

/// What is done in each planned stop, in the order of the stops.
Table stopTable(const ReportSource &source, const std::vector<PlannedMeasure> &plan)
{
    const Words &words = source.words;
    std::map<QDate, std::vector<const PlannedMeasure *>> stops;
    for (const PlannedMeasure &planned : plan) {
        if (planned.measure.needsPlannedStop.value_or(false) || planned.measure.plannedStop.isValid())
            stops[planned.measure.plannedStop.isValid() ? planned.measure.plannedStop : QDate(9999, 12, 31)].push_back(&planned);
    }
    std::vector<TableRow> rows;
    for (const auto &[day, measures] : stops) {
        const bool isPlanned = day.year() < 9999;
        rows.push_back({.cells = {{plain(isPlanned ? words.longDate(day) : words.translate("PlanReport", "No stop planned yet"))}}, .group = true});
        for (const PlannedMeasure *planned : measures)
            rows.push_back({.cells = {{plain(source.project.fullName(planned->measure.id, words))}, {source.cells.person(planned->measure.owner)}}});
    }
    return {.columns = {{.header = words.translate("PlanReport", "Measure"), .weight = 2}, {.header = words.translate("PlanReport", "Owner")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("PlanReport", "No open measure needs a planned stop.")};
}

/// What has to be asked or signed before work starts (IEC 62443-3-3, clause 4.2).
Blocks guardSection(const ReportSource &source)
{
    const RiskRegister risks(source.project, source.scenarios);
    BulletList list;
    for (size_t row = 0; row < risks.measures.size(); ++row) {
        if (const QString sentence = guardSentence(source.project, risks.measures[row], risks.guards[row], source.words); !sentence.isEmpty())
            list.items.push_back({plain(sentence)});
    }
    Blocks blocks;
    if (list.items.empty())
        return blocks;
    blocks.push_back(Heading {.level = 2, .text = source.words.translate("PlanReport", "To be asked or signed before work starts")});
    blocks.push_back(std::move(list));
    return blocks;
}

/// What worksheets ask for: rows with a responsible or a date.
Table worksheetActions(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<Answer> answers;
    for (Answer &answer : source.project.all<Answer>()) {
        if (!answer.finding.main.isEmpty() || answer.due.isValid())
            answers.push_back(std::move(answer));
    }
    std::ranges::stable_sort(answers, {}, [](const Answer &answer) { return answer.due.isValid() ? answer.due : QDate(9999, 12, 31); });
    std::vector<TableRow> rows;
    for (const Answer &answer : answers) {
        rows.push_back({.cells = {{bold(answer.requirement)},
                                  {plain(answer.scope.isValid() ? source.cells.name(answer.scope) : words.translate("PlanReport", "site"))},
                                  {plain(source.cells.textOrDash(answer.id, "finding"))},
                                  {source.cells.person(answer.responsible)},
                                  {plain(answer.due.isValid() ? words.date(answer.due) : ReportCells::dash())}}});
    }
    return {.columns = {{.header = words.translate("PlanReport", "Requirement"), .weight = 0},
                        {.header = words.translate("PlanReport", "Where")},
                        {.header = words.translate("PlanReport", "Finding"), .weight = 2},
                        {.header = words.translate("PlanReport", "Responsible")},
                        {.header = words.translate("PlanReport", "Due"), .weight = 0}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("PlanReport", "No worksheet has a finding or a date.")};
}
}

Document actionPlanReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("PlanReport", "Action plan"), words.translate("PlanReport", "What to do first"));
    const std::vector<PlannedMeasure> plan = measurePlan(project, source.scenarios);
    Blocks order {Heading {.text = words.translate("PlanReport", "Measures in order")},
                  Paragraph {.runs = {plain(words.translate("PlanReport", "By scenarios brought to a tolerable level for their cost (until the end of the first year), then by steps gained between today and target, then by date. "
                                                                          "Levels are ordinal: steps are counted, not weighed."))},
                             .style = Paragraph::Style::Lead},
                  orderTable(source, plan)};
    Blocks stops {Heading {.text = words.translate("PlanReport", "Planned stops")}, stopTable(source, plan)};
    Blocks sheets {Heading {.text = words.translate("PlanReport", "Findings of the worksheets")}, worksheetActions(source)};
    if (const std::vector<Id<Scenario>> due = dueForScoring(project, source.scenarios); !due.empty()) {
        order.push_back(Heading {.level = 2, .text = words.translate("PlanReport", "To be scored again")});
        order.push_back(Paragraph {.runs = {plain(words.translate("PlanReport", "All measures of these scenarios are in place; the target is suggested as the score of today, a person accepts it: %1.").arg(numbers(source, due)))}});
    }
    append(order, guardSection(source));
    addChapters(document, source, {std::move(order), std::move(stops), std::move(sheets)});
    return document;
}
