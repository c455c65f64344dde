// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/FrameworkProfile.h"
#include "core/risk/SecurityLevels.h"
#include "ui/record/Workbench.h"
#include "ui/worksheets/ProfileChart.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QTableWidget;
class QVBoxLayout;

/// Charts of one worksheet beside its gaps: per function, per category, security levels, progress over time. A click on
/// a chart or a gap goes down to the row.
class ChartsView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsView(Workbench &workbench, QWidget *parent = nullptr);

    struct Shown
    {
        const AnswerBook *book;
        RecordId scope;
        const std::vector<ProfileRow> *profile;
        ReachedLevels levels; ///< where the framework is answered by zone
    };
    void show(const Shown &shown);
    using QWidget::show;
    [[nodiscard]] QTableWidget &gaps() { return *m_gaps; }

Q_SIGNALS:
    void rowWanted(int row);

private:
    enum Chart { Functions, Categories, Levels, Progress };
    void offer(const Framework &framework);
    void showChart();
    [[nodiscard]] ProfileChart::Data levelBars() const;
    [[nodiscard]] ProfileChart::Data branchRadar(int depth);
    [[nodiscard]] ProfileChart::Data progressLines();
    void showGaps();
    void addGap(int row, const QString &now, const QString &wanted);

    Workbench &m_workbench;
    Shown m_shown {};
    QButtonGroup *m_charts;
    QLabel *m_caption;
    QVBoxLayout *m_host;
    QTableWidget *m_gaps;
    std::unique_ptr<ProfileChart> m_chart;
    std::vector<int> m_branches; ///< rows of the framework behind the labels of a radar
    Chart m_kind = Categories;
};
