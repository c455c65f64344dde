// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/MatrixPainter.h"

#include "ui/print/PageGeometry.h"

#include <QPainter>

namespace {
constexpr qreal CellWidth = millimetres(11.5);
constexpr qreal CellHeight = millimetres(8);
constexpr qreal Gap = points(1.2);
constexpr qreal Left = points(26); ///< title and steps of the upright axis
constexpr qreal Below = points(26);

void paintCell(const MatrixFigure &matrix, QPainter &painter, std::size_t row, std::size_t column)
{
    const qreal x = Left + qreal(column) * CellWidth;
    const qreal y = (qreal(matrix.rows()) - 1 - qreal(row)) * CellHeight;
    const QRectF area(x, y, CellWidth - Gap, CellHeight - Gap);
    const MatrixFigure::Cell &cell = matrix.cells[row][column];
    painter.fillRect(area, PrintStyle::colour(cell.level));
    painter.setPen(PrintStyle::onColour(cell.level));
    if (cell.count > 0) {
        painter.setFont(PrintStyle::figureFont(9.5, QFont::Bold));
        painter.drawText(area, Qt::AlignCenter, QString::number(cell.count));
    }
    // The letter as well as the colour: it must survive a black-and-white printer.
    painter.setFont(PrintStyle::figureFont(6, QFont::Normal));
    painter.drawText(area.adjusted(0, 0, -points(2.5), -points(0.8)), Qt::AlignRight | Qt::AlignBottom, cell.letter);
}
}

QSizeF MatrixPainter::size(const MatrixFigure &matrix)
{
    return {Left + qreal(matrix.columns()) * CellWidth, qreal(matrix.rows()) * CellHeight + Below};
}

void MatrixPainter::paint(const MatrixFigure &matrix, const PrintStyle &style, QPainter &painter)
{
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        for (std::size_t column = 0; column < matrix.columns(); ++column)
            paintCell(matrix, painter, row, column);
    }
    painter.setFont(PrintStyle::figureFont(7.5, QFont::Normal));
    painter.setPen(style.secondary);
    const qreal bottom = qreal(matrix.rows()) * CellHeight;
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        painter.drawText(QRectF(Left - points(13), bottom - qreal(i + 1) * CellHeight, points(9), CellHeight - Gap),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(i + 1));
    for (std::size_t i = 0; i < matrix.columns(); ++i)
        painter.drawText(QRectF(Left + qreal(i) * CellWidth, bottom + points(1), CellWidth - Gap, points(11)), Qt::AlignCenter,
                         QString::number(i + 1));
    painter.drawText(QRectF(Left, bottom + points(12), qreal(matrix.columns()) * CellWidth, points(12)),
                     Qt::AlignHCenter | Qt::AlignTop, matrix.consequence);
    painter.save();
    painter.translate(0, bottom);
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, bottom, points(12)), Qt::AlignCenter, matrix.likelihood);
    painter.restore();
}
