// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ColumnWidths.h"

#include "ui/print/PageGeometry.h"
#include "ui/print/Typography.h"

#include <QFontMetricsF>

#include <numeric>

namespace {
constexpr qreal WidestWord = 0.3;        ///< of the table: a longer word is broken rather than given more
constexpr std::size_t ComparedRows = 60; ///< whose lines are counted
constexpr qreal WidthSteps[] = {0.08, 0.04, 0.02, 0.01}; ///< of the table, that widths are moved by

int linesIn(const std::vector<float> &words, qreal width)
{
    int lines = 1;
    qreal used = 0;
    for (const float word : words) {
        if (used > 0 && used + word > width + points(2)) { // the space after the last word needs no room
            ++lines;
            used = 0;
        }
        used += word;
    }
    return lines;
}

/// Too many columns for the page: those with the longest words give way, the others keep theirs whole.
std::vector<qreal> squeezed(std::vector<qreal> widths, qreal room)
{
    qreal low = 0;
    qreal high = room;
    for (int i = 0; i < 40; ++i) {
        const qreal widest = (low + high) / 2;
        const auto capped = [widest](qreal sum, qreal width) { return sum + std::min(width, widest); };
        (std::accumulate(widths.begin(), widths.end(), 0.0, capped) > room ? high : low) = widest;
    }
    for (qreal &width : widths)
        width = std::min(width, low);
    return widths;
}
}

ColumnWidths::ColumnWidths(const std::vector<TableColumn> &columns, const PrintStyle &style, const TextContext &context)
    : m_columns(columns)
    , m_style(style)
    , m_context(context)
    , m_seen(columns.size())
{
    // A heading is set once a page, and a high one is ugly: it counts like a row or two.
    const QFontMetricsF metrics(style.cellHeader.font);
    const qreal space = metrics.horizontalAdvance(u' ');
    std::vector<Words> headers;
    for (const TableColumn &column : columns) {
        Words words;
        for (const QStringView word : QStringView(column.header).split(u' ', Qt::SkipEmptyParts))
            words.push_back(float(metrics.horizontalAdvance(word.toString()) + space));
        headers.push_back(std::move(words));
    }
    m_rows.assign(2, headers);
}

void ColumnWidths::look(const TableRow &row)
{
    const QFontMetricsF metrics(m_style.cell.font);
    const qreal space = metrics.horizontalAdvance(u' ');
    std::vector<Words> cells(m_columns.size());
    for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        const TextBox::Demand demand = TextBox::demand(row.cells[i], m_style.cell, m_context);
        const QString text = typeset(plainText(row.cells[i]), m_context.language);
        const QList<QStringView> words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
        for (const QStringView word : words) {
            if (isNameLike(word)) // Qt would break it behind a hyphen, TextBox does not
                m_seen[i].least = std::max(m_seen[i].least, metrics.horizontalAdvance(word.toString()));
        }
        m_seen[i].least = std::max(m_seen[i].least, demand.longestWord);
        m_seen[i].most = std::max(m_seen[i].most, demand.natural);
        m_seen[i].squares += demand.natural * demand.natural;
        if (m_rows.size() >= ComparedRows)
            continue;
        for (const QStringView word : words)
            cells[i].push_back(float(metrics.horizontalAdvance(word.toString()) + space));
    }
    if (m_rows.size() < ComparedRows)
        m_rows.push_back(std::move(cells));
}

std::vector<ColumnWidths::Column> ColumnWidths::columnsIn(qreal room) const
{
    std::vector<Column> columns = m_seen;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto header = TextBox::demand({plain(m_columns[i].header)}, m_style.cellHeader, m_context);
        Column &column = columns[i];
        // A heading may wrap, its words may not break; half a point because widths are compared with lines later.
        column.least = std::max({std::min(column.least, room * WidestWord), header.longestWord,
                                 millimetres(m_columns[i].minWidth)})
            + points(0.5);
        column.most = std::max({column.most, header.natural, column.least}) + points(0.5);
    }
    return columns;
}

/// The sum of (length / width)² over the cells is least where a width goes with the cube root of the column's sum of
/// squares; each column gets at least its longest word and at most what its longest cell needs.
std::vector<qreal> ColumnWidths::firstGuess(const std::vector<Column> &columns, qreal room) const
{
    const auto widthAt = [&](std::size_t i, qreal factor) {
        return std::clamp(factor * std::cbrt(columns[i].squares), columns[i].least, columns[i].most);
    };
    qreal low = 0;
    qreal high = 1e6; // the table grows with the factor: the one that fills the room is found by halving
    for (int i = 0; i < 60; ++i) {
        const qreal factor = (low + high) / 2;
        qreal sum = 0;
        for (std::size_t c = 0; c < columns.size(); ++c)
            sum += widthAt(c, factor);
        (sum > room ? high : low) = factor;
    }
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < columns.size(); ++i)
        widths.push_back(widthAt(i, low));
    return widths;
}

double ColumnWidths::cost(const std::vector<qreal> &widths) const
{
    double cost = 0;
    for (const std::vector<Words> &row : m_rows) {
        int most = 1;
        int all = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const int lines = linesIn(row[i], widths[i]);
            most = std::max(most, lines);
            all += lines;
        }
        cost += most + 0.01 * all;
    }
    return cost;
}

/// Moves width from one column to another as long as that saves lines.
void ColumnWidths::improve(std::vector<qreal> &widths, const std::vector<Column> &columns, qreal room) const
{
    double best = cost(widths);
    for (const qreal step : WidthSteps) {
        for (std::size_t to = 0; to < widths.size(); ++to) {
            for (std::size_t from = 0; from < widths.size(); ++from) {
                const qreal moved = std::min(step * room, widths[from] - columns[from].least);
                if (from == to || moved <= 0 || widths[to] >= columns[to].most)
                    continue;
                widths[to] += moved;
                widths[from] -= moved;
                if (const double now = cost(widths); now < best) {
                    best = now;
                } else {
                    widths[to] -= moved;
                    widths[from] += moved;
                }
            }
        }
    }
}

std::vector<qreal> ColumnWidths::in(qreal room) const
{
    const std::vector<Column> columns = columnsIn(room);
    std::vector<qreal> widths;
    for (const Column &column : columns)
        widths.push_back(column.least);
    const qreal least = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (least > room)
        return squeezed(std::move(widths), room);
    widths = firstGuess(columns, room);
    improve(widths, columns, room);
    const qreal spare = room - std::accumulate(widths.begin(), widths.end(), 0.0);
    qreal weights = 0;
    for (const TableColumn &column : m_columns)
        weights += column.weight;
    for (std::size_t i = 0; i < widths.size() && weights > 0; ++i)
        widths[i] += spare * m_columns[i].weight / weights;
    return widths;
}
