// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/BlockLayout.h"

#include "ui/print/PageFlow.h"
#include "ui/print/TableLayout.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal BulletIndent = points(11);
constexpr qreal ColumnGap = millimetres(6);

void addLinks(Piece &piece, const TextBox &box, const QPointF &at, int firstLine = 0, int count = 1 << 20)
{
    const qreal top = firstLine * box.pitch();
    const qreal bottom = top + count * box.pitch();
    for (const TextBox::Link &link : box.links()) {
        if (link.area.top() >= top && link.area.top() < bottom)
            piece.links.push_back({link.area.translated(at.x(), at.y() - top), link.target});
    }
}
}

BlockLayout::BlockLayout(LayoutContext &context, qreal width, PieceSink sink, PageFlow *flow)
    : m_context(context)
    , m_width(width)
    , m_sink(std::move(sink))
    , m_flow(flow)
{ }

void BlockLayout::lay(const Blocks &blocks)
{
    for (const Block &block : blocks)
        std::visit([this](const auto &content) { lay(content); }, block.content);
}

void BlockLayout::emitPiece(Piece &&piece, qreal spaceBefore)
{
    piece.spaceBefore = std::max(spaceBefore, m_spaceAfter);
    m_spaceAfter = 0;
    m_sink(std::move(piece));
}

void BlockLayout::emitLines(const std::shared_ptr<const TextBox> &box, qreal indent, qreal spaceBefore,
                            bool keepWithNext, const std::vector<Piece::Mark> &marks)
{
    const int lines = box->lineCount();
    for (int i = 0; i < lines; ++i) {
        Piece piece {.height = box->pitch()};
        piece.keepWithNext = i == lines - 1 ? keepWithNext : keepWithNext || i == 0 || i == lines - 2;
        piece.paint = [box, indent, i](QPainter &painter, const QPointF &at) {
            box->paint(painter, at + QPointF(indent, 0), i, 1);
        };
        addLinks(piece, *box, QPointF(indent, 0), i, 1);
        if (i == 0)
            piece.marks = marks;
        emitPiece(std::move(piece), i == 0 ? spaceBefore : 0);
    }
}

void BlockLayout::lay(const Heading &heading)
{
    static constexpr qreal before[] = {points(30), points(16), points(12)};
    static constexpr qreal after[] = {points(6), points(5), points(2.5)};
    const int index = m_context.outline.indexOf(heading);
    const DocumentOutline::Entry &entry = m_context.outline.entries()[std::size_t(index)];
    const auto level = std::size_t(entry.level - 1);
    const TextStyle &style = m_context.style.heading[level];
    const QString number = entry.number.isEmpty() ? QString() : entry.number + u"\u00a0\u00a0"_s;
    const auto box = std::make_shared<TextBox>(Runs {plain(number + entry.text)}, style, m_width, m_context.text);
    emitLines(box, 0, before[level], true, {{entry.anchor, 0, index}});
    m_spaceAfter = after[level];
}

void BlockLayout::lay(const Paragraph &paragraph)
{
    const PrintStyle &print = m_context.style;
    TextStyle style = paragraph.style == Paragraph::Style::Lead ? print.lead
        : paragraph.style == Paragraph::Style::Note             ? print.note
                                                                : print.body;
    style.hyphenate = m_width < millimetres(90);
    const auto box = std::make_shared<TextBox>(paragraph.runs, style, m_width, m_context.text);
    std::vector<Piece::Mark> marks;
    if (!paragraph.anchor.isEmpty())
        marks.push_back({paragraph.anchor});
    emitLines(box, 0, points(2), paragraph.keepWithNext || paragraph.style == Paragraph::Style::Lead, marks);
    m_spaceAfter = points(7);
}

