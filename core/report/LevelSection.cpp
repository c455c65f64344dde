// SPDX-License-Identifier: GPL-3.0-or-later
// Security levels asked for and reached: a table of zones and foundational requirements, then the rows in the way.
#include "core/report/ReportSections.h"
#include "core/risk/SecurityLevels.h"

using namespace Qt::StringLiterals;

namespace {

/// "1–2 / 3": shown and possible against the target; one figure where shown and possible agree.
Run levelRun(const ReachedLevels &levels, size_t fr)
{
    const int shown = levels.shown.levels[fr];
    const int possible = levels.possible.levels[fr];
    const int target = levels.target ? levels.target->levels[fr] : 0;
    if (levels.answered == 0) // nothing is known: the range would say no more than that
        return secondary(levels.target ? u"– / %1"_s.arg(target) : ReportCells::dash());
    QString text = shown == possible ? QString::number(shown) : u"%1–%2"_s.arg(shown).arg(possible);
    if (levels.target)
        text += u" / %1"_s.arg(target);
    if (!levels.target || shown >= target)
        return plain(text);
    return possible >= target ? italic(text) : bold(text);
}

Table levelTable(const ReportSource &source, const std::vector<ReachedLevels> &all, int rows)
{
    const Words &words = source.words;
    Table table {.columns = {{.header = words.translate("LevelReport", "Zone or conduit"), .weight = 2}}};
    for (const char *fr : foundationalRequirements)
        table.columns.push_back({.header = QString::fromLatin1(fr), .weight = 0, .align = TableColumn::Align::Centre});
    table.columns.push_back({.header = words.translate("LevelReport", "Answered"), .weight = 0, .align = TableColumn::Align::Right});
    table.columns.push_back({.header = words.translate("LevelReport", "In the way"), .weight = 0, .align = TableColumn::Align::Right});
    std::vector<TableRow> lines;
    for (const ReachedLevels &levels : all) {
        TableRow row {.cells = {{plain(source.project.fullName(levels.scope, words))}}};
        for (size_t fr = 0; fr < 7; ++fr)
            row.cells.push_back({levelRun(levels, fr)});
        row.cells.push_back({plain(words.translate("LevelReport", "%1 of %2").arg(levels.answered).arg(rows))});
        row.cells.push_back({plain(levels.target ? QString::number(levels.missing.size()) : ReportCells::dash())});
        lines.push_back(std::move(row));
    }
    table.open = Table::rows(std::move(lines));
    return table;
}

QString standingText(const ReportSource &source, const StandingAnswer &answer)
{
    const Words &words = source.words;
    QString text = answer.state == AnswerState::Unanswered
        ? words.translate("LevelReport", "unanswered")
        : words.translate("Choice", answerStateChoices[static_cast<size_t>(answer.state) - 1].label);
    if (answer.inheritedFrom.isValid())
        text += u", "_s + words.translate("LevelReport", "taken over from %1").arg(AnswerBook::scopeName(source.project, answer.inheritedFrom, words));
    return text;
}

/// What the people wrote: reason, finding, note.
QString remarks(const ReportSource &source, const StandingAnswer &answer)
{
    if (answer.storeRow < 0)
        return ReportCells::dash();
    const RecordId id = source.project.store(Answer::kind()).idAt(answer.storeRow);
    QStringList texts;
    for (const char *field : {"reason", "finding", "note", "measure"})
        texts.append(source.cells.text(id, field));
    texts.removeAll(QString());
    return texts.isEmpty() ? ReportCells::dash() : texts.join(u'\n');
}

Table missingTable(const ReportSource &source, const AnswerBook &book, const ReachedLevels &levels)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    int lastFr = -1;
    for (const int row : levels.missing) {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
        if (book.answer(levels.scope, row).standing == Standing::Open)
            continue;
        const int fr = foundationalRequirementOf(requirement.id);
        if (fr != std::exchange(lastFr, fr))
            rows.push_back({.cells = {{plain(u"FR %1 %2"_s.arg(fr + 1).arg(QLatin1StringView(foundationalRequirements[fr])))}}, .group = true});
        const StandingAnswer answer = book.answer(levels.scope, row);
        rows.push_back({.cells = {{bold(requirement.id)},
                                  {plain(requirement.shortName(words))},
                                  {plain(u"SL %1"_s.arg(requirement.level))},
                                  {plain(standingText(source, answer))},
                                  {plain(remarks(source, answer))}}});
    }
    return {.columns = {{.header = words.translate("LevelReport", "Requirement"), .weight = 0, .minWidth = 20},
                        {.header = words.translate("LevelReport", "What it asks for"), .weight = 2},
                        {.header = words.translate("LevelReport", "From"), .weight = 0},
                        {.header = words.translate("LevelReport", "Answer")},
                        {.header = words.translate("LevelReport", "Remarks"), .weight = 2}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("LevelReport", "No answered requirement stands in the way.")};
}

/// Rows that nobody has answered, by their numbers.
QString openRows(const AnswerBook &book, const ReachedLevels &levels)
{
    QStringList numbers;
    for (const int row : levels.missing) {
        if (book.answer(levels.scope, row).standing == Standing::Open)
            numbers.append(book.framework().rows()[static_cast<size_t>(row)].id);
    }
    return numbers.join(u", "_s);
}

/// Zones with a target, the number of foundational requirements that reach it.
Figure reachedFigure(const ReportSource &source, const std::vector<ReachedLevels> &all)
{
    const Words &words = source.words;
    ChartFigure chart {.kind = ChartFigure::Kind::StackedHorizontalBars, .valueTitle = words.translate("LevelReport", "foundational requirements")};
    ChartFigure::Series reached {words.translate("LevelReport", "reaches SL-T"), Tint::Low, {}};
    ChartFigure::Series open {words.translate("LevelReport", "open: too little is answered"), Tint::Neutral, {}};
    ChartFigure::Series below {words.translate("LevelReport", "below SL-T"), Tint::High, {}};
    for (const ReachedLevels &levels : all) {
        if (!levels.target || levels.answered == 0)
            continue;
        chart.categories.append(source.project.designation(levels.scope, words));
        std::array<int, 3> counts {};
        for (size_t fr = 0; fr < 7; ++fr) {
            const int target = levels.target->levels[fr];
            ++counts[levels.shown.levels[fr] >= target ? 0 : levels.possible.levels[fr] >= target ? 1 : 2];
        }
        reached.values.push_back(counts[0]);
        open.values.push_back(counts[1]);
        below.values.push_back(counts[2]);
    }
    chart.series = {std::move(reached), std::move(open), std::move(below)};
    return {.what = std::move(chart), .caption = words.translate("LevelReport", "Foundational requirements that reach SL-T, by zone and conduit")};
}

Blocks levelBlocks(const ReportSource &source, bool detailed)
{
    const Words &words = source.words;
    const Frameworks frameworks(source.project);
    const AnswerBook book(source.project, *frameworks.find(u"iec62443-3-3"));
    std::vector<ReachedLevels> all = reachedLevels(source.project, book, words);
    std::erase_if(all, [&](const ReachedLevels &levels) { return (!levels.target && levels.answered == 0) || !source.isWanted(levels.scope); });
    Blocks blocks;
    if (all.empty())
        return blocks;
    blocks.push_back(Heading {.text = words.translate("LevelReport", "Security levels")});
    blocks.push_back(Paragraph {.runs = {plain(words.translate("LevelReport", "IEC 62443-3-3:2013 with COR1:2014. Each cell: SL-A / SL-T. Where answers are missing, SL-A lies between two figures: "
                                                                               "what is shown, and what would be possible if all that is unanswered were met. Bold: below the target; italic: not known yet."))},
                                .style = Paragraph::Style::Lead});
    blocks.push_back(levelTable(source, all, book.framework().answerable()));
    if (std::ranges::any_of(all, [](const ReachedLevels &levels) { return levels.target && levels.answered > 0; }))
        blocks.push_back(reachedFigure(source, all));
    blocks.push_back(Paragraph {.runs = {plain(words.translate("LevelReport", "The series grades capability and does not say how SL-A is computed. Here a level is reached for a foundational requirement when every row up to "
                                                                               "that level is met, met by a compensating measure in place, or not applicable with a reason."))},
                                .style = Paragraph::Style::Note});
    if (!detailed) {
        blocks.push_back(Paragraph {.runs = {plain(words.translate("LevelReport", "The requirements in the way are listed one by one in the report “Security level gaps”."))}, .style = Paragraph::Style::Note});
        return blocks;
    }
    QStringList untouched;
    for (const ReachedLevels &levels : all) {
        if (levels.answered == 0)
            untouched.append(source.project.designation(levels.scope, words));
        if (levels.missing.empty() || levels.answered == 0)
            continue;
        blocks.push_back(Heading {.level = 2, .text = words.translate("LevelReport", "In the way: %1").arg(source.project.designation(levels.scope, words))});
        blocks.push_back(missingTable(source, book, levels));
        if (const QString open = openRows(book, levels); !open.isEmpty())
            blocks.push_back(Paragraph {.runs = {bold(words.translate("LevelReport", "Not answered yet:")), plain(u' ' + open)}});
    }
    if (!untouched.isEmpty()) {
        blocks.push_back(Heading {.level = 2, .text = words.translate("LevelReport", "Nothing answered yet")});
        blocks.push_back(Paragraph {.runs = {plain(untouched.join(u" · "_s))}});
    }
    return blocks;
}
}

Blocks levelSection(const ReportSource &source)
{
    return levelBlocks(source, false);
}

Document levelGapReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("LevelReport", "Security level gaps"), words.translate("LevelReport", "What stands between SL-T and SL-A"));
    Blocks levels = levelBlocks(source, true);
    if (levels.empty())
        levels = {Heading {.text = words.translate("LevelReport", "Security levels")},
                  Paragraph {.runs = {plain(words.translate("LevelReport", "No zone has a target level or an answer yet."))}}};
    addChapters(document, source, {std::move(levels)});
    return document;
}
