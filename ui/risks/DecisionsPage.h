// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Decisions.h"
#include "ui/risks/RiskView.h"

class QLabel;
class QTableWidget;

/// What the manager is asked to decide: each question with what it is about; Enter or a double click goes to the record.
class DecisionsPage : public RiskView
{
    Q_OBJECT

public:
    explicit DecisionsPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget &table() { return *m_table; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildHeader();
    void addQuestion(DecisionKind kind, int count);
    void addDecision(const DecisionAsked &asked);
    void fitRows();
    void activate(int row);
    void saveReport();

    QTableWidget *m_table = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_undecided = nullptr;
    QLabel *m_money = nullptr;
    QLabel *m_unknown = nullptr;
};