void BlockLayout::lay(const BulletList &list)
{
    const TextStyle &style = m_context.style.body;
    const auto bullet = std::make_shared<TextBox>(Runs {plain(u"•"_s)}, style, BulletIndent, m_context.text);
    for (const Runs &item : list.items) {
        const auto box = std::make_shared<TextBox>(item, style, m_width - BulletIndent, m_context.text);
        const PieceSink outer = m_sink;
        m_sink = [&, first = true](Piece &&piece) mutable {
            if (std::exchange(first, false)) {
                piece.paint = [text = std::move(piece.paint), bullet](QPainter &painter, const QPointF &at) {
                    bullet->paint(painter, at + QPointF(points(2), 0));
                    text(painter, at);
                };
            }
            outer(std::move(piece));
        };
        emitLines(box, BulletIndent, points(2.5));
        m_sink = outer;
    }
    m_spaceAfter = points(7);
}

void BlockLayout::lay(const FactList &list)
{
    TableLayout::facts(list, m_context, m_width, [this, first = true](Piece &&piece) mutable {
        emitPiece(std::move(piece), std::exchange(first, false) ? points(2) : 0);
    });
    m_spaceAfter = points(7);
}

void BlockLayout::lay(const KeyFigures &figures)
{
    const auto count = qreal(figures.figures.size());
    if (figures.figures.empty())
        return;
    const qreal width = (m_width - (count - 1) * points(10)) / count;
    struct Set
    {
        TextBox value;
        TextBox caption;
    };
    auto sets = std::make_shared<std::vector<Set>>();
    TextStyle captionStyle = m_context.style.keyCaption;
    captionStyle.hyphenate = true;
    qreal height = 0;
    for (const KeyFigures::KeyFigure &figure : figures.figures) {
        sets->push_back({TextBox({plain(figure.value)}, m_context.style.keyValue, width, m_context.text),
                         TextBox({plain(figure.caption)}, captionStyle, width, m_context.text)});
        height = std::max(height, sets->back().value.height() + sets->back().caption.height());
    }
    Piece piece {.height = height + points(7)};
    piece.paint = [sets, width, ink = m_context.style.text](QPainter &painter, const QPointF &at) {
        qreal x = at.x();
        for (const Set &set : *sets) {
            painter.fillRect(QRectF(x, at.y(), width, points(1.2)), ink);
            set.value.paint(painter, QPointF(x, at.y() + points(6)));
            set.caption.paint(painter, QPointF(x, at.y() + points(6) + set.value.height()));
            x += width + points(10);
        }
    };
    emitPiece(std::move(piece), points(8));
    m_spaceAfter = points(12);
}

void BlockLayout::lay(const Table &table)
{
    const bool any = TableLayout(table, m_context, m_width).lay([this, first = true](Piece &&piece) mutable {
        emitPiece(std::move(piece), std::exchange(first, false) ? points(4) : 0);
    });
    if (!any && !table.whenEmpty.isEmpty())
        lay(Paragraph {.runs = {secondary(table.whenEmpty)}});
    m_spaceAfter = points(10);
}

void BlockLayout::lay(const Figure &figure)
{
    const QString label = m_context.words.translate("PdfReport", "Fig. %1. %2");
    const QString text = label.arg(m_context.outline.numberOf(figure)).arg(figure.caption);
    const auto caption = std::make_shared<TextBox>(Runs {plain(text)}, m_context.style.caption, m_width,
                                                   m_context.text);
    const qreal highest = m_context.pageHeight - caption->height() - points(50); // a heading fits above it
    const QSizeF size = m_context.figures.sizeIn(figure, QSizeF(m_width, highest));
    Piece piece {.height = size.height() + points(4), .keepWithNext = true};
    piece.paint = [&figure, &figures = m_context.figures, size](QPainter &painter, const QPointF &at) {
        figures.paint(figure, painter, QRectF(at, size));
    };
    emitPiece(std::move(piece), points(4));
    emitLines(caption, 0, 0);
    m_spaceAfter = points(12);
}

std::vector<Piece> BlockLayout::captured(const Blocks &blocks, qreal width)
{
    std::vector<Piece> pieces;
    BlockLayout(m_context, width, [&pieces](Piece &&piece) { pieces.push_back(std::move(piece)); }).lay(blocks);
    return pieces;
}

