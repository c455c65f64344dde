// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordSheet.h"

#include "core/base/Fold.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

std::vector<int> RecordSheet::allRows(const RecordStore &records)
{
    std::vector<int> rows(static_cast<size_t>(records.count()));
    std::ranges::iota(rows, 0);
    return rows;
}

std::vector<int> RecordSheet::shownFields() const
{
    if (!fields.empty())
        return fields;
    std::vector<int> all;
    for (int field = 0; field < records.kind().fieldCount(); ++field) {
        // Notes on scores stand for steps of scales that this project has had: a table carries the scores alone.
        const char *editor = records.kind().field(field).editor;
        if (!editor || qstrcmp(editor, "scoreNotes") != 0)
            all.push_back(field);
    }
    return all;
}

QString RecordSheet::heading(int field) const
{
    const Field &description = records.kind().field(field);
    if (texts == Texts::Stored)
        return description.keyText();
    const QString unit = description.unitIn(words);
    return unit.isEmpty() ? description.labelIn(words) : u"%1 [%2]"_s.arg(description.labelIn(words), unit);
}

QString RecordSheet::cell(int row, int field) const
{
    const Field &description = records.kind().field(field);
    if (texts == Texts::Stored)
        return QString::fromUtf8(records.bytes(row, field));
    switch (description.type) {
    case FieldType::YesNo:
    case FieldType::Choice:
        return description.display(records.value(row, field), words);
    case FieldType::ChoiceSet: {
        QStringList labels;
        for (const QString &choice : records.value(row, field).toList())
            labels += description.choiceLabel(choice, words);
        return labels.join("; "_L1);
    }
    case FieldType::Link:
    case FieldType::LinkSet: {
        QStringList names;
        for (const QString &id : records.value(row, field).toList())
            names += project.designation(RecordId::fromText(id), words);
        return names.join("; "_L1);
    }
    default:
        return records.value(row, field).toText();
    }
}

namespace {

/// What neutralisedCell() does, in a way that ColumnParser's withoutGuard() can take back: a text that begins with an
/// apostrophe and a formula's first character already gets one more.
QByteArray guarded(QByteArrayView utf8)
{
    const auto first = std::ranges::find_if(utf8, [](char c) { return c != '\''; });
    const bool mayBeFormula = first != utf8.end() && QByteArrayView("=+-@\t\r").contains(*first);
    if (!mayBeFormula)
        return {};
    return first == utf8.begin() ? neutralisedCell(QString::fromUtf8(utf8)).toUtf8() : '\'' + utf8.toByteArray();
}

void appendCsvCell(QByteArray &out, QByteArrayView utf8, char delimiter)
{
    const QByteArray safe = guarded(utf8);
    if (!safe.isEmpty())
        utf8 = safe;
    const bool needsQuotes = std::ranges::any_of(utf8, [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; })
        || utf8.startsWith(' ') || utf8.endsWith(' ');
    if (!needsQuotes) {
        out.append(utf8);
        return;
    }
    out.append('"');
    for (const char c : utf8) {
        if (c == '"')
            out.append('"');
        out.append(c);
    }
    out.append('"');
}
}

QByteArray csvOf(const RecordSheet &table, char delimiter, bool byteOrderMark)
{
    const std::vector<int> fields = table.shownFields();
    QByteArray out = byteOrderMark ? "\xef\xbb\xbfid"_ba : "id"_ba;
    for (const int field : fields) {
        out.append(delimiter);
        appendCsvCell(out, table.heading(field).toUtf8(), delimiter);
    }
    out.append("\r\n");
    for (const int row : table.rows) {
        out.append(table.records.idAt(row).utf8());
        for (const int field : fields) {
            out.append(delimiter);
            if (table.texts == RecordSheet::Texts::Stored)
                appendCsvCell(out, table.records.bytes(row, field), delimiter);
            else
                appendCsvCell(out, table.cell(row, field).toUtf8(), delimiter);
        }
        out.append("\r\n");
    }
    return out;
}

namespace {
constexpr double widestColumn = 60; ///< in characters
constexpr double idWidth = 38;
constexpr size_t rowsMeasured = 200;

/// Wide enough for the headings and most of the first cells.
double columnWidth(const RecordSheet &table, int field)
{
    qsizetype width = table.heading(field).size() + 3; // the filter's arrow
    for (size_t i = 0; i < std::min(rowsMeasured, table.rows.size()); ++i)
        width = std::max(width, table.cell(table.rows[i], field).section(u'\n', 0, 0).size() + 1);
    return std::min(widestColumn, double(width));
}

SheetCell typedCell(const RecordSheet &table, int record, int field)
{
    const Field &description = table.records.kind().field(field);
    const Value value = table.records.value(record, field);
    if (value.isEmpty())
        return {};
    if (description.isNumber() && (value.isInteger() || value.isReal()))
        return value.toReal();
    if (description.type == FieldType::Date) {
        if (const QDate date = QDate::fromString(value.toText(), Qt::ISODate); date.isValid())
            return date;
    }
    return table.cell(record, field);
}
}

WorkbookSheet sheetOf(const RecordSheet &table)
{
    WorkbookSheet sheet {.name = table.records.kind().pluralIn(table.words), .columns = {}, .cell = {}};
    const std::vector<int> fields = table.shownFields();
    for (const int field : fields)
        sheet.columns.push_back({.heading = table.heading(field), .width = columnWidth(table, field)});
    sheet.columns.push_back({.heading = u"id"_s, .width = idWidth});
    sheet.rows = std::ssize(table.rows);
    sheet.cell = [&table, fields](qsizetype row, qsizetype column) -> SheetCell {
        const int record = table.rows[static_cast<size_t>(row)];
        if (column == std::ssize(fields))
            return table.records.idAt(record).text();
        return typedCell(table, record, fields[static_cast<size_t>(column)]);
    };
    return sheet;
}

Result<QByteArray> xlsxOf(const RecordSheet &table)
{
    return Workbook::write({sheetOf(table)}, table.project.clock().now());
}
