// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ConduitRouting.h"

#include <QLineF>

#include <algorithm>

namespace {
constexpr int Step = 10; ///< costs are tenths of a step of the grid
constexpr int SamePort = 900;
constexpr int NextPort = 250;
constexpr int NearPort = 60;
/// Up to here the best way is sought, and every line is led a second time, knowing the others.
constexpr int FewConduits = 80;

constexpr int Downwards = 1; ///< a line to the zone around leaves below, where the packing keeps room for it
constexpr int StepX[] = {1, 0, -1, 0};
constexpr int StepY[] = {0, 1, 0, -1};

int opposite(int direction)
{
    return (direction + 2) % 4;
}

qreal apart(const QRectF &a, const QRectF &b)
{
    const QRectF both = a | b;
    return std::max(0.0, both.width() - a.width() - b.width()) + std::max(0.0, both.height() - a.height() - b.height());
}

QList<QPointF> cornersOnly(const QList<QPointF> &points)
{
    QList<QPointF> corners;
    for (const QPointF &point : points) {
        if (!corners.isEmpty() && corners.last() == point)
            continue;
        const qsizetype n = corners.size();
        const bool goesOn = n > 1
            && ((corners[n - 2].x() == corners[n - 1].x() && corners[n - 1].x() == point.x())
                || (corners[n - 2].y() == corners[n - 1].y() && corners[n - 1].y() == point.y()));
        if (goesOn)
            corners.last() = point;
        else
            corners.append(point);
    }
    return corners;
}

/// From a zone's border to a point outside it, level or upright where that is possible.
QPointF borderPoint(const QRectF &zone, const QPointF &towards)
{
    const qreal x = std::clamp(towards.x(), zone.left(), zone.right());
    const qreal y = std::clamp(towards.y(), zone.top(), zone.bottom());
    if (!zone.contains(towards))
        return {x, y};
    // From within (a zone around the other one): the nearest side.
    const qreal sides[] = {x - zone.left(), zone.right() - x, y - zone.top(), zone.bottom() - y};
    switch (std::ranges::min_element(sides) - sides) {
    case 0: return {zone.left(), y};
    case 1: return {zone.right(), y};
    case 2: return {x, zone.top()};
    default: return {x, zone.bottom()};
    }
}
}

ConduitRouting::ConduitRouting(const ZonePlan &plan, ZoneLayout &layout)
    : m_plan(plan)
    , m_layout(layout)
    , m_grid(plan, layout)
    , m_openRounds(plan.zones.size())
    , m_targetRounds(m_grid.size())
    , m_targetWays(m_grid.size())
    , m_targetCosts(m_grid.size())
    , m_rounds(static_cast<qsizetype>(m_grid.size()) * 4)
    , m_costs(m_rounds.size())
    , m_comesFrom(m_rounds.size())
    , m_doneRounds(m_rounds.size())
{
}

void ConduitRouting::route()
{
    QList<int> order;
    for (int i = 0; i < m_plan.conduits.size(); ++i) {
        if (m_plan.conduits[i].zones.size() < 2)
            continue;
        if (!m_plan.conduits[i].bends.isEmpty())
            routeByHand(i);
        else
            order.append(i);
    }
    std::ranges::stable_sort(order, {}, [this](int conduit) {
        const QList<int> &zones = m_plan.conduits[conduit].zones;
        return apart(m_layout.zones[zones[0]].rect, m_layout.zones[zones[1]].rect);
    });
    if (order.size() > FewConduits) {
        // With so many lines some must lie on others; to look for the last free track would take seconds.
        m_avoids = {.turn = 40, .crossing = 15, .onTop = 40, .besideLine = 8, .nearLine = 2};
        m_haste = 5;
    }
    for (const int conduit : std::as_const(order))
        routeOne(conduit);
    if (order.size() > FewConduits)
        return;
    for (const int conduit : std::as_const(order)) {
        for (const QList<QPointF> &path : std::as_const(m_layout.conduits[conduit].paths))
            m_grid.countLine(path, -1);
        m_layout.conduits[conduit].paths.clear();
        routeOne(conduit);
    }
}

void ConduitRouting::routeOne(int conduit)
{
    const QList<int> &zones = m_plan.conduits[conduit].zones;
    QList<QList<QPointF>> &paths = m_layout.conduits[conduit].paths;
    paths.append(path({zones[0], zones[1]}, {}));
    m_grid.countLine(paths.last(), 1);
    for (int i = 2; i < zones.size(); ++i) {
        paths.append(path({zones[i], -1}, paths.first()));
        m_grid.countLine(paths.last(), 1);
    }
}

