// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/TrafficStyle.h"

#include "ui/zones/ZoneStyle.h"

#include <QPainter>
#include <QPixmap>

#include <cmath>

using namespace Qt::StringLiterals;

namespace TrafficStyle {
QColor field(std::optional<Crossing::Verdict> verdict)
{
    const ThemeColors &colours = Theme::colors();
    if (!verdict)
        return colours.risk(Grade::Unknown);
    switch (*verdict) {
    case Crossing::Verdict::NoConduit:
    case Crossing::Verdict::NotAllowed: return colours.critical;
    case Crossing::Verdict::UnknownHost: return colours.high;
    case Crossing::Verdict::Unclear: return colours.medium;
    case Crossing::Verdict::Allowed: return colours.low;
    }
    Q_UNREACHABLE_RETURN({});
}

QColor onField(std::optional<Crossing::Verdict> verdict)
{
    const ThemeColors &colours = Theme::colors();
    if (!verdict)
        return colours.text;
    switch (*verdict) {
    case Crossing::Verdict::NoConduit:
    case Crossing::Verdict::NotAllowed: return colours.onRisk(Grade::Critical);
    case Crossing::Verdict::UnknownHost: return colours.onRisk(Grade::High);
    case Crossing::Verdict::Unclear: return colours.onRisk(Grade::Medium);
    case Crossing::Verdict::Allowed: return colours.onRisk(Grade::Low);
    }
    Q_UNREACHABLE_RETURN({});
}

/// The fields of the risk colours are too pale for lines; these are of the same hues.
QColor line(std::optional<Crossing::Verdict> verdict)
{
    const ThemeColors &colours = Theme::colors();
    if (!verdict)
        return ZoneStyle::blended(colours.secondary, colours.base, 0.8);
    switch (*verdict) {
    case Crossing::Verdict::NoConduit:
    case Crossing::Verdict::NotAllowed: return colours.isDark ? QColor(0xe2, 0x65, 0x65) : QColor(0xb5, 0x2a, 0x2a);
    case Crossing::Verdict::UnknownHost: return colours.isDark ? QColor(0xd9, 0x85, 0x3f) : QColor(0xb8, 0x66, 0x1f);
    case Crossing::Verdict::Unclear: return colours.isDark ? QColor(0xc9, 0xab, 0x40) : QColor(0x97, 0x7a, 0x12);
    case Crossing::Verdict::Allowed: return colours.isDark ? QColor(0x56, 0xb3, 0x8c) : QColor(0x2f, 0x8f, 0x68);
    }
    Q_UNREACHABLE_RETURN({});
}

qreal width(qint64 packets)
{
    return 1.5 + std::min(6.5, std::log10(1.0 + static_cast<double>(std::max<qint64>(0, packets))));
}

QIcon key(std::optional<Crossing::Verdict> verdict)
{
    constexpr int size = 16;
    constexpr qreal ratio = 2;
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (verdict == Crossing::Verdict::UnknownHost) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(field(verdict));
        painter.drawRoundedRect(QRectF(2, 1, 12, 14), 3, 3);
        painter.setPen(onField(verdict));
        painter.setFont(ZoneStyle::font(ZoneStyle::Letter::Team));
        painter.drawText(QRectF(2, 1, 12, 14), Qt::AlignCenter, u"?"_s);
    } else {
        QPen pen(line(verdict), verdict ? 3.5 : 2.5, Qt::SolidLine, Qt::FlatCap);
        if (!verdict)
            pen.setDashPattern({1.4, 0.9});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, size / 2.0), QPointF(size - 3, size / 2.0)); // room before the words
    }
    painter.end();
    return picture;
}

QString reason(const Crossing &crossing, const Project &project, const Words &words)
{
    QStringList names;
    for (const Crossing::Step &step : crossing.steps)
        names.append(project.designation(step.conduit, words));
    const QString conduits = names.join(crossing.isWay ? u" → "_s : u", "_s);
    const QString network = crossing.from.isUnknown ? crossing.from.address : crossing.to.address;
    switch (crossing.verdict) {
    case Crossing::Verdict::NoConduit:
        if (!crossing.from.isZone() || !crossing.to.isZone())
            return words.translate("TrafficStyle", "%1 is in no zone, so no conduit can join them.")
                .arg((crossing.from.isZone() ? crossing.to : crossing.from).nameIn(project, words));
        return words.translate("TrafficStyle", "No conduit joins the two, and no way of conduits allows it.");
    case Crossing::Verdict::NotAllowed:
        return crossing.isOpposed ? words.translate("TrafficStyle", "%1 leads one way, the other way.").arg(conduits)
                                  : words.translate("TrafficStyle", "%1 does not allow it.").arg(conduits);
    case Crossing::Verdict::UnknownHost:
        return words.translate("TrafficStyle", "No asset has the address %1.").arg(network);
    case Crossing::Verdict::Unclear:
        return crossing.steps.empty()
            ? words.translate("TrafficStyle", "Assets in several zones have the address %1.")
                  .arg(crossing.from.isZone() ? crossing.to.address : crossing.from.address)
            : words.translate("TrafficStyle", "%1 lists no protocols: nothing can be said.").arg(conduits);
    case Crossing::Verdict::Allowed:
        return crossing.isWay ? words.translate("TrafficStyle", "Allowed by each conduit of the way %1.").arg(conduits)
                              : words.translate("TrafficStyle", "Allowed by %1.").arg(conduits);
    }
    Q_UNREACHABLE_RETURN({});
}
}
