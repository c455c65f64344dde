// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/PathsOverlay.h"

#include "ui/zones/StepRoute.h"
#include "ui/zones/ZonePainter.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal ArrowWidth = 4;
constexpr qreal HeadLength = 13;
constexpr qreal HeadHalf = 6.5;
constexpr qreal MarkRadius = 9;
constexpr qreal Dimming = 0.45;
constexpr qreal NumberPlace = 0.5; ///< along a step
constexpr qreal ScissorsPlace = 0.25;
constexpr qreal HeatShares[] = {0.46, 0.33, 0.23, 0.15, 0.09};

/// Far away arrows and marks grow against the drawing, so that they can still be seen.
qreal sizeFor(const QPainter &painter)
{
    const qreal scale = painter.worldTransform().m11();
    return std::clamp(scale > 0 ? 1 / scale : 1, 1.0, 2.5);
}

qreal heatShare(int step)
{
    return HeatShares[std::clamp(step, 0, static_cast<int>(std::size(HeatShares)) - 1)];
}

void drawMark(QPainter &painter, const QPointF &centre, qreal size, const QString &text, const QColor &ground, const QColor &ink)
{
    const ThemeColors &colours = Theme::colors();
    painter.setPen(QPen(colours.base, 1.5 * size));
    painter.setBrush(ground);
    painter.drawEllipse(centre, MarkRadius * size, MarkRadius * size);
    QFont font = ZoneStyle::font(ZoneStyle::Letter::Badge);
    font.setPixelSize(qRound(11 * size));
    painter.setFont(font);
    painter.setPen(ink);
    const QRectF area(centre - QPointF(20, 20) * size, QSizeF(40, 40) * size);
    painter.drawText(area, Qt::AlignCenter, text);
}

void drawArrow(QPainter &painter, QList<QPointF> route, bool isDashed, qreal size, const QColor &colour)
{
    const QPointF tip = route.last();
    QLineF last(route[route.size() - 2], tip);
    const qreal head = std::min(HeadLength * size, last.length());
    last.setLength(last.length() - head);
    const QPointF neck = last.p2();
    route.last() = neck;
    QPen casing(Theme::colors().base, (ArrowWidth + 3) * size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen pen(colour, ArrowWidth * size, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isDashed)
        pen.setDashPattern({2, 1});
    const QPainterPath outline = ZonePainter::outline(route);
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(outline, casing);
    painter.strokePath(outline, pen);
    const QPointF along = QLineF(neck, tip).length() > 0 ? (tip - neck) / QLineF(neck, tip).length() : QPointF();
    const QPointF side = QPointF(-along.y(), along.x()) * HeadHalf * size;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF {tip, neck + side, neck - side});
}

/// Two rings and two blades, open to the right.
void drawScissors(QPainter &painter, const QPointF &centre, qreal size, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5 * size));
    painter.setBrush(Theme::colors().base);
    painter.drawEllipse(centre, MarkRadius * size, MarkRadius * size);
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y) * size; };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4 * size, Qt::SolidLine, Qt::RoundCap));
    for (const qreal way : {-1.0, 1.0}) {
        painter.drawEllipse(at(-3.6, 2.8 * way), 1.9 * size, 1.9 * size);
        painter.drawLine(at(-2.1, 1.7 * way), at(5.4, -3.2 * way));
    }
}

/// On the line, or beside it where a number stands there.
QPointF scissorsPlace(const QList<QPointF> &trunk, const QList<QPointF> &numbers, qreal size)
{
    const QPointF place = StepRoute::at(trunk, ScissorsPlace);
    const qreal room = 2 * MarkRadius * size;
    if (std::ranges::none_of(numbers, [&](const QPointF &number) { return QLineF(number, place).length() < room; }))
        return place;
    const QPointF along = StepRoute::at(trunk, ScissorsPlace + 0.05) - place;
    return place + (std::abs(along.x()) > std::abs(along.y()) ? QPointF(0, -room) : QPointF(-room, 0));
}
}

void WayOverlay::show(const AttackPaths::Path &way, const std::vector<RecordId> &cut, const QStringList &tips)
{
    m_way = way;
    m_cut = cut;
    m_tips = tips;
}

QString WayOverlay::tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const
{
    for (qsizetype i = 0; i < std::min<qsizetype>(m_tips.size(), static_cast<qsizetype>(m_way.steps.size())); ++i) {
        const QList<QPointF> route = StepRoute::of(m_way.steps[static_cast<size_t>(i)], picture);
        if (route.size() > 1 && QLineF(StepRoute::at(route, NumberPlace), point).length() <= 2 * MarkRadius)
            return u"<p>%1</p>"_s.arg(m_tips[i].toHtmlEscaped());
    }
    return {};
}

