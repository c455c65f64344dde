// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QDialog>

class FieldEditor;
class QLabel;

/// Asks for the fields of a record before it is made: those that it must have and those of its table. Cancelled, nothing
/// was made.
class NewRecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `start`: what is known already; its links are shown and cannot be changed here.
    NewRecordDialog(Workbench &workbench, const RecordKind &kind, const Record &start, QWidget *parent);
    [[nodiscard]] const RecordId &made() const { return m_made; } ///< invalid until the dialog is accepted
    void accept() override;

private:
    void complain(FieldEditor *editor, const Error &error);

    Workbench &m_workbench;
    const RecordKind &m_kind;
    Record m_record;
    std::vector<FieldEditor *> m_editors;
    QLabel *m_problem;
    RecordId m_made;
};
