// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/TextBox.h"

#include "ui/print/Hyphenation.h"
#include "ui/print/PageGeometry.h"
#include "ui/print/Typography.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal ChipWidth = points(12.6);
constexpr qreal ChipHeight = points(10.2);
constexpr qreal ChipRadius = points(1.6);
constexpr qreal FullEnough = 0.4; ///< of a line, without the word that does not fit on it
constexpr qreal ChipSize = 0.88;  ///< of the type around it

QString runText(const Run &run, const TextContext &context)
{
    QString text = run.text;
    if (run.kind == Run::Kind::PageNumber) {
        // Two figures stand for a page that the first pass does not know yet.
        const int page = context.pageOf ? context.pageOf(run.target) : 0;
        text = text.arg(page > 0 ? QString::number(page) : u"00"_s);
    }
    return typeset(text, context.language);
}

QTextCharFormat runFormat(const Run &run, const TextStyle &style)
{
    QTextCharFormat format;
    if (run.marks & Run::Bold)
        format.setFontWeight(QFont::DemiBold);
    if (run.marks & Run::Italic)
        format.setFontItalic(true);
    if (run.marks & Run::Secondary)
        format.setForeground(QColor(0x5b, 0x66, 0x75));
    else if (run.tint != Tint::None)
        format.setForeground(PrintStyle::colour(run.tint));
    else
        format.setForeground(style.colour);
    return format;
}
}

qreal TextBox::baselineOf(const TextStyle &style)
{
    const QFontMetricsF metrics(style.font);
    return (style.pitch - metrics.height()) / 2 + metrics.ascent();
}

TextBox::TextBox(const Runs &runs, const TextStyle &style, qreal width, const TextContext &context,
                 TableColumn::Align align, QTextOption::WrapMode wrap)
    : m_pitch(style.pitch)
    , m_baseline(baselineOf(style))
{
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        if (run.kind == Run::Kind::Chip)
            appendChip(run, style, formats);
        else
            append(run, style, context, formats);
    }
    setLines(style, formats, width, align, wrap);
    if (style.hyphenate && context.hyphenation && lineCount() > 1)
        hyphenate(style, formats, width, align, *context.hyphenation);
}

void TextBox::append(const Run &run, const TextStyle &style, const TextContext &context,
                     QList<QTextLayout::FormatRange> &formats)
{
    const int start = int(m_text.size());
    m_text += runText(run, context);
    formats.append({start, int(m_text.size()) - start, runFormat(run, style)});
    if (!run.target.isEmpty())
        m_targets.push_back({start, int(m_text.size()), run.target});
}

/// A chip is its letter between two spaces that are stretched until all chips have one width.
void TextBox::appendChip(const Run &run, const TextStyle &style, QList<QTextLayout::FormatRange> &formats)
{
    QFont font = style.font;
    font.setPixelSize(qRound(style.font.pixelSize() * ChipSize));
    font.setWeight(QFont::Bold);
    const QFontMetricsF metrics(font);
    const qreal side = (ChipWidth - metrics.horizontalAdvance(run.text)) / 2 - metrics.horizontalAdvance(QChar::Nbsp);
    QTextCharFormat letter;
    letter.setFont(font);
    letter.setForeground(PrintStyle::onColour(run.tint));
    QTextCharFormat space = letter;
    space.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    space.setFontLetterSpacing(side);

    const int start = int(m_text.size());
    m_chips.push_back({start, run.tint});
    m_text += QChar(QChar::Nbsp) + run.text + QChar(QChar::Nbsp);
    const int length = int(run.text.size());
    formats.append({start, 1, space});
    formats.append({start + 1, length, letter});
    formats.append({start + 1 + length, 1, space});
}

void TextBox::setLines(const TextStyle &style, const QList<QTextLayout::FormatRange> &formats, qreal width,
                       TableColumn::Align align, QTextOption::WrapMode wrap)
{
    m_layout = std::make_unique<QTextLayout>(m_text, style.font);
    m_layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(wrap);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        if (const qreal before = widthBeforeName(line); before > 0)
            line.setLineWidth(before);
        const qreal spare = width - line.naturalTextWidth();
        const qreal x = align == TableColumn::Align::Right ? spare
            : align == TableColumn::Align::Centre          ? spare / 2
                                                           : 0;
        line.setPosition(QPointF(x, y + m_baseline - line.ascent())); // a letter from another font moves nothing
        y += m_pitch;
    }
    m_layout->endLayout();
}

/// Qt breaks "FW-DMZ-1" behind a hyphen. Such a name goes to the next line whole: the width up to it, 0 = none is
/// broken.
qreal TextBox::widthBeforeName(const QTextLine &line) const
{
    const int end = line.textStart() + line.textLength();
    if (end >= m_text.size() || m_text.at(end - 1).isSpace())
        return 0;
    const int start = startOfWord(end, line.textStart());
    int stop = end;
    while (stop < m_text.size() && !m_text.at(stop).isSpace())
        ++stop;
    const bool isName = start > line.textStart() && isNameLike(QStringView(m_text).sliced(start, stop - start));
    return isName ? line.cursorToX(start) - line.x() : 0;
}

