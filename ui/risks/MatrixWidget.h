// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskMethod.h"
#include "ui/record/Workbench.h"

#include <QWidget>

/// The risk matrix with counts: likelihood upwards, the worst consequence to the right. A click on a cell filters.
class MatrixWidget : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixWidget(Workbench &workbench, QWidget *parent = nullptr);

    /// `category` none = each scenario's worst category, on the matrix of overviews.
    void show(const std::vector<JudgedScenario> &scenarios, RiskStage stage, std::optional<ConsequenceCategory> category);
    void setSelected(int likelihood, int consequence); ///< 0, 0 = none
    [[nodiscard]] int count(int likelihood, int consequence) const;
    [[nodiscard]] QRect cellRect(int likelihood, int consequence) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void cellClicked(int likelihood, int consequence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int likelihoods() const;
    [[nodiscard]] int consequences() const;
    [[nodiscard]] Grade gradeAt(int likelihood, int consequence) const;
    [[nodiscard]] std::pair<int, int> cellAt(const QPoint &position) const;

    Workbench &m_workbench;
    RiskMethod m_method;
    std::vector<std::vector<int>> m_counts; ///< [likelihood - 1][consequence - 1]
    std::optional<ConsequenceCategory> m_category;
    int m_likelihood = 0;
    int m_consequence = 0;
};
