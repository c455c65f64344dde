// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/VotePage.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/workshop/BallotDialog.h"
#include "ui/workshop/DecisionDialog.h"
#include "ui/workshop/PrepareDialog.h"
#include "ui/workshop/PresentationWindow.h"
#include "ui/workshop/StageView.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString outcomeMark(const AgendaItem &item, bool isOpen)
{
    if (isOpen)
        return u"●"_s;
    switch (item.outcome) {
    case ItemOutcome::Agreed:
    case ItemOutcome::Decided: return u"✓"_s;
    case ItemOutcome::Parked: return u"‖"_s;
    case ItemOutcome::Open: return item.fixedValue ? u"="_s : QString();
    }
    return {};
}
}

VotePage::VotePage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_desk(WorkshopDesk::of(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_stage = new StageView(m_desk);
    left->addWidget(m_stage, 1);
    left->addWidget(buildButtons());
    body->addLayout(left, 1);
    auto *line = new QFrame;
    Looks::setRole(line, "line");
    line->setFixedWidth(1);
    body->addWidget(line);
    body->addWidget(m_panel = buildPanel());
    layout->addLayout(body, 1);
    addKey(Qt::Key_F5, [this] { present(); });
    addKey(Qt::CTRL | Qt::Key_Return, [this] { m_desk.canReveal() ? m_desk.revealVotes() : m_desk.openVote(); });
    addKey(Qt::CTRL | Qt::Key_B, [this] { voteHere(); });
    addKey(Qt::CTRL | Qt::Key_D, [this] { decide(); });
    addKey(Qt::Key_PageDown, [this] { m_desk.step(1); });
    addKey(Qt::Key_PageUp, [this] { m_desk.step(-1); });
    addKey(Qt::Key_F1, [this] { m_stage->showNextTerm(); });
    addKey(Qt::Key_Escape, [this] { (void)m_stage->hidesTerm(); });
    connect(&m_desk, &WorkshopDesk::changed, this, &VotePage::refresh);
    connect(&m_desk, &WorkshopDesk::crowdMoved, this, &VotePage::refreshVoters);
    refresh();
}

VotePage::~VotePage()
{
    delete m_presentation;
}

void VotePage::addKey(const QKeySequence &keys, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(keys, this);
    // The bar of actions stands outside the page; while the page is seen its keys hold. Page up and down belong to texts too.
    const bool isPaging = keys == QKeySequence(Qt::Key_PageDown) || keys == QKeySequence(Qt::Key_PageUp);
    shortcut->setContext(isPaging ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
}

QWidget *VotePage::buildBar()
{
    const auto [bar, row] = Looks::actionBar();
    m_session = new QComboBox;
    m_session->setObjectName(u"session"_s);
    m_session->setAccessibleName(tr("Session"));
    m_session->setMinimumWidth(230);
    row->addWidget(m_session);
    const auto button = [&](const char *name, const QString &text, const QString &tip, const std::function<void()> &run) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    button("prepareSession", tr("New session…"), tr("People, agenda and rule of a workshop"), [this] { prepare(); });
    m_close = button("closeSession", tr("Close the session"), tr("No more votes; the minutes are under Reports"), [this] { closeSession(); });
    m_recover = button("recoverKey", tr("Recovery key…"), tr("The key of this session is not on this computer: without it no vote is taken or revealed here"), [this] { recoverKey(); });
    row->addStretch(1);
    m_present = button("present", tr("Presentation  F5"), tr("The stage alone, for the projector"), [this] { present(); });
    connect(m_session, &QComboBox::activated, this, [this](int index) {
        m_desk.showSession(Id<Session>(RecordId::fromText(m_session->itemData(index).toString())));
    });
    return bar;
}

QWidget *VotePage::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(28, 0, 28, 14);
    row->setSpacing(8);
    const auto button = [&](const char *name, const QString &text, const QString &tip, const std::function<void()> &run) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        made->setMinimumHeight(34);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_open = button("openVote", tr("Open the vote"), tr("Ctrl+Return"), [this] { m_desk.openVote(); });
    m_reveal = button("reveal", tr("Reveal"), tr("Ctrl+Return"), [this] { m_desk.revealVotes(); });
    m_here = button("voteHere", tr("Vote at this laptop…"), tr("Handed round, with a curtain between two people (Ctrl+B)"), [this] { voteHere(); });
    m_decide = button("decide", tr("Decide…"), tr("Ctrl+D"), [this] { decide(); });
    m_park = button("park", tr("Park it"), tr("Put the item aside; an open vote is thrown away"), [this] { m_desk.parkItem(); });
    for (QPushButton *one : {m_open, m_reveal})
        Looks::setRole(one, "primary");
    row->addStretch(1);
    m_term = button("term", {}, tr("Glossary card (F1)"), [this] { m_stage->showNextTerm(); });
    const auto arrow = [&](const char *name, const QString &text, const QString &tip, int by) {
        QPushButton *made = button(name, text, tip, [this, by] { m_desk.step(by); });
        made->setFixedWidth(40);
        made->setAccessibleName(tip);
    };
    arrow("previousItem", u"‹"_s, tr("Previous item (Page up)"), -1);
    arrow("nextItem", u"›"_s, tr("Next item (Page down)"), 1);
    return buttons;
}

QWidget *VotePage::buildPanel()
{
    auto *panel = new QWidget;
    Looks::setOnBase(panel);
    panel->setFixedWidth(300);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    m_agendaHead = new QLabel;
    Looks::setRole(m_agendaHead, "group");
    layout->addWidget(m_agendaHead);
    m_agenda = new QTreeWidget;
    m_agenda->setObjectName(u"agenda"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setColumnCount(2);
    m_agenda->setHeaderHidden(true);
    m_agenda->setRootIsDecorated(false);
    m_agenda->setUniformRowHeights(true);
    m_agenda->header()->setStretchLastSection(false);
    m_agenda->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_agenda->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(m_agenda, 3);
    m_votersHead = new QLabel;
    Looks::setRole(m_votersHead, "group");
    layout->addWidget(m_votersHead);
    m_voters = new QListWidget;
    m_voters->setObjectName(u"voters"_s);
    m_voters->setAccessibleName(tr("Who has voted"));
    m_voters->setSelectionMode(QAbstractItemView::NoSelection);
    m_voters->setUniformItemSizes(true);
    m_voters->setTextElideMode(Qt::ElideMiddle); // that somebody has voted stands at the end
    m_voters->setIconSize({10, 10});
    m_voters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_voters, 3);
    auto *head = new QLabel(tr("Remarks for the minutes"));
    Looks::setRole(head, "group");
    layout->addWidget(head);
    m_remarks = new QPlainTextEdit;
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setAccessibleName(head->text());
    m_remarks->setMaximumHeight(92);
    m_remarks->setTabChangesFocus(true);
    layout->addWidget(m_remarks);
    connect(m_remarks, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_refreshing)
            m_remarks->setProperty("typed", true);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from, QWidget *) {
        if (from == m_remarks)
            keepRemarks();
    });
    connect(m_agenda, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *current) {
        if (current && !m_refreshing)
            m_desk.showItem(Id<AgendaItem>(RecordId::fromText(current->data(0, Qt::UserRole).toString())));
    });
    return panel;
}

