// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/CellDelegate.h"

#include "ui/style/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace {
/// As many lines as the row has room for, the last one elided.
QString linesIn(const QStyleOptionViewItem &cell, const QRect &area)
{
    const int room = area.height() / cell.fontMetrics.lineSpacing();
    if (room < 2 || !(cell.features & QStyleOptionViewItem::WrapText) || cell.fontMetrics.horizontalAdvance(cell.text) <= area.width())
        return cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, area.width());
    QTextLayout layout(cell.text, cell.font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        if (lines.size() + 1 == room) {
            lines.append(cell.fontMetrics.elidedText(cell.text.sliced(line.textStart()), Qt::ElideRight, area.width()));
            break;
        }
        lines.append(cell.text.sliced(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines.join(QChar(u'\n'));
}
}

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
    const bool isRight = cell.displayAlignment & Qt::AlignRight;
    const QRect text = cell.rect.adjusted(padding, 0, isRight ? -padding : -4, 0);
    painter->drawText(text, static_cast<int>(cell.displayAlignment), linesIn(cell, text));
    painter->restore();
}
