// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/WorkshopTable.h"

#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QTableWidget *WorkshopTable::make(const QStringList &headings, const QString &name, int stretched)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->setItemDelegate(new CellDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

int WorkshopTable::addRow(QTableWidget &table, const QStringList &texts, const QString &data)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        cell->setToolTip(u"<p>%1</p>"_s.arg(texts.at(column).toHtmlEscaped()));
        cell->setData(Qt::UserRole, data);
        table.setItem(row, column, cell);
    }
    return row;
}

QWidget *WorkshopTable::captioned(QLabel *caption, QWidget *inner)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    Looks::setRole(caption, "group");
    layout->addWidget(caption);
    layout->addWidget(inner, 1);
    return box;
}

QWidget *WorkshopTable::captioned(const QString &caption, QWidget *inner)
{
    return captioned(new QLabel(caption), inner);
}

QString WorkshopTable::currentData(const QTableWidget &table)
{
    const QTableWidgetItem *cell = table.currentRow() < 0 ? nullptr : table.item(table.currentRow(), 0);
    return cell ? cell->data(Qt::UserRole).toString() : QString();
}
