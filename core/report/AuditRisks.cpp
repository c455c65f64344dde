// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"
#include "core/model/Measure.h"
#include "core/report/AuditSections.h"

using namespace Qt::StringLiterals;

namespace {
constexpr RiskStage stages[] = {RiskStage::Unmitigated, RiskStage::Today, RiskStage::Target};

QString stageName(RiskStage stage, const Words &words)
{
    switch (stage) {
    case RiskStage::Unmitigated: return words.translate("AuditReport", "Unmitigated");
    case RiskStage::Today: return words.translate("AuditReport", "Today");
    case RiskStage::Target: return words.translate("AuditReport", "Target");
    }
    return {};
}

const RiskState &scoresAt(const Scenario &scenario, RiskStage stage)
{
    return stage == RiskStage::Unmitigated ? scenario.unmitigated : stage == RiskStage::Today ? scenario.today : scenario.target;
}

Table overview(const AuditSource &source)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const JudgedScenario &judged : source.scenarios) {
        const Scenario &scenario = judged.scenario;
        const QString anchor = AuditSource::anchor(scenario.id);
        rows.push_back({.cells = {{link(scenario.number, anchor)},
                                  {link(source.cells.text(scenario.id, "title"), anchor)},
                                  {plain(source.cells.textOrDash(scenario.id, "scope"))},
                                  {source.cells.level(judged.unmitigated.overall)},
                                  {source.cells.level(judged.today.overall)},
                                  {source.cells.level(judged.target.overall)},
                                  {plain(source.cells.textOrDash(scenario.id, "treatment"))},
                                  {pageOf(u"%1"_s, anchor)}}});
    }
    return {.columns = {{.header = words.translate("AuditReport", "No."), .weight = 0},
                        {.header = words.translate("AuditReport", "Scenario"), .weight = 2},
                        {.header = words.translate("AuditReport", "Zone")},
                        {.header = stageName(RiskStage::Unmitigated, words), .weight = 0},
                        {.header = stageName(RiskStage::Today, words), .weight = 0},
                        {.header = stageName(RiskStage::Target, words), .weight = 0},
                        {.header = words.translate("AuditReport", "Decision"), .weight = 0},
                        {.header = words.translate("AuditReport", "Page"), .weight = 0, .align = TableColumn::Align::Right}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("AuditReport", "No scenario is recorded yet.")};
}

/// Likelihood, and the categories that have a score in any state, in the three states.
Table scores(const AuditSource &source, const JudgedScenario &judged)
{
    const Words &words = source.words;
    const auto scored = [](const std::optional<int> &score) { return score ? QString::number(*score) : ReportCells::dash(); };
    std::vector<TableRow> rows;
    TableRow likelihood {.cells = {{plain(words.translate("AuditReport", "Likelihood"))}, {}}};
    for (const RiskStage stage : stages)
        likelihood.cells.push_back({plain(scored(scoresAt(judged.scenario, stage).likelihood))});
    rows.push_back(std::move(likelihood));
    for (std::size_t i = 0; i < consequenceCategoryCount; ++i) {
        TableRow row {.cells = {{plain(words.pick(source.method.scales().categories[i].name))},
                                {source.cells.level(source.method.tolerable(static_cast<ConsequenceCategory>(i)))}}};
        bool any = false;
        for (const RiskStage stage : stages) {
            const std::optional<int> &consequence = scoresAt(judged.scenario, stage).consequences[i];
            const JudgedState &state = stateAt(judged, stage);
            any = any || consequence;
            Runs runs {plain(scored(consequence) + u"\u00a0\u00a0"_s)};
            if (state.levels[i] != Grade::Unknown)
                runs.push_back(source.cells.level(state.levels[i]));
            if (state.aboveTolerable[i])
                runs.push_back(bold(u"\u00a0▲"_s));
            row.cells.push_back(std::move(runs));
        }
        if (any)
            rows.push_back(std::move(row));
    }
    return {.columns = {{.header = words.translate("AuditReport", "Consequence"), .weight = 1, .minWidth = 40},
                        {.header = words.translate("AuditReport", "Tolerable"), .weight = 1},
                        {.header = stageName(RiskStage::Unmitigated, words)},
                        {.header = stageName(RiskStage::Today, words)},
                        {.header = stageName(RiskStage::Target, words)}},
            .open = Table::rows(std::move(rows))};
}

