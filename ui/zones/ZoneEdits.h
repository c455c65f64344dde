// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ZoneCopy.h"
#include "ui/record/Workbench.h"
#include "ui/zones/ZoneLayout.h"

#include <QCoreApplication>

/// What hands do in the drawing, each one edit of the project: one step to undo.
///
/// The first time that something is put somewhere, all zones around it are given the places they have: what a person
/// has seen stays where it is.
class ZoneEdits
{
    Q_DECLARE_TR_FUNCTIONS(ZoneEdits)

public:
    /// The drawing as it was when the hand moved.
    struct Picture
    {
        const ZonePlan &plan;
        const ZoneLayout &layout;
    };

    explicit ZoneEdits(Workbench &workbench)
        : m_workbench(workbench)
    {
    }

    /// Zones with all that is in them. One that lands in another zone becomes part of it; one at the top that lands on
    /// another level takes that level.
    bool move(const Picture &picture, const QList<int> &zones, const QPointF &by);
    bool resize(const Picture &picture, int zone, const QSizeF &size);
    /// Into a zone, out of the one they were in.
    bool assign(const QList<RecordId> &assets, const RecordId &zone);
    /// Invalid where nothing came of it.
    RecordId addZone(const Picture &picture, const QString &name, const QRectF &place);
    RecordId addConduit(const Picture &picture, int from, int to);
    RecordId addAsset(const Picture &picture, const QString &tag, int zone);
    /// Forgets all places but those of notes, so that all is laid out again.
    bool arrange();
    /// Sets out these zones and what is in them anew, by level, about where they stood; all others stay. They must stand in
    /// the same zone; two or more.
    bool arrange(const Picture &picture, const QList<int> &zones);
    /// A new zone around zones that stand in the same zone; they stay where they are. Invalid where nothing came of it.
    RecordId surround(const Picture &picture, const QList<int> &zones, const QString &name);
    bool remove(const QList<RecordId> &records);
    /// Puts in copies, those of zones at the top beside where the copied ones stand. Gives the new ids of what was picked.
    QList<RecordId> put(const Picture &picture, const ZoneCopy &copy, const RecordId &into, const QString &label);
    enum class Alignment { Left, Centre, Right, Top, Middle, Bottom, SpreadAcross, SpreadDown };
    /// Zones that stand in the same zone as the first; none covers another afterwards. Two to align, three to spread.
    bool align(const Picture &picture, const QList<int> &zones, Alignment alignment);
    /// Bends of a conduit's line by hand; none = the program leads it again.
    bool bend(const Picture &picture, int conduit, const QList<QPointF> &bends);
    /// What goes with them, as the question before says it.
    [[nodiscard]] QString removalDetail(const QList<RecordId> &records) const;

    /// The deepest zone in which it would land, or -1; those that move do not count.
    [[nodiscard]] static int landingZone(const Picture &picture, const QPointF &point, const QList<int> &moving);

private:
    [[nodiscard]] std::vector<RecordId> lonelyConduits(const QList<RecordId> &zones) const;
    [[nodiscard]] QString nameOf(const RecordId &id) const;
    Workbench &m_workbench;
};