QRectF WayOverlay::area(const ZoneEdits::Picture &picture) const
{
    QRectF area;
    for (const AttackPaths::Step &step : m_way.steps) {
        const QList<QPointF> route = StepRoute::of(step, picture);
        area |= QPolygonF(route).boundingRect();
        for (int zone = 0; zone < picture.plan.zones.size(); ++zone) {
            const RecordId &id = picture.plan.zones[zone].id;
            if (step.from == id || step.to == id)
                area |= picture.layout.zones[zone].rect;
        }
    }
    return area;
}

void WayOverlay::dimOthers(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    QPainterPath others;
    others.addRect(picture.layout.bounds.adjusted(-2000, -2000, 2000, 2000));
    for (int zone = 0; zone < picture.plan.zones.size(); ++zone) {
        const RecordId &id = picture.plan.zones[zone].id;
        const bool isPassed = std::ranges::any_of(m_way.steps, [&](const AttackPaths::Step &step) { return step.from == id || step.to == id; });
        if (isPassed)
            others -= ZonePainter::ground(zone, picture.plan, picture.layout);
    }
    QColor veil = Theme::colors().base;
    veil.setAlphaF(static_cast<float>(Dimming));
    painter.fillPath(others, veil);
}

void WayOverlay::paintCut(QPainter &painter, const ZoneEdits::Picture &picture, const QList<QPointF> &numbers, qreal size) const
{
    const QColor colour = Theme::colors().critical;
    for (const RecordId &via : m_cut) {
        const QList<QPointF> trunk = StepRoute::trunk(via, picture);
        const bool isPassed = std::ranges::contains(m_way.steps, via, &AttackPaths::Step::via);
        if (!trunk.isEmpty() && !isPassed) {
            painter.setBrush(Qt::NoBrush);
            painter.strokePath(ZonePainter::outline(trunk), QPen(colour, 2 * size, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
        }
        const QRectF host = trunk.isEmpty() ? StepRoute::placeOf(via, picture) : QRectF();
        if (!trunk.isEmpty())
            drawScissors(painter, scissorsPlace(trunk, numbers, size), size, colour);
        else if (!host.isNull())
            drawScissors(painter, host.topRight(), size, colour);
    }
}

void WayOverlay::paint(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    if (m_way.steps.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    dimOthers(painter, picture);
    const ThemeColors &colours = Theme::colors();
    const qreal size = sizeFor(painter);
    std::vector<QList<QPointF>> routes;
    for (const AttackPaths::Step &step : m_way.steps)
        routes.push_back(StepRoute::of(step, picture));
    const auto isWeakest = [this](size_t step) { return static_cast<int>(step) == m_way.weakest; };
    QList<QPointF> numbers;
    for (size_t i = 0; i < routes.size(); ++i) {
        if (routes[i].size() < 2)
            continue;
        numbers.append(StepRoute::at(routes[i], NumberPlace));
        drawArrow(painter, routes[i], m_way.steps[i].asset.isValid(), size, isWeakest(i) ? colours.critical : colours.accent);
    }
    paintCut(painter, picture, numbers, size);
    for (size_t i = 0; i < routes.size(); ++i) {
        if (routes[i].size() > 1)
            drawMark(painter, StepRoute::at(routes[i], NumberPlace), size, QString::number(i + 1), isWeakest(i) ? colours.critical : colours.accent,
                     isWeakest(i) ? colours.onRisk(Grade::Critical) : colours.onTeam());
    }
    painter.restore();
}

QColor HeatOverlay::colourOf(int step, const ThemeColors &colours)
{
    return ZoneStyle::blended(colours.critical, colours.base, std::min(1.0, heatShare(step) * 2));
}

QRectF HeatOverlay::area(const ZoneEdits::Picture &picture) const
{
    QRectF area;
    for (int zone = 0; zone < picture.plan.zones.size(); ++zone) {
        if (m_compromise.stepOf(picture.plan.zones[zone].id) >= 0)
            area |= picture.layout.zones[zone].rect;
    }
    return area;
}

void HeatOverlay::paint(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colours = Theme::colors();
    const qreal size = sizeFor(painter);
    QHash<RecordId, int> stepOf;
    for (size_t step = 0; step < m_compromise.steps.size(); ++step) {
        for (const Compromise::Entered &entered : m_compromise.steps[step])
            stepOf.insert(entered.zone, static_cast<int>(step));
    }
    for (int zone = 0; zone < picture.plan.zones.size(); ++zone) {
        const int step = stepOf.value(picture.plan.zones[zone].id, -1);
        if (step < 0)
            continue;
        QColor heat = colours.critical;
        heat.setAlphaF(static_cast<float>(heatShare(step)));
        painter.fillPath(ZonePainter::ground(zone, picture.plan, picture.layout), heat);
    }
    for (int zone = 0; zone < picture.plan.zones.size(); ++zone) {
        const int step = stepOf.value(picture.plan.zones[zone].id, -1);
        if (step >= 0)
            drawMark(painter, picture.layout.zones[zone].rect.topLeft() - QPointF(3, 3), size, QString::number(step), colours.critical, colours.onRisk(Grade::Critical));
    }
    painter.restore();
}
