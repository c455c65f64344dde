// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"
#include "core/model/Dependency.h"
#include "core/model/Measure.h"
#include "core/model/Service.h"
#include "core/report/ReportSections.h"

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t TopRisks = 10;

int aboveTolerable(const ReportSource &source, RiskStage stage)
{
    return int(std::ranges::count_if(
        source.scenarios, [stage](const JudgedScenario &judged) { return stateAt(judged, stage).isAboveTolerable(); }));
}

struct AssetCount
{
    int all = 0;
    int pastSupport = 0;
};

/// Read cell by cell: a register may hold 100 000 assets.
AssetCount countAssets(const ReportSource &source)
{
    const RecordStore &assets = source.project.store(Asset::kind());
    const int supportEnd = Asset::kind().indexOf(u"supportEnd");
    const QByteArray today = source.today.toString(Qt::ISODate).toLatin1();
    AssetCount count {.all = assets.count()};
    for (int row = 0; row < assets.count(); ++row) {
        const QByteArrayView end = assets.bytes(row, supportEnd);
        count.pastSupport += !end.isEmpty() && end < QByteArrayView(today) ? 1 : 0; // ISO dates sort as text
    }
    return count;
}

KeyFigures keyFigures(const ReportSource &source)
{
    const Words &words = source.words;
    const AssetCount assets = countAssets(source);
    int open = 0;
    int overdue = 0;
    for (const Measure &measure : source.project.all<Measure>()) {
        const bool isOpen = measure.status != u"done" && measure.status != u"rejected";
        open += isOpen ? 1 : 0;
        overdue += isOpen && measure.due.isValid() && measure.due < source.today ? 1 : 0;
    }
    const auto number = [&words](int value) { return words.locale().toString(value); };
    return {{{number(int(source.scenarios.size())),
              words.translate("AuditReport", "scenarios; above the tolerable level today: %1")
                  .arg(aboveTolerable(source, RiskStage::Today))},
             {number(aboveTolerable(source, RiskStage::Target)),
              words.translate("AuditReport", "above it still, once all planned measures are in place")},
             {number(assets.all),
              words.translate("AuditReport", "assets in the joint register; past vendor support: %1")
                  .arg(number(assets.pastSupport))},
             {number(open), words.translate("AuditReport", "open measures; overdue: %1").arg(overdue)}}};
}

std::vector<JudgedScenario> worstFirst(const ReportSource &source)
{
    std::vector<JudgedScenario> scenarios = source.scenarios;
    sortByRisk(scenarios, RiskStage::Today);
    std::erase_if(scenarios, [](const JudgedScenario &judged) { return judged.today.overall == Grade::Unknown; });
    return scenarios;
}

Blocks situationText(const ReportSource &source, const std::vector<JudgedScenario> &worst)
{
    const Words &words = source.words;
    Blocks blocks;
    if (worst.empty()) {
        blocks.push_back(
            Paragraph {.runs = {plain(words.translate("AuditReport", "No scenario has been scored yet."))}});
        return blocks;
    }
    const JudgedScenario &first = worst.front();
    const QString anchor = ReportSource::anchor(first.scenario.id);
    blocks.push_back(
        Paragraph {.runs = phrase(words.translate("AuditReport", "The most important risk is %1 (%2, %3). %4"),
                                  {{bold(source.cells.text(first.scenario.id, "title"))},
                                   {link(first.scenario.number, anchor)},
                                   {pageOf(words.translate("AuditReport", "p. %1"), anchor)},
                                   {plain(source.method.reason(first.today, words))}})});
    const QString effect = source.cells.text(first.scenario.id, "effect");
    if (!effect.isEmpty())
        blocks.push_back(Paragraph {.runs = {plain(effect)}});

    const auto unknown = std::ranges::count_if(
        source.scenarios, [](const JudgedScenario &judged) { return judged.today.overall == Grade::Unknown; });
    const auto weak = std::ranges::count_if(
        source.scenarios, [](const JudgedScenario &judged) { return judged.scenario.knowledge == Grade::Low; });
    if (unknown > 0)
        blocks.push_back(Paragraph {
            .runs = {plain(words.translate("AuditReport",
                                           "%n scenario(s) are not scored yet and are in no figure of this page.",
                                           nullptr, int(unknown)))}});
    if (weak > 0)
        blocks.push_back(
            Paragraph {.runs = {plain(words.translate(
                           "AuditReport",
                           "The knowledge behind %n scenario(s) is weak: their level may be wrong in either direction.",
                           nullptr, int(weak)))}});
    return blocks;
}

