// SPDX-License-Identifier: GPL-3.0-or-later
// What was seen on the wire against what the drawing says (F301 to F310, and C207 by traffic).
#include "core/network/FlowMatch.h"
#include "core/network/Rules.h"

#include "core/model/Baseline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isControlZone(const Zone *zone)
{
    return zone && (zone->type == ZoneType::Control || zone->type == ZoneType::Cell || zone->type == ZoneType::Safety);
}

bool isOutsideZone(const Zone *zone)
{
    return zone && (zone->type == ZoneType::Enterprise || zone->type == ZoneType::Remote || zone->type == ZoneType::External);
}

bool isNamed(const MatchedFlow &matched, const char *protocol)
{
    return matched.protocol && qstrcmp(matched.protocol->name, protocol) == 0;
}

/// Flows that one finding is about, in the order in which they were met.
struct FlowGroup
{
    std::vector<const MatchedFlow *> flows;

    /// "Modbus TCP"; where the name is none of the table, with the port: "TCP 4711".
    [[nodiscard]] static QString nameOf(const MatchedFlow &matched)
    {
        const Flow &flow = *matched.flow;
        const QString entered = flow.protocol.trimmed();
        if (!matched.protocol && flow.port)
            return u"%1 %2"_s.arg(!entered.isEmpty() ? entered : flow.transport == Transport::Udp ? u"UDP"_s : u"TCP"_s).arg(*flow.port);
        return matched.protocol && entered.isEmpty() ? matched.protocol->nameText() : entered;
    }
    [[nodiscard]] const MatchedFlow &first() const { return *flows.front(); }
    [[nodiscard]] QString protocols() const
    {
        QStringList names;
        for (const MatchedFlow *matched : flows) {
            const QString name = nameOf(*matched);
            if (!names.contains(name))
                names.append(name);
        }
        constexpr qsizetype most = 5;
        return names.size() > most ? names.first(most).join(u", "_s) + u" …"_s : names.join(u", "_s);
    }
    /// What it is about, then the assets that take part, then the flows.
    [[nodiscard]] std::vector<RecordId> records(std::vector<RecordId> about = {}) const
    {
        const auto add = [&about](const RecordId &id) {
            if (!std::ranges::contains(about, id))
                about.push_back(id);
        };
        constexpr size_t mostNamed = 50;
        for (size_t i = 0; i < std::min(flows.size(), mostNamed); ++i) {
            for (const FlowEnd *end : {&flows[i]->source, &flows[i]->target}) {
                if (end->asset)
                    add(end->asset->id);
            }
        }
        for (size_t i = 0; i < std::min(flows.size(), mostNamed); ++i)
            add(flows[i]->flow->id);
        return about;
    }
};

class FlowGroups
{
public:
    void add(const QString &key, const MatchedFlow &matched)
    {
        const auto place = m_places.constFind(key);
        if (place == m_places.cend()) {
            m_places.insert(key, m_groups.size());
            m_groups.push_back({{&matched}});
        } else {
            m_groups[*place].flows.push_back(&matched);
        }
    }
    [[nodiscard]] auto begin() const { return m_groups.begin(); }
    [[nodiscard]] auto end() const { return m_groups.end(); }

private:
    QHash<QString, size_t> m_places;
    std::vector<FlowGroup> m_groups;
};

QString pairKey(const MatchedFlow &matched)
{
    return matched.source.key() + u'>' + matched.target.key();
}

QString hostNames(const PlantModel &plant, const FindingList &out, const FlowGroup &group, FlowEnd MatchedFlow::*end)
{
    QStringList names;
    for (const MatchedFlow *matched : group.flows) {
        const QString name = (matched->*end).nameIn(plant, out.words());
        if (!names.contains(name))
            names.append(name);
    }
    constexpr qsizetype most = 5;
    const int more = static_cast<int>(names.size() - std::min(names.size(), most));
    names = names.first(std::min(names.size(), most));
    if (more > 0)
        names.append(out.words().translate("Diagnostics", "%n more", nullptr, more));
    return names.join(u", "_s);
}

