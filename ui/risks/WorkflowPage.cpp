// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/WorkflowPage.h"

#include "ui/record/SectionedPage.h"
#include "ui/risks/ApprovalDialog.h"
#include "ui/risks/StepCard.h"
#include "ui/risks/StepLooks.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum PathColumn { StepColumn, StandingColumn, PathColumns };
constexpr int stepRole = Qt::UserRole;
constexpr int pathRowHeight = 28;

void showSectionOf(QWidget *page, const QString &key)
{
    for (QWidget *widget = page; widget; widget = widget->parentWidget()) {
        if (auto *sections = qobject_cast<SectionedPage *>(widget))
            return sections->showSection(key);
    }
}
}

WorkflowPage::WorkflowPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_workflow(std::make_unique<Workflow>(workbench.project(), workbench.words()))
    , m_path(new QTreeWidget)
    , m_scroll(new QScrollArea)
    , m_card(new StepCard(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    buildPath();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_card);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_path);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(Looks::horizontalLine());
    column->addWidget(m_card->footer());
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({460, 640});
    layout->addWidget(splitter, 1);
    connect(m_path, &QTreeWidget::itemSelectionChanged, this, &WorkflowPage::stepChosen);
    connect(m_card, &StepCard::scopeWanted, this, &WorkflowPage::showScope);
    connect(m_card, &StepCard::approvalWanted, this, &WorkflowPage::approve, Qt::QueuedConnection);
    connect(
        m_card, &StepCard::comparisonWanted, this, [this] { showSectionOf(this, u"baselines"_s); },
        Qt::QueuedConnection);
    connect(&workbench.project(), &Project::changed, this, &WorkflowPage::refreshSoon);
    connect(&workbench, &Workbench::selectionChanged, this, &WorkflowPage::follow);
    auto *done = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    done->setContext(Qt::WidgetWithChildrenShortcut);
    connect(done, &QShortcut::activated, this, [this] { m_card->record(StepState::Done); });
    fillPath();
    if (std::ranges::contains(m_workflow->scopes(), workbench.selected()))
        m_scope = workbench.selected();
    showNextOpen();
}

QWidget *WorkflowPage::buildBar()
{
    const auto [bar, row] = Looks::actionBar(this);
    const auto add = [&](const QString &text, const QString &toolTip, bool changes, auto run) {
        auto *button = new QPushButton(text);
        button->setToolTip(toolTip);
        button->setEnabled(!changes || !m_workbench.isReadOnly());
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    Looks::setRole(add(tr("Next open step"), tr("The first step that is open, to review, or held up at a gate"), false,
                       [this] { showNextOpen(); }),
                   "primary");
    add(tr("Approve and freeze a baseline…"), tr("ZCR 7.1: keep the project as it is now, by name"), true,
        [this] { approve(); });
    add(tr("Compare…"), tr("What has changed since a state was approved"), false,
        [this] { showSectionOf(this, u"baselines"_s); });
    row->addStretch(1);
    return bar;
}

void WorkflowPage::buildPath()
{
    m_path->setObjectName(u"path"_s);
    m_path->setAccessibleName(tr("Steps of the workflow"));
    m_path->setColumnCount(PathColumns);
    m_path->setHeaderLabels({tr("Step"), tr("Standing")});
    m_path->header()->setStretchLastSection(false);
    m_path->header()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    m_path->header()->setSectionResizeMode(StandingColumn, QHeaderView::Fixed);
    m_path->header()->setSectionsMovable(false);
    m_path->setColumnWidth(StandingColumn, 176);
    m_path->setRootIsDecorated(false);
    m_path->setItemsExpandable(false);
    m_path->setIndentation(12);
    m_path->setUniformRowHeights(true);
    m_path->setItemDelegate(new CellDelegate(m_path));
    m_path->setSelectionMode(QAbstractItemView::SingleSelection);
    m_path->setMinimumWidth(380);
    const Words &words = m_workbench.words();
    QTreeWidgetItem *group = nullptr;
    int last = 0;
    for (const PathStep &step : workflowPath()) {
        if (step.group() != last) {
            last = step.group();
            group
                = new QTreeWidgetItem(m_path, {tr("%1  %2").arg(pathGroup(last).id, words.pick(pathGroup(last).name))});
            group->setFlags(Qt::ItemIsEnabled);
            QFont heading = m_path->font();
            heading.setWeight(QFont::DemiBold);
            group->setFont(StepColumn, heading);
            group->setSizeHint(StepColumn, QSize(0, pathRowHeight));
        }
        auto *item
            = new QTreeWidgetItem(group, {tr("%1  %2").arg(step.numberText(), words.pick(step.requirement().name))});
        item->setData(StepColumn, stepRole, static_cast<int>(m_items.size()));
        item->setToolTip(StepColumn, words.pick(step.requirement().name).toHtmlEscaped());
        item->setSizeHint(StepColumn, QSize(0, pathRowHeight));
        m_items.push_back(item);
    }
    m_path->expandAll();
}

/// "to review: 2", "7 of 40", "done": what one wants to know first.
QString WorkflowPage::totalText(int step) const
{
    const StepTotal total = m_workflow->total(step);
    const QString sign = StepLooks::sign(total.standing) + u' ';
    const Words &words = m_workbench.words();
    if (!workflowPath()[static_cast<size_t>(step)].isPerScope()) {
        const StepCoverage &coverage = m_workflow->at(step, {}).coverage;
        return total.standing == StepStanding::Open && coverage.need > 0
            ? sign + tr("open, %1 of %2 there").arg(coverage.have).arg(coverage.need)
            : sign + standingName(total.standing, words);
    }
    if (total.standing == StepStanding::ToReview && total.closed > 0)
        return sign + tr("to review: %1, ✗ %2").arg(total.toReview).arg(total.closed);
    if (total.standing == StepStanding::ToReview)
        return sign + tr("to review: %1").arg(total.toReview);
    if (total.standing == StepStanding::GateClosed)
        return sign + tr("gate closed: %1").arg(total.closed);
    return sign + tr("%1 of %2").arg(total.done + total.notNeeded).arg(total.of);
}

void WorkflowPage::fillPath()
{
    for (size_t step = 0; step < m_items.size(); ++step) {
        QTreeWidgetItem *item = m_items[step];
        const StepTotal total = m_workflow->total(static_cast<int>(step));
        item->setText(StandingColumn, totalText(static_cast<int>(step)));
        // What is done is quiet: only what wants a hand has a ground.
        const bool quiet = total.standing == StepStanding::Done;
        const StepLooks::Colors look
            = quiet ? StepLooks::Colors{QColor(), Theme::colors().text} : StepLooks::colors(total.standing);
        item->setBackground(StandingColumn, look.ground.isValid() ? QBrush(look.ground) : QBrush());
        item->setForeground(StandingColumn, look.ink);
        if (total.of > 1)
            item->setToolTip(StandingColumn,
                             tr("Done: %1, not needed: %2, to review: %3, gate closed: %4, of %5")
                                 .arg(total.done)
                                 .arg(total.notNeeded)
                                 .arg(total.toReview)
                                 .arg(total.closed)
                                 .arg(total.of));
    }
}

void WorkflowPage::refreshSoon()
{
    // A change may come from a button of the card: it must have returned before the card is made anew.
    m_isStale = true;
    if (isVisible())
        QTimer::singleShot(0, this, [this] { refresh(); });
}

void WorkflowPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WorkflowPage::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_workflow->refresh();
    if (const std::optional<Error> &problem = m_workflow->problem())
        m_workbench.report(*problem);
    fillPath();
    if (m_step >= 0)
        showScope(std::ranges::contains(m_workflow->scopes(), m_scope) ? m_scope : scopeFor(m_step));
}