void VotePage::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    refreshSessions();
    refreshAgenda();
    refreshVoters();
    if (m_desk.run() && !m_remarks->property("typed").toBool())
        m_remarks->setPlainText(toRecord(m_desk.run()->session()).cells[static_cast<size_t>(remarksField())].toText());
    const auto item = m_desk.item();
    const bool canOpen = m_desk.canOpen();
    const bool isRevealed = m_desk.revealed() != nullptr;
    m_open->setVisible(canOpen || !m_desk.canReveal());
    m_open->setEnabled(canOpen);
    m_open->setText(isRevealed ? tr("Vote again") : tr("Open the vote"));
    m_reveal->setVisible(m_desk.canReveal());
    m_here->setEnabled(m_desk.canReveal());
    const bool isClosed = m_desk.run() && m_desk.run()->session().state == SessionState::Closed;
    const bool canChange = item && !m_desk.workbench().isReadOnly() && !isClosed;
    m_decide->setEnabled(canChange && !m_desk.canReveal());
    m_park->setEnabled(canChange);
    m_close->setEnabled(m_desk.run() && !isClosed && !m_desk.workbench().isReadOnly());
    m_present->setEnabled(m_desk.run() != nullptr);
    m_recover->setVisible(m_desk.run() && !isClosed && !m_desk.run()->hasKey());
    m_panel->setVisible(m_desk.run() != nullptr);
    const QStringList terms = m_stage->terms();
    m_term->setVisible(!terms.empty());
    if (!terms.empty())
        m_term->setText(tr("%1 — glossary card (F1)").arg(terms.front()));
    m_refreshing = false;
}

void VotePage::refreshSessions()
{
    m_session->clear();
    for (const Session &session : m_desk.workbench().project().all<Session>()) {
        m_session->addItem(m_desk.words().pick(inBothLanguages(m_desk.workbench().project(), session.name)), session.id.text());
        if (m_desk.run() && m_desk.run()->id() == session.id)
            m_session->setCurrentIndex(m_session->count() - 1);
    }
    m_session->setVisible(m_session->count() > 0);
}

