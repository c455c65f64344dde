// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportSections.h"
#include "core/workshop/SessionSummary.h"

using namespace Qt::StringLiterals;

namespace {

QString inReportLanguage(const ReportSource &source, const BilingualText &text)
{
    return source.words.pick(inBothLanguages(source.project, text));
}

template<typename E>
QString choiceWords(const ReportSource &source, E value, std::span<const Choice> choices)
{
    return value == E {} ? ReportCells::dash() : source.words.translate("Choice", choices[static_cast<size_t>(value) - 1].label);
}

QString figureText(const Statistic &figure, const Words &words)
{
    return figure ? words.locale().toString(*figure, 'f', 2) : words.translate("Minutes", "cannot be said (%1)").arg(lackText(figure.error(), words));
}

/// "3 4 4 5 (2 do not know)".
QString valuesText(const TeamStrip &strip, const Words &words)
{
    QStringList values;
    for (const int value : strip.values)
        values.append(QString::number(value));
    QString text = values.isEmpty() ? ReportCells::dash() : values.join(u' ');
    const int unknown = strip.dontKnows;
    if (unknown > 0)
        text += u' ' + words.translate("Minutes", "(%n do not know)", nullptr, unknown);
    return text;
}

Table peopleTable(const ReportSource &source, const SessionSummary &summary)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const Participant &person : summary.people) {
        if (person.admission == Admission::Removed)
            continue;
        rows.push_back({.cells = {{plain(source.project.personText(person.name, words))},
                                  {tinted(teamName(person.team, words), ReportCells::tint(person.team))},
                                  {plain(choiceWords(source, person.role, workshopRoleChoices))},
                                  {plain(choiceWords(source, person.way, votingWayChoices))}}});
    }
    return {.columns = {{.header = words.translate("Minutes", "Role or name"), .weight = 2},
                        {.header = words.translate("Minutes", "Team")},
                        {.header = words.translate("Minutes", "Part")},
                        {.header = words.translate("Minutes", "Votes by")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("Minutes", "Nobody is entered.")};
}

/// Rounds of one item: each team's values with their median, and what the rule said.
Table roundsTable(const ReportSource &source, const SessionSummary &session, const ItemSummary &item)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const Round &round : item.rounds) {
        const RoundVotes votes = RoundVotes::fromText(round.votes);
        const AgreementRule rule = AgreementRule::fromText(round.rule);
        std::vector<Team> required;
        for (const QString &key : item.item.requiredTeams)
            required.push_back(teamOfKey(key));
        bool isFirst = true;
        for (const TeamStrip &strip : teamStrips(votes, session.session.namesShown.value_or(true))) {
            QStringList names;
            for (const Team team : strip.teams)
                names.append(teamName(team, words));
            rows.push_back({.cells = {{isFirst ? bold(QString::number(round.number.value_or(0))) : plain({})},
                                      {tinted(names.join(u", "), ReportCells::tint(strip.teams.front()))},
                                      {plain(valuesText(strip, words))},
                                      {plain(strip.values.empty() ? ReportCells::dash() : words.locale().toString(medianOf(strip.values), 'g', 2))},
                                      {isFirst ? plain(Verdict::of(votes, rule, required).sentence(rule, words)) : plain({})}}});
            isFirst = false;
        }
    }
    return {.columns = {{.header = words.translate("Minutes", "Round"), .weight = 0},
                        {.header = words.translate("Minutes", "Team"), .weight = 0},
                        {.header = words.translate("Minutes", "Votes"), .weight = 1, .minWidth = 26},
                        {.header = words.translate("Minutes", "Median"), .weight = 0, .align = TableColumn::Align::Right},
                        {.header = words.translate("Minutes", "By the rule"), .weight = 2}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("Minutes", "Not voted on.")};
}

FactList outcomeFacts(const ReportSource &source, const ItemSummary &item)
{
    const Words &words = source.words;
    FactList facts {.facts = {}, .compact = true};
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.facts.push_back({label, {plain(text)}});
    };
    const AgendaItem &record = item.item;
    const ItemCard card = ItemCard::of(source.project, {}, record);
    const std::optional<int> value = record.value ? record.value : record.fixedValue;
    const ItemCard::Step *step = value ? card.step(*value) : nullptr;
    QString outcome = record.outcome == ItemOutcome::Open ? (record.fixedValue ? words.translate("Minutes", "fixed from %1").arg(record.fixedFrom) : words.translate("Minutes", "open"))
                                                          : choiceWords(source, record.outcome, itemOutcomeChoices);
    if (step)
        outcome += u": %1 "_s.arg(step->value) + (words.pick(step->name) == QString::number(step->value) ? QString() : words.pick(step->name));
    add(words.translate("Minutes", "Outcome"), outcome.trimmed());
    add(words.translate("Minutes", "Decided by"), record.decidedBy.isEmpty() ? QString() : source.project.personText(record.decidedBy, words));
    add(words.translate("Minutes", "Does it matter?"), item.isVoted() ? item.stakes.sentence(words) : QString());
    add(words.translate("Minutes", "Reason"), inReportLanguage(source, record.reason));
    add(words.translate("Minutes", "Minority opinion"), inReportLanguage(source, record.minority));
    add(words.translate("Minutes", "Actions"), inReportLanguage(source, record.actions));
    add(words.translate("Minutes", "Word understood differently"), record.word);
    add(words.translate("Minutes", "Ask again on"), record.askAgainOn.isValid() ? words.date(record.askAgainOn) : QString());
    QStringList why;
    for (const auto &[reason, count] : reasonCounts(item.votes))
        why.append(u"%1 (%2)"_s.arg(choiceWords(source, reason, voteReasonChoices)).arg(count));
    add(words.translate("Minutes", "Votes rest on"), why.join(u", "));
    QStringList remarks;
    for (const RevealedVote &one : item.votes.votes) {
        if (!one.vote.remark.isEmpty())
            remarks.append(u"%1: %2"_s.arg(teamName(one.team, words), one.vote.remark));
    }
    add(words.translate("Minutes", "Remarks"), remarks.join(u'\n'));
    return facts;
}