void WorkflowPage::stepChosen()
{
    const QList<QTreeWidgetItem *> chosen = m_path->selectedItems();
    if (chosen.isEmpty() || !chosen.front()->data(StepColumn, stepRole).isValid())
        return;
    m_step = chosen.front()->data(StepColumn, stepRole).toInt();
    m_scroll->verticalScrollBar()->setValue(0);
    showScope(std::ranges::contains(m_workflow->scopes(), m_scope) ? m_scope : scopeFor(m_step));
}

/// Where a hand is needed first: to review, a closed gate, open.
RecordId WorkflowPage::scopeFor(int step) const
{
    const std::vector<RecordId> &scopes = m_workflow->scopes();
    for (const StepStanding wanted : {StepStanding::ToReview, StepStanding::GateClosed, StepStanding::Open}) {
        const auto found = std::ranges::find_if(
            scopes, [&](const RecordId &scope) { return m_workflow->at(step, scope).standing == wanted; });
        if (found != scopes.end())
            return *found;
    }
    return scopes.empty() ? RecordId() : scopes.front();
}

void WorkflowPage::showScope(const RecordId &scope)
{
    if (m_step < 0)
        return;
    if (scope.isValid())
        m_scope = scope;
    m_card->show(*m_workflow, m_step, m_scope);
}

void WorkflowPage::showStep(const QString &number, const RecordId &scope)
{
    const int step = pathStep(number);
    if (step < 0)
        return;
    if (std::ranges::contains(m_workflow->scopes(), scope))
        m_scope = scope;
    QTreeWidgetItem *item = m_items[static_cast<size_t>(step)];
    if (m_path->currentItem() == item && m_step == step)
        return showScope(m_scope);
    m_path->setCurrentItem(item);
}

void WorkflowPage::showNextOpen()
{
    const int count = static_cast<int>(m_items.size());
    const auto wants = [&](int step, const RecordId &scope) {
        const StepStanding standing = m_workflow->at(step, scope).standing;
        return standing != StepStanding::Done && standing != StepStanding::NotNeeded;
    };
    const int from = std::max(0, m_step);
    for (int i = 0; i <= count; ++i) {
        const int step = (from + i) % count;
        const bool perScope = workflowPath()[static_cast<size_t>(step)].isPerScope();
        const std::vector<RecordId> places = perScope ? m_workflow->scopes() : std::vector{RecordId()};
        // On the step that is shown: what comes after the place that is shown.
        auto first = places.begin();
        if (i == 0 && m_step >= 0)
            first = perScope ? std::ranges::find(places, m_scope) : places.end();
        if (i == 0 && m_step >= 0 && first != places.end())
            ++first;
        const auto found = std::find_if(first, places.end(), [&](const RecordId &scope) { return wants(step, scope); });
        if (found != places.end() && perScope && first == places.begin())
            return showStep(workflowPath()[static_cast<size_t>(step)].numberText(), scopeFor(step));
        if (found != places.end())
            return showStep(workflowPath()[static_cast<size_t>(step)].numberText(), *found);
    }
    if (m_step < 0)
        showStep(u"1.1"_s);
}

/// A zone, conduit or step record that was selected elsewhere.
void WorkflowPage::follow(const RecordId &id)
{
    if (const auto record = m_workbench.project().find(Id<WorkflowStep>(id)))
        return showStep(record->number, record->scope);
    if (m_step >= 0 && id != m_scope && std::ranges::contains(m_workflow->scopes(), id))
        showScope(id);
}

void WorkflowPage::approve()
{
    refresh();
    ApprovalDialog dialog(m_workbench, *m_workflow, this);
    dialog.exec();
}
