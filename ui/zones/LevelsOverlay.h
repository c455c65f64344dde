// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/SecurityLevels.h"
#include "ui/zones/ZoneOverlay.h"

#include <QHash>

/// Zones and conduits in the colour of their gap, SL-T minus SL-A as answered, with both levels on the zone's badge. Grey:
/// no row of the worksheet is answered, so that nobody knows. Where no target is set nothing is coloured.
class LevelsOverlay : public ZoneOverlay
{
public:
    void read(const Project &project, const Words &words);
    void paint(QPainter &painter, const ZoneEdits::Picture &picture) const override;

    /// The largest gap of the seven; -1 where nobody has answered.
    [[nodiscard]] static int gapOf(const ReachedLevels &levels);
    [[nodiscard]] static QColor colourOf(int gap);

private:
    QHash<RecordId, ReachedLevels> m_levels; ///< of those with a target
};
