// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/CellDelegate.h"

#include "ui/style/Theme.h"

#include <QPainter>

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int padding = 8; // of QHeaderView::section in the theme
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const ThemeColors &colors = Theme::colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, colors.selection);
    else if (cell.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(cell.rect, colors.alternate);
    if (cell.backgroundBrush.style() != Qt::NoBrush) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(cell.backgroundBrush);
        painter->drawRoundedRect(cell.rect.adjusted(2, 2, -2, -2), 3, 3);
    }
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : colors.text);
    painter->setFont(cell.font);
    const QRect text = cell.rect.adjusted(padding, 0, -4, 0);
    painter->drawText(text, static_cast<int>(cell.displayAlignment), cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, text.width()));
    painter->restore();
}
