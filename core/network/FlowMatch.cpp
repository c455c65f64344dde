// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/FlowMatch.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <queue>

using namespace Qt::StringLiterals;

namespace {
/// Addresses that change hands by themselves: DHCP, and those behind address translation.
bool lendsOut(const Network &network, const HostAddress &address)
{
    if (network.natted == Fact(true))
        return true;
    const QStringList ranges = network.dhcpRange.split(QRegularExpression(u"[;,]"_s), Qt::SkipEmptyParts);
    return std::ranges::any_of(ranges, [&](const QString &text) {
        const auto range = AddressRange::parse(text);
        return range && range->contains(address);
    });
}
}

QString FlowEnd::nameIn(const PlantModel &plant, const Words &words) const
{
    return asset ? plant.project.designation(asset->id, words) : address.text();
}

QString FlowEnd::key() const
{
    return asset ? asset->id.text() : address.text();
}

QString MatchedFlow::serviceName() const
{
    if (protocol)
        return protocol->nameText();
    QString entered = flow->protocol.trimmed();
    if (!entered.isEmpty())
        return entered;
    const auto transport = static_cast<size_t>(flow->transport);
    return transport == 0 ? QString() : QString::fromLatin1(transportChoices[transport - 1].key).toUpper();
}

FlowMatch::FlowMatch(const PlantModel &plant)
    : m_plant(plant)
    , m_flows(plant.project.all<Flow>())
{
    if (m_flows.empty())
        return;
    m_captures = plant.project.all<Capture>();
    readInterfaces();
    readNetworks();
    for (const Conduit &conduit : plant.conduits)
        m_allowed.insert(conduit.id, std::make_shared<const Protocols::AllowList>(conduit.protocols));
    m_matched.reserve(m_flows.size());
    for (const Flow &flow : m_flows) {
        MatchedFlow matched;
        matched.flow = &flow;
        matched.source = end(flow.source, flow.vlan);
        matched.target = end(flow.target, flow.vlan);
        matched.protocol = Protocols::of(flow);
        matched.isPair = isPair(matched);
        if (matched.crossesZones()) {
            const std::pair<RecordId, RecordId> key {matched.source.zone->id, matched.target.zone->id};
            auto known = m_joining.constFind(key);
            if (known == m_joining.cend())
                known = m_joining.insert(key, joining(matched.source.zone, matched.target.zone));
            matched.conduits = *known;
        }
        if (matched.isPair) {
            for (const Conduit *conduit : matched.conduits)
                m_onConduit[conduit->id].push_back(m_matched.size());
        }
        m_matched.push_back(std::move(matched));
    }
    markOpened();
}

/// FTP opens its data connections, OPC DA its second one, between hosts that talked the protocol itself.
void FlowMatch::markOpened()
{
    const auto is = [](const MatchedFlow &matched, const char *protocol) { return matched.protocol && qstrcmp(matched.protocol->name, protocol) == 0; };
    QSet<QString> ftpPairs;
    QSet<QString> rpcPairs;
    for (const MatchedFlow &matched : m_matched) {
        if (is(matched, "FTP"))
            ftpPairs.insert(matched.source.key() + u'>' + matched.target.key());
        else if (is(matched, "DCE/RPC"))
            rpcPairs.insert(matched.source.key() + u'>' + matched.target.key());
    }
    constexpr int leastDynamic = 1024;
    for (MatchedFlow &matched : m_matched) {
        matched.isOpenedByAnother = is(matched, "FTP data");
        if (matched.protocol || matched.flow->transport == Transport::Udp || matched.flow->port.value_or(0) < leastDynamic || (ftpPairs.isEmpty() && rpcPairs.isEmpty()))
            continue;
        const QString there = matched.source.key() + u'>' + matched.target.key();
        const QString back = matched.target.key() + u'>' + matched.source.key();
        matched.isOpenedByAnother = ftpPairs.contains(there) || ftpPairs.contains(back) || rpcPairs.contains(there);
    }
}

void FlowMatch::readInterfaces()
{
    m_interfaces = m_plant.project.all<Interface>();
    for (const Interface &one : m_interfaces) {
        for (const QString &text : {one.ip, one.mac}) {
            const HostAddress address = HostAddress::parse(QStringView(text).left(text.indexOf(u'/') < 0 ? text.size() : text.indexOf(u'/')));
            if (address.isValid())
                m_places[address].push_back({&one, m_plant.asset(one.asset)});
        }
    }
    m_knowsMacs = std::ranges::any_of(m_plant.interfaces, [](const Interface &one) { return !one.mac.isEmpty(); });
}

