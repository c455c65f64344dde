// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/FigureStore.h"

#include "ui/print/ChartPainter.h"
#include "ui/print/DocumentOutline.h"
#include "ui/print/MatrixPainter.h"
#include "ui/print/PageGeometry.h"

#include <QPainter>

namespace {
QPicture recorded(const std::function<void(QPainter &)> &paint)
{
    QPicture picture;
    QPainter painter(&picture);
    paint(painter);
    return picture;
}
}

FigureStore::FigureStore(const DocumentOutline &outline, const PrintStyle &style, const DrawingSource &drawings,
                         Language language)
{
    for (const Figure *figure : outline.figures()) {
        if (const auto *matrix = std::get_if<MatrixFigure>(&figure->what)) {
            const QSizeF size = MatrixPainter::size();
            m_drawn.insert(figure, {recorded([&](QPainter &p) { MatrixPainter::paint(*matrix, style, p); }), size});
        } else if (const auto *chart = std::get_if<ChartFigure>(&figure->what)) {
            const QSizeF size = ChartPainter::size(*chart, {figure->width, figure->height});
            m_drawn.insert(figure, {recorded([&](QPainter &p) { ChartPainter::paint(*chart, style, size, p); }), size});
        } else if (const auto *named = std::get_if<DrawingFigure>(&figure->what); named && drawings) {
            const std::unique_ptr<ReportDrawing> drawing = drawings(named->name, language);
            if (drawing && !drawing->size().isEmpty())
                m_drawn.insert(figure, {recorded([&](QPainter &p) { drawing->paint(p); }), drawing->size()});
        }
    }
}

bool FigureStore::has(const Figure &figure) const
{
    return m_drawn.contains(&figure);
}

qreal FigureStore::shape(const Figure &figure) const
{
    const QSizeF size = m_drawn.value(&figure).size;
    return size.width() / size.height();
}

QSizeF FigureStore::sizeIn(const Figure &figure, const QSizeF &available) const
{
    const QSizeF size = m_drawn.value(&figure).size;
    if (std::holds_alternative<DrawingFigure>(figure.what))
        return size.scaled(available, Qt::KeepAspectRatio);
    // The others are drawn at the size they are read best at, and shrink only where the column is narrow.
    const bool fits = size.width() <= available.width() && size.height() <= available.height();
    return fits ? size : size.scaled(available, Qt::KeepAspectRatio);
}

void FigureStore::paint(const Figure &figure, QPainter &painter, const QRectF &area) const
{
    const auto drawn = m_drawn.constFind(&figure);
    if (drawn == m_drawn.cend())
        return;
    painter.save();
    painter.translate(area.topLeft());
    QPicture picture = drawn->picture;
    // play() scales from the resolution of a screen to that of the device; our units are those of the page already.
    painter.scale(area.width() / drawn->size.width() * picture.logicalDpiX() / painter.device()->logicalDpiX(),
                  area.height() / drawn->size.height() * picture.logicalDpiY() / painter.device()->logicalDpiY());
    picture.play(&painter);
    painter.restore();
}
