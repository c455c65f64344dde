// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/MatrixEditor.h"

#include "core/risk/RiskMethod.h"
#include "ui/style/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int editedCellWidth = 62;
constexpr int editedCellHeight = 34;
constexpr int editedGap = 3;
constexpr int likelihoodLabelWidth = 150;
constexpr int consequenceLabelHeight = 42;
}

MatrixEditor::MatrixEditor(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Risk matrix"));
}

void MatrixEditor::show(const RiskMatrix &matrix, const RiskScales::Steps &likelihood, const RiskScales::Steps &consequence, Grade tolerable)
{
    m_matrix = matrix;
    m_likelihoods = likelihood;
    m_consequences = consequence;
    m_dips = matrix.dips();
    m_tolerable = tolerable;
    setCurrent(std::clamp(m_likelihood, 1, std::max(1, matrix.likelihoods())), std::clamp(m_consequence, 1, std::max(1, matrix.consequences())));
    updateGeometry();
    update();
}

void MatrixEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void MatrixEditor::setCurrent(int likelihood, int consequence)
{
    if (!m_matrix.contains(likelihood, consequence))
        return;
    m_likelihood = likelihood;
    m_consequence = consequence;
    setAccessibleDescription(tr("Likelihood %1, consequence %2: %3")
                                 .arg(likelihood).arg(consequence).arg(riskName(m_matrix.at(likelihood, consequence), m_workbench.words())));
    update();
}

QSize MatrixEditor::sizeHint() const
{
    return {likelihoodLabelWidth + m_matrix.consequences() * (editedCellWidth + editedGap) + 4,
            m_matrix.likelihoods() * (editedCellHeight + editedGap) + consequenceLabelHeight};
}

QRect MatrixEditor::cellRect(int likelihood, int consequence) const
{
    return {likelihoodLabelWidth + (consequence - 1) * (editedCellWidth + editedGap), 2 + (m_matrix.likelihoods() - likelihood) * (editedCellHeight + editedGap),
            editedCellWidth, editedCellHeight};
}

void MatrixEditor::paintCell(QPainter &painter, int likelihood, int consequence) const
{
    const ThemeColors &colors = Theme::colors();
    const Grade level = m_matrix.at(likelihood, consequence);
    const QRect cell = cellRect(likelihood, consequence);
    const bool isCurrent = !m_readOnly && likelihood == m_likelihood && consequence == m_consequence;
    painter.setPen(isCurrent ? QPen(hasFocus() ? colors.accent : colors.secondary, 2) : QPen(Qt::NoPen));
    painter.setBrush(colors.risk(level));
    painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(colors.onRisk(level));
    QFont letter = font();
    letter.setPointSizeF(font().pointSizeF() + 1);
    letter.setWeight(QFont::DemiBold);
    painter.setFont(letter);
    painter.drawText(cell, Qt::AlignCenter, riskLetter(level, m_workbench.words(), m_workbench.project()));
    if (std::ranges::contains(m_dips, std::pair(likelihood, consequence)))
        painter.drawText(cell.adjusted(0, 0, -7, 0), Qt::AlignRight | Qt::AlignVCenter, u"↓"_s);
}

/// Along every edge between a tolerable cell and one that is not.
void MatrixEditor::paintTolerableLine(QPainter &painter) const
{
    if (m_tolerable == Grade::Unknown)
        return;
    painter.setPen(QPen(Theme::colors().text, 2.5, Qt::SolidLine, Qt::SquareCap));
    const auto isAbove = [this](int likelihood, int consequence) { return m_matrix.at(likelihood, consequence) > m_tolerable; };
    for (int likelihood = 1; likelihood <= m_matrix.likelihoods(); ++likelihood) {
        for (int consequence = 1; consequence <= m_matrix.consequences(); ++consequence) {
            const QRectF cell = QRectF(cellRect(likelihood, consequence)).adjusted(-editedGap / 2.0, -editedGap / 2.0, editedGap / 2.0, editedGap / 2.0);
            if (m_matrix.contains(likelihood, consequence + 1) && isAbove(likelihood, consequence) != isAbove(likelihood, consequence + 1))
                painter.drawLine(cell.topRight(), cell.bottomRight());
            if (m_matrix.contains(likelihood + 1, consequence) && isAbove(likelihood, consequence) != isAbove(likelihood + 1, consequence))
                painter.drawLine(cell.topLeft(), cell.topRight());
        }
    }
}

