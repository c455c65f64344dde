// SPDX-License-Identifier: GPL-3.0-or-later
// Cybersecurity requirements specification (IEC 62443-3-2, ZCR 6): what ZCR 6.4 asks to be written for each zone and conduit.
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Site.h"
#include "core/model/Zone.h"
#include "core/report/SpecificationSheet.h"
#include "core/risk/SecurityLevels.h"

using namespace Qt::StringLiterals;

namespace {

QString requirementAnchor(const Requirement &requirement)
{
    return u"requirement:"_s + requirement.id;
}

FactList factsOf(const ReportSource &source, const RecordKind &kind, const RecordId &id, std::initializer_list<const char *> fields)
{
    FactList facts {.compact = true};
    for (const char *field : fields)
        facts.facts.push_back({source.cells.label(kind, field), {plain(source.cells.textOrDash(id, field))}});
    return facts;
}

Table assetTable(const ReportSource &source, const RecordId &zone)
{
    const Words &words = source.words;
    const RecordStore &assets = source.project.store(Asset::kind());
    const int zoneField = Asset::kind().indexOf(u"zone");
    std::vector<TableRow> rows;
    for (int row = 0; row < assets.count(); ++row) {
        if (assets.bytes(row, zoneField) != zone.utf8())
            continue;
        const RecordId id = assets.idAt(row);
        rows.push_back({.cells = {{plain(source.cells.name(id))},
                                  {plain(source.cells.textOrDash(id, "name"))},
                                  {plain(source.cells.textOrDash(id, "class"))},
                                  {plain(source.cells.textOrDash(id, "criticality"))},
                                  {plain(source.cells.textOrDash(id, "owner"))}}});
    }
    return {.columns = {{.header = source.cells.label(Asset::kind(), "tag"), .weight = 0},
                        {.header = source.cells.label(Asset::kind(), "name"), .weight = 2},
                        {.header = source.cells.label(Asset::kind(), "class")},
                        {.header = source.cells.label(Asset::kind(), "criticality"), .weight = 0},
                        {.header = source.cells.label(Asset::kind(), "owner")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("SpecificationReport", "No asset stands in this zone.")};
}

/// Zones that a conduit joins with this one, and what may pass.
Table conduitTable(const ReportSource &source, const RecordId &zone)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const Conduit &conduit : source.project.all<Conduit>()) {
        if (!std::ranges::contains(conduit.zones, zone, [](const Id<Zone> &end) { return RecordId(end); }))
            continue;
        QStringList others;
        for (const Id<Zone> &end : conduit.zones) {
            if (RecordId(end) != zone)
                others.append(source.cells.name(end));
        }
        rows.push_back({.cells = {{plain(source.cells.name(conduit.id))},
                                  {plain(others.join(u", "_s))},
                                  {plain(source.cells.textOrDash(conduit.id, "protocols"))},
                                  {plain(source.cells.textOrDash(conduit.id, "direction"))},
                                  {plain(source.cells.textOrDash(conduit.id, "boundaryDevices"))}}});
    }
    return {.columns = {{.header = words.translate("SpecificationReport", "Conduit")},
                        {.header = words.translate("SpecificationReport", "To")},
                        {.header = words.translate("SpecificationReport", "What may pass")},
                        {.header = source.cells.label(Conduit::kind(), "direction")},
                        {.header = words.translate("SpecificationReport", "Guarded by")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("SpecificationReport", "No conduit leads here.")};
}

bool appliesTo(const Requirement &requirement, const ReachedLevels &levels)
{
    const int fr = foundationalRequirementOf(requirement.id);
    return requirement.isAnswerable() && fr >= 0 && levels.target && requirement.level <= levels.target->levels[static_cast<size_t>(fr)];
}

/// The rows of IEC 62443-3-3 that the target asks for; what each asks is told once, in the annex.
Table requirementTable(const ReportSource &source, const AnswerBook &book, const ReachedLevels &levels)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (int row = 0; row < static_cast<int>(book.framework().rows().size()); ++row) {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
        if (!appliesTo(requirement, levels))
            continue;
        const StandingAnswer answer = book.answer(levels.scope, row);
        const QString state = answer.state == AnswerState::Unanswered ? words.translate("LevelReport", "unanswered")
                                                                      : words.translate("Choice", answerStateChoices[static_cast<size_t>(answer.state) - 1].label);
        rows.push_back({.cells = {{link(requirement.id, requirementAnchor(requirement))},
                                  {plain(requirement.shortName(words))},
                                  {answer.standing == Standing::Stops ? bold(state) : plain(state)}}});
    }
    return {.columns = {{.header = words.translate("SpecificationReport", "Requirement"), .weight = 0, .minWidth = 20},
                        {.header = words.translate("SpecificationReport", "Name"), .weight = 3},
                        {.header = words.translate("SpecificationReport", "State"), .minWidth = 40}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = words.translate("SpecificationReport", "No target level is set: nothing is asked for.")};
}

/// What each requirement asks for, in the dialect of the reader where one is chosen.
Blocks annex(const ReportSource &source, const AnswerBook &book, const std::vector<ReachedLevels> &all)
{
    const Words &words = source.words;
    std::vector<TableRow> rows;
    for (const Requirement &requirement : book.framework().rows()) {
        const bool isUsed = std::ranges::any_of(all, [&](const ReachedLevels &levels) { return source.isWanted(levels.scope) && appliesTo(requirement, levels); });
        if (!isUsed)
            continue;
        Runs text {bold(requirement.shortName(words)), plain(u'\n' + words.pick(requirement.text))};
        if (source.options.dialect != ReportDialect::Ot)
            text.push_back(plain(u"\nIT: "_s + words.pick(requirement.itQuestion)));
        if (source.options.dialect != ReportDialect::It)
            text.push_back(plain(u"\nOT: "_s + words.pick(requirement.otQuestion)));
        rows.push_back({.cells = {{bold(requirement.id)}, {plain(u"SL %1"_s.arg(requirement.level))}, std::move(text)}, .anchor = requirementAnchor(requirement)});
    }
    Blocks blocks;
    if (rows.empty())
        return blocks;
    blocks.push_back(Heading {.text = words.translate("SpecificationReport", "What the requirements ask for")});
    blocks.push_back(Paragraph {.runs = {plain(words.translate("SpecificationReport", "IEC 62443-3-3:2013 with COR1:2014, in our own words."))}, .style = Paragraph::Style::Lead});
    blocks.push_back(Table {.columns = {{.header = words.translate("SpecificationReport", "Requirement"), .weight = 0, .minWidth = 20},
                                        {.header = words.translate("SpecificationReport", "From"), .weight = 0},
                                        {.header = words.translate("SpecificationReport", "What it asks for"), .weight = 3}},
                            .open = Table::rows(std::move(rows))});
    return blocks;
}

void addPlace(Blocks &blocks, const ReportSource &source, const AnswerBook &book, const SpecificationSheet &sheet, const ReachedLevels &levels)
{
    const Words &words = source.words;
    const RecordKind &kind = levels.isConduit ? Conduit::kind() : Zone::kind();
    const auto titled = [&blocks](const QString &title, Table table) {
        blocks.push_back(Heading {.level = 3, .text = title, .numbered = false, .inContents = false});
        blocks.push_back(std::move(table));
    };
    if (!blocks.empty())
        blocks.push_back(PageBreak {});
    blocks.push_back(Heading {.level = 2, .text = source.project.fullName(levels.scope, words)});
    blocks.push_back(sheet.drawing(levels.scope));
    blocks.push_back(levels.isConduit
                         ? factsOf(source, kind, levels.scope, {"description", "owner", "monitoredBy", "agreement", "zones", "medium", "direction", "protocols", "boundaryDevices", "encrypted", "logicalAccess", "physicalAccess",
                                                                "slT", "slTReason", "slC", "slCSource", "policies", "assumptions"})
                         : factsOf(source, kind, levels.scope, {"type", "description", "owner", "safetyDesignated", "logicalBoundary", "physicalBoundary", "logicalAccess", "physicalAccess", "slT", "slTReason", "slC",
                                                                "slCSource", "policies", "assumptions"}));
    if (!levels.isConduit) {
        titled(words.translate("SpecificationReport", "Assets"), assetTable(source, levels.scope));
        titled(words.translate("SpecificationReport", "Conduits and flows"), conduitTable(source, levels.scope));
    }
    titled(words.translate("SpecificationReport", "Observed flows"), sheet.observed(levels.scope));
    titled(words.translate("SpecificationReport", "Threats and risks"), sheet.threats(levels.scope));
    titled(words.translate("SpecificationReport", "Open problems"), sheet.openFindings(levels.scope));
    titled(words.translate("SpecificationReport", "Requirements that apply"), requirementTable(source, book, levels));
}
}

Document requirementsSpecification(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("SpecificationReport", "Cybersecurity requirements specification"),
                                    words.translate("SpecificationReport", "IEC 62443-3-2, ZCR 6"));
    const Frameworks frameworks(project);
    const AnswerBook book(project, *frameworks.find(u"iec62443-3-3"));
    const SpecificationSheet sheet(source);
    Blocks zones;
    Blocks conduits;
    const std::vector<ReachedLevels> all = reachedLevels(project, book, words);
    for (const ReachedLevels &levels : all) {
        if (source.isWanted(levels.scope))
            addPlace(levels.isConduit ? conduits : zones, source, book, sheet, levels);
    }
    const auto titled = [](const QString &title, Blocks blocks) {
        if (!blocks.empty()) {
            blocks.insert(blocks.begin(), Heading {.text = title});
            blocks.insert(blocks.begin(), PageBreak {});
        }
        return blocks;
    };
    addChapters(document, source,
                {options.only.isValid() ? Blocks {} : auditScope(source), titled(words.translate("SpecificationReport", "Zones"), std::move(zones)),
                 titled(words.translate("SpecificationReport", "Conduits"), std::move(conduits)), annex(source, book, all)});
    return document;
}
