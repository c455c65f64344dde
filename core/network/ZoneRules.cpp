// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Rules.h"

#include <algorithm>
#include <map>

namespace {

/// The assets of the zone for which `test` holds.
std::vector<RecordId> assetsWhere(const PlantModel &plant, const Zone &zone, const auto &test)
{
    std::vector<RecordId> found;
    for (const Asset *asset : plant.assetsIn(zone.id)) {
        if (test(*asset))
            found.push_back(asset->id);
    }
    return found;
}

std::vector<RecordId> headedBy(const RecordId &first, const std::vector<RecordId> &rest)
{
    std::vector<RecordId> all {first};
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

void assetInNoZone(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        if (!plant.zone(asset.zone))
            out.add({asset.id}, out.words().translate("Diagnostics", "%1 is in no zone.").arg(out.name(asset.id)));
    }
}

/// By level and type of zone only: an asset of IT may well stand in the plant, and the other way round.
void officeAndPlantMixed(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        const Zone *zone = plant.zone(asset.zone);
        if (!zone || !asset.level)
            continue;
        using enum ZoneType;
        const bool isPlant = zone->type == Control || zone->type == Safety || zone->type == Wireless || zone->type == Cell;
        if ((isPlant && *asset.level >= 4) || (zone->type == Enterprise && *asset.level <= 2))
            out.add({asset.id, zone->id}, out.words().translate("Diagnostics", "%1 of Purdue level %2 stands in zone %3, which is no place for that level.")
                        .arg(out.name(asset.id), out.words().locale().toString(*asset.level), out.name(zone->id)));
    }
}

void safetyBesideOthers(const PlantModel &plant, FindingList &out)
{
    for (const Zone &zone : plant.zones) {
        const std::vector<RecordId> safety = assetsWhere(plant, zone, [](const Asset &asset) { return asset.safetyRelated == Fact(true); });
        const int others = static_cast<int>(plant.assetsIn(zone.id).size()) - static_cast<int>(safety.size());
        if (safety.empty() || others == 0)
            continue;
        const std::vector<RecordId> records = headedBy(zone.id, safety);
        if (zone.safetyDesignated == Fact(true))
            out.add(Severity::Info, records, out.words().translate("Diagnostics", "Zone %1 is designated safety-related: all rows and the SL-T of a safety zone apply to its %n other assets as well.", nullptr, others).arg(out.name(zone.id)));
        else
            out.add(records, out.words().translate("Diagnostics", "Zone %1 holds safety-related assets (%2) together with %n others, and is not designated safety-related.", nullptr, others)
                        .arg(out.name(zone.id), out.names(safety)));
    }
}

void temporaryDevice(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        const Zone *zone = plant.zone(asset.zone);
        if (zone && zone->type != ZoneType::Temporary && isConnected(asset, QLatin1StringView("temporary")))
            out.add({asset.id, zone->id}, out.words().translate("Diagnostics", "%1 is connected for a time only, and stands in the permanent zone %2.").arg(out.name(asset.id), out.name(zone->id)));
    }
}

void wirelessBesideWired(const PlantModel &plant, FindingList &out)
{
    for (const Zone &zone : plant.zones) {
        const auto isWireless = [](const Asset &asset) { return isConnected(asset, QLatin1StringView("wireless")); };
        const std::vector<RecordId> wireless = assetsWhere(plant, zone, [&](const Asset &asset) { return isWireless(asset) && !plant.isBoundary(asset); });
        const std::vector<RecordId> wired = assetsWhere(plant, zone, [&](const Asset &asset) { return isConnected(asset, QLatin1StringView("wired")) && !isWireless(asset) && !plant.isBoundary(asset); });
        if (!wireless.empty() && !wired.empty())
            out.add(headedBy(zone.id, wireless), out.words().translate("Diagnostics", "Zone %1 holds wireless devices (%2) beside wired ones.").arg(out.name(zone.id), out.names(wireless)));
    }
}

void externalNetwork(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        const Zone *zone = plant.zone(asset.zone);
        using enum ZoneType;
        if (!zone || (zone->type != Control && zone->type != Safety && zone->type != Cell))
            continue;
        if (isConnected(asset, QLatin1StringView("external")) && !plant.isBoundary(asset))
            out.add({asset.id, zone->id}, out.words().translate("Diagnostics", "%1 in zone %2 is connected through a network of others, and is no boundary device.").arg(out.name(asset.id), out.name(zone->id)));
    }
}

void noTargetLevel(const PlantModel &plant, FindingList &out)
{
    const auto judge = [&](const RecordId &id) {
        if (plant.closedAtGate.contains(id))
            return;
        out.add(plant.hasReached(u"5.6", id) ? Severity::Warning : Severity::Info, {id}, out.words().translate("Diagnostics", "%1 has no SL-T.").arg(out.name(id)));
    };
    for (const Zone &zone : plant.zones) {
        if (!zone.slT && !plant.isOutside(zone))
            judge(zone.id);
    }
    for (const Conduit &conduit : plant.conduits) {
        const std::vector<const Zone *> ends = plant.endsOf(conduit);
        const bool isOutside = !ends.empty() && std::ranges::all_of(ends, [&](const Zone *zone) { return plant.isOutside(*zone); });
        if (!conduit.slT && !isOutside)
            judge(conduit.id);
    }
}

