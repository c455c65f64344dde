// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/StepRoute.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace {
qreal lengthOf(const QList<QPointF> &line)
{
    qreal length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

QPointF pointAfter(const QList<QPointF> &line, qreal length)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line[i - 1], line[i]);
        if (length <= stretch.length() && stretch.length() > 0)
            return stretch.pointAt(length / stretch.length());
        length -= stretch.length();
    }
    return line.last();
}

/// How far along the line its point nearest to `point` is.
qreal lengthUpTo(const QList<QPointF> &line, const QPointF &point)
{
    qreal before = 0;
    qreal best = 0;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line[i - 1], line[i]);
        const qreal length = stretch.length();
        const QPointF along = line[i] - line[i - 1];
        const qreal share = length > 0 ? std::clamp(QPointF::dotProduct(point - line[i - 1], along) / (length * length), 0.0, 1.0) : 0;
        const qreal distance = QLineF(stretch.pointAt(share), point).length();
        if (distance < nearest) {
            nearest = distance;
            best = before + share * length;
        }
        before += length;
    }
    return best;
}

/// The part of a line between two lengths, in the order given.
QList<QPointF> partOf(const QList<QPointF> &line, qreal from, qreal to)
{
    QList<QPointF> part {pointAfter(line, std::min(from, to))};
    qreal length = 0;
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        length += QLineF(line[i - 1], line[i]).length();
        if (length > std::min(from, to) && length < std::max(from, to))
            part.append(line[i]);
    }
    part.append(pointAfter(line, std::max(from, to)));
    if (from > to)
        std::ranges::reverse(part);
    return part;
}

qsizetype placeOfZone(const RecordId &zone, const ZonePlan &plan)
{
    const auto found = std::ranges::find(plan.zones, zone, &ZonePlan::Zone::id);
    return zone.isValid() && found != plan.zones.end() ? found - plan.zones.begin() : -1;
}

qsizetype placeOfConduit(const RecordId &conduit, const ZoneEdits::Picture &picture)
{
    const auto found = std::ranges::find(picture.plan.conduits, conduit, &ZonePlan::Conduit::id);
    const qsizetype place = found == picture.plan.conduits.end() ? -1 : found - picture.plan.conduits.begin();
    const bool isDrawn = place >= 0 && place < picture.layout.conduits.size() && !picture.layout.conduits[place].paths.isEmpty()
        && picture.layout.conduits[place].paths.first().size() > 1;
    return isDrawn ? place : -1;
}

QPointF nearestIn(const QRectF &rect, const QPointF &point)
{
    return {std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom())};
}

/// From box to box where there is no line to follow, past `on` where a host stands there.
QList<QPointF> straightRoute(const QRectF &from, const QRectF &to, const QRectF &on)
{
    if (from.isNull() || to.isNull())
        return {};
    if (on.isNull()) {
        const QPointF start = nearestIn(from, to.center());
        return {start, nearestIn(to, start)};
    }
    const QPointF middle = on.center();
    QList<QPointF> route {nearestIn(from, middle), middle, nearestIn(to, middle)};
    if (from.contains(middle))
        route.removeFirst();
    else if (to.contains(middle))
        route.removeLast();
    return route;
}

QList<QPointF> alongConduit(const ZoneLayout::Line &line, qsizetype from, qsizetype to)
{
    const QList<QPointF> &trunk = line.paths.first();
    const qreal whole = lengthOf(trunk);
    const auto joins = [&](qsizetype end) {
        return end < 0 ? whole / 2 : end == 0 ? 0 : end == 1 ? whole : lengthUpTo(trunk, line.paths[end - 1].last());
    };
    QList<QPointF> route = from >= 2 ? line.paths[from - 1] : QList<QPointF>();
    route += partOf(trunk, joins(from), joins(to));
    if (to >= 2) {
        QList<QPointF> branch = line.paths[to - 1];
        std::ranges::reverse(branch);
        route += branch;
    }
    const auto same = std::ranges::unique(route, [](const QPointF &a, const QPointF &b) { return QLineF(a, b).length() < 0.5; });
    route.erase(same.begin(), same.end());
    return route;
}
}

QPointF StepRoute::at(const QList<QPointF> &line, qreal share)
{
    return pointAfter(line, share * lengthOf(line));
}

QList<QPointF> StepRoute::trunk(const RecordId &conduit, const ZoneEdits::Picture &picture)
{
    const qsizetype place = placeOfConduit(conduit, picture);
    return place < 0 ? QList<QPointF>() : picture.layout.conduits[place].paths.first();
}

QRectF StepRoute::placeOf(const RecordId &asset, const ZoneEdits::Picture &picture)
{
    const auto found = std::ranges::find(picture.plan.assets, asset, &ZonePlan::Asset::id);
    if (found == picture.plan.assets.end() || found->zone < 0)
        return {};
    const qsizetype place = found - picture.plan.assets.begin();
    const QRectF chip = place < picture.layout.chips.size() ? picture.layout.chips[place] : QRectF();
    return chip.isNull() ? picture.layout.zones[found->zone].moreChip : chip;
}

QList<QPointF> StepRoute::of(const AttackPaths::Step &step, const ZoneEdits::Picture &picture)
{
    const qsizetype from = placeOfZone(step.from, picture.plan);
    const qsizetype to = placeOfZone(step.to, picture.plan);
    const qsizetype conduit = placeOfConduit(step.conduit, picture);
    if (conduit >= 0) {
        const QList<int> &ends = picture.plan.conduits[conduit].zones;
        const qsizetype start = from < 0 ? -1 : ends.indexOf(static_cast<int>(from));
        const qsizetype end = to < 0 ? -1 : ends.indexOf(static_cast<int>(to));
        if (start != end && std::max(start, end) <= picture.layout.conduits[conduit].paths.size())
            return alongConduit(picture.layout.conduits[conduit], start, end);
    }
    if (from < 0 || to < 0)
        return {};
    const QRectF on = step.asset.isValid() ? placeOf(step.asset, picture) : QRectF();
    return straightRoute(picture.layout.zones[from].rect, picture.layout.zones[to].rect, on);
}