void noConduitJoins(const PlantModel &plant, FindingList &out)
{
    FlowGroups groups;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        if (!matched.isPair)
            continue;
        const bool isLost = (matched.source.isWithoutZone && matched.target.zone) || (matched.target.isWithoutZone && matched.source.zone);
        if (isLost || (matched.crossesZones() && matched.conduits.empty() && plant.traffic().wayOf(matched) == FlowMatch::Way::None))
            groups.add(pairKey(matched), matched);
    }
    for (const FlowGroup &group : groups) {
        const FlowEnd &source = group.first().source;
        const FlowEnd &target = group.first().target;
        const QString from = source.nameIn(plant, out.words());
        const QString to = target.nameIn(plant, out.words());
        if (source.isWithoutZone || target.isWithoutZone)
            out.add(group.records(), out.words().translate("Diagnostics", "%1 was seen to talk %3 to %2, and one of them is in no zone: no conduit joins them.").arg(from, to, group.protocols()));
        else
            out.add(group.records(), out.words().translate("Diagnostics", "%1 in %2 was seen to talk %5 to %3 in %4, and no conduit joins the two zones.")
                        .arg(from, out.name(source.zone->id), to, out.name(target.zone->id), group.protocols()));
    }
}

bool isAllowedOn(const PlantModel &plant, const Conduit &conduit, const Flow &flow)
{
    const Protocols::AllowList &allowed = plant.traffic().allowed(conduit);
    return allowed.isEmpty() || allowed.allows(flow); // nothing listed: C214 says so
}

void notAllowedOnConduit(const PlantModel &plant, FindingList &out)
{
    FlowGroups groups;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        if (!matched.isPair || matched.conduits.empty() || matched.isOpenedByAnother)
            continue;
        if (std::ranges::none_of(matched.conduits, [&](const Conduit *conduit) { return isAllowedOn(plant, *conduit, *matched.flow); }))
            groups.add(matched.conduits.front()->id.text() + matched.flow->protocol + QString::number(matched.protocol ? -1 : matched.flow->port.value_or(-1)), matched);
    }
    for (const FlowGroup &group : groups) {
        const Conduit &conduit = *group.first().conduits.front();
        out.add(group.records({conduit.id}), out.words().translate("Diagnostics", "Conduit %1 does not allow %2, and it was seen there: from %3 to %4.")
                    .arg(out.name(conduit.id), group.protocols(), hostNames(plant, out, group, &MatchedFlow::source), hostNames(plant, out, group, &MatchedFlow::target)));
    }
}

bool isControlAsset(const FlowEnd &end)
{
    using enum AssetClass;
    constexpr std::array classes {Controller, SafetyController, Rtu, Hmi, ScadaServer, EngineeringStation, Historian, Drive, Sensor, Analyser, Actuator};
    return end.asset && (isControlZone(end.zone) || std::ranges::contains(classes, end.asset->assetClass));
}

void talksToTheInternet(const PlantModel &plant, FindingList &out)
{
    FlowGroups groups;
    const auto isForeign = [](const FlowEnd &end) { return end.address.isPublic() && !end.network && !end.isKnown; };
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        if (isControlAsset(matched.source) && isForeign(matched.target))
            groups.add(matched.source.asset->id.text(), matched);
        else if (matched.isPair && isControlAsset(matched.target) && isForeign(matched.source))
            groups.add(matched.target.asset->id.text(), matched);
    }
    for (const FlowGroup &group : groups) {
        const MatchedFlow &first = group.first();
        const Asset *asset = isControlAsset(first.source) && isForeign(first.target) ? first.source.asset : first.target.asset;
        QStringList foreign;
        for (const MatchedFlow *matched : group.flows) {
            const QString address = (isForeign(matched->target) ? matched->target : matched->source).address.text();
            if (!foreign.contains(address))
                foreign.append(address);
        }
        constexpr qsizetype most = 5;
        const QString shown = foreign.first(std::min(foreign.size(), most)).join(u", "_s) + (foreign.size() > most ? u" …"_s : QString());
        out.add(group.records({asset->id}), out.words().translate("Diagnostics", "%1 was seen to talk %3 with public addresses that no network of the project declares: %2.").arg(out.name(asset->id), shown, group.protocols()));
    }
}

/// IEC 104, DNP3 and the like over a conduit that is declared for telecontrol, or within a zone that such a one serves.
bool isDeclaredTelecontrol(const PlantModel &plant, const MatchedFlow &matched)
{
    if (!isNamed(matched, "IEC 60870-5-104") && !isNamed(matched, "DNP3") && !isNamed(matched, "TeleControl"))
        return false;
    const auto isDeclared = [](const Conduit *conduit) { return conduit->telecontrol == Fact(true); };
    return std::ranges::any_of(matched.conduits, isDeclared)
        || (matched.source.zone == matched.target.zone && matched.source.zone && std::ranges::any_of(plant.conduitsOf(matched.source.zone->id), isDeclared));
}

