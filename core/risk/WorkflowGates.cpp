// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/WorkflowFacts.h"

using namespace Qt::StringLiterals;

namespace {
/// ZCR 4.1 and 5.7: the worst scenario without measures against what is tolerable.
GateVerdict unmitigatedGate(const WorkflowFacts &facts, const std::vector<JudgedScenario> &scenarios)
{
    using Kind = GateVerdict::Kind;
    const Words &words = facts.words;
    for (const JudgedScenario &judged : scenarios) {
        if (judged.unmitigated.overall == Grade::Unknown)
            return {Kind::Unknown,
                    words.translate("WorkflowGate", "%1 is not scored without measures yet: it cannot be compared.")
                        .arg(judged.scenario.number),
                    judged.scenario.id};
    }
    std::vector<JudgedScenario> sorted = scenarios;
    sortByRisk(sorted, RiskStage::Unmitigated);
    for (const JudgedScenario &judged : sorted) {
        if (judged.unmitigated.isAboveTolerable())
            return {Kind::GoOn,
                    words.translate("WorkflowGate", "%1: %2 The next step follows.")
                        .arg(judged.scenario.number, facts.method.reason(judged.unmitigated, words)),
                    judged.scenario.id};
    }
    const JudgedScenario &worst = sorted.front();
    return {Kind::EndsHere,
            words.translate("WorkflowGate", "%1: %2 Nothing worse is known, so it may end here, with a reason.")
                .arg(worst.scenario.number, facts.method.reason(worst.unmitigated, words)),
            worst.scenario.id};
}

/// Why a risk that is left above tolerable is not decided; empty where it is.
QString undecided(const WorkflowFacts &facts, const JudgedScenario &judged)
{
    const Words &words = facts.words;
    const Scenario &scenario = judged.scenario;
    if (scenario.acceptedUntil.isValid() && scenario.acceptedUntil < facts.project.today())
        return words.translate("WorkflowGate", "%1 is above tolerable today, and its acceptance ended on %2.")
            .arg(scenario.number, words.date(scenario.acceptedUntil));
    if (scenario.treatment == "accept"_L1) {
        if (scenario.acceptedBy.isEmpty())
            return words
                .translate("WorkflowGate",
                           "%1 is above tolerable today and to be accepted, but nobody has accepted it by name.")
                .arg(scenario.number);
        return scenario.acceptedUntil.isValid()
            ? QString()
            : words
                  .translate("WorkflowGate",
                             "%1 is above tolerable today and accepted without a date on which the acceptance ends.")
                  .arg(scenario.number);
    }
    if (scenario.treatment == "transfer"_L1)
        return {};
    if (scenario.treatment != "reduce"_L1 && scenario.treatment != "avoid"_L1)
        return words
            .translate("WorkflowGate", "%1 is above tolerable today, and nobody has decided what becomes of it.")
            .arg(scenario.number);
    return scenario.measures.empty()
        ? words.translate("WorkflowGate", "%1 is above tolerable today and to be treated, but it has no measure.")
              .arg(scenario.number)
        : QString();
}

/// ZCR 5.11: what is left today, against what is tolerable and what was decided.
GateVerdict residualGate(const WorkflowFacts &facts, const std::vector<JudgedScenario> &scenarios)
{
    using Kind = GateVerdict::Kind;
    const Words &words = facts.words;
    int above = 0;
    for (const JudgedScenario &judged : scenarios) {
        if (judged.today.overall == Grade::Unknown)
            return {Kind::Unknown,
                    words.translate("WorkflowGate", "%1 has no score for today yet: it cannot be compared.")
                        .arg(judged.scenario.number),
                    judged.scenario.id};
        if (!judged.today.isAboveTolerable())
            continue;
        ++above;
        if (const QString why = undecided(facts, judged); !why.isEmpty())
            return {Kind::Closed, why, judged.scenario.id};
    }
    const int all = static_cast<int>(scenarios.size());
    if (above == 0)
        return {Kind::Through,
                words.translate("WorkflowGate", "All risks left are within the tolerable level (%n scenarios).",
                                nullptr, all),
                scenarios.front().scenario.id};
    return {Kind::Through,
            words
                .translate("WorkflowGate",
                           "Above tolerable today: %1 of %2; each is accepted by name, transferred, or to be treated.")
                .arg(above)
                .arg(all),
            scenarios.front().scenario.id};
}
}

GateVerdict gateVerdict(const WorkflowFacts &facts, const PathStep &gate, const RecordId &scope)
{
    const std::vector<JudgedScenario> &scenarios = facts.scenariosOf(scope);
    if (scenarios.empty())
        return {GateVerdict::Kind::Unknown,
                facts.words.translate("WorkflowGate", "There is no scenario here yet: nothing can be compared."),
                scope};
    return gate.numberText() == "5.11"_L1 ? residualGate(facts, scenarios) : unmitigatedGate(facts, scenarios);
}
