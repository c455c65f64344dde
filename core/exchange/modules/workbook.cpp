// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks: the only file that includes libxlsxwriter.
#include "core/exchange/RecordSheet.h"

#include <QCoreApplication>
#include <QDir>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32767; ///< of the format, in UTF-16 units
constexpr size_t mostRows = 1048575;     ///< of the format, below the headings
constexpr double widestColumn = 60;      ///< in characters
constexpr int rowsMeasured = 200;

/// What a sheet is written with. The workbook owns all of it.
struct Sheet
{
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *headingFormat = nullptr;
    lxw_format *dateFormat = nullptr;
};

QByteArray sheetText(const QString &text)
{
    return text.size() <= longestCell ? text.toUtf8() : (text.first(longestCell - 1) + u'…').toUtf8();
}

/// Sheet names have at most 31 characters and none of []:*?/\ in them.
QByteArray sheetName(QString name)
{
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c))
            c = u' ';
    }
    return name.first(std::min<qsizetype>(31, name.size())).trimmed().toUtf8();
}

lxw_error writeCell(const Sheet &to, lxw_row_t row, lxw_col_t column, const RecordSheet &table, int record, int field)
{
    const Field &description = table.records.kind().field(field);
    const Value value = table.records.value(record, field);
    if (value.isEmpty())
        return LXW_NO_ERROR;
    if (description.isNumber() && (value.isInteger() || value.isReal()))
        return worksheet_write_number(to.sheet, row, column, value.toReal(), nullptr);
    if (description.type == FieldType::Date) {
        const QDate date = QDate::fromString(value.toText(), Qt::ISODate);
        if (date.isValid() && date.year() >= 1900) {
            lxw_datetime day {.year = date.year(), .month = date.month(), .day = date.day(), .hour = 0, .min = 0, .sec = 0};
            return worksheet_write_datetime(to.sheet, row, column, &day, to.dateFormat);
        }
    }
    return worksheet_write_string(to.sheet, row, column, sheetText(table.cell(record, field)).constData(), nullptr);
}

/// Wide enough for the headings and most of the first cells.
double columnWidth(const RecordSheet &table, int field)
{
    qsizetype width = table.heading(field).size() + 3; // the filter's arrow
    for (size_t i = 0; i < std::min<size_t>(rowsMeasured, table.rows.size()); ++i)
        width = std::max(width, table.cell(table.rows[i], field).section(u'\n', 0, 0).size() + 1);
    return std::min(widestColumn, double(width));
}

lxw_error fillSheet(const Sheet &to, const RecordSheet &table)
{
    const std::vector<int> fields = table.shownFields();
    const auto lastColumn = static_cast<lxw_col_t>(fields.size());
    worksheet_set_column(to.sheet, lastColumn, lastColumn, 38, nullptr);
    lxw_error result = worksheet_write_string(to.sheet, 0, lastColumn, "id", to.headingFormat);
    for (lxw_col_t column = 0; column < lastColumn && result == LXW_NO_ERROR; ++column) {
        worksheet_set_column(to.sheet, column, column, columnWidth(table, fields[column]), nullptr);
        result = worksheet_write_string(to.sheet, 0, column, sheetText(table.heading(fields[column])).constData(), to.headingFormat);
    }
    lxw_row_t row = 0;
    for (const int record : table.rows) {
        ++row;
        for (lxw_col_t column = 0; column < lastColumn && result == LXW_NO_ERROR; ++column)
            result = writeCell(to, row, column, table, record, fields[column]);
        if (result == LXW_NO_ERROR)
            result = worksheet_write_string(to.sheet, row, lastColumn, table.records.idAt(record).utf8().constData(), nullptr);
    }
    worksheet_freeze_panes(to.sheet, 1, 1);
    worksheet_autofilter(to.sheet, 0, 0, row, lastColumn);
    return result;
}

std::unexpected<Error> workbookFailed(lxw_error problem)
{
    return failed(QCoreApplication::translate("RecordSheet", "The workbook cannot be written: %1").arg(QString::fromUtf8(lxw_strerror(problem))));
}

Result<QByteArray> workbookOf(const RecordSheet &table)
{
    if (table.rows.size() > mostRows)
        return failed(QCoreApplication::translate("RecordSheet", "A workbook holds at most %1 rows.").arg(mostRows), {},
                      QCoreApplication::translate("RecordSheet", "Write CSV instead."));
    const char *buffer = nullptr;
    size_t size = 0;
    const QByteArray temporary = QDir::tempPath().toLocal8Bit();
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.constData();
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    Sheet to;
    to.book = workbook_new_opt(nullptr, &options);
    if (!to.book)
        return workbookFailed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    lxw_doc_properties properties {};
    properties.created = static_cast<time_t>(table.project.clock().now().toSecsSinceEpoch()); // the same data, the same bytes
    workbook_set_properties(to.book, &properties);
    to.headingFormat = workbook_add_format(to.book);
    format_set_bold(to.headingFormat);
    to.dateFormat = workbook_add_format(to.book);
    format_set_num_format(to.dateFormat, "yyyy-mm-dd");
    to.sheet = workbook_add_worksheet(to.book, sheetName(table.records.kind().pluralIn(table.words)).constData());
    const lxw_error filled = to.sheet ? fillSheet(to, table) : LXW_ERROR_CREATING_TMPFILE;
    const lxw_error closed = workbook_close(to.book);
    const QByteArray bytes(buffer, static_cast<qsizetype>(size));
    std::free(const_cast<char *>(buffer));
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR || bytes.isEmpty())
        return workbookFailed(filled != LXW_NO_ERROR ? filled : closed);
    return bytes;
}
}

extern "C" Q_DECL_EXPORT void tandemWriteWorkbook(const RecordSheet &table, Result<QByteArray> &bytes)
{
    bytes = workbookOf(table);
}