Blocks itemBlocks(const ReportSource &source, const SessionSummary &session, const ItemSummary &item)
{
    const Words &words = source.words;
    Blocks blocks;
    blocks.push_back(Heading {.level = 2, .text = inReportLanguage(source, item.item.subject), .numbered = false});
    blocks.push_back(Paragraph {.runs = {plain(words.translate("Minutes", "Item %1 · %2").arg(item.item.position.value_or(0)).arg(questionWords(item.item, words)))},
                                .style = Paragraph::Style::Lead});
    if (item.isVoted())
        blocks.push_back(roundsTable(source, session, item));
    blocks.push_back(outcomeFacts(source, item));
    return blocks;
}

Table disagreementTable(const ReportSource &source, const SessionSummary &session)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const ItemSummary *item : session.byDisagreement()) {
        rows.push_back({.cells = {{plain(inReportLanguage(source, item->item.subject))},
                                  {plain(questionWords(item->item, words))},
                                  {plain(words.locale().toString(item->firstGap, 'g', 3))},
                                  {plain(item->stakes.matters() ? words.translate("Minutes", "yes") : item->stakes.weight == Stakes::Weight::None ? words.translate("Minutes", "no") : ReportCells::dash())}}});
    }
    return {.columns = {{.header = words.translate("Minutes", "Item"), .weight = 2},
                        {.header = words.translate("Minutes", "Question")},
                        {.header = words.translate("Minutes", "Medians apart, first round"), .weight = 0, .align = TableColumn::Align::Right},
                        {.header = words.translate("Minutes", "Matters"), .weight = 0}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("Minutes", "Nothing was revealed.")};
}

Blocks sessionChapter(const ReportSource &source, const SessionSummary &session)
{
    const Words &words = source.words;
    const Session &record = session.session;
    Blocks blocks {Heading {.text = inReportLanguage(source, record.name)}};
    FactList facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.facts.push_back({label, {plain(text)}});
    };
    add(words.translate("Minutes", "Date"), record.heldOn.isValid() ? words.longDate(record.heldOn) : QString());
    add(words.translate("Minutes", "Status"), choiceWords(source, record.state, sessionStateChoices));
    add(words.translate("Minutes", "Time frame"), inReportLanguage(source, record.timeFrame));
    add(words.translate("Minutes", "Names"), record.namesShown.value_or(true) ? words.translate("Minutes", "shown with the votes after the reveal") : words.translate("Minutes", "hidden: who gave which vote was never written down"));
    add(words.translate("Minutes", "Rule"), AgreementRule::of(record).sentence(words));
    add(words.translate("Minutes", "Result"), words.translate("Minutes", "%1 agreed, %2 decided, %3 parked, %4 open").arg(session.agreed).arg(session.decided).arg(session.parked).arg(session.open));
    blocks.push_back(std::move(facts));
    blocks.push_back(peopleTable(source, session));
    if (!record.remarks.main.isEmpty()) {
        blocks.push_back(Heading {.level = 2, .text = words.translate("Minutes", "Remarks"), .numbered = false});
        blocks.push_back(Paragraph {.runs = {plain(inReportLanguage(source, record.remarks))}});
    }
    blocks.push_back(Heading {.level = 2, .text = words.translate("Minutes", "Where the teams differ"), .numbered = false});
    blocks.push_back(disagreementTable(source, session));
    blocks.push_back(Paragraph {.runs = {plain(words.translate("Minutes", "Of the first rounds, before anybody had heard the others: Krippendorff's alpha (ordinal) %1, Kendall's W %2. Both describe this group; it is too small for significance.")
                                                   .arg(figureText(session.agreement.alphaOrdinal, words), figureText(session.agreement.kendallW, words)))},
                                .style = Paragraph::Style::Note});
    for (const ItemSummary &item : session.items)
        append(blocks, itemBlocks(source, session, item));
    return blocks;
}
}

Document workshopMinutes(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("Minutes", "Minutes"), words.translate("Minutes", "What the workshops decided"));
    std::vector<Blocks> chapters;
    for (const SessionSummary &session : allSessions(project))
        chapters.push_back(sessionChapter(source, session));
    if (chapters.empty())
        chapters.push_back({Heading {.text = words.translate("Minutes", "No workshop yet")},
                            Paragraph {.runs = {plain(words.translate("Minutes", "No session was held in this project."))}}});
    addChapters(document, source, std::move(chapters));
    return document;
}
