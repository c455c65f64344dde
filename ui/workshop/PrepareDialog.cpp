// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/PrepareDialog.h"

#include "core/model/Person.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum PersonColumn { NameColumn, TeamColumn, RoleColumn, WayColumn, PersonColumnCount };

QComboBox *choiceBox(std::span<const Choice> choices, const Words &words, int current)
{
    auto *box = new QComboBox;
    for (size_t i = 0; i < choices.size(); ++i)
        box->addItem(words.translate("Choice", choices[i].label), static_cast<int>(i) + 1);
    box->setCurrentIndex(current - 1);
    return box;
}

QWidget *headed(const QString &text, QWidget *inner)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QLabel(text);
    Looks::setRole(head, "group");
    layout->addWidget(head);
    layout->addWidget(inner, 1);
    return box;
}
}

PrepareDialog::PrepareDialog(WorkshopDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("New workshop session"));
    resize(1240, 660);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget;
    outer->addWidget(m_pages);
    auto *form = new QWidget;
    m_pages->addWidget(form);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(headed(tr("Session and rule"), buildSession()));
    left->addWidget(headed(tr("Who takes part"), buildPeople()), 1);
    columns->addLayout(left, 11);
    columns->addWidget(headed(tr("Agenda"), buildAgenda()), 10);
    layout->addLayout(columns, 1);
    m_problem = Looks::wrapped({});
    m_problem->setStyleSheet(u"color: %1"_s.arg((Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical).name()));
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    auto *make = buttons->addButton(tr("Prepare"), QDialogButtonBox::AcceptRole);
    make->setObjectName(u"makeSession"_s);
    Looks::setRole(make, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrepareDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_forecast = new QLabel, 1);
    Looks::setRole(m_forecast, "secondary");
    foot->addWidget(buttons);
    layout->addLayout(foot);
    fillScenarios();
    m_name->setFocus();
    m_name->selectAll();
}

QWidget *PrepareDialog::buildSession()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    const AgreementRule rule;
    m_name = new QLineEdit(tr("Workshop %1").arg(m_desk.workbench().project().today().toString(Qt::ISODate)));
    m_name->setObjectName(u"name"_s);
    Looks::addFormRow(form, tr("Name"), m_name);
    m_timeFrame = new QLineEdit(tr("within one year"));
    m_timeFrame->setObjectName(u"timeFrame"_s);
    Looks::addFormRow(form, tr("Time frame of likelihood"), m_timeFrame);
    const auto spin = [](int from, int to, int value, const QString &suffix) {
        auto *made = new QSpinBox;
        made->setRange(from, to);
        made->setValue(value);
        made->setSuffix(suffix);
        return made;
    };
    m_minutes = spin(0, 60, 5, tr(" min"));
    m_minutes->setSpecialValueText(tr("none"));
    Looks::addFormRow(form, tr("Time box an item"), m_minutes);
    m_share = choiceBox(teamShareChoices, m_desk.words(), static_cast<int>(rule.teamShare));
    Looks::addFormRow(form, tr("Agreed needs values of"), m_share);
    m_gap = spin(0, 4, rule.medianGap, {});
    Looks::addFormRow(form, tr("Medians of teams apart, at most"), m_gap);
    m_close = spin(50, 100, rule.closeShare, tr(" %"));
    m_close->setToolTip(tr("Of each team's values, within one step of the median of all"));
    Looks::addFormRow(form, tr("Values close together, at least"), m_close);
    m_namesHidden = new QCheckBox(tr("Hide names: who gave which vote is never written down"));
    m_namesHidden->setObjectName(u"namesHidden"_s);
    form->addRow(m_namesHidden);
    return box;
}

QWidget *PrepareDialog::buildPeople()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_people = new QTableWidget(0, PersonColumnCount);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("Participants"));
    m_people->setHorizontalHeaderLabels({tr("Role or name"), tr("Team"), tr("Part"), tr("Votes by")});
    m_people->setItemDelegate(new CellDelegate(m_people));
    m_people->setShowGrid(false);
    m_people->setWordWrap(false);
    m_people->verticalHeader()->hide();
    m_people->verticalHeader()->setDefaultSectionSize(32);
    m_people->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_people->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(TeamColumn, 118), std::pair(RoleColumn, 112), std::pair(WayColumn, 122)})
        m_people->setColumnWidth(column, width);
    const Project &project = m_desk.workbench().project();
    for (const Person &person : project.all<Person>())
        addPerson(m_desk.words().pick(inBothLanguages(project, person.name)), person.team, person.votes.value_or(true) ? WorkshopRole::Voter : WorkshopRole::Observer);
    layout->addWidget(m_people, 1);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a person"));
    auto *remove = new QPushButton(tr("Remove"));
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        addPerson({}, Team::Ot, WorkshopRole::Voter);
        m_people->setCurrentCell(m_people->rowCount() - 1, NameColumn);
        m_people->editItem(m_people->item(m_people->rowCount() - 1, NameColumn));
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_people->removeRow(m_people->currentRow()); });
    return box;
}

