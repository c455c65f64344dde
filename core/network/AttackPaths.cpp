// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/AttackPaths.h"

#include "core/base/Fold.h"
#include "core/network/PlantModel.h"
#include "core/network/ReachGraph.h"
#include "core/network/WhatIf.h"

#include <algorithm>

namespace {

int weakestOf(const std::vector<AttackPaths::Step> &steps)
{
    const auto weakest = std::ranges::min_element(steps, {}, [](const AttackPaths::Step &step) { return std::pair(step.level.value_or(0), step.effort); });
    return weakest == steps.end() ? -1 : static_cast<int>(weakest - steps.begin());
}
}

AttackEnd AttackEnd::internet(const Project &project)
{
    AttackEnd end;
    end.isInternet = true;
    for (const Zone &zone : project.all<Zone>()) {
        if (zone.type == ZoneType::External || folded(zone.name.main) == "internet")
            end.zones.push_back(zone.id);
    }
    return end;
}

Result<AttackEnd> AttackEnd::resolve(const Project &project, const QString &text)
{
    if (folded(text.trimmed()) == "internet")
        return internet(project);
    const Result<RecordId> id = project.resolve(text, {"zone", "asset"});
    if (!id)
        return std::unexpected(id.error());
    return of(project, *id, text);
}

Result<AttackEnd> AttackEnd::of(const Project &project, const RecordId &id, const QString &name)
{
    const std::optional<Asset> asset = project.find(Id<Asset>(id));
    if (asset && !asset->zone.isValid())
        return failed(tr("“%1” is in no zone, so no conduit leads to it.").arg(name), {}, tr("Give it a zone."));
    return AttackEnd {.zones = {asset ? RecordId(asset->zone) : id}};
}

AttackPaths AttackPaths::between(const Project &project, const AttackEnd &from, const AttackEnd &to, const QHash<RecordId, SecurityLevelVector> &reached)
{
    return between(PlantModel(project), from, to, reached, {});
}

AttackPaths AttackPaths::between(const PlantModel &plant, const AttackEnd &from, const AttackEnd &to,
                                 const QHash<RecordId, SecurityLevelVector> &reached, const WhatIf &whatIf)
{
    const ReachGraph reach(plant, from, to, reached, whatIf);
    AttackPaths paths;
    const std::optional<ConduitGraph::Shortest> shortest = reach.graph().shortest(reach.sources(), reach.targets(), mostPaths);
    if (!shortest)
        return paths;
    paths.isConnected = true;
    paths.count = shortest->count;
    for (const std::vector<ConduitGraph::Step> &way : shortest->ways) {
        Path path {.effort = shortest->effort, .steps = {}};
        for (const ConduitGraph::Step &step : way)
            path.steps.push_back(reach.step(step));
        path.weakest = weakestOf(path.steps);
        paths.paths.push_back(std::move(path));
    }
    const std::optional<std::vector<int>> cut = reach.graph().smallestCut(reach.sources(), reach.targets());
    paths.startsThere = !cut;
    for (const int conduit : cut.value_or(std::vector<int>()))
        paths.cut.push_back(reach.via(conduit));
    return paths;
}
