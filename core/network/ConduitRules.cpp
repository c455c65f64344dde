// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Rules.h"

#include "core/model/Person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *requirementNames[7] = {"IAC", "UC", "SI", "DC", "RDF", "TRE", "RA"};
constexpr size_t identification = 0;
constexpr size_t dataFlow = 4;
constexpr size_t response = 5;

std::vector<RecordId> conduitAnd(const Conduit &conduit, const auto &others)
{
    std::vector<RecordId> records {conduit.id};
    for (const auto *other : others)
        records.push_back(other->id);
    return records;
}

bool isControlled(const Zone &zone)
{
    return zone.type == ZoneType::Control || zone.type == ZoneType::Cell || zone.type == ZoneType::Safety;
}

bool isSafetyZone(const Zone &zone)
{
    return zone.type == ZoneType::Safety || zone.safetyDesignated == Fact(true);
}

QString zoneNames(const std::vector<const Zone *> &zones, const FindingList &out)
{
    std::vector<RecordId> ids;
    for (const Zone *zone : zones)
        ids.push_back(zone->id);
    return out.names(ids);
}

void fewerThanTwoZones(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        if (plant.endsOf(conduit).size() < 2)
            out.add({conduit.id}, out.words().translate("Diagnostics", "Conduit %1 joins fewer than two zones.").arg(out.name(conduit.id)));
    }
}

bool differ(const std::vector<const Zone *> &zones)
{
    for (const Zone *a : zones) {
        for (const Zone *b : zones) {
            if ((a->type != ZoneType::Unknown && b->type != ZoneType::Unknown && a->type != b->type) || (a->slT && b->slT && a->slT != b->slT))
                return true;
        }
    }
    return false;
}

void noBoundaryBetween(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        const std::vector<const Zone *> ends = plant.endsOf(conduit);
        if (differ(ends) && plant.boundaryDevicesOf(conduit).empty())
            out.add(conduitAnd(conduit, ends), out.words().translate("Diagnostics", "Conduit %1 joins zones of different type or SL-T (%2) without a boundary device.")
                        .arg(out.name(conduit.id), zoneNames(ends, out)));
    }
}

void levelBelowZones(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        if (!conduit.slT)
            continue;
        QStringList lower;
        std::vector<const Zone *> above;
        for (size_t i = 0; i < conduit.slT->levels.size(); ++i) {
            bool isLower = false;
            for (const Zone *zone : plant.endsOf(conduit)) {
                if (plant.targetLevel(zone, i) <= conduit.slT->levels[i] || plant.isOneWayOutOf(conduit, zone->id))
                    continue;
                isLower = true;
                if (!std::ranges::contains(above, zone))
                    above.push_back(zone);
            }
            if (isLower)
                lower.append(QString::fromLatin1(requirementNames[i]));
        }
        if (!lower.isEmpty())
            out.add(conduitAnd(conduit, above), out.words().translate("Diagnostics", "The SL-T of conduit %1 is below that of %2 in %3.")
                        .arg(out.name(conduit.id), zoneNames(above, out), lower.join(u", "_s)));
    }
}

void straightFromOutside(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        const std::vector<const Zone *> ends = plant.endsOf(conduit);
        const auto outside = std::ranges::find_if(ends, [](const Zone *zone) {
            return zone->type == ZoneType::Enterprise || zone->type == ZoneType::Remote || zone->type == ZoneType::External;
        });
        const auto inside = std::ranges::find_if(ends, [&](const Zone *zone) { return isControlled(*zone) && !plant.isOneWayOutOf(conduit, zone->id); });
        if (outside != ends.end() && inside != ends.end())
            out.add(conduitAnd(conduit, ends), out.words().translate("Diagnostics", "Conduit %1 leads from %2 straight into %3, past every intermediate zone.")
                        .arg(out.name(conduit.id), out.name((*outside)->id), out.name((*inside)->id)));
    }
}

