// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/TableLayout.h"

#include "ui/print/ColumnWidths.h"
#include "ui/print/PageGeometry.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal CellGap = points(7);
constexpr qreal CellPadding = points(2.8);
constexpr qreal HeaderRule = points(0.9);
constexpr qreal RowRule = points(0.45);
constexpr qreal FactGap = points(2.2);
constexpr int SampledRows = 150; ///< that the widths of the columns are made for

bool hasPageNumber(const TableRow &row)
{
    return std::ranges::any_of(row.cells, [](const Runs &runs) {
        return std::ranges::any_of(runs, [](const Run &run) { return run.kind == Run::Kind::PageNumber; });
    });
}
}

struct TableLayout::Row
{
    std::vector<TextBox> cells;
    std::vector<qreal> lefts;
    qreal pitch = 0;
    int lines = 1;
    qreal width = 0;
    QColor ground; ///< invalid: none
    QColor rule;
    qreal ruleHeight = RowRule;
    bool bottomAligned = false; ///< headings of different height stand on the rule

    [[nodiscard]] static qreal height(int lines, qreal pitch) { return lines * pitch + 2 * CellPadding; }
    [[nodiscard]] qreal height() const { return height(lines, pitch); }
    /// Lines `first` to `first + count`; the padding and the rule belong to the first and the last line.
    void paint(QPainter &painter, const QPointF &at, int first, int count) const
    {
        const bool opens = first == 0;
        const bool closes = first + count >= lines;
        const qreal top = opens ? CellPadding : 0;
        const qreal height = top + count * pitch + (closes ? CellPadding : 0);
        if (ground.isValid())
            painter.fillRect(QRectF(at, QSizeF(width, height)), ground);
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i].paint(painter,
                           at + QPointF(lefts[i], top + (bottomAligned ? (lines - cells[i].lineCount()) * pitch : 0)),
                           first, count);
        if (closes && rule.isValid())
            painter.fillRect(QRectF(at.x(), at.y() + height - ruleHeight, width, ruleHeight), rule);
    }
    void addLinks(Piece &piece, qreal top) const
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            for (const TextBox::Link &link : cells[i].links())
                piece.links.push_back({link.area.translated(lefts[i], top), link.target});
        }
    }
    static Piece piece(const std::shared_ptr<const Row> &row)
    {
        Piece piece {.height = row->height()};
        piece.paint = [row](QPainter &painter, const QPointF &at) { row->paint(painter, at, 0, row->lines); };
        row->addLinks(piece, CellPadding);
        return piece;
    }
};

TableLayout::TableLayout(const Table &table, LayoutContext &context, qreal width)
    : m_table(table)
    , m_context(context)
    , m_width(width)
    , m_measure(context.tables[&table])
{
    if (m_measure.columnWidths.empty() || m_measure.width != width)
        measureColumns();
}

void TableLayout::measureColumns()
{
    ColumnWidths widths(m_table.columns, m_context.style, m_context.text);
    const Table::Reader next = m_table.open();
    for (int i = 0; i < SampledRows; ++i) {
        const std::optional<TableRow> row = next();
        if (!row)
            break;
        if (!row->group)
            widths.look(*row);
    }
    m_measure.columnWidths = widths.in(m_width - (qreal(m_table.columns.size()) - 1) * CellGap);
    m_measure.rowLines.clear();
    m_measure.width = m_width;
}

std::shared_ptr<TableLayout::Row> TableLayout::set(const TableRow &row, const TextStyle &style) const
{
    auto set = std::make_shared<Row>();
    set->pitch = style.pitch;
    set->width = m_width;
    set->rule = m_context.style.line;
    set->cells.reserve(m_table.columns.size());
    qreal x = 0;
    static const Runs nothing;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const qreal width = m_measure.columnWidths[i];
        const Runs &runs = i < row.cells.size() ? row.cells[i] : nothing;
        if (!runs.empty()) {
            set->cells.emplace_back(runs, style, width, m_context.text, m_table.columns[i].align);
            set->lefts.push_back(x);
            set->lines = std::max(set->lines, set->cells.back().lineCount());
        }
        x += width + CellGap;
    }
    return set;
}

std::shared_ptr<const TableLayout::Row> TableLayout::setGroup(const TableRow &row, bool continued) const
{
    Runs runs = row.cells.empty() ? Runs() : row.cells.front();
    if (continued)
        runs.push_back({.text = u' ' + m_context.words.translate("PdfReport", "(continued)"), .marks = Run::Secondary});
    auto set = std::make_shared<Row>();
    set->pitch = m_context.style.groupCell.pitch;
    set->width = m_width;
    set->ground = m_context.style.band;
    set->rule = m_context.style.line;
    set->cells.emplace_back(runs, m_context.style.groupCell, m_width - 2 * points(4), m_context.text);
    set->lefts.push_back(points(4));
    set->lines = set->cells.back().lineCount();
    return set;
}

