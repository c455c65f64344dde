// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks out: the only file that includes libxlsxwriter.
#include "core/exchange/Workbook.h"

#include <QCoreApplication>
#include <QDir>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32767; ///< of the format, in UTF-16 units
constexpr qsizetype mostRows = 1048574;  ///< of the format, below keys and headings
constexpr qsizetype longestChoices = 255; ///< of a drop-down list, with its commas

struct Formats
{
    lxw_format *heading = nullptr;
    lxw_format *text = nullptr;
    lxw_format *date = nullptr;
    lxw_format *openText = nullptr;
    lxw_format *openDate = nullptr;
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

lxw_format *textFormat(lxw_workbook *book, bool isOpen, bool wraps, const char *number = nullptr)
{
    lxw_format *format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (wraps)
        format_set_text_wrap(format);
    if (isOpen)
        format_set_unlocked(format);
    if (number)
        format_set_num_format(format, number);
    return format;
}

Formats formatsOf(lxw_workbook *book, bool wraps)
{
    Formats formats;
    formats.heading = workbook_add_format(book);
    format_set_bold(formats.heading);
    if (wraps)
        format_set_text_wrap(formats.heading);
    formats.text = textFormat(book, false, wraps);
    formats.date = textFormat(book, false, wraps, "yyyy-mm-dd");
    formats.openText = textFormat(book, true, wraps);
    formats.openDate = textFormat(book, true, wraps, "yyyy-mm-dd");
    return formats;
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell, lxw_format *text, lxw_format *date)
{
    if (const auto *number = std::get_if<double>(&cell))
        return worksheet_write_number(sheet, row, column, *number, text);
    if (const auto *day = std::get_if<QDate>(&cell); day && day->isValid() && day->year() >= 1900) {
        lxw_datetime value {.year = day->year(), .month = day->month(), .day = day->day(), .hour = 0, .min = 0, .sec = 0};
        return worksheet_write_datetime(sheet, row, column, &value, date);
    }
    if (const auto *words = std::get_if<QString>(&cell); words && !words->isEmpty())
        return worksheet_write_string(sheet, row, column, sheetText(*words).constData(), text);
    return LXW_NO_ERROR;
}

lxw_error offerChoices(lxw_worksheet *sheet, const WorkbookSheet::Column &column, lxw_row_t first, lxw_row_t last, lxw_col_t at)
{
    if (column.choices.isEmpty() || column.choices.join(u',').size() > longestChoices || last < first)
        return LXW_NO_ERROR;
    QList<QByteArray> texts;
    std::vector<const char *> list;
    for (const QString &choice : column.choices)
        texts.append(choice.toUtf8());
    for (const QByteArray &text : texts)
        list.push_back(text.constData());
    list.push_back(nullptr);
    lxw_data_validation validation {};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    return worksheet_data_validation_range(sheet, first, at, last, at, &validation);
}

lxw_error fillSheet(lxw_workbook *book, lxw_worksheet *sheet, const WorkbookSheet &from)
{
    const Formats formats = formatsOf(book, from.wraps);
    const auto columns = static_cast<lxw_col_t>(from.columns.size());
    const bool hasKeys = std::ranges::any_of(from.columns, [](const WorkbookSheet::Column &column) { return !column.key.isEmpty(); });
    const lxw_row_t headings = hasKeys ? 1 : 0;
    const lxw_row_t last = headings + static_cast<lxw_row_t>(from.rows);
    lxw_error result = LXW_NO_ERROR;
    for (lxw_col_t column = 0; column < columns; ++column) {
        const WorkbookSheet::Column &description = from.columns[column];
        const bool isOpen = from.protects && description.isOpen;
        worksheet_set_column(sheet, column, column, description.width, isOpen ? formats.openText : nullptr);
        if (result == LXW_NO_ERROR && hasKeys)
            result = worksheet_write_string(sheet, 0, column, sheetText(description.key).constData(), nullptr);
    }
    if (hasKeys) {
        lxw_row_col_options hidden {.hidden = LXW_TRUE, .level = 0, .collapsed = LXW_FALSE};
        worksheet_set_row_opt(sheet, 0, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    }
    for (lxw_col_t column = 0; column < columns && result == LXW_NO_ERROR; ++column) {
        result = worksheet_write_string(sheet, headings, column, sheetText(from.columns[column].heading).constData(), formats.heading);
        if (result == LXW_NO_ERROR)
            result = offerChoices(sheet, from.columns[column], headings + 1, last, column);
    }
    for (qsizetype row = 0; row < from.rows; ++row) {
        for (lxw_col_t column = 0; column < columns && result == LXW_NO_ERROR; ++column) {
            const bool isOpen = from.protects && from.columns[column].isOpen;
            result = writeCell(sheet, headings + 1 + static_cast<lxw_row_t>(row), column, from.cell(row, column),
                               isOpen ? formats.openText : formats.text, isOpen ? formats.openDate : formats.date);
        }
    }
    worksheet_freeze_panes(sheet, headings + 1, 1);
    if (columns > 0)
        worksheet_autofilter(sheet, headings, 0, last, columns - 1);
    if (from.protects) {
        lxw_protection open {};
        open.format_columns = open.format_rows = open.sort = open.autofilter = LXW_TRUE;
        worksheet_protect(sheet, nullptr, &open);
    }
    if (from.isHidden)
        worksheet_hide(sheet);
    return result;
}

std::unexpected<Error> workbookFailed(lxw_error problem)
{
    return failed(QCoreApplication::translate("RecordSheet", "The workbook cannot be written: %1").arg(QString::fromUtf8(lxw_strerror(problem))));
}

Result<QByteArray> workbookOf(const std::vector<WorkbookSheet> &sheets, const QDateTime &created)
{
    if (std::ranges::any_of(sheets, [](const WorkbookSheet &sheet) { return sheet.rows > mostRows; }))
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
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (!book)
        return workbookFailed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    lxw_doc_properties properties {};
    properties.created = static_cast<time_t>(created.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    lxw_error filled = LXW_NO_ERROR;
    for (const WorkbookSheet &from : sheets) {
        lxw_worksheet *sheet = filled == LXW_NO_ERROR ? workbook_add_worksheet(book, sheetName(from.name).constData()) : nullptr;
        if (sheet)
            filled = fillSheet(book, sheet, from);
        else if (filled == LXW_NO_ERROR)
            filled = LXW_ERROR_CREATING_TMPFILE;
    }
    const lxw_error closed = workbook_close(book);
    QByteArray bytes(buffer, static_cast<qsizetype>(size));
    std::free(const_cast<char *>(buffer));
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR || bytes.isEmpty())
        return workbookFailed(filled != LXW_NO_ERROR ? filled : closed);
    return bytes;
}
}

extern "C" Q_DECL_EXPORT void tandemWriteWorkbook(const std::vector<WorkbookSheet> &sheets, const QDateTime &created, Result<QByteArray> &bytes)
{
    bytes = workbookOf(sheets, created);
}
