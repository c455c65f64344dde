// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/ChartsView.h"

#include "core/risk/ProfileHistory.h"
#include "ui/style/Looks.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ChartsView::ChartsView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_charts(new QButtonGroup(this))
    , m_caption(new QLabel)
    , m_host(new QVBoxLayout)
    , m_gaps(new QTableWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    Looks::setOnBase(left);
    left->setLayout(m_host);
    m_host->setContentsMargins(16, 12, 16, 12);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(0);
    const QString names[] = {tr("Functions"), tr("Categories"), tr("Levels"), tr("Progress")};
    for (int chart = Functions; chart <= Progress; ++chart) {
        auto *button = new QPushButton(names[chart]);
        Looks::setRole(button, "segment");
        button->setCheckable(true);
        m_charts->addButton(button, chart);
        bar->addWidget(button);
    }
    Looks::setRole(m_caption, "secondary");
    bar->addSpacing(12);
    bar->addWidget(m_caption, 1);
    m_host->addLayout(bar);
    connect(m_charts, &QButtonGroup::idClicked, this, [this](int chart) {
        m_kind = static_cast<Chart>(chart);
        showChart();
    });
    m_gaps->setColumnCount(3);
    m_gaps->verticalHeader()->hide();
    m_gaps->verticalHeader()->setDefaultSectionSize(28);
    m_gaps->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_gaps->horizontalHeader()->setHighlightSections(false);
    m_gaps->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_gaps->setShowGrid(false);
    m_gaps->setWordWrap(false);
    m_gaps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_gaps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_gaps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_gaps->setAccessibleName(tr("Gaps"));
    connect(m_gaps, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT rowWanted(m_gaps->item(row, 0)->data(Qt::UserRole).toInt()); });
    connect(m_gaps, &QTableWidget::cellClicked, m_gaps, &QTableWidget::cellActivated);
    splitter->addWidget(m_gaps);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({720, 480});
    layout->addWidget(splitter);
}

void ChartsView::show(const Shown &shown)
{
    m_shown = shown;
    offer(shown.book->framework());
    showChart();
    showGaps();
}

/// Only the charts that this framework has something for.
void ChartsView::offer(const Framework &framework)
{
    const bool hasTwoStoreys = std::ranges::any_of(framework.rows(), [](const Requirement &row) { return row.isHeading && row.depth == 1; });
    const bool offered[] = {!framework.isPerZone, !framework.isPerZone && hasTwoStoreys, framework.isPerZone, true};
    for (int chart = Functions; chart <= Progress; ++chart)
        m_charts->button(chart)->setVisible(offered[chart]);
    if (!offered[m_kind])
        m_kind = framework.isPerZone ? Levels : hasTwoStoreys ? Categories : Functions;
    m_charts->button(m_kind)->setChecked(true);
}

void ChartsView::showChart()
{
    if (!m_chart) {
        auto made = ProfileChart::create();
        if (!made) {
            m_workbench.report(made.error());
            return;
        }
        m_chart = std::move(*made);
        m_host->addWidget(m_chart->widget(), 1);
    }
    m_caption->clear();
    if (m_kind == Progress) {
        const ProfileChart::Data data = progressLines();
        m_chart->widget()->setVisible(!data.days.empty());
        if (data.days.empty())
            m_caption->setText(tr("Nothing is answered yet."));
        else
            m_chart->show(data, [](int) {});
        return;
    }
    m_chart->widget()->show();
    if (m_kind == Levels) {
        m_chart->show(levelBars(), [this](int fr) { Q_EMIT rowWanted(m_shown.book->framework().indexOf(u"SR %1.1"_s.arg(fr + 1))); });
        return;
    }
    m_chart->show(branchRadar(m_kind == Functions ? 0 : 1), [this](int index) { Q_EMIT rowWanted(m_branches[static_cast<size_t>(index)]); });
}

ProfileChart::Data ChartsView::levelBars() const
{
    ProfileChart::Data data {.kind = ProfileChart::Kind::Bars, .targetName = u"SL-T"_s, .currentName = tr("SL-A shown"), .possibleName = tr("SL-A possible")};
    for (size_t fr = 0; fr < 7; ++fr) {
        data.labels.append(QString::fromLatin1(foundationalRequirements[fr]));
        data.target.push_back(m_shown.levels.target ? m_shown.levels.target->levels[fr] : 0);
        data.current.push_back(m_shown.levels.shown.levels[fr]);
        data.possible.push_back(m_shown.levels.possible.levels[fr]);
    }
    return data;
}