FactList facts(const AuditSource &source, const JudgedScenario &judged)
{
    const Scenario &scenario = judged.scenario;
    const Words &words = source.words;
    FactList list;
    const auto label = [&source](const char *field) { return source.cells.label(Scenario::kind(), field); };
    const auto add = [&](const char *field) {
        const QString text = source.cells.text(scenario.id, field);
        if (!text.isEmpty())
            list.facts.push_back({label(field), {plain(text)}});
    };
    list.facts.push_back({words.translate("AuditReport", "Risk"), sequence({source.cells.level(judged.unmitigated.overall), source.cells.level(judged.today.overall),
                                                                          source.cells.level(judged.target.overall)})});
    for (const char *field : {"scope", "cause", "effect", "losses", "threatSource", "technique", "vulnerability", "accessPoint", "assets", "phaReference", "assumptions", "knowledge"})
        add(field);
    if (!scenario.owner.isEmpty())
        list.facts.push_back({label("owner"), {source.cells.person(scenario.owner)}});
    add("treatment");
    if (scenario.due.isValid())
        add("due");
    for (const char *field : {"acceptedBy", "acceptedAs", "acceptanceCondition", "acceptedUntil"})
        add(field);
    Runs measures;
    for (const Id<Measure> &id : scenario.measures) {
        if (!measures.empty())
            measures.push_back(plain(u"\n"_s));
        measures.push_back(link(source.project.fullName(id, words), AuditSource::anchor(id)));
        measures.push_back(secondary(u" – "_s + source.cells.textOrDash(id, "status")));
    }
    if (!measures.empty())
        list.facts.push_back({label("measures"), std::move(measures)});
    return list;
}

void addScenario(Blocks &blocks, const AuditSource &source, const JudgedScenario &judged)
{
    const QString title = judged.scenario.number + u"\u00a0 "_s + source.cells.text(judged.scenario.id, "title");
    blocks.push_back(Heading {.level = 3, .text = title, .anchor = AuditSource::anchor(judged.scenario.id), .numbered = false});
    blocks.push_back(facts(source, judged));
    blocks.push_back(KeepTogether {{scores(source, judged)}});
}
}

Figure riskLevelsFigure(const AuditSource &source)
{
    const Words &words = source.words;
    ChartFigure chart {.kind = ChartFigure::Kind::StackedHorizontalBars, .valueTitle = words.translate("AuditReport", "scenarios")};
    for (const RiskStage stage : stages)
        chart.categories.append(stageName(stage, words));
    for (const Grade level : {Grade::Low, Grade::Medium, Grade::High, Grade::Critical, Grade::Unknown}) {
        ChartFigure::Series series {riskName(level, words), ReportCells::tint(level), {}};
        for (const RiskStage stage : stages)
            series.values.push_back(double(std::ranges::count_if(source.scenarios, [&](const JudgedScenario &judged) { return stateAt(judged, stage).overall == level; })));
        const bool any = std::ranges::any_of(series.values, [](double value) { return value > 0; });
        if (level != Grade::Unknown || any)
            chart.series.push_back(std::move(series));
    }
    return {.what = std::move(chart), .caption = words.translate("AuditReport", "Scenarios by risk level in the three states")};
}

Blocks auditRisks(const AuditSource &source)
{
    const Words &words = source.words;
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Risk register")});
    if (!source.scenarios.empty())
        blocks.push_back(riskLevelsFigure(source));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "All scenarios")});
    blocks.push_back(overview(source));
    if (source.scenarios.empty())
        return blocks;
    blocks.push_back(PageBreak {});
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Scenarios in detail")});
    blocks.push_back(Paragraph {.runs = {plain(words.translate("AuditReport", "▲ marks a level above the tolerable one."))}, .style = Paragraph::Style::Lead});
    for (const JudgedScenario &judged : source.scenarios)
        addScenario(blocks, source, judged);
    return blocks;
}
