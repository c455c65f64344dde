// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SpecificationSheet.h"

#include "core/risk/PlantCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SpecificationSheet::SpecificationSheet(const ReportSource &source)
    : m_source(source)
    , m_crossings(Crossings::of(PlantModel(source.project)))
    , m_findings(checkPlant(source.project, source.words))
{
}

Figure SpecificationSheet::drawing(const RecordId &place) const
{
    return {.what = DrawingFigure {u"zones:"_s + place.text()},
            .caption = m_source.words.translate("SpecificationReport", "%1 and what it is joined with").arg(m_source.cells.name(place)),
            .height = 70};
}

bool SpecificationSheet::concerns(const Crossing &crossing, const RecordId &place)
{
    return crossing.from.zone == place || crossing.to.zone == place
        || std::ranges::any_of(crossing.steps, [&](const Crossing::Step &step) { return step.conduit == place; });
}

Table SpecificationSheet::observed(const RecordId &place) const
{
    const Words &words = m_source.words;
    std::vector<TableRow> rows;
    for (const Crossing &crossing : m_crossings.all) {
        if (!concerns(crossing, place))
            continue;
        const QString verdict = verdictName(crossing.verdict, words);
        rows.push_back({.cells = {{plain(crossing.from.nameIn(m_source.project, words))},
                                  {plain(crossing.to.nameIn(m_source.project, words))},
                                  {plain(crossing.protocol.isEmpty() ? crossing.service() : crossing.protocol)},
                                  {crossing.verdict == Crossing::Verdict::Allowed ? plain(verdict) : bold(verdict)}}});
    }
    for (const UnseenProtocol &unseen : m_crossings.unseen) {
        if (unseen.conduit != place)
            continue;
        rows.push_back({.cells = {{plain(ReportCells::dash())}, {plain(ReportCells::dash())}, {plain(unseen.protocol)},
                                  {plain(words.translate("SpecificationReport", "allowed, never seen"))}}});
    }
    return {.columns = {{.header = words.translate("SpecificationReport", "Who asks")},
                        {.header = words.translate("SpecificationReport", "Who answers")},
                        {.header = words.translate("SpecificationReport", "Protocol")},
                        {.header = words.translate("SpecificationReport", "Against what is meant to pass")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = m_crossings.hasTraffic ? words.translate("SpecificationReport", "No traffic was seen here.")
                                                : words.translate("SpecificationReport", "No traffic has been read in.")};
}

Table SpecificationSheet::threats(const RecordId &place) const
{
    const Words &words = m_source.words;
    std::vector<TableRow> rows;
    for (const JudgedScenario &judged : m_source.scenarios) {
        if (judged.scenario.scope != place)
            continue;
        rows.push_back({.cells = {{plain(judged.scenario.number)},
                                  {plain(m_source.cells.text(judged.scenario.id, "title"))},
                                  {plain(m_source.cells.textOrDash(judged.scenario.id, "threatSource"))},
                                  {m_source.cells.level(judged.unmitigated.overall)},
                                  {m_source.cells.level(judged.today.overall)}}});
    }
    return {.columns = {{.header = words.translate("SpecificationReport", "No."), .weight = 0},
                        {.header = words.translate("SpecificationReport", "What could happen"), .weight = 3},
                        {.header = words.translate("SpecificationReport", "Threat source")},
                        {.header = words.translate("SpecificationReport", "Without measures"), .weight = 0},
                        {.header = words.translate("SpecificationReport", "Today"), .weight = 0}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("SpecificationReport", "No scenario was written for it.")};
}

Table SpecificationSheet::openFindings(const RecordId &place) const
{
    const Words &words = m_source.words;
    std::vector<TableRow> rows;
    for (const Finding &finding : m_findings) {
        if (finding.accepted.isValid() || !std::ranges::contains(finding.records, place))
            continue;
        rows.push_back({.cells = {{plain(finding.rule)}, {plain(severityName(finding.severity, words))}, {plain(finding.message)}, {plain(finding.reference)}}});
    }
    return {.columns = {{.header = words.translate("SpecificationReport", "Rule"), .weight = 0},
                        {.header = words.translate("SpecificationReport", "Weight"), .weight = 0},
                        {.header = words.translate("SpecificationReport", "What does not hold together"), .weight = 3},
                        {.header = words.translate("SpecificationReport", "Asked by")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("SpecificationReport", "None is open.")};
}
