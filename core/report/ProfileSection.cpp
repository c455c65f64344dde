// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles: current and target of the frameworks that are answered for the whole site.
#include "core/model/Site.h"
#include "core/report/ReportSections.h"
#include "core/risk/FrameworkProfile.h"

#include <cmath>
#include <ranges>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostGaps = 25;

QString figure(const std::optional<double> &value, bool isRow, const Words &words)
{
    if (!value)
        return ReportCells::dash();
    return isRow ? QString::number(static_cast<int>(*value)) : roundedFigure(*value, words);
}

QString answered(const ProfileRow &sum, const Words &words)
{
    return words.translate("ProfileReport", "%1 of %2").arg(sum.answered).arg(sum.rows);
}

/// Branches down to the second level, with what their rows add up to.
Table branchTable(const ReportSource &source, const Framework &framework, const std::vector<ProfileRow> &profile)
{
    const Words &words = source.words;
    const bool isState = framework.scale == FrameworkScale::State;
    std::vector<TableRow> rows;
    for (const ProfileRow &sum : std::span(profile).subspan(1)) {
        const Requirement &requirement = framework.rows()[static_cast<size_t>(sum.row)];
        if (!requirement.isHeading || requirement.depth > 1 || sum.rows == 0)
            continue;
        const QString name = requirement.id + u' ' + requirement.shortName(words);
        TableRow row {.cells = {{requirement.depth == 0 ? bold(name) : plain(name)}}};
        if (isState) {
            row.cells.push_back({plain(QString::number(sum.met))});
            row.cells.push_back({plain(QString::number(sum.stopped))});
        } else {
            row.cells.push_back({plain(figure(sum.current, false, words))});
            row.cells.push_back({plain(figure(sum.target, false, words))});
            row.cells.push_back({plain(sum.gap() ? roundedFigure(*sum.gap(), words) : ReportCells::dash())});
        }
        row.cells.push_back({plain(answered(sum, words))});
        rows.push_back(std::move(row));
    }
    const auto number = [](const QString &header) { return TableColumn {.header = header, .weight = 0, .align = TableColumn::Align::Right}; };
    Table table {.columns = {{.header = words.translate("ProfileReport", "Branch")}}, .open = Table::rows(std::move(rows))};
    if (isState)
        table.columns.insert(table.columns.end(), {number(words.translate("ProfileReport", "Met")), number(words.translate("ProfileReport", "Not met"))});
    else
        table.columns.insert(table.columns.end(), {number(words.translate("ProfileReport", "Current")), number(words.translate("ProfileReport", "Target")), number(words.translate("ProfileReport", "Gap"))});
    table.columns.push_back(number(words.translate("ProfileReport", "Answered")));
    return table;
}

Figure branchFigure(const ReportSource &source, const Framework &framework, const std::vector<ProfileRow> &profile)
{
    const Words &words = source.words;
    ChartFigure chart {.kind = ChartFigure::Kind::HorizontalBars};
    ChartFigure::Series current {words.translate("ProfileReport", "Current"), Tint::Accent, {}};
    ChartFigure::Series target {words.translate("ProfileReport", "Target"), Tint::Neutral, {}};
    const bool hasTwoLevels = std::ranges::any_of(framework.rows(), [](const Requirement &row) { return row.isHeading && row.depth == 1; });
    for (const ProfileRow &sum : std::span(profile).subspan(1)) {
        const Requirement &requirement = framework.rows()[static_cast<size_t>(sum.row)];
        const auto both = sum.figures();
        if (!requirement.isHeading || requirement.depth != (hasTwoLevels ? 1 : 0) || !both)
            continue;
        chart.categories.append(requirement.id);
        current.values.push_back(std::round(both->current * 10) / 10);
        target.values.push_back(std::round(both->target * 10) / 10);
    }
    chart.series = {std::move(current), std::move(target)};
    return {.what = std::move(chart), .caption = words.translate("ProfileReport", "Current and target, mean of the rows that have both")};
}

