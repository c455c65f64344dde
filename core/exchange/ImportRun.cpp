// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportRun.h"

#include "core/exchange/RowPipe.h"
#include "core/model/Staged.h"
#include "core/model/Zone.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenStops = 1024;

/// The cells of a row in the order of the kind's fields, as Bulk wants them.
Result<void> addBulkRow(Edit::Bulk &bulk, const RecordId &id, const std::vector<ParsedCell> &cells)
{
    bulk.startRow(id);
    for (const ParsedCell &cell : cells) {
        switch (cell.type) {
        case ParsedCell::Type::Empty:
            bulk.addEmpty();
            break;
        case ParsedCell::Type::Text:
            bulk.addText(cell.text);
            break;
        case ParsedCell::Type::Integer:
            bulk.addInteger(cell.integer);
            break;
        case ParsedCell::Type::Real:
            bulk.addReal(cell.real);
            break;
        }
    }
    return bulk.finishRow();
}

/// "key":"text" of a JSON object under way. QJsonObject takes ten times as long for 100 000 rows.
void appendJsonMember(QByteArray &json, const char *key, QByteArrayView utf8)
{
    if (!json.endsWith('{'))
        json.append(',');
    json.append('"').append(key).append("\":\"");
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            json.append("\\u00").append(QByteArray(1, c).toHex());
        else
            json.append(c);
    }
    json.append('"');
}

bool pointsTo(const Field &field, const RecordKind &kind)
{
    return std::ranges::any_of(field.targets, [&kind](const char *target) { return qstrcmp(target, kind.key()) == 0; });
}

bool equalsStored(const ParsedCell &cell, const RecordStore &records, int row, int field)
{
    if (cell.type == ParsedCell::Type::Text)
        return cell.text == records.bytes(row, field);
    const Value stored = records.value(row, field);
    return cell.type == ParsedCell::Type::Integer ? !stored.isEmpty() && stored.toInteger() == cell.integer
                                                  : !stored.isEmpty() && stored.toReal() == cell.real;
}
}

ImportRun::ImportRun(CsvReader &reader, const HeadingMap &map, const Synonyms &synonyms, const Project &project, const ImportOptions &options)
    : m_reader(reader)
    , m_kind(map.kind())
    , m_project(project)
    , m_options(options)
    , m_rows(reader, map, synonyms, options.leaveBadCellsEmpty)
    , m_matcher(project, m_kind)
    , m_links(project, options.makeZones)
    , m_addresses(project)
    , m_hasAddresses(map.columnOf(u"interface.ip") >= 0 || map.columnOf(u"interface.mac") >= 0)
{
    m_rows.limitScores(project);
    m_outcome.format = u"csv"_s;
    m_outcome.kind = m_kind.keyText();
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        if (m_kind.field(field).isLink() && map.columnOf(m_kind.field(field).keyText()) >= 0)
            m_linkColumns.push_back({.field = field, .isSelf = pointsTo(m_kind.field(field), m_kind)});
    }
}

std::function<void(double)> ImportRun::progressFrom(double start) const
{
    return [this, start](double part) {
        if (m_options.progress)
            m_options.progress(start + part / 2);
    };
}

Result<void> ImportRun::look()
{
    if (m_rows.look(m_options.stop, progressFrom(0)))
        return {};
    return failed(tr("The import was stopped; nothing was written."), {}, {}, Error::Kind::Cancelled);
}

Result<void> ImportRun::goThrough(const Writer &writeNew, std::vector<PlannedRow> *rows)
{
    const std::function<void(double)> progress = progressFrom(0.5);
    ImportRow row;
    for (int count = 1; m_rows.next(row, m_outcome); ++count) {
        if (Result<void> taken = take(row, writeNew, rows); !taken)
            return taken;
        if (count % rowsBetweenStops != 0)
            continue;
        progress(m_reader.progress());
        if (m_options.stop.stop_requested())
            return failed(tr("The import was stopped; nothing was written."), {}, {}, Error::Kind::Cancelled);
    }
    addNotes();
    return checkStrict();
}