void ConduitRouting::routeByHand(int conduit)
{
    const QList<int> &zones = m_plan.conduits[conduit].zones;
    const QList<QPointF> &bends = m_plan.conduits[conduit].bends;
    QList<QPointF> points {borderPoint(m_layout.zones[zones[0]].rect, bends.first())};
    points.append(bends);
    points.append(borderPoint(m_layout.zones[zones[1]].rect, bends.last()));
    m_layout.conduits[conduit].paths.append(points);
    m_grid.countLine(points, 1);
    for (int i = 2; i < zones.size(); ++i) {
        m_layout.conduits[conduit].paths.append(path({zones[i], -1}, points));
        m_grid.countLine(m_layout.conduits[conduit].paths.last(), 1);
    }
}

void ConduitRouting::openFor(const Ends &ends)
{
    for (const int end : {ends.from, ends.to}) {
        for (int up = end < 0 ? -1 : m_plan.zones[end].parent; up >= 0; up = m_plan.zones[up].parent)
            m_openRounds[up] = m_round;
    }
}

bool ConduitRouting::isOpen(int index) const
{
    const ConduitGrid::Point &point = m_grid.at(index);
    return point.zone < 0 || (!point.isChip && m_openRounds[point.zone] == m_round);
}

int ConduitRouting::costOf(int index, int direction, bool isTurn) const
{
    const ConduitGrid::Point &point = m_grid.at(index);
    const bool isAcross = direction % 2 == 0;
    int cost = Step + (isTurn ? m_avoids.turn : 0);
    cost += (point.zone >= 0 ? m_avoids.throughZone : 0) + (point.isNearZone ? m_avoids.alongBorder : 0)
        + (point.isLabel ? m_avoids.throughLabel : 0);
    cost += (isAcross ? point.across : point.upright) * m_avoids.onTop
        + (isAcross ? point.upright : point.across) * m_avoids.crossing;
    const int aside = isAcross ? m_grid.columns() : 1;
    for (const int off : {-2, -1, 1, 2}) {
        // Around the edge of the ground this meets the other side: nothing is there.
        const int beside = index + off * aside;
        if (beside < 0 || beside >= m_grid.size())
            continue;
        if ((isAcross ? m_grid.at(beside).across : m_grid.at(beside).upright) > 0)
            cost += std::abs(off) == 1 ? m_avoids.besideLine : m_avoids.nearLine;
    }
    return cost;
}

int ConduitRouting::portCost(const ConduitGrid::Port &port) const
{
    int cost = port.offCentre;
    const bool isAcross = port.direction % 2 == 0; // of the line that ends here
    for (int off = -2; off <= 2; ++off) {
        const int column = m_grid.columnOf(port.index) + (isAcross ? 0 : off);
        const int row = m_grid.rowOf(port.index) + (isAcross ? off : 0);
        if (!m_grid.contains(column, row))
            continue;
        const ConduitGrid::Point &point = m_grid.at(m_grid.index(column, row));
        const int lines = isAcross ? point.across : point.upright;
        cost += lines * (off == 0 ? SamePort : std::abs(off) == 1 ? NextPort : NearPort);
    }
    return cost;
}

int ConduitRouting::distance(int index, const QRect &target) const
{
    const int column = m_grid.columnOf(index);
    const int row = m_grid.rowOf(index);
    const int dx = std::max({target.left() - column, column - target.right(), 0});
    const int dy = std::max({target.top() - row, row - target.bottom(), 0});
    return (dx + dy) * Step * m_haste;
}

void ConduitRouting::addTarget(int index, int ways, int cost)
{
    if (m_targetRounds[index] != m_round)
        m_targetWays[index] = 0;
    m_targetRounds[index] = m_round;
    m_targetWays[index] = static_cast<quint8>(m_targetWays[index] | ways);
    m_targetCosts[index] = cost;
}

bool ConduitRouting::isTarget(int index, int direction) const
{
    return m_targetRounds[index] == m_round && (m_targetWays[index] & 1 << direction) != 0;
}

void ConduitRouting::aimAt(const Ends &ends, const QList<QPointF> &joined)
{
    if (ends.to >= 0) {
        const bool isInside = m_plan.isWithin(ends.from, ends.to);
        for (const ConduitGrid::Port &port : m_grid.portsOf(m_layout.zones[ends.to].rect)) {
            if (!isInside || port.direction == Downwards)
                addTarget(port.index, 1 << (isInside ? port.direction : opposite(port.direction)), portCost(port));
        }
        return;
    }
    constexpr int anyWay = 15;
    for (int i = 1; i < joined.size(); ++i) {
        const QLineF stretch(joined[i - 1], joined[i]);
        const int steps = static_cast<int>(stretch.length() / m_grid.step());
        for (int k = 0; k <= steps; ++k) {
            const int index = m_grid.indexAt(stretch.pointAt(steps ? static_cast<qreal>(k) / steps : 0));
            addTarget(index, anyWay, m_grid.at(index).isNearZone ? m_avoids.turn : 0);
        }
    }
}