void FlowMatch::readNetworks()
{
    for (const Network &network : m_plant.networks) {
        const QStringList prefixes = network.prefix.split(QRegularExpression(u"[;, ]+"_s), Qt::SkipEmptyParts);
        for (const QString &text : prefixes) {
            if (const auto prefix = AddressPrefix::parse(text))
                m_networks.emplace_back(*prefix, &network);
        }
    }
    std::ranges::stable_sort(m_networks, std::greater<>(), [](const auto &entry) { return entry.first.length; });
}

FlowEnd FlowMatch::end(const QString &address, const std::optional<int> &vlan)
{
    const HostAddress parsed = HostAddress::parse(address);
    const std::pair<HostAddress, int> key {parsed, vlan.value_or(-1)};
    auto known = m_ends.constFind(key);
    if (known == m_ends.cend())
        known = m_ends.insert(key, resolved(parsed, vlan));
    return *known;
}

FlowEnd FlowMatch::resolved(const HostAddress &address, const std::optional<int> &vlan) const
{
    FlowEnd end {.address = address};
    end.network = networkOf(address, vlan);
    end.isLent = end.network && lendsOut(*end.network, address);
    if (const auto places = m_places.constFind(address); places != m_places.cend())
        takePlaces(end, *places, vlan);
    if (!end.isKnown && end.network)
        end.zone = m_plant.zone(end.network->zone);
    return end;
}

/// Of several interfaces with one address the one in the flow's VLAN; where they still differ in zone, none is taken.
void FlowMatch::takePlaces(FlowEnd &end, std::vector<Place> places, const std::optional<int> &vlan) const
{
    end.isKnown = true;
    std::erase_if(places, [](const Place &place) { return !place.asset; });
    end.isOutOfUse = places.empty();
    const auto vlanOf = [this](const Place &place) {
        const Network *network = m_plant.network(place.interface->network);
        return network ? network->vlan : std::nullopt;
    };
    if (places.size() > 1 && vlan && std::ranges::any_of(places, [&](const Place &place) { return vlanOf(place) == vlan; }))
        std::erase_if(places, [&](const Place &place) { return vlanOf(place) != vlan; });
    if (places.empty() || std::ranges::any_of(places, [&](const Place &place) { return place.asset->zone != places.front().asset->zone; }))
        return;
    end.asset = places.front().asset;
    end.zone = m_plant.zone(end.asset->zone);
    end.isWithoutZone = !end.zone;
    // A boundary device stands in each of its networks: what asks its port there does not leave that zone.
    const Network *network = m_plant.network(places.front().interface->network);
    const Zone *ofNetwork = network ? m_plant.zone(network->zone) : nullptr;
    if (ofNetwork && m_plant.isBoundary(*end.asset))
        end.zone = ofNetwork;
}

const Network *FlowMatch::networkOf(const HostAddress &address, const std::optional<int> &vlan) const
{
    const Network *best = nullptr;
    int length = -1;
    for (const auto &[prefix, network] : m_networks) {
        if (prefix.length < length)
            break;
        if (!prefix.contains(address) || (best && network->vlan != vlan))
            continue;
        best = network;
        length = prefix.length;
    }
    return best;
}

bool FlowMatch::isPair(const MatchedFlow &matched) const
{
    const auto isHost = [](const HostAddress &address) {
        return address.isValid() && !address.isMulticast() && !address.isBroadcast() && !address.isLinkLocal() && !address.isUnspecified() && !address.isLoopback();
    };
    if (!isHost(matched.source.address) || !isHost(matched.target.address) || matched.source.isOutOfUse || matched.target.isOutOfUse)
        return false;
    if (matched.protocol && matched.protocol->has(Protocol::Upkeep))
        return false;
    if (matched.flow->transport == Transport::Tcp && matched.flow->answered == Fact(false))
        return false;
    return !isBroadcast(matched.target.address);
}

bool FlowMatch::isBroadcast(const HostAddress &address) const
{
    return std::ranges::any_of(m_networks, [&](const auto &entry) { return entry.first.isBroadcastOf(address); });
}

bool FlowMatch::isUnknownHost(const FlowEnd &end) const
{
    const HostAddress &address = end.address;
    const bool isHost = address.isValid() && !address.isMulticast() && !address.isBroadcast() && !address.isLinkLocal() && !address.isUnspecified() && !address.isLoopback()
        && !address.isVirtualRouter() && !isBroadcast(address);
    return isHost && !end.isKnown && !end.isLent && (!address.isMac() || m_knowsMacs);
}

