// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Compromise.h"

#include "core/network/PlantModel.h"
#include "core/network/ReachGraph.h"
#include "core/network/WhatIf.h"

#include <algorithm>

namespace {
Compromise::Entered entered(const PlantModel &plant, const RecordId &zone)
{
    Compromise::Entered result {.zone = zone};
    std::vector<const Asset *> assets = plant.assetsIn(zone);
    if (!zone.isValid()) // what is in no zone is not in the internet
        assets.clear();
    std::ranges::stable_sort(assets, std::ranges::greater(), [](const Asset *asset) { return std::pair(asset->safetyRelated == Fact(true), asset->criticality); });
    for (const Asset *asset : assets) {
        result.assets.push_back(asset->id);
        result.safetyRelated += asset->safetyRelated == Fact(true) ? 1 : 0;
        result.critical += asset->criticality == Grade::Critical ? 1 : 0;
    }
    return result;
}
}

int Compromise::stepOf(const RecordId &zone) const
{
    const auto found = std::ranges::find_if(steps, [&](const std::vector<Entered> &step) { return std::ranges::contains(step, zone, &Entered::zone); });
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

Compromise Compromise::from(const PlantModel &plant, const AttackEnd &owned, const WhatIf &whatIf)
{
    const ReachGraph reach(plant, owned, {}, {}, whatIf);
    Compromise compromise;
    for (const ConduitGraph::Reached &reached : reach.graph().reach(reach.sources())) {
        // The internet as such is where it came from, and shown only where no zone stands for it.
        if (reached.steps == 0 && !reach.zone(reached.zone).isValid() && reach.sources().size() > 1)
            continue;
        compromise.steps.resize(static_cast<size_t>(reached.steps) + 1);
        Entered zone = entered(plant, reach.zone(reached.zone));
        for (const ConduitGraph::Step &step : reached.before)
            zone.by.push_back(reach.step(step));
        compromise.steps.back().push_back(std::move(zone));
    }
    for (const Zone &zone : plant.zones) {
        if (compromise.stepOf(zone.id) < 0)
            compromise.unreached.push_back(zone.id);
    }
    return compromise;
}
