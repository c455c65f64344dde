// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/ApprovalDialog.h"

#include "ui/record/FieldEditor.h"
#include "ui/risks/StepLooks.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ApprovalDialog::ApprovalDialog(Workbench &workbench, const Workflow &workflow, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_workflow(workflow)
    , m_problem(new QLabel)
{
    const Words &words = workbench.words();
    setWindowTitle(tr("Approve and freeze a baseline"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(Looks::wrapped(tr("The project is kept as it is now, its history included. Work goes on; "
                                            "later states are compared with this one."),
                                         "secondary"));
    if (const QString open = openWork(); !open.isEmpty())
        layout->addWidget(StepLooks::panel(
            tr("Still open"), Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical, open));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    for (const QString &key : {u"name"_s, u"approvedBy"_s, u"approvedAs"_s, u"approvedOn"_s, u"note"_s}) {
        const Field &field = Baseline::kind().field(Baseline::kind().indexOf(key));
        FieldEditor *editor = FieldEditor::create(workbench, field, this);
        editor->setObjectName(key);
        auto *label = new QLabel(field.labelIn(words));
        Looks::setRole(label, "secondary");
        label->setBuddy(editor);
        form->addRow(label, editor);
        m_editors.insert(key, editor);
    }
    m_editors.value(u"approvedOn"_s)->setValue(words.date(workbench.project().today()));
    layout->addLayout(form);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setStyleSheet(
        u"color: %1"_s.arg((Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical).name()));
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    auto *approve = buttons->addButton(tr("Approve"), QDialogButtonBox::AcceptRole);
    Looks::setRole(approve, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ApprovalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(600, layout->totalHeightForWidth(600));
    m_editors.value(u"name"_s)->setFocus();
}

QString ApprovalDialog::openWork() const
{
    int toReview = 0;
    int closed = 0;
    const int approval = pathStep(QLatin1StringView(approvalStep));
    for (int step = 0; step < approval; ++step) {
        const StepTotal total = m_workflow.total(step);
        toReview += total.toReview;
        closed += total.closed;
    }
    QStringList lines;
    if (toReview > 0)
        lines.append(tr("%n results are to be reviewed.", nullptr, toReview));
    if (closed > 0)
        lines.append(tr("%n gates are closed.", nullptr, closed));
    if (const QString blocked = m_workflow.blockedBy(approval, {}); !blocked.isEmpty())
        lines << blocked << tr("Write into the note why the state is approved all the same.");
    return lines.join(u'\n');
}

void ApprovalDialog::accept()
{
    Project &project = m_workbench.project();
    QHash<QString, QString> typed;
    const auto refuse = [this](const Error &error) {
        m_problem->setText(error.what + u' ' + error.whatToDo);
        m_problem->show();
        const int needed = layout()->totalHeightForWidth(width());
        resize(width(), std::max(height(), needed)); // room for the sentence: nothing else gives way to it
    };
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const Result<Value> value = project.parse(it.value()->field(), it.value()->text());
        it.value()->setProblem(value ? QString() : value.error().sentence());
        if (!value)
            return refuse(value.error());
        typed.insert(it.key(), value->toText());
    }
    const auto approved = m_workflow.approve(project,
                                             {{typed.value(u"name"_s), {}},
                                              typed.value(u"approvedBy"_s),
                                              typed.value(u"approvedAs"_s),
                                              QDate::fromString(typed.value(u"approvedOn"_s), Qt::ISODate),
                                              {typed.value(u"note"_s), {}}});
    if (!approved)
        return refuse(approved.error());
    m_workbench.tell(tr("Approved: %1").arg(typed.value(u"name"_s)));
    QDialog::accept();
}