/// From the zone's own level up to the highest of its assets: a cell drawn at 0 that holds its controllers reaches to 1.
struct LevelBand
{
    double low = 0;
    double high = 0;
};
std::optional<LevelBand> bandOf(const PlantModel &plant, const Zone &zone)
{
    std::optional<LevelBand> band;
    const auto take = [&](std::optional<double> level) {
        if (level)
            band = band ? LevelBand {std::min(band->low, *level), std::max(band->high, *level)} : LevelBand {*level, *level};
    };
    take(zone.level);
    for (const Asset *asset : plant.assetsIn(zone.id))
        take(asset->level);
    return band;
}

void skipsLevel(const PlantModel &plant, FindingList &out)
{
    QHash<RecordId, LevelBand> bands;
    for (const Zone &zone : plant.zones) {
        if (const auto band = bandOf(plant, zone))
            bands.insert(zone.id, *band);
    }
    for (const Conduit &conduit : plant.conduits) {
        const std::vector<const Zone *> ends = plant.endsOf(conduit);
        if (ends.size() != 2 || !bands.contains(ends[0]->id) || !bands.contains(ends[1]->id) || !plant.boundaryDevicesOf(conduit).empty())
            continue;
        const LevelBand a = bands.value(ends[0]->id);
        const LevelBand b = bands.value(ends[1]->id);
        const double from = a.high < b.low ? a.high : b.high;
        const double to = a.high < b.low ? b.low : a.low;
        const auto skipped = std::ranges::find_if(plant.zones, [&](const Zone &zone) {
            return bands.contains(zone.id) && bands.value(zone.id).low > from && bands.value(zone.id).high < to;
        });
        if (from < to && skipped != plant.zones.end())
            out.add({conduit.id, skipped->id}, out.words().translate("Diagnostics", "Conduit %1 skips the level of zone %2 and has no boundary device.").arg(out.name(conduit.id), out.name(skipped->id)));
    }
}

void onlyWatched(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        const std::vector<const Asset *> devices = plant.devicesOf(conduit);
        if (!devices.empty() && plant.boundaryDevicesOf(conduit).empty())
            out.add(conduitAnd(conduit, devices), out.words().translate("Diagnostics", "The only device at the boundary of conduit %1 is %2, which can watch but not block.")
                        .arg(out.name(conduit.id), out.name(devices.front()->id)));
    }
}

void bothWaysThroughOneWay(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        if (conduit.direction != Direction::Both && conduit.remoteUsed != Fact(true))
            continue;
        for (const Asset *device : plant.devicesOf(conduit)) {
            if (device->assetClass == AssetClass::OneWayGateway)
                out.add({conduit.id, device->id}, out.words().translate("Diagnostics", "Conduit %1 carries traffic both ways through the one-way gateway %2: either it is no one-way device or the drawing is wrong.")
                            .arg(out.name(conduit.id), out.name(device->id)));
        }
    }
}

/// Cellular without an external end, whose devices hold no public address: the operator's private APN.
bool isPrivateApn(const PlantModel &plant, const Conduit &conduit)
{
    if (conduit.medium != Medium::Cellular)
        return false;
    const bool publicEnd = std::ranges::any_of(plant.endsOf(conduit), [](const Zone *zone) { return zone->type == ZoneType::External; });
    bool hasAddress = false;
    for (const Asset *device : plant.devicesOf(conduit)) {
        for (const Interface *one : plant.interfacesOf(device->id)) {
            hasAddress = hasAddress || !one->ip.isEmpty();
            if (isPublicAddress(one->ip))
                return false;
        }
    }
    return !publicEnd && hasAddress;
}

