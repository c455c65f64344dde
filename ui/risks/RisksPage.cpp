// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/RisksPage.h"

#include "core/model/Scenario.h"
#include "core/risk/RemappedScores.h"
#include "core/risk/Acceptance.h"
#include "core/risk/ScenarioEdits.h"
#include "ui/record/RecordForm.h"
#include "ui/record/RecordTable.h"
#include "ui/risks/LibraryDialog.h"
#include "ui/risks/MatrixWidget.h"
#include "ui/risks/RiskBoard.h"
#include "ui/risks/ScenarioPanel.h"
#include "ui/style/Looks.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RisksPage::RisksPage(Workbench &workbench, QWidget *parent)
    : RecordPage(workbench, Scenario::kind(), parent)
{
    judge();
    addAction(tr("New scenario"), {}, true, [this] { addRecord(); });
    addAction(tr("From the library…"), tr("Ready scenarios for plants like this one"), true, [this] { addFromLibrary(); });
    addAction(tr("Edit many…"), tr("Set one field of all selected scenarios"), true, [this] { editMany(); });
    addAction(tr("Copy"), tr("A second scenario to change"), true, [this] { copySelected(); });
    addAction(tr("Split"), tr("One scenario for each of its assets"), true, [this] { splitSelected(); });
    addAction(tr("Merge"), tr("The first selected scenario takes in the others"), true, [this] { mergeSelected(); });
    addAction(tr("Remove"), {}, true, [this] { table().removeSelected(); });
    addLevelColumn();
    setHeader(buildHeader());
    m_panel = new ScenarioPanel(workbench);
    form().setPanel(m_panel);
    m_scopeFilter = new QPushButton;
    m_scopeFilter->setObjectName(u"scopeFilter"_s);
    m_scopeFilter->setToolTip(tr("Show all scenarios again"));
    m_scopeFilter->hide();
    table().addTool(m_scopeFilter);
    connect(m_scopeFilter, &QPushButton::clicked, this, [this] { filterByCell(0, 0); });
    connect(&workbench.project(), &Project::changed, this, [this] {
        judge();
        refresh();
    });
    refresh();
}

/// The levels stand behind the title; a person who chose columns of their own keeps them.
void RisksPage::addLevelColumn()
{
    RecordTableModel &model = table().model();
    model.addDerivedColumn(
        {.label = tr("Before → today → target"),
         .text =
             [this](int row) {
                 const JudgedScenario *judged = judgedAt(row);
                 if (!judged)
                     return QString();
                 const QString reason = RiskMethod::of(workbench().project()).reason(judged->today, workbench().words());
                 const QString earlier = remappedScoresText(judged->scenario, workbench().words());
                 return earlier.isEmpty() ? reason : reason + u'\n' + tr("From an earlier scale: %1.").arg(earlier);
             },
         .sortKey =
             [this](int row) {
                 const JudgedScenario *judged = judgedAt(row);
                 return judged ? -static_cast<double>(judged->today.overall) * 100 - static_cast<double>(judged->unmitigated.overall) * 10
                         - static_cast<double>(judged->target.overall)
                               : 0.0;
             },
         .levels =
             [this](int row) {
                 const JudgedScenario *judged = judgedAt(row);
                 return judged ? std::vector {judged->unmitigated.overall, judged->today.overall, judged->target.overall} : std::vector<Grade> {};
             }},
        2);
    model.sort(2, Qt::AscendingOrder);
}

QWidget *RisksPage::buildStageRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stages = new QButtonGroup(this);
    const QString names[] = {tr("Unmitigated"), tr("Today"), tr("Target")};
    for (int stage = 0; stage < 3; ++stage) {
        auto *button = new QPushButton(names[stage]);
        Looks::setRole(button, "segment");
        button->setCheckable(true);
        button->setChecked(stage == static_cast<int>(m_stage));
        m_stages->addButton(button, stage);
        layout->addWidget(button);
    }
    connect(m_stages, &QButtonGroup::idClicked, this, [this](int stage) { setStage(static_cast<RiskStage>(stage)); });
    layout->addSpacing(8);
    m_categories = new QComboBox;
    m_categories->addItem(tr("Worst category"));
    for (const Choice &category : consequenceCategories)
        m_categories->addItem(workbench().words().translate("Choice", category.label));
    connect(m_categories, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_category = index <= 0 ? std::nullopt : std::optional(static_cast<ConsequenceCategory>(index - 1));
        filterByCell(0, 0);
        refresh();
    });
    layout->addWidget(m_categories);
    layout->addStretch(1);
    return row;
}

namespace {
QLabel *riskCard(QGridLayout *into, int row, int column, const QString &caption)
{
    const Looks::FigureCard made = Looks::figureCard(caption);
    into->addWidget(made.card, row, column);
    return made.value;
}
}

QWidget *RisksPage::buildCards()
{
    auto *cards = new QWidget;
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    m_above = riskCard(grid, 0, 0, tr("Above tolerable risk today"));
    m_critical = riskCard(grid, 1, 0, tr("Critical today"));
    m_weak = riskCard(grid, 2, 0, tr("Not well known"));
    m_undecided = riskCard(grid, 3, 0, tr("Above tolerable, not decided"));
    grid->setRowStretch(4, 1);
    return cards;
}

