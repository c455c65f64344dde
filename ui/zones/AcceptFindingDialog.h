// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

/// Why a finding is accepted, by whom, and when it is looked at again.
class AcceptFindingDialog : public QDialog
{
    Q_OBJECT

public:
    AcceptFindingDialog(Workbench &workbench, Finding finding, QWidget *parent);
    void accept() override;

private:
    Workbench &m_workbench;
    Finding m_finding;
    QPlainTextEdit *m_reason;
    QComboBox *m_by;
    QComboBox *m_review;
    QLabel *m_problem;
};