Result<void> ImportRun::take(ImportRow &row, const Writer &writeNew, std::vector<PlannedRow> *rows)
{
    if (!resolveLinks(row, true))
        return {};
    const Result<RecordMatcher::Match> match = m_matcher.match(row);
    if (!match) {
        m_outcome.skipped.push_back({m_rows.place(row.line), match.error().what});
        return {};
    }
    if (match->firstLine > 0) {
        takeRepeated(row, *match);
        return {};
    }
    if (!match->id.isValid() && lacksRequired(row))
        return {};
    if (m_options.into == ImportOptions::Into::Staging)
        stage(row, *match);
    if (!resolveLinks(row, false))
        return {};
    return match->id.isValid() ? takeKnown(row, *match, rows) : takeNew(row, writeNew, rows);
}

Result<void> ImportRun::takeNew(ImportRow &row, const Writer &writeNew, std::vector<PlannedRow> *rows)
{
    const RecordId id = row.id.isValid() ? row.id : RecordId::create();
    m_matcher.remember(row, id, m_hasAddresses ? m_rows.fingerprint() : 0);
    m_addresses.add(id, true, row.ips, row.macs);
    keepLaterLinks(id);
    ++m_outcome.added;
    if (rows && rows->size() < m_options.previewRows) {
        PlannedRow planned {.action = PlannedRow::Action::New};
        for (int field = 0; field < m_kind.fieldCount(); ++field) {
            if (const ParsedCell &cell = row.cells[static_cast<size_t>(field)]; !cell.isEmpty())
                planned.differences.push_back({field, {}, cell.value()});
        }
        keep(rows, row, std::move(planned));
    }
    return writeNew ? writeNew(row, id) : Result<void>();
}

Result<void> ImportRun::takeKnown(ImportRow &row, const RecordMatcher::Match &match, std::vector<PlannedRow> *rows)
{
    if (row.tagIsBorrowed)
        row.cells[static_cast<size_t>(m_kind.indexOf(u"tag"))] = {};
    m_matcher.remember(row, match.id, m_hasAddresses ? m_rows.fingerprint() : 0);
    PlannedRow planned {.record = match.id, .matchedBy = match.by, .differences = differences(row, match.id)};
    keepLaterLinks(match.id);
    const bool newAddress = m_addresses.add(match.id, false, row.ips, row.macs);
    const bool isSame = planned.differences.empty() && !newAddress;
    ++(isSame ? m_outcome.same : m_outcome.changed);
    for (const PlannedRow::Difference &difference : planned.differences)
        m_changes.push_back({match.id, difference.field, difference.after});
    if (isSame && m_options.into == ImportOptions::Into::Staging)
        m_staged.pop_back();
    planned.action = isSame ? PlannedRow::Action::Same : PlannedRow::Action::Changed;
    keep(rows, row, std::move(planned));
    return {};
}

/// A list with one line an address names its asset on several lines; anything else said twice is a mistake in the file.
void ImportRun::takeRepeated(const ImportRow &row, const RecordMatcher::Match &match)
{
    const bool onlyAddressDiffers = m_hasAddresses && match.firstFingerprint == m_rows.fingerprint();
    if (onlyAddressDiffers && m_addresses.add(match.firstId, false, row.ips, row.macs)) {
        if (m_options.into == ImportOptions::Into::Staging)
            stage(row, match);
        return;
    }
    m_outcome.skipped.push_back({m_rows.place(row.line), tr("“%1” stands in line %2 already.").arg(nameOf(row)).arg(match.firstLine)});
}

std::vector<PlannedRow::Difference> ImportRun::differences(const ImportRow &row, const RecordId &id) const
{
    const RecordStore &records = m_project.store(m_kind);
    const int at = records.rowOf(id);
    std::vector<PlannedRow::Difference> found;
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        const ParsedCell &cell = row.cells[static_cast<size_t>(field)];
        if (!cell.isEmpty() && !equalsStored(cell, records, at, field))
            found.push_back({field, records.value(at, field), cell.value()});
    }
    return found;
}

/// Turns names into ids; false where the row cannot be without one that is not known.
bool ImportRun::resolveLinks(ImportRow &row, bool required)
{
    m_linksOfRow.clear();
    for (LinkColumn &column : m_linkColumns) {
        const Field &field = m_kind.field(column.field);
        ParsedCell &cell = row.cells[static_cast<size_t>(column.field)];
        if (field.isRequired() != required || cell.isEmpty())
            continue;
        const QByteArray said = cell.text.toByteArray();
        auto known = column.known.constFind(said);
        if (known == column.known.cend()) {
            const Result<Value> ids = m_links.resolve(field, QString::fromUtf8(said), !column.isSelf);
            if (!ids && column.isSelf && !required) {
                m_linksOfRow.push_back({{}, column.field, QString::fromUtf8(said)});
                cell = {};
                continue;
            }
            if (!ids && required) {
                skip(row, column.field, ids.error().what);
                return false;
            }
            if (!ids) {
                m_rows.noteLeftEmpty(column.field, ids.error().what);
                cell = {};
                continue;
            }
            known = column.known.insert(said, ids->toText().toUtf8());
        }
        cell = {.type = ParsedCell::Type::Text, .text = *known};
    }
    return true;
}

