// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/WorksheetsPage.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/ImportedFramework.h"
#include "core/model/Measure.h"
#include "core/model/Site.h"
#include "core/model/Zone.h"
#include "ui/style/Looks.h"
#include "ui/worksheets/ChartsView.h"
#include "ui/worksheets/LevelPanel.h"
#include "ui/worksheets/LevelsTable.h"
#include "ui/worksheets/RequirementCard.h"
#include "ui/worksheets/WorksheetFiles.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

WorksheetsPage::WorksheetsPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new WorksheetModel(workbench, this))
    , m_framework(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_progress(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    layout->addWidget(buildTiers());
    m_stack->addWidget(buildSheet());
    m_stack->addWidget(buildLevels());
    m_charts = new ChartsView(workbench, m_stack);
    m_stack->addWidget(m_charts);
    connect(m_charts, &ChartsView::rowWanted, this, [this](int row) {
        setView(SheetView);
        showRow(m_book->framework().rows()[static_cast<size_t>(row)].isHeading ? m_model->neighbour(row, 1) : row);
    });
    layout->addWidget(m_stack, 1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &WorksheetsPage::refresh);
    connect(m_framework, &QComboBox::currentIndexChanged, this, [this] {
        fillScopes();
        answersReset();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &WorksheetsPage::showSheet);
    const auto filter = [this] {
        m_model->setFilter(static_cast<WorksheetFilter>(m_filter->currentIndex()), m_search->text());
        m_tree->expandAll();
        showRow(m_model->indexOf(m_card->row()).isValid() ? m_card->row() : m_model->neighbour(-1, 1));
    };
    connect(m_filter, &QComboBox::currentIndexChanged, this, filter);
    connect(m_search, &QLineEdit::textChanged, this, filter);
    const Project &project = workbench.project();
    for (const RecordKind *kind : {&Answer::kind(), &Measure::kind(), &Zone::kind(), &Conduit::kind()}) {
        const RecordStore &records = project.store(*kind);
        const bool isAnswer = kind == &Answer::kind();
        const auto follow = [this, isAnswer, &records](int row, bool isNew) {
            // A measure or zone may change what answers are worth; a row in between moves those behind it.
            if (isAnswer && (!isNew || row == records.count() - 1))
                answerChanged(row);
            else
                answersReset();
        };
        connect(&records, &RecordStore::inserted, this, [follow](int row) { follow(row, true); });
        connect(&records, &RecordStore::changed, this, [follow](int row) { follow(row, false); });
        connect(&records, &RecordStore::removed, this, [this] { answersReset(); });
        connect(&records, &RecordStore::reset, this, [this] { answersReset(); });
    }
    connect(&project.store(ImportedFramework::kind()), &RecordStore::modified, this, &WorksheetsPage::loadFrameworks, Qt::QueuedConnection);
    loadFrameworks();
}

QWidget *WorksheetsPage::buildBar()
{
    auto *bar = new QWidget(this);
    Looks::setOnBase(bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(8);
    m_framework->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_framework->setMinimumContentsLength(26);
    m_framework->setObjectName(u"frameworks"_s);
    m_framework->setAccessibleName(tr("Framework"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(18);
    m_scope->setAccessibleName(tr("Zone or conduit"));
    m_filter->addItems({tr("All rows"), tr("Unanswered"), tr("Gaps"), tr("Mine"), tr("IT is responsible"), tr("OT is responsible"), tr("Flagged"),
                        tr("Answered in the last 30 days"), tr("Answered since the last baseline")});
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(11);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Find in the requirements"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(240);
    Looks::setRole(m_progress, "secondary");
    layout->addWidget(m_framework);
    layout->addWidget(m_scope);
    layout->addWidget(m_filter);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(buildViews(bar));
    auto *files = new WorksheetFiles(m_workbench, [this] { return WorksheetFiles::Shown {m_book.get(), scope()}; }, this);
    layout->addWidget(Looks::menuButton(tr("Files"), files->menu(), bar));
    return bar;
}

QWidget *WorksheetsPage::buildViews(QWidget *bar)
{
    auto *row = new QWidget(bar);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(row);
    const QString names[] = {tr("Worksheet"), tr("Levels"), tr("Chart")};
    for (int view = SheetView; view <= ChartView; ++view) {
        auto *button = new QPushButton(names[view], row);
        Looks::setRole(button, "segment");
        button->setCheckable(true);
        button->setChecked(view == SheetView);
        button->setObjectName(QStringList {u"sheetView"_s, u"levelsView"_s, u"chartView"_s}.at(view));
        group->addButton(button, view);
        layout->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int view) { setView(static_cast<View>(view)); });
    return row;
}

/// Tiers describe the whole profile and stand apart from the scores of its rows.
QWidget *WorksheetsPage::buildTiers()
{
    m_tierStrip = new QWidget(this);
    auto *layout = new QHBoxLayout(m_tierStrip);
    layout->setContentsMargins(12, 3, 12, 3);
    m_tiers = new QLabel(m_tierStrip);
    Looks::setRole(m_tiers, "secondary");
    m_tiers->setToolTip(tr("NIST CSF tiers 1-4: partial, risk informed, repeatable, adaptive. They describe the whole profile and never enter a mean."));
    auto *change = new QPushButton(tr("Set the tiers…"), m_tierStrip);
    Looks::setRole(change, "link");
    change->setCursor(Qt::PointingHandCursor);
    connect(change, &QPushButton::clicked, this, [this] {
        if (const std::vector<Site> sites = m_workbench.project().all<Site>(); !sites.empty())
            m_workbench.show(sites.front().id);
    });
    layout->addWidget(m_tiers);
    layout->addWidget(change);
    layout->addStretch(1);
    connect(&m_workbench.project(), &Project::changed, this, &WorksheetsPage::showTiers);
    return m_tierStrip;
}

void WorksheetsPage::showTiers()
{
    const std::vector<Site> sites = m_workbench.project().all<Site>();
    m_tierStrip->setVisible(m_book && m_book->framework().id == "csf-2.0"_L1 && !sites.empty());
    if (sites.empty())
        return;
    const auto tier = [](const std::optional<int> &now, const std::optional<int> &target) {
        return u"%1 → %2"_s.arg(now ? QString::number(*now) : u"–"_s, target ? QString::number(*target) : u"–"_s);
    };
    const Site &site = sites.front();
    m_tiers->setText(tr("Tiers of the whole profile: governance %1 · management %2")
                         .arg(tier(site.tierGovernance, site.tierGovernanceTarget), tier(site.tierManagement, site.tierManagementTarget)));
}

QWidget *WorksheetsPage::buildLevels()
{
    auto *splitter = new QSplitter(m_stack);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_levels = new LevelsTable(m_workbench, splitter);
    m_levelPanel = new LevelPanel(m_workbench, splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({860, 330});
    connect(m_levels, &LevelsTable::scopeChosen, this, &WorksheetsPage::showLevel);
    connect(m_levels, &LevelsTable::scopeWanted, this, [this](const RecordId &wanted, int fr) {
        showScope(wanted);
        setView(SheetView);
        if (fr >= 0)
            showRow(m_book->framework().indexOf(u"SR %1.1"_s.arg(fr + 1)));
    });
    connect(m_levelPanel, &LevelPanel::rowWanted, this, [this](const RecordId &wanted, int row) {
        showFramework(u"iec62443-3-3"_s);
        showScope(wanted);
        setView(SheetView);
        showRow(row);
    });
    return splitter;
}

QWidget *WorksheetsPage::buildSheet()
{
    auto *splitter = new QSplitter(m_stack);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_tree = new QTreeView(splitter);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(WorksheetModel::RequirementColumn, QHeaderView::Stretch);
    m_tree->header()->setHighlightSections(false);
    m_tree->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_card->show(m_frameworks.get(), m_book.get(), scope(), m_model->rowOf(current));
    });
    auto *scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card = new RequirementCard(m_workbench, scroll);
    scroll->setWidget(m_card);
    connect(m_card, &RequirementCard::rowWanted, this, [this](const QString &framework, int row) {
        showFramework(framework);
        showRow(row);
    });
    splitter->setSizes({600, 600});
    return splitter;
}

void WorksheetsPage::loadFrameworks()
{
    const QString chosen = m_framework->currentData().toString();
    m_book.reset();
    m_levelBook.reset();
    m_frameworks = std::make_unique<Frameworks>(m_workbench.project());
    const QSignalBlocker blocker(m_framework);
    m_framework->clear();
    for (const Framework &framework : m_frameworks->all()) {
        if (framework.scale == FrameworkScale::Threats) // named in scenarios, answered by nobody
            continue;
        m_framework->addItem(m_workbench.words().pick(framework.title), framework.id);
    }
    m_framework->setCurrentIndex(std::max(0, m_framework->findData(chosen)));
    fillScopes();
    answersReset();
}

void WorksheetsPage::fillScopes()
{
    const QVariant chosen = m_scope->currentData();
    const Framework &framework = *m_frameworks->find(m_framework->currentData().toString());
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    if (!framework.isPerZone) {
        m_scope->addItem(tr("The whole site"), QString());
    } else {
        const AnswerBook none(m_workbench.project(), framework);
        for (const ReachedLevels &levels : reachedLevels(m_workbench.project(), none, m_workbench.words()))
            m_scope->addItem(m_workbench.project().fullName(levels.scope, m_workbench.words()), levels.scope.text());
        addAssetTypes();
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

/// Types that the register has; an answer for one of them is taken over by the zones that choose so.
void WorksheetsPage::addAssetTypes()
{
    QSet<AssetClass> types;
    const RecordStore &assets = m_workbench.project().store(Asset::kind());
    static const int field = Asset::kind().indexOf(u"class");
    for (int row = 0; row < assets.count(); ++row) {
        for (size_t i = 0; i < std::size(assetClassChoices); ++i) {
            if (assets.bytes(row, field) == QByteArrayView(assetClassChoices[i].key))
                types.insert(static_cast<AssetClass>(i + 1));
        }
    }
    m_scope->insertSeparator(m_scope->count());
    for (size_t i = 0; i < std::size(assetClassChoices); ++i) {
        const RecordId type = AnswerBook::scopeOf(static_cast<AssetClass>(i + 1));
        if (types.contains(static_cast<AssetClass>(i + 1)))
            m_scope->addItem(AnswerBook::scopeName(m_workbench.project(), type, m_workbench.words()), type.text());
    }
}

RecordId WorksheetsPage::scope() const
{
    return RecordId::fromText(m_scope->currentData().toString());
}

void WorksheetsPage::answerChanged(int storeRow)
{
    m_book->read(storeRow);
    if (m_levelBook)
        m_levelBook->read(storeRow);
    m_settle.start();
}

/// All answers are read again: rows came or went, so the places in the store have moved.
void WorksheetsPage::answersReset()
{
    const Framework *framework = m_frameworks->find(m_framework->currentData().toString());
    m_levelBook.reset();
    if (m_book && &m_book->framework() == framework) {
        *m_book = AnswerBook(m_workbench.project(), *framework);
        m_settle.start();
        return;
    }
    m_book = std::make_unique<AnswerBook>(m_workbench.project(), *framework);
    showSheet();
}

void WorksheetsPage::showSheet()
{
    showTiers();
    showControls();
    const int row = m_card->row();
    m_model->show(m_book.get(), scope());
    m_tree->expandAll();
    m_tree->setColumnWidth(WorksheetModel::AnswerColumn, 148);
    m_tree->setColumnWidth(WorksheetModel::LevelColumn, 52);
    m_tree->header()->setSectionResizeMode(WorksheetModel::AnswerColumn, QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(WorksheetModel::LevelColumn, QHeaderView::Fixed);
    const auto hasLevel = [](const Requirement &requirement) { return requirement.level > 0; };
    m_tree->setColumnHidden(WorksheetModel::LevelColumn, std::ranges::none_of(m_book->framework().rows(), hasLevel));
    const bool isThere = row >= 0 && row < static_cast<int>(m_book->framework().rows().size()) && m_model->indexOf(row).isValid();
    m_card->show(m_frameworks.get(), m_book.get(), scope(), -1);
    showRow(isThere ? row : m_model->neighbour(-1, 1));
    refreshView();
}

void WorksheetsPage::refresh()
{
    m_model->refresh();
    m_card->refreshAnswer();
    refreshView();
}

/// Only what the view in front listens to.
void WorksheetsPage::showControls()
{
    const Framework *framework = m_frameworks->find(m_framework->currentData().toString());
    m_framework->setVisible(m_view != LevelsView);
    m_scope->setVisible(framework && framework->isPerZone && m_view != LevelsView);
    m_filter->setVisible(m_view == SheetView);
    m_search->setVisible(m_view == SheetView);
}

void WorksheetsPage::setView(View view)
{
    m_view = view;
    if (view == LevelsView)
        showFramework(u"iec62443-3-3"_s); // what is said above the table is about the levels
    m_stack->setCurrentIndex(view);
    showControls();
    if (auto *button = findChild<QPushButton *>(QStringList {u"sheetView"_s, u"levelsView"_s, u"chartView"_s}.at(view)))
        button->setChecked(true);
    refreshView();
}

std::vector<ReachedLevels> WorksheetsPage::levelsOfAll()
{
    if (!m_levelBook)
        m_levelBook = std::make_unique<AnswerBook>(m_workbench.project(), *m_frameworks->find(u"iec62443-3-3"));
    return reachedLevels(m_workbench.project(), *m_levelBook, m_workbench.words());
}

ReachedLevels WorksheetsPage::levelsOf(const RecordId &wanted) const
{
    const Project &project = m_workbench.project();
    for (const RecordKind *kind : {&Zone::kind(), &Conduit::kind()}) {
        const RecordStore &records = project.store(*kind);
        if (const int row = records.rowOf(wanted); row >= 0)
            return reachedLevels(*m_book, wanted, SecurityLevelVector::fromText(records.value(row, kind->indexOf(u"slT")).toText()));
    }
    return reachedLevels(*m_book, wanted, {});
}

void WorksheetsPage::showLevel(const RecordId &wanted, int foundationalRequirement)
{
    m_level = {wanted, foundationalRequirement};
    const std::vector<ReachedLevels> &all = m_levels->levels();
    if (const auto found = std::ranges::find(all, wanted, &ReachedLevels::scope); found != all.end() && m_levelBook)
        m_levelPanel->show(*m_levelBook, *found, foundationalRequirement);
}

/// The panel is made anew only where what it shows has changed.
void WorksheetsPage::refreshLevels()
{
    const auto current = [this]() -> std::optional<ReachedLevels> {
        const auto found = std::ranges::find(m_levels->levels(), m_level.first, &ReachedLevels::scope);
        return found == m_levels->levels().end() ? std::nullopt : std::optional(*found);
    };
    const std::optional<ReachedLevels> before = current();
    const bool isFresh = !m_levelBook;
    m_levels->show(levelsOfAll());
    if (!m_level.first.isValid() && !m_levels->levels().empty())
        m_level = {m_levels->levels().front().scope, -1};
    const std::vector<ReachedLevels> &all = m_levels->levels();
    const auto asked = std::ranges::count_if(all, [](const ReachedLevels &levels) { return levels.target.has_value(); });
    m_progress->setText(tr("IEC 62443-3-3:%1 · %2 of %3 zones and conduits reach their SL-T")
                            .arg(m_levelBook->framework().edition).arg(std::ranges::count_if(all, &ReachedLevels::reachesTarget)).arg(asked));
    if (isFresh || before != current())
        showLevel(m_level.first, m_level.second);
}

void WorksheetsPage::refreshView()
{
    const ProfileRow &whole = m_model->profile().front();
    const Framework &framework = m_book->framework();
    m_progress->setText(tr("answered %1 of %2").arg(whole.answered).arg(whole.rows));
    m_progress->setToolTip(framework.edition.isEmpty() ? QString() : tr("%1, edition %2").arg(m_workbench.words().pick(framework.title), framework.edition));
    if (m_view == LevelsView)
        refreshLevels();
    if (m_view == ChartView)
        m_charts->show({m_book.get(), scope(), &m_model->profile(), framework.isPerZone ? levelsOf(scope()) : ReachedLevels {}});
}

void WorksheetsPage::showFramework(const QString &id)
{
    m_framework->setCurrentIndex(std::max(0, m_framework->findData(id)));
}

void WorksheetsPage::showScope(const RecordId &wanted)
{
    if (!m_book->framework().isPerZone)
        showFramework(u"iec62443-3-3"_s);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(wanted.text())));
}

void WorksheetsPage::showRow(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->indexOf(row);
    if (!index.isValid()) {
        m_card->show(m_frameworks.get(), m_book.get(), scope(), -1);
        return;
    }
    m_tree->setCurrentIndex(index);
    if (row == m_model->neighbour(-1, 1))
        m_tree->scrollToTop(); // with the headings above it
    else
        m_tree->scrollTo(index);
    if (m_card->row() != row)
        m_card->show(m_frameworks.get(), m_book.get(), scope(), row);
}

void WorksheetsPage::step(int by)
{
    if (const int next = m_model->neighbour(m_card->row(), by); next >= 0)
        showRow(next);
}

/// 0-4 (or 1-7 for states) answer, N = not applicable, D = don't know, Enter = next.
bool WorksheetsPage::takesKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_7)
        m_card->answer(key - Qt::Key_0);
    else if (key == Qt::Key_N)
        m_card->answer(AnswerState::NotApplicable);
    else if (key == Qt::Key_D)
        m_card->answer(AnswerState::DontKnow);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        step(1);
    else if (key == Qt::Key_Backspace)
        step(-1);
    else
        return false;
    return true;
}

bool WorksheetsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && takesKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}
