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

const DrawingFigure *drawingIn(const Block &block)
{
    const auto *figure = std::get_if<Figure>(&block.content);
    return figure ? std::get_if<DrawingFigure>(&figure->what) : nullptr;
}

/// Drawings stand by themselves or in a section of their own, never in columns.
bool lacksDrawing(const Block &block, const Drawings &drawings)
{
    if (const DrawingFigure *drawing = drawingIn(block))
        return !drawings.at(drawing->name);
    const auto *section = std::get_if<Section>(&block.content);
    return section && section->orientation == Section::Orientation::BestForDrawing
        && std::ranges::any_of(section->blocks, [&](const Block &inner) { return lacksDrawing(inner, drawings); });
}
}

Drawings fetchDrawings(const Blocks &blocks, const DrawingSource &source, Language language)
{
    Drawings drawings;
    for (const Block &block : blocks) {
        if (const auto *section = std::get_if<Section>(&block.content))
            drawings.merge(fetchDrawings(section->blocks, source, language));
        const DrawingFigure *wanted = drawingIn(block);
        if (!wanted || drawings.contains(wanted->name))
            continue;
        std::unique_ptr<ReportDrawing> drawing = source ? source(wanted->name, language) : nullptr;
        const bool isEmpty = !drawing || drawing->size().isEmpty();
        drawings.emplace(wanted->name, isEmpty ? nullptr : std::move(drawing));
    }
    return drawings;
}

Blocks withoutMissingDrawings(Blocks blocks, const Drawings &drawings)
{
    std::erase_if(blocks, [&](const Block &block) { return lacksDrawing(block, drawings); });
    for (Block &block : blocks) {
        if (auto *section = std::get_if<Section>(&block.content))
            section->blocks = withoutMissingDrawings(std::move(section->blocks), drawings);
    }
    return blocks;
}

FigureStore::FigureStore(const DocumentOutline &outline, const PrintStyle &style, const Drawings &drawings)
{
    for (const Figure *figure : outline.figures()) {
        if (const auto *matrix = std::get_if<MatrixFigure>(&figure->what)) {
            const QSizeF size = MatrixPainter::size(*matrix);
            m_drawn.insert(figure, {recorded([&](QPainter &p) { MatrixPainter::paint(*matrix, style, p); }), size});
        } else if (const auto *chart = std::get_if<ChartFigure>(&figure->what)) {
            const QSizeF size = ChartPainter::size(*chart, {figure->width, figure->height});
            m_drawn.insert(figure, {recorded([&](QPainter &p) { ChartPainter::paint(*chart, style, size, p); }), size});
        } else if (const auto *named = std::get_if<DrawingFigure>(&figure->what)) {
            const ReportDrawing &drawing = *drawings.at(named->name);
            m_drawn.insert(figure, {recorded([&](QPainter &p) { drawing.paint(p); }), drawing.size()});
        }
    }
}

qreal FigureStore::shape(const Figure &figure) const
{
    const QSizeF size = m_drawn.value(&figure).size;
    return size.width() / size.height();
}

QSizeF FigureStore::sizeIn(const Figure &figure, const QSizeF &available) const
{
    const QSizeF size = m_drawn.value(&figure).size;
    if (std::holds_alternative<DrawingFigure>(figure.what)) {
        const qreal most = figure.height > 0 ? std::min(available.height(), millimetres(figure.height)) : available.height();
        return size.scaled(QSizeF(available.width(), most), Qt::KeepAspectRatio);
    }
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
