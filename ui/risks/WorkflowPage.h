// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Workflow.h"
#include "ui/record/Workbench.h"

#include <QWidget>

class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;
class StepCard;

/// The workflow of IEC 62443-3-2 as a path: left the steps with their gates and how they stand, right the chosen step.
class WorkflowPage : public QWidget {
    Q_OBJECT

public:
    explicit WorkflowPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &path() { return *m_path; }
    [[nodiscard]] StepCard &card() { return *m_card; }
    [[nodiscard]] const Workflow &workflow() const { return *m_workflow; }
    /// An invalid scope: the one that was shown, or the first that needs a hand.
    void showStep(const QString &number, const RecordId &scope = {});
    /// The next step, and zone or conduit, that is neither done nor not needed.
    void showNextOpen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    void buildPath();
    void fillPath();
    void refresh();
    void refreshSoon();
    void stepChosen();
    void showScope(const RecordId &scope);
    void follow(const RecordId &id);
    void approve();
    [[nodiscard]] RecordId scopeFor(int step) const;
    [[nodiscard]] QString totalText(int step) const;

    Workbench &m_workbench;
    std::unique_ptr<Workflow> m_workflow;
    QTreeWidget *m_path;
    QScrollArea *m_scroll;
    StepCard *m_card;
    std::vector<QTreeWidgetItem *> m_items; ///< by step
    RecordId m_scope;
    int m_step = -1;
    bool m_isStale = false;
};
