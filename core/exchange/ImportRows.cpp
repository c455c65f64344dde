// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportRows.h"

#include "core/model/FieldCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Every so many rows: progress and the wish to stop.
constexpr int rowsBetweenLooks = 4096;

bool isDynamicAddress(QStringView text)
{
    static const QStringList words {u"dhcp"_s, u"dynamic"_s, u"dynamiczny"_s, u"n/a"_s, u"-"_s, u"none"_s, u"brak"_s, u"unknown"_s, u"null"_s, u"?"_s,
                                    u"0.0.0.0"_s, u"00:00:00:00:00:00"_s, u"nd"_s, u"n/d"_s, u"tbd"_s};
    return words.contains(text.trimmed().toString().toLower());
}

/// Several addresses in a cell: "10.0.0.1; 10.0.0.2", one a line, with blanks or bars between.
QStringList addressParts(const QString &text)
{
    QStringList parts;
    QString part;
    for (const QChar c : text + u';') {
        if (c == u';' || c == u',' || c == u'|' || c.isSpace()) {
            if (!part.isEmpty())
                parts += std::exchange(part, {});
        } else {
            part += c;
        }
    }
    return parts;
}
}

ImportRows::ImportRows(CsvReader &reader, const HeadingMap &map, const Synonyms &synonyms, bool leaveBadCellsEmpty)
    : m_reader(reader)
    , m_map(map)
    , m_kind(map.kind())
    , m_leaveBadCellsEmpty(leaveBadCellsEmpty)
    , m_idColumn(map.columnOf(u"id"))
    , m_ipColumn(map.columnOf(u"interface.ip"))
    , m_macColumn(map.columnOf(u"interface.mac"))
{
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        if (m_kind.field(field).isRequired())
            m_requiredFields.push_back(field);
    }
    if (qstrcmp(m_kind.key(), "asset") == 0)
        m_tag = m_kind.indexOf(u"tag");
    for (int i = 0; i < static_cast<int>(map.columns().size()); ++i) {
        const int field = m_kind.indexOf(map.columns()[static_cast<size_t>(i)].target);
        if (field < 0)
            continue;
        const Field &description = m_kind.field(field);
        m_columns.push_back({i, field, ColumnParser(m_kind, description, synonyms, map.values().value(description.keyText()), map.isOwnFile())});
    }
}

void ImportRows::limitScores(const Project &project)
{
    for (Column &column : m_columns) {
        if (column.parser.field().scale)
            column.parser.limitScores(project.scaleSteps(column.parser.field()));
    }
}

bool ImportRows::look(const std::stop_token &stop, const std::function<void(double)> &progress)
{
    std::vector<Column *> columns;
    for (Column &column : m_columns) {
        if (column.parser.needsLook() || column.parser.field().isLink())
            columns.push_back(&column);
    }
    m_reader.rewind();
    for (int rows = 1; !columns.empty() && m_reader.next(m_row); ++rows) {
        for (Column *column : columns) {
            if (column->parser.needsLook())
                column->parser.look(m_row.text(column->index));
            else
                lookAtLink(*column);
        }
        if (rows % rowsBetweenLooks == 0) {
            if (stop.stop_requested())
                return false;
            if (progress)
                progress(m_reader.progress());
        }
    }
    for (Column &column : m_columns)
        column.parser.decide(m_reader.dialect().suggestsDecimalComma());
    m_reader.rewind();
    return true;
}

void ImportRows::lookAtLink(Column &column)
{
    ParsedCell cell;
    if (column.index >= std::ssize(m_row.cells) || column.parser.read(m_row.cells[static_cast<size_t>(column.index)], cell) != ColumnParser::Verdict::Good)
        return;
    if (QSet<QByteArray> &texts = m_linkTexts[column.field]; !cell.isEmpty())
        texts.insert(cell.text.toByteArray());
}

