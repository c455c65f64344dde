// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ConversationTracker.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 ipIcmp = 1;
constexpr quint8 ipTcp = 6;
constexpr quint8 ipUdp = 17;
constexpr quint8 ipIcmp6 = 58;
constexpr quint8 tcpFin = 1;
constexpr quint8 tcpSyn = 2;
constexpr quint8 tcpRst = 4;
constexpr quint8 tcpAck = 16;
constexpr qint64 microsecondsInSecond = 1'000'000;

quint64 mix(quint64 a, quint64 b)
{
    const quint64 x = (a ^ 0x9e3779b97f4a7c15ULL) * 0xbf58476d1ce4e5b9ULL + b;
    return (x ^ (x >> 29)) * 0x94d049bb133111ebULL;
}

/// The same for both directions.
quint64 hashOf(const IpPacket &packet)
{
    const quint64 one = mix(packet.source.high ^ packet.source.low, packet.sourcePort);
    const quint64 other = mix(packet.target.high ^ packet.target.low, packet.targetPort);
    const quint64 both = mix(one + other, packet.number);
    return both ^ (both >> 32);
}

bool isIcmp(quint8 number)
{
    return number == ipIcmp || number == ipIcmp6;
}

enum class IcmpKind { Request, Answer, Error, Neighbours };
IcmpKind icmpKind(quint8 number, quint8 type)
{
    if (number == ipIcmp)
        return type == 8 || type == 13 || type == 15 || type == 17 || type == 10 ? IcmpKind::Request
            : type == 0 || type == 14 || type == 16 || type == 18               ? IcmpKind::Answer
                                                                                : IcmpKind::Error;
    if (type == 128)
        return IcmpKind::Request;
    return type == 129 ? IcmpKind::Answer : type >= 130 ? IcmpKind::Neighbours : IcmpKind::Error;
}

Transport transportOf(quint8 number)
{
    return number == ipTcp ? Transport::Tcp : number == ipUdp ? Transport::Udp : isIcmp(number) ? Transport::Icmp : Transport::Ip;
}
}

ConversationTracker::ConversationTracker(ConversationSink &sink, size_t most)
    : m_sink(sink)
    , m_most(most)
    , m_slots(std::bit_ceil(most * 2), 0)
{
}

bool ConversationTracker::isIt(const Conversation &open, const IpPacket &packet, quint64 hash) const
{
    if (open.hash != hash || open.number != packet.number)
        return false;
    return (open.portA == packet.sourcePort && open.portB == packet.targetPort && open.a == packet.source && open.b == packet.target)
        || (open.portA == packet.targetPort && open.portB == packet.sourcePort && open.a == packet.target && open.b == packet.source);
}

size_t ConversationTracker::place(const IpPacket &packet, quint64 hash, bool &isNew)
{
    isNew = false;
    if (m_lastPlace < m_open.size() && isIt(m_open[m_lastPlace], packet, hash))
        return m_lastPlace;
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if (isIt(m_open[m_slots[slot] - 1], packet, hash))
            return m_slots[slot] - 1;
    }
    if (m_open.size() >= m_most) {
        flush();
        ++m_flushes;
        slot = hash & mask;
    }
    isNew = true;
    begin(packet, hash);
    m_slots[slot] = static_cast<quint32>(m_open.size());
    return m_open.size() - 1;
}

void ConversationTracker::begin(const IpPacket &packet, quint64 hash)
{
    Conversation open;
    open.a = packet.source;
    open.b = packet.target;
    open.hash = hash;
    open.portA = packet.sourcePort;
    open.portB = packet.targetPort;
    open.number = packet.number;
    open.vlan = packet.vlan;
    open.first = packet.microseconds;
    open.last = packet.microseconds;
    m_open.push_back(open);
}

size_t ConversationTracker::take(const IpPacket &packet)
{
    bool isNew = false;
    size_t at = place(packet, hashOf(packet), isNew);
    const bool beginsAnew = !isNew && m_open[at].isOver && packet.number == ipTcp && (packet.tcpFlags & (tcpSyn | tcpAck)) == tcpSyn;
    if (beginsAnew) { // the port is used again: another conversation in the same place
        const quint64 hash = m_open[at].hash;
        give(m_open[at]);
        begin(packet, hash);
        m_open[at] = m_open.back();
        m_open.pop_back();
    }
    m_lastPlace = at;
    Conversation &open = m_open[at];
    const bool fromA = open.portA == packet.sourcePort && open.a == packet.source;
    ++open.packets;
    open.packetsOfB += fromA ? 0 : 1;
    open.bytes += packet.bytes;
    if (packet.microseconds > 0) // 0: the packet has no time that can be used
        open.first = open.first > 0 ? std::min(open.first, packet.microseconds) : packet.microseconds;
    open.last = std::max(open.last, packet.microseconds);
    if (packet.number == ipTcp)
        followTcp(open, packet, fromA);
    else if (isIcmp(packet.number) && open.asked == Asked::Unknown)
        open.asked = (icmpKind(packet.number, packet.icmpType) == IcmpKind::Answer) == fromA ? Asked::Second : Asked::First;
    if (isIcmp(packet.number) && open.packets == 1) {
        const IcmpKind kind = icmpKind(packet.number, packet.icmpType);
        const bool isListener = packet.icmpType < 133 || packet.icmpType == 143; // membership of groups, as IGMP tells it for IPv4
        open.protocol = &Protocols::exactly(kind == IcmpKind::Error ? "ICMP error" : kind != IcmpKind::Neighbours ? "ICMP" : isListener ? "IGMP" : "IPv6 ND");
    }
    if (!packet.payload.empty() && (packet.number == ipTcp || packet.number == ipUdp))
        look(open, packet, fromA);
    return at;
}

