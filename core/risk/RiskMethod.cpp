// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskMethod.h"

#include "core/model/Scale.h"
#include "core/model/Site.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

QString riskLetter(Grade level, const Words &words)
{
    switch (level) {
    case Grade::Unknown:
        return u"?"_s;
    case Grade::Low:
        return words.translate("RiskLetter", "L", "one letter for low risk");
    case Grade::Medium:
        return words.translate("RiskLetter", "M", "one letter for medium risk");
    case Grade::High:
        return words.translate("RiskLetter", "H", "one letter for high risk");
    case Grade::Critical:
        return words.translate("RiskLetter", "C", "one letter for critical risk");
    }
    return {};
}

QString riskLetter(Grade level, const Words &words, const Project &project)
{
    const RecordStore &scales = project.store(Scale::kind());
    static const int axis = Scale::kind().indexOf(u"axis");
    static const int letters = Scale::kind().indexOf(u"letters");
    for (int row = 0; level != Grade::Unknown && row < scales.count(); ++row) {
        const QString own = scales.bytes(row, axis) == "likelihood" ? scales.value(row, letters).toText() : QString();
        if (own.size() == 4)
            return own.at(static_cast<qsizetype>(level) - 1);
    }
    return riskLetter(level, words);
}

QString riskName(Grade level, const Words &words)
{
    if (level == Grade::Unknown)
        return words.translate("RiskMethod", "not scored");
    return words.translate("Choice", criticalityChoices[static_cast<size_t>(level) - 1].label);
}

bool JudgedState::isAboveTolerable() const
{
    return std::ranges::any_of(aboveTolerable, std::identity {});
}

const JudgedState &stateAt(const JudgedScenario &judged, RiskStage stage)
{
    return stage == RiskStage::Unmitigated ? judged.unmitigated : stage == RiskStage::Today ? judged.today : judged.target;
}

RiskMethod::RiskMethod(RiskScales scales, std::array<Grade, consequenceCategoryCount> tolerable)
    : m_scales(std::move(scales))
    , m_overview(m_scales.overview())
    , m_tolerable(tolerable)
{
}

RiskMethod RiskMethod::of(const Project &project)
{
    const RiskScales scales = RiskScales::of(project);
    std::array<Grade, consequenceCategoryCount> tolerable {};
    const std::vector<Site> sites = project.all<Site>();
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        const Grade own = sites.empty() ? Grade::Unknown : sites.front().tolerable[i];
        tolerable[i] = own == Grade::Unknown ? scales.categories[i].tolerable : own;
    }
    return {scales, tolerable};
}

Grade RiskMethod::level(ConsequenceCategory category, std::optional<int> likelihood, std::optional<int> consequence) const
{
    const RiskScales::Category &of = m_scales.category(category);
    return of.isUsed && likelihood && consequence ? of.matrix.at(*likelihood, *consequence) : Grade::Unknown;
}

JudgedState RiskMethod::judge(const RiskState &state) const
{
    JudgedState judged;
    judged.likelihood = state.likelihood.value_or(0);
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        const auto category = static_cast<ConsequenceCategory>(i);
        judged.levels[i] = level(category, state.likelihood, state.consequences[i]);
        judged.aboveTolerable[i] = judged.levels[i] > m_tolerable[i];
        const int consequence = state.consequences[i].value_or(0);
        const bool worse = judged.levels[i] > judged.overall || (judged.levels[i] == judged.overall && consequence > judged.worstConsequence);
        if (judged.levels[i] != Grade::Unknown && worse) {
            judged.overall = judged.levels[i];
            judged.worst = category;
            judged.worstConsequence = consequence;
        }
    }
    if (judged.worst)
        judged.overviewConsequence = remappedScore(judged.worstConsequence, m_scales.count(judged.worst), m_overview.consequences());
    return judged;
}

JudgedScenario RiskMethod::judge(const Scenario &scenario) const
{
    return {scenario, judge(scenario.unmitigated), judge(scenario.today), judge(scenario.target)};
}

std::vector<JudgedScenario> RiskMethod::judgeAll(const Project &project) const
{
    std::vector<JudgedScenario> judged;
    for (const Scenario &scenario : project.all<Scenario>())
        judged.push_back(judge(scenario));
    return judged;
}

QString RiskMethod::reason(const JudgedState &state, const Words &words) const
{
    if (!state.worst)
        return words.translate("RiskMethod", "Not scored yet: likelihood or all consequences are missing.");
    const QString category = words.translate("Choice", consequenceCategories[static_cast<size_t>(*state.worst)].label);
    const Grade tolerated = tolerable(*state.worst);
    const QString sentence = state.overall > tolerated
        ? words.translate("RiskMethod", "Likelihood %1 × %2 %3 gives %4, above the tolerable level (%5).")
        : words.translate("RiskMethod", "Likelihood %1 × %2 %3 gives %4, within the tolerable level (%5).");
    return sentence.arg(state.likelihood).arg(category).arg(state.worstConsequence).arg(riskName(state.overall, words), riskName(tolerated, words));
}

void sortByRisk(std::vector<JudgedScenario> &scenarios, RiskStage stage)
{
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom)); // the C locale knows no numeric order
    collator.setNumericMode(true);
    std::ranges::stable_sort(scenarios, [&](const JudgedScenario &a, const JudgedScenario &b) {
        const JudgedState &left = stateAt(a, stage);
        const JudgedState &right = stateAt(b, stage);
        if (left.overall != right.overall)
            return left.overall > right.overall;
        const auto above = [](const JudgedState &state) { return std::ranges::count(state.aboveTolerable, true); };
        if (above(left) != above(right))
            return above(left) > above(right);
        return collator.compare(a.scenario.number, b.scenario.number) < 0;
    });
}

std::pair<int, int> matrixPlace(const JudgedScenario &judged, RiskStage stage, std::optional<ConsequenceCategory> category)
{
    const JudgedState &state = stateAt(judged, stage);
    if (!category)
        return {state.likelihood, state.overviewConsequence};
    const RiskState &scores = stage == RiskStage::Unmitigated ? judged.scenario.unmitigated
        : stage == RiskStage::Today                           ? judged.scenario.today
                                                              : judged.scenario.target;
    return {state.likelihood, scores.consequences[static_cast<size_t>(*category)].value_or(0)};
}
