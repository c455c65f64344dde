// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/TreatmentEdits.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class FieldEditor;
class QFormLayout;
class QLabel;

/// Who accepts a risk, as what, until when, on which condition and why. Nothing is written before all that is needed is there.
class AcceptanceDialog : public QDialog
{
    Q_OBJECT

public:
    AcceptanceDialog(Workbench &workbench, const Id<Scenario> &scenario, QWidget *parent = nullptr);

    [[nodiscard]] FieldEditor *editor(QStringView fieldKey) const; ///< for tests
    void accept() override;

private:
    void addField(QFormLayout *form, const char *key);
    [[nodiscard]] QString text(QStringView fieldKey) const;

    Workbench &m_workbench;
    Id<Scenario> m_scenario;
    std::vector<FieldEditor *> m_editors;
    QLabel *m_problem;
};

/// Who signs for OT that a measure may be done, and when.
class SignatureDialog : public QDialog
{
    Q_OBJECT

public:
    SignatureDialog(Workbench &workbench, const Id<Measure> &measure, const QString &why, QWidget *parent = nullptr);

    [[nodiscard]] FieldEditor &who() { return *m_who; }
    void accept() override;

private:
    Workbench &m_workbench;
    Id<Measure> m_measure;
    FieldEditor *m_who;
    FieldEditor *m_when;
    QLabel *m_problem;
};