bool ImportRows::next(ImportRow &row, ImportOutcome &outcome)
{
    while (m_reader.next(m_row)) {
        ++outcome.read;
        row.line = m_row.line;
        if (const QString objection = m_reader.objection(m_row); !objection.isEmpty()) {
            outcome.skipped.push_back({m_reader.place(m_row.line), objection});
            continue;
        }
        if (readId(row, outcome) && readCells(row, outcome) && readAddresses(row, outcome) && fillRequired(row, outcome)) {
            if (const QString remark = m_reader.remark(m_row); !remark.isEmpty()) {
                Count &count = m_remarks[remark];
                ++count.rows;
                count.firstLine = count.firstLine ? count.firstLine : m_row.line;
            }
            return true;
        }
    }
    return false;
}

void ImportRows::skip(ImportOutcome &outcome, int column, const QString &why) const
{
    outcome.skipped.push_back({m_reader.place(m_row.line, column + 1), why});
}

bool ImportRows::readId(ImportRow &row, ImportOutcome &outcome)
{
    row.id = {};
    const QByteArrayView text = m_idColumn < 0 ? QByteArrayView() : m_row.text(m_idColumn).trimmed();
    if (text.isEmpty())
        return true;
    row.id = RecordId::fromUtf8(text);
    if (!row.id.isValid())
        skip(outcome, m_idColumn, tr("“%1” is no record's id.").arg(QString::fromUtf8(text)));
    return row.id.isValid();
}

bool ImportRows::readCells(ImportRow &row, ImportOutcome &outcome)
{
    row.cells.resize(static_cast<size_t>(m_kind.fieldCount()));
    if (m_tag >= 0)
        row.cells[static_cast<size_t>(m_tag)] = {}; // may be borrowed from the row before
    for (Column &column : m_columns) {
        ParsedCell &cell = row.cells[static_cast<size_t>(column.field)];
        cell = {};
        if (column.index >= std::ssize(m_row.cells))
            continue;
        const ColumnParser::Verdict verdict = column.parser.read(m_row.cells[static_cast<size_t>(column.index)], cell);
        if (verdict == ColumnParser::Verdict::Good)
            continue;
        cell = {};
        const bool mayBeEmpty = verdict == ColumnParser::Verdict::Unknown || m_leaveBadCellsEmpty;
        if (!mayBeEmpty || column.parser.field().isRequired()) {
            skip(outcome, column.index, column.parser.reason());
            return false;
        }
        noteLeftEmpty(column.field, column.parser.reason());
    }
    return true;
}

bool ImportRows::readAddressColumn(int column, bool isMac, QStringList &out, ImportOutcome &outcome)
{
    out.clear();
    const QByteArrayView cell = column < 0 ? QByteArrayView() : m_row.text(column).trimmed();
    if (cell.isEmpty())
        return true;
    const QString text = QString::fromUtf8(cell);
    if (isDynamicAddress(text))
        return true;
    // A MAC address may itself have blanks ("00 1B 1B 12 34 56"): the whole cell first.
    QStringList parts {text};
    if ((isMac ? canonicalMac(text) : canonicalIp(text)).isEmpty())
        parts = addressParts(text);
    for (const QString &part : std::as_const(parts)) {
        const QString address = isMac ? canonicalMac(part) : canonicalIp(part);
        if (!address.isEmpty() && !out.contains(address)) {
            out += address;
        } else if (address.isEmpty() && !isDynamicAddress(part) && !m_leaveBadCellsEmpty) {
            skip(outcome, column, isMac ? tr("“%1” is no MAC address. Write twelve hexadecimal digits: 00:1b:1b:12:34:56.").arg(part)
                                        : tr("“%1” is no IP address. Write it as 10.20.30.40 or as an IPv6 address.").arg(part));
            return false;
        }
    }
    return true;
}

bool ImportRows::readAddresses(ImportRow &row, ImportOutcome &outcome)
{
    return readAddressColumn(m_ipColumn, false, row.ips, outcome) && readAddressColumn(m_macColumn, true, row.macs, outcome);
}

