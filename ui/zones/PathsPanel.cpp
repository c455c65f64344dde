// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/PathsPanel.h"

#include "core/model/Zone.h"
#include "core/network/PlantModel.h"
#include "core/risk/AnsweredLevels.h"
#include "ui/style/Looks.h"
#include "ui/zones/AssumptionBar.h"
#include "ui/zones/AttackEndBox.h"
#include "ui/zones/AttackWords.h"
#include "ui/zones/CompromiseTable.h"
#include "ui/zones/WayLists.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr int EndWidest = 340;
constexpr int BodyHeight = 136;

/// What is best protected is what an attack is aimed at, until somebody says something else.
RecordId bestProtected(const Project &project)
{
    const auto rank = [](const Zone &zone) {
        const auto sum = zone.slT ? std::accumulate(zone.slT->levels.begin(), zone.slT->levels.end(), 0) : 0;
        return std::pair(zone.safetyDesignated == Fact(true), sum);
    };
    const std::vector<Zone> zones = project.all<Zone>();
    const auto best = std::ranges::max_element(zones, {}, rank);
    return best == zones.end() ? RecordId() : RecordId(best->id);
}
}

PathsPanel::PathsPanel(Workbench &workbench, QWidget *parent)
    : ZonePanel(workbench, parent)
{
    setObjectName(u"paths"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(Looks::horizontalLine());
    m_body = new QStackedWidget;
    m_body->setMinimumHeight(BodyHeight);
    m_ways = new WayLists(workbench);
    m_steps = new CompromiseTable(workbench);
    m_body->addWidget(m_ways);
    m_body->addWidget(m_steps);
    auto *empty = Looks::wrapped(tr("There are no zones yet: draw some and join them by conduits, and the ways between them are shown here."), "secondary");
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(12);
    m_body->addWidget(empty);
    layout->addWidget(m_body, 1);
    layout->addWidget(Looks::horizontalLine());
    m_assumptions = new AssumptionBar(workbench);
    layout->addWidget(m_assumptions);
    connect(m_assumptions, &AssumptionBar::changed, this, &PathsPanel::workOutForHand);
    connect(m_ways, &WayLists::wayChosen, this, [this] {
        drawChosen();
        Q_EMIT overlayChanged();
        Q_EMIT overlayChosen();
    });
    follow({});
    connect(&workbench, &Workbench::selectionChanged, this, &PathsPanel::offerSelected);
    offerSelected();
    arrange();
}

PathsPanel::End PathsPanel::addEnd(QBoxLayout *row, const QString &caption, const QString &tip)
{
    auto *label = new QLabel(caption);
    Looks::setRole(label, "secondary");
    row->addWidget(label);
    auto *box = new AttackEndBox(workbench());
    label->setBuddy(box);
    box->setAccessibleName(caption);
    box->setMaximumWidth(EndWidest);
    row->addWidget(box, 1);
    auto *take = new QPushButton;
    take->setIcon(Looks::icon("edit-select"));
    take->setToolTip(tip);
    take->setAccessibleName(tip);
    take->setFixedWidth(32);
    row->addWidget(take);
    connect(take, &QPushButton::clicked, this, [this, box] { box->choose(workbench().selected()); });
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (isVisible())
            workOutForHand();
    });
    return {box, take, label};
}

QWidget *PathsPanel::buildHead()
{
    auto *head = new QWidget;
    Looks::setOnBase(head);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 4, 12, 5);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    column->addLayout(row);
    auto *modes = new QHBoxLayout;
    modes->setSpacing(0);
    row->addLayout(modes);
    m_modes = new QButtonGroup(this);
    addSegment(m_modes, modes, static_cast<int>(Mode::Ways), u"waysView"_s, tr("Ways of attack"));
    addSegment(m_modes, modes, static_cast<int>(Mode::Compromise), u"compromiseView"_s, tr("Compromise"));
    m_modes->button(static_cast<int>(Mode::Ways))->setChecked(true);
    connect(m_modes, &QButtonGroup::idClicked, this, &PathsPanel::workOutForHand);
    row->addSpacing(6);
    const End from = addEnd(row, tr("From"), tr("Starts from what is selected"));
    m_from = from.box;
    m_takeFrom = from.take;
    m_from->setObjectName(u"attackFrom"_s);
    m_takeFrom->setObjectName(u"fromSelected"_s);
    row->addSpacing(6);
    const End to = addEnd(row, tr("To"), tr("Is aimed at what is selected"));
    m_to = to.box;
    m_takeTo = to.take;
    m_to->setObjectName(u"attackTo"_s);
    m_takeTo->setObjectName(u"toSelected"_s);
    m_toParts = {to.box, to.take, to.caption};
    row->addStretch();
    row->addWidget(againButton());
    m_result = Looks::wrapped({});
    m_result->setObjectName(u"attackResult"_s);
    column->addWidget(m_result);
    return head;
}

PathsPanel::Mode PathsPanel::mode() const
{
    return static_cast<Mode>(m_modes->checkedId());
}

void PathsPanel::setMode(Mode mode)
{
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    workOutNow();
}

const ZoneOverlay *PathsPanel::overlay() const
{
    return mode() == Mode::Ways ? static_cast<const ZoneOverlay *>(&m_wayOverlay) : &m_heatOverlay;
}

