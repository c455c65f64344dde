// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/PlantCheck.h"

#include "core/risk/Acceptance.h"
#include "core/risk/EssentialFunctions.h"
#include "core/risk/FindingAcceptance.h"
#include "core/risk/Workflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The sentences of the risk pages begin with the rule; here it stands beside them.
void takeSentence(std::vector<Finding> &found, const QString &rule, const RecordId &record, const QString &sentence, const QString &reference)
{
    if (sentence.startsWith(rule))
        found.push_back({rule, Severity::Error, {record}, sentence.sliced(rule.size()).trimmed(), reference});
}

void unsignedMeasures(const Project &project, const Words &words, std::vector<Finding> &found)
{
    const EssentialFunctions essential(project);
    const std::vector<Scenario> scenarios = project.all<Scenario>();
    for (const Measure &measure : project.all<Measure>()) {
        std::vector<const Scenario *> treated;
        for (const Scenario &scenario : scenarios) {
            if (std::ranges::contains(scenario.measures, measure.id))
                treated.push_back(&scenario);
        }
        const GuardedMeasure guarded = essential.guard(measure, treated);
        if (guarded.state == GuardState::LacksSignature)
            takeSentence(found, u"E601"_s, measure.id, guardSentence(project, measure, guarded, words), u"IEC 62443-3-3, 4.2"_s);
    }
}

void openDecisions(const Project &project, const Words &words, std::vector<Finding> &found)
{
    for (const JudgedScenario &judged : RiskMethod::of(project).judgeAll(project))
        takeSentence(found, u"S702"_s, judged.scenario.id, decisionProblem(project, judged, project.today(), words), u"ZCR 5.11"_s);
}
}

std::vector<Finding> checkPlant(const Project &project, const Words &words)
{
    PlantModel plant(project);
    const Workflow workflow(project, words);
    const int afterGate = pathStep(u"5.6"_s);
    for (const RecordId &scope : workflow.scopes()) {
        if (workflow.at(afterGate, scope).standing == StepStanding::NotNeeded)
            plant.closedAtGate.insert(scope);
    }
    std::vector<Finding> found = findings(plant, plantRules(), words);
    unsignedMeasures(project, words, found);
    openDecisions(project, words, found);
    std::ranges::stable_sort(found, {}, &Finding::severity);
    markAccepted(project, found);
    return found;
}
