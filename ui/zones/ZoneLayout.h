// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZonePlan.h"

/// Where everything in the drawing stands: geometry apart from meaning. The lists run beside those of the plan.
///
/// The same plan gives the same places. Zones with a stored place stand there; while there is none at the top, all are
/// set out in rows by level, about as wide to high as a landscape page.
struct ZoneLayout
{
    struct Box
    {
        QRectF rect;
        int depth = 0;
        int hidden = 0;   ///< assets that found no room
        QRectF moreChip;  ///< "+12"; null where nothing is hidden
        QRectF packed;    ///< where the packing put the assets; null where they may stand anywhere in the box
    };
    struct Line
    {
        QList<QList<QPointF>> paths; ///< the first joins the first two zones, each further one leads from a zone to it
        QRectF label;                ///< null where there was no room
        int labelForm = 0;           ///< index in ZonePlan::Conduit::labels
        bool isLabelInZone = false;
    };
    struct Band
    {
        PurdueBand band = PurdueBand::Unknown;
        QRectF area;
        QRectF label; ///< where its name stands, flush right
    };

    QList<Box> zones;
    QList<QRectF> chips; ///< null: hidden, or in no zone
    QList<Line> conduits;
    QList<QRectF> notes;
    QList<Band> bands;
    QRectF bounds;

    [[nodiscard]] static ZoneLayout of(const ZonePlan &plan);
    /// The two halves of that. The second takes about 0.1 s for a hundred conduits; it needs no thread of its own kind.
    [[nodiscard]] static ZoneLayout boxesOf(const ZonePlan &plan);
    void leadConduits(const ZonePlan &plan);
    void growAroundConduits();
    /// The deepest zone there, or -1.
    [[nodiscard]] int zoneAt(const ZonePlan &plan, const QPointF &point) const;
    [[nodiscard]] PurdueBand bandAt(qreal y) const;
    /// Of a zone, an asset or a conduit; null where it is not drawn.
    [[nodiscard]] QRectF placeOf(const ZonePlan &plan, const RecordId &record) const;
};
