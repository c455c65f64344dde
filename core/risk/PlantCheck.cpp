// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/PlantCheck.h"

#include "core/catalog/Framework.h"
#include "core/network/RuleText.h"
#include "core/risk/Acceptance.h"
#include "core/risk/EssentialFunctions.h"
#include "core/risk/FindingAcceptance.h"
#include "core/risk/SecurityLevels.h"
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

/// A row is cared for where an open measure that acts there, or on the zone around it, names it. Nothing is asked of what
/// lies outside the assessment or ended at gate 4.1; where nobody has answered a row, it is a hint only.
void untreatedGaps(const PlantModel &plant, const Words &words, std::vector<Finding> &found)
{
    const Frameworks frameworks(plant.project);
    const AnswerBook book(plant.project, *frameworks.find(u"iec62443-3-3"));
    QHash<RecordId, QStringList> planned;
    for (const Measure &measure : plant.measures) {
        if (!isOpen(measure))
            continue;
        for (const RecordId &id : measure.protects) {
            const Asset *asset = plant.asset(id);
            planned[asset ? RecordId(asset->zone) : id] += measure.requirements;
        }
    }
    const auto isPlanned = [&](RecordId place, const QString &number) {
        for (int depth = 0; place.isValid() && depth < 32; ++depth) { // parents may run in a ring
            if (planned.value(place).contains(number))
                return true;
            const Zone *zone = plant.zone(place);
            place = zone ? RecordId(zone->parent) : RecordId();
        }
        return false;
    };
    for (const ReachedLevels &levels : reachedLevels(plant.project, book, words)) {
        const Zone *zone = plant.zone(levels.scope);
        if ((zone && plant.isOutside(*zone)) || plant.closedAtGate.contains(levels.scope))
            continue;
        QStringList open;
        for (const int row : levels.missing) {
            const QString number = book.framework().rows()[static_cast<size_t>(row)].id;
            if (!isPlanned(levels.scope, number))
                open.append(number);
        }
        if (open.isEmpty())
            continue;
        const QString name = plant.project.designation(levels.scope, words);
        if (levels.answered == 0) {
            found.push_back({u"S701"_s, Severity::Info, {levels.scope},
                             words.translate("Diagnostics", "%1 has an SL-T of %2, and no row of its worksheet is answered: which SL-A it reaches is not known.").arg(name, levels.target->text()),
                             u"ZCR 5.12"_s});
            continue;
        }
        constexpr qsizetype mostNamed = 4;
        QString rows = open.first(std::min(mostNamed, open.size())).join(u", "_s);
        const int more = static_cast<int>(open.size() - std::min(mostNamed, open.size()));
        if (more > 0)
            rows += u", "_s + words.translate("Diagnostics", "%n more", nullptr, more);
        found.push_back({u"S701"_s, Severity::Warning, {levels.scope},
                         words.translate("Diagnostics", "%1 reaches SL-A %2 of SL-T %3, and no open measure there covers %4.")
                             .arg(name, levels.shown.text(), levels.target->text(), rows),
                         u"ZCR 5.12"_s});
    }
}
}

std::vector<Finding> checkPlant(const Project &project, const Words &words)
{
    PlantModel plant(project);
    plant.closedAtGate = Workflow::endedScopes(project, words, pathStep(u"5.6"_s));
    std::vector<Finding> found = findings(plant, plantRules(), words);
    unsignedMeasures(project, words, found);
    openDecisions(project, words, found);
    untreatedGaps(plant, words, found);
    std::ranges::move(ownFindings(project, words), std::back_inserter(found));
    std::ranges::stable_sort(found, {}, &Finding::severity);
    markAccepted(project, found);
    return found;
}