void controlProtocolOutside(const PlantModel &plant, FindingList &out)
{
    FlowGroups groups;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        const bool isMeant = isNamed(matched, "OPC UA") || isNamed(matched, "MQTT");
        if (!matched.isPair || !matched.protocol || !matched.protocol->isControl() || isMeant || isDeclaredTelecontrol(plant, matched))
            continue;
        for (const FlowEnd *end : {&matched.source, &matched.target}) {
            if (!end->zone || end->zone->type == ZoneType::Unknown || isControlZone(end->zone))
                continue;
            groups.add(end->zone->id.text() + matched.flow->protocol, matched);
            break;
        }
    }
    for (const FlowGroup &group : groups) {
        const MatchedFlow &first = group.first();
        const bool isSource = first.source.zone && first.source.zone->type != ZoneType::Unknown && !isControlZone(first.source.zone);
        const Zone *zone = isSource ? first.source.zone : first.target.zone;
        out.add(group.records({zone->id}), out.words().translate("Diagnostics", "The control protocol %1 was seen in %2, outside control, cell and safety zones: from %3 to %4.")
                    .arg(group.protocols(), out.name(zone->id), hostNames(plant, out, group, &MatchedFlow::source), hostNames(plant, out, group, &MatchedFlow::target)));
    }
}

void unknownHost(const PlantModel &plant, FindingList &out)
{
    const auto isStrange = [&](const FlowEnd &end) {
        return plant.traffic().isUnknownHost(end) && (!end.address.isPublic() || end.network); // public ones are for F303
    };
    const auto isRedundant = [](const MatchedFlow &matched) { return isNamed(matched, "VRRP") || isNamed(matched, "HSRP"); };
    FlowGroups groups;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        if (isRedundant(matched))
            continue;
        if (isStrange(matched.source)) // it sent something
            groups.add(matched.source.address.text(), matched);
        else if (isStrange(matched.target) && matched.flow->answered != Fact(false)) // what was not answered may be a scan
            groups.add(matched.target.address.text(), matched);
    }
    for (const FlowGroup &group : groups) {
        const MatchedFlow &first = group.first();
        const FlowEnd &end = isStrange(first.source) ? first.source : first.target;
        std::vector<RecordId> records;
        for (size_t i = 0; i < std::min<size_t>(group.flows.size(), 20); ++i)
            records.push_back(group.flows[i]->flow->id);
        if (end.network)
            out.add(records, out.words().translate("Diagnostics", "Host %1 is on the wire in %2, and no asset has this address (%3).").arg(end.address.text(), out.name(end.network->id), group.protocols()));
        else
            out.add(records, out.words().translate("Diagnostics", "Host %1 is on the wire, and no asset has this address (%2).").arg(end.address.text(), group.protocols()));
    }
}

bool isConfiguredOverWeb(const FlowEnd &end)
{
    using enum AssetClass;
    constexpr std::array classes {Controller, SafetyController, Rtu, Switch, Router, Firewall, OneWayGateway, WirelessAccessPoint, Modem, Gateway, RemoteAccess};
    return end.asset && std::ranges::contains(classes, end.asset->assetClass);
}

void insecureAcrossZones(const PlantModel &plant, FindingList &out)
{
    FlowGroups groups;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        if (!matched.isPair || !matched.crossesZones() || !matched.protocol)
            continue;
        if (matched.protocol->has(Protocol::Insecure) || (isNamed(matched, "HTTP") && isConfiguredOverWeb(matched.target)))
            groups.add(matched.flow->protocol + matched.target.key(), matched);
    }
    for (const FlowGroup &group : groups) {
        const FlowEnd &target = group.first().target;
        std::vector<RecordId> about;
        if (target.asset)
            about.push_back(target.asset->id);
        out.add(group.records(about), out.words().translate("Diagnostics", "%1, which protects neither passwords nor content, was seen across zones: from %2 to %3.")
                    .arg(group.protocols(), hostNames(plant, out, group, &MatchedFlow::source), target.nameIn(plant, out.words())));
    }
}

/// Who comes from where no command should: an outer zone, or through a device whose trade is remote access.
bool commandsFromOutside(const FlowEnd &end)
{
    const bool isOuter = end.zone && (isOutsideZone(end.zone) || end.zone->type == ZoneType::Dmz);
    return isOuter || (end.asset && end.asset->assetClass == AssetClass::RemoteAccess) || (end.address.isPublic() && !end.isKnown && !end.network);
}