/// The widest gaps, or the rows that are not met.
Table gapTable(const ReportSource &source, const AnswerBook &book, const std::vector<ProfileRow> &profile)
{
    const Words &words = source.words;
    const bool isState = book.framework().scale == FrameworkScale::State;
    std::vector<const ProfileRow *> gaps;
    for (const ProfileRow &row : std::span(profile).subspan(1)) {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row.row)];
        const bool isGap = isState ? book.answer({}, row.row).standing == Standing::Stops : row.current && row.target && *row.target > *row.current;
        if (requirement.isAnswerable() && isGap)
            gaps.push_back(&row);
    }
    if (!isState)
        std::ranges::stable_sort(gaps, std::greater(), [](const ProfileRow *row) { return *row->target - *row->current; });
    std::vector<TableRow> rows;
    for (const ProfileRow *gap : gaps | std::views::take(mostGaps)) {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(gap->row)];
        const RecordId answer = source.project.store(Answer::kind()).idAt(book.answer({}, gap->row).storeRow);
        TableRow row {.cells = {{bold(requirement.id)}, {plain(requirement.shortName(words))}}};
        if (!isState)
            row.cells.push_back({plain(u"%1 → %2"_s.arg(figure(gap->current, true, words), figure(gap->target, true, words)))});
        row.cells.push_back({plain(source.cells.textOrDash(answer, "finding"))});
        row.cells.push_back({source.cells.person(source.cells.text(answer, "responsible"))});
        row.cells.push_back({plain(source.cells.textOrDash(answer, "due"))});
        rows.push_back(std::move(row));
    }
    Table table {.columns = {{.header = words.translate("ProfileReport", "Requirement"), .weight = 0}, {.header = words.translate("ProfileReport", "What it asks for"), .weight = 2}},
                 .open = Table::rows(std::move(rows)),
                 .whenEmpty = words.translate("ProfileReport", "No answered row falls short of its target.")};
    if (!isState)
        table.columns.push_back({.header = words.translate("ProfileReport", "Step"), .weight = 0});
    table.columns.insert(table.columns.end(), {{.header = words.translate("ProfileReport", "Finding"), .weight = 2},
                                               {.header = words.translate("ProfileReport", "Responsible")},
                                               {.header = words.translate("ProfileReport", "Due"), .weight = 0}});
    return table;
}

/// Tiers describe the whole profile, twice; they enter no mean.
Blocks tiers(const ReportSource &source)
{
    const std::vector<Site> sites = source.project.all<Site>();
    FactList facts;
    if (!sites.empty()) {
        for (const char *field : {"tier.governance", "tierTarget.governance", "tier.management", "tierTarget.management"}) {
            if (const QString text = source.cells.text(sites.front().id, field); !text.isEmpty())
                facts.facts.push_back({source.cells.label(Site::kind(), field), {plain(text)}});
        }
    }
    return facts.facts.empty() ? Blocks {} : Blocks {Block(std::move(facts))};
}

Blocks profileOf(const ReportSource &source, const Framework &framework, bool all)
{
    const Words &words = source.words;
    const AnswerBook book(source.project, framework);
    const std::vector<ProfileRow> profile = frameworkProfile(book, {});
    Blocks blocks;
    if (profile.front().answered == 0 && !all)
        return blocks;
    blocks.push_back(Heading {.level = 2, .text = words.pick(framework.title)});
    QString lead = words.translate("ProfileReport", "Edition %1, answered %2.").arg(framework.edition, answered(profile.front(), words));
    if (framework.scale == FrameworkScale::Score)
        lead += u' ' + words.translate("ProfileReport", "Scores 0 to 4 are a scale of this program; the framework sets none. Means are of rows with both figures.");
    else if (framework.scale == FrameworkScale::Maturity)
        lead += u' ' + words.translate("ProfileReport", "Maturity levels 1 to 4. Means are of rows with both figures.");
    blocks.push_back(Paragraph {.runs = {plain(lead)}, .style = Paragraph::Style::Lead});
    if (framework.id == "csf-2.0"_L1)
        append(blocks, tiers(source));
    blocks.push_back(branchTable(source, framework, profile));
    if (framework.scale != FrameworkScale::State && profile.front().gap())
        blocks.push_back(branchFigure(source, framework, profile));
    blocks.push_back(Heading {.level = 3, .text = framework.scale == FrameworkScale::State ? words.translate("ProfileReport", "Not met") : words.translate("ProfileReport", "The widest gaps"), .numbered = false});
    blocks.push_back(gapTable(source, book, profile));
    return blocks;
}
}

Blocks profileSection(const ReportSource &source)
{
    const Frameworks frameworks(source.project);
    Blocks blocks;
    for (const Framework &framework : frameworks.all()) {
        if (!framework.isPerZone && framework.scale != FrameworkScale::Threats)
            append(blocks, profileOf(source, framework, false));
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading {.text = source.words.translate("ProfileReport", "Frameworks")});
    return blocks;
}

Document profileReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("ProfileReport", "Framework profile"), words.translate("ProfileReport", "Where we are and where we want to be"));
    const Frameworks frameworks(project);
    Blocks blocks {Heading {.text = words.translate("ProfileReport", "Frameworks")}};
    for (const Framework &framework : frameworks.all()) {
        if (!framework.isPerZone && framework.scale != FrameworkScale::Threats)
            append(blocks, profileOf(source, framework, framework.id == "csf-2.0"_L1));
    }
    addChapters(document, source, {std::move(blocks)});
    return document;
}
