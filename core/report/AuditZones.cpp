// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Zone.h"
#include "core/report/ReportSections.h"

using namespace Qt::StringLiterals;

namespace {
QHash<QByteArray, int> assetsPerZone(const ReportSource &source)
{
    const RecordStore &assets = source.project.store(Asset::kind());
    const int zone = Asset::kind().indexOf(u"zone");
    QHash<QByteArray, int> counts;
    for (int row = 0; row < assets.count(); ++row)
        ++counts[assets.bytes(row, zone).toByteArray()];
    return counts;
}

QString slText(const std::optional<SecurityLevelVector> &levels)
{
    return levels ? levels->text() : ReportCells::dash();
}

Table zoneTable(const ReportSource &source)
{
    const QHash<QByteArray, int> assets = assetsPerZone(source);
    std::vector<Zone> zones = source.project.all<Zone>();
    // From the top of the Purdue model downwards, as in the drawing.
    std::ranges::stable_sort(zones, std::greater(), [](const Zone &zone) { return zone.level.value_or(-1); });
    std::vector<TableRow> rows;
    for (const Zone &zone : zones) {
        Runs name {plain(source.cells.text(zone.id, "name"))};
        if (zone.safetyDesignated.value_or(false))
            name.push_back(tinted(u"\n"_s + source.words.translate("AuditReport", "safety-related"), Tint::Safety));
        rows.push_back({.cells = {std::move(name),
                                  {plain(source.cells.textOrDash(zone.id, "type"))},
                                  {plain(source.cells.textOrDash(zone.id, "level"))},
                                  {source.cells.person(zone.owner)},
                                  {plain(slText(zone.slT))},
                                  {plain(source.words.locale().toString(assets.value(zone.id.utf8())))}},
                        .anchor = ReportSource::anchor(zone.id)});
    }
    const Words &words = source.words;
    return {
        .columns = {{.header = words.translate("AuditReport", "Zone")},
                    {.header = source.cells.label(Zone::kind(), "type"), .weight = 0},
                    {.header = source.cells.label(Zone::kind(), "level"), .weight = 0},
                    {.header = source.cells.label(Zone::kind(), "owner")},
                    {.header = words.translate("AuditReport", "SL-T (IAC, UC, SI, DC, RDF, TRE, RA)"), .minWidth = 24},
                    {.header = words.translate("AuditReport", "Assets"),
                     .weight = 0,
                     .align = TableColumn::Align::Right}},
        .open = Table::rows(std::move(rows)),
        .whenEmpty = words.translate("AuditReport", "No zone has been drawn yet.")};
}

/// A fact in a cell: an unknown is a dash, not a No.
Run factRun(const Fact &fact, const Words &words)
{
    return plain(!fact       ? ReportCells::dash()
                     : *fact ? words.translate("AuditReport", "yes")
                             : words.translate("AuditReport", "no"));
}

Table conduitTable(const ReportSource &source)
{
    std::vector<TableRow> rows;
    for (const Conduit &conduit : source.project.all<Conduit>()) {
        QStringList ends;
        for (const Id<Zone> &zone : conduit.zones)
            ends.append(source.cells.name(zone));
        Runs name {plain(source.cells.text(conduit.id, "name"))};
        if (!ends.isEmpty())
            name.push_back(secondary(u'\n' + ends.join(u" ↔ "_s)));
        rows.push_back({.cells = {std::move(name),
                                  {plain(source.cells.textOrDash(conduit.id, "medium"))},
                                  {plain(source.cells.textOrDash(conduit.id, "protocols"))},
                                  {plain(source.cells.textOrDash(conduit.id, "boundaryDevices"))},
                                  {factRun(conduit.encrypted, source.words)},
                                  {source.cells.person(conduit.owner)},
                                  {source.cells.person(conduit.monitoredBy)}},
                        .anchor = ReportSource::anchor(conduit.id)});
    }
    const auto header = [&source](const char *field) { return source.cells.label(Conduit::kind(), field); };
    return {.columns = {{.header = source.words.translate("AuditReport", "Conduit and zones"), .weight = 2},
                        {.header = header("medium"), .weight = 0},
                        {.header = header("protocols")},
                        {.header = header("boundaryDevices")},
                        {.header = header("encrypted"), .weight = 0},
                        {.header = header("owner")},
                        {.header = header("monitoredBy")}},
            .open = Table::rows(std::move(rows)),
            .whenEmpty = source.words.translate("AuditReport", "No conduit has been drawn yet.")};
}

/// What is asked first about each way in from outside.
std::vector<TableRow> remoteAccessRows(const ReportSource &source)
{
    std::vector<TableRow> rows;
    for (const Conduit &conduit : source.project.all<Conduit>()) {
        if (!conduit.remoteUsed.value_or(false))
            continue;
        TableRow row {.cells = {{link(source.cells.text(conduit.id, "name"), ReportSource::anchor(conduit.id))}}};
        for (const Fact &fact : {conduit.remoteSecondFactor, conduit.remoteApproval, conduit.remoteJumpHost,
                                 conduit.remoteAlwaysOn, conduit.remoteSharedAccount})
            row.cells.push_back({factRun(fact, source.words)});
        row.cells.push_back({plain(source.cells.textOrDash(conduit.id, "remoteAccess.until"))});
        rows.push_back(std::move(row));
    }
    return rows;
}

Table remoteAccessTable(const ReportSource &source, std::vector<TableRow> rows)
{
    Table table {.columns = {{.header = source.words.translate("AuditReport", "Conduit"), .weight = 2}},
                 .open = Table::rows(std::move(rows))};
    for (const char *field : {"secondFactor", "approval", "jumpHost", "alwaysOn", "sharedAccount", "until"}) {
        const QByteArray key = QByteArray("remoteAccess.") + field;
        table.columns.push_back({.header = source.cells.label(Conduit::kind(), key.constData()), .weight = 0.5});
    }
    return table;
}
}

Blocks auditZones(const ReportSource &source)
{
    const Words &words = source.words;
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Zones and conduits")});
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Zones")});
    blocks.push_back(zoneTable(source));
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Conduits")});
    blocks.push_back(conduitTable(source));
    if (std::vector<TableRow> remote = remoteAccessRows(source); !remote.empty()) {
        blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Remote access")});
        blocks.push_back(remoteAccessTable(source, std::move(remote)));
    }
    if (source.project.store(Zone::kind()).count() > 0) {
        blocks.push_back(
            Section {.orientation = Section::Orientation::BestForDrawing,
                     .blocks = {Heading {.level = 2, .text = words.translate("AuditReport", "Drawing of the zones")},
                                Figure {.what = DrawingFigure {u"zones"_s},
                                        .caption = words.translate(
                                            "AuditReport", "Zones, assets and conduits on the Purdue levels")}}});
    }
    return blocks;
}