void commandFromWrongPlace(const PlantModel &plant, FindingList &out)
{
    FlowGroups writes;
    FlowGroups programs;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        if (!matched.isPair)
            continue;
        const bool isProgram = matched.has("program"_L1) || matched.has("stop"_L1);
        const bool mayProgram = matched.source.asset && matched.source.asset->assetClass == AssetClass::EngineeringStation;
        const bool isAmbiguous = matched.source.isKnown && !matched.source.asset;
        if (isProgram && !mayProgram && !isAmbiguous)
            programs.add(pairKey(matched), matched);
        else if ((matched.has("write"_L1) || isProgram) && commandsFromOutside(matched.source) && !isDeclaredTelecontrol(plant, matched))
            writes.add(pairKey(matched), matched);
    }
    const auto tell = [&](const FlowGroup &group, const QString &sentence) {
        std::vector<RecordId> about;
        if (group.first().source.asset)
            about.push_back(group.first().source.asset->id);
        out.add(group.records(about), sentence.arg(group.first().source.nameIn(plant, out.words()), group.first().target.nameIn(plant, out.words()), group.protocols()));
    };
    for (const FlowGroup &group : writes)
        tell(group, out.words().translate("Diagnostics", "%1 was seen to send write commands to %2 by %3 from outside the control zones."));
    for (const FlowGroup &group : programs)
        tell(group, out.words().translate("Diagnostics", "%1 is no engineering station, and was seen to load, start or stop the program of %2 by %3."));
}

void allowedButNeverSeen(const PlantModel &plant, FindingList &out)
{
    constexpr qint64 day = 86'400; // seconds
    constexpr qint64 sevenDays = 7 * day;
    for (const Conduit &conduit : plant.conduits) {
        if (conduit.medium == Medium::Serial || conduit.medium == Medium::Media || conduit.protocols.isEmpty())
            continue;
        const std::vector<const MatchedFlow *> flows = plant.traffic().flowsOn(conduit);
        if (flows.empty() || plant.traffic().observedSeconds(flows) < sevenDays)
            continue;
        const Protocols::AllowList &allowed = plant.traffic().allowed(conduit);
        QStringList unseen;
        for (qsizetype i = 0; i < conduit.protocols.size() && !allowed.allowsAnything(); ++i) {
            if (std::ranges::none_of(flows, [&](const MatchedFlow *matched) { return allowed.allowsBy(i, *matched->flow); }))
                unseen.append(conduit.protocols[i]);
        }
        if (!unseen.isEmpty())
            out.add({conduit.id}, out.words().translate("Diagnostics", "Conduit %1 allows %2, and captures of %3 days that saw other traffic there never showed it.")
                        .arg(out.name(conduit.id), unseen.join(u", "_s)).arg(plant.traffic().observedSeconds(flows) / day));
    }
}

void passesTheDmz(const PlantModel &plant, FindingList &out)
{
    FlowGroups groups;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        const bool isBetween = (isOutsideZone(matched.source.zone) && isControlZone(matched.target.zone)) || (isControlZone(matched.source.zone) && isOutsideZone(matched.target.zone));
        if (matched.isPair && isBetween && matched.conduits.empty() && plant.traffic().wayOf(matched) == FlowMatch::Way::ThroughDmz)
            groups.add(pairKey(matched), matched);
    }
    for (const FlowGroup &group : groups) {
        const FlowEnd &source = group.first().source;
        const FlowEnd &target = group.first().target;
        out.add(group.records(), out.words().translate("Diagnostics", "%1 in %2 talks %5 to %3 in %4 straight through the DMZ, without ending there.")
                    .arg(source.nameIn(plant, out.words()), out.name(source.zone->id), target.nameIn(plant, out.words()), out.name(target.zone->id), group.protocols()));
    }
}

