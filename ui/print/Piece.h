// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

/// The smallest thing that stands on one page: a line of text, a table row, a figure. A document is a stream of them.
struct Piece
{
    /// Something that has a place on paper for others to point at.
    struct Mark
    {
        QString anchor;
        qreal y = 0;      ///< below the top of the piece
        int heading = -1; ///< number of the heading in the document, for the outline
    };
    struct Link
    {
        QRectF area; ///< relative to the piece
        QString target;
    };

    qreal height = 0;
    qreal spaceBefore = 0;     ///< left out at the top of a page
    bool keepWithNext = false; ///< no page break below it, as long as a page can hold what is so tied together
    std::function<void(QPainter &, const QPointF &)> paint = nullptr;
    std::vector<Mark> marks = {};
    std::vector<Link> links = {};
    /// Painted once more above this piece where it opens a page: the heading row of a table.
    std::shared_ptr<const Piece> repeated = nullptr;
};

using PieceSink = std::function<void(Piece &&)>;
