// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/BowTie.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr RiskStage bowTieStages[] = {RiskStage::Unmitigated, RiskStage::Today, RiskStage::Target};

const RiskState &scoresIn(const Scenario &scenario, RiskStage stage)
{
    return stage == RiskStage::Unmitigated ? scenario.unmitigated : stage == RiskStage::Today ? scenario.today : scenario.target;
}

/// A field in the reader's language, or the main text where that one is empty.
QString fieldText(const Project &project, const RecordId &id, const RecordKind &kind, const char *key, const Words &words)
{
    const RecordStore &records = project.store(kind);
    const int row = records.rowOf(id);
    return row < 0 ? QString() : project.text(records, row, kind.indexOf(QString::fromLatin1(key)), words);
}

std::vector<BowTie::Consequence> consequencesOf(const JudgedScenario &judged, const Words &words)
{
    std::vector<BowTie::Consequence> consequences;
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        BowTie::Consequence one {.category = static_cast<ConsequenceCategory>(i), .name = words.translate("Choice", consequenceCategories[i].label)};
        bool isScored = false;
        for (const RiskStage stage : bowTieStages) {
            const auto at = static_cast<size_t>(stage);
            one.scores[at] = scoresIn(judged.scenario, stage).consequences[i];
            one.levels[at] = stateAt(judged, stage).levels[i];
            isScored = isScored || one.scores[at].has_value();
        }
        one.isAboveTolerable = judged.today.aboveTolerable[i];
        if (isScored)
            consequences.push_back(std::move(one));
    }
    return consequences;
}
}

BowTie BowTie::of(const Project &project, const RiskRegister &risks, int scenario, const Words &words)
{
    const JudgedScenario &judged = risks.scenarios[static_cast<size_t>(scenario)];
    const Scenario &record = judged.scenario;
    BowTie tie;
    tie.scenario = record.id;
    tie.number = record.number;
    const auto text = [&](const char *key) { return fieldText(project, record.id, Scenario::kind(), key, words); };
    tie.title = text("title");
    tie.effect = text("effect");
    for (const QString &loss : record.losses)
        tie.losses.append(Scenario::kind().field(Scenario::kind().indexOf(u"losses")).choiceLabel(loss, words));
    for (const char *key : {"threatSource", "cause", "vulnerability", "accessPoint", "technique"}) {
        if (const QString value = text(key); !value.isEmpty())
            tie.causes.push_back({Scenario::kind().field(Scenario::kind().indexOf(QString::fromLatin1(key))).labelIn(words), value});
    }
    for (const int row : risks.measuresOf[static_cast<size_t>(scenario)]) {
        const Measure &measure = risks.measures[static_cast<size_t>(row)];
        if (measure.status == "rejected"_L1)
            continue;
        const bool isNonHackable = measure.nonHackable.value_or(false);
        (isNonHackable ? tie.mitigating : tie.preventing)
            .push_back({measure.id, measure.number, fieldText(project, measure.id, Measure::kind(), "title", words), measure.status == "done"_L1, isNonHackable, measure.domain});
    }
    if (const QString safeguards = text("safeguards"); !safeguards.isEmpty())
        tie.mitigating.push_back({{}, {}, safeguards, true, false, Domain::Ot});
    tie.consequences = consequencesOf(judged, words);
    for (const RiskStage stage : bowTieStages) {
        tie.levels[static_cast<size_t>(stage)] = stateAt(judged, stage).overall;
        tie.likelihoods[static_cast<size_t>(stage)] = stateAt(judged, stage).likelihood;
    }
    return tie;
}
