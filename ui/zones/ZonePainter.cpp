// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZonePainter.h"

#include "ui/zones/ClassIcon.h"

#include <QCache>
#include <QFontMetricsF>
#include <QLineF>
#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal Radius = 4;
constexpr qreal BoxTint = 0.06;
constexpr qreal LineWidth = 1.4;
constexpr qreal ArrowLength = 9;
constexpr qreal ArrowHalf = 4;
}

QString ZonePainter::bandName(PurdueBand band, const Words &words)
{
    switch (band) {
    case PurdueBand::Enterprise: return words.translate("ZonePainter", "level 4–5 enterprise");
    case PurdueBand::Dmz: return words.translate("ZonePainter", "level 3.5 DMZ");
    case PurdueBand::Control: return words.translate("ZonePainter", "level 2–3 control");
    case PurdueBand::Process: return words.translate("ZonePainter", "level 0–1 process");
    case PurdueBand::Unknown: return words.translate("ZonePainter", "level unknown");
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {
/// A text as it fits into a width, laid out: thousands of tags are painted sixty times a second.
struct FittedText
{
    QString text;
    QStaticText laidOut;
    qreal width = 0;
};

const FittedText &fitted(ZoneStyle::Letter letter, const QString &what, qreal room)
{
    using Key = std::pair<QString, std::pair<int, int>>;
    constexpr int mostKept = 20'000;
    thread_local QCache<Key, FittedText> kept(mostKept);
    const Key key(what, {static_cast<int>(letter), qRound(room * 4)});
    if (const FittedText *found = kept.object(key))
        return *found;
    const QFont &font = ZoneStyle::font(letter);
    const QFontMetricsF metrics(font);
    auto *made = new FittedText;
    // A hair of tolerance: widths are sums of rounded advances.
    made->text = metrics.horizontalAdvance(what) <= room + 0.5 ? what : metrics.elidedText(what, Qt::ElideRight, room);
    made->width = metrics.horizontalAdvance(made->text);
    made->laidOut = QStaticText(made->text);
    made->laidOut.setTextFormat(Qt::PlainText);
    made->laidOut.setPerformanceHint(QStaticText::AggressiveCaching);
    made->laidOut.prepare({}, font);
    kept.insert(key, made);
    return *kept.object(key);
}
}

void ZonePainter::text(const QRectF &rect, ZoneStyle::Letter letter, const QColor &colour, const QString &what,
                       Qt::Alignment alignment)
{
    const QFont &font = ZoneStyle::font(letter);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const FittedText &shown = fitted(letter, what, rect.width());
    const QFontMetricsF metrics(font);
    const qreal baseline = rect.center().y() + (metrics.capHeight()) / 2;
    const qreal x = alignment & Qt::AlignRight ? rect.right() - shown.width
        : alignment & Qt::AlignHCenter         ? rect.center().x() - shown.width / 2
                                               : rect.left();
    if (m_painter.paintEngine()->type() == QPaintEngine::Raster)
        m_painter.drawStaticText(QPointF(x, baseline - metrics.ascent()), shown.laidOut);
    else
        m_painter.drawText(QPointF(x, baseline), shown.text);
}

void ZonePainter::badge(const QRectF &rect, const QString &what, const QColor &colour)
{
    m_painter.setPen(QPen(colour, 1));
    m_painter.setBrush(m_colours.base);
    m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    text(rect, ZoneStyle::Letter::Badge, colour, what, Qt::AlignHCenter);
}

void ZonePainter::box(const QRectF &rect, const ZonePlan::Zone &zone, bool hasZones, int state)
{
    const QColor colour = m_colours.team(zone.team());
    const bool isMarked = state & (Selected | Target);
    m_painter.setPen(QPen(isMarked ? m_colours.accent : colour, isMarked ? 2 : 1));
    m_painter.setBrush(state & Target ? m_colours.selection : ZoneStyle::blended(colour, m_colours.base, BoxTint));
    const qreal inset = isMarked ? 1 : 0.5;
    m_painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), Radius, Radius);
    if (isSmall()) {
        bigName(rect, zone, hasZones, colour);
        return;
    }
    qreal right = rect.right() - ZoneStyle::pad;
    if (!zone.badge.isEmpty()) {
        const qreal width = ZoneStyle::width(ZoneStyle::Letter::Badge, zone.badge) + 12;
        badge(QRectF(rect.right() - width - 7, rect.top() + 6, width, 18), zone.badge, colour);
        right -= width;
    }
    const QRectF head(rect.left() + ZoneStyle::pad, rect.top() + 6, right - rect.left() - ZoneStyle::pad, 18);
    text(head, ZoneStyle::Letter::ZoneName, colour, zone.name);
    constexpr qreal leastForOwner = 48;
    const QRectF rest = head.adjusted(ZoneStyle::width(ZoneStyle::Letter::ZoneName, zone.name) + 10, 1, -ZoneStyle::pad, 1);
    if (rest.width() >= leastForOwner && !zone.owner.isEmpty())
        text(rest, ZoneStyle::Letter::Label, m_colours.secondary, zone.owner);
}

