// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/SecurityLevels.h"

#include "core/model/Conduit.h"
#include "core/model/Zone.h"

#include <QCollator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

int foundationalRequirementOf(QStringView requirement)
{
    if (requirement.size() < 4 || !requirement.startsWith(u"SR "))
        return -1;
    const int digit = requirement.at(3).digitValue();
    return digit >= 1 && digit <= 7 ? digit - 1 : -1;
}

std::array<int, 7> ReachedLevels::gap() const
{
    std::array<int, 7> gaps {};
    for (size_t fr = 0; fr < 7 && target; ++fr)
        gaps[fr] = std::max(0, int(target->levels[fr]) - int(shown.levels[fr]));
    return gaps;
}

namespace {
/// The lowest level that a row keeps from being reached, per foundational requirement; 5 where none does.
using Stops = std::array<int, 7>;

void stopAt(Stops &stops, int fr, int level)
{
    stops[static_cast<size_t>(fr)] = std::min(stops[static_cast<size_t>(fr)], level);
}

SecurityLevelVector reached(const Stops &stops)
{
    SecurityLevelVector vector;
    for (size_t fr = 0; fr < 7; ++fr)
        vector.levels[fr] = static_cast<quint8>(stops[fr] - 1);
    return vector;
}
}

ReachedLevels reachedLevels(const AnswerBook &book, const RecordId &scope, const std::optional<SecurityLevelVector> &target)
{
    ReachedLevels result {.scope = scope, .target = target};
    Stops shown;
    Stops possible;
    shown.fill(5);
    possible.fill(5);
    const std::vector<Requirement> &rows = book.framework().rows();
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const Requirement &requirement = rows[static_cast<size_t>(row)];
        const int fr = foundationalRequirementOf(requirement.id);
        if (requirement.isHeading || fr < 0)
            continue;
        const StandingAnswer answer = book.answer(scope, row);
        result.answered += answer.isAnswered() ? 1 : 0;
        if (answer.standing == Standing::Holds)
            continue;
        stopAt(shown, fr, requirement.level);
        if (answer.standing == Standing::Stops)
            stopAt(possible, fr, requirement.level);
        if (target && requirement.level <= target->levels[static_cast<size_t>(fr)])
            result.missing.push_back(row);
    }
    result.shown = reached(shown);
    result.possible = reached(possible);
    return result;
}

std::vector<ReachedLevels> reachedLevels(const Project &project, const AnswerBook &book, const Words &words)
{
    std::vector<std::pair<QString, ReachedLevels>> named;
    const auto add = [&](const RecordKind &kind, bool isConduit) {
        const RecordStore &records = project.store(kind);
        const int slT = kind.indexOf(u"slT");
        const int slC = kind.indexOf(u"slC");
        const size_t first = named.size();
        for (int row = 0; row < records.count(); ++row) {
            ReachedLevels levels = reachedLevels(book, records.idAt(row), SecurityLevelVector::fromText(records.value(row, slT).toText()));
            levels.capability = SecurityLevelVector::fromText(records.value(row, slC).toText());
            levels.isConduit = isConduit;
            named.emplace_back(project.designation(records.idAt(row), words), std::move(levels));
        }
        QCollator collator(words.locale());
        collator.setNumericMode(true);
        std::stable_sort(named.begin() + static_cast<std::ptrdiff_t>(first), named.end(),
                         [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    };
    add(Zone::kind(), false);
    add(Conduit::kind(), true);
    std::vector<ReachedLevels> list;
    for (auto &[name, levels] : named)
        list.push_back(std::move(levels));
    return list;
}

namespace {
/// The highest product of likelihood and consequence that this category's matrix still calls tolerable; at least 1.
int tolerableProduct(const RiskMethod &method, ConsequenceCategory category)
{
    int highest = 1;
    for (int likelihood = 1; likelihood <= method.scales().count({}); ++likelihood) {
        for (int consequence = 1; consequence <= method.scales().count(category); ++consequence) {
            if (method.level(category, likelihood, consequence) <= method.tolerable(category))
                highest = std::max(highest, likelihood * consequence);
        }
    }
    return highest;
}
}

SuggestedLevel suggestedLevel(const std::vector<JudgedScenario> &scenarios, const RiskMethod &method, const RecordId &scope)
{
    SuggestedLevel best;
    for (const JudgedScenario &judged : scenarios) {
        if (judged.scenario.scope != scope || !judged.scenario.unmitigated.likelihood)
            continue;
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            const std::optional<int> consequence = judged.scenario.unmitigated.consequences[i];
            if (!consequence)
                continue;
            const auto category = static_cast<ConsequenceCategory>(i);
            const int risk = *judged.scenario.unmitigated.likelihood * *consequence;
            const int tolerable = tolerableProduct(method, category);
            int level = std::clamp(static_cast<int>(std::floor(double(risk) / tolerable - 0.25)), 0, 4);
            if (judged.unmitigated.aboveTolerable[i])
                level = std::max(level, 1);
            if (!best.scenario.isValid() || level > best.level)
                best = {level, judged.scenario.id, category, risk, tolerable};
        }
    }
    return best;
}

QString SuggestedLevel::arithmetic(const Project &project, const Words &words) const
{
    if (!scenario.isValid())
        return words.translate("SuggestedLevel", "No scenario of this zone or conduit is scored without measures yet.");
    const double ratio = double(risk) / tolerable - 0.25;
    return words
        .translate("SuggestedLevel", "%1, %2: likelihood × consequence = %3, the highest tolerable product is %4; %3 / %4 − 0.25 = %5, rounded down and held between 0 and 4: SL %6. A house rule, one number for all seven.")
        .arg(project.designation(scenario, words), words.translate("Choice", consequenceCategories[static_cast<size_t>(category)].label))
        .arg(risk)
        .arg(tolerable)
        .arg(words.locale().toString(ratio, 'f', 2))
        .arg(level);
}
