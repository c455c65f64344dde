// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/AgendaPage.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/workshop/WorkshopTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum ItemColumn { PositionColumn, SubjectColumn, QuestionColumn, OutcomeColumn };
enum WhoColumn { PersonColumn, PersonTeamColumn, PersonPartColumn, PersonStateColumn, WhoColumnCount };
}

AgendaPage::AgendaPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_desk(WorkshopDesk::of(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    auto *body = new QHBoxLayout;
    body->setContentsMargins(14, 12, 14, 12);
    body->setSpacing(18);
    m_items = WorkshopTable::make({tr("No."), tr("Subject"), tr("Question"), tr("Outcome")}, tr("Agenda"), SubjectColumn);
    m_items->setObjectName(u"agendaTable"_s);
    m_items->setColumnWidth(PositionColumn, 46);
    m_items->setColumnWidth(QuestionColumn, 210);
    m_items->setColumnWidth(OutcomeColumn, 110);
    body->addWidget(WorkshopTable::captioned(m_itemsHead = new QLabel, m_items), 13);
    auto *side = new QVBoxLayout;
    side->setSpacing(12);
    m_people = WorkshopTable::make({tr("Role or name"), tr("Team"), tr("Part"), tr("Status")}, tr("Participants"), PersonColumn);
    m_people->setObjectName(u"participants"_s);
    for (const auto &[column, width] : {std::pair(PersonTeamColumn, 104), std::pair(PersonPartColumn, 84), std::pair(PersonStateColumn, 158)})
        m_people->setColumnWidth(column, width);
    side->addWidget(WorkshopTable::captioned(tr("Who takes part"), m_people), 3);
    m_rule = Looks::wrapped({});
    side->addWidget(WorkshopTable::captioned(tr("The rule"), m_rule));
    m_ready = Looks::wrapped({});
    m_ready->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    side->addWidget(WorkshopTable::captioned(tr("Ready for the first vote?"), m_ready), 1);
    body->addLayout(side, 10);
    layout->addLayout(body, 1);
    connect(&m_desk, &WorkshopDesk::changed, this, &AgendaPage::refreshIfSeen);
    connect(&m_desk, &WorkshopDesk::crowdMoved, this, &AgendaPage::refreshCrowd);
    connect(m_items, &QTableWidget::itemSelectionChanged, this, [this] {
        if (const Id<AgendaItem> item = currentItem(); item.isValid())
            m_desk.showItem(item);
    });
    refresh();
}

QWidget *AgendaPage::buildBar()
{
    const auto [bar, row] = Looks::actionBar();
    const auto button = [&](const char *name, const QString &text, void (AgendaPage::*run)()) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        m_buttons.push_back(made);
        return made;
    };
    auto *up = new QPushButton(tr("Up"));
    auto *down = new QPushButton(tr("Down"));
    for (auto [made, by] : {std::pair(up, -1), std::pair(down, 1)}) {
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, by] { move(by); });
        m_buttons.push_back(made);
    }
    up->setObjectName(u"itemUp"_s);
    down->setObjectName(u"itemDown"_s);
    button("removeItem", tr("Take off the agenda"), &AgendaPage::removeItem);
    button("addRows", tr("Add rows of a worksheet…"), &AgendaPage::addRows);
    row->addStretch(1);
    button("addPerson", tr("Add a person…"), &AgendaPage::addPerson);
    button("admitPerson", tr("Let in"), &AgendaPage::admitPerson);
    button("removePerson", tr("Remove from the session"), &AgendaPage::removePerson);
    return bar;
}

Id<AgendaItem> AgendaPage::currentItem() const
{
    return Id<AgendaItem>(RecordId::fromText(WorkshopTable::currentData(*m_items)));
}

Id<Participant> AgendaPage::currentPerson() const
{
    return Id<Participant>(RecordId::fromText(WorkshopTable::currentData(*m_people)));
}

void AgendaPage::report(const Result<void> &done)
{
    if (!done)
        m_desk.workbench().report(done.error());
}

void AgendaPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void AgendaPage::refreshIfSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void AgendaPage::refreshCrowd()
{
    if (isVisible())
        fillPeople();
    else
        m_isStale = true;
}

void AgendaPage::refresh()
{
    m_isStale = false;
    const QSignalBlocker quiet(m_items);
    fillItems();
    fillPeople();
    const bool canChange = m_desk.run() && !m_desk.workbench().isReadOnly() && m_desk.run()->session().state != SessionState::Closed;
    for (QPushButton *button : m_buttons)
        button->setEnabled(canChange);
    if (!m_desk.run()) {
        m_rule->clear();
        m_ready->setText(tr("Prepare a session first: “New session…” under Vote."));
        return;
    }
    const Session session = m_desk.run()->session();
    m_rule->setText(AgreementRule::of(session).sentence(m_desk.words()) + (m_desk.run()->hasBegun() ? u' ' + tr("The rule is fixed: votes are in.") : QString()));
    const QStringList missing = Agenda::notReady(m_desk.workbench().project(), session, m_desk.words());
    m_ready->setText(session.state == SessionState::Closed ? tr("The session is closed.") : missing.isEmpty() ? tr("All is ready.") : missing.join(u'\n'));
}

