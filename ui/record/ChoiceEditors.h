// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/FieldEditor.h"

class QComboBox;
class QMenu;
class QPushButton;

/// A combo box for choices, yes/no, scores and Purdue levels; its first entry is "unknown". A score of a risk state has
/// the steps of the project's scale, with what they mean as tool tips.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(Workbench &workbench, const Field &field, QWidget *parent);
    void setValue(const Value &value) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;

private:
    void fillEntries();
    void fillScores();
    void followScale();
    QComboBox *m_box;
};

/// Several of a list of choices: a button that opens them as check boxes.
class ChoiceSetEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceSetEditor(Workbench &workbench, const Field &field, QWidget *parent);
    void setValue(const Value &value) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;

private:
    void showChosen();
    QPushButton *m_button;
    QMenu *m_menu;
};

/// A linked record, chosen by typing a part of its name.
class LinkEditor : public FieldEditor
{
    Q_OBJECT

public:
    LinkEditor(Workbench &workbench, const Field &field, QWidget *parent);
    void setValue(const Value &value) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;

private:
    QComboBox *m_box;
};