void BlockLayout::lay(const Columns &columns)
{
    struct Set
    {
        qreal x;
        std::vector<Piece> pieces;
    };
    qreal weights = 0;
    for (const Columns::Column &column : columns.columns)
        weights += column.weight;
    const qreal room = m_width - (qreal(columns.columns.size()) - 1) * ColumnGap;
    auto sets = std::make_shared<std::vector<Set>>();
    qreal x = 0;
    Piece whole;
    for (const Columns::Column &column : columns.columns) {
        const qreal width = room * column.weight / weights;
        Set set {x, captured(column.blocks, width)};
        qreal y = 0;
        for (const Piece &piece : set.pieces) {
            y += y > 0 ? piece.spaceBefore : 0;
            for (const Piece::Mark &mark : piece.marks)
                whole.marks.push_back({mark.anchor, mark.y + y, mark.heading});
            for (const Piece::Link &link : piece.links)
                whole.links.push_back({link.area.translated(x, y), link.target});
            y += piece.height;
        }
        whole.height = std::max(whole.height, y);
        sets->push_back(std::move(set));
        x += width + ColumnGap;
    }
    if (whole.height > m_context.pageHeight) {
        for (const Columns::Column &column : columns.columns)
            lay(column.blocks);
        return;
    }
    whole.paint = [sets](QPainter &painter, const QPointF &at) {
        for (const Set &set : *sets) {
            qreal y = 0;
            for (const Piece &piece : set.pieces) {
                y += y > 0 ? piece.spaceBefore : 0;
                if (piece.paint)
                    piece.paint(painter, at + QPointF(set.x, y));
                y += piece.height;
            }
        }
    };
    emitPiece(std::move(whole), points(4));
    m_spaceAfter = points(8);
}

void BlockLayout::lay(const KeepTogether &together)
{
    std::vector<Piece> pieces;
    const PieceSink outer = std::exchange(m_sink, [&pieces](Piece &&piece) { pieces.push_back(std::move(piece)); });
    lay(together.blocks);
    m_sink = outer;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pieces[i].keepWithNext = i + 1 < pieces.size();
        m_sink(std::move(pieces[i]));
    }
}

void BlockLayout::lay(const PageBreak &pageBreak)
{
    if (m_flow)
        m_flow->breakPageUnlessFree(pageBreak.unlessFree);
}

bool BlockLayout::isLandscapeBetter(const Blocks &blocks) const
{
    for (const Block &block : blocks) {
        const auto *figure = std::get_if<Figure>(&block.content);
        if (figure && std::holds_alternative<DrawingFigure>(figure->what))
            return m_context.figures.shape(*figure) > 1;
    }
    return false;
}

void BlockLayout::lay(const Section &section)
{
    if (!m_flow) {
        lay(section.blocks);
        return;
    }
    const bool before = m_flow->geometry().landscape;
    const bool landscape = section.orientation == Section::Orientation::Landscape
        || (section.orientation == Section::Orientation::BestForDrawing && isLandscapeBetter(section.blocks));
    const auto turn = [this](bool wide) {
        m_flow->breakPage(wide);
        const QRectF body = m_flow->geometry().body();
        m_width = body.width();
        m_context.pageHeight = body.height();
        m_spaceAfter = 0;
    };
    turn(landscape);
    lay(section.blocks);
    turn(before);
}

