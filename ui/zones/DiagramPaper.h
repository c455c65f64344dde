// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "ui/print/FigureStore.h"
#include "ui/print/PrintStyle.h"

#include <QPageSize>

struct SheetGrid;

/// In the middle of `room`, as large as it gets.
void paintFitted(QPainter &painter, const ReportDrawing &drawing, const QRectF &room);

/// The drawing on paper of any size, framed, with a title block: what it is, of whom and when, and the legend.
class DiagramPaper
{
public:
    /// All must outlive it.
    DiagramPaper(const Project &project, const Words &words, const ReportDrawing &drawing, QPageSize::PageSizeId paper);

    /// One page, or one for each sheet over which the paper is cut.
    [[nodiscard]] QByteArray pdf(std::optional<QPageSize::PageSizeId> sheet) const;

private:
    void paint(QPainter &painter) const;
    void paintTitle(QPainter &painter, const QRectF &room) const;
    void paintLegend(QPainter &painter, const QRectF &room) const;
    void paintSheet(QPainter &painter, const SheetGrid &grid, int row, int column) const;
    void paintFoot(QPainter &painter, const SheetGrid &grid, int row, int column) const;
    [[nodiscard]] int legendColumns() const;
    [[nodiscard]] QString title() const { return m_words.translate("DiagramExport", "Zones and conduits"); }

    const Project &m_project;
    const Words &m_words;
    const ReportDrawing &m_drawing;
    PrintStyle m_style;
    QSizeF m_size;      ///< millimetres, lying as the drawing does
    qreal m_lettering;  ///< of the title block: larger on paper that is read from afar
};
