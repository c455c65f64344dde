// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/PartitionLooks.h"

#include "ui/style/CellDelegate.h"
#include "ui/style/Theme.h"
#include "ui/zones/ZonePlan.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeWidget>

namespace PartitionLooks {

QIcon mark(Team team)
{
    constexpr int size = 16;
    constexpr int scale = 2;
    QPixmap pixmap(size * scale, size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().team(team));
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2.5, 2.5);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // else washed out in a chosen row
    icon.addPixmap(pixmap, QIcon::Disabled);
    return icon;
}

Team teamOf(ZoneType type)
{
    ZonePlan::Zone zone;
    zone.type = type;
    return zone.team();
}

void setColumns(QTreeWidget *list, const QStringList &headings, int stretched,
                std::initializer_list<std::pair<int, int>> widths)
{
    list->setColumnCount(static_cast<int>(headings.size()));
    list->setHeaderLabels(headings);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    for (int column = 1; column < list->columnCount(); ++column) // the first has check boxes and marks
        list->setItemDelegateForColumn(column, new CellDelegate(list));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionsMovable(false);
    list->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (const auto &[column, width] : widths)
        list->setColumnWidth(column, width);
}

}
