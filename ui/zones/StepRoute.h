// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/AttackPaths.h"
#include "ui/zones/ZoneEdits.h"

/// Where steps of an attack run in the drawing: along the conduit as it is led there, or from zone to zone past the host.
namespace StepRoute {
/// From the border of the zone that is left to that of the one entered, two points or more; from the internet as such it
/// starts halfway along the conduit. Empty where neither zone is drawn.
[[nodiscard]] QList<QPointF> of(const AttackPaths::Step &step, const ZoneEdits::Picture &picture);
/// The line of a conduit between its first two zones; empty where it is not drawn.
[[nodiscard]] QList<QPointF> trunk(const RecordId &conduit, const ZoneEdits::Picture &picture);
/// A point along a line, 0 = its start, 1 = its end.
[[nodiscard]] QPointF at(const QList<QPointF> &line, qreal share);
/// Where a host is drawn; its zone's "+12" where it is behind that; null where neither is drawn.
[[nodiscard]] QRectF placeOf(const RecordId &asset, const ZoneEdits::Picture &picture);
}