QString MatrixEditor::stepText(const RiskScales::Steps &steps, int step) const
{
    const QString name = m_workbench.words().pick(steps[static_cast<size_t>(step - 1)].name);
    return name.isEmpty() ? QString::number(step) : u"%1 %2"_s.arg(step).arg(name.toLower());
}

void MatrixEditor::paintAxes(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(Theme::colors().secondary);
    for (int likelihood = 1; likelihood <= m_matrix.likelihoods(); ++likelihood) {
        const QRect place(0, cellRect(likelihood, 1).top(), likelihoodLabelWidth - 10, editedCellHeight);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(stepText(m_likelihoods, likelihood), Qt::ElideRight, place.width()));
    }
    const int bottom = cellRect(1, 1).bottom() + 4;
    for (int consequence = 1; consequence <= m_matrix.consequences(); ++consequence)
        painter.drawText(QRect(cellRect(1, consequence).left(), bottom, editedCellWidth, 16), Qt::AlignCenter, QString::number(consequence));
    painter.drawText(QRect(likelihoodLabelWidth, bottom + 17, m_matrix.consequences() * (editedCellWidth + editedGap), 18),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("consequence") + u" →"_s);
}

void MatrixEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int likelihood = 1; likelihood <= m_matrix.likelihoods(); ++likelihood) {
        for (int consequence = 1; consequence <= m_matrix.consequences(); ++consequence)
            paintCell(painter, likelihood, consequence);
    }
    paintTolerableLine(painter);
    paintAxes(painter);
}

std::pair<int, int> MatrixEditor::cellAt(const QPoint &position) const
{
    for (int likelihood = 1; likelihood <= m_matrix.likelihoods(); ++likelihood) {
        for (int consequence = 1; consequence <= m_matrix.consequences(); ++consequence) {
            if (cellRect(likelihood, consequence).contains(position))
                return {likelihood, consequence};
        }
    }
    return {0, 0};
}

void MatrixEditor::mousePressEvent(QMouseEvent *event)
{
    const auto [likelihood, consequence] = cellAt(event->position().toPoint());
    if (likelihood == 0 || m_readOnly)
        return;
    if (likelihood != m_likelihood || consequence != m_consequence) {
        setCurrent(likelihood, consequence);
        return;
    }
    const Grade level = m_matrix.at(likelihood, consequence);
    Q_EMIT levelChosen(likelihood, consequence, level == Grade::Critical ? Grade::Low : static_cast<Grade>(static_cast<int>(level) + 1));
}

/// The letters of the reader's language, those of the files, and 1 to 4.
Grade MatrixEditor::levelOfKey(const QKeyEvent &key) const
{
    const QString typed = key.text().toUpper();
    if (typed.isEmpty())
        return Grade::Unknown;
    for (const Grade level : {Grade::Low, Grade::Medium, Grade::High, Grade::Critical}) {
        if (typed == riskLetter(level, m_workbench.words(), m_workbench.project()) || typed == QString::number(static_cast<int>(level)))
            return level;
    }
    return levelOfLetter(typed.front().unicode());
}

void MatrixEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_likelihood + 1, m_consequence);
    case Qt::Key_Down:
        return setCurrent(m_likelihood - 1, m_consequence);
    case Qt::Key_Right:
        return setCurrent(m_likelihood, m_consequence + 1);
    case Qt::Key_Left:
        return setCurrent(m_likelihood, m_consequence - 1);
    default:
        break;
    }
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) == 0;
    const Grade level = isPlain && !m_readOnly ? levelOfKey(*event) : Grade::Unknown;
    if (level == Grade::Unknown)
        QWidget::keyPressEvent(event);
    else if (level != m_matrix.at(m_likelihood, m_consequence))
        Q_EMIT levelChosen(m_likelihood, m_consequence, level);
}

bool MatrixEditor::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [likelihood, consequence] = cellAt(help->pos());
    if (likelihood == 0) {
        QToolTip::hideText();
        return true;
    }
    const Words &words = m_workbench.words();
    const QString text = tr("Likelihood %1: %2").arg(likelihood).arg(words.pick(m_likelihoods[static_cast<size_t>(likelihood - 1)].text)) + u'\n'
        + tr("Consequence %1: %2").arg(consequence).arg(words.pick(m_consequences[static_cast<size_t>(consequence - 1)].text)) + u'\n'
        + tr("Level: %1").arg(riskName(m_matrix.at(likelihood, consequence), words));
    QToolTip::showText(help->globalPos(), u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped()), this);
    return true;
}
