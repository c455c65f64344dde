// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Crossings.h"
#include "ui/record/Workbench.h"
#include "ui/zones/TrafficTable.h"
#include "ui/zones/ZoneOverlay.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

/// Traffic over the drawing: along each conduit what it carries, allowed and not; curves between zones that no conduit joins;
/// a mark with their number at zones with unknown hosts. Lines are as wide as what they carried.
class TrafficOverlay : public ZoneOverlay
{
    Q_DECLARE_TR_FUNCTIONS(TrafficOverlay)

public:
    explicit TrafficOverlay(const Workbench &workbench)
        : m_workbench(workbench)
    {
    }

    void show(const Crossings &crossings);
    /// Draws only what the table shows.
    void showOnly(TrafficTable::Which which) { m_which = which; }
    /// Draws its lines marked; null = none.
    void mark(const Crossing *crossing);
    void mark(const UnseenProtocol &unseen);

    void paint(QPainter &painter, const ZoneEdits::Picture &picture) const override;
    [[nodiscard]] QString tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const override;

private:
    /// Of one conduit, or of two zones that none joins.
    struct Load
    {
        qint64 packets = 0;
        std::vector<std::pair<RecordId, RecordId>> ways; ///< from which of its ends to which
        QStringList lines; ///< of its tool tip
        int more = 0;      ///< that found no room there
    };
    struct Strangers
    {
        QSet<QString> addresses;
        Load load; ///< a line per address
    };
    using Pair = std::pair<RecordId, RecordId>;
    using Verdict = Crossing::Verdict;

    [[nodiscard]] bool isShown(Verdict verdict) const { return TrafficTable::isIn(m_which, verdict); }
    [[nodiscard]] bool isDashed(const RecordId &conduit) const;
    void addTo(Load &load, const Crossing &crossing, const RecordId &from, const RecordId &to) const;
    void addStranger(Strangers &strangers, const QString &address, const Crossing &crossing) const;
    [[nodiscard]] QString lineOf(const Crossing &crossing) const;
    [[nodiscard]] QString tipOf(const Load &load) const;
    void paintConduits(QPainter &painter, const ZoneEdits::Picture &picture) const;
    void paintCurves(QPainter &painter, const ZoneEdits::Picture &picture) const;
    void paintMarks(QPainter &painter, const ZoneEdits::Picture &picture) const;

    const Workbench &m_workbench;
    TrafficTable::Which m_which = TrafficTable::Everything;
    std::map<RecordId, std::map<Verdict, Load>> m_conduits;
    std::map<RecordId, QStringList> m_unseen; ///< by conduit
    std::map<Pair, Load> m_curves;
    std::map<RecordId, Strangers> m_unknown; ///< by zone
    std::vector<Crossing::Step> m_markedSteps;
    Pair m_markedCurve;
    RecordId m_markedZone;
    mutable qreal m_scale = 1; ///< of marks, as painted last: a tool tip is asked for where they are seen
};
