// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Term.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

/// An own term of the project: its names and the four meanings. A term with an id is changed, one without is added.
class TermDialog : public QDialog
{
    Q_OBJECT

public:
    TermDialog(Workbench &workbench, Term term, QWidget *parent);
    void accept() override;

private:
    Workbench &m_workbench;
    Term m_term;
    QLineEdit *m_en;
    QLineEdit *m_pl;
    QPlainTextEdit *m_itEn;
    QPlainTextEdit *m_otEn;
    QPlainTextEdit *m_itPl;
    QPlainTextEdit *m_otPl;
};
