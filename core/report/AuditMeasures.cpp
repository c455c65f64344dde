// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Evidence.h"
#include "core/model/Measure.h"
#include "core/model/Note.h"
#include "core/report/ReportSections.h"
#include "core/risk/EssentialFunctions.h"

using namespace Qt::StringLiterals;

namespace {
/// The scenarios that a measure serves, with their numbers as links.
Runs scenariosOf(const ReportSource &source, const Measure &measure)
{
    Runs runs;
    for (const JudgedScenario &judged : source.scenarios) {
        if (std::ranges::find(judged.scenario.measures, measure.id) == judged.scenario.measures.end())
            continue;
        if (!runs.empty())
            runs.push_back(plain(u", "_s));
        runs.push_back(link(judged.scenario.number, ReportSource::anchor(judged.scenario.id)));
    }
    return runs.empty() ? Runs {plain(ReportCells::dash())} : runs;
}

Runs dueOf(const ReportSource &source, const Measure &measure)
{
    const bool open = measure.status != u"done" && measure.status != u"rejected";
    Runs runs {plain(measure.due.isValid() ? source.words.date(measure.due) : ReportCells::dash())};
    if (open && measure.due.isValid() && measure.due < source.today)
        runs.push_back(bold(u"\n"_s + source.words.translate("AuditReport", "overdue")));
    return runs;
}

TableRow measureRow(const ReportSource &source, const Measure &measure)
{
    QString progress = measure.progress ? source.words.translate("AuditReport", "%1 %").arg(*measure.progress)
                                        : QString();
    return {.cells = {{plain(measure.number.isEmpty() ? ReportCells::dash() : measure.number)},
                      {plain(source.cells.text(measure.id, "title"))},
                      {source.cells.domain(measure.domain)},
                      {source.cells.person(measure.owner)},
                      dueOf(source, measure),
                      {plain(progress)},
                      scenariosOf(source, measure)},
            .anchor = ReportSource::anchor(measure.id)};
}

/// By status, in a status by date.
Table measureTable(const ReportSource &source)
{
    std::vector<Measure> measures = source.project.all<Measure>();
    std::ranges::stable_sort(
        measures, {}, [](const Measure &measure) { return measure.due.isValid() ? measure.due : QDate(9999, 1, 1); });
    std::vector<TableRow> rows;
    const auto addStatus = [&](const QString &key, const QString &title) {
        bool first = true;
        for (const Measure &measure : measures) {
            if (measure.status != key)
                continue;
            if (std::exchange(first, false))
                rows.push_back({.cells = {{plain(title)}}, .group = true});
            rows.push_back(measureRow(source, measure));
        }
    };
    for (const char *status : {"inProgress", "planned", "proposed", "done", "rejected"})
        addStatus(QString::fromLatin1(status),
                  source.cells.choice(Measure::kind(), "status", QString::fromLatin1(status)));
    addStatus({}, source.words.translate("AuditReport", "status not given"));
    const Words &words = source.words;
    return {.columns = {{.header = words.translate("AuditReport", "No."), .weight = 0},
                        {.header = words.translate("AuditReport", "Measure"), .weight = 2},
                        {.header = words.translate("AuditReport", "Team"), .weight = 0},
                        {.header = words.translate("AuditReport", "Owner")},
                        {.header = words.translate("AuditReport", "Due"), .weight = 0},
                        {.header = words.translate("AuditReport", "Progress"),
                         .weight = 0,
                         .align = TableColumn::Align::Right},
                        {.header = words.translate("AuditReport", "Scenarios"), .minWidth = 22}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("AuditReport", "No measure is recorded yet.")};
}

/// Measures that can harm an essential function, and whether OT has signed (IEC 62443-3-3, clause 4.2).
std::vector<TableRow> harmfulRows(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const Measure &measure : source.project.all<Measure>()) {
        if (harmsOf(measure).isEmpty() || measure.status == u"rejected")
            continue;
        const bool isSigned = !measure.signedByOt.isEmpty();
        Runs signature {isSigned ? source.cells.person(measure.signedByOt)
                                 : bold(words.translate("AuditReport", "not signed"))};
        if (isSigned && measure.signedOn.isValid())
            signature.push_back(plain(u", "_s + words.date(measure.signedOn)));
        rows.push_back({.cells = {{link(source.project.fullName(measure.id, words), ReportSource::anchor(measure.id))},
                                  {plain(source.cells.text(measure.id, "harms"))},
                                  std::move(signature)}});
    }
    return rows;
}

Table noteTable(const ReportSource &source, const std::vector<Note> &notes)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const Note &note : notes) {
        Runs text {bold(source.cells.text(note.id, "title"))};
        const QString body = source.cells.text(note.id, "body");
        if (!body.isEmpty())
            text.push_back(plain(u'\n' + body));
        const QString about = source.cells.text(note.id, "records");
        if (!about.isEmpty())
            text.push_back(secondary(u'\n' + words.translate("AuditReport", "About: %1").arg(about)));
        Runs responsible {source.cells.person(note.responsible)};
        if (note.due.isValid())
            responsible.push_back(plain(u"\n"_s + words.date(note.due)));
        rows.push_back({.cells = {{plain(source.cells.textOrDash(note.id, "kind"))},
                                  std::move(text),
                                  {plain(note.requirement.isEmpty() ? ReportCells::dash() : note.requirement)},
                                  std::move(responsible),
                                  {plain(note.closed.value_or(false) ? words.translate("AuditReport", "closed")
                                                                     : words.translate("AuditReport", "open"))}}});
    }
    return {.columns = {{.header = source.cells.label(Note::kind(), "kind"), .weight = 0},
                        {.header = words.translate("AuditReport", "Finding"), .weight = 3},
                        {.header = source.cells.label(Note::kind(), "requirement"), .weight = 0},
                        {.header = words.translate("AuditReport", "Responsible, due")},
                        {.header = words.translate("AuditReport", "State"), .weight = 0}},
            .open = Table::rows(std::move(rows))};
}

