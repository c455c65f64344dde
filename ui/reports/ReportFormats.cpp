// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportFormats.h"

#include "core/exchange/Workbook.h"
#include "core/report/ReportWorkbook.h"
#include "ui/print/HtmlReport.h"
#include "ui/reports/ReportTemplate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
Result<QByteArray> workbookOf(const Document &document)
{
    const std::vector<ReportSheet> tables = reportSheets(document);
    std::vector<WorkbookSheet> sheets;
    for (const ReportSheet &table : tables) {
        WorkbookSheet sheet {.name = table.name, .columns = {}, .rows = std::ssize(table.rows), .cell = {}, .wraps = true};
        for (const QString &heading : table.headings)
            sheet.columns.push_back({.heading = heading, .width = 24});
        sheet.cell = [&table](qsizetype row, qsizetype column) -> SheetCell {
            const QString text = table.rows[static_cast<size_t>(row)].value(column);
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            return isNumber && !text.startsWith(u'0') ? SheetCell(number) : SheetCell(text);
        };
        sheets.push_back(std::move(sheet));
    }
    if (sheets.empty())
        return failed(QCoreApplication::translate("ReportFormats", "The report has no table to write into a workbook."));
    return Workbook::write(sheets, document.created);
}
}

Result<QByteArray> reportBytes(Document document, const Project &project, const QString &format)
{
    if (format == "xlsx"_L1)
        return workbookOf(document);
    const HtmlReport report(std::move(document), reportDrawings(project));
    return format == "odt"_L1 ? report.odt() : Result<QByteArray>(report.html());
}
