// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"
#include "core/model/Measure.h"
#include "core/report/ReportSections.h"
#include "core/risk/LossFigures.h"
#include "core/risk/RemappedScores.h"

#include <cmath>
#include <ranges>

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
    return stage == RiskStage::Unmitigated ? scenario.unmitigated
        : stage == RiskStage::Today        ? scenario.today
                                           : scenario.target;
}

Table overview(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const JudgedScenario &judged : source.scenarios) {
        const Scenario &scenario = judged.scenario;
        const QString anchor = ReportSource::anchor(scenario.id);
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
                        {.header = words.translate("AuditReport", "Page"),
                         .weight = 0,
                         .align = TableColumn::Align::Right}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("AuditReport", "No scenario is recorded yet.")};
}

/// A consequence with the level that follows from it: "4 H ▲".
Runs scoreRuns(const ReportSource &source, const std::optional<int> &consequence, const JudgedState &state,
               std::size_t category)
{
    Runs runs {plain(consequence ? QString::number(*consequence) : ReportCells::dash())};
    if (state.levels[category] != Grade::Unknown) {
        runs.push_back(plain(u"\u00a0"_s));
        runs.push_back(source.cells.level(state.levels[category]));
    }
    if (state.aboveTolerable[category])
        runs.push_back(bold(u"\u00a0▲"_s));
    return runs;
}

/// The three states below each other; a column for each category that has a score in one of them.
Table scores(const ReportSource &source, const JudgedScenario &judged)
{
    const Words &words = source.words;
    Table table;
    table.columns = {{.header = words.translate("AuditReport", "State"), .weight = 0, .minWidth = 21},
                     {.header = words.translate("AuditReport", "Likelih."), .weight = 0}};
    std::vector<TableRow> rows(std::size(stages));
    for (std::size_t i = 0; i < std::size(stages); ++i) {
        const std::optional<int> &likelihood = scoresAt(judged.scenario, stages[i]).likelihood;
        rows[i].cells = {{plain(stageName(stages[i], words))},
                         {plain(likelihood ? QString::number(*likelihood) : ReportCells::dash())}};
    }
    for (std::size_t category = 0; category < consequenceCategoryCount; ++category) {
        const bool any = std::ranges::any_of(stages, [&](RiskStage stage) {
            return scoresAt(judged.scenario, stage).consequences[category].has_value();
        });
        if (!any)
            continue;
        table.columns.push_back({.header = words.translate("Choice", consequenceCategories[category].label)});
        for (std::size_t i = 0; i < std::size(stages); ++i)
            rows[i].cells.push_back(scoreRuns(source, scoresAt(judged.scenario, stages[i]).consequences[category],
                                              stateAt(judged, stages[i]), category));
    }
    table.open = Table::rows(std::move(rows));
    return table;
}

void addFacts(FactList &list, const ReportSource &source, const Scenario &scenario,
              std::initializer_list<const char *> fields)
{
    for (const char *field : fields) {
        const QString text = source.cells.text(scenario.id, field);
        if (!text.isEmpty())
            list.facts.push_back({source.cells.label(Scenario::kind(), field), {plain(text)}});
    }
}

/// What stands in the register beside the number: risk, place, who, what is decided, until when.
Paragraph standing(const ReportSource &source, const JudgedScenario &judged)
{
    const Scenario &scenario = judged.scenario;
    Runs runs = sequence({source.cells.level(judged.unmitigated.overall), source.cells.level(judged.today.overall),
                          source.cells.level(judged.target.overall)});
    const auto add = [&runs](const Run &run) {
        if (run.text.isEmpty())
            return;
        runs.push_back(secondary(u"  ·  "_s));
        runs.push_back(run);
    };
    add(plain(source.cells.text(scenario.id, "scope")));
    if (!scenario.owner.isEmpty())
        add(source.cells.person(scenario.owner));
    add(plain(source.cells.text(scenario.id, "treatment")));
    if (scenario.due.isValid())
        add(plain(source.words.translate("AuditReport", "due %1")
                      .arg(source.words.date(scenario.due))
                      .replace(u' ', QChar::Nbsp)));
    return {.runs = std::move(runs), .keepWithNext = true};
}