/// An asset that the file knows by another name only is tagged with that.
void ImportRows::borrowTag(ImportRow &row)
{
    m_borrowedTag.clear();
    for (const QString &key : {u"name"_s, u"serial"_s}) {
        const int field = m_kind.indexOf(key);
        if (m_borrowedTag.isEmpty() && field >= 0)
            m_borrowedTag = row.cells[static_cast<size_t>(field)].stored();
    }
    if (m_borrowedTag.isEmpty())
        m_borrowedTag = (row.ips + row.macs).value(0).toUtf8();
    if (m_borrowedTag.isEmpty())
        return;
    ++m_borrowedTags;
    row.tagIsBorrowed = true;
    row.cells[static_cast<size_t>(m_tag)] = {.type = ParsedCell::Type::Text, .text = m_borrowedTag};
}

bool ImportRows::fillRequired(ImportRow &row, ImportOutcome &outcome)
{
    row.tagIsBorrowed = false;
    if (m_tag >= 0 && row.cells[static_cast<size_t>(m_tag)].isEmpty())
        borrowTag(row);
    for (const int field : m_requiredFields) {
        if (!row.cells[static_cast<size_t>(field)].isEmpty())
            continue;
        const int column = m_map.columnOf(m_kind.field(field).keyText());
        if (row.id.isValid() && column < 0)
            continue; // one of ours is there already and keeps what it has; a new one is refused when that is known
        skip(outcome, column, field == m_tag ? tr("Nothing in the row names the asset: no tag, name, serial number or address.")
                                             : tr("The cell is empty, and the field must be filled."));
        return false;
    }
    return true;
}

QString ImportRows::place(qsizetype line, int field) const
{
    return m_reader.place(line, m_map.columnOf(m_kind.field(field).keyText()) + 1);
}

void ImportRows::noteLeftEmpty(int field, const QString &reason)
{
    Count &count = m_leftEmpty[{field, reason}];
    ++count.rows;
    count.firstLine = count.firstLine ? count.firstLine : m_row.line;
}

size_t ImportRows::fingerprint() const
{
    size_t hash = 0;
    for (const Column &column : m_columns) {
        const QByteArrayView text = m_row.text(column.index).trimmed();
        hash = qHashBits(text.data(), static_cast<size_t>(text.size()), hash + static_cast<size_t>(column.index) + 1);
    }
    return hash;
}

void ImportRows::addNotes(ImportOutcome &outcome) const
{
    QStringList leftOut;
    for (const HeadingMap::Column &column : m_map.columns()) {
        if (column.target.isEmpty() && !column.heading.isEmpty())
            leftOut += column.heading;
        else if (!column.target.isEmpty() && column.score < 0.92)
            outcome.notes += tr("The column “%1” was taken as “%2”.").arg(column.heading, column.target);
    }
    if (!leftOut.isEmpty())
        outcome.notes += tr("These columns were left out: %1.").arg(leftOut.join(u", "_s));
    for (const Column &column : m_columns) {
        if (const QString doubt = column.parser.doubt(); !doubt.isEmpty())
            outcome.notes += tr("Column “%1”: %2").arg(m_map.columns()[static_cast<size_t>(column.index)].heading, doubt);
        const auto &byPart = column.parser.takenByPart();
        for (auto it = byPart.cbegin(); it != byPart.cend(); ++it)
            outcome.notes += tr("“%1” was taken as “%2”.").arg(it.key(), it.value());
    }
    for (auto it = m_leftEmpty.cbegin(); it != m_leftEmpty.cend(); ++it)
        outcome.notes += tr("%1: %2 The field stays empty (%n row(s)).", nullptr, it->rows).arg(place(it->firstLine, it.key().first), it.key().second);
    for (auto it = m_remarks.cbegin(); it != m_remarks.cend(); ++it)
        outcome.notes += tr("%1: %2 (%n row(s))", nullptr, it->rows).arg(m_reader.place(it->firstLine), it.key());
    if (m_borrowedTags > 0)
        outcome.notes += tr("%n row(s) have no tag: the name, serial number or address was taken instead.", nullptr, m_borrowedTags);
}