void PrepareDialog::addPerson(const QString &name, Team team, WorkshopRole role)
{
    const int row = m_people->rowCount();
    m_people->insertRow(row);
    m_people->setItem(row, NameColumn, new QTableWidgetItem(name));
    m_people->setCellWidget(row, TeamColumn, choiceBox(teamChoices, m_desk.words(), static_cast<int>(team)));
    m_people->setCellWidget(row, RoleColumn, choiceBox(workshopRoleChoices, m_desk.words(), static_cast<int>(role)));
    m_people->setCellWidget(row, WayColumn, choiceBox(votingWayChoices, m_desk.words(), static_cast<int>(VotingWay::Laptop)));
}

QWidget *PrepareDialog::buildAgenda()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *options = new QHBoxLayout;
    options->setSpacing(8);
    m_state = choiceBox(itemStateChoices, m_desk.words(), static_cast<int>(ItemState::Today));
    m_state->setAccessibleName(tr("State that is asked about"));
    options->addWidget(m_state);
    auto *label = new QLabel(tr("likelihood, and worst consequence categories:"));
    Looks::setRole(label, "secondary");
    options->addWidget(label);
    m_categories = new QSpinBox;
    m_categories->setRange(0, 2);
    m_categories->setValue(1);
    m_categories->setAccessibleName(tr("How many consequence categories are asked for"));
    options->addWidget(m_categories);
    options->addStretch(1);
    layout->addLayout(options);
    m_hazop = new QCheckBox(tr("Consequences that a HAZOP has fixed are shown, not voted on"));
    layout->addWidget(m_hazop);
    m_scenarios = new QTreeWidget;
    m_scenarios->setObjectName(u"scenarios"_s);
    m_scenarios->setAccessibleName(tr("Scenarios"));
    m_scenarios->setColumnCount(2);
    m_scenarios->setHeaderLabels({tr("Scenario, what matters first"), tr("Level")});
    m_scenarios->setRootIsDecorated(false);
    m_scenarios->setItemDelegateForColumn(1, new CellDelegate(m_scenarios));
    m_scenarios->setColumnWidth(1, 64);
    m_scenarios->header()->setStretchLastSection(false);
    m_scenarios->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_scenarios, 1);
    auto *row = new QHBoxLayout;
    const auto choose = [&](const QString &text, const std::function<bool(Grade)> &wanted) {
        auto *button = new QPushButton(text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            for (int i = 0; i < m_scenarios->topLevelItemCount(); ++i) {
                QTreeWidgetItem *item = m_scenarios->topLevelItem(i);
                item->setCheckState(0, wanted(static_cast<Grade>(item->data(1, Qt::UserRole).toInt())) ? Qt::Checked : Qt::Unchecked);
            }
        });
    };
    choose(tr("High and critical"), [](Grade level) { return level >= Grade::High; });
    choose(tr("All"), [](Grade) { return true; });
    choose(tr("None"), [](Grade) { return false; });
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_scenarios, &QTreeWidget::itemChanged, this, &PrepareDialog::forecast);
    connect(m_categories, &QSpinBox::valueChanged, this, &PrepareDialog::forecast);
    connect(m_hazop, &QCheckBox::toggled, this, &PrepareDialog::forecast);
    connect(m_state, &QComboBox::currentIndexChanged, this, &PrepareDialog::forecast);
    return box;
}

void PrepareDialog::fillScenarios()
{
    const Project &project = m_desk.workbench().project();
    const RiskMethod method = RiskMethod::of(project);
    std::vector<Id<Scenario>> order = Agenda::scenariosFrom(project, Grade::Unknown);
    Agenda::sortByWhatMatters(project, order);
    const QSignalBlocker quiet(m_scenarios);
    for (const Id<Scenario> &id : order) {
        const auto scenario = project.find(id);
        if (!scenario)
            continue;
        const Grade level = method.judge(*scenario).today.overall;
        auto *item = new QTreeWidgetItem({project.fullName(id, m_desk.words()), riskLetter(level, m_desk.words(), project)});
        item->setToolTip(0, item->text(0));
        item->setData(0, Qt::UserRole, id.text());
        item->setData(1, Qt::UserRole, static_cast<int>(level));
        item->setTextAlignment(1, Qt::AlignCenter);
        item->setBackground(1, Theme::colors().risk(level));
        item->setForeground(1, Theme::colors().onRisk(level));
        item->setCheckState(0, level >= Grade::High ? Qt::Checked : Qt::Unchecked);
        m_scenarios->addTopLevelItem(item);
    }
    forecast();
}