void AgendaPage::fillItems()
{
    m_items->setRowCount(0);
    const std::vector<AgendaItem> items = m_desk.run() ? m_desk.run()->items() : std::vector<AgendaItem> {};
    const Words &words = m_desk.words();
    for (const AgendaItem &item : items) {
        QString outcome = item.outcome == ItemOutcome::Open ? QString() : words.translate("Choice", itemOutcomeChoices[static_cast<size_t>(item.outcome) - 1].label);
        if (item.value)
            outcome += u": %1"_s.arg(*item.value);
        else if (item.fixedValue)
            outcome = tr("fixed: %1").arg(*item.fixedValue);
        const int row = WorkshopTable::addRow(*m_items, {QString::number(item.position.value_or(0)), words.pick(inBothLanguages(m_desk.workbench().project(), item.subject)),
                                                         questionWords(item, words), outcome}, item.id.text());
        if (item.id == m_desk.itemId())
            m_items->selectRow(row);
    }
    m_itemsHead->setText(tr("Agenda, about %1").arg(words.duration(Agenda::forecastMinutes(m_desk.workbench().project(), items))));
}

void AgendaPage::fillPeople()
{
    const Id<Participant> chosen = currentPerson();
    m_people->setRowCount(0);
    if (!m_desk.run())
        return;
    const Words &words = m_desk.words();
    for (const Participant &person : m_desk.run()->people()) {
        const auto choice = [&words](std::span<const Choice> choices, auto value) {
            return value == decltype(value) {} ? QString() : words.translate("Choice", choices[static_cast<size_t>(value) - 1].label);
        };
        const QString state = person.admission == Admission::Admitted ? choice(votingWayChoices, person.way) : choice(admissionChoices, person.admission);
        const int row = WorkshopTable::addRow(*m_people, {m_desk.nameOf(person), teamName(person.team, words), choice(workshopRoleChoices, person.role), state}, person.id.text());
        m_people->item(row, PersonTeamColumn)->setForeground(Theme::colors().team(person.team));
        for (int column = 0; person.admission == Admission::Removed && column < WhoColumnCount; ++column)
            m_people->item(row, column)->setForeground(Theme::colors().secondary);
        if (person.id == chosen)
            m_people->selectRow(row);
    }
}

void AgendaPage::move(int by)
{
    const auto item = m_desk.workbench().project().find(currentItem());
    if (item)
        report(m_desk.run()->moveItem(item->id, item->position.value_or(1) + by));
}

void AgendaPage::removeItem()
{
    if (const Id<AgendaItem> item = currentItem(); item.isValid())
        report(m_desk.run()->removeItem(item));
}

void AgendaPage::addRows()
{
    Workbench &bench = m_desk.workbench();
    const QString typed = bench.dialogs().askText(this, tr("Rows of a worksheet"), tr("Framework and row numbers, for instance: csf-2.0 PR.AA-01 PR.AA-05"), u"csf-2.0 "_s);
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return;
    // Numbers of IEC 62443-3-3 hold blanks ("SR 1.1 RE 1"): commas part them where there are any.
    const QString rest = typed.simplified().section(u' ', 1);
    const QStringList rows = rest.contains(u',') ? rest.split(u',', Qt::SkipEmptyParts) : words.sliced(1);
    QStringList trimmed;
    for (const QString &row : rows)
        trimmed.append(row.trimmed());
    const auto items = Agenda::ofRequirements(bench.project(), words.front(), rest.startsWith(u"SR ") && !rest.contains(u',') ? QStringList {rest} : trimmed, {});
    if (!items)
        return bench.report(items.error());
    report(m_desk.run()->addItems(*items));
}

void AgendaPage::addPerson()
{
    Workbench &bench = m_desk.workbench();
    const QString typed = bench.dialogs().askText(this, tr("Add a person"), tr("Role or name, and the team: it, ot, safety, management or vendor"), {});
    const QString team = typed.simplified().section(u' ', -1).toLower();
    Participant person;
    person.team = teamOfKey(team);
    person.name = person.team == Team::Unknown ? typed.simplified() : typed.simplified().section(u' ', 0, -2).remove(u',').trimmed();
    if (person.name.isEmpty())
        return;
    if (person.team == Team::Unknown)
        return bench.report({.what = tr("The team is missing."), .where = typed, .whatToDo = tr("Write it behind the name, for instance: Shift supervisor, ot.")});
    person.role = WorkshopRole::Voter;
    person.way = VotingWay::Laptop;
    person.admission = Admission::Admitted;
    report(m_desk.run()->join(person).transform([](const Id<Participant> &) { }));
}

void AgendaPage::admitPerson()
{
    if (const Id<Participant> person = currentPerson(); person.isValid())
        m_desk.admit(person);
}

void AgendaPage::removePerson()
{
    if (const Id<Participant> person = currentPerson(); person.isValid())
        report(m_desk.run()->remove(person));
}
