// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/NoteSheet.h"

#include "ui/zones/ZoneStyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace {
constexpr qreal SheetPad = 8;
constexpr qreal SheetTint = 0.16;
constexpr QRgb SheetYellow = 0xf2c200;

/// As many lines as find room, the last one cut short where there is more; gives where the next text can start.
qreal writeLines(QPainter &painter, const QRectF &area, ZoneStyle::Letter letter, const QColor &colour, QString text)
{
    const QFont &font = ZoneStyle::font(letter);
    const QFontMetricsF metrics(font);
    const qreal height = metrics.lineSpacing();
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    painter.setFont(font);
    painter.setPen(colour);
    layout.beginLayout();
    qreal y = area.top();
    while (y + height <= area.bottom() + 0.5) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isLast = y + 2 * height > area.bottom() + 0.5 && line.textStart() + line.textLength() < text.size();
        const QString words = isLast
            ? metrics.elidedText(text.sliced(line.textStart()).replace(QChar::LineSeparator, u' '), Qt::ElideRight, area.width())
            : text.sliced(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QPointF(area.left(), y + metrics.ascent()), words);
        y += height;
    }
    layout.endLayout();
    return y;
}

/// Where the way from the middle of a box leaves it.
QPointF edgeTowards(const QRectF &box, const QPointF &point)
{
    const QPointF way = point - box.center();
    const qreal across = std::abs(way.x()) * 2 / std::max(box.width(), 1.0);
    const qreal down = std::abs(way.y()) * 2 / std::max(box.height(), 1.0);
    return box.center() + way / std::max({across, down, 1.0});
}
}

void NoteSheet::paint(QPainter &painter, const ThemeColors &colours, const QRectF &sheet, const ZonePlan::Note &note,
                      qreal detail, bool isMarked)
{
    const QColor yellow(SheetYellow);
    const QColor line = ZoneStyle::blended(yellow, colours.isDark ? colours.base : colours.text, colours.isDark ? 0.6 : 0.75);
    painter.setPen(QPen(isMarked ? colours.accent : line, isMarked ? 2 : 1));
    painter.setBrush(ZoneStyle::blended(yellow, colours.base, SheetTint));
    const qreal inset = isMarked ? 1 : 0.5;
    painter.drawRect(sheet.adjusted(inset, inset, -inset, -inset));
    if (detail < ZoneStyle::detailFrom)
        return;
    QRectF area = sheet.adjusted(SheetPad, SheetPad - 2, -SheetPad, -SheetPad + 2);
    area.setTop(writeLines(painter, area, ZoneStyle::Letter::NoteTitle, colours.text, note.title));
    writeLines(painter, area, ZoneStyle::Letter::Label, colours.text, note.body);
}

void NoteSheet::paintThread(QPainter &painter, const ThemeColors &colours, const QLineF &thread)
{
    QPen pen(colours.secondary, 1);
    pen.setDashPattern({1.5, 3});
    painter.setPen(pen);
    painter.drawLine(thread);
}

QLineF NoteSheet::thread(const QRectF &sheet, const QRectF &thing)
{
    if (thing.isNull() || sheet.intersects(thing))
        return {};
    return QLineF(edgeTowards(sheet, thing.center()), edgeTowards(thing, sheet.center()));
}
