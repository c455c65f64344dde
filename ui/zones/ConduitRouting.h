// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ConduitGrid.h"


/// Leads the lines of the conduits from border to border: upright and level stretches around the boxes, few bends, few
/// crossings, no two on top of each other where there is room. A line bent by hand stays as it was bent.
class ConduitRouting
{
public:
    ConduitRouting(const ZonePlan &plan, ZoneLayout &layout);

    void route();
    [[nodiscard]] ConduitGrid &grid() { return m_grid; }

private:
    /// What lines avoid, in tenths of a step of the grid.
    struct Aversions
    {
        int turn = 70;
        int crossing = 60;
        int onTop = 500;
        int besideLine = 30;
        int nearLine = 8;
        int alongBorder = 12;
        int throughZone = 6;
        int throughLabel = 80;
    };
    struct Ends
    {
        int from = -1;
        int to = -1; ///< -1: to the line that is there already
    };
    void routeOne(int conduit);
    void routeByHand(int conduit);
    [[nodiscard]] QList<QPointF> path(const Ends &ends, const QList<QPointF> &joined);
    [[nodiscard]] QList<QPointF> found(int state) const;
    static void snapEnd(QPointF &end, const QPointF &before, const QRectF &zone);
    [[nodiscard]] QList<QPointF> straight(const QRectF &from, const QRectF &to) const;
    [[nodiscard]] bool isOpen(int index) const;
    [[nodiscard]] bool isTarget(int index, int direction) const;
    void addTarget(int index, int ways, int cost);
    [[nodiscard]] int costOf(int index, int direction, bool isTurn) const;
    [[nodiscard]] int portCost(const ConduitGrid::Port &port) const;
    [[nodiscard]] int distance(int index, const QRect &target) const;
    [[nodiscard]] int search(const QRect &target);
    void expand(int state, const QRect &target);
    void openFor(const Ends &ends);
    void aimAt(const Ends &ends, const QList<QPointF> &joined);
    void start(const Ends &ends, const QRect &target);
    void reach(int state, int cost, int estimate, int from);

    const ZonePlan &m_plan;
    ZoneLayout &m_layout;
    ConduitGrid m_grid;
    // What belongs to the line of the moment bears the number of its round; older entries are void.
    int m_round = 0;
    QList<int> m_openRounds;        ///< by zone: the line may pass through it
    QList<int> m_targetRounds;      ///< by point: the line may end there,
    QList<quint8> m_targetWays;     ///< coming in these directions (bits),
    QList<int> m_targetCosts;       ///< at this cost
    QList<int> m_rounds;            ///< by point and direction: reached,
    QList<int> m_costs;             ///< at this cost,
    QList<int> m_comesFrom;         ///< from that one
    int m_haste = 1; ///< how much more the way that is left counts: large plants take a good way, not the best
    QList<int> m_doneRounds;        ///< gone on from there
    QList<QList<int>> m_queue;      ///< states by estimated cost
    int m_rank = 0;                 ///< the estimate that is looked at
    int m_queued = 0;
    Aversions m_avoids;
};
