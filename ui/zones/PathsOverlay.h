// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Compromise.h"
#include "ui/zones/ZoneOverlay.h"

struct ThemeColors;

/// One way of an attack over the drawing: its steps as numbered arrows, the weakest in red, with scissors where the smallest
/// cut goes through; all else a little dimmed.
class WayOverlay : public ZoneOverlay
{
public:
    /// `tips`: what is said of each step where its number stands.
    void show(const AttackPaths::Path &way, const std::vector<RecordId> &cut, const QStringList &tips);
    void paint(QPainter &painter, const ZoneEdits::Picture &picture) const override;
    [[nodiscard]] QRectF area(const ZoneEdits::Picture &picture) const override;
    [[nodiscard]] QString tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const override;

private:
    void dimOthers(QPainter &painter, const ZoneEdits::Picture &picture) const;
    void paintCut(QPainter &painter, const ZoneEdits::Picture &picture, const QList<QPointF> &numbers, qreal size) const;

    AttackPaths::Path m_way;
    std::vector<RecordId> m_cut;
    QStringList m_tips;
};

/// How soon each zone is reached, as heat: the fewer steps, the redder.
class HeatOverlay : public ZoneOverlay
{
public:
    void show(const Compromise &compromise) { m_compromise = compromise; }
    void paint(QPainter &painter, const ZoneEdits::Picture &picture) const override;
    [[nodiscard]] QRectF area(const ZoneEdits::Picture &picture) const override;
    /// The colour of a step on the ground of tables, opaque.
    [[nodiscard]] static QColor colourOf(int step, const ThemeColors &colours);

private:
    Compromise m_compromise;
};