void unprotectedMedium(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        if (conduit.medium != Medium::Internet && conduit.medium != Medium::Cellular && conduit.medium != Medium::Radio)
            continue;
        const QString medium = out.words().translate("Choice", mediumChoices[static_cast<size_t>(conduit.medium) - 1].label);
        if (conduit.encrypted != Fact(true))
            out.add(isPrivateApn(plant, conduit) ? Severity::Warning : Severity::Error, {conduit.id},
                    out.words().translate("Diagnostics", "Conduit %1 runs over %2, and no encryption is recorded.").arg(out.name(conduit.id), medium));
        const std::vector<const Zone *> ends = plant.endsOf(conduit);
        const std::vector<const Asset *> devices = plant.boundaryDevicesOf(conduit);
        const bool atPlantEnd = std::ranges::any_of(devices, [&](const Asset *device) {
            return std::ranges::any_of(ends, [&](const Zone *zone) { return zone->type != ZoneType::External && RecordId(device->zone) == RecordId(zone->id); });
        });
        if (!ends.empty() && !atPlantEnd)
            out.add({conduit.id}, out.words().translate("Diagnostics", "Conduit %1 runs over %2, and no boundary device stands at its end in the plant.").arg(out.name(conduit.id), medium));
    }
}

/// "remoteAccess.used" is what makes a conduit one of remote access.
void eachRemote(const PlantModel &plant, const auto &judge)
{
    for (const Conduit &conduit : plant.conduits) {
        if (conduit.remoteUsed == Fact(true))
            judge(conduit);
    }
}

void noSecondFactor(const PlantModel &plant, FindingList &out)
{
    eachRemote(plant, [&](const Conduit &conduit) {
        if (conduit.remoteSecondFactor != Fact(true))
            out.add(plant.targetLevel(conduit, identification) >= 3 ? Severity::Error : Severity::Warning, {conduit.id},
                    out.words().translate("Diagnostics", "Remote access by conduit %1 asks for no second factor.").arg(out.name(conduit.id)));
    });
}

void nobodyWatches(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        if (conduit.monitoredBy.trimmed().isEmpty())
            out.add({conduit.id}, out.words().translate("Diagnostics", "Nobody is named to watch conduit %1.").arg(out.name(conduit.id)));
    }
}

/// Who answers for a zone: the organisation of its owner; outside it is somebody else in any case.
void noAgreement(const PlantModel &plant, FindingList &out)
{
    QHash<QString, QString> organisations;
    for (const Person &person : plant.project.all<Person>())
        organisations.insert(person.name.main.trimmed(), person.organisation.main.trimmed());
    for (const Conduit &conduit : plant.conduits) {
        const std::vector<const Zone *> ends = plant.endsOf(conduit);
        QSet<QString> parties;
        for (const Zone *zone : ends) {
            const QString party = zone->type == ZoneType::External ? u"\x1f"_s + zone->id.text() : organisations.value(zone->owner.trimmed());
            if (!party.isEmpty() || (zone->type != ZoneType::External && std::ranges::any_of(ends, [](const Zone *end) { return end->type == ZoneType::External; })))
                parties.insert(party);
        }
        if (parties.size() > 1 && conduit.agreement.trimmed().isEmpty())
            out.add(conduitAnd(conduit, ends), out.words().translate("Diagnostics", "Different organisations answer for the two ends of conduit %1, and no agreement is recorded.").arg(out.name(conduit.id)));
    }
}

void safetyJoinedToMore(const PlantModel &plant, FindingList &out)
{
    for (const Zone &zone : plant.zones) {
        if (!isSafetyZone(zone))
            continue;
        std::vector<const Conduit *> ways;
        std::vector<const Zone *> others;
        for (const Conduit *conduit : plant.conduitsOf(zone.id)) {
            if (plant.isOneWayOutOf(*conduit, zone.id))
                continue;
            ways.push_back(conduit);
            for (const Zone *end : plant.endsOf(*conduit)) {
                if (end != &zone)
                    others.push_back(end);
            }
        }
        const bool isOne = others.size() == 1 && (others[0]->type == ZoneType::Control || others[0]->type == ZoneType::Cell);
        if (others.empty() || isOne)
            continue;
        std::vector<RecordId> records {zone.id};
        for (const Conduit *way : ways)
            records.push_back(way->id);
        out.add(records, out.words().translate("Diagnostics", "Safety zone %1 is joined to %2; it should have one way in at most, to one control or cell zone.").arg(out.name(zone.id), zoneNames(others, out)));
    }
}