/// The headings of the columns, and below them the group that goes on.
std::shared_ptr<const Piece> TableLayout::headerPiece(const TableRow *group) const
{
    TableRow titles;
    for (const TableColumn &column : m_table.columns)
        titles.cells.push_back({plain(column.header)});
    const auto header = set(titles, m_context.style.cellHeader);
    header->rule = m_context.style.text;
    header->ruleHeight = HeaderRule;
    header->bottomAligned = true;
    auto piece = std::make_shared<Piece>(Row::piece(header));
    if (group) {
        const auto title = setGroup(*group, true);
        piece->paint = [header, title, y = piece->height](QPainter &painter, const QPointF &at) {
            header->paint(painter, at, 0, header->lines);
            title->paint(painter, at + QPointF(0, y), 0, title->lines);
        };
        piece->height += title->height();
    }
    return piece;
}

bool TableLayout::lay(const PieceSink &sink)
{
    const Table::Reader next = m_table.open();
    std::optional<TableRow> row = next();
    if (!row)
        return false;
    m_header = headerPiece(nullptr);
    m_repeated = m_header;
    Piece header = *m_header;
    header.keepWithNext = true;
    sink(std::move(header));
    for (std::size_t index = 0; row; row = next(), ++index)
        emitRow(*row, index, sink);
    return true;
}

void TableLayout::emitRow(const TableRow &row, std::size_t index, const PieceSink &sink)
{
    const auto give = [&](Piece &&piece) {
        piece.keepWithNext = row.group;
        piece.repeated = row.group ? m_header : m_repeated;
        if (!row.anchor.isEmpty())
            piece.marks.push_back({row.anchor});
        sink(std::move(piece));
        if (row.group)
            m_repeated = headerPiece(&row);
    };
    const TextStyle &style = row.group ? m_context.style.groupCell : m_context.style.cell;
    if (!m_context.painting && index < m_measure.rowLines.size() && m_measure.rowLines[index] > 0) {
        give({.height = Row::height(m_measure.rowLines[index], style.pitch)});
        return;
    }
    const auto cells = row.group ? setGroup(row, false) : set(row, style);
    const bool inParts = cells->height() > m_context.pageHeight - m_repeated->height;
    if (index == m_measure.rowLines.size())
        m_measure.rowLines.push_back(inParts || hasPageNumber(row) ? 0 : quint16(cells->lines));
    if (inParts)
        emitInParts(cells, row, sink);
    else
        give(Row::piece(cells));
}

/// A row that no page can hold goes on line by line; two lines at least stay together at either end.
void TableLayout::emitInParts(const std::shared_ptr<const Row> &row, const TableRow &source,
                              const PieceSink &sink) const
{
    for (int i = 0; i < row->lines; ++i) {
        const bool first = i == 0;
        const bool last = i == row->lines - 1;
        Piece piece {.height = row->pitch + (first ? CellPadding : 0) + (last ? CellPadding : 0)};
        piece.keepWithNext = first || i == row->lines - 2;
        piece.paint = [row, i](QPainter &painter, const QPointF &at) { row->paint(painter, at, i, 1); };
        piece.repeated = m_repeated;
        if (first && !source.anchor.isEmpty())
            piece.marks.push_back({source.anchor});
        sink(std::move(piece));
    }
}

void TableLayout::facts(const FactList &list, LayoutContext &context, qreal width, const PieceSink &sink)
{
    TextStyle style = list.compact ? context.style.cell : context.style.body;
    style.hyphenate = width < millimetres(90);
    TextStyle labelStyle = style;
    labelStyle.colour = context.style.secondary;
    qreal labelWidth = 0;
    for (const FactList::Fact &fact : list.facts) {
        const auto demand = TextBox::demand({plain(fact.label)}, labelStyle, context.text);
        labelWidth = std::max(labelWidth, demand.natural + points(1));
    }
    labelWidth = std::min(labelWidth, width * 0.3);
    for (const FactList::Fact &fact : list.facts) {
        const auto row = std::make_shared<Row>();
        const qreal left = labelWidth + points(12);
        row->pitch = style.pitch;
        row->cells.emplace_back(Runs {plain(fact.label)}, labelStyle, labelWidth, context.text);
        row->cells.emplace_back(fact.value, style, width - left, context.text);
        row->lefts = {0, left};
        row->lines = std::max(row->cells[0].lineCount(), row->cells[1].lineCount());
        for (int i = 0; i < row->lines; ++i) {
            Piece piece {.height = row->pitch + (i == row->lines - 1 ? FactGap : 0)};
            const bool last = i == row->lines - 1;
            piece.keepWithNext = last ? list.keepWithNext && &fact == &list.facts.back()
                                      : i == 0 || i == row->lines - 2;
            piece.paint = [row, i](QPainter &painter, const QPointF &at) {
                row->paint(painter, at - QPointF(0, i == 0 ? CellPadding : 0), i, 1);
            };
            if (i == 0)
                row->addLinks(piece, -CellPadding);
            sink(std::move(piece));
        }
    }
}