std::vector<AgendaItem> PrepareDialog::items() const
{
    std::vector<Id<Scenario>> chosen;
    for (int i = 0; i < m_scenarios->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_scenarios->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            chosen.push_back(Id<Scenario>(RecordId::fromText(item->data(0, Qt::UserRole).toString())));
    }
    return Agenda::ofScenarios(m_desk.workbench().project(), chosen,
                               {.state = static_cast<ItemState>(m_state->currentData().toInt()), .likelihood = true, .worstCategories = m_categories->value(),
                                .consequenceFromHazop = m_hazop->isChecked()});
}

void PrepareDialog::forecast()
{
    const std::vector<AgendaItem> agenda = items();
    const int count = static_cast<int>(agenda.size());
    m_forecast->setText(tr("%n items, about %1", nullptr, count).arg(m_desk.words().duration(Agenda::forecastMinutes(m_desk.workbench().project(), agenda))));
}

std::vector<Participant> PrepareDialog::people() const
{
    std::vector<Participant> found;
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const auto value = [&](int column) { return qobject_cast<QComboBox *>(m_people->cellWidget(row, column))->currentData().toInt(); };
        Participant person;
        person.name = m_people->item(row, NameColumn)->text().simplified();
        person.team = static_cast<Team>(value(TeamColumn));
        person.role = static_cast<WorkshopRole>(value(RoleColumn));
        person.way = static_cast<VotingWay>(value(WayColumn));
        // A phone comes in through the room's page: nobody is let in before it.
        if (!person.name.isEmpty() && !(person.role == WorkshopRole::Voter && person.way == VotingWay::Phone))
            found.push_back(person);
    }
    return found;
}

Session PrepareDialog::asTyped() const
{
    Session session;
    session.name.main = m_name->text().simplified();
    session.heldOn = m_desk.workbench().project().today();
    session.timeFrame.main = m_timeFrame->text().simplified();
    session.namesShown = !m_namesHidden->isChecked();
    session.minutesPerItem = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    const AgreementRule rule;
    session.teamShare = static_cast<TeamShare>(m_share->currentData().toInt());
    session.medianGap = m_gap->value();
    session.closeShare = m_close->value();
    session.closeSteps = rule.closeSteps;
    for (const Team team : rule.votingTeams)
        session.votingTeams.append(teamKey(team));
    return session;
}

void PrepareDialog::make()
{
    const auto made = SessionRun::prepare(m_desk.workbench().project(), SessionKeys::ofThisPerson(), asTyped(), people(), items());
    if (!made) {
        m_problem->setText(made.error().sentence());
        m_problem->show();
        return;
    }
    m_session = *made;
    showRecoveryKey();
}

void PrepareDialog::reject()
{
    done(m_session.isValid() ? Accepted : Rejected);
}

void PrepareDialog::showRecoveryKey()
{
    const auto session = m_desk.workbench().project().find(m_session);
    if (!session)
        return QDialog::accept();
    const auto keys = SessionKeys::ofThisPerson().find(*session);
    if (!keys)
        return QDialog::accept();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(40, 32, 40, 24);
    layout->setSpacing(12);
    layout->addWidget(Looks::wrapped(tr("The session is prepared"), "title"));
    layout->addWidget(Looks::wrapped(tr("This recovery key is shown once. Write it down or print it, and keep it apart from the project file: with it the votes of this session can be revealed on another computer, without it only on this one.")));
    auto *key = new QLabel(Sealing::recoveryText(keys->secretKey));
    key->setObjectName(u"recoveryKey"_s);
    QFont font = key->font();
    font.setPointSizeF(15);
    font.setWeight(QFont::DemiBold);
    key->setFont(font);
    key->setWordWrap(true);
    key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addSpacing(8);
    layout->addWidget(key);
    layout->addStretch(1);
    auto *done = new QPushButton(tr("To the vote"));
    done->setObjectName(u"toTheVote"_s);
    Looks::setRole(done, "primary");
    layout->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    done->setFocus();
}
