// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Placement.h"
#include "core/project/Project.h"
#include "ui/zones/ZoneEdits.h"

#include <QHash>

/// Writes places of zones within one edit.
class PlaceWriter
{
public:
    PlaceWriter(Edit &edit, const ZoneEdits::Picture &picture);

    [[nodiscard]] Result<void> place(const RecordId &record, const QRectF &rect);
    /// Bends of a conduit's line; none = the program leads it.
    [[nodiscard]] Result<void> bend(const RecordId &conduit, const QList<QPointF> &bends);
    [[nodiscard]] Result<void> forget(const RecordId &record);
    /// Gives the zones beside this one, and beside those around it, the places that they have in the picture.
    [[nodiscard]] Result<void> keepAround(int zone);
    /// What stands in a moved zone at places of its own follows.
    [[nodiscard]] Result<void> shiftInside(int zone, const QPointF &by);

private:
    [[nodiscard]] Result<void> keepSiblings(int parent);
    [[nodiscard]] Result<void> write(Placement placement);
    Edit &m_edit;
    const ZoneEdits::Picture &m_picture;
    QHash<RecordId, Placement> m_places;
};

/// The nearest place to `wanted` on the grid that touches none of the others.
[[nodiscard]] QRectF nearestFree(const QRectF &wanted, const QList<QRectF> &others);
