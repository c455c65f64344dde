// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneLayout.h"
#include "ui/zones/ZoneStyle.h"

#include <QPainterPath>

class QPainter;

/// Draws the parts of the drawing, opaque throughout, for the screen and for paper.
class ZonePainter
{
public:
    /// Rough: as long as the view moves over a large drawing; without round corners and icons.
    enum State { Plain = 0, Selected = 1, Target = 2, Hovered = 4, Rough = 8 };

    ZonePainter(QPainter &painter, const ThemeColors &colours, qreal detail = 1)
        : m_painter(painter)
        , m_colours(colours)
        , m_detail(detail)
    {
    }

    void box(const QRectF &rect, const ZonePlan::Zone &zone, bool hasZones, int state = Plain);
    void chip(const QRectF &rect, const QString &tag, Team team, AssetClass assetClass, int state = Plain);
    void more(const QRectF &rect, int count);
    void line(const ZoneLayout::Line &line, const ZonePlan::Conduit &conduit, int state = Plain);
    void label(const ZoneLayout::Line &line, const ZonePlan::Conduit &conduit, int state = Plain);
    void band(const ZoneLayout::Band &band, bool isFirst, const Words &words);
    void lock(const QPointF &topLeft, const QColor &colour);
    /// A tip at the end of a stretch.
    void arrow(const QPointF &from, const QPointF &to, const QColor &colour);
    void badge(const QRectF &rect, const QString &text, const QColor &colour);

    [[nodiscard]] static QString bandName(PurdueBand band, const Words &words);
    /// One line, elided where it is too long.
    void text(const QRectF &rect, ZoneStyle::Letter letter, const QColor &colour, const QString &what,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// Too far away for anything but names.
    [[nodiscard]] bool isSmall() const { return m_detail < ZoneStyle::detailFrom; }
    [[nodiscard]] static QPainterPath outline(const QList<QPointF> &path);
    /// A zone without those drawn in it.
    [[nodiscard]] static QPainterPath ground(int zone, const ZonePlan &plan, const ZoneLayout &layout);

private:
    void roughChip(const QRectF &rect, const QString &tag, Team team, AssetClass assetClass);
    void bigName(const QRectF &rect, const ZonePlan::Zone &zone, bool hasZones, const QColor &colour);

    QPainter &m_painter;
    const ThemeColors &m_colours;
    qreal m_detail;
};