/// A word is broken only where it does not fit a line of its own, or where leaving it whole would leave a gap. The
/// hyphen and a forced line break go into the text, so that no other letter has to be hidden.
void TextBox::hyphenate(const TextStyle &style, QList<QTextLayout::FormatRange> &formats, qreal width,
                        TableColumn::Align align, const Hyphenation &hyphenation)
{
    const QFontMetricsF metrics(style.font);
    const qreal hyphen = metrics.horizontalAdvance(u'-');
    for (int i = 0; i + 1 < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int end = line.textStart() + line.textLength();
        const bool endsInWord = !m_text.at(end - 1).isSpace() && m_text.at(end - 1) != u'-'
            && m_text.at(end - 1) != u'/';
        if (m_text.at(end - 1) == QChar::LineSeparator || (!endsInWord && line.naturalTextWidth() > width * FullEnough))
            continue;
        const int start = endsInWord ? startOfWord(end, line.textStart()) : end;
        int stop = start;
        while (stop < m_text.size() && !m_text.at(stop).isSpace())
            ++stop;
        const qreal room = width - hyphen - (endsInWord ? line.cursorToX(start) - line.x() : line.horizontalAdvance());
        const int at = lastFitting(hyphenation.breaks(QStringView(m_text).sliced(start, stop - start)), start, room,
                                   metrics);
        if (at < 0)
            continue;
        insertBreak(at, formats);
        setLines(style, formats, width, align, QTextOption::WrapAtWordBoundaryOrAnywhere);
    }
}

int TextBox::startOfWord(int from, int notBefore) const
{
    while (from > notBefore && !m_text.at(from - 1).isSpace())
        --from;
    return from;
}

/// The last of the `breaks` of the word at `start` that leaves no more than `room` before it, as a position in the
/// text.
int TextBox::lastFitting(const QList<int> &breaks, int start, qreal room, const QFontMetricsF &metrics) const
{
    for (auto it = breaks.crbegin(); it != breaks.crend(); ++it) {
        if (metrics.horizontalAdvance(m_text.sliced(start, *it)) <= room)
            return start + *it;
    }
    return -1;
}

void TextBox::insertBreak(int at, QList<QTextLayout::FormatRange> &formats)
{
    static const QString mark = QString(u'-') + QChar(QChar::LineSeparator);
    const int added = int(mark.size());
    m_text.insert(at, mark);
    for (QTextLayout::FormatRange &range : formats) {
        if (range.start >= at)
            range.start += added;
        else if (range.start + range.length >= at)
            range.length += added;
    }
    for (Chip &chip : m_chips)
        chip.position += chip.position >= at ? added : 0;
    for (Target &target : m_targets) {
        target.start += target.start >= at ? added : 0;
        target.end += target.end > at ? added : 0;
    }
}

qreal TextBox::textWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, lineWidth(i));
    return widest;
}

void TextBox::paint(QPainter &painter, const QPointF &at, int first, int count) const
{
    const int end = count < 0 ? lineCount() : std::min(lineCount(), first + count);
    const QPointF origin = at - QPointF(0, first * m_pitch);
    for (int i = first; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        paintChips(painter, QPointF(origin.x(), origin.y() + i * m_pitch), line);
        line.draw(&painter, origin);
    }
}

void TextBox::paintChips(QPainter &painter, const QPointF &lineAt, const QTextLine &line) const
{
    for (const Chip &chip : m_chips) {
        if (chip.position < line.textStart() || chip.position >= line.textStart() + line.textLength())
            continue;
        const qreal left = lineAt.x() + line.cursorToX(chip.position);
        painter.setPen(Qt::NoPen);
        painter.setBrush(PrintStyle::colour(chip.tint));
        painter.drawRoundedRect(QRectF(left, lineAt.y() + (m_pitch - ChipHeight) / 2, ChipWidth, ChipHeight),
                                ChipRadius, ChipRadius);
    }
}

std::vector<TextBox::Link> TextBox::links() const
{
    std::vector<Link> links;
    for (const Target &target : m_targets) {
        for (int i = 0; i < lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int start = std::max(target.start, line.textStart());
            const int end = std::min(target.end, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const qreal left = line.cursorToX(start);
            links.push_back({QRectF(left, i * m_pitch, line.cursorToX(end) - left, m_pitch), target.anchor});
        }
    }
    return links;
}

TextBox::Demand TextBox::demand(const Runs &runs, const TextStyle &style, const TextContext &context)
{
    constexpr qreal Endless = points(100000);
    TextStyle whole = style;
    whole.hyphenate = false; // a column is made for whole words where it can be
    const TextBox one(runs, whole, Endless, context);
    const TextBox words(runs, whole, 0, context, TableColumn::Align::Left, QTextOption::WordWrap);
    return {.natural = one.textWidth(), .longestWord = words.textWidth()};
}
