// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OwnRule.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

/// The project's own diagnostics: a list, and the one that is being written, with what it finds at every key, or where
/// it cannot be read.
class OwnRulesDialog : public QDialog
{
    Q_OBJECT

public:
    OwnRulesDialog(Workbench &workbench, QWidget *parent);

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildEditor();
    void fillList(const RecordId &current);
    void showRule(const OwnRule &rule);
    void showNew();
    void judge();
    void markProblem(int position, int length);
    void save();
    void remove();
    [[nodiscard]] OwnRule edited() const;

    Workbench &m_workbench;
    OwnRule m_rule;
    QListWidget *m_list = nullptr;
    QLineEdit *m_number = nullptr;
    QComboBox *m_severity = nullptr;
    QLineEdit *m_message = nullptr;
    QLineEdit *m_reference = nullptr;
    QPlainTextEdit *m_condition = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_fields = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
};
