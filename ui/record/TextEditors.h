// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/FieldEditor.h"

class QLineEdit;
class QPlainTextEdit;

/// One line: texts, numbers with their unit, dates, sets of words, names of linked records.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(Workbench &workbench, const Field &field, QWidget *parent);
    void setValue(const Value &value) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;

private:
    void addCompleter();
    QLineEdit *m_line;
};

/// Several lines; as tall as its text needs, within limits.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(Workbench &workbench, const Field &field, QWidget *parent);
    void setValue(const Value &value) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    QPlainTextEdit *m_edit;
};
