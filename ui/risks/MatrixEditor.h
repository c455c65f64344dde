// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/RiskScales.h"
#include "ui/record/Workbench.h"

#include <QWidget>

/// A risk matrix as a grid of letters, likelihood upwards: arrows choose a cell, a letter sets its level, and so does a
/// click on the chosen cell (one level up, from critical back to low). A line parts what is tolerable from what is not.
class MatrixEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixEditor(Workbench &workbench, QWidget *parent = nullptr);

    /// `tolerable` unknown: no line.
    void show(const RiskMatrix &matrix, const RiskScales::Steps &likelihood, const RiskScales::Steps &consequence, Grade tolerable);
    void setReadOnly(bool readOnly);
    [[nodiscard]] std::pair<int, int> current() const { return {m_likelihood, m_consequence}; }
    void setCurrent(int likelihood, int consequence);
    [[nodiscard]] QRect cellRect(int likelihood, int consequence) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void levelChosen(int likelihood, int consequence, Grade level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintCell(QPainter &painter, int likelihood, int consequence) const;
    void paintTolerableLine(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    [[nodiscard]] std::pair<int, int> cellAt(const QPoint &position) const;
    [[nodiscard]] Grade levelOfKey(const QKeyEvent &key) const;
    [[nodiscard]] QString stepText(const RiskScales::Steps &steps, int step) const;

    Workbench &m_workbench;
    RiskMatrix m_matrix;
    RiskScales::Steps m_likelihoods;
    RiskScales::Steps m_consequences;
    std::vector<std::pair<int, int>> m_dips;
    Grade m_tolerable = Grade::Unknown;
    int m_likelihood = 1;
    int m_consequence = 1;
    bool m_readOnly = false;
};
