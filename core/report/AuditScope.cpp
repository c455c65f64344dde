// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Person.h"
#include "core/model/Site.h"
#include "core/report/ReportSections.h"

using namespace Qt::StringLiterals;

namespace {
FactList scopeFacts(const ReportSource &source, const Site &site)
{
    FactList list;
    for (const char *field : {"name", "organisation", "scope", "outOfScope", "assumptions", "frameworks", "periodFrom",
                              "periodTo", "nextReview"}) {
        const QString text = source.cells.text(site.id, field);
        if (!text.isEmpty())
            list.facts.push_back({source.cells.label(Site::kind(), field), {plain(text)}});
    }
    return list;
}

Table people(const ReportSource &source)
{
    std::vector<Person> persons = source.project.all<Person>();
    std::ranges::stable_sort(persons, {}, &Person::team);
    std::vector<TableRow> rows;
    for (const Person &person : persons) {
        rows.push_back({.cells = {{source.cells.person(person.name.main)},
                                  {plain(source.cells.textOrDash(person.id, "team"))},
                                  {plain(source.cells.textOrDash(person.id, "organisation"))},
                                  {plain(source.cells.textOrDash(person.id, "responsibility"))}}});
    }
    return {.columns = {{.header = source.cells.label(Person::kind(), "name")},
                        {.header = source.cells.label(Person::kind(), "team"), .weight = 0},
                        {.header = source.cells.label(Person::kind(), "organisation")},
                        {.header = source.cells.label(Person::kind(), "responsibility"), .weight = 2}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = source.words.translate("AuditReport", "No person is recorded.")};
}

Table likelihoodScale(const ReportSource &source)
{
    std::vector<TableRow> rows;
    int step = 1;
    for (const RiskScales::Step &of : source.method.scales().likelihood)
        rows.push_back({.cells = {{bold(QString::number(step++))},
                                  {plain(source.words.pick(of.name))},
                                  {plain(source.words.pick(of.text))}}});
    return {.columns = {{.header = source.words.translate("AuditReport", "Step"), .weight = 0},
                        {.header = source.words.translate("AuditReport", "Likelihood"), .weight = 0},
                        {.header = source.words.translate("AuditReport", "Means")}},
            .open = Table::rows(std::move(rows))};
}

/// One group of rows a category: its tolerable level and what each step means.
Table consequenceScales(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < consequenceCategoryCount; ++i) {
        const RiskScales::Category &category = source.method.scales().categories[i];
        if (!category.isUsed)
            continue;
        const Grade tolerable = source.method.tolerable(static_cast<ConsequenceCategory>(i));
        rows.push_back({.cells = {phrase(words.translate("AuditReport", "%1 · tolerable up to %2 %3"),
                                         {{plain(words.pick(category.name))},
                                          {source.cells.level(tolerable)},
                                          {plain(riskName(tolerable, words))}})},
                        .group = true});
        int step = 1;
        for (const RiskScales::Step &of : category.steps)
            rows.push_back({.cells = {{bold(QString::number(step++))}, {plain(words.pick(of.name))}, {plain(words.pick(of.text))}}});
    }
    return {.columns = {{.header = words.translate("AuditReport", "Step"), .weight = 0},
                        {.header = words.translate("AuditReport", "Consequence"), .weight = 0},
                        {.header = words.translate("AuditReport", "Means")}},
            .open = Table::rows(std::move(rows))};
}

Figure emptyMatrix(const ReportSource &source)
{
    Figure figure = riskMatrixFigure(
        source, RiskStage::Today, source.words.translate("AuditReport", "Risk level from likelihood and consequence"));
    for (auto &row : std::get<MatrixFigure>(figure.what).cells) {
        for (MatrixFigure::Cell &cell : row)
            cell.count = 0;
    }
    return figure;
}
}

Blocks auditScope(const ReportSource &source)
{
    const Words &words = source.words;
    const std::vector<Site> sites = source.project.all<Site>();
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Scope")});
    if (!sites.empty())
        blocks.push_back(scopeFacts(source, sites.front()));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Who took part")});
    blocks.push_back(people(source));
    return blocks;
}

Blocks auditMethod(const ReportSource &source)
{
    const Words &words = source.words;
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Method")});
    Columns columns;
    columns.columns.push_back({1, {emptyMatrix(source)}});
    columns.columns.push_back(
        {1.1,
         {Paragraph {.runs = {plain(words.translate("AuditReport",
                                                    "Each scenario is judged in three states: unmitigated (no cyber "
                                                    "measure credited), today (existing measures) and target "
                                                    "(planned measures), as IEC 62443-3-2 asks. Each state has one "
                                                    "likelihood and a consequence for each category."))}},
          Paragraph {.runs = {plain(words.translate("AuditReport",
                                                    "A matrix gives the level of each category; the level of the "
                                                    "scenario is that of its worst category. Levels are "
                                                    "ordinal: they are counted, never summed or averaged."))}},
          Paragraph {.runs = {plain(words.translate("AuditReport",
                                                    "What is not known is shown as not known (–). It is neither a No "
                                                    "nor a zero, and it is in no count."))}}}});
    blocks.push_back(std::move(columns));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Likelihood")});
    blocks.push_back(likelihoodScale(source));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Consequences and tolerable levels")});
    blocks.push_back(consequenceScales(source));
    return blocks;
}
