// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/LevelsOverlay.h"

#include "ui/zones/ZonePainter.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr float GroundShare = 0.28F;
constexpr qreal GapLineWidth = 5;
}

void LevelsOverlay::read(const Project &project, const Words &words)
{
    m_levels.clear();
    const Frameworks frameworks(project);
    for (const ReachedLevels &levels : reachedLevels(project, AnswerBook(project, *frameworks.find(u"iec62443-3-3")), words)) {
        if (levels.target)
            m_levels.insert(levels.scope, levels);
    }
}

int LevelsOverlay::gapOf(const ReachedLevels &levels)
{
    if (levels.answered == 0)
        return -1;
    const std::array<int, 7> gaps = levels.gap();
    return *std::ranges::max_element(gaps);
}

QColor LevelsOverlay::colourOf(int gap)
{
    const ThemeColors &colours = Theme::colors();
    switch (gap) {
    case -1: return colours.secondary;
    case 0: return colours.risk(Grade::Low);
    case 1: return colours.risk(Grade::Medium);
    case 2: return colours.risk(Grade::High);
    default: return colours.risk(Grade::Critical);
    }
}

void LevelsOverlay::paint(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    const auto &[plan, layout] = picture;
    const ThemeColors &colours = Theme::colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < plan.conduits.size(); ++i) {
        const auto levels = m_levels.constFind(plan.conduits[i].id);
        if (levels == m_levels.cend())
            continue;
        QColor colour = colourOf(gapOf(*levels));
        colour.setAlphaF(0.7F);
        painter.setPen(QPen(colour, GapLineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        for (const QList<QPointF> &path : layout.conduits[i].paths)
            painter.drawPath(ZonePainter::outline(path));
    }
    ZonePainter paint(painter, colours, painter.worldTransform().m11());
    for (int i = 0; i < plan.zones.size(); ++i) {
        const auto levels = m_levels.constFind(plan.zones[i].id);
        if (levels == m_levels.cend())
            continue;
        QColor colour = colourOf(gapOf(*levels));
        colour.setAlphaF(GroundShare);
        painter.fillPath(ZonePainter::ground(i, plan, layout), colour);
        if (paint.isSmall() || levels->answered == 0)
            continue;
        const QString badge = u"%1 · SL-A %2"_s.arg(plan.zones[i].badge, levels->shown.badge());
        const QRectF box = layout.zones[i].rect;
        const qreal width = std::min(ZoneStyle::width(ZoneStyle::Letter::Badge, badge) + 12, box.width() - 14);
        paint.badge(QRectF(box.right() - width - 7, box.top() + 6, width, 18), badge, colours.text);
    }
    painter.restore();
}
