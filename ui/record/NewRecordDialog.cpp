// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/NewRecordDialog.h"

#include "ui/record/FieldEditor.h"
#include "ui/style/Looks.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

NewRecordDialog::NewRecordDialog(Workbench &workbench, const RecordKind &kind, const Record &start, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_kind(kind)
    , m_record(start)
    , m_problem(Looks::wrapped({}))
{
    setWindowTitle(tr("New: %1").arg(kind.labelIn(workbench.words())));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    FieldEditor *first = nullptr;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field &field = kind.field(i);
        if (!field.isRequired() && !field.has(FieldFlag::Listed))
            continue;
        FieldEditor *editor = FieldEditor::create(workbench, field, this);
        editor->setObjectName(field.keyText());
        const Value &known = m_record.cells[static_cast<size_t>(i)];
        editor->setValue(known);
        editor->setReadOnly(field.isLink() && !known.isEmpty());
        Looks::addFormRow(form, field.labelIn(workbench.words()), editor);
        m_editors.push_back(editor);
        if (!first && known.isEmpty())
            first = editor;
    }
    if (first)
        first->setFocus();
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(Looks::dialogButtons(this, tr("Add"), tr("Cancel")));
}

void NewRecordDialog::accept()
{
    for (FieldEditor *editor : m_editors) {
        editor->setProblem({});
        const Field &field = editor->field();
        const Result<Value> value = m_workbench.project().parse(field, editor->text());
        if (!value)
            return complain(editor, value.error());
        if (value->isEmpty() && field.isRequired())
            return complain(editor, {.what = tr("“%1” must be filled in.").arg(field.labelIn(m_workbench.words())), .where = {}});
        m_record.cells[static_cast<size_t>(m_kind.indexOf(field.keyText()))] = *value;
    }
    const auto done = m_workbench.project().edit({}, [this](Edit &edit) {
        return edit.add(m_kind, m_record).transform([this](const RecordId &id) { m_made = id; });
    });
    if (done)
        QDialog::accept();
    else
        complain(m_editors.front(), done.error());
}

void NewRecordDialog::complain(FieldEditor *editor, const Error &error)
{
    const QString sentence = (error.what + u' ' + error.whatToDo).trimmed();
    editor->setProblem(sentence);
    editor->setFocus();
    m_problem->setText(sentence);
    m_problem->show();
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}