/// Far away only the name is left, in letters that can still be read.
void ZonePainter::bigName(const QRectF &rect, const ZonePlan::Zone &zone, bool hasZones, const QColor &colour)
{
    QFont font = ZoneStyle::font(ZoneStyle::Letter::ZoneName);
    font.setPixelSize(qBound(12, qRound(10 / m_detail), 48));
    const QFontMetricsF metrics(font);
    QRectF area = rect.adjusted(6, 4, -6, -4);
    if (hasZones)
        area.setHeight(qMin(area.height(), metrics.height()));
    const int flags
        = (hasZones ? static_cast<int>(Qt::AlignLeft) : static_cast<int>(Qt::AlignCenter)) | Qt::TextWordWrap;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QRectF needed = metrics.boundingRect(area, flags, zone.name);
    const bool fits = needed.height() <= area.height() + 1 && needed.width() <= area.width() + 1;
    m_painter.drawText(area, fits ? flags : flags & ~Qt::TextWordWrap,
                       fits ? zone.name : metrics.elidedText(zone.name, Qt::ElideRight, area.width()));
}

void ZonePainter::roughChip(const QRectF &rect, const QString &tag, Team team, AssetClass assetClass)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(rect, m_colours.line);
    const qreal border = 1 / std::max(m_detail, 0.1);
    m_painter.fillRect(rect.adjusted(border, border, -border, -border), m_colours.base);
    m_painter.fillRect(QRectF(rect.left() + 4, rect.top() + 4, 21, rect.height() - 8), m_colours.team(team));
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    text(rect.adjusted(ZoneStyle::tagLeft(assetClass), 0, -5, 0), ZoneStyle::Letter::Chip, m_colours.text, tag);
}

void ZonePainter::chip(const QRectF &rect, const QString &tag, Team team, AssetClass assetClass, int state)
{
    if ((state & Rough) && !(state & Selected))
        return roughChip(rect, tag, team, assetClass);
    const QColor colour = m_colours.team(team);
    const bool isSelected = state & Selected;
    m_painter.setPen(QPen(isSelected            ? m_colours.accent
                              : state & Hovered ? m_colours.secondary
                                                : m_colours.line,
                          isSelected ? 2 : 1));
    m_painter.setBrush(isSelected ? m_colours.selection : m_colours.base);
    const qreal inset = isSelected ? 1 : 0.5;
    m_painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), Radius, Radius);
    const QRectF letters(rect.left() + 4, rect.top() + 4, 21, rect.height() - 8);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(letters, 2.5, 2.5);
    text(letters, ZoneStyle::Letter::Team, m_colours.onTeam(), ZoneStyle::teamLetters(team), Qt::AlignHCenter);
    const QRectF icon(rect.left() + ZoneStyle::chipIconLeft, rect.center().y() - ZoneStyle::chipIconSide / 2,
                      ZoneStyle::chipIconSide, ZoneStyle::chipIconSide);
    ClassIcon::paint(m_painter, icon, assetClass, colour);
    text(rect.adjusted(ZoneStyle::tagLeft(assetClass), 0, -5, 0), ZoneStyle::Letter::Chip, m_colours.text, tag);
}

void ZonePainter::more(const QRectF &rect, int count)
{
    text(rect.adjusted(6, 0, 0, 0), ZoneStyle::Letter::Chip, m_colours.secondary, u"+%1"_s.arg(count));
}

QPainterPath ZonePainter::outline(const QList<QPointF> &path)
{
    QPainterPath outline(path.first());
    for (int i = 1; i < path.size(); ++i) {
        const bool isLast = i + 1 == path.size();
        if (isLast) {
            outline.lineTo(path[i]);
            continue;
        }
        QLineF before(path[i], path[i - 1]);
        QLineF after(path[i], path[i + 1]);
        const qreal radius = qMin(6.0, qMin(before.length(), after.length()) / 2);
        before.setLength(radius);
        after.setLength(radius);
        outline.lineTo(before.p2());
        outline.quadTo(path[i], after.p2());
    }
    return outline;
}

