// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ConduitGrid.h"

#include <QSet>

/// Leads the lines of the conduits from border to border: upright and level stretches around the boxes, few bends, few
/// crossings, no two on top of each other where there is room. A line bent by hand stays as it was bent.
class ConduitRouting
{
public:
    ConduitRouting(const ZonePlan &plan, ZoneLayout &layout);

    void route();
    [[nodiscard]] ConduitGrid &grid() { return m_grid; }

private:
    struct Ends
    {
        int from = -1;
        int to = -1; ///< -1: to the line that is there already
    };
    void routeOne(int conduit);
    void routeByHand(int conduit);
    [[nodiscard]] QList<QPointF> path(const Ends &ends, const QList<QPointF> &joined);
    [[nodiscard]] QList<QPointF> found(int state) const;
    [[nodiscard]] QList<QPointF> straight(const QRectF &from, const QRectF &to) const;
    [[nodiscard]] bool isOpen(int index) const;
    [[nodiscard]] int costOf(int index, int direction, bool isTurn) const;
    [[nodiscard]] int portCost(const ConduitGrid::Port &port) const;
    [[nodiscard]] int distance(int index, const QRect &target) const;
    void openFor(const Ends &ends);
    void aimAt(const Ends &ends, const QList<QPointF> &joined);
    void start(const Ends &ends, const QRect &target);
    void reach(int state, int cost, int estimate, int from);

    const ZonePlan &m_plan;
    ZoneLayout &m_layout;
    ConduitGrid m_grid;
    QSet<int> m_open;               ///< zones that the line of the moment may pass through
    QHash<int, int> m_targets;      ///< point to the directions, as bits, in which it may be reached; with its cost
    QHash<int, int> m_targetCosts;
    // Per point and direction; a round number tells old entries from new ones.
    QList<int> m_costs;
    QList<int> m_comesFrom;
    QList<int> m_rounds;
    int m_round = 0;
    QList<QList<int>> m_queue;      ///< states by estimated cost
    int m_queued = 0;
};
