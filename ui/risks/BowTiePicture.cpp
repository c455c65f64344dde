// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/BowTiePicture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal bowTieMargin = 14;
constexpr qreal bowTiePadding = 8;
constexpr qreal bowTieGap = 8;        ///< between boxes of a column
constexpr qreal barWidth = 5;         ///< the barrier itself
constexpr qreal captionHeight = 26;
constexpr qreal legendHeight = 30;
constexpr qreal eventChip = 28;
constexpr qreal smallChip = 17;
constexpr int causeLines = 4;
constexpr int barrierLines = 2;
constexpr int titleLines = 5;
constexpr int effectLines = 6;
constexpr std::array<qreal, 5> columnShares {0.205, 0.205, 0.19, 0.19, 0.21};
}

BowTiePicture::BowTiePicture(BowTie tie, const Words &words, const ThemeColors &colors, const QFont &font, qreal width, qreal minHeight)
    : m_tie(std::move(tie))
    , m_words(words)
    , m_colors(colors)
    , m_font(font)
{
    m_font.setPixelSize(13);
    m_bold = m_font;
    m_bold.setWeight(QFont::DemiBold);
    m_small = m_font;
    m_small.setPixelSize(11);
    layOut(std::max(width, narrowest), minHeight);
}

qreal BowTiePicture::lineHeight() const
{
    return 17;
}