std::vector<const Zone *> FlowMatch::withParents(const Zone *zone) const
{
    std::vector<const Zone *> zones;
    while (zone && !std::ranges::contains(zones, zone)) {
        zones.push_back(zone);
        zone = m_plant.zone(zone->parent);
    }
    return zones;
}

/// A conduit of the zone around a zone serves that one as well.
std::vector<const Conduit *> FlowMatch::joining(const Zone *a, const Zone *b) const
{
    const std::vector<const Zone *> ofA = withParents(a);
    const std::vector<const Zone *> ofB = withParents(b);
    std::vector<const Conduit *> found;
    for (const Zone *from : ofA) {
        for (const Conduit *conduit : m_plant.conduitsOf(from->id)) {
            const std::vector<const Zone *> ends = m_plant.endsOf(*conduit);
            const bool reaches = std::ranges::any_of(ends, [&](const Zone *to) { return to != from && std::ranges::contains(ofB, to); });
            if (reaches && !std::ranges::contains(found, conduit))
                found.push_back(conduit);
        }
    }
    return found;
}

FlowMatch::Way FlowMatch::wayOf(const MatchedFlow &matched) const
{
    if (!matched.crossesZones())
        return Way::None;
    const QByteArray key = matched.source.zone->id.utf8() + matched.target.zone->id.utf8() + matched.flow->protocol.toUtf8() + '/'
        + QByteArray::number(static_cast<int>(matched.flow->transport)) + '/' + QByteArray::number(matched.flow->port.value_or(-1));
    if (const auto known = m_ways.constFind(key); known != m_ways.cend())
        return *known;
    // Breadth first over zones, each once without and once with a DMZ behind.
    using State = std::pair<const Zone *, bool>;
    QSet<std::pair<const void *, bool>> seen;
    std::queue<State> open;
    Way way = Way::None;
    for (const Zone *from : withParents(matched.source.zone))
        open.emplace(from, false);
    const std::vector<const Zone *> targets = withParents(matched.target.zone);
    while (!open.empty() && way != Way::ThroughDmz) {
        const auto [zone, throughDmz] = open.front();
        open.pop();
        if (seen.contains({zone, throughDmz}))
            continue;
        seen.insert({zone, throughDmz});
        for (const Conduit *conduit : m_plant.conduitsOf(zone->id)) {
            if (!allowed(*conduit).allows(*matched.flow))
                continue;
            for (const Zone *next : m_plant.endsOf(*conduit)) {
                if (next == zone)
                    continue;
                if (std::ranges::contains(targets, next))
                    way = throughDmz ? Way::ThroughDmz : std::max(way, Way::Plain);
                else
                    open.emplace(next, throughDmz || next->type == ZoneType::Dmz);
            }
        }
    }
    m_ways.insert(key, way);
    return way;
}

std::vector<const MatchedFlow *> FlowMatch::flowsOn(const Conduit &conduit) const
{
    std::vector<const MatchedFlow *> flows;
    for (const size_t at : m_onConduit.value(conduit.id))
        flows.push_back(&m_matched[at]);
    return flows;
}

qint64 FlowMatch::observedSeconds(const std::vector<const MatchedFlow *> &onConduit) const
{
    QSet<RecordId> seenIn;
    for (const MatchedFlow *matched : onConduit) {
        for (const Id<Capture> &id : matched->flow->captures)
            seenIn.insert(id);
    }
    return observedSeconds(seenIn);
}

qint64 FlowMatch::observedSeconds(const QSet<RecordId> &seenIn) const
{
    std::vector<std::pair<qint64, qint64>> spans;
    for (const Capture &capture : m_captures) {
        const QDateTime from = QDateTime::fromString(capture.firstSeen, Qt::ISODate);
        const QDateTime to = QDateTime::fromString(capture.lastSeen, Qt::ISODate);
        if (seenIn.contains(capture.id) && from.isValid() && to.isValid())
            spans.emplace_back(from.toSecsSinceEpoch(), to.toSecsSinceEpoch());
    }
    std::ranges::sort(spans);
    qint64 sum = 0;
    qint64 covered = std::numeric_limits<qint64>::min();
    for (const auto &[from, to] : spans) {
        const qint64 begin = std::max(from, covered);
        sum += std::max<qint64>(0, to - begin);
        covered = std::max(covered, to);
    }
    return sum;
}