/// A sensor is a device at the boundary that only watches; a boundary device counts where it sends its log.
void nothingSeesAttacks(const PlantModel &plant, FindingList &out)
{
    for (const Zone &zone : plant.zones) {
        const std::vector<const Conduit *> &ways = plant.conduitsOf(zone.id);
        if (plant.targetLevel(&zone, response) < 2 || ways.empty())
            continue;
        const bool isSeen = std::ranges::any_of(ways, [&](const Conduit *conduit) {
            return std::ranges::any_of(plant.devicesOf(*conduit), [&](const Asset *device) { return device->sendsLogs == Fact(true) || !plant.isBoundary(*device); });
        });
        if (!isSeen)
            out.add(plant.hasReached(u"5.8", zone.id) ? Severity::Warning : Severity::Info, {zone.id},
                    out.words().translate("Diagnostics", "Zone %1 asks for SL-T(TRE) %2, and no boundary of it has a sensor, an IPS or a device that sends its log.")
                        .arg(out.name(zone.id)).arg(plant.targetLevel(&zone, response)));
    }
}

void allowsAnything(const PlantModel &plant, FindingList &out)
{
    for (const Conduit &conduit : plant.conduits) {
        const bool any = conduit.protocols.contains(u"any", Qt::CaseInsensitive);
        if (!any && !conduit.protocols.isEmpty())
            continue;
        const QString sentence = any ? out.words().translate("Diagnostics", "Conduit %1 allows “any”.") : out.words().translate("Diagnostics", "Nothing says which protocols conduit %1 allows.");
        out.add(plant.targetLevel(conduit, dataFlow) >= 2 ? Severity::Error : Severity::Warning, {conduit.id}, sentence.arg(out.name(conduit.id)));
    }
}

void remoteForEver(const PlantModel &plant, FindingList &out)
{
    eachRemote(plant, [&](const Conduit &conduit) {
        QStringList why;
        if (conduit.remoteAlwaysOn == Fact(true))
            why.append(out.words().translate("Diagnostics", "always on"));
        if (!conduit.remoteUntil.isValid())
            why.append(out.words().translate("Diagnostics", "no end date"));
        if (conduit.lastReview.isValid() && conduit.lastReview < plant.today.addMonths(-12))
            why.append(out.words().translate("Diagnostics", "last reviewed on %1").arg(out.words().date(conduit.lastReview)));
        if (!why.isEmpty())
            out.add({conduit.id}, out.words().translate("Diagnostics", "Remote access by conduit %1: %2.").arg(out.name(conduit.id), why.join(u", "_s)));
    });
}

/// The more, the more trusted; of two zones of the same rank none is the less trusted side.
int trustIn(ZoneType type)
{
    switch (type) {
    case ZoneType::Unknown: break;
    case ZoneType::External: return 1;
    case ZoneType::Remote:
    case ZoneType::Temporary: return 2;
    case ZoneType::Enterprise: return 3;
    case ZoneType::Dmz: return 4;
    case ZoneType::Wireless:
    case ZoneType::Control:
    case ZoneType::Cell: return 5;
    case ZoneType::Safety: return 6;
    }
    return 0;
}

/// "Administered from" names a zone or a network, in one of the two languages.
const Zone *zoneNamed(const PlantModel &plant, const QString &name)
{
    const auto isCalled = [&](const BilingualText &text) { return !name.isEmpty() && (text.main.compare(name, Qt::CaseInsensitive) == 0 || text.translated.compare(name, Qt::CaseInsensitive) == 0); };
    for (const Zone &zone : plant.zones) {
        if (isCalled(zone.name))
            return &zone;
    }
    for (const Network &network : plant.networks) {
        if (isCalled(network.name))
            return plant.zone(network.zone);
    }
    return nullptr;
}

void administeredFromOutside(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        const Zone *home = plant.zone(asset.zone);
        const Zone *from = zoneNamed(plant, asset.administeredFrom.trimmed());
        if (!plant.isBoundary(asset) || !home || !from)
            continue;
        if (trustIn(from->type) > 0 && trustIn(from->type) < trustIn(home->type))
            out.add({asset.id, from->id}, out.words().translate("Diagnostics", "Boundary device %1 is administered from %2, its less trusted side.").arg(out.name(asset.id), out.name(from->id)));
    }
}