QStringList BowTiePicture::wrapped(const QString &text, const QFont &font, qreal width, int maxLines) const
{
    const QString flat = text.simplified();
    QTextLayout layout(flat, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == maxLines) {
            lines.append(QFontMetricsF(font).elidedText(flat.sliced(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(flat.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void BowTiePicture::paintText(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &color, int maxLines) const
{
    painter.setFont(font);
    painter.setPen(color);
    qreal y = area.top();
    for (const QString &line : wrapped(text, font, area.width(), maxLines)) {
        painter.drawText(QRectF(area.left(), y, area.width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += lineHeight();
    }
}

namespace {
/// Puts boxes of given heights below each other, the stack centred on `middle`.
std::vector<QRectF> stacked(const QRectF &column, const std::vector<qreal> &heights, qreal middle, qreal gap)
{
    const qreal whole = std::accumulate(heights.begin(), heights.end(), gap * std::max<qreal>(0, qreal(heights.size()) - 1));
    qreal y = middle - whole / 2;
    std::vector<QRectF> boxes;
    for (const qreal height : heights) {
        boxes.emplace_back(column.left(), y, column.width(), height);
        y += height + gap;
    }
    return boxes;
}

qreal heightOf(const std::vector<qreal> &heights, qreal gap)
{
    return std::accumulate(heights.begin(), heights.end(), gap * std::max<qreal>(0, qreal(heights.size()) - 1));
}
}

void BowTiePicture::layOut(qreal width, qreal minHeight)
{
    const qreal between = 26;
    const qreal usable = width - 2 * bowTieMargin - 4 * between;
    qreal x = bowTieMargin;
    for (size_t i = 0; i < columnShares.size(); ++i) {
        m_columns[i] = QRectF(x, bowTieMargin, usable * columnShares[i], 0);
        x += usable * columnShares[i] + between;
    }
    const auto textWidth = [&](size_t column) { return m_columns[column].width() - 2 * bowTiePadding; };
    std::vector<qreal> causes;
    for (const BowTie::Cause &cause : m_tie.causes)
        causes.push_back(2 * bowTiePadding + lineHeight() + qreal(wrapped(cause.text, m_font, textWidth(0), causeLines).size()) * lineHeight());
    const auto barrierHeights = [&](const std::vector<BowTie::Barrier> &barriers, size_t column) {
        std::vector<qreal> heights;
        for (const BowTie::Barrier &barrier : barriers) {
            const auto lines = wrapped(barrier.title, m_font, textWidth(column) - barWidth, barrierLines).size();
            heights.push_back(bowTiePadding + 6 + lineHeight() * (qreal(lines) + 1));
        }
        return heights;
    };
    const std::vector<qreal> preventing = barrierHeights(m_tie.preventing, 1);
    const std::vector<qreal> mitigating = barrierHeights(m_tie.mitigating, 3);
    const std::vector<qreal> consequences(m_tie.consequences.size(), bowTiePadding * 1.5 + lineHeight() + smallChip + 3);
    const qreal eventWidth = textWidth(2);
    const qreal eventHeight = 2 * bowTiePadding + lineHeight() * (1 + qreal(wrapped(m_tie.title, m_bold, eventWidth, titleLines).size()))
        + (m_tie.losses.isEmpty() ? 0 : 6 + lineHeight() * qreal(wrapped(m_tie.losses.join(u", "_s), m_font, eventWidth, 3).size()))
        + (m_tie.effect.isEmpty() ? 0 : 6 + lineHeight() * qreal(wrapped(m_tie.effect, m_small, eventWidth, effectLines).size())) + 14 + eventChip
        + 2 * lineHeight();
    const qreal body = std::max({heightOf(causes, bowTieGap), heightOf(preventing, bowTieGap), heightOf(mitigating, bowTieGap),
                           heightOf(consequences, bowTieGap), eventHeight, minHeight - 2 * bowTieMargin - captionHeight - legendHeight});
    const qreal middle = bowTieMargin + captionHeight + body / 2;
    m_size = {width, 2 * bowTieMargin + captionHeight + body + legendHeight};
    m_causes = stacked(m_columns[0], causes, middle, bowTieGap);
    m_preventing = stacked(m_columns[1], preventing, middle, bowTieGap);
    m_event = QRectF(m_columns[2].left(), middle - eventHeight / 2, m_columns[2].width(), eventHeight);
    m_mitigating = stacked(m_columns[3], mitigating, middle, bowTieGap);
    m_consequences = stacked(m_columns[4], consequences, middle, bowTieGap);
    for (size_t i = 0; i < m_causes.size(); ++i)
        m_elements.push_back({m_causes[i], m_tie.scenario, m_tie.causes[i].caption + u": "_s + m_tie.causes[i].text});
    const auto addBarriers = [&](const std::vector<BowTie::Barrier> &barriers, const std::vector<QRectF> &boxes) {
        for (size_t i = 0; i < boxes.size(); ++i) {
            const RecordId record = barriers[i].measure.isValid() ? RecordId(barriers[i].measure) : RecordId(m_tie.scenario);
            m_elements.push_back({boxes[i], record, (barriers[i].number + u' ' + barriers[i].title).trimmed()});
        }
    };
    addBarriers(m_tie.preventing, m_preventing);
    m_elements.push_back({m_event, m_tie.scenario, m_tie.number + u' ' + m_tie.title});
    addBarriers(m_tie.mitigating, m_mitigating);
    for (size_t i = 0; i < m_consequences.size(); ++i)
        m_elements.push_back({m_consequences[i], m_tie.scenario, m_tie.consequences[i].name});
}

void BowTiePicture::paint(QPainter &painter, int focused) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), m_colors.base);
    paintLines(painter);
    paintCaptions(painter);
    for (size_t i = 0; i < m_causes.size(); ++i)
        paintCause(painter, i);
    for (size_t i = 0; i < m_preventing.size(); ++i)
        paintBarrier(painter, m_tie.preventing[i], m_preventing[i]);
    paintEvent(painter);
    for (size_t i = 0; i < m_mitigating.size(); ++i)
        paintBarrier(painter, m_tie.mitigating[i], m_mitigating[i]);
    for (size_t i = 0; i < m_consequences.size(); ++i)
        paintConsequence(painter, i);
    paintLegend(painter);
    if (focused >= 0 && focused < static_cast<int>(m_elements.size())) {
        painter.setPen(QPen(m_colors.accent, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_elements[static_cast<size_t>(focused)].rect.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6);
    }
    painter.restore();
}

/// The knot of the bow-tie: every cause runs into the event, every consequence out of it.
void BowTiePicture::paintLines(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colors.secondary, 1.2));
    const auto join = [&](const QPointF &from, const QPointF &to) {
        const qreal bend = (to.x() - from.x()) / 2;
        QPainterPath path(from);
        path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
        painter.drawPath(path);
    };
    const QPointF left(m_event.left(), m_event.center().y());
    const QPointF right(m_event.right(), m_event.center().y());
    for (const QRectF &cause : m_causes)
        join({cause.right(), cause.center().y()}, left);
    for (const QRectF &consequence : m_consequences)
        join(right, {consequence.left(), consequence.center().y()});
}

void BowTiePicture::paintCaptions(QPainter &painter) const
{
    const QString captions[] = {m_words.translate("BowTie", "How it comes about"), m_words.translate("BowTie", "Measures before it"),
                                m_words.translate("BowTie", "The event"), m_words.translate("BowTie", "Barriers after it"),
                                m_words.translate("BowTie", "What follows")};
    painter.setFont(m_bold);
    painter.setPen(m_colors.secondary);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QRectF area(m_columns[i].left(), bowTieMargin, m_columns[i].width(), lineHeight());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(m_bold).elidedText(captions[i], Qt::ElideRight, area.width()));
    }
    const auto none = [&](size_t column, const QString &text) { // below the caption, clear of the lines
        const QRectF area(m_columns[column].left(), bowTieMargin + captionHeight, m_columns[column].width(), lineHeight() * 3);
        paintText(painter, area, text, m_font, m_colors.secondary, 3);
    };
    if (m_tie.preventing.empty())
        none(1, m_words.translate("BowTie", "No measure stands in the way."));
    if (m_tie.mitigating.empty())
        none(3, m_words.translate("BowTie", "No non-hackable barrier."));
    if (m_tie.causes.empty())
        none(0, m_words.translate("BowTie", "Not described yet."));
    if (m_tie.consequences.empty())
        none(4, m_words.translate("BowTie", "Not scored yet."));
}

void BowTiePicture::paintCause(QPainter &painter, size_t index) const
{
    const QRectF &rect = m_causes[index];
    painter.setPen(QPen(m_colors.line, 1));
    painter.setBrush(m_colors.alternate);
    painter.drawRoundedRect(rect, 4, 4);
    const QRectF inner = rect.adjusted(bowTiePadding, bowTiePadding, -bowTiePadding, -bowTiePadding);
    paintText(painter, inner, m_tie.causes[index].caption, m_small, m_colors.secondary, 1);
    paintText(painter, inner.adjusted(0, lineHeight(), 0, 0), m_tie.causes[index].text, m_font, m_colors.text, causeLines);
}

/// Solid where it stands, dashed where it is only planned; the bar in the colour of its team.
void BowTiePicture::paintBarrier(QPainter &painter, const BowTie::Barrier &barrier, const QRectF &rect) const
{
    const QColor team = m_colors.domain(barrier.domain);
    painter.setBrush(m_colors.base);
    painter.setPen(barrier.isInPlace ? QPen(m_colors.text, 1.4) : QPen(m_colors.secondary, 1.2, Qt::DashLine));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(barrier.isInPlace ? QBrush(team) : QBrush(team, Qt::Dense4Pattern));
    painter.drawRect(QRectF(rect.left(), rect.top(), barWidth, rect.height()));
    const QRectF inner = rect.adjusted(barWidth + bowTiePadding, 6, -bowTiePadding, 0);
    QStringList marks;
    if (barrier.isNonHackable)
        marks.append(m_words.translate("BowTie", "non-hackable"));
    if (!barrier.isInPlace)
        marks.append(m_words.translate("BowTie", "planned"));
    const QString number = barrier.number.isEmpty() ? m_words.translate("BowTie", "Safeguards of the process") : barrier.number;
    paintText(painter, inner, number, m_bold, m_colors.text, 1);
    painter.setFont(m_small);
    painter.setPen(m_colors.secondary);
    if (!barrier.number.isEmpty()) {
        const QRectF top(inner.left(), inner.top(), inner.width(), lineHeight());
        painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, marks.join(u" · "_s));
    }
    paintText(painter, inner.adjusted(0, lineHeight(), 0, 0), barrier.title, m_font, m_colors.text, barrierLines);
}

void BowTiePicture::paintLevels(QPainter &painter, const QPointF &from, const std::array<Grade, 3> &levels, qreal chip) const
{
    QFont letter = m_bold;
    letter.setPixelSize(qRound(chip * 0.55));
    qreal x = from.x();
    const qreal arrow = chip * 0.75;
    for (size_t i = 0; i < levels.size(); ++i) {
        const QRectF rect(x, from.y(), chip, chip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.risk(levels[i]));
        painter.drawRoundedRect(rect, 3, 3);
        painter.setFont(letter);
        painter.setPen(levels[i] == Grade::Unknown ? m_colors.text : m_colors.onRisk(levels[i]));
        painter.drawText(rect, Qt::AlignCenter, riskLetter(levels[i], m_words));
        x += chip;
        if (i + 1 < levels.size()) {
            painter.setFont(m_font);
            painter.setPen(m_colors.secondary);
            painter.drawText(QRectF(x, from.y(), arrow, chip), Qt::AlignCenter, u"→"_s);
            x += arrow;
        }
    }
}

void BowTiePicture::paintEvent(QPainter &painter) const
{
    painter.setPen(QPen(m_colors.accent, 2));
    painter.setBrush(m_colors.base);
    painter.drawRoundedRect(m_event, 6, 6);
    const QRectF inner = m_event.adjusted(bowTiePadding, bowTiePadding, -bowTiePadding, -bowTiePadding);
    qreal y = inner.top();
    const auto write = [&](const QString &text, const QFont &font, const QColor &color, int maxLines) {
        paintText(painter, {inner.left(), y, inner.width(), inner.height()}, text, font, color, maxLines);
        y += lineHeight() * qreal(wrapped(text, font, inner.width(), maxLines).size());
    };
    write(m_tie.number, m_bold, m_colors.accent, 1);
    write(m_tie.title, m_bold, m_colors.text, titleLines);
    if (!m_tie.losses.isEmpty()) {
        y += 6;
        write(m_tie.losses.join(u", "_s), m_font, m_colors.text, 3);
    }
    if (!m_tie.effect.isEmpty()) {
        y += 6;
        write(m_tie.effect, m_small, m_colors.secondary, effectLines);
    }
    y += 14;
    const qreal chips = eventChip * (3 + 2 * 0.75);
    const qreal left = inner.center().x() - chips / 2;
    paintLevels(painter, {left, y}, m_tie.levels, eventChip);
    painter.setFont(m_small);
    painter.setPen(m_colors.secondary);
    const QString names[] = {m_words.translate("BowTie", "before"), m_words.translate("BowTie", "today"), m_words.translate("BowTie", "target")};
    for (size_t i = 0; i < std::size(names); ++i) {
        const qreal centre = left + eventChip / 2 + qreal(i) * eventChip * 1.75;
        painter.drawText(QRectF(centre - 30, y + eventChip + 1, 60, lineHeight()), Qt::AlignCenter, names[i]);
        //: P and a number: the likelihood, 1 to 5, below the level that follows from it
        const QString likelihood = m_tie.likelihoods[i] == 0 ? u"?"_s : m_words.translate("BowTie", "P %1").arg(m_tie.likelihoods[i]);
        painter.drawText(QRectF(centre - 30, y + eventChip + lineHeight(), 60, lineHeight()), Qt::AlignCenter, likelihood);
    }
}

void BowTiePicture::paintConsequence(QPainter &painter, size_t index) const
{
    const BowTie::Consequence &consequence = m_tie.consequences[index];
    const QRectF &rect = m_consequences[index];
    painter.setPen(QPen(consequence.isAboveTolerable ? m_colors.text : m_colors.line, consequence.isAboveTolerable ? 1.4 : 1));
    painter.setBrush(m_colors.alternate);
    painter.drawRoundedRect(rect, 4, 4);
    const QRectF inner = rect.adjusted(bowTiePadding, bowTiePadding * 0.75, -bowTiePadding, 0);
    QString name = consequence.name;
    name[0] = name[0].toUpper();
    paintText(painter, inner, name, m_font, m_colors.text, 1);
    const qreal y = inner.top() + lineHeight() + 2;
    paintLevels(painter, {inner.left(), y}, consequence.levels, smallChip);
    QStringList scores;
    for (const std::optional<int> &score : consequence.scores)
        scores.append(score ? QString::number(*score) : u"?"_s);
    QString text = scores.join(u" → "_s);
    if (consequence.isAboveTolerable)
        text += u" ▲"_s;
    painter.setFont(m_font);
    painter.setPen(m_colors.secondary);
    painter.drawText(QRectF(inner.left(), y, inner.width(), smallChip), Qt::AlignRight | Qt::AlignVCenter, text);
}

void BowTiePicture::paintLegend(QPainter &painter) const
{
    painter.setFont(m_small);
    qreal x = bowTieMargin;
    const qreal y = m_size.height() - bowTieMargin - lineHeight();
    const auto entry = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(x, y + 3, 20, 11), 2, 2);
        painter.setPen(m_colors.secondary);
        const qreal width = QFontMetricsF(m_small).horizontalAdvance(text) + 4;
        painter.drawText(QRectF(x + 26, y, width, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += 26 + width + 18;
    };
    entry(QPen(m_colors.text, 1.4), m_words.translate("BowTie", "in place"));
    entry(QPen(m_colors.secondary, 1.2, Qt::DashLine), m_words.translate("BowTie", "planned or under way"));
    painter.drawText(QRectF(x, y, m_size.width() - x - bowTieMargin, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_words.translate("BowTie", "▲ above what is tolerable today     P likelihood     figures: consequence before → today → target"));
}

namespace {
class BowTieDrawing : public ReportDrawing
{
public:
    BowTieDrawing(BowTie tie, const Words &words)
        : m_picture(std::move(tie), words, Theme::light(), PrintStyle::figureFont(9), paperWidth)
    {
    }
    [[nodiscard]] QSizeF size() const override { return m_picture.size(); }
    void paint(QPainter &painter) const override { m_picture.paint(painter); }

private:
    static constexpr qreal paperWidth = 1000;
    BowTiePicture m_picture;
};
}

DrawingSource bowTieDrawings(const Project &project)
{
    return [&project](const QString &name, Language language) -> std::unique_ptr<ReportDrawing> {
        static const QString prefix = u"bow-tie:"_s;
        if (!name.startsWith(prefix))
            return nullptr;
        const std::optional<Scenario> scenario = project.find(Id<Scenario>(RecordId::fromText(name.sliced(prefix.size()))));
        if (!scenario)
            return nullptr;
        const Words words(language);
        const RiskRegister risks(project, {RiskMethod::of(project).judge(*scenario)});
        return std::make_unique<BowTieDrawing>(BowTie::of(project, risks, 0, words), words);
    };
}
