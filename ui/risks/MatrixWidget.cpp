// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/MatrixWidget.h"

#include "ui/style/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
constexpr int cellWidth = 58;
constexpr int cellHeight = 38;
constexpr int gap = 3;
constexpr int labelWidth = 156;
constexpr int axisHeight = 44;
}

MatrixWidget::MatrixWidget(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_method(RiskMethod::of(workbench.project()))
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Risk matrix"));
}

QSize MatrixWidget::sizeHint() const
{
    const RiskMatrix &matrix = m_method.matrix(m_category);
    return {labelWidth + matrix.consequences() * (cellWidth + gap) + 8, matrix.likelihoods() * (cellHeight + gap) + axisHeight};
}

void MatrixWidget::show(const std::vector<JudgedScenario> &scenarios, RiskStage stage, std::optional<ConsequenceCategory> category)
{
    m_category = category;
    m_method = RiskMethod::of(m_workbench.project());
    m_counts.assign(static_cast<size_t>(likelihoods()), std::vector<int>(static_cast<size_t>(consequences()), 0));
    for (const JudgedScenario &judged : scenarios) {
        const auto [likelihood, consequence] = matrixPlace(judged, stage, category);
        if (m_method.matrix(category).contains(likelihood, consequence))
            ++m_counts[static_cast<size_t>(likelihood - 1)][static_cast<size_t>(consequence - 1)];
    }
    updateGeometry();
    update();
}

void MatrixWidget::setSelected(int likelihood, int consequence)
{
    m_likelihood = likelihood;
    m_consequence = consequence;
    update();
}

int MatrixWidget::count(int likelihood, int consequence) const
{
    const bool isThere = likelihood >= 1 && likelihood <= static_cast<int>(m_counts.size()) && consequence >= 1 && consequence <= consequences();
    return isThere ? m_counts[static_cast<size_t>(likelihood - 1)][static_cast<size_t>(consequence - 1)] : 0;
}

QRect MatrixWidget::cellRect(int likelihood, int consequence) const
{
    return {labelWidth + (consequence - 1) * (cellWidth + gap), (likelihoods() - likelihood) * (cellHeight + gap), cellWidth, cellHeight};
}

int MatrixWidget::likelihoods() const
{
    return m_method.matrix(m_category).likelihoods();
}

int MatrixWidget::consequences() const
{
    return m_method.matrix(m_category).consequences();
}

Grade MatrixWidget::gradeAt(int likelihood, int consequence) const
{
    return m_method.matrix(m_category).at(likelihood, consequence);
}

void MatrixWidget::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    const Words &words = m_workbench.words();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 1.5);
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() + 1);
    big.setWeight(QFont::DemiBold);
    for (int likelihood = 1; likelihood <= likelihoods(); ++likelihood) {
        painter.setFont(font());
        painter.setPen(colors.secondary);
        const QRect row = cellRect(likelihood, 1);
        const QString name = words.pick(m_method.scales().likelihood[static_cast<size_t>(likelihood - 1)].name).toLower();
        painter.drawText(QRect(0, row.top(), labelWidth - 10, cellHeight), Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(u"%1 %2"_s.arg(likelihood).arg(name), Qt::ElideRight, labelWidth - 12));
        for (int consequence = 1; consequence <= consequences(); ++consequence) {
            const Grade grade = gradeAt(likelihood, consequence);
            const QRect cell = cellRect(likelihood, consequence);
            const bool selected = likelihood == m_likelihood && consequence == m_consequence;
            painter.setPen(selected ? QPen(colors.accent, 2.5) : QPen(Qt::NoPen));
            painter.setBrush(colors.risk(grade));
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3);
            painter.setPen(colors.onRisk(grade));
            const int number = count(likelihood, consequence);
            painter.setFont(big);
            if (number > 0)
                painter.drawText(cell.adjusted(0, 0, -10, 0), Qt::AlignCenter, QString::number(number));
            painter.setFont(small);
            painter.drawText(cell.adjusted(0, 3, -6, 0), Qt::AlignRight | Qt::AlignTop, riskLetter(grade, words, m_workbench.project()));
        }
    }
    painter.setFont(font());
    painter.setPen(colors.secondary);
    const int bottom = likelihoods() * (cellHeight + gap);
    for (int consequence = 1; consequence <= consequences(); ++consequence)
        painter.drawText(QRect(cellRect(1, consequence).left(), bottom, cellWidth, 18), Qt::AlignCenter, QString::number(consequence));
    const QString axis = m_category ? words.pick(m_method.scales().categories[static_cast<size_t>(*m_category)].name) : tr("worst consequence");
    painter.drawText(QRect(labelWidth, bottom + 20, consequences() * (cellWidth + gap), 18), Qt::AlignLeft | Qt::AlignVCenter, axis + u" →"_s);
}

std::pair<int, int> MatrixWidget::cellAt(const QPoint &position) const
{
    for (int likelihood = 1; likelihood <= likelihoods(); ++likelihood) {
        for (int consequence = 1; consequence <= consequences(); ++consequence) {
            if (cellRect(likelihood, consequence).contains(position))
                return {likelihood, consequence};
        }
    }
    return {0, 0};
}

void MatrixWidget::mousePressEvent(QMouseEvent *event)
{
    const auto [likelihood, consequence] = cellAt(event->position().toPoint());
    const bool again = likelihood == m_likelihood && consequence == m_consequence;
    Q_EMIT cellClicked(again ? 0 : likelihood, again ? 0 : consequence);
}

bool MatrixWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [likelihood, consequence] = cellAt(help->pos());
    if (likelihood == 0) {
        QToolTip::hideText();
        return true;
    }
    const Words &words = m_workbench.words();
    const RiskScales &scales = m_method.scales();
    QString text = tr("Likelihood %1: %2").arg(likelihood).arg(words.pick(scales.likelihood[static_cast<size_t>(likelihood - 1)].text));
    if (m_category)
        text += u'\n' + tr("Consequence %1: %2").arg(consequence).arg(words.pick(scales.category(*m_category).steps[static_cast<size_t>(consequence - 1)].text));
    text += u'\n' + tr("Level: %1").arg(riskName(gradeAt(likelihood, consequence), words));
    QToolTip::showText(help->globalPos(), u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped()), this);
    return true;
}
