// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/RevealChart.h"

#include "ui/style/Theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Where things stand: the strip's name on the left, then the steps at equal distances.
struct RevealChart::Place
{
    double left;
    double step;
    double top;
    double height; ///< of one strip
    std::vector<ItemCard::Step> steps;
    [[nodiscard]] double x(double value) const { return left + step * (value - steps.front().value + 0.5); }
};

RevealChart::RevealChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RevealChart::show(const ItemCard &card, std::vector<TeamStrip> strips, const Words &words)
{
    m_steps = card.steps;
    m_strips = std::move(strips);
    m_words = words;
    QStringList said;
    for (const TeamStrip &strip : m_strips) {
        QStringList values;
        for (const int value : strip.values)
            values.append(QString::number(value));
        said.append(u"%1: %2"_s.arg(stripName(strip), values.isEmpty() ? tr("no value") : values.join(u", ")));
    }
    setAccessibleName(tr("Votes"));
    setAccessibleDescription(said.join(u"; "));
    updateGeometry();
    update();
}

void RevealChart::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize RevealChart::minimumSizeHint() const
{
    return {qRound(420 * m_scale), qRound((70 + 84 * static_cast<double>(std::max<size_t>(1, m_strips.size()))) * m_scale)};
}

QFont RevealChart::sized(double points, bool bold) const
{
    QFont made = font();
    made.setPointSizeF(points * m_scale);
    made.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return made;
}

QString RevealChart::stripName(const TeamStrip &strip) const
{
    QStringList names;
    for (const Team team : strip.teams)
        names.append(teamName(team, m_words));
    return names.join(u" + ");
}

void RevealChart::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double nameWidth = 0;
    const QFontMetricsF metrics(sized(12, true), this);
    for (const TeamStrip &strip : m_strips)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(stripName(strip)));
    nameWidth = std::min(nameWidth, width() * 0.24) + 24 * m_scale;
    const double top = 62 * m_scale;
    const double height = m_strips.empty() ? 0 : std::min(230 * m_scale, (this->height() - top) / static_cast<double>(m_strips.size()));
    const Place place {nameWidth, (width() - nameWidth) / static_cast<double>(m_steps.size()), top, height, m_steps};
    paintSteps(painter, place);
    for (size_t i = 0; i < m_strips.size(); ++i)
        paintStrip(painter, place, m_strips[i], top + (static_cast<double>(i) + 1) * height - 44 * m_scale);
}

void RevealChart::paintSteps(QPainter &painter, const Place &place) const
{
    for (const ItemCard::Step &step : m_steps) {
        const double x = place.x(step.value);
        painter.setPen(Theme::colors().text);
        painter.setFont(sized(11.5));
        painter.drawText(QRectF(x - place.step / 2, 0, place.step, 22 * m_scale), Qt::AlignCenter, QString::number(step.value));
        const QString &name = m_words.pick(step.name);
        if (name == QString::number(step.value))
            continue;
        painter.setPen(Theme::colors().secondary);
        painter.setFont(sized(9));
        painter.drawText(QRectF(x - place.step / 2 + 4, 23 * m_scale, place.step - 8, 34 * m_scale), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, name);
    }
}

void RevealChart::paintStrip(QPainter &painter, const Place &place, const TeamStrip &strip, double line) const
{
    const QColor color = Theme::colors().team(strip.teams.front());
    painter.setPen(color);
    painter.setFont(sized(12, true));
    const QRectF nameRect(0, line - 32 * m_scale, place.left - 8 * m_scale, 64 * m_scale);
    painter.drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, stripName(strip));
    painter.setPen(QPen(Theme::colors().line, 1.5));
    painter.drawLine(QPointF(place.x(m_steps.front().value), line), QPointF(place.x(m_steps.back().value), line));
    // As large as the highest pile lets them be; a pile that is still too high becomes a number.
    qsizetype highest = 1;
    for (const ItemCard::Step &step : m_steps)
        highest = std::max<qsizetype>(highest, std::ranges::count(strip.values, step.value));
    const double room = place.height - 50 * m_scale;
    const double radius = std::max(3.5 * m_scale, std::min({13 * m_scale, place.step * 0.12, room / static_cast<double>(highest) / 2.3}));
    const double gap = radius * 2.3;
    const int fitting = std::max(1, static_cast<int>(room / gap + 0.6));
    painter.setPen(Qt::NoPen);
    for (const ItemCard::Step &step : m_steps) {
        const int count = static_cast<int>(std::ranges::count(strip.values, step.value));
        painter.setBrush(color);
        for (int i = 0; i < std::min(count, fitting); ++i)
            painter.drawEllipse(QPointF(place.x(step.value), line - i * gap), radius, radius);
        if (count > fitting) {
            painter.setPen(color);
            painter.setFont(sized(9, true));
            painter.drawText(QRectF(place.x(step.value) + radius + 3, line - fitting * gap, 40 * m_scale, gap * 1.4), Qt::AlignVCenter | Qt::AlignLeft, u"×%1"_s.arg(count));
            painter.setPen(Qt::NoPen);
        }
    }
    if (strip.values.empty())
        return;
    const double median = medianOf(strip.values);
    const double x = place.x(median);
    const double under = line + radius + 4 * m_scale;
    painter.drawPolygon(QPolygonF({QPointF(x, under), QPointF(x - radius, under + radius * 1.3), QPointF(x + radius, under + radius * 1.3)}));
    painter.setPen(color);
    painter.setFont(sized(9.5));
    painter.drawText(QRectF(x - 90 * m_scale, under + radius * 1.3, 180 * m_scale, 20 * m_scale), Qt::AlignCenter,
                     tr("median %1").arg(m_words.locale().toString(median, 'g', 2)));
}