QWidget *RisksPage::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 10, 12, 2);
    layout->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(buildStageRow());
    m_matrix = new MatrixWidget(workbench());
    left->addWidget(m_matrix);
    connect(m_matrix, &MatrixWidget::cellClicked, this, &RisksPage::filterByCell);
    layout->addLayout(left);
    layout->addWidget(buildCards(), 1);
    return header;
}

void RisksPage::setStage(RiskStage stage)
{
    m_stage = stage;
    m_stages->button(static_cast<int>(stage))->setChecked(true);
    filterByCell(0, 0);
    refresh();
}

void RisksPage::judge()
{
    m_judged = RiskBoard::of(workbench()).risks().scenarios;
}

const JudgedScenario *RisksPage::judgedAt(int storeRow) const
{
    // The store may be a step ahead of the last judge(): then there is nothing to show yet.
    const RecordStore &records = workbench().project().store(Scenario::kind());
    if (storeRow < 0 || storeRow >= static_cast<int>(m_judged.size()) || storeRow >= records.count())
        return nullptr;
    const JudgedScenario &judged = m_judged[static_cast<size_t>(storeRow)];
    return judged.scenario.id == records.idAt(storeRow) ? &judged : nullptr;
}

void RisksPage::refresh()
{
    m_matrix->show(m_judged, m_stage, m_category);
    m_matrix->setSelected(m_cell.first, m_cell.second);
    int above = 0;
    int withoutMeasure = 0;
    int critical = 0;
    int weak = 0;
    int undecided = 0;
    for (const JudgedScenario &judged : m_judged) {
        const bool isAbove = judged.today.isAboveTolerable();
        above += isAbove;
        withoutMeasure += isAbove && judged.scenario.measures.empty();
        critical += judged.today.overall == Grade::Critical;
        weak += judged.scenario.knowledge == Grade::Low || judged.scenario.knowledge == Grade::Unknown;
        undecided += isOpenDecision(decisionOn(judged, workbench().project().today()));
    }
    m_above->setText(tr("%1 of %2, %3 with no measure").arg(above).arg(m_judged.size()).arg(withoutMeasure));
    m_critical->setText(tr("%n scenarios", nullptr, critical));
    m_weak->setText(tr("%n scenarios rest on weak knowledge", nullptr, weak));
    m_undecided->setText(tr("%n scenarios", nullptr, undecided));
    table().view().viewport()->update();
}

void RisksPage::filterByCell(int likelihood, int consequence)
{
    m_cell = {likelihood, consequence};
    m_scopeFilter->hide();
    m_matrix->setSelected(likelihood, consequence);
    if (likelihood == 0) {
        table().model().setPredicate(nullptr);
        return;
    }
    table().model().setPredicate([this, likelihood, consequence](int row) {
        const JudgedScenario *judged = judgedAt(row);
        return judged && matrixPlace(*judged, m_stage, m_category) == std::pair(likelihood, consequence);
    });
}

void RisksPage::showScope(const RecordId &scope, RiskStage stage, Grade level)
{
    setStage(stage);
    const Words &words = workbench().words();
    const QString name = scope.isValid() ? workbench().project().designation(scope, words) : tr("no zone yet");
    m_scopeFilter->setText(u"%1 · %2 ✕"_s.arg(name, riskName(level, words)));
    m_scopeFilter->show();
    table().model().setPredicate([this, scope, stage, level](int row) {
        const JudgedScenario *judged = judgedAt(row);
        return judged && judged->scenario.scope == scope && stateAt(*judged, stage).overall == level;
    });
}

Record RisksPage::newRecord() const
{
    Record record = RecordPage::newRecord();
    record.cells[static_cast<size_t>(Scenario::kind().indexOf(u"number"))] = ScenarioEdits::nextNumber(workbench().project());
    record.cells[static_cast<size_t>(Scenario::kind().indexOf(u"title"))] = tr("New scenario");
    return record;
}

void RisksPage::addFromLibrary()
{
    LibraryDialog dialog(workbench(), this);
    if (dialog.exec() == QDialog::Accepted)
        show(ScenarioEdits::addFromLibrary(workbench().project(), dialog.chosen(), dialog.scope()).transform([](const auto &ids) { return ids.front(); }));
}

void RisksPage::copySelected()
{
    if (const auto selected = table().selectedRecords(); !selected.empty())
        show(ScenarioEdits::copy(workbench().project(), Id<Scenario>(selected.front())));
}

void RisksPage::splitSelected()
{
    if (const auto selected = table().selectedRecords(); !selected.empty())
        show(ScenarioEdits::splitByAsset(workbench().project(), Id<Scenario>(selected.front())).transform([](const auto &parts) { return parts.front(); }));
}

void RisksPage::mergeSelected()
{
    std::vector<Id<Scenario>> ids;
    for (const RecordId &id : table().selectedRecords())
        ids.emplace_back(id);
    show(ScenarioEdits::merge(workbench().project(), ids).transform([&] { return ids.front(); }));
}

/// Goes to the scenario that came of it, or says why nothing did.
void RisksPage::show(const Result<Id<Scenario>> &made)
{
    if (!made)
        workbench().report(made.error());
    else
        workbench().select(*made);
}
