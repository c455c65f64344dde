// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Flow.h"
#include "core/network/PlantModel.h"

/// One side of traffic that leaves a zone: a zone, or a host that stands for itself.
struct CrossingEnd
{
    RecordId zone;    ///< of an unknown host: of the declared network that its address lies in; may be invalid
    RecordId network; ///< only of an unknown host: the narrowest declared network that its address lies in
    RecordId asset;   ///< only of an asset that is in no zone
    QString address;  ///< only of a host that stands for itself
    bool isUnknown = false; ///< no asset has the address

    [[nodiscard]] bool isZone() const { return address.isEmpty(); }
    [[nodiscard]] QString nameIn(const Project &project, const Words &words) const; ///< the zone's, the asset's, else the address
    friend bool operator==(const CrossingEnd &, const CrossingEnd &) = default;
};

/// Traffic of one service from one zone (or host) to another: what was seen and what zones and conduits say about it.
struct Crossing
{
    enum class Verdict {
        NoConduit,   ///< no conduit joins the two, and no way of conduits that allow it (F301)
        NotAllowed,  ///< one joins them, but does not allow it, or leads the other way (F302)
        UnknownHost, ///< an end is no asset of the register
        Unclear,     ///< the conduit lists no protocol (C214), or assets in several zones have the address (A401)
        Allowed      ///< by a conduit that joins the two, or by each of a way of conduits
    };
    /// Of a conduit, from the end where it is entered to the one where it is left.
    struct Step
    {
        RecordId conduit;
        RecordId from;
        RecordId to;
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Host
    {
        RecordId asset; ///< invalid where none has the address
        QString address;
        friend bool operator==(const Host &, const Host &) = default;
    };

    CrossingEnd from; ///< of who asked
    CrossingEnd to;
    QString protocol; ///< as the table of protocols names it; else as entered
    Transport transport = Transport::Unknown;
    std::optional<int> port;
    Verdict verdict = Verdict::Allowed;
    bool isOpposed = false;          ///< not allowed because the conduit leads one way, the other way
    bool isOpenedByAnother = false;  ///< data connections at ports that nobody knows before; `port` is empty
    bool isWay = false;              ///< `steps` are one behind the other, not side by side
    std::vector<Step> steps;         ///< conduits concerned; where allowed, those that allow it
    std::vector<Host> sources;       ///< each once, in the order in which they were met
    std::vector<Host> targets;
    QStringList commands;            ///< keys of flowCommandChoices, in their order
    qint64 flows = 0;
    qint64 packets = 0;
    qint64 bytes = 0;
    QString firstSeen;               ///< ISO 8601, UTC; empty where no capture has times
    QString lastSeen;

    /// What to write into a conduit's list so that it allows this; empty where nothing would ("Modbus TCP", "TCP 4711").
    [[nodiscard]] QString allowWord() const;
    /// "tcp/502", "udp/dynamic", "icmp": as firewall rules name it.
    [[nodiscard]] QString service() const;
    [[nodiscard]] bool isUnknownHost() const { return verdict == Verdict::UnknownHost; }
    friend bool operator==(const Crossing &, const Crossing &) = default;
};

/// A protocol that a conduit allows, and that captures which saw other traffic there never showed.
struct UnseenProtocol
{
    RecordId conduit;
    QString protocol; ///< as it stands in the conduit's list
    qint64 observedSeconds = 0; ///< that those captures cover together
    friend bool operator==(const UnseenProtocol &, const UnseenProtocol &) = default;
};

/// Observed traffic against intention: all that was seen to leave a zone, and what is allowed and was not seen.
///
/// Traffic within a zone is left out, except that of unknown hosts; so is what the rules F301 to F310 do not judge: broadcast,
/// multicast, link-local, upkeep of the network, unanswered TCP, assets out of use. Who may ask whom over a one-way conduit:
/// from its first zone to the others (A to B), or the other way round. Takes time in proportion to the flows.
struct Crossings
{
    bool hasTraffic = false;       ///< any flow was read in
    std::vector<Crossing> all;     ///< by verdict as they are numbered, then names of the ends, protocol, port
    std::vector<UnseenProtocol> unseen; ///< in the order of conduits and of their lists

    [[nodiscard]] static Crossings of(const PlantModel &plant);
};

[[nodiscard]] QString verdictKey(Crossing::Verdict verdict); ///< "noConduit", …: for scripts
[[nodiscard]] QString verdictName(Crossing::Verdict verdict, const Words &words);
