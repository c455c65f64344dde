// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/LayoutContext.h"
#include "ui/print/Piece.h"

class PageFlow;

/// Cuts blocks into pieces of one width.
class BlockLayout
{
public:
    /// `flow` takes page breaks and sections; without it (inside columns) there are none.
    BlockLayout(LayoutContext &context, qreal width, PieceSink sink, PageFlow *flow = nullptr);

    void lay(const Blocks &blocks);

private:
    void lay(const Heading &heading);
    void lay(const Paragraph &paragraph);
    void lay(const BulletList &list);
    void lay(const FactList &list);
    void lay(const KeyFigures &figures);
    void lay(const Table &table);
    void lay(const Figure &figure);
    void lay(const Columns &columns);
    void lay(const KeepTogether &together);
    void lay(const PageBreak &pageBreak);
    void lay(const Section &section);
    void lay(const SignOff &signOff);
    void lay(const Contents &contents);

    /// Gives a piece on, with the larger of the spaces that the blocks above and below ask for.
    void emitPiece(Piece &&piece, qreal spaceBefore = 0);
    /// The lines of a text, `indent` from the left; a single line is never left behind or sent ahead.
    void emitLines(const std::shared_ptr<const TextBox> &box, qreal indent, qreal spaceBefore,
                   bool keepWithNext = false, const std::vector<Piece::Mark> &marks = {});
    void emitContentsLine(const DocumentOutline::Entry &entry);
    [[nodiscard]] std::vector<Piece> captured(const Blocks &blocks, qreal width);
    [[nodiscard]] bool isLandscapeBetter(const Blocks &blocks) const;

    LayoutContext &m_context;
    qreal m_width;
    PieceSink m_sink;
    PageFlow *m_flow;
    qreal m_spaceAfter = 0;
};
