// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Rules.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

void eachDouble(const auto &groups, const auto &report)
{
    for (const auto &[what, assets] : groups) {
        if (assets.size() > 1)
            report(what, assets);
    }
}

void doubleAddress(const PlantModel &plant, FindingList &out)
{
    std::map<std::pair<RecordId, QString>, std::vector<RecordId>> users;
    for (const Interface &one : plant.interfaces) {
        const Network *network = plant.network(one.network);
        if (one.ip.isEmpty() || !network || network->natted == Fact(true) || one.sharedAddress == Fact(true))
            continue;
        std::vector<RecordId> &assets = users[{network->id, one.ip.trimmed()}];
        if (!std::ranges::contains(assets, RecordId(one.asset)))
            assets.push_back(one.asset);
    }
    eachDouble(users, [&](const auto &what, const std::vector<RecordId> &assets) {
        out.add(assets, out.words().translate("Diagnostics", "%1 have one address, %2, in network %3.").arg(out.names(assets), what.second, out.name(what.first)));
    });
}

void doubleTag(const PlantModel &plant, FindingList &out)
{
    std::map<QString, std::vector<RecordId>> users;
    for (const Asset &asset : plant.assets) {
        if (!asset.tag.trimmed().isEmpty())
            users[asset.tag.trimmed().toCaseFolded()].push_back(asset.id);
    }
    eachDouble(users, [&](const QString &, const std::vector<RecordId> &assets) {
        const int count = static_cast<int>(assets.size());
        out.add(assets, out.words().translate("Diagnostics", "%n assets have the tag %1.", nullptr, count).arg(out.name(assets.front())));
    });
}

void betweenTwoZones(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        std::vector<RecordId> zones;
        for (const Zone *zone : plant.networkZonesOf(asset))
            zones.push_back(zone->id);
        if (zones.size() < 2 || plant.isBoundary(asset))
            continue;
        std::vector<RecordId> records {asset.id};
        records.insert(records.end(), zones.begin(), zones.end());
        out.add(records, out.words().translate("Diagnostics", "%1 stands in the networks of several zones (%2) and is no boundary device: declare it as one, or accept it.").arg(out.name(asset.id), out.names(zones)));
    }
}

void supportEnded(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        if (!asset.supportEnd.isValid() || asset.supportEnd >= plant.today.addMonths(24))
            continue;
        if (asset.supportEnd < plant.today)
            out.add({asset.id}, out.words().translate("Diagnostics", "The vendor's support of %1 ended on %2.").arg(out.name(asset.id), out.words().date(asset.supportEnd)));
        else
            out.add(Severity::Info, {asset.id}, out.words().translate("Diagnostics", "The vendor's support of %1 ends on %2.").arg(out.name(asset.id), out.words().date(asset.supportEnd)));
    }
}

void nobodyLooksAfter(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        if (asset.owner.trimmed().isEmpty())
            out.add({asset.id}, out.words().translate("Diagnostics", "%1 has no owner.").arg(out.name(asset.id)));
    }
}

/// A crew that takes turns at one screen cannot log off: in a control room that is manned the group log-in is information.
void weakCredentials(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        const Zone *zone = plant.zone(asset.zone);
        if (asset.credentials == Credentials::Default)
            out.add({asset.id}, out.words().translate("Diagnostics", "%1 has the vendor's default password.").arg(out.name(asset.id)));
        if (asset.credentials != Credentials::Shared || plant.targetLevel(zone, 0) < 2)
            continue;
        const bool isManned = zone->type == ZoneType::Control && asset.assetClass == AssetClass::Hmi && !asset.surroundings.contains("unmanned"_L1);
        out.add(isManned ? Severity::Info : Severity::Warning, {asset.id}, out.words().translate("Diagnostics", "Several people share one password of %1.").arg(out.name(asset.id)));
    }
}

bool isToBeRestored(const Asset &asset)
{
    using enum AssetClass;
    constexpr std::array classes {Controller, SafetyController, Rtu, Hmi, ScadaServer, EngineeringStation, Historian, Server, Switch};
    return std::ranges::contains(classes, asset.assetClass) && (asset.criticality == Grade::High || asset.criticality == Grade::Critical);
}

void weakBackup(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        if (!isToBeRestored(asset))
            continue;
        QStringList why;
        if (!asset.lastBackup.isValid())
            why.append(out.words().translate("Diagnostics", "no backup"));
        else if (asset.lastChange.isValid() && asset.lastBackup < asset.lastChange)
            why.append(out.words().translate("Diagnostics", "the backup is older than the last change"));
        if (!asset.restoreTested.isValid())
            why.append(out.words().translate("Diagnostics", "restoring was never tried"));
        else if (asset.restoreTested < plant.today.addMonths(-12))
            why.append(out.words().translate("Diagnostics", "restoring was last tried on %1").arg(out.words().date(asset.restoreTested)));
        if (!why.isEmpty())
            out.add({asset.id}, out.words().translate("Diagnostics", "Backup of %1: %2.").arg(out.name(asset.id), why.join(u", "_s)));
    }
}