void ImportRun::keepLaterLinks(const RecordId &id)
{
    for (LaterLink &link : m_linksOfRow) {
        link.record = id;
        m_laterLinks.push_back(std::move(link));
    }
    m_linksOfRow.clear();
}

/// A zone that is part of one further down: by now every row is known.
Result<void> ImportRun::settleLaterLinks(Edit *edit)
{
    for (const LaterLink &link : m_laterLinks) {
        const RecordId target = m_matcher.seenAs(link.name);
        if (!target.isValid())
            m_outcome.notes += tr("There is no record called “%1”; the field “%2” stays empty.").arg(link.name, m_kind.field(link.field).keyText());
        Result<void> done = edit && target.isValid() ? edit->set(m_kind, link.record, link.field, target.text()) : Result<void>();
        if (!done)
            return done;
    }
    return {};
}

bool ImportRun::lacksRequired(const ImportRow &row)
{
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        if (!m_kind.field(field).isRequired() || !row.cells[static_cast<size_t>(field)].isEmpty())
            continue;
        skip(row, field, tr("The cell is empty, and the field must be filled."));
        return true;
    }
    return false;
}

void ImportRun::skip(const ImportRow &row, int field, const QString &why)
{
    m_outcome.skipped.push_back({m_rows.place(row.line, field), why});
}

QString ImportRun::nameOf(const ImportRow &row) const
{
    for (const int field : m_kind.designation()) {
        if (const ParsedCell &cell = row.cells[static_cast<size_t>(field)]; !cell.isEmpty())
            return cell.value().toText();
    }
    return (row.ips + row.macs).value(0, m_rows.place(row.line));
}

void ImportRun::keep(std::vector<PlannedRow> *rows, const ImportRow &row, PlannedRow planned) const
{
    if (!rows || rows->size() >= m_options.previewRows)
        return;
    planned.line = row.line;
    planned.name = nameOf(row);
    planned.addresses = row.ips + row.macs;
    rows->push_back(std::move(planned));
}

Result<void> ImportRun::checkStrict() const
{
    if (!m_options.strict || m_outcome.skipped.empty())
        return {};
    const ImportOutcome::Skipped &first = m_outcome.skipped.front();
    return failed(tr("%n row(s) cannot be read, so nothing was written. The first: %1", nullptr, static_cast<int>(m_outcome.skipped.size())).arg(first.why),
                  first.where);
}

void ImportRun::addNotes()
{
    m_rows.addNotes(m_outcome);
    QStringList zones;
    for (const LinkNames::NewZone &zone : m_links.newZones()) {
        if (zone.isUsed)
            zones += zone.name;
    }
    if (!zones.isEmpty() && m_options.into == ImportOptions::Into::Register)
        m_outcome.notes += tr("These zones are new and have no type yet: %1.").arg(zones.join(u", "_s));
}

Result<void> ImportRun::plan(std::vector<PlannedRow> *rows)
{
    return look().and_then([&] { return goThrough({}, rows); }).and_then([&] { return settleLaterLinks(nullptr); });
}

Result<void> ImportRun::write(Edit &edit)
{
    return m_options.into == ImportOptions::Into::Staging ? writeStaged(edit) : writeRegister(edit);
}

Result<void> ImportRun::writeRegister(Edit &edit)
{
    const Result<void> added = look().and_then([&] { return writeZones(edit); }).and_then([&] {
        return edit.addMany(m_kind, [this](Edit::Bulk &bulk) { return readAndWrite(bulk); });
    });
    if (!added)
        return added;
    for (const FieldChange &change : m_changes) {
        if (Result<void> done = edit.set(m_kind, change.record, change.field, change.value); !done)
            return done;
    }
    return removeUnusedZones(edit).and_then([&] { return settleLaterLinks(&edit); }).and_then([&] { return m_addresses.apply(edit); });
}