/// A framework that is answered by states shows the share of rows that hold, on the same four rings.
ProfileChart::Data ChartsView::branchRadar(int depth)
{
    const Framework &framework = m_shown.book->framework();
    const bool isState = framework.scale == FrameworkScale::State;
    ProfileChart::Data data {.targetName = tr("Target"), .currentName = tr("Current")};
    m_branches.clear();
    int withoutScores = 0;
    for (const ProfileRow &sum : *m_shown.profile) {
        const Requirement *requirement = sum.row < 0 ? nullptr : &framework.rows()[static_cast<size_t>(sum.row)];
        if (!requirement || !requirement->isHeading || requirement->depth != depth)
            continue;
        data.labels.append(requirement->id);
        m_branches.push_back(sum.row);
        withoutScores += !isState && !sum.current ? 1 : 0;
        data.current.push_back(isState ? 100.0 * sum.met / std::max(1, sum.rows) : sum.current.value_or(0));
        data.target.push_back(isState ? 100.0 : sum.target.value_or(0));
    }
    data.highest = isState ? 100 : 4;
    if (isState)
        m_caption->setText(tr("rows that hold, % of all; unanswered rows do not count as met"));
    else if (withoutScores > 0)
        m_caption->setText(tr("%n branches have no row with both figures", nullptr, withoutScores));
    return data;
}

ProfileChart::Data ChartsView::progressLines()
{
    const bool isState = m_shown.book->framework().scale == FrameworkScale::State;
    ProfileChart::Data data {.kind = ProfileChart::Kind::Lines};
    const auto history = profileHistory(m_workbench.project(), m_shown.book->framework(), m_shown.scope);
    if (!history) {
        m_workbench.report(history.error());
        return data;
    }
    for (const ProfileMoment &moment : *history) {
        data.days.push_back(moment.day);
        if (isState) {
            data.possible.push_back(moment.answered);
            data.current.push_back(moment.met);
        } else {
            data.target.push_back(moment.target.value_or(0));
            data.current.push_back(moment.current.value_or(0));
        }
    }
    data.highest = isState ? m_shown.book->framework().answerable() : 4;
    data.targetName = tr("Target");
    data.possibleName = tr("Rows answered");
    data.currentName = isState ? tr("Rows met") : tr("Current");
    if (!history->empty())
        m_caption->setText(tr("%1: answered %2 of %3").arg(m_workbench.words().locale().toString(history->back().day, QLocale::ShortFormat))
                               .arg(history->back().answered).arg(history->back().rows));
    return data;
}

void ChartsView::addGap(int row, const QString &now, const QString &wanted)
{
    const Requirement &requirement = m_shown.book->framework().rows()[static_cast<size_t>(row)];
    const int line = m_gaps->rowCount();
    m_gaps->setRowCount(line + 1);
    auto *name = new QTableWidgetItem(requirement.id + u"  "_s + requirement.shortName(m_workbench.words()));
    name->setData(Qt::UserRole, row);
    name->setToolTip(requirement.shortName(m_workbench.words()).toHtmlEscaped());
    m_gaps->setItem(line, 0, name);
    m_gaps->setItem(line, 1, new QTableWidgetItem(now));
    m_gaps->setItem(line, 2, new QTableWidgetItem(wanted));
}

/// Scores: the widest gap first. States: rows in the way of SL-T, or rows that do not hold.
void ChartsView::showGaps()
{
    const AnswerBook &book = *m_shown.book;
    const Words &words = m_workbench.words();
    const bool isState = book.framework().scale == FrameworkScale::State;
    m_gaps->setRowCount(0);
    m_gaps->setHorizontalHeaderLabels({tr("Gap"), isState ? tr("Answer") : tr("Current"), book.framework().isPerZone ? tr("From") : isState ? QString() : tr("Target")});
    m_gaps->setColumnWidth(1, isState ? 150 : 84);
    m_gaps->setColumnWidth(2, isState ? 64 : 84);
    m_gaps->setColumnHidden(2, isState && !book.framework().isPerZone);
    const auto stateText = [&](AnswerState state) {
        return state == AnswerState::Unanswered ? tr("unanswered") : words.translate("Choice", answerStateChoices[static_cast<size_t>(state) - 1].label);
    };
    if (isState) {
        for (int row = 0; row < static_cast<int>(book.framework().rows().size()); ++row) {
            const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
            const StandingAnswer answer = book.answer(m_shown.scope, row);
            const bool isGap = book.framework().isPerZone ? std::ranges::contains(m_shown.levels.missing, row) : answer.standing == Standing::Stops;
            if (requirement.isAnswerable() && isGap)
                addGap(row, stateText(answer.state), u"SL %1"_s.arg(requirement.level));
        }
        return;
    }
    std::vector<const ProfileRow *> wide;
    for (const ProfileRow &sum : *m_shown.profile) {
        const bool isRow = sum.row >= 0 && book.framework().rows()[static_cast<size_t>(sum.row)].isAnswerable();
        if (isRow && sum.current && sum.target && *sum.target > *sum.current)
            wide.push_back(&sum);
    }
    std::ranges::stable_sort(wide, std::greater {}, [](const ProfileRow *sum) { return *sum->target - *sum->current; });
    for (const ProfileRow *sum : wide)
        addGap(sum->row, words.locale().toString(*sum->current), words.locale().toString(*sum->target));
}
