// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/WorkflowFacts.h"

#include <QCollator>

#include <algorithm>

WorkflowFacts::WorkflowFacts(const Project &of, const Words &in)
    : project(of)
    , words(in)
    , method(RiskMethod::of(of))
{
    if (const std::vector<Site> sites = project.all<Site>(); !sites.empty())
        site = sites.front();
    for (const Measure &measure : project.all<Measure>())
        measures.insert(measure.id, measure);
    for (const JudgedScenario &judged : method.judgeAll(project))
        scenarios[judged.scenario.scope].push_back(judged);
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    const auto sort = [&](auto &records) {
        std::ranges::stable_sort(records, [&](const auto &a, const auto &b) {
            return collator.compare(project.designation(a.id, words), project.designation(b.id, words)) < 0;
        });
    };
    for (const Zone &zone : project.all<Zone>()) {
        allZones.insert(zone.id, zone);
        if (zone.inScope != Fact(false))
            zones.push_back(zone);
    }
    for (const Conduit &conduit : project.all<Conduit>()) {
        const bool within = std::ranges::any_of(
            conduit.zones, [&](const Id<Zone> &id) { return allZones.value(id).inScope != Fact(false); });
        if (within || conduit.zones.empty())
            conduits.push_back(conduit);
    }
    sort(zones);
    sort(conduits);
    for (const Zone &zone : zones)
        scopes.push_back(zone.id);
    for (const Conduit &conduit : conduits)
        scopes.push_back(conduit.id);
}

const std::vector<JudgedScenario> &WorkflowFacts::scenariosOf(const RecordId &scope) const
{
    static const std::vector<JudgedScenario> none;
    const auto found = scenarios.constFind(scope);
    return found == scenarios.cend() ? none : *found;
}

void StepCoverage::count(bool there, const RecordId &record, const QString &reason)
{
    constexpr size_t mostShown = 500;
    ++need;
    have += there ? 1 : 0;
    if (!there && inTheWay.size() < mostShown)
        inTheWay.push_back({record, reason});
}
