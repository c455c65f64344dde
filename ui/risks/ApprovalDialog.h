// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Workflow.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class FieldEditor;
class QLabel;

/// ZCR 7.1: who approves the state of the project, as what, under which name; what is still open is said beside it.
class ApprovalDialog : public QDialog {
    Q_OBJECT

public:
    ApprovalDialog(Workbench &workbench, const Workflow &workflow, QWidget *parent = nullptr);

    [[nodiscard]] FieldEditor *editor(const QString &fieldKey) const { return m_editors.value(fieldKey); }
    void accept() override; ///< closes where the state was approved, else says why not

private:
    [[nodiscard]] QString openWork() const;

    Workbench &m_workbench;
    const Workflow &m_workflow;
    QHash<QString, FieldEditor *> m_editors;
    QLabel *m_problem;
};
