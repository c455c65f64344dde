// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/TermDialog.h"

#include "core/base/Fold.h"
#include "ui/style/Looks.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TermDialog::TermDialog(Workbench &workbench, Term term, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_term(std::move(term))
    , m_en(new QLineEdit(m_term.en))
    , m_pl(new QLineEdit(m_term.pl))
    , m_itEn(new QPlainTextEdit(m_term.itMeaningEn))
    , m_otEn(new QPlainTextEdit(m_term.otMeaningEn))
    , m_itPl(new QPlainTextEdit(m_term.itMeaningPl))
    , m_otPl(new QPlainTextEdit(m_term.otMeaningPl))
{
    setWindowTitle(tr("Own term"));
    resize(680, 420);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(8);
    const auto place = [&](int row, int column, const QString &label, QWidget *widget) {
        auto *head = new QLabel(label);
        Looks::setRole(head, "secondary");
        grid->addWidget(head, row * 2, column);
        grid->addWidget(widget, row * 2 + 1, column);
    };
    place(0, 0, tr("English"), m_en);
    place(0, 1, tr("Polish"), m_pl);
    place(1, 0, tr("What IT hears (English)"), m_itEn);
    place(1, 1, tr("What IT hears (Polish)"), m_itPl);
    place(2, 0, tr("What OT hears (English)"), m_otEn);
    place(2, 1, tr("What OT hears (Polish)"), m_otPl);
    for (QPlainTextEdit *edit : {m_itEn, m_otEn, m_itPl, m_otPl})
        edit->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox;
    Looks::setRole(buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole), "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TermDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, 6, 0, 1, 2);
}

void TermDialog::accept()
{
    m_term.en = m_en->text().trimmed();
    m_term.pl = m_pl->text().trimmed();
    m_term.itMeaningEn = m_itEn->toPlainText().trimmed();
    m_term.otMeaningEn = m_otEn->toPlainText().trimmed();
    m_term.itMeaningPl = m_itPl->toPlainText().trimmed();
    m_term.otMeaningPl = m_otPl->toPlainText().trimmed();
    for (QLineEdit *line : {m_en, m_pl}) {
        if (line->text().trimmed().isEmpty()) {
            line->setFocus();
            line->setPlaceholderText(tr("A name is needed in both languages."));
            return;
        }
    }
    if (m_term.key.isEmpty())
        m_term.key = QString::fromUtf8(folded(m_term.en)).remove(u' ');
    const bool done = m_workbench.edit({}, [this](Edit &edit) -> Result<void> {
        if (m_term.id.isValid())
            return edit.put(m_term);
        return edit.add(m_term).transform([](const Id<Term> &) { });
    });
    if (done)
        QDialog::accept();
}
