// SPDX-License-Identifier: GPL-3.0-or-later
// One page: where we stand, and what I am asked to decide.
#include "core/model/Site.h"
#include "core/report/ReportSections.h"
#include "core/risk/Decisions.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t risksShown = 5;
constexpr size_t mostDecisions = 12;

Table riskTable(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<JudgedScenario> worst = source.scenarios;
    sortByRisk(worst, RiskStage::Today);
    std::erase_if(worst, [](const JudgedScenario &judged) { return judged.today.overall == Grade::Unknown; });
    std::vector<TableRow> rows;
    for (const JudgedScenario &judged : worst | std::views::take(risksShown)) {
        rows.push_back({.cells = {{bold(judged.scenario.number)},
                                  {plain(source.cells.text(judged.scenario.id, "title"))},
                                  {source.cells.level(judged.today.overall)},
                                  {source.cells.level(judged.target.overall)},
                                  {source.cells.person(judged.scenario.owner)}}});
    }
    return {.columns = {{.header = words.translate("ExecutiveReport", "No."), .weight = 0},
                        {.header = words.translate("ExecutiveReport", "Risk"), .weight = 3},
                        {.header = words.translate("ExecutiveReport", "Today"), .weight = 0},
                        {.header = words.translate("ExecutiveReport", "Target"), .weight = 0},
                        {.header = words.translate("ExecutiveReport", "Owner")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("ExecutiveReport", "No scenario has been scored yet.")};
}

/// What is asked of many records in the same way takes one line, so that the page stays one; empty for what is asked one by one.
QString togetherSentence(DecisionKind kind, const QString &records, const Words &words)
{
    switch (kind) {
    case DecisionKind::AskFourQuestions:
        return words.translate("ExecutiveReport", "Measures of which nobody has asked whether they can lock out, delay, close or trip: %1").arg(records);
    case DecisionKind::PlanStop: return words.translate("ExecutiveReport", "Measures that need a planned stop and have none: %1").arg(records);
    case DecisionKind::NameOwner: return words.translate("ExecutiveReport", "Measures without owner: %1").arg(records);
    case DecisionKind::SetDate: return words.translate("ExecutiveReport", "Measures without due date: %1").arg(records);
    case DecisionKind::NotKnown: return words.translate("ExecutiveReport", "Risks that nobody knows well: %1").arg(records);
    default: return {};
    }
}

/// Each thing that only a manager can settle, one line each.
std::vector<TableRow> decisions(const ReportSource &source)
{
    const Words &words = source.words;
    const RiskRegister risks(source.project, source.scenarios);
    std::vector<TableRow> rows;
    const auto ask = [&](DecisionKind kind, const QString &about, const std::optional<qint64> &cost) {
        rows.push_back({.cells = {{bold(questionOf(kind, words))}, {plain(about)}, {plain(cost ? words.locale().toString(*cost) : QString())}}});
    };
    const std::vector<DecisionAsked> all = decisionsAsked(risks, source.today);
    for (size_t i = 0; i < all.size(); ++i) {
        const DecisionKind kind = all[i].kind;
        if (togetherSentence(kind, {}, words).isEmpty()) {
            ask(kind, sentenceOf(all[i], risks, source.project, words), all[i].cost);
            continue;
        }
        QStringList records {source.cells.name(all[i].record)};
        for (; i + 1 < all.size() && all[i + 1].kind == kind; ++i)
            records.append(source.cells.name(all[i + 1].record));
        ask(kind, togetherSentence(kind, records.join(u", "_s), words), {});
    }
    return rows;
}

KeyFigures standing(const ReportSource &source)
{
    const Words &words = source.words;
    const auto above = [&](RiskStage stage) {
        return std::ranges::count_if(source.scenarios, [stage](const JudgedScenario &judged) { return stateAt(judged, stage).isAboveTolerable(); });
    };
    const auto number = [&words](qint64 value) { return words.locale().toString(value); };
    return {{{number(above(RiskStage::Unmitigated)), words.translate("ExecutiveReport", "risks above tolerable without measures")},
             {number(above(RiskStage::Today)), words.translate("ExecutiveReport", "above tolerable today")},
             {number(above(RiskStage::Target)), words.translate("ExecutiveReport", "above tolerable with all planned measures")}}};
}
}

Document executiveReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("ExecutiveReport", "For the management"), words.translate("ExecutiveReport", "What you are asked to decide"));
    document.blocks.push_back(PageBreak {});
    document.blocks.push_back(Heading {.text = words.translate("ExecutiveReport", "Where we stand"), .numbered = false});
    document.blocks.push_back(standing(source));
    if (!source.scenarios.empty())
        document.blocks.push_back(riskLevelsFigure(source));
    document.blocks.push_back(riskTable(source));
    document.blocks.push_back(Heading {.text = words.translate("ExecutiveReport", "What you are asked to decide"), .numbered = false});
    std::vector<TableRow> asked = decisions(source);
    const qsizetype more = std::ssize(asked) - static_cast<qsizetype>(mostDecisions);
    if (more > 0)
        asked.resize(mostDecisions);
    document.blocks.push_back(Table {.columns = {{.header = words.translate("ExecutiveReport", "Question"), .minWidth = 38},
                                                 {.header = words.translate("ExecutiveReport", "About"), .weight = 3},
                                                 {.header = words.translate("ExecutiveReport", "Cost"), .weight = 0, .align = TableColumn::Align::Right}},
                                     .open = Table::rows(std::move(asked)),
                                     .whenEmpty = words.translate("ExecutiveReport", "Nothing waits for a decision.")});
    if (more > 0)
        document.blocks.push_back(Paragraph {.runs = {plain(words.translate("ExecutiveReport", "and %1 more: see the risk register and the action plan").arg(more))}, .style = Paragraph::Style::Note});
    return document;
}
