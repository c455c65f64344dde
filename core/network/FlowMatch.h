// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Capture.h"
#include "core/network/HostAddress.h"
#include "core/network/PlantModel.h"
#include "core/network/Protocols.h"

/// One end of a flow, as far as the project knows it.
struct FlowEnd
{
    HostAddress address;
    const Asset *asset = nullptr;     ///< in use; null for a host that is in no register, or in several
    const Zone *zone = nullptr;       ///< of the asset; without one, of the declared network that the address lies in
    const Network *network = nullptr; ///< the narrowest declared one that the address lies in
    bool isKnown = false;             ///< some asset has the address, in use or not
    bool isOutOfUse = false;          ///< all that have it are planned, spare or decommissioned: nothing is said of them
    bool isWithoutZone = false;       ///< an asset that is in no zone (Z101)
    bool isLent = false;              ///< of the network's DHCP range or behind address translation: it changes hands by itself

    [[nodiscard]] QString key() const; ///< by what the host is: two interfaces of one asset are one host
    [[nodiscard]] QString nameIn(const PlantModel &plant, const Words &words) const; ///< the asset's, else the address
};

/// A flow with what it means in the drawing.
struct MatchedFlow
{
    const Flow *flow = nullptr;
    FlowEnd source;
    FlowEnd target;
    const Protocol *protocol = nullptr;      ///< null where the name is none of the table
    std::vector<const Conduit *> conduits;   ///< that join the two zones
    bool isOpenedByAnother = false; ///< data of FTP, second connection of OPC DA: at ports that nobody knows before
    bool isPair = false; ///< between two hosts and worth judging: no broadcast, multicast, link-local, upkeep of the network, SYN without answer

    /// "Modbus TCP"; where the name is none of the table what was entered; without that "TCP".
    [[nodiscard]] QString serviceName() const;
    /// What to write into a conduit's list so that it allows this; empty where nothing would.
    [[nodiscard]] QString allowWord() const { return isOpenedByAnother ? QString() : Protocols::wordFor(serviceName(), flow->transport, flow->port); }
    [[nodiscard]] bool crossesZones() const { return source.zone && target.zone && source.zone != target.zone; }
    [[nodiscard]] bool has(QLatin1StringView command) const { return flow->commands.contains(command); }
};

/// Observed traffic laid over zones and conduits: what the rules F301 to F310 and the drawing look at.
///
/// Pointers are into the plant model and the vectors here, and live as long as both do.
class FlowMatch
{
public:
    explicit FlowMatch(const PlantModel &plant);
    FlowMatch(const FlowMatch &) = delete;
    FlowMatch &operator=(const FlowMatch &) = delete;

    [[nodiscard]] const std::vector<MatchedFlow> &flows() const { return m_matched; }
    /// The broadcast address of a declared network.
    [[nodiscard]] bool isBroadcast(const HostAddress &address) const;
    [[nodiscard]] const std::vector<Capture> &captures() const { return m_captures; }
    [[nodiscard]] const Protocols::AllowList &allowed(const Conduit &conduit) const { return *m_allowed.value(conduit.id); }

    /// Whether conduits in a row, each of which allows the flow, lead from its source to its target.
    enum class Way { None, Plain, ThroughDmz };
    [[nodiscard]] Way wayOf(const MatchedFlow &flow) const;
    /// On the wire, and no asset has the address. Addresses that are lent are none, nor are groups, broadcasts and the virtual
    /// ones of router pairs; a MAC is one only where the register knows any.
    [[nodiscard]] bool isUnknownHost(const FlowEnd &end) const;
    /// The zone and those around it, from the inside to the outside: their conduits serve it as well.
    [[nodiscard]] std::vector<const Zone *> withParents(const Zone *zone) const;
    /// Seconds that captures which saw anything on the conduit cover together.
    [[nodiscard]] qint64 observedSeconds(const std::vector<const MatchedFlow *> &onConduit) const;
    [[nodiscard]] qint64 observedSeconds(const QSet<RecordId> &captures) const;
    /// All flows by the conduits that they may take.
    [[nodiscard]] std::vector<const MatchedFlow *> flowsOn(const Conduit &conduit) const;

private:
    struct Place
    {
        const Interface *interface = nullptr;
        const Asset *asset = nullptr; ///< null where it is not in use
    };
    void readInterfaces();
    void readNetworks();
    [[nodiscard]] FlowEnd end(const QString &address, const std::optional<int> &vlan);
    [[nodiscard]] FlowEnd resolved(const HostAddress &address, const std::optional<int> &vlan) const;
    void takePlaces(FlowEnd &end, std::vector<Place> places, const std::optional<int> &vlan) const;
    [[nodiscard]] const Network *networkOf(const HostAddress &address, const std::optional<int> &vlan) const;
    [[nodiscard]] bool isPair(const MatchedFlow &matched) const;
    [[nodiscard]] std::vector<const Conduit *> joining(const Zone *a, const Zone *b) const;
    void markOpened();

    const PlantModel &m_plant;
    std::vector<Flow> m_flows;
    std::vector<Capture> m_captures;
    std::vector<Interface> m_interfaces; ///< of all assets
    std::vector<MatchedFlow> m_matched;
    QHash<HostAddress, std::vector<Place>> m_places;
    std::vector<std::pair<AddressPrefix, const Network *>> m_networks;
    QHash<std::pair<HostAddress, int>, FlowEnd> m_ends;
    QHash<RecordId, std::shared_ptr<const Protocols::AllowList>> m_allowed;
    QHash<std::pair<RecordId, RecordId>, std::vector<const Conduit *>> m_joining;
    bool m_knowsMacs = false;
    QHash<RecordId, std::vector<size_t>> m_onConduit; ///< places in m_matched
    mutable QHash<QByteArray, Way> m_ways;
};
