// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/PlanFit.h"
#include "ui/risks/RiskView.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableWidget;

/// The plan: open measures in the order of what they bring for their cost, or by planned stops; each with its reason and
/// what is missing before work starts. A sum of money shows what fits into it.
class PlanList : public RiskView
{
    Q_OBJECT

public:
    explicit PlanList(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget &table() { return *m_table; }
    void groupByStops(bool byStops);

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildBar();
    void build();
    void addGroup(const QString &text, size_t count);
    void addMeasure(size_t place);
    [[nodiscard]] QString groupName(const PlanGroup &group) const;
    [[nodiscard]] QString missing(const PlannedMeasure &planned) const;
    void fitBudget();
    void activate(int row);

    std::vector<PlannedMeasure> m_plan;
    std::vector<PlannedStop> m_stops;
    std::optional<BudgetFit> m_fit;
    QTableWidget *m_table = nullptr;
    QCheckBox *m_byStops = nullptr;
    QLineEdit *m_budget = nullptr;
    QLabel *m_answer = nullptr;
};