Table topRisks(const ReportSource &source, const std::vector<JudgedScenario> &worst)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < std::min(TopRisks, worst.size()); ++i) {
        const JudgedScenario &judged = worst[i];
        const QString anchor = ReportSource::anchor(judged.scenario.id);
        rows.push_back({.cells = {{link(judged.scenario.number, anchor)},
                                  {link(source.cells.text(judged.scenario.id, "title"), anchor)},
                                  {plain(source.cells.textOrDash(judged.scenario.id, "scope"))},
                                  {source.cells.level(judged.unmitigated.overall)},
                                  {source.cells.level(judged.today.overall)},
                                  {source.cells.level(judged.target.overall)},
                                  {source.cells.person(judged.scenario.owner)},
                                  {plain(monthOf(judged.scenario.due))}}});
    }
    return {.columns = {{.header = words.translate("AuditReport", "No."), .weight = 0},
                        {.header = words.translate("AuditReport", "Scenario"), .weight = 2},
                        {.header = words.translate("AuditReport", "Zone")},
                        {.header = words.translate("AuditReport", "Unmitigated"), .weight = 0},
                        {.header = words.translate("AuditReport", "Today"), .weight = 0},
                        {.header = words.translate("AuditReport", "Target"), .weight = 0},
                        {.header = words.translate("AuditReport", "Owner")},
                        {.header = words.translate("AuditReport", "Due"), .weight = 0}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("AuditReport", "No scenario has been scored yet.")};
}

/// Which side a record is on, where it has one.
Domain domainOf(const Project &project, const RecordId &id)
{
    const RecordStore *records = project.storeHolding(id);
    const int field = records ? records->kind().indexOf(u"domain") : -1;
    if (field < 0)
        return records && records->kind().keyText() == u"function" ? Domain::Ot : Domain::Unknown;
    const QByteArrayView key = records->bytes(records->rowOf(id), field);
    return key == "it" ? Domain::It : key == "ot" ? Domain::Ot : Domain::Unknown;
}

/// Which IT must run for OT to go on, and for how long it can go on without each.
Table itThatOtNeeds(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const Dependency &dependency : source.project.all<Dependency>()) {
        if (domainOf(source.project, dependency.provider) != Domain::It
            || domainOf(source.project, dependency.dependent) != Domain::Ot)
            continue;
        QString fallback = source.cells.text(dependency.id, "fallback");
        if (dependency.fallbackMinutes && !fallback.isEmpty())
            fallback = words.translate("AuditReport", "%1, lasts %2")
                           .arg(fallback, words.duration(*dependency.fallbackMinutes));
        rows.push_back(
            {.cells = {{tinted(source.project.fullName(dependency.dependent, words), Tint::Ot)},
                       {tinted(source.project.fullName(dependency.provider, words), Tint::It)},
                       {plain(source.cells.textOrDash(dependency.id, "kind"))},
                       {plain(dependency.tolerance ? words.duration(*dependency.tolerance) : ReportCells::dash())},
                       {plain(fallback.isEmpty() ? ReportCells::dash() : fallback)}}});
    }
    const QCollator collator = source.cells.collator();
    std::ranges::stable_sort(rows, [&collator](const TableRow &a, const TableRow &b) {
        return collator.compare(plainText(a.cells[0]), plainText(b.cells[0])) < 0;
    });
    return {.columns = {{.header = words.translate("AuditReport", "In the plant")},
                        {.header = words.translate("AuditReport", "Needs from IT")},
                        {.header = words.translate("AuditReport", "Kind"), .weight = 0},
                        {.header = words.translate("AuditReport", "Goes on without it for"), .weight = 0},
                        {.header = words.translate("AuditReport", "Fallback")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("AuditReport", "No dependency of the plant on IT is recorded.")};
}
}

Figure riskMatrixFigure(const ReportSource &source, RiskStage stage, const QString &caption)
{
    const RiskMatrix &overview = source.method.overview();
    MatrixFigure matrix {.likelihood = source.words.translate("AuditReport", "Likelihood"),
                         .consequence = source.words.translate("AuditReport", "Worst consequence"),
                         .cells = {}};
    for (int likelihood = 1; likelihood <= overview.likelihoods(); ++likelihood) {
        auto &row = matrix.cells.emplace_back();
        for (int consequence = 1; consequence <= overview.consequences(); ++consequence) {
            const Grade level = overview.at(likelihood, consequence);
            row.push_back({0, ReportCells::tint(level), riskLetter(level, source.words, source.project)});
        }
    }
    for (const JudgedScenario &judged : source.scenarios) {
        const auto [likelihood, consequence] = matrixPlace(judged, stage, {});
        if (overview.contains(likelihood, consequence))
            ++matrix.cells[std::size_t(likelihood - 1)][std::size_t(consequence - 1)].count;
    }
    return {.what = matrix, .caption = caption};
}

Blocks auditSummary(const ReportSource &source)
{
    const Words &words = source.words;
    const std::vector<JudgedScenario> worst = worstFirst(source);
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Summary")});
    blocks.push_back(
        Paragraph {.runs = {plain(words.translate("AuditReport", "As of %1 · assessed by IT and OT together")
                                      .arg(words.longDate(source.today)))},
                   .style = Paragraph::Style::Lead});
    blocks.push_back(keyFigures(source));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Where we stand")});
    Columns columns;
    columns.columns.push_back({1,
                               {riskMatrixFigure(source, RiskStage::Today,
                                                 words.translate("AuditReport", "Risk today: number of scenarios"))}});
    columns.columns.push_back({1.1, situationText(source, worst)});
    blocks.push_back(std::move(columns));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "The most important risks")});
    blocks.push_back(topRisks(source, worst));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "What OT cannot work without")});
    blocks.push_back(itThatOtNeeds(source));
    return blocks;
}