void ConversationTracker::takeFragment(size_t conversation, bool fromFirst, quint32 bytes, qint64 microseconds)
{
    if (conversation >= m_open.size())
        return;
    Conversation &open = m_open[conversation];
    ++open.packets;
    open.packetsOfB += fromFirst ? 0 : 1;
    open.bytes += bytes;
    open.last = std::max(open.last, microseconds);
}

void ConversationTracker::followTcp(Conversation &open, const IpPacket &packet, bool fromA)
{
    const bool isSyn = (packet.tcpFlags & tcpSyn) != 0;
    const bool isAck = (packet.tcpFlags & tcpAck) != 0;
    if (isSyn)
        open.asked = fromA != isAck ? Asked::First : Asked::Second;
    if ((packet.tcpFlags & tcpRst) != 0) {
        open.isRefused = open.isRefused || !open.isEstablished;
        open.isOver = true;
    }
    if ((packet.tcpFlags & tcpFin) != 0)
        open.isOver = true;
    // SYN-ACK, or any data: a connection was there.
    open.isEstablished = open.isEstablished || (isSyn && isAck) || !packet.payload.empty();
}

bool ConversationTracker::aAsks(const Conversation &open) const
{
    if (open.asked != Asked::Unknown)
        return open.asked == Asked::First;
    const Transport transport = transportOf(open.number);
    if (open.protocol && open.number != ipIcmp) {
        const bool atA = Protocols::usesPort(*open.protocol, transport, open.portA);
        const bool atB = Protocols::usesPort(*open.protocol, transport, open.portB);
        if (atA != atB)
            return atB;
    }
    const bool knownA = Protocols::atPort(transport, open.portA) != nullptr;
    const bool knownB = Protocols::atPort(transport, open.portB) != nullptr;
    if (knownA != knownB)
        return knownB;
    constexpr quint16 registered = 1024;
    if ((open.portA < registered) != (open.portB < registered))
        return open.portB < registered;
    return true;
}

void ConversationTracker::look(Conversation &open, const IpPacket &packet, bool fromA)
{
    const Transport transport = transportOf(open.number);
    if (!open.isSettled && open.looked < mostLooks) {
        const bool toB = aAsks(open);
        const PayloadProtocol::Guess guess = PayloadProtocol::recognise(transport, toB ? open.portB : open.portA, packet.payload);
        if (guess.protocol) {
            open.protocol = guess.protocol;
            open.isSettled = guess.isFinal;
        } else {
            ++open.looked;
        }
    }
    if (!open.protocol)
        return;
    const bool toServer = fromA == aAsks(open);
    if (const Protocol *more = PayloadProtocol::refined(*open.protocol, packet.payload, toServer))
        open.protocol = more;
    open.requests += toServer ? 1 : 0;
    open.commands |= PayloadProtocol::commandsIn(*open.protocol, packet.payload, toServer ? static_cast<int>(std::min(open.requests, 1000U)) : 0);
}

void ConversationTracker::give(const Conversation &open)
{
    const bool aIsSource = aAsks(open);
    const Transport transport = transportOf(open.number);
    ObservedConversation out;
    out.source = aIsSource ? open.a : open.b;
    out.target = aIsSource ? open.b : open.a;
    out.transport = transport;
    out.port = transport == Transport::Tcp || transport == Transport::Udp ? (aIsSource ? open.portB : open.portA) : quint16(0);
    out.packets = open.packets;
    out.bytes = open.bytes;
    out.first = open.first / microsecondsInSecond;
    out.last = open.last / microsecondsInSecond;
    out.commands = open.commands;
    if (open.vlan >= 0)
        out.vlan = open.vlan;
    out.answered = open.number == ipTcp ? open.isEstablished || (!open.isRefused && open.packetsOfB > 0 && open.packetsOfB < open.packets)
                                        : open.packetsOfB > 0;
    const Protocol *atPort = Protocols::atPort(transport, out.port);
    // A port whose protocol always shows itself, and did not in several packets: something else uses it.
    const bool isSomethingElse = !open.protocol && atPort && open.looked >= mostLooks && PayloadProtocol::isRecognisable(*atPort);
    if (const Protocol *named = open.protocol ? open.protocol : isSomethingElse ? nullptr : atPort)
        out.protocol = named->nameText();
    else
        out.protocol = transport == Transport::Tcp ? u"TCP"_s : transport == Transport::Udp ? u"UDP"_s : PayloadProtocol::overIp(open.number);
    m_sink.take(out);
}

void ConversationTracker::flush()
{
    for (const Conversation &open : m_open)
        give(open);
    m_open.clear();
    std::ranges::fill(m_slots, 0U);
    m_lastPlace = 0;
}
