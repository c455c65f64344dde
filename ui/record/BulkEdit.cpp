// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/BulkEdit.h"

#include "ui/record/FieldEditor.h"
#include "ui/style/Looks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BulkEdit::BulkEdit(Workbench &workbench, const RecordKind &kind, std::vector<RecordId> ids, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_kind(kind)
    , m_ids(std::move(ids))
    , m_fields(new QComboBox)
    , m_place(new QVBoxLayout)
{
    setWindowTitle(tr("Edit many"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->setContentsMargins(16, 16, 16, 16);
    auto *title = new QLabel(tr("Set one field of %n records", nullptr, static_cast<int>(m_ids.size())));
    Looks::setRole(title, "heading");
    layout->addWidget(title);
    for (int field = 0; field < kind.fieldCount(); ++field) {
        const Field &description = kind.field(field);
        if (!description.has(FieldFlag::ReadOnly) && !description.has(FieldFlag::WarnIfDouble))
            m_fields->addItem(description.labelIn(workbench.words()), field);
    }
    layout->addWidget(m_fields);
    layout->addLayout(m_place);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *set = buttons->addButton(tr("Set for all"), QDialogButtonBox::AcceptRole);
    Looks::setRole(set, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEdit::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkEdit::reject);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkEdit::showEditor);
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(kind.indexOf(u"zone"))));
    showEditor();
}

void BulkEdit::showEditor()
{
    delete m_editor;
    m_editor = FieldEditor::create(m_workbench, m_kind.field(m_fields->currentData().toInt()), this);
    m_place->addWidget(m_editor);
    m_editor->setFocus();
}

void BulkEdit::accept()
{
    const int field = m_workbench.project().fieldFor(m_kind, m_fields->currentData().toInt(), m_workbench.words().language());
    const Result<Value> value = m_workbench.project().parse(m_kind.field(field), m_editor->text());
    if (!value) {
        m_editor->setProblem(value.error().sentence());
        m_workbench.report(value.error());
        return;
    }
    const bool done = m_workbench.edit({}, [&](Edit &edit) -> Result<void> {
        for (const RecordId &id : m_ids) {
            if (Result<void> set = edit.set(m_kind, id, field, *value); !set)
                return set;
        }
        return {};
    });
    if (done)
        QDialog::accept();
}
