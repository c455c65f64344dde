// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"
#include "ui/print/PrintStyle.h"

#include <QHash>
#include <QPicture>

#include <map>

class DocumentOutline;
class QPainter;

/// A picture that another room of the window draws for a report: the zones.
class ReportDrawing
{
public:
    virtual ~ReportDrawing() = default;
    /// In any unit: only its shape counts.
    [[nodiscard]] virtual QSizeF size() const = 0;
    /// Draws itself opaque, in the colours of the paper, with its own coordinates from (0, 0) to size(). Fonts take
    /// QFont::PreferNoShaping (PrintStyle::figureFont), else tags with hyphens in them cannot be found in the PDF.
    virtual void paint(QPainter &painter) const = 0;
};

/// Gives the drawing of a name ("zones") in the language of the report; null where there is none.
using DrawingSource = std::function<std::unique_ptr<ReportDrawing>(const QString &name, Language language)>;

/// The drawings that a document asks for, each fetched once; null where there is none.
using Drawings = std::map<QString, std::unique_ptr<ReportDrawing>>;
[[nodiscard]] Drawings fetchDrawings(const Blocks &blocks, const DrawingSource &source, Language language);
/// Without the figures whose drawing is not to be had, and without the sections that are made for them.
[[nodiscard]] Blocks withoutMissingDrawings(Blocks blocks, const Drawings &drawings);

/// The figures of a document, drawn once as vectors in the thread of the window (QtCharts knows no other); pages may
/// then be made in any thread.
class FigureStore
{
public:
    FigureStore(const DocumentOutline &outline, const PrintStyle &style, const Drawings &drawings);

    /// Size of the figure in `available` (units of the page).
    [[nodiscard]] QSizeF sizeIn(const Figure &figure, const QSizeF &available) const;
    /// Width divided by height of the figure as it was drawn.
    [[nodiscard]] qreal shape(const Figure &figure) const;
    void paint(const Figure &figure, QPainter &painter, const QRectF &area) const;

private:
    struct Drawn
    {
        QPicture picture;
        QSizeF size;
    };
    QHash<const Figure *, Drawn> m_drawn;
};
