// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/LayoutContext.h"
#include "ui/print/Piece.h"

/// Turns the rows of a table into pieces as they are pulled: memory does not grow with the table but by two bytes a
/// row.
class TableLayout
{
public:
    TableLayout(const Table &table, LayoutContext &context, qreal width);

    /// False where the table has no row; then nothing came out.
    bool lay(const PieceSink &sink);

    /// A list of facts is set as a table without headings or rules.
    static void facts(const FactList &list, LayoutContext &context, qreal width, const PieceSink &sink);

private:
    struct Row; ///< the cells of one row, set

    void measureColumns();
    [[nodiscard]] std::shared_ptr<Row> set(const TableRow &row, const TextStyle &style) const;
    [[nodiscard]] std::shared_ptr<const Row> setGroup(const TableRow &row, bool continued) const;
    [[nodiscard]] std::shared_ptr<const Piece> headerPiece(const TableRow *group) const;
    void emitRow(const TableRow &row, std::size_t index, const PieceSink &sink);
    void emitInParts(const std::shared_ptr<const Row> &row, const TableRow &source, const PieceSink &sink) const;

    const Table &m_table;
    LayoutContext &m_context;
    qreal m_width;
    TableMeasure &m_measure;
    std::shared_ptr<const Piece> m_header;
    std::shared_ptr<const Piece> m_repeated; ///< the header, with the group that goes on
};