void PathsPanel::showEvent(QShowEvent *event)
{
    ZonePanel::showEvent(event);
    m_isToBeSeen = true;
    becomeStale();
}

void PathsPanel::workOutForHand()
{
    m_isToBeSeen = true;
    workOutNow();
}

void PathsPanel::offerSelected()
{
    m_takeFrom->setEnabled(m_from->offers(workbench().selected()));
    m_takeTo->setEnabled(m_to->offers(workbench().selected()));
}

void PathsPanel::chooseFirst()
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    if (!m_from->isChosen())
        m_from->chooseInternet();
    if (!m_to->isChosen())
        m_to->choose(bestProtected(workbench().project()));
}

void PathsPanel::arrange()
{
    const bool hasZones = workbench().project().store(Zone::kind()).count() > 0;
    for (QWidget *part : std::as_const(m_toParts))
        part->setVisible(mode() == Mode::Ways);
    m_body->setCurrentIndex(!hasZones ? 2 : mode() == Mode::Ways ? 0 : 1);
    m_result->setVisible(hasZones);
    m_assumptions->setEnabled(hasZones);
}

void PathsPanel::workOut()
{
    m_from->refill();
    m_to->refill();
    m_assumptions->refresh();
    chooseFirst();
    offerSelected();
    arrange();
    const PlantModel plant(workbench().project());
    if (mode() == Mode::Ways)
        workOutWays(plant);
    else
        workOutCompromise(plant);
    Q_EMIT overlayChanged();
    if (std::exchange(m_isToBeSeen, false))
        Q_EMIT overlayChosen();
}

void PathsPanel::workOutWays(const PlantModel &plant)
{
    const Result<AttackEnd> from = m_from->end();
    const Result<AttackEnd> to = m_to->end();
    m_paths = {};
    std::optional<int> before;
    if (from && to) {
        const QHash<RecordId, SecurityLevelVector> levels = answeredLevels(workbench().project(), workbench().words());
        const WhatIf &whatIf = m_assumptions->whatIf();
        m_paths = AttackPaths::between(plant, *from, *to, levels, whatIf);
        before = whatIf.isEmpty() ? m_paths.effort() : AttackPaths::between(plant, *from, *to, levels, {}).effort();
    }
    m_ways->show(m_paths);
    drawChosen();
    say(from && to ? resultText(before) : (from ? to.error() : from.error()).sentence());
}

void PathsPanel::drawChosen()
{
    const int row = m_ways->chosen();
    const AttackPaths::Path way = row < 0 ? AttackPaths::Path() : m_paths.paths[static_cast<size_t>(row)];
    QStringList tips;
    for (const AttackPaths::Step &step : way.steps)
        tips.append(tr("Step %1: %2, effort %3").arg(tips.size() + 1).arg(AttackWords(workbench()).step(step)).arg(step.effort));
    m_wayOverlay.show(way, m_paths.cut, tips);
}

QString PathsPanel::resultText(std::optional<int> before) const
{
    const auto number = [](std::optional<int> effort) { return effort ? QString::number(*effort) : tr("no way"); };
    const std::optional<int> now = m_paths.effort();
    const QString effort = before == now ? number(now) : u"%1 → %2"_s.arg(number(before), number(now));
    if (!m_paths.isConnected && before)
        return tr("Effort %1: with what is assumed, nothing leads there any more.").arg(effort);
    if (!m_paths.isConnected)
        return tr("No way leads there.");
    if (m_paths.startsThere)
        return tr("The attack starts where it is aimed: nothing is in between.");
    const int count = static_cast<int>(std::min(m_paths.count, 1e9));
    const AttackPaths::Path &first = m_paths.paths.front();
    QString text = u"%1 · %2 · %3"_s.arg(tr("Effort %1").arg(effort), tr("%n ways", nullptr, count),
                                        tr("weakest step: %1").arg(AttackWords(workbench()).step(first.steps[static_cast<size_t>(first.weakest)])));
    if (m_paths.count > static_cast<double>(m_paths.paths.size()))
        text += u" · "_s + tr("the first %1 are listed").arg(m_paths.paths.size());
    return text;
}

void PathsPanel::workOutCompromise(const PlantModel &plant)
{
    const Result<AttackEnd> from = m_from->end();
    m_compromise = from ? Compromise::from(plant, *from, m_assumptions->whatIf()) : Compromise();
    m_steps->show(m_compromise);
    m_heatOverlay.show(m_compromise);
    if (!from)
        return say(from.error().sentence());
    int zones = 0;
    int assets = 0;
    for (const std::vector<Compromise::Entered> &step : m_compromise.steps) {
        for (const Compromise::Entered &entered : step) {
            zones += entered.zone.isValid() ? 1 : 0;
            assets += static_cast<int>(entered.assets.size());
        }
    }
    const int steps = std::max(0, static_cast<int>(m_compromise.steps.size()) - 1);
    const int unreached = static_cast<int>(m_compromise.unreached.size());
    QStringList parts {tr("%n steps", nullptr, steps), tr("%n zones reached", nullptr, zones), tr("%n assets in them", nullptr, assets)};
    if (unreached > 0)
        parts.append(tr("%n zones are not reached", nullptr, unreached));
    say(parts.join(u" · "_s));
}

void PathsPanel::say(const QString &text)
{
    m_result->setText(text);
}

QString PathsPanel::result() const
{
    return m_result->text();
}