void newSinceBaseline(const PlantModel &plant, FindingList &out)
{
    QDate approved;
    for (const Baseline &baseline : plant.project.all<Baseline>())
        approved = approved.isValid() ? std::max(approved, baseline.approvedOn) : baseline.approvedOn;
    const QString day = approved.toString(Qt::ISODate);
    const auto isNew = [&](const Flow &flow) { return QStringView(flow.firstSeen).left(10) > day; };
    const std::vector<MatchedFlow> &flows = plant.traffic().flows();
    // Only where somebody had looked before: else everything is new.
    if (!approved.isValid() || std::ranges::all_of(flows, [&](const MatchedFlow &matched) { return matched.flow->firstSeen.isEmpty() || isNew(*matched.flow); }))
        return;
    QSet<QString> old;
    FlowGroups groups;
    const auto key = [](const MatchedFlow &matched) {
        const QString a = matched.source.key();
        const QString b = matched.target.key();
        return a < b ? a + u'>' + b : b + u'>' + a;
    };
    for (const MatchedFlow &matched : flows) {
        if (!isNew(*matched.flow)) // seen before, or at a time that is not known
            old.insert(key(matched));
    }
    for (const MatchedFlow &matched : flows) {
        if (matched.isPair && !old.contains(key(matched)))
            groups.add(key(matched), matched);
    }
    for (const FlowGroup &group : groups) {
        QString first = group.first().flow->firstSeen;
        for (const MatchedFlow *matched : group.flows)
            first = std::min(first, matched->flow->firstSeen);
        out.add(group.records(), out.words().translate("Diagnostics", "%1 and %2 were first seen to talk on %3, after the state approved on %4 (%5).")
                    .arg(group.first().source.nameIn(plant, out.words()), group.first().target.nameIn(plant, out.words()),
                         out.words().date(QDate::fromString(first.left(10), Qt::ISODate)), out.words().date(approved), group.protocols()));
    }
}

/// On which side of the conduit a zone (or one around it) stands: 0 = A, 1 = B, -1 = neither.
int sideOf(const PlantModel &plant, const Conduit &conduit, const Zone *zone)
{
    for (int steps = 0; zone && steps < 100; ++steps) {
        for (size_t i = 0; i < std::min<size_t>(conduit.zones.size(), 2); ++i) {
            if (conduit.zones[i] == zone->id)
                return static_cast<int>(i);
        }
        zone = plant.zone(zone->parent);
    }
    return -1;
}

/// With a one-way gateway in the way nothing comes back: an answer is against it as well.
void againstOneWay(const PlantModel &plant, FindingList &out)
{
    FlowGroups groups;
    for (const MatchedFlow &matched : plant.traffic().flows()) {
        if (!matched.isPair || matched.conduits.size() != 1)
            continue;
        const Conduit &conduit = *matched.conduits.front();
        if (conduit.direction != Direction::OneWayAB && conduit.direction != Direction::OneWayBA)
            continue;
        const bool hasGateway = std::ranges::any_of(plant.devicesOf(conduit), [](const Asset *device) { return device->assetClass == AssetClass::OneWayGateway; });
        const int sender = conduit.direction == Direction::OneWayAB ? 0 : 1;
        const bool isAgainst = sideOf(plant, conduit, matched.source.zone) == 1 - sender;
        if (isAgainst || (hasGateway && matched.flow->answered == Fact(true)))
            groups.add(conduit.id.text(), matched);
    }
    for (const FlowGroup &group : groups) {
        const Conduit &conduit = *group.first().conduits.front();
        out.add(group.records({conduit.id}), out.words().translate("Diagnostics", "Traffic was seen against the one way of conduit %1 (%2 between %3 and %4): either it is no one-way device or the drawing is wrong.")
                    .arg(out.name(conduit.id), group.protocols(), hostNames(plant, out, group, &MatchedFlow::source), hostNames(plant, out, group, &MatchedFlow::target)));
    }
}
}

std::span<const Rule> flowRules()
{
    static constexpr Rule rules[] = {
        {"C207", Severity::Error, "SR 5.2", againstOneWay},
        {"F301", Severity::Error, "ZCR 3.1", noConduitJoins},
        {"F302", Severity::Warning, "SR 5.2 RE 1", notAllowedOnConduit},
        {"F303", Severity::Error, "SR 1.13, SR 5.2", talksToTheInternet},
        {"F304", Severity::Warning, "SR 5.2", controlProtocolOutside},
        {"F305", Severity::Info, "SR 7.8", unknownHost},
        {"F306", Severity::Warning, "SR 1.5, SR 4.1, SR 7.7", insecureAcrossZones},
        {"F307", Severity::Error, "SR 2.1, SR 3.4", commandFromWrongPlace},
        {"F308", Severity::Info, practice, allowedButNeverSeen},
        {"F309", Severity::Warning, "SR 5.2, NET 1.1", passesTheDmz},
        {"F310", Severity::Info, "SR 6.2, CM 1.4", newSinceBaseline},
    };
    return rules;
}
