// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/FieldEditor.h"

#include "ui/record/ChoiceEditors.h"
#include "ui/record/TextEditors.h"
#include "ui/style/Looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVariant>

FieldEditor::~FieldEditor()
{
    // A line that loses the focus as it goes says "finished" once more: by then there is no editor left to hear it.
    for (QObject *inner : findChildren<QObject *>())
        inner->disconnect(this);
}

FieldEditor::FieldEditor(Workbench &workbench, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FieldEditor::setInner(QWidget *inner)
{
    m_inner = inner;
    layout()->addWidget(inner);
    setFocusProxy(inner);
    inner->setAccessibleName(m_field.labelIn(m_workbench.words()));
}

void FieldEditor::setRemark(const QString &remark)
{
    if (!m_remark && !remark.isEmpty()) {
        m_remark = new QLabel;
        Looks::setRole(m_remark, "secondary");
        layout()->addWidget(m_remark);
    }
    if (m_remark) {
        m_remark->setText(remark);
        m_remark->setVisible(!remark.isEmpty());
    }
}

void FieldEditor::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_inner->property("problem").toBool())
        m_inner->setToolTip(hint.toHtmlEscaped());
}

void FieldEditor::setProblem(const QString &sentence)
{
    m_inner->setToolTip((sentence.isEmpty() ? m_hint : sentence).toHtmlEscaped());
    if (m_inner->property("problem").toBool() == !sentence.isEmpty())
        return;
    m_inner->setProperty("problem", !sentence.isEmpty());
    style()->unpolish(m_inner);
    style()->polish(m_inner);
}

FieldEditor *FieldEditor::create(Workbench &workbench, const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LongTextEditor(workbench, field, parent);
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Score:
        return new ChoiceEditor(workbench, field, parent);
    case FieldType::ChoiceSet:
        return new ChoiceSetEditor(workbench, field, parent);
    case FieldType::Link:
        return new LinkEditor(workbench, field, parent);
    case FieldType::Decimal:
        if (field.editor && qstrcmp(field.editor, "purdueLevel") == 0)
            return new ChoiceEditor(workbench, field, parent);
        return new LineEditor(workbench, field, parent);
    default:
        return new LineEditor(workbench, field, parent);
    }
}
