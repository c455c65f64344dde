// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "ui/zones/ZoneOverlay.h"

#include <QHash>

/// The physical side of the drawing: on each asset the place and cabinet where it stands, each place in a tint of its own, and
/// on each conduit its medium and the devices at its boundary. Who shares a cabinet across zones is seen at once.
class PlacesOverlay : public ZoneOverlay
{
public:
    void read(const Project &project, const Words &words);
    void paint(QPainter &painter, const ZoneEdits::Picture &picture) const override;
    [[nodiscard]] QString tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const override;

private:
    struct Place
    {
        QString text;  ///< "Pump house, cabinet +E2"; empty where nobody wrote it
        int tint = -1; ///< one number a location, in the order in which they are met
    };
    QHash<RecordId, Place> m_places;     ///< of assets
    QHash<RecordId, QString> m_conduits; ///< "fibre · FW-DMZ-1"
};
