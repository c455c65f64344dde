// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/LegendSamples.h"

using namespace Qt::StringLiterals;

namespace {
std::function<void(ZonePainter &)> teamSample(ZoneType type)
{
    return [type](ZonePainter &paint) {
        ZonePlan::Zone zone;
        zone.type = type;
        paint.box(QRectF(6, 2, 44, 16), zone, false);
    };
}

std::function<void(ZonePainter &)> lineSample(Medium medium, Direction direction)
{
    return [medium, direction](ZonePainter &paint) {
        ZonePlan::Conduit conduit;
        conduit.medium = medium;
        conduit.direction = direction;
        ZoneLayout::Line line;
        line.paths = {{QPointF(4, 10), QPointF(52, 10)}};
        paint.line(line, conduit);
    };
}
}

QList<LegendSample> LegendSample::all(const Words &words, const ThemeColors &colours)
{
    const auto badge = [colour = colours.ot](ZonePainter &paint) { paint.badge(QRectF(1, 1, 54, 18), u"SL-T 2*"_s, colour); };
    const auto lock = [colour = colours.secondary](ZonePainter &paint) { paint.lock(QPointF(24, 4), colour); };
    return {{teamSample(ZoneType::Enterprise), words.translate("ZoneLegend", "Zone of IT: enterprise, DMZ, remote, external")},
            {teamSample(ZoneType::Cell), words.translate("ZoneLegend", "Zone of OT: control, cell, wireless, temporary")},
            {teamSample(ZoneType::Safety), words.translate("ZoneLegend", "Zone of process safety")},
            {badge, words.translate("ZoneLegend", "Target security level; * = not the same for all seven requirements")},
            {lineSample(Medium::Wired, Direction::Both), words.translate("ZoneLegend", "Conduit by cable, fibre or serial line")},
            {lineSample(Medium::Radio, Direction::Both), words.translate("ZoneLegend", "Radio, mobile network")},
            {lineSample(Medium::Internet, Direction::Both), words.translate("ZoneLegend", "Internet")},
            {lineSample(Medium::Media, Direction::Both), words.translate("ZoneLegend", "Removable media")},
            {lineSample(Medium::Wired, Direction::OneWayAB), words.translate("ZoneLegend", "One way only")},
            {lock, words.translate("ZoneLegend", "Encrypted")}};
}