Runs measuresOf(const ReportSource &source, const Scenario &scenario)
{
    Runs runs;
    for (const Id<Measure> &id : scenario.measures) {
        if (!runs.empty())
            runs.push_back(plain(u"; "_s));
        runs.push_back(link(source.project.fullName(id, source.words), ReportSource::anchor(id)));
        runs.push_back(secondary(u" ("_s + source.cells.textOrDash(id, "status") + u')'));
    }
    return runs;
}

FactList particulars(const ReportSource &source, const Scenario &scenario)
{
    FactList list {.compact = true, .keepWithNext = true};
    addFacts(list, source, scenario, {"cause", "effect", "vulnerability", "accessPoint", "assets", "losses"});
    QStringList threat {source.cells.text(scenario.id, "threatSource"), source.cells.text(scenario.id, "technique")};
    threat.removeAll(QString());
    if (!threat.isEmpty())
        list.facts.push_back(
            {source.words.translate("AuditReport", "Source and technique"), {plain(threat.join(u", "_s))}});
    addFacts(list, source, scenario, {"phaReference", "assumptions", "knowledge"});
    if (!scenario.measures.empty())
        list.facts.push_back({source.cells.label(Scenario::kind(), "measures"), measuresOf(source, scenario)});
    QStringList accepted;
    for (const char *field : {"acceptedBy", "acceptedAs", "acceptanceCondition", "acceptanceReason", "acceptedUntil"})
        accepted.append(source.cells.text(scenario.id, field));
    accepted.removeAll(QString());
    accepted.removeDuplicates();
    if (!accepted.isEmpty())
        list.facts.push_back({source.words.translate("AuditReport", "Accepted: who, condition, until"),
                              {plain(accepted.join(u" · "_s))}});
    return list;
}

void addScenario(Blocks &blocks, const ReportSource &source, const JudgedScenario &judged)
{
    const QString title = judged.scenario.number + u"\u00a0 "_s + source.cells.text(judged.scenario.id, "title");
    blocks.push_back(
        Heading {.level = 3, .text = title, .anchor = ReportSource::anchor(judged.scenario.id), .numbered = false});
    blocks.push_back(standing(source, judged));
    blocks.push_back(particulars(source, judged.scenario));
    KeepTogether table {{scores(source, judged)}};
    if (const QString earlier = remappedScoresText(judged.scenario, source.words); !earlier.isEmpty())
        table.blocks.push_back(Paragraph {.runs = {secondary(source.words.translate("AuditReport", "Scores from an earlier scale, carried over: %1.").arg(earlier))}});
    blocks.push_back(std::move(table));
}
}

Figure riskLevelsFigure(const ReportSource &source)
{
    const Words &words = source.words;
    ChartFigure chart {.kind = ChartFigure::Kind::StackedHorizontalBars,
                       .valueTitle = words.translate("AuditReport", "scenarios")};
    for (const RiskStage stage : stages)
        chart.categories.append(stageName(stage, words));
    for (const Grade level : {Grade::Low, Grade::Medium, Grade::High, Grade::Critical, Grade::Unknown}) {
        ChartFigure::Series series {riskName(level, words), ReportCells::tint(level), {}};
        for (const RiskStage stage : stages)
            series.values.push_back(double(std::ranges::count_if(source.scenarios, [&](const JudgedScenario &judged) {
                return stateAt(judged, stage).overall == level;
            })));
        const bool any = std::ranges::any_of(series.values, [](double value) { return value > 0; });
        if (level != Grade::Unknown || any)
            chart.series.push_back(std::move(series));
    }
    return {.what = std::move(chart),
            .caption = words.translate("AuditReport", "Scenarios by risk level in the three states")};
}

