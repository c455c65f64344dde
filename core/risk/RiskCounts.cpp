// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskCounts.h"

#include "core/model/Conduit.h"
#include "core/model/Zone.h"

#include <algorithm>
#include <tuple>

void LevelCounts::add(const JudgedState &state)
{
    ++perLevel[static_cast<size_t>(state.overall)];
    aboveTolerable += state.isAboveTolerable();
}

void ScopeCounts::add(const JudgedScenario &judged)
{
    ++scenarios;
    for (const RiskStage stage : {RiskStage::Unmitigated, RiskStage::Today, RiskStage::Target})
        stages[static_cast<size_t>(stage)].add(stateAt(judged, stage));
}

ScopeCounts countAll(const std::vector<JudgedScenario> &scenarios)
{
    ScopeCounts all;
    for (const JudgedScenario &judged : scenarios)
        all.add(judged);
    return all;
}

std::vector<ScopeCounts> countByScope(const Project &project, const std::vector<JudgedScenario> &scenarios)
{
    QHash<RecordId, size_t> places;
    std::vector<ScopeCounts> counts;
    for (const JudgedScenario &judged : scenarios) {
        const auto [place, isNew] = [&] {
            const auto known = places.constFind(judged.scenario.scope);
            return known == places.cend() ? std::pair(counts.size(), true) : std::pair(*known, false);
        }();
        if (isNew) {
            places.insert(judged.scenario.scope, place);
            counts.push_back({.scope = judged.scenario.scope});
        }
        counts[place].add(judged);
    }
    const auto order = [&project](const ScopeCounts &one) {
        const int zone = project.store(Zone::kind()).rowOf(one.scope);
        const int conduit = project.store(Conduit::kind()).rowOf(one.scope);
        return zone >= 0 ? std::tuple(0, zone) : conduit >= 0 ? std::tuple(1, conduit) : std::tuple(2, 0);
    };
    std::ranges::stable_sort(counts, {}, order);
    return counts;
}
