// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/RecordPage.h"

#include "ui/record/BulkEdit.h"
#include "ui/record/FieldEditor.h"
#include "ui/record/NewRecordDialog.h"
#include "ui/record/RecordForm.h"
#include "ui/record/RecordTable.h"
#include "ui/style/Looks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RecordPage::RecordPage(Workbench &workbench, const RecordKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_kind(kind)
    , m_actions(new QHBoxLayout)
    , m_left(new QVBoxLayout)
{
    // Each widget is made where it stays: one that moves to another parent is styled and measured again, with all in it.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget(this);
    bar->setObjectName(u"actionBar"_s); // a workspace of several sections takes it into its own row
    Looks::setOnBase(bar);
    m_actions->setContentsMargins(12, 7, 12, 7);
    m_actions->setSpacing(8);
    m_actions->addStretch(1);
    bar->setLayout(m_actions);
    layout->addWidget(bar);
    layout->addWidget(Looks::horizontalLine());
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(0);
    left->setLayout(m_left);
    m_rows = new QSplitter(Qt::Vertical, left);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_left->addWidget(m_rows, 1);
    m_table = new RecordTable(m_workbench, kind, m_rows);
    m_form = new RecordForm(m_workbench, kind, splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({840, 360});
    m_form->setMinimumWidth(320);
    layout->addWidget(splitter, 1);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, &m_table->filterField(), [this] {
        m_table->filterField().setFocus();
        m_table->filterField().selectAll();
    });
}

QPushButton *RecordPage::addAction(const QString &text, const QString &toolTip, bool changes, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, m_actions->parentWidget());
    button->setToolTip(toolTip);
    button->setEnabled(!changes || !m_workbench.isReadOnly());
    if (m_actions->count() == 1)
        Looks::setRole(button, "primary");
    m_actions->insertWidget(m_actions->count() - 1, button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void RecordPage::addUsualActions(const QString &add)
{
    addAction(add, {}, true, [this] { addRecord(); });
    addAction(tr("Edit many…"), tr("Set one field of all selected records"), true, [this] { editMany(); });
    addAction(tr("Remove"), {}, true, [this] { table().removeSelected(); });
}

void RecordPage::setHeader(QWidget *header)
{
    m_left->insertWidget(0, header);
}

void RecordPage::setFooter(QWidget *footer)
{
    m_rows->addWidget(footer);
    m_rows->setSizes({1, 1}); // half each, until the handle is moved
}

void RecordPage::addView(QWidget *view)
{
    view->hide();
    m_left->addWidget(view, 1);
    m_views.push_back(view);
}

void RecordPage::showView(QWidget *view)
{
    m_rows->setVisible(!view);
    for (QWidget *other : m_views)
        other->setVisible(other == view);
}

Record RecordPage::newRecord() const
{
    Record record = m_kind.emptyRecord();
    for (int i = 0; i < m_kind.fieldCount(); ++i) {
        const Field &field = m_kind.field(i);
        if (!field.isRequired())
            continue;
        if (field.type == FieldType::Text)
            record.cells[static_cast<size_t>(i)] = tr("New");
        else if (field.type == FieldType::Choice)
            record.cells[static_cast<size_t>(i)] = QString::fromLatin1(field.choices.front().key);
    }
    return record;
}

void RecordPage::addRecord()
{
    if (std::ranges::any_of(m_kind.fields(), [](const Field &field) { return field.isRequired() && field.isLink(); })) {
        if (NewRecordDialog dialog(m_workbench, m_kind, newRecord(), this); dialog.exec() == QDialog::Accepted)
            m_workbench.select(dialog.made());
        return;
    }
    RecordId id;
    const bool done = m_workbench.edit({}, [&](Edit &edit) {
        return edit.add(m_kind, newRecord()).transform([&](const RecordId &made) { id = made; });
    });
    if (!done)
        return;
    m_workbench.select(id);
    m_form->setRecord(id);
    const int first = m_kind.designation().front();
    if (FieldEditor *editor = m_form->editor(m_kind.field(first).keyText())) {
        editor->setFocus();
        if (auto *line = editor->findChild<QLineEdit *>())
            line->selectAll();
    }
}

void RecordPage::editMany()
{
    const std::vector<RecordId> ids = m_table->selectedRecords();
    if (ids.size() < 2) {
        m_workbench.tell(tr("Select two or more rows first (Shift or Ctrl with a click or the arrow keys)."));
        return;
    }
    BulkEdit dialog(m_workbench, m_kind, ids, this);
    dialog.exec();
}