namespace {
/// What a year may cost, where scenarios have figures; nothing where none has.
Blocks lossFigures(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<LossRange> ranges;
    std::vector<TableRow> rows;
    const auto money = [&words](double value) { return words.locale().toString(std::round(value), 'f', 0); };
    for (const JudgedScenario &judged : source.scenarios) {
        const std::optional<LossRange> range = LossRange::of(judged.scenario);
        if (!range)
            continue;
        ranges.push_back(*range);
        rows.push_back({.cells = {{link(judged.scenario.number, ReportSource::anchor(judged.scenario.id))},
                                  {plain(source.cells.text(judged.scenario.id, "title"))},
                                  {plain(u"%1 – %2"_s.arg(money(range->loss.low), money(range->loss.high)))},
                                  {plain(u"%1 – %2"_s.arg(words.locale().toString(range->frequency.low), words.locale().toString(range->frequency.high)))},
                                  {plain(money(range->expectedPerYear()))}}});
    }
    Blocks blocks;
    if (ranges.empty())
        return blocks;
    const LossFigures figures = LossFigures::simulate(ranges);
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "What a year may cost")});
    blocks.push_back(Paragraph {.runs = {plain(words.translate("AuditReport", "For scenarios with figures only: 90 % ranges of the loss of one event and of its frequency, lognormal; %1 years drawn, seed %2.")
                                                   .arg(words.locale().toString(qint64(figures.years))).arg(LossFigures::defaultSeed))},
                                .style = Paragraph::Style::Lead});
    blocks.push_back(KeyFigures {{{money(figures.mean), words.translate("AuditReport", "a year in the mean")},
                                  {money(figures.p90), words.translate("AuditReport", "exceeded in one year of ten")},
                                  {money(figures.p99), words.translate("AuditReport", "exceeded in one year of a hundred")}}});
    blocks.push_back(Table {.columns = {{.header = words.translate("AuditReport", "No."), .weight = 0},
                                        {.header = words.translate("AuditReport", "Scenario"), .weight = 2},
                                        {.header = words.translate("AuditReport", "Loss of one event"), .align = TableColumn::Align::Right},
                                        {.header = words.translate("AuditReport", "Events a year"), .weight = 0, .align = TableColumn::Align::Right},
                                        {.header = words.translate("AuditReport", "Expected a year"), .weight = 0, .align = TableColumn::Align::Right}},
                            .open = Table::rows(std::move(rows))});
    ChartFigure chart {.kind = ChartFigure::Kind::HorizontalBars, .valueTitle = words.translate("AuditReport", "years of a hundred")};
    ChartFigure::Series series {{}, Tint::Accent, {}};
    for (const LossFigures::Exceedance &point : figures.curve) {
        if (point.probability < 0.005 || point.probability > 0.9)
            continue;
        chart.categories.append(words.translate("AuditReport", "more than %1").arg(money(point.loss)));
        series.values.push_back(std::round(point.probability * 1000) / 10);
    }
    chart.series.push_back(std::move(series));
    if (!chart.categories.isEmpty())
        blocks.push_back(Figure {.what = std::move(chart), .caption = words.translate("AuditReport", "Loss exceedance: in how many years of a hundred the losses are higher")});
    return blocks;
}
}

namespace {
/// The worst risks above tolerable as bow-ties; the window draws them.
Blocks bowTies(const ReportSource &source)
{
    constexpr size_t shown = 5;
    std::vector<JudgedScenario> worst = source.scenarios;
    std::erase_if(worst, [](const JudgedScenario &judged) { return !judged.today.isAboveTolerable(); });
    sortByRisk(worst, RiskStage::Today);
    Blocks blocks;
    for (const JudgedScenario &judged : worst | std::views::take(shown)) {
        const QString caption = source.words.translate("AuditReport", "%1 as a bow-tie").arg(source.project.fullName(judged.scenario.id, source.words));
        Section page {.orientation = Section::Orientation::BestForDrawing, .blocks = {}};
        page.blocks.push_back(Figure {.what = DrawingFigure {u"bow-tie:"_s + judged.scenario.id.text()}, .caption = caption});
        blocks.push_back(std::move(page));
    }
    return blocks;
}
}

Blocks auditRisks(const ReportSource &source)
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
    append(blocks, lossFigures(source));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Scenarios in detail")});
    blocks.push_back(
        Paragraph {.runs = {plain(words.translate("AuditReport", "▲ marks a level above the tolerable one."))},
                   .style = Paragraph::Style::Lead});
    for (const JudgedScenario &judged : source.scenarios)
        addScenario(blocks, source, judged);
    append(blocks, bowTies(source));
    return blocks;
}
