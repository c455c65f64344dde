// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

class QLabel;

/// The plain tables of this workspace: read only, a row at a time, no grid; and a caption above them.
namespace WorkshopTable {
[[nodiscard]] QTableWidget *make(const QStringList &headings, const QString &name, int stretched);
/// Adds a row; the first cell carries `data`.
int addRow(QTableWidget &table, const QStringList &texts, const QString &data = {});
[[nodiscard]] QWidget *captioned(QLabel *caption, QWidget *inner);
[[nodiscard]] QWidget *captioned(const QString &caption, QWidget *inner);
[[nodiscard]] QString currentData(const QTableWidget &table);
}
