// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Acceptance.h"

using namespace Qt::StringLiterals;

RiskDecision decisionOn(const JudgedScenario &judged, const QDate &today)
{
    const Scenario &scenario = judged.scenario;
    if (judged.today.overall == Grade::Unknown)
        return RiskDecision::NotScored;
    if (!judged.today.isAboveTolerable())
        return RiskDecision::NotNeeded;
    if (!scenario.acceptedBy.isEmpty()) {
        const bool hasEnded = scenario.acceptedUntil.isValid() && scenario.acceptedUntil < today;
        return hasEnded ? RiskDecision::Expired : RiskDecision::Accepted;
    }
    // "accept" that nobody signed is no acceptance.
    const bool isTreated = scenario.treatment == "reduce"_L1 || scenario.treatment == "avoid"_L1 || scenario.treatment == "transfer"_L1;
    return isTreated ? RiskDecision::BeingTreated : RiskDecision::Undecided;
}

QString decisionWords(const JudgedScenario &judged, const QDate &today, const Words &words)
{
    const QDate &until = judged.scenario.acceptedUntil;
    switch (decisionOn(judged, today)) {
    case RiskDecision::NotNeeded:
        return words.translate("Acceptance", "Within what is tolerable");
    case RiskDecision::NotScored:
        return words.translate("Acceptance", "Today is not scored");
    case RiskDecision::Undecided:
        return judged.scenario.treatment == "accept"_L1 ? words.translate("Acceptance", "Above tolerable, to be accepted, accepted by nobody")
                                                        : words.translate("Acceptance", "Above tolerable, not decided");
    case RiskDecision::BeingTreated:
        return words.translate("Acceptance", "Above tolerable, being treated");
    case RiskDecision::Accepted:
        return until.isValid() ? words.translate("Acceptance", "Accepted until %1").arg(words.date(until))
                               : words.translate("Acceptance", "Accepted without an end date");
    case RiskDecision::Expired:
        return words.translate("Acceptance", "The acceptance expired on %1").arg(words.date(until));
    }
    return {};
}

QString decisionProblem(const Project &project, const JudgedScenario &judged, const QDate &today, const Words &words)
{
    const QString name = project.fullName(judged.scenario.id, words);
    switch (decisionOn(judged, today)) {
    case RiskDecision::Undecided:
        return words.translate("Acceptance", "S702 %1 is above what is tolerable and nobody has decided (ZCR 5.11).").arg(name);
    case RiskDecision::Expired:
        return words.translate("Acceptance", "S702 %1 is above what is tolerable and its acceptance expired on %2 (ZCR 5.11).")
            .arg(name, words.date(judged.scenario.acceptedUntil));
    default:
        return {};
    }
}