/// Reads in a thread of its own while this one, which the project belongs to, writes.
Result<void> ImportRun::readAndWrite(Edit::Bulk &bulk)
{
    RowPipe pipe(m_kind);
    Result<void> read;
    std::jthread reader([&] {
        read = goThrough([&pipe](const ImportRow &row, const RecordId &id) -> Result<void> {
            return pipe.put(id, row.cells) ? Result<void>() : failed(tr("The import was stopped; nothing was written."));
        }, nullptr);
        pipe.finish();
    });
    const Result<void> written = pipe.writeTo(bulk);
    reader.join();
    return written ? read : written;
}

/// Zones stand before what links to them: SQLite looks through a whole table for each one that comes after.
Result<void> ImportRun::writeZones(Edit &edit)
{
    for (const LinkColumn &column : m_linkColumns) {
        if (column.isSelf)
            continue;
        QByteArrayList texts = m_rows.linkTexts().value(column.field).values();
        std::ranges::sort(texts);
        for (const QByteArray &text : std::as_const(texts))
            (void)m_links.resolve(m_kind.field(column.field), QString::fromUtf8(text)); // what is wrong with it is told with its row
    }
    const RecordKind &kind = Zone::kind();
    Result<void> made = m_links.newZones().empty() ? Result<void>() : edit.addMany(kind, [&](Edit::Bulk &bulk) -> Result<void> {
        for (const LinkNames::NewZone &zone : m_links.newZones()) {
            std::vector<ParsedCell> cells(static_cast<size_t>(kind.fieldCount()));
            const QByteArray name = zone.name.toUtf8();
            cells[static_cast<size_t>(kind.indexOf(u"name"))] = {.type = ParsedCell::Type::Text, .text = name};
            if (Result<void> done = addBulkRow(bulk, zone.id, cells); !done)
                return done;
        }
        return {};
    });
    m_links.startUsing();
    return made;
}

Result<void> ImportRun::removeUnusedZones(Edit &edit) const
{
    for (const LinkNames::NewZone &zone : m_links.newZones()) {
        if (zone.isUsed)
            continue;
        if (Result<void> done = edit.remove(Zone::kind(), zone.id); !done)
            return done;
    }
    return {};
}

void ImportRun::stage(const ImportRow &row, const RecordMatcher::Match &match)
{
    QByteArray content("{");
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        if (const ParsedCell &cell = row.cells[static_cast<size_t>(field)]; !cell.isEmpty())
            appendJsonMember(content, m_kind.field(field).key, cell.stored());
    }
    if (!row.ips.isEmpty())
        appendJsonMember(content, "interface.ip", row.ips.join("; "_L1).toUtf8());
    if (!row.macs.isEmpty())
        appendJsonMember(content, "interface.mac", row.macs.join("; "_L1).toUtf8());
    content.append('}');
    m_staged.push_back({nameOf(row).toUtf8(), row.line, match.id, match.by, content});
}

/// What is staged already with the same content is not staged again.
Result<void> ImportRun::writeStaged(Edit &edit)
{
    const RecordKind &kind = Staged::kind();
    const auto column = [&kind](QStringView key) { return static_cast<size_t>(kind.indexOf(key)); };
    QSet<QByteArray> there;
    const RecordStore &records = m_project.store(kind);
    for (int row = 0; row < records.count(); ++row)
        there.insert(records.bytes(row, kind.indexOf(u"content")).toByteArray());
    if (Result<void> done = look().and_then([&] { return goThrough({}, nullptr); }); !done)
        return done;
    std::vector<QByteArray> cells(static_cast<size_t>(kind.fieldCount()));
    cells[column(u"recordKind")] = m_kind.key();
    cells[column(u"source")] = m_reader.name().toUtf8();
    cells[column(u"foundOn")] = m_project.today().toString(Qt::ISODate).toUtf8();
    return edit.addMany(kind, [&](Edit::Bulk &bulk) -> Result<void> {
        for (const StagedRow &row : m_staged) {
            if (there.contains(row.content))
                continue;
            ++m_outcome.staged;
            cells[column(u"designation")] = row.designation;
            cells[column(u"place")] = m_rows.place(row.line).toUtf8();
            cells[column(u"matches")] = row.matches.utf8();
            cells[column(u"matchedBy")] = row.matchedBy;
            cells[column(u"content")] = row.content;
            bulk.startRow(RecordId::create());
            for (const QByteArray &cell : cells)
                bulk.addText(cell);
            if (Result<void> done = bulk.finishRow(); !done)
                return done;
        }
        return {};
    });
}
