// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AcceptFindingDialog.h"

#include "core/model/Person.h"
#include "core/risk/FindingAcceptance.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AcceptFindingDialog::AcceptFindingDialog(Workbench &workbench, Finding finding, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_finding(std::move(finding))
    , m_reason(new QPlainTextEdit)
    , m_by(new QComboBox)
    , m_review(new QComboBox)
    , m_problem(Looks::wrapped({}))
{
    setWindowTitle(tr("Accept a finding"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(Looks::wrapped(u"%1  %2"_s.arg(m_finding.rule, m_finding.message), "heading"));
    layout->addWidget(Looks::wrapped(tr("It stays in the list as accepted, and comes back on the day of its review or when it is about other records."), "secondary"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto row = [form](const QString &caption, QWidget *editor) { Looks::addFormRow(form, caption, editor); };
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(78);
    row(tr("Reason"), m_reason);
    m_by->setObjectName(u"acceptedBy"_s);
    m_by->setEditable(true);
    for (const Person &person : workbench.project().all<Person>())
        m_by->addItem(workbench.project().personText(person.name.main, workbench.words()), person.name.main);
    m_by->setCurrentText(workbench.project().author().name);
    row(tr("Accepted by"), m_by);
    m_review->setObjectName(u"review"_s);
    for (const int months : {3, 6, 12, 24})
        m_review->addItem(tr("in %n months", nullptr, months) + u"  ("_s + workbench.words().date(workbench.project().today().addMonths(months)) + u')', months);
    m_review->setCurrentIndex(2);
    row(tr("Look at it again"), m_review);
    layout->addLayout(form);
    m_problem->setStyleSheet(u"color: %1"_s.arg((Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical).name()));
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(Looks::dialogButtons(this, tr("Accept"), tr("Cancel")));
}

void AcceptFindingDialog::accept()
{
    const int chosen = m_by->findText(m_by->currentText());
    const FindingDecision decision {.reason = m_reason->toPlainText(),
                                    .acceptedBy = chosen >= 0 ? m_by->itemData(chosen).toString() : m_by->currentText().simplified(),
                                    .reviewOn = m_workbench.project().today().addMonths(m_review->currentData().toInt())};
    if (const auto done = acceptFinding(m_workbench.project(), m_finding, decision); !done) {
        m_problem->setText(done.error().sentence());
        m_problem->show();
        return;
    }
    QDialog::accept();
}
