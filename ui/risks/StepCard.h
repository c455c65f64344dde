// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Workflow.h"
#include "ui/record/Workbench.h"

#include <QWidget>

class FieldEditor;
class QComboBox;
class QListWidget;
class QVBoxLayout;

/// One step of the workflow in one zone or conduit: what it asks, what the program sees of it, what its gate says, and
/// the record that a person writes.
class StepCard : public QWidget {
    Q_OBJECT

public:
    explicit StepCard(Workbench &workbench, QWidget *parent = nullptr);

    /// Shows the step; what was typed for it and not recorded yet stays where it is the same one.
    void show(const Workflow &workflow, int step, const RecordId &scope);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] const RecordId &scope() const { return m_scope; }
    /// The step's buttons: beside the card, so that they are in sight however long it is.
    [[nodiscard]] QWidget *footer() { return m_footer; }
    /// Writes what the fields say, or reports why that cannot be.
    void record(StepState state);
    [[nodiscard]] FieldEditor *editor(const QString &fieldKey) const { return m_editors.value(fieldKey); }
    [[nodiscard]] QListWidget *inTheWay() const { return m_inTheWay; }

Q_SIGNALS:
    void scopeWanted(const RecordId &scope);
    void approvalWanted();
    void comparisonWanted();

private:
    void build();
    void addHead(QVBoxLayout *layout);
    void addScopes(QVBoxLayout *layout);
    void addQuestions(QVBoxLayout *layout);
    void addWarnings(QVBoxLayout *layout);
    void addCoverage(QVBoxLayout *layout);
    void addRecord(QVBoxLayout *layout);
    void addApproval(QVBoxLayout *layout);
    void fillFooter();
    void fillEditors(const QHash<QString, QString> &drafts);
    [[nodiscard]] QHash<QString, QString> drafts() const;
    [[nodiscard]] const PathStep &path() const;

    Workbench &m_workbench;
    const Workflow *m_workflow = nullptr;
    QWidget *m_footer;
    int m_step = -1;
    RecordId m_scope;
    StepView m_view;
    QHash<QString, FieldEditor *> m_editors; ///< by the key of the field
    QHash<QString, QString> m_filled; ///< what they said before anybody typed
    QComboBox *m_scopes = nullptr;
    QListWidget *m_inTheWay = nullptr;
};
