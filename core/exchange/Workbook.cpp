// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Workbook.h"

#include "core/base/Module.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

}

QByteArray ReadSheet::csv() const
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    QByteArray text;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < columns; ++column) {
            if (column > 0)
                text += ',';
            const QString cell = row.value(column);
            const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
            text += (needsQuotes ? quoted(cell) : cell).toUtf8();
        }
        text += "\r\n";
    }
    return text;
}

QString Workbook::formatOf(const QByteArray &start)
{
    if (!start.startsWith("PK\3\4"))
        return {};
    return start.first(std::min<qsizetype>(start.size(), 200)).contains("opendocument.spreadsheet") ? u"ods"_s : u"xlsx"_s;
}

Result<QByteArray> Workbook::write(const std::vector<WorkbookSheet> &sheets, const QDateTime &created)
{
    using Write = void (*)(const std::vector<WorkbookSheet> &, const QDateTime &, Result<QByteArray> &);
    return Module::function("workbook", "tandemWriteWorkbook").and_then([&](QFunctionPointer write) {
        Result<QByteArray> bytes;
        reinterpret_cast<Write>(write)(sheets, created, bytes);
        return bytes;
    });
}