Table evidenceTable(const ReportSource &source, const std::vector<Evidence> &evidence)
{
    std::vector<TableRow> rows;
    for (const Evidence &of : evidence) {
        const QString file = of.fileName.isEmpty() ? of.source : of.fileName;
        Runs place {plain(file.isEmpty() ? ReportCells::dash() : file)};
        if (!of.blob.isEmpty())
            place.push_back(secondary(u"\nSHA-256 "_s + shortHash(of.blob)));
        rows.push_back({.cells = {{plain(source.cells.text(of.id, "title"))},
                                  {plain(source.cells.textOrDash(of.id, "kind"))},
                                  {plain(source.cells.textOrDash(of.id, "records"))},
                                  {plain(of.takenOn.isValid() ? source.words.date(of.takenOn) : ReportCells::dash())},
                                  std::move(place)}});
    }
    return {.columns = {{.header = source.words.translate("AuditReport", "Evidence"), .weight = 2},
                        {.header = source.cells.label(Evidence::kind(), "kind"), .weight = 0},
                        {.header = source.cells.label(Evidence::kind(), "records")},
                        {.header = source.cells.label(Evidence::kind(), "takenOn"), .weight = 0},
                        {.header = source.cells.label(Evidence::kind(), "source")}},
            .open = Table::rows(std::move(rows))};
}
}

Blocks auditMeasures(const ReportSource &source)
{
    const Words &words = source.words;
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Measures")});
    blocks.push_back(measureTable(source));
    std::vector<TableRow> harmful = harmfulRows(source);
    if (harmful.empty())
        return blocks;
    blocks.push_back(
        Heading {.level = 2, .text = words.translate("AuditReport", "Measures that can harm an essential function")});
    blocks.push_back(
        Paragraph {.runs = {plain(words.translate(
                       "AuditReport",
                       "A security measure must not take away protection, control or view (IEC 62443-3-3, clause 4.2). "
                       "OT signs for each of these."))},
                   .style = Paragraph::Style::Lead});
    blocks.push_back(Table {.columns = {{.header = words.translate("AuditReport", "Measure"), .weight = 2},
                                        {.header = words.translate("AuditReport", "What it can do")},
                                        {.header = words.translate("AuditReport", "Signed by OT")}},
                            .open = Table::rows(std::move(harmful))});
    return blocks;
}

Blocks auditFindings(const ReportSource &source)
{
    const Words &words = source.words;
    std::vector<Note> notes = source.project.all<Note>();
    // Nonconformities first, remarks last.
    const auto weight = [](const Note &note) {
        return note.noteKind == u"nonconformity" ? 0
            : note.noteKind == u"observation"    ? 1
            : note.noteKind == u"question"       ? 2
                                                 : 3;
    };
    std::ranges::stable_sort(notes, {}, weight);
    const std::vector<Evidence> evidence = source.project.all<Evidence>();
    Blocks blocks;
    if (notes.empty() && evidence.empty())
        return blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Findings and evidence")});
    if (!notes.empty()) {
        blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Findings")});
        blocks.push_back(noteTable(source, notes));
    }
    if (!evidence.empty()) {
        blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Evidence")});
        blocks.push_back(evidenceTable(source, evidence));
    }
    return blocks;
}
