// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/TextBox.h"

/// Finds the widths of a table's columns from some of its rows, so that no word is broken that has room elsewhere and
/// the table gets short.
class ColumnWidths
{
public:
    ColumnWidths(const std::vector<TableColumn> &columns, const PrintStyle &style, const TextContext &context);

    void look(const TableRow &row);
    /// Widths that add up to `room`.
    [[nodiscard]] std::vector<qreal> in(qreal room) const;

private:
    struct Column
    {
        qreal least = 0;   ///< its longest word
        qreal most = 0;    ///< its longest cell on one line
        qreal squares = 0; ///< sum of the squares of the cells' lengths
    };
    using Words = std::vector<float>; ///< widths of the words of a cell, each with the space after it

    [[nodiscard]] std::vector<Column> columnsIn(qreal room) const;
    [[nodiscard]] std::vector<qreal> firstGuess(const std::vector<Column> &columns, qreal room) const;
    void improve(std::vector<qreal> &widths, const std::vector<Column> &columns, qreal room) const;
    [[nodiscard]] double cost(const std::vector<qreal> &widths) const;

    const std::vector<TableColumn> &m_columns;
    const PrintStyle &m_style;
    const TextContext &m_context;
    std::vector<Column> m_seen;
    std::vector<std::vector<Words>> m_rows;
};
