// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/MeasuresPage.h"

#include "core/model/Measure.h"
#include "core/risk/MeasurePlan.h"
#include "core/risk/ScenarioEdits.h"
#include "ui/record/RecordForm.h"
#include "ui/record/RecordTable.h"
#include "ui/risks/MeasurePanel.h"
#include "ui/risks/PlanList.h"
#include "ui/risks/RiskBoard.h"
#include "ui/style/Looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MeasuresPage::MeasuresPage(Workbench &workbench, QWidget *parent)
    : RecordPage(workbench, Measure::kind(), parent)
{
    addAction(tr("New measure"), {}, true, [this] { addRecord(); });
    addAction(tr("Edit many…"), tr("Set one field of all selected measures"), true, [this] { editMany(); });
    addAction(tr("Remove"), {}, true, [this] { table().removeSelected(); });
    setHeader(buildHeader());
    m_plan = new PlanList(workbench);
    addView(m_plan);
    form().leaveOut({u"harms"_s, u"signedByOt"_s, u"signedOn"_s});
    form().setPanel(new MeasurePanel(workbench));
    connect(&workbench.project(), &Project::changed, this, &MeasuresPage::refresh);
}

namespace {
QLabel *measureCard(QHBoxLayout *into, const QString &caption)
{
    const Looks::FigureCard made = Looks::figureCard(caption);
    into->addWidget(made.card, 1);
    return made.value;
}
}

QWidget *MeasuresPage::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(12, 10, 12, 6);
    layout->setSpacing(8);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    m_open = measureCard(cards, tr("Open measures"));
    m_brought = measureCard(cards, tr("Scenarios they bring to tolerable"));
    m_cost = measureCard(cards, tr("Cost in the first year, EUR"));
    m_stops = measureCard(cards, tr("Lack a planned stop"));
    m_signatures = measureCard(cards, tr("Wait for OT (E601) / not asked"));
    layout->addLayout(cards);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const auto segment = [&](const QString &text, const QString &name, bool plan) {
        auto *button = new QPushButton(text);
        Looks::setRole(button, "segment");
        button->setCheckable(true);
        button->setChecked(!plan);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, plan] { showPlan(plan); });
        row->addWidget(button);
        return button;
    };
    m_tableButton = segment(tr("Table"), u"measureTableView"_s, false);
    m_planButton = segment(tr("Plan"), u"measurePlanView"_s, true);
    row->addStretch(1);
    layout->addLayout(row);
    return header;
}

void MeasuresPage::showPlan(bool plan)
{
    m_tableButton->setChecked(!plan);
    m_planButton->setChecked(plan);
    showView(plan ? m_plan : nullptr);
}

void MeasuresPage::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    refresh();
    if (!form().record().isValid() && table().model().recordCount() > 0)
        workbench().select(table().model().idAt(0));
}

void MeasuresPage::refresh()
{
    if (!isVisible())
        return;
    const std::vector<PlannedMeasure> plan = measurePlan(RiskBoard::of(workbench()).risks());
    QSet<RecordId> brought;
    qint64 cost = 0;
    int unknown = 0;
    int stops = 0;
    int signatures = 0;
    int unasked = 0;
    for (const PlannedMeasure &planned : plan) {
        for (const Id<Scenario> &scenario : planned.brought)
            brought.insert(scenario);
        cost += planned.cost().value_or(0);
        unknown += !planned.cost();
        stops += planned.lacksStop;
        signatures += planned.lacksSignature;
        unasked += planned.isToBeAsked;
    }
    m_open->setText(QString::number(plan.size()));
    m_brought->setText(QString::number(brought.size()));
    const QString known = workbench().words().locale().toString(cost);
    m_cost->setText(unknown == 0 ? known : tr("%1 + %2 unknown").arg(known).arg(unknown));
    m_stops->setText(QString::number(stops));
    m_signatures->setText(u"%1 / %2"_s.arg(signatures).arg(unasked));
}

Record MeasuresPage::newRecord() const
{
    Record record = RecordPage::newRecord();
    record.cells[static_cast<size_t>(Measure::kind().indexOf(u"number"))] = ScenarioEdits::nextMeasureNumber(workbench().project());
    record.cells[static_cast<size_t>(Measure::kind().indexOf(u"title"))] = tr("New measure");
    return record;
}
