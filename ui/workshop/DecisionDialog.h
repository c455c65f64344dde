// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

/// What the room decides on one item: the value, who decided, why, the minority's opinion word for word, what is to be
/// done, a word that was understood differently. Goes into the scenario or the worksheet in the same step of undo.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(WorkshopDesk &desk, const AgendaItem &item, QWidget *parent);
    void accept() override;

private:
    WorkshopDesk &m_desk;
    bool m_isAgreed = false;
    QComboBox *m_value;
    QComboBox *m_by;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_minority;
    QLineEdit *m_actions;
    QLineEdit *m_word;
    QCheckBox *m_again;
};
