// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/DecisionDialog.h"

#include "core/model/Person.h"
#include "ui/style/Looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QPlainTextEdit *lines(const char *name, const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(62);
    return edit;
}

QLineEdit *line(const char *name, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}
}

DecisionDialog::DecisionDialog(WorkshopDesk &desk, const AgendaItem &item, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_value(new QComboBox)
    , m_by(new QComboBox)
{
    const Words &words = desk.words();
    const Project &project = desk.workbench().project();
    const ItemCard card = ItemCard::of(project, desk.run()->session(), item);
    const ItemSummary *revealed = desk.revealed();
    m_isAgreed = revealed && revealed->verdict.isAgreed;
    setWindowTitle(tr("Decide"));
    setMinimumWidth(620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(Looks::wrapped(words.pick(card.subject), "heading"));
    layout->addWidget(Looks::wrapped(questionWords(item, words), "secondary"));
    if (revealed)
        layout->addWidget(Looks::wrapped(QString(revealed->verdict.sentence(revealed->rule, words) + u' ' + revealed->stakes.sentence(words)).trimmed()));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto row = [form](const QString &caption, QWidget *editor) { Looks::addFormRow(form, caption, editor); };
    m_value->setObjectName(u"value"_s);
    const std::vector<int> all = revealed ? revealed->votes.values(revealed->rule.votingTeams) : std::vector<int> {};
    const int suggested = item.value ? *item.value : item.fixedValue ? *item.fixedValue : all.empty() ? 0 : medians(all).second;
    for (const ItemCard::Step &step : card.steps) {
        const QString name = words.pick(step.name);
        m_value->addItem(name == QString::number(step.value) ? name : u"%1  %2"_s.arg(step.value).arg(name), step.value);
        if (step.value == suggested)
            m_value->setCurrentIndex(m_value->count() - 1);
    }
    row(tr("Value"), m_value);
    m_by->setObjectName(u"decidedBy"_s);
    m_by->setEditable(true);
    for (const Person &person : project.all<Person>())
        m_by->addItem(words.pick(inBothLanguages(project, person.name)));
    m_by->setCurrentText(item.decidedBy.isEmpty() ? (m_isAgreed ? tr("all in the room") : QString()) : item.decidedBy);
    row(tr("Decided by"), m_by);
    m_reason = lines("reason", words.pick(inBothLanguages(project, item.reason)));
    row(tr("Reason"), m_reason);
    m_minority = lines("minority", words.pick(inBothLanguages(project, item.minority)));
    m_minority->setPlaceholderText(tr("Word for word, with who holds it"));
    row(tr("Minority opinion"), m_minority);
    m_actions = line("actions", words.pick(inBothLanguages(project, item.actions)));
    row(tr("Actions"), m_actions);
    m_word = line("word", item.word);
    m_word->setPlaceholderText(tr("Goes to the glossary, to be written down for both teams"));
    row(tr("Word understood differently"), m_word);
    m_again = new QCheckBox(tr("Ask again in six months"));
    m_again->setObjectName(u"askAgain"_s);
    m_again->setChecked(item.askAgainOn.isValid() || (revealed && !m_isAgreed && revealed->stakes.matters()));
    form->addRow(QString(), m_again);
    layout->addLayout(form);
    layout->addWidget(Looks::dialogButtons(this, tr("Decide"), tr("Cancel")));
}

void DecisionDialog::accept()
{
    Workbench &bench = m_desk.workbench();
    const Decision decision {.value = m_value->currentData().toInt(),
                             .language = m_desk.words().language(),
                             .decidedBy = m_by->currentText().simplified(),
                             .reason = m_reason->toPlainText().trimmed(),
                             .minority = m_minority->toPlainText().trimmed(),
                             .actions = m_actions->text().trimmed(),
                             .word = m_word->text().trimmed(),
                             .askAgainOn = m_again->isChecked() ? bench.project().today().addMonths(6) : QDate()};
    if (const Result<void> done = m_desk.run()->decide(m_desk.itemId(), decision, m_isAgreed); !done) {
        bench.report(done.error());
        return;
    }
    QDialog::accept();
}