void openToWriting(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        const bool isTurned = asset.keySwitch == KeySwitch::Remote || asset.keySwitch == KeySwitch::Program || asset.keySwitch == KeySwitch::Stop;
        QStringList why;
        if (isTurned)
            why.append(out.words().translate("Diagnostics", "the key switch is not in RUN"));
        if (asset.writeProtected == Fact(false))
            why.append(out.words().translate("Diagnostics", "the write protection is off"));
        if (!why.isEmpty())
            out.add(asset.assetClass == AssetClass::SafetyController ? Severity::Error : Severity::Warning, {asset.id},
                    out.words().translate("Diagnostics", "The program of %1 can be changed: %2.").arg(out.name(asset.id), why.join(u", "_s)));
    }
}

/// By an address of its own, or behind a device with one that holds nothing back, in the same network.
void reachableFromInternet(const PlantModel &plant, FindingList &out)
{
    const auto hasPublicAddress = [&](const RecordId &asset) {
        return std::ranges::any_of(plant.interfacesOf(asset), [](const Interface *one) { return isPublicAddress(one->ip); });
    };
    QSet<RecordId> openNetworks;
    for (const Interface &one : plant.interfaces) {
        if (one.network.isValid() && hasPublicAddress(one.asset) && !plant.isBoundary(*plant.asset(one.asset)))
            openNetworks.insert(one.network);
    }
    for (const Asset &asset : plant.assets) {
        using enum AssetClass;
        const bool isJudged = asset.assetClass == Modem || asset.assetClass == Rtu || asset.assetClass == Controller || asset.assetClass == SafetyController;
        if (!isJudged || plant.isBoundary(asset))
            continue;
        const bool isBehind = std::ranges::any_of(plant.interfacesOf(asset.id), [&](const Interface *one) { return openNetworks.contains(one->network); });
        if (hasPublicAddress(asset.id) || isBehind)
            out.add({asset.id}, out.words().translate("Diagnostics", "%1 can be reached from the internet: no boundary device stands before it.").arg(out.name(asset.id)));
    }
}

void noMalwareProtection(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        if (asset.malwareProtection == "none"_L1)
            out.add({asset.id}, out.words().translate("Diagnostics", "%1 has no malware protection and no compensating measure.").arg(out.name(asset.id)));
    }
}

/// A scanning point is the device at the end of the media's way into the zone.
void mediaWithoutScan(const PlantModel &plant, FindingList &out)
{
    for (const Zone &zone : plant.zones) {
        const bool isScanned = std::ranges::any_of(plant.conduitsOf(zone.id), [&](const Conduit *conduit) { return conduit->medium == Medium::Media && !plant.devicesOf(*conduit).empty(); });
        std::vector<RecordId> records {zone.id};
        for (const Asset *asset : plant.assetsIn(zone.id)) {
            if (asset->removableMedia == Fact(true) || (zone.type != ZoneType::Temporary && isConnected(*asset, "temporary"_L1)))
                records.push_back(asset->id);
        }
        if (records.size() > 1 && !isScanned)
            out.add(records, out.words().translate("Diagnostics", "Removable media or service laptops are used in zone %1 (%2), and it has no scanning point.")
                        .arg(out.name(zone.id), out.names({records.begin() + 1, records.end()})));
    }
}

void openCabinet(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        if (asset.surroundings.contains("unmanned"_L1) && asset.cabinetLocked == Fact(false) && asset.doorContact == Fact(false))
            out.add({asset.id}, out.words().translate("Diagnostics", "%1 stands at an unmanned place in a cabinet without lock and door contact.").arg(out.name(asset.id)));
    }
}
}

std::span<const Rule> assetRules()
{
    static constexpr Rule rules[] = {
        {"A401", Severity::Warning, "SR 7.8", doubleAddress},
        {"A402", Severity::Warning, "CM 1.1", doubleTag},
        {"A403", Severity::Warning, "SR 5.1", betweenTwoZones},
        {"A404", Severity::Warning, "COMP 3.5", supportEnded},
        {"A405", Severity::Info, "ORG 1.3, CM 1.1", nobodyLooksAfter},
        {"A407", Severity::Warning, "SR 1.5, SR 1.1 RE 1", weakCredentials},
        {"A408", Severity::Warning, "SR 7.3, SR 7.3 RE 1, SR 7.4, AVAIL 2.1, AVAIL 2.3, AVAIL 2.5", weakBackup},
        {"A409", Severity::Warning, "SR 2.1, SR 3.4, DATA 1.3", openToWriting},
        {"A410", Severity::Error, "SR 1.13, SR 5.2", reachableFromInternet},
        {"A411", Severity::Warning, "SR 3.2, COMP 2.2", noMalwareProtection},
        {"A412", Severity::Info, "SR 2.3, COMP 1.2", mediaWithoutScan},
        {"A413", Severity::Warning, "ORG 3.1", openCabinet},
    };
    return rules;
}
