// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QDialog>

class FieldEditor;
class QComboBox;
class QVBoxLayout;

/// "Edit many…": one field of many records set to one value, as one edit.
class BulkEdit : public QDialog
{
    Q_OBJECT

public:
    BulkEdit(Workbench &workbench, const RecordKind &kind, std::vector<RecordId> ids, QWidget *parent);
    void accept() override;

private:
    void showEditor();

    Workbench &m_workbench;
    const RecordKind &m_kind;
    std::vector<RecordId> m_ids;
    QComboBox *m_fields;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
};