void VotePage::refreshAgenda()
{
    m_agenda->clear();
    if (!m_desk.run())
        return;
    const auto open = m_desk.run()->openItem();
    const std::vector<AgendaItem> items = m_desk.run()->items();
    int settled = 0;
    for (const AgendaItem &item : items) {
        const Words &words = m_desk.words();
        const QString subject = words.pick(inBothLanguages(m_desk.workbench().project(), item.subject));
        const QString number = item.scenario.isValid() ? m_desk.workbench().project().designation(item.scenario, words) : item.requirement;
        const QString asked = words.translate("Choice", questionChoices[static_cast<size_t>(item.question) - 1].label);
        auto *row = new QTreeWidgetItem({u"%1  %2 · %3"_s.arg(item.position.value_or(0)).arg(number, asked), outcomeMark(item, open && open->id == item.id)});
        row->setData(0, Qt::UserRole, item.id.text());
        row->setToolTip(0, u"<p>%1<br>%2</p>"_s.arg(subject.toHtmlEscaped(), questionWords(item, words).toHtmlEscaped()));
        row->setTextAlignment(1, Qt::AlignRight);
        m_agenda->addTopLevelItem(row);
        if (item.id == m_desk.itemId())
            m_agenda->setCurrentItem(row);
        settled += item.outcome == ItemOutcome::Agreed || item.outcome == ItemOutcome::Decided ? 1 : 0;
    }
    m_agendaHead->setText(tr("Agenda: %1 of %2 settled").arg(settled).arg(items.size()));
}

void VotePage::refreshVoters()
{
    m_voters->clear();
    if (!m_desk.run())
        return;
    const bool isOpen = m_desk.canReveal();
    const std::vector<Id<Participant>> voted = isOpen ? m_desk.run()->voted(m_desk.itemId()) : std::vector<Id<Participant>> {};
    int voters = 0;
    for (const Participant &person : m_desk.run()->people()) {
        if (!person.votes())
            continue;
        ++voters;
        const bool has = std::ranges::contains(voted, person.id);
        auto *row = new QListWidgetItem(has ? tr("%1 – has voted").arg(m_desk.nameOf(person)) : m_desk.nameOf(person), m_voters);
        row->setData(Qt::DecorationRole, Theme::colors().team(person.team));
        row->setToolTip(u"<p>%1</p>"_s.arg(row->text().toHtmlEscaped()));
        row->setForeground(has ? Theme::colors().secondary : Theme::colors().text);
    }
    m_votersHead->setText(isOpen ? tr("%1 of %2 have voted").arg(voted.size()).arg(voters) : tr("%n vote", nullptr, voters));
}

void VotePage::recoverKey()
{
    Workbench &bench = m_desk.workbench();
    const QString typed = bench.dialogs().askText(this, tr("Recovery key"), tr("Recovery key of “%1”, as it was written down").arg(m_desk.run()->session().name.main), {});
    if (typed.trimmed().isEmpty())
        return;
    if (const Result<void> done = SessionKeys::ofThisPerson().recover(m_desk.run()->session(), typed); !done)
        return bench.report(done.error());
    bench.tell(tr("The key fits: votes can be taken and revealed on this computer."));
    refresh();
}

/// In the language of who writes.
int VotePage::remarksField() const
{
    return m_desk.workbench().project().fieldFor(Session::kind(), Session::kind().indexOf(u"remarks"), m_desk.words().language());
}

void VotePage::keepRemarks()
{
    if (!m_remarks->property("typed").toBool() || !m_desk.run())
        return;
    m_remarks->setProperty("typed", false);
    Project &project = m_desk.workbench().project();
    const auto done = project.setValue(Session::kind(), m_desk.run()->id(), remarksField(), Value(m_remarks->toPlainText()));
    if (!done)
        m_desk.workbench().report(done.error());
}

void VotePage::prepare()
{
    PrepareDialog dialog(m_desk, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk.showSession(dialog.session());
    m_agenda->setFocus();
}

void VotePage::voteHere()
{
    const auto item = m_desk.item();
    if (!item || !m_desk.canReveal())
        return;
    BallotDialog dialog(m_desk, *item, this);
    dialog.setWindowState(Qt::WindowFullScreen);
    dialog.exec();
}

void VotePage::decide()
{
    const auto item = m_desk.item();
    if (!item || !m_decide->isEnabled())
        return;
    DecisionDialog dialog(m_desk, *item, this);
    dialog.exec();
}

void VotePage::present()
{
    if (!m_desk.run())
        return;
    if (!m_presentation) {
        m_presentation = new PresentationWindow(m_desk);
        connect(m_presentation, &QObject::destroyed, this, [this] { m_presentation = nullptr; });
    }
    m_presentation->showOnProjector(*window());
}

void VotePage::closeSession()
{
    if (!m_desk.workbench().dialogs().confirm(this, tr("Close this session?"), tr("No more votes are taken. What was decided stays; the minutes can be written."), tr("Close the session")))
        return;
    if (const Result<void> done = m_desk.run()->close(); !done)
        m_desk.workbench().report(done.error());
}
