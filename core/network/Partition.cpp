// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Partition.h"

#include "core/network/PartitionDraft.h"
#include "core/network/ZoneFit.h"

#include <algorithm>

int Partition::waiting(const Project &project)
{
    const RecordStore &assets = project.store(Asset::kind());
    const RecordStore &zones = project.store(Zone::kind());
    const int zone = Asset::kind().indexOf(u"zone");
    const int state = Asset::kind().indexOf(u"state");
    int count = 0;
    for (int row = 0; row < assets.count(); ++row) {
        if (zones.contains(RecordId::fromUtf8(assets.bytes(row, zone))))
            continue;
        const auto choice = Asset::kind().field(state).choiceIndex(assets.value(row, state).toText());
        count += !choice || static_cast<AssetState>(*choice + 1) == AssetState::InUse;
    }
    return count;
}

Partition Partition::propose(const PlantModel &plant, const Words &words)
{
    return PartitionDraft(plant, words).take();
}

std::vector<const char *> Partition::broken(const PlantModel &plant, const Group &group)
{
    ZoneFit fit = group.isNew() ? ZoneFit(group.zone) : ZoneFit(plant, group.zone);
    std::vector<const char *> rules;
    for (const Id<Asset> &id : group.assets) {
        const Asset *asset = plant.asset(id);
        if (!asset)
            continue;
        const AssetTraits traits = AssetTraits::of(plant, *asset);
        for (const char *rule : fit.clashes(traits)) {
            if (!std::ranges::contains(rules, QLatin1StringView(rule),
                                       [](const char *one) { return QLatin1StringView(one); }))
                rules.push_back(rule);
        }
        fit.take(traits);
    }
    std::ranges::sort(rules, {}, [](const char *one) { return QLatin1StringView(one); });
    return rules;
}

Result<void> Partition::make(Edit &edit, const std::vector<Group> &groups)
{
    const int zoneField = Asset::kind().indexOf(u"zone");
    for (const Group &group : groups) {
        if (group.assets.empty())
            continue;
        RecordId zone = group.zone.id;
        if (group.isNew()) {
            const auto made = edit.add(group.zone);
            if (!made)
                return std::unexpected(made.error());
            zone = *made;
        }
        for (const Id<Asset> &asset : group.assets) {
            if (Result<void> done = edit.set(Asset::kind(), asset, zoneField, Value(zone.text())); !done)
                return done;
        }
    }
    return {};
}
