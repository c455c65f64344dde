// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Dependency.h"
#include "core/report/ReportSections.h"

using namespace Qt::StringLiterals;

Blocks dependencySection(const ReportSource &source)
{
    const Words &words = source.words;
    struct Line
    {
        QString dependent;
        TableRow row;
    };
    std::vector<Line> lines;
    for (const Dependency &dependency : source.project.all<Dependency>()) {
        QString fallback = source.cells.text(dependency.id, "fallback");
        if (dependency.fallbackMinutes && !fallback.isEmpty())
            fallback = words.translate("AuditReport", "%1, lasts %2").arg(fallback, words.duration(*dependency.fallbackMinutes));
        QStringList remarks {source.cells.text(dependency.id, "fallbackProcedure"), source.cells.text(dependency.id, "note")};
        remarks.removeAll(QString());
        Runs provider {plain(source.project.fullName(dependency.provider, words))};
        if (!dependency.group.isEmpty())
            provider.push_back(secondary(u'\n' + words.translate("AuditReport", "one of the group %1 is enough").arg(dependency.group)));
        lines.push_back({source.project.fullName(dependency.dependent, words),
                         {.cells = {std::move(provider),
                                    {plain(source.cells.textOrDash(dependency.id, "kind"))},
                                    {plain(dependency.tolerance ? words.duration(*dependency.tolerance) : ReportCells::dash())},
                                    {plain(fallback.isEmpty() ? ReportCells::dash() : fallback)},
                                    {plain(dependency.fallbackPractised.isValid() ? words.date(dependency.fallbackPractised) : ReportCells::dash())},
                                    {plain(remarks.isEmpty() ? ReportCells::dash() : remarks.join(u'\n'))}}}});
    }
    const QCollator collator = source.cells.collator();
    std::ranges::stable_sort(lines, [&collator](const Line &a, const Line &b) { return collator.compare(a.dependent, b.dependent) < 0; });
    std::vector<TableRow> rows;
    QString last;
    for (Line &line : lines) {
        if (line.dependent != std::exchange(last, line.dependent))
            rows.push_back({.cells = {{plain(line.dependent)}}, .group = true});
        rows.push_back(std::move(line.row));
    }
    return {Heading {.text = words.translate("AuditReport", "Dependencies")},
            Paragraph {.runs = {plain(words.translate("AuditReport", "For each thing: what it needs, how long it goes on without, and what people do meanwhile."))}, .style = Paragraph::Style::Lead},
            Table {.columns = {{.header = words.translate("AuditReport", "Needs"), .weight = 2},
                               {.header = words.translate("AuditReport", "Kind"), .weight = 0},
                               {.header = words.translate("AuditReport", "Goes on without it for"), .weight = 0},
                               {.header = words.translate("AuditReport", "Fallback")},
                               {.header = words.translate("AuditReport", "Practised"), .weight = 0},
                               {.header = words.translate("AuditReport", "Remarks"), .weight = 2}},
                   .open = Table::rows(std::move(rows)),
                   .whenEmpty = words.translate("AuditReport", "No dependency is recorded.")}};
}