void BlockLayout::lay(const SignOff &signOff)
{
    const QString labels[] = {m_context.words.translate("PdfReport", "Full name"),
                              m_context.words.translate("PdfReport", "Date"),
                              m_context.words.translate("PdfReport", "Signature")};
    static constexpr qreal shares[] = {0.3, 0.28, 0.15, 0.27}; // role, name, date, signature
    const qreal gap = points(10);
    for (const SignOff::Signatory &signatory : signOff.signatories) {
        Runs role {tinted(signatory.role, signatory.team)};
        const auto roleBox = std::make_shared<TextBox>(role, m_context.style.body, m_width * shares[0] - gap,
                                                       m_context.text);
        auto boxes = std::make_shared<std::vector<TextBox>>();
        for (const QString &label : labels)
            boxes->push_back(TextBox({plain(label)}, m_context.style.note, m_width * shares[1], m_context.text));
        const auto name = std::make_shared<TextBox>(Runs {plain(signatory.name)}, m_context.style.body,
                                                    m_width * shares[1] - gap, m_context.text);
        const qreal ruleY = std::max({millimetres(14), roleBox->height(), name->height() + points(3)});
        Piece piece {.height = ruleY + points(18)};
        piece.paint = [=, ink = m_context.style.secondary, width = m_width](QPainter &painter,
                                                                                  const QPointF &at) {
            roleBox->paint(painter, at + QPointF(0, ruleY - roleBox->height()));
            qreal x = at.x();
            for (std::size_t i = 0; i < boxes->size(); ++i) {
                x += width * shares[i];
                painter.fillRect(QRectF(x, at.y() + ruleY, width * shares[i + 1] - gap, points(0.5)), ink);
                (*boxes)[i].paint(painter, QPointF(x, at.y() + ruleY + points(1)));
                if (i == 0)
                    name->paint(painter, QPointF(x, at.y() + ruleY - name->height() - points(1)));
            }
        };
        emitPiece(std::move(piece), points(4));
    }
    m_spaceAfter = points(8);
}

void BlockLayout::lay(const Contents &contents)
{
    for (const DocumentOutline::Entry &entry : m_context.outline.entries()) {
        if (entry.inContents && entry.level <= contents.deepest)
            emitContentsLine(entry);
    }
    m_spaceAfter = points(8);
}

/// Number, text, dotted leader, page; a long heading wraps before the page number.
void BlockLayout::emitContentsLine(const DocumentOutline::Entry &entry)
{
    static constexpr qreal indents[] = {0, points(18), points(42)};
    static constexpr qreal numberWidths[] = {points(18), points(24), points(30)};
    const auto level = std::size_t(entry.level - 1);
    const TextStyle &style = m_context.style.contents[level];
    const qreal pageWidth = points(26);
    const qreal left = indents[level] + (entry.number.isEmpty() ? 0 : numberWidths[level]);
    const int page = m_context.pages.value(entry.anchor);
    const auto number = std::make_shared<TextBox>(Runs {plain(entry.number)}, style, numberWidths[level],
                                                  m_context.text);
    const auto title = std::make_shared<TextBox>(Runs {plain(entry.text)}, style, m_width - left - pageWidth,
                                                 m_context.text);
    const auto pageBox = std::make_shared<TextBox>(Runs {plain(QString::number(page))}, style, pageWidth,
                                                   m_context.text, TableColumn::Align::Right);
    const qreal width = m_width;
    Piece piece {.height = title->height() + points(1.5)};
    piece.links.push_back({QRectF(0, 0, width, title->height()), entry.anchor});
    piece.paint = [=, x = indents[level], ink = m_context.style.secondary](QPainter &painter, const QPointF &at) {
        number->paint(painter, at + QPointF(x, 0));
        title->paint(painter, at + QPointF(left, 0));
        const int last = title->lineCount() - 1;
        pageBox->paint(painter, at + QPointF(width - pageWidth, last * title->pitch()));
        const qreal y = at.y() + last * title->pitch() + title->baseline() - points(0.6);
        const qreal step = points(4); // dots stand on one grid from line to line
        const qreal from = std::ceil((left + title->lineWidth(last) + points(4)) / step) * step;
        const qreal to = width - pageBox->lineWidth(0) - points(4);
        for (qreal dot = from; dot < to; dot += step)
            painter.fillRect(QRectF(at.x() + dot, y, points(0.7), points(0.7)), ink);
    };
    emitPiece(std::move(piece), entry.level == 1 ? points(6) : 0);
}
