// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Decisions.h"

#include "core/risk/Acceptance.h"

#include <algorithm>

namespace {
constexpr int daysAhead = 90; ///< an acceptance that ends within them is asked about

void askAboutScenario(std::vector<DecisionAsked> &asked, const JudgedScenario &judged, const QDate &today)
{
    const Scenario &scenario = judged.scenario;
    const RiskDecision decision = decisionOn(judged, today);
    const auto ask = [&](DecisionKind kind) { asked.push_back({.kind = kind, .record = scenario.id}); };
    const bool endsSoon = decision == RiskDecision::Accepted && scenario.acceptedUntil.isValid() && scenario.acceptedUntil <= today.addDays(daysAhead);
    if (decision == RiskDecision::Expired || endsSoon)
        ask(DecisionKind::AcceptAgain);
    else if (decision == RiskDecision::Undecided || (decision == RiskDecision::BeingTreated && scenario.measures.empty()))
        ask(DecisionKind::TreatOrAccept);
    else if (judged.target.isAboveTolerable() && scenario.acceptedBy.isEmpty())
        ask(DecisionKind::AcceptTheRest);
    if (decision == RiskDecision::NotScored || scenario.knowledge == Grade::Low)
        ask(DecisionKind::NotKnown);
}

void askAboutMeasure(std::vector<DecisionAsked> &asked, const PlannedMeasure &planned)
{
    const Measure &measure = planned.measure;
    const auto ask = [&](DecisionKind kind) {
        asked.push_back({.kind = kind, .record = measure.id, .cost = planned.cost(), .brought = static_cast<int>(planned.brought.size())});
    };
    if (measure.status == QLatin1StringView("proposed"))
        ask(DecisionKind::ReleaseMoney);
    if (planned.lacksSignature)
        ask(DecisionKind::SignForOt);
    if (planned.isToBeAsked)
        ask(DecisionKind::AskFourQuestions);
    if (planned.lacksStop)
        ask(DecisionKind::PlanStop);
    if (measure.owner.isEmpty())
        ask(DecisionKind::NameOwner);
    if (!measure.due.isValid())
        ask(DecisionKind::SetDate);
}

QString scenarioSentence(DecisionKind kind, const JudgedScenario &judged, const QString &name, const Words &words)
{
    const Scenario &scenario = judged.scenario;
    switch (kind) {
    case DecisionKind::AcceptAgain:
        return words.translate("Decisions", "%1; accepted until %2").arg(name, words.date(scenario.acceptedUntil));
    case DecisionKind::TreatOrAccept:
        return scenario.measures.empty() ? words.translate("Decisions", "%1 is above what is tolerable and has no measure").arg(name)
                                         : words.translate("Decisions", "%1 is above what is tolerable and nobody has decided").arg(name);
    case DecisionKind::AcceptTheRest:
        return words.translate("Decisions", "%1 stays above what is tolerable even with all planned measures").arg(name);
    default:
        return judged.today.overall == Grade::Unknown ? words.translate("Decisions", "%1 is not scored: nobody can say how large the risk is").arg(name)
                                                      : words.translate("Decisions", "%1 rests on weak knowledge: the score is a guess").arg(name);
    }
}
}

std::vector<DecisionAsked> decisionsAsked(const RiskRegister &risks, const QDate &today)
{
    std::vector<int> order(risks.scenarios.size());
    std::ranges::generate(order, [row = 0]() mutable { return row++; });
    std::ranges::stable_sort(order, std::greater(), [&](int row) { return risks.scenarios[static_cast<size_t>(row)].today.overall; });
    std::vector<DecisionAsked> asked;
    for (const int row : order)
        askAboutScenario(asked, risks.scenarios[static_cast<size_t>(row)], today);
    for (const PlannedMeasure &planned : measurePlan(risks))
        askAboutMeasure(asked, planned);
    std::ranges::stable_sort(asked, {}, &DecisionAsked::kind);
    return asked;
}

QString questionOf(DecisionKind kind, const Words &words)
{
    switch (kind) {
    case DecisionKind::AcceptAgain: return words.translate("Decisions", "Accept again?");
    case DecisionKind::TreatOrAccept: return words.translate("Decisions", "Treat or accept?");
    case DecisionKind::AcceptTheRest: return words.translate("Decisions", "Accept, or ask for more measures?");
    case DecisionKind::ReleaseMoney: return words.translate("Decisions", "Release the money?");
    case DecisionKind::SignForOt: return words.translate("Decisions", "Has OT agreed?");
    case DecisionKind::AskFourQuestions: return words.translate("Decisions", "Can it harm the process?");
    case DecisionKind::PlanStop: return words.translate("Decisions", "When may the plant stop?");
    case DecisionKind::NameOwner: return words.translate("Decisions", "Who is responsible?");
    case DecisionKind::SetDate: return words.translate("Decisions", "By when?");
    case DecisionKind::NotKnown: return words.translate("Decisions", "Who finds out?");
    }
    return {};
}

QString sentenceOf(const DecisionAsked &asked, const RiskRegister &risks, const Project &project, const Words &words)
{
    QString name = project.fullName(asked.record, words);
    if (const JudgedScenario *judged = risks.find(Id<Scenario>(asked.record)))
        return scenarioSentence(asked.kind, *judged, name, words);
    const int row = risks.measureRows.value(asked.record, -1);
    if (row < 0)
        return name;
    switch (asked.kind) {
    case DecisionKind::ReleaseMoney: {
        const int scenarios = asked.brought;
        if (scenarios == 0)
            return words.translate("Decisions", "%1 is proposed and brings no scenario to tolerable by itself").arg(name);
        return words.translate("Decisions", "%1 is proposed and brings %n scenario(s) to tolerable", nullptr, scenarios).arg(name);
    }
    case DecisionKind::SignForOt:
    case DecisionKind::AskFourQuestions:
        return guardSentence(project, risks.measures[static_cast<size_t>(row)], risks.guards[static_cast<size_t>(row)], words);
    case DecisionKind::PlanStop: return words.translate("Decisions", "%1 needs a planned stop and none is planned").arg(name);
    case DecisionKind::NameOwner: return words.translate("Decisions", "%1 has no owner").arg(name);
    case DecisionKind::SetDate: return words.translate("Decisions", "%1 has no due date").arg(name);
    default: return name;
    }
}