void boundaryWithoutLog(const PlantModel &plant, FindingList &out)
{
    for (const Asset &asset : plant.assets) {
        if (!plant.isBoundary(asset))
            continue;
        const bool noLog = asset.sendsLogs == Fact(false);
        const bool noTime = asset.followsPlantTime == Fact(false);
        if (noLog && noTime)
            out.add({asset.id}, out.words().translate("Diagnostics", "Boundary device %1 sends no log and follows no plant time source.").arg(out.name(asset.id)));
        else if (noLog)
            out.add({asset.id}, out.words().translate("Diagnostics", "Boundary device %1 sends no log.").arg(out.name(asset.id)));
        else if (noTime)
            out.add({asset.id}, out.words().translate("Diagnostics", "Boundary device %1 follows no plant time source.").arg(out.name(asset.id)));
    }
}

void noApproval(const PlantModel &plant, FindingList &out)
{
    eachRemote(plant, [&](const Conduit &conduit) {
        if (conduit.remoteApproval != Fact(true))
            out.add({conduit.id}, out.words().translate("Diagnostics", "Nobody approves each session of remote access by conduit %1.").arg(out.name(conduit.id)));
    });
}

void noIntermediateHost(const PlantModel &plant, FindingList &out)
{
    eachRemote(plant, [&](const Conduit &conduit) {
        if (conduit.remoteJumpHost != Fact(true))
            out.add({conduit.id}, out.words().translate("Diagnostics", "Remote access by conduit %1 passes through no intermediate host.").arg(out.name(conduit.id)));
    });
}

void sharedVendorAccount(const PlantModel &plant, FindingList &out)
{
    eachRemote(plant, [&](const Conduit &conduit) {
        if (conduit.remoteSharedAccount == Fact(true))
            out.add({conduit.id}, out.words().translate("Diagnostics", "Several people share one account for remote access by conduit %1.").arg(out.name(conduit.id)));
    });
}
}

std::span<const Rule> conduitRules()
{
    static constexpr Rule rules[] = {
        {"C201", Severity::Error, practice, fewerThanTwoZones},
        {"C202", Severity::Warning, "SR 5.2", noBoundaryBetween},
        {"C203", Severity::Warning, "practice, ZCR 5.6", levelBelowZones},
        {"C204", Severity::Error, "NET 1.1, practice", straightFromOutside},
        {"C205", Severity::Info, practice, skipsLevel},
        {"C206", Severity::Warning, "SR 5.2", onlyWatched},
        {"C207", Severity::Error, "SR 5.2", bothWaysThroughOneWay},
        {"C208", Severity::Error, "SR 3.1, SR 4.1 RE 1, SR 5.2", unprotectedMedium},
        {"C209", Severity::Warning, "SR 1.1 RE 2, USER 1.9", noSecondFactor},
        {"C210", Severity::Info, "EVENT 1.1, EVENT 1.7", nobodyWatches},
        {"C211", Severity::Warning, "ORG 1.6, ZCR 6.4", noAgreement},
        {"C212", Severity::Warning, "NET 1.3, ZCR 3.3, SR 5.1", safetyJoinedToMore},
        {"C213", Severity::Warning, "SR 6.2", nothingSeesAttacks},
        {"C214", Severity::Warning, "SR 5.2 RE 1, NET 1.7", allowsAnything},
        {"C215", Severity::Warning, "SR 1.13 RE 1, SR 2.6, NET 3.2, NET 3.3", remoteForEver},
        {"C216", Severity::Warning, "SR 5.2, NET 1.6", administeredFromOutside},
        {"C217", Severity::Info, "SR 2.8, SR 2.11 RE 1, NET 1.9", boundaryWithoutLog},
        {"C218", Severity::Warning, "SR 1.13 RE 1", noApproval},
        {"C219", Severity::Warning, "NET 3.1, practice", noIntermediateHost},
        {"C220", Severity::Warning, "SR 1.1 RE 1", sharedVendorAccount},
    };
    return rules;
}
