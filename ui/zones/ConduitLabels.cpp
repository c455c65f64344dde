// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ConduitLabels.h"

#include "ui/zones/ZoneStyle.h"

#include <QLineF>

#include <algorithm>

namespace {
constexpr int OnOtherLine = 250;
constexpr int OnBandLine = 20;
constexpr int AtOtherLine = 45;
constexpr int ShorterText = 110; ///< what the longer text may cost more than the shorter one
constexpr int OffMiddle = 40;  ///< at the end of a line
constexpr int ShortStretch = 30;
constexpr qreal BesideUpright = 5;
constexpr qreal AboveLevel = 3;
}

ConduitLabels::ConduitLabels(const ZonePlan &plan, ZoneLayout &layout, ConduitGrid &grid)
    : m_plan(plan)
    , m_layout(layout)
    , m_grid(grid)
{
}

/// No value where a box or a label is in the way.
std::optional<int> ConduitLabels::costOf(const QRectF &rect, int conduit) const
{
    const qreal coarse = m_grid.step() / 2 - ZoneStyle::grid / 2; // what lies between two points must not be missed
    const QRectF probe = rect.adjusted(-2 - 2 * coarse, -2 * coarse, 2 + 2 * coarse, 2 * coarse);
    const QRect cells = m_grid.cellsOf(probe);
    int cost = 0;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            const ConduitGrid::Point &point = m_grid.at(m_grid.index(column, row));
            if (point.isLabel || point.isChip)
                return std::nullopt;
            if (point.zone >= 0) {
                // Inside a zone only where the line runs there too: from a zone in it.
                const bool isAround = std::ranges::any_of(m_plan.conduits[conduit].zones, [&](int end) {
                    return end != point.zone && m_plan.isWithin(end, point.zone);
                });
                const QRectF zone = m_layout.zones[point.zone].rect;
                if (!isAround || !zone.adjusted(4, ZoneStyle::header, -4, -4).contains(rect))
                    return std::nullopt;
            }
            cost += (point.across + point.upright) * OnOtherLine;
        }
    }
    return cost;
}

/// A label just above or below another line would be taken for that line's.
bool ConduitLabels::isAtOtherLine(const QRectF &rect, bool isUpright, int side) const
{
    constexpr qreal tooNear = 7;
    const bool lookAbove = isUpright || side == 0;
    const bool lookBelow = isUpright || side == 1;
    const QRect cells = m_grid.cellsOf(rect.adjusted(0, lookAbove ? -tooNear : 0, 0, lookBelow ? tooNear : 0));
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            if (m_grid.at(m_grid.index(column, row)).across > 0)
                return true;
        }
    }
    return false;
}

std::optional<ConduitLabels::Place> ConduitLabels::best(const ZoneLayout::Line &line, int conduit, qreal width) const
{
    std::optional<Place> found;
    qreal length = 0;
    const QList<QPointF> &path = line.paths.first();
    for (int i = 1; i < path.size(); ++i)
        length += QLineF(path[i - 1], path[i]).length();
    qreal passed = 0;
    for (int i = 1; i < path.size(); ++i) {
        const QLineF stretch(path[i - 1], path[i]);
        const bool isUpright = std::abs(stretch.dy()) > std::abs(stretch.dx());
        const qreal needed = isUpright ? ZoneStyle::labelHeight : width;
        const qreal apart = m_grid.step() / 2;
        for (int n = 0; n * apart <= stretch.length(); ++n) {
            const qreal at = n * apart;
            const QPointF point = stretch.pointAt(at / std::max(1.0, stretch.length()));
            for (const int side : {0, 1}) {
                const qreal x = isUpright ? (side == 0 ? BesideUpright : -BesideUpright - width) : -width / 2;
                const qreal y = isUpright ? -ZoneStyle::labelHeight / 2
                                          : (side == 0 ? -AboveLevel - ZoneStyle::labelHeight : AboveLevel);
                const QRectF rect(point + QPointF(x, y), QSizeF(width, ZoneStyle::labelHeight));
                if (!m_layout.bounds.adjusted(-48, -48, 48, 48).contains(rect))
                    continue;
                const std::optional<int> blocked = costOf(rect, conduit);
                if (!blocked)
                    continue;
                const qreal offMiddle = std::abs((passed + at) / std::max(1.0, length) - 0.5) * 2;
                const bool isOnBandLine = std::ranges::any_of(m_layout.bands, [&rect](const ZoneLayout::Band &band) {
                    return rect.top() < band.area.top() && rect.bottom() > band.area.top();
                });
                const int cost = *blocked + (isOnBandLine ? OnBandLine : 0)
                    + (isAtOtherLine(rect, isUpright, side) ? AtOtherLine : 0) + static_cast<int>(offMiddle * OffMiddle)
                    + side * 6 + (stretch.length() < needed + 8 ? ShortStretch : 0);
                if (!found || cost < found->cost)
                    found = Place {rect, cost};
            }
        }
        passed += stretch.length();
    }
    return found;
}

void ConduitLabels::place()
{
    // The shortest lines have the least choice.
    QList<int> order;
    for (int i = 0; i < m_layout.conduits.size(); ++i) {
        if (!m_layout.conduits[i].paths.isEmpty())
            order.append(i);
    }
    const auto lengthOf = [this](int conduit) {
        qreal length = 0;
        const QList<QPointF> &path = m_layout.conduits[conduit].paths.first();
        for (int i = 1; i < path.size(); ++i)
            length += QLineF(path[i - 1], path[i]).length();
        return length;
    };
    std::ranges::stable_sort(order, {}, lengthOf);
    for (const int conduit : std::as_const(order)) {
        ZoneLayout::Line &line = m_layout.conduits[conduit];
        const QList<ZonePlan::Label> &forms = m_plan.conduits[conduit].labels;
        std::optional<Place> chosen;
        for (int form = 0; form < forms.size(); ++form) {
            std::optional<Place> tried = best(line, conduit, forms[form].width);
            if (tried)
                tried->cost += form * ShorterText;
            if (tried && (!chosen || tried->cost < chosen->cost)) {
                chosen = tried;
                line.labelForm = form;
            }
        }
        if (!chosen)
            continue;
        line.label = chosen->rect;
        line.isLabelInZone = m_layout.zoneAt(m_plan, chosen->rect.center()) >= 0;
        m_grid.markLabel(chosen->rect);
    }
}
