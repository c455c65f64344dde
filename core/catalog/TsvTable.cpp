// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/TsvTable.h"

#include <QCoreApplication>
#include <QFile>

Result<TsvTable> TsvTable::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("TsvTable", "There is no such file."), path);
    TsvTable table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (table.m_keys.isEmpty()) {
            table.m_keys = cells;
            continue;
        }
        if (cells.size() != table.m_keys.size())
            return failed(QCoreApplication::translate("TsvTable", "A line has %1 cells where %2 are expected: %3.")
                              .arg(cells.size())
                              .arg(table.m_keys.size())
                              .arg(line.first(std::min<qsizetype>(40, line.size()))),
                          path);
        table.m_rows.push_back(cells);
    }
    return table;
}

QString TsvTable::cell(const QStringList &row, QStringView key) const
{
    const qsizetype column = m_keys.indexOf(key);
    return column < 0 ? QString() : row.value(column).trimmed();
}