QPainterPath ZonePainter::ground(int zone, const ZonePlan &plan, const ZoneLayout &layout)
{
    QPainterPath ground;
    ground.addRoundedRect(layout.zones[zone].rect, Radius, Radius);
    for (int other = 0; other < plan.zones.size(); ++other) {
        if (plan.zones[other].parent != zone)
            continue;
        QPainterPath inner;
        inner.addRoundedRect(layout.zones[other].rect, Radius, Radius);
        ground -= inner;
    }
    return ground;
}

void ZonePainter::arrow(const QPointF &from, const QPointF &to, const QColor &colour)
{
    QLineF shaft(to, from);
    shaft.setLength(ArrowLength);
    const QLineF across = shaft.normalVector().unitVector();
    const QPointF side = QPointF(across.dx(), across.dy()) * ArrowHalf;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(QPolygonF {to, shaft.p2() + side, shaft.p2() - side});
}

void ZonePainter::line(const ZoneLayout::Line &line, const ZonePlan::Conduit &conduit, int state)
{
    const bool isMarked = state & (Selected | Hovered);
    const QColor colour
        = isMarked ? m_colours.accent : ZoneStyle::blended(m_colours.text, m_colours.base, isSmall() ? 0.4 : 0.7);
    for (int i = 0; i < line.paths.size(); ++i) {
        const QList<QPointF> &path = line.paths[i];
        m_painter.setPen(ZoneStyle::conduitPen(conduit.medium, colour, isMarked ? 2.2 : LineWidth));
        m_painter.setBrush(Qt::NoBrush);
        if ((state & Rough) && !isMarked) {
            QPen thin(colour);
            thin.setCosmetic(true);
            m_painter.setPen(thin);
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            m_painter.drawPolyline(path);
            m_painter.setRenderHint(QPainter::Antialiasing, true);
            continue;
        }
        m_painter.drawPath(outline(path));
        if (i > 0) { // where a further zone joins
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.drawEllipse(path.last(), 3, 3);
        }
    }
    const QList<QPointF> &first = line.paths.first();
    if (conduit.direction == Direction::OneWayAB)
        arrow(first[first.size() - 2], first.last(), colour);
    else if (conduit.direction == Direction::OneWayBA)
        arrow(first[1], first.first(), colour);
}

void ZonePainter::label(const ZoneLayout::Line &line, const ZonePlan::Conduit &conduit, int state)
{
    if (line.label.isNull() || isSmall())
        return;
    const QColor colour = state & (Selected | Hovered) ? m_colours.accent : m_colours.secondary;
    QRectF area = line.label;
    if (!line.isLabelInZone)
        m_painter.fillRect(area, m_colours.base); // the line of a level may run behind it
    if (conduit.isEncrypted) {
        lock(QPointF(area.left() + 1, area.top() + 2), colour);
        area.setLeft(area.left() + ZoneStyle::lockWidth);
    }
    text(area.adjusted(2, 0, 0, 0), ZoneStyle::Letter::Label, colour, conduit.labels[line.labelForm].text);
}

void ZonePainter::lock(const QPointF &topLeft, const QColor &colour)
{
    m_painter.setPen(QPen(colour, 1.2));
    m_painter.setBrush(Qt::NoBrush);
    QPainterPath shackle(topLeft + QPointF(2, 5));
    shackle.arcTo(QRectF(topLeft + QPointF(2, 0.5), QSizeF(5, 6)), 180, -180);
    shackle.lineTo(topLeft + QPointF(7, 5));
    m_painter.drawPath(shackle);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(QRectF(topLeft + QPointF(0.5, 4.5), QSizeF(8, 5.5)), 1, 1);
}

void ZonePainter::band(const ZoneLayout::Band &band, bool isFirst, const Words &words)
{
    if (!isFirst) {
        QPen pen(ZoneStyle::blended(m_colours.secondary, m_colours.base, 0.45), 1);
        pen.setDashPattern({4, 4});
        pen.setCosmetic(m_detail < 1);
        m_painter.setPen(pen);
        m_painter.drawLine(band.area.topLeft() + QPointF(0, 0.5), band.area.topRight() + QPointF(0, 0.5));
    }
    if (!isSmall())
        text(band.label, ZoneStyle::Letter::Band, m_colours.secondary, bandName(band.band, words), Qt::AlignRight);
}
