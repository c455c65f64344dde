// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/ScenarioPanel.h"

#include "core/risk/Acceptance.h"
#include "core/risk/ReasonedLikelihood.h"
#include "core/risk/TreatmentEdits.h"
#include "ui/risks/AcceptanceDialog.h"
#include "ui/risks/RiskBoard.h"
#include "ui/style/Looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ScenarioPanel::ScenarioPanel(Workbench &workbench, QWidget *parent)
    : QFrame(parent)
    , m_workbench(workbench)
{
    setObjectName(u"scenarioPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(buildDecision());
    m_likelihood = addSuggestion(tr("Likelihood before measures"), u"takeLikelihood"_s);
    m_today = addSuggestion(tr("Risk today"), u"takeResidual"_s);
    layout->addWidget(Looks::horizontalLine());
    connect(m_likelihood.take, &QPushButton::clicked, this, &ScenarioPanel::takeLikelihood);
    connect(m_today.take, &QPushButton::clicked, this, &ScenarioPanel::takeResidual);
    connect(&workbench.project(), &Project::changed, this, &ScenarioPanel::refresh);
    connect(&workbench, &Workbench::selectionChanged, this, &ScenarioPanel::refresh);
}

QWidget *ScenarioPanel::buildDecision()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_state = new QLabel;
    m_state->setObjectName(u"decisionState"_s);
    QFont strong = m_state->font();
    strong.setWeight(QFont::DemiBold);
    m_state->setFont(strong);
    m_state->setWordWrap(true);
    m_detail = new QLabel;
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    Looks::setRole(m_detail, "secondary");
    auto *bowTie = new QPushButton(tr("Bow-tie"));
    bowTie->setToolTip(tr("The scenario as a picture"));
    Looks::setRole(bowTie, "link");
    bowTie->setCursor(Qt::PointingHandCursor);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_state, 1);
    head->addWidget(bowTie, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_detail);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    m_accept = new QPushButton(tr("Accept the risk…"));
    m_withdraw = new QPushButton(tr("Withdraw"));
    m_withdraw->setToolTip(tr("Take the acceptance back"));
    for (QPushButton *button : {m_accept, m_withdraw})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ScenarioPanel::acceptRisk);
    connect(m_withdraw, &QPushButton::clicked, this, &ScenarioPanel::withdraw);
    connect(bowTie, &QPushButton::clicked, this, [this] { Q_EMIT bowTieWanted(m_scenario); });
    return box;
}

ScenarioPanel::Suggestion ScenarioPanel::addSuggestion(const QString &name, const QString &objectName)
{
    Suggestion suggestion {.row = new QFrame, .text = new QLabel, .take = new QPushButton(tr("Accept"))};
    Looks::setRole(suggestion.row, "card");
    auto *layout = new QVBoxLayout(suggestion.row);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(3);
    auto *head = new QHBoxLayout;
    auto *caption = new QLabel(tr("%1: suggestion").arg(name));
    Looks::setRole(caption, "secondary");
    caption->setWordWrap(true);
    head->addWidget(caption, 1);
    head->addWidget(suggestion.take);
    layout->addLayout(head);
    suggestion.text->setWordWrap(true);
    suggestion.text->setTextFormat(Qt::PlainText);
    suggestion.take->setObjectName(objectName);
    suggestion.take->setToolTip(tr("Writes what is suggested; can be undone"));
    layout->addWidget(suggestion.text);
    this->layout()->addWidget(suggestion.row);
    return suggestion;
}

void ScenarioPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void ScenarioPanel::refresh()
{
    const Project &project = m_workbench.project();
    if (project.store(Scenario::kind()).contains(m_workbench.selected()))
        m_scenario = Id<Scenario>(m_workbench.selected());
    if (!isVisible() && !parentWidget()->isVisible())
        return;
    const RiskRegister &risks = RiskBoard::of(m_workbench).risks();
    const JudgedScenario *found = risks.find(m_scenario);
    if (!found)
        return;
    const Words &words = m_workbench.words();
    const RiskMethod method = RiskMethod::of(project);
    const JudgedScenario &judged = *found;
    const Scenario *scenario = &judged.scenario;
    m_state->setText(decisionWords(judged, project.today(), words));
    const bool isAccepted = !scenario->acceptedBy.isEmpty();
    m_detail->setText(isAccepted ? tr("%1, as %2").arg(project.personText(scenario->acceptedBy, words), scenario->acceptedAs)
                                 : method.reason(judged.today, words));
    m_detail->setToolTip(method.reason(judged.today, words));
    const RiskDecision decision = decisionOn(judged, project.today());
    m_accept->setText(isAccepted ? tr("Accept again…") : tr("Accept the risk…"));
    m_accept->setEnabled(!m_workbench.isReadOnly() && decision != RiskDecision::NotNeeded && decision != RiskDecision::NotScored);
    m_withdraw->setVisible(isAccepted);
    m_withdraw->setEnabled(!m_workbench.isReadOnly());
    const auto reasoned = ReasonedLikelihood::of(*scenario);
    m_likelihood.row->setVisible(reasoned.has_value());
    if (reasoned) {
        const bool isTaken = scenario->unmitigated.likelihood == reasoned->likelihood;
        m_likelihood.text->setText(reasoned->sentence(words) + (isTaken ? u' ' + tr("So it is scored.") : QString()));
        m_likelihood.take->setVisible(!isTaken);
        m_likelihood.take->setEnabled(!m_workbench.isReadOnly());
    }
    m_residual = ResidualRisk::suggestedFor(risks, risks.scenarioRows.value(m_scenario));
    m_today.row->setVisible(m_residual.has_value());
    if (m_residual)
        m_today.text->setText(m_residual->sentence(scenario->today, words));
    m_today.take->setEnabled(!m_workbench.isReadOnly());
}

void ScenarioPanel::acceptRisk()
{
    if (m_workbench.project().find(m_scenario))
        AcceptanceDialog(m_workbench, m_scenario, window()).exec();
}

void ScenarioPanel::withdraw()
{
    if (const Result<void> done = TreatmentEdits::withdrawAcceptance(m_workbench.project(), m_scenario); !done)
        m_workbench.report(done.error());
}

void ScenarioPanel::takeLikelihood()
{
    const std::optional<Scenario> scenario = m_workbench.project().find(m_scenario);
    const auto reasoned = scenario ? ReasonedLikelihood::of(*scenario) : std::nullopt;
    if (!reasoned)
        return;
    if (const Result<void> done = TreatmentEdits::takeLikelihood(m_workbench.project(), m_scenario, reasoned->likelihood); !done)
        m_workbench.report(done.error());
}

void ScenarioPanel::takeResidual()
{
    if (!m_residual)
        return;
    const RiskState state = m_residual->state;
    if (const Result<void> done = TreatmentEdits::takeResidual(m_workbench.project(), m_scenario, state); !done)
        m_workbench.report(done.error());
}
