// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QWidget>

class QLabel;

/// An editor for one field of any kind: made from the field's description, the same in forms, tables and dialogs.
///
/// It holds text in the form that Project::parse() takes. committed() comes when the person has finished with it: focus
/// left, Enter, a choice made.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] static FieldEditor *create(Workbench &workbench, const Field &field, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const Field &field() const { return m_field; }
    virtual void setValue(const Value &value) = 0;
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// A word beside the value, such as "4 of 5 before"; an empty one takes it away.
    void setRemark(const QString &remark);
    /// Marks the editor and says why in its tool tip; an empty sentence takes the mark away.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void committed();

protected:
    FieldEditor(Workbench &workbench, const Field &field, QWidget *parent);
    /// The one widget inside, filling the editor.
    void setInner(QWidget *inner);
    /// The tool tip where there is no problem.
    void setHint(const QString &hint);
    [[nodiscard]] Workbench &workbench() const { return m_workbench; }

private:
    Workbench &m_workbench;
    const Field &m_field;
    QWidget *m_inner = nullptr;
    QLabel *m_remark = nullptr; ///< made with the first remark
    QString m_hint;
};
