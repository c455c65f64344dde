// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/RecordPage.h"

class PlanList;
class QLabel;
class QPushButton;

/// Measures: what lowers a risk or meets a requirement, as a table or as a plan, with the form beside; above it what the
/// open ones bring, cost and lack.
class MeasuresPage : public RecordPage
{
    Q_OBJECT

public:
    explicit MeasuresPage(Workbench &workbench, QWidget *parent = nullptr);

    void showPlan(bool plan);
    [[nodiscard]] PlanList &plan() { return *m_plan; }

protected:
    [[nodiscard]] Record newRecord() const override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHeader();
    void refresh();

    PlanList *m_plan = nullptr;
    QPushButton *m_tableButton = nullptr;
    QPushButton *m_planButton = nullptr;
    QLabel *m_open = nullptr;
    QLabel *m_brought = nullptr;
    QLabel *m_cost = nullptr;
    QLabel *m_stops = nullptr;
    QLabel *m_signatures = nullptr;
};