void noAccountableOwner(const PlantModel &plant, FindingList &out)
{
    const auto judge = [&](const RecordId &id, const QString &owner) {
        if (owner.trimmed().isEmpty())
            out.add(plant.hasReached(u"6.4", id) ? Severity::Warning : Severity::Info, {id}, out.words().translate("Diagnostics", "%1 has no accountable owner.").arg(out.name(id)));
    };
    for (const Zone &zone : plant.zones)
        judge(zone.id, zone.owner);
    for (const Conduit &conduit : plant.conduits)
        judge(conduit.id, conduit.owner);
}

void emptyZone(const PlantModel &plant, FindingList &out)
{
    QHash<RecordId, Id<Zone>> parents;
    for (const Zone &zone : plant.zones)
        parents.insert(zone.id, zone.parent);
    QSet<RecordId> aboveFilled;
    for (const Zone &zone : plant.zones) {
        // The set ends a chain of parents that somebody closed to a ring.
        for (RecordId above = zone.parent; plant.hasAnyAsset(zone.id) && above.isValid() && !aboveFilled.contains(above); above = parents.value(above))
            aboveFilled.insert(above);
    }
    for (const Zone &zone : plant.zones) {
        if (zone.type != ZoneType::External && !plant.hasAnyAsset(zone.id) && !aboveFilled.contains(zone.id))
            out.add({zone.id}, out.words().translate("Diagnostics", "Zone %1 has no asset.").arg(out.name(zone.id)));
    }
}

void levelsFarApart(const PlantModel &plant, FindingList &out)
{
    for (const Zone &zone : plant.zones) {
        const auto between = [&](double from, double to) {
            return assetsWhere(plant, zone, [&](const Asset &asset) { return asset.level && *asset.level >= from && *asset.level <= to; });
        };
        const bool farApart = !between(0, 2).empty() && !between(3.5, 5).empty();
        if (farApart || (!between(0, 1).empty() && !between(3, 3).empty()))
            out.add(headedBy(zone.id, between(3, 5)), out.words().translate("Diagnostics", "Zone %1 joins Purdue levels that lie far apart: %2 together with devices of the lower levels.")
                        .arg(out.name(zone.id), out.names(between(3, 5))));
    }
}

/// In one segment hosts reach each other past every boundary device: only what is itself the boundary may be of another zone.
void networkOfTwoZones(const PlantModel &plant, FindingList &out)
{
    std::map<RecordId, std::map<RecordId, std::vector<RecordId>>> users; // network, zone, assets
    for (const Interface &one : plant.interfaces) {
        const Asset *asset = plant.asset(one.asset);
        if (plant.network(one.network) && plant.zone(asset->zone) && !plant.isBoundary(*asset)) {
            std::vector<RecordId> &list = users[one.network][asset->zone];
            if (!std::ranges::contains(list, RecordId(asset->id)))
                list.push_back(asset->id);
        }
    }
    for (const Network &network : plant.networks) {
        const auto &zones = users[network.id];
        if (zones.size() < 2)
            continue;
        const auto most = std::ranges::max_element(zones, {}, [](const auto &entry) { return entry.second.size(); });
        const RecordId home = zones.contains(network.zone) ? RecordId(network.zone) : most->first;
        std::vector<RecordId> guests;
        for (const auto &[zone, assets] : zones) {
            if (zone != home)
                guests.insert(guests.end(), assets.begin(), assets.end());
        }
        out.add(headedBy(network.id, guests), out.words().translate("Diagnostics", "Network %1 of zone %2 is used by assets of other zones with no boundary between: %3.")
                    .arg(out.name(network.id), out.name(home), out.names(guests)));
    }
}
}

std::span<const Rule> zoneRules()
{
    static constexpr Rule rules[] = {
        {"Z101", Severity::Error, "ZCR 3.1", assetInNoZone},
        {"Z102", Severity::Error, "ZCR 3.2", officeAndPlantMixed},
        {"Z103", Severity::Error, "ZCR 3.3", safetyBesideOthers},
        {"Z104", Severity::Warning, "ZCR 3.4", temporaryDevice},
        {"Z105", Severity::Warning, "ZCR 3.5", wirelessBesideWired},
        {"Z106", Severity::Warning, "ZCR 3.6", externalNetwork},
        {"Z107", Severity::Warning, "ZCR 5.6", noTargetLevel},
        {"Z108", Severity::Warning, "ZCR 6.4", noAccountableOwner},
        {"Z109", Severity::Info, practice, emptyZone},
        {"Z110", Severity::Info, practice, levelsFarApart},
        {"Z111", Severity::Warning, "SR 5.1, NET 1.1", networkOfTwoZones},
    };
    return rules;
}