void ConduitRouting::reach(int state, int cost, int estimate, int from)
{
    if (m_rounds[state] == m_round && m_costs[state] <= cost)
        return;
    m_rounds[state] = m_round;
    m_costs[state] = cost;
    m_comesFrom[state] = from;
    const int rank = std::max(cost + estimate, m_rank); // in haste, a step may look better than what led to it
    if (rank >= m_queue.size())
        m_queue.resize(rank + 512);
    m_queue[rank].append(state);
    ++m_queued;
}

void ConduitRouting::start(const Ends &ends, const QRect &target)
{
    const bool isAround = ends.to >= 0 && m_plan.isWithin(ends.to, ends.from);
    const bool isInside = ends.to >= 0 && m_plan.isWithin(ends.from, ends.to);
    for (const ConduitGrid::Port &port : m_grid.portsOf(m_layout.zones[ends.from].rect)) {
        if ((isAround || isInside) && port.direction != Downwards)
            continue;
        const int direction = isAround ? opposite(port.direction) : port.direction;
        reach(port.index * 4 + direction, portCost(port), distance(port.index, target), -1);
    }
}

QList<QPointF> ConduitRouting::path(const Ends &ends, const QList<QPointF> &joined)
{
    const QRectF from = m_layout.zones[ends.from].rect;
    QRectF to;
    if (ends.to >= 0) {
        to = m_layout.zones[ends.to].rect;
    } else {
        for (const QPointF &point : joined)
            to |= QRectF(point, QSizeF(1, 1));
    }
    ++m_round;
    const QRect target = m_grid.cellsOf(to);
    openFor(ends);
    aimAt(ends, joined);
    m_queued = 0;
    m_rank = 0;
    m_queue.clear();
    start(ends, target);
    if (ends.to >= 0 && m_plan.isWithin(ends.to, ends.from))
        m_openRounds[ends.from] = m_round; // a zone around the other one is started from its inside
    const int last = search(target);
    if (last < 0)
        return ends.to >= 0 ? straight(from, to) : QList<QPointF> {from.center(), joined[joined.size() / 2]};
    QList<QPointF> way = found(last);
    snapEnd(way.first(), way[1], from);
    if (ends.to >= 0)
        snapEnd(way.last(), way[way.size() - 2], to);
    return way;
}

/// The state in which the cheapest way reaches a target; -1 where there is none.
int ConduitRouting::search(const QRect &target)
{
    for (; m_rank < m_queue.size() && m_queued > 0; ++m_rank) {
        for (qsizetype next = 0; next < m_queue[m_rank].size(); ++next) {
            const int state = m_queue[m_rank][next];
            --m_queued;
            if (std::exchange(m_doneRounds[state], m_round) == m_round)
                continue;
            if (isTarget(state / 4, state % 4) && m_comesFrom[state] >= 0)
                return state;
            expand(state, target);
        }
    }
    return -1;
}

void ConduitRouting::expand(int state, const QRect &target)
{
    const int index = state / 4;
    const int direction = state % 4;
    const int column = m_grid.columnOf(index);
    const int row = m_grid.rowOf(index);
    for (int turn = 0; turn < 4; ++turn) {
        // Away from the border first; never back.
        if (turn == opposite(direction) || (m_comesFrom[state] < 0 && turn != direction))
            continue;
        if (!m_grid.contains(column + StepX[turn], row + StepY[turn]))
            continue;
        const int there = m_grid.index(column + StepX[turn], row + StepY[turn]);
        const bool ends = isTarget(there, turn);
        if (!ends && !isOpen(there))
            continue;
        const int cost = m_costs[state] + costOf(there, turn, turn != direction) + (ends ? m_targetCosts[there] : 0);
        reach(there * 4 + turn, cost, distance(there, target), state);
    }
}

QList<QPointF> ConduitRouting::found(int state) const
{
    QList<QPointF> points;
    for (int at = state; at >= 0; at = m_comesFrom[at])
        points.prepend(m_grid.pointAt(at / 4));
    return cornersOnly(points);
}

/// On a coarse grid the last point of a line may lie a little inside the box: it belongs on the border.
void ConduitRouting::snapEnd(QPointF &end, const QPointF &before, const QRectF &zone)
{
    if (before.y() == end.y())
        end.setX(std::abs(end.x() - zone.left()) < std::abs(end.x() - zone.right()) ? zone.left() : zone.right());
    else
        end.setY(std::abs(end.y() - zone.top()) < std::abs(end.y() - zone.bottom()) ? zone.top() : zone.bottom());
}

/// Where there is no way around the boxes: across them.
QList<QPointF> ConduitRouting::straight(const QRectF &from, const QRectF &to) const
{
    const QPointF start = borderPoint(from, to.center());
    return {start, borderPoint(to, start)};
}
