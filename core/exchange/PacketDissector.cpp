// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PacketDissector.h"

#include "core/exchange/PayloadCommands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using PayloadBytes::be16;

namespace {

// LINKTYPE_ numbers of the capture formats (tcpdump.org/linktypes).
constexpr int linkNull = 0;
constexpr int linkEthernet = 1;
constexpr int linkRaw = 101;
constexpr int linkLoop = 108;
constexpr int linkCooked = 113;
constexpr int linkIp4 = 228;
constexpr int linkIp6 = 229;
constexpr int linkCooked2 = 276;
constexpr std::array<int, 3> rawOfSystems {12, 14, 129}; ///< DLT_RAW as some systems number it

constexpr quint16 typeIp4 = 0x0800;
constexpr quint16 typeIp6 = 0x86dd;
constexpr int mostTags = 8;
constexpr int mostExtensions = 16;
constexpr size_t fragmentPlaces = 1024; ///< of packets whose later parts are awaited
constexpr size_t framePlaces = 1024;    ///< of frames right above Ethernet

quint32 be32(Bytes p, size_t at)
{
    return static_cast<quint32>(be16(p, at)) << 16 | be16(p, at + 2);
}

bool isVlanTag(quint16 type)
{
    return type == 0x8100 || type == 0x88a8 || type == 0x9100 || type == 0x9200;
}

Bytes beyond(Bytes p, size_t at)
{
    return at < p.size() ? p.subspan(at) : Bytes();
}
}

PacketDissector::PacketDissector(ConversationSink &sink, QString file, size_t mostOpen)
    : m_sink(sink)
    , m_tracker(sink, mostOpen)
    , m_file(std::move(file))
    , m_fragments(fragmentPlaces)
    , m_frames(framePlaces)
{
}

bool PacketDissector::knows(int link)
{
    constexpr std::array<int, 8> known {linkNull, linkEthernet, linkRaw, linkLoop, linkCooked, linkIp4, linkIp6, linkCooked2};
    return std::ranges::contains(known, link) || std::ranges::contains(rawOfSystems, link);
}

void PacketDissector::fault(Fault fault)
{
    FaultCount &count = m_faults[fault];
    if (count.count++ == 0)
        count.first = m_packets;
}

void PacketDissector::take(int link, qint64 microseconds, Bytes packet, quint32 wireBytes)
{
    ++m_packets;
    m_time = microseconds;
    m_vlan = -1;
    if (link == linkEthernet)
        ethernet(packet, wireBytes);
    else if (link == linkCooked || link == linkCooked2)
        cooked(packet, wireBytes, link == linkCooked2);
    else if (link == linkNull || link == linkLoop)
        loopback(packet);
    else if (knows(link))
        rawIp(packet);
    else
        fault(UnknownLink);
}

void PacketDissector::ethernet(Bytes packet, quint32 wireBytes)
{
    constexpr size_t header = 14;
    if (packet.size() < header)
        return fault(CutLink);
    const HostAddress to = HostAddress::mac(packet.data());
    const HostAddress from = HostAddress::mac(packet.data() + 6);
    afterEtherType(be16(packet, 12), packet.subspan(header), from, to, wireBytes, -1);
}

void PacketDissector::afterEtherType(quint16 type, Bytes rest, HostAddress from, HostAddress to, quint32 wireBytes, int vlan)
{
    for (int tags = 0; isVlanTag(type); ++tags) {
        if (rest.size() < 4)
            return fault(CutLink);
        if (tags == mostTags)
            return fault(TooManyTags);
        const int id = be16(rest, 0) & 0xfff;
        vlan = id != 0 ? id : vlan; // 0 is a mere priority; of several tags the innermost is the network
        type = be16(rest, 2);
        rest = rest.subspan(4);
    }
    m_vlan = vlan;
    if (type == typeIp4)
        return ip4(rest);
    if (type == typeIp6)
        return ip6(rest);
    if (from.isValid())
        layer2(type, rest, from, to, wireBytes, vlan);
}

void PacketDissector::layer2(quint16 type, Bytes rest, const HostAddress &from, const HostAddress &to, quint32 wireBytes, int vlan)
{
    const quint16 kind = PayloadProtocol::kindOnEthernet(type, rest);
    const std::optional<int> network = vlan >= 0 ? std::optional(vlan) : std::nullopt;
    const quint64 mixed = (from.low * 0x9e3779b97f4a7c15ULL) ^ (to.low * 0xbf58476d1ce4e5b9ULL) ^ kind;
    Frames &frames = m_frames[(mixed ^ (mixed >> 32)) % m_frames.size()];
    ObservedConversation &sum = frames.sum;
    const qint64 time = m_time / 1'000'000;
    if (sum.packets == 0 || frames.kind != kind || sum.source != from || sum.target != to || sum.vlan != network) {
        give(frames);
        frames.kind = kind;
        sum = {};
        sum.source = from;
        sum.target = to;
        sum.transport = Transport::Ethernet;
        sum.protocol = PayloadProtocol::nameOnEthernet(kind);
        sum.first = sum.last = time;
        sum.vlan = network;
    }
    ++sum.packets;
    sum.bytes += wireBytes;
    if (time > 0)
        sum.first = sum.first > 0 ? std::min(sum.first, time) : time;
    sum.last = std::max(sum.last, time);
    sum.commands |= PayloadProtocol::commandsOnEthernet(type, rest);
}

void PacketDissector::give(Frames &frames)
{
    if (frames.sum.packets > 0)
        m_sink.take(frames.sum);
    frames.sum.packets = 0;
}

/// Linux cooked capture: type, address of the sender, protocol; version 2 has the protocol first.
void PacketDissector::cooked(Bytes packet, quint32 wireBytes, bool isSecond)
{
    const size_t header = isSecond ? 20 : 16;
    if (packet.size() < header)
        return fault(CutLink);
    const quint16 type = isSecond ? be16(packet, 0) : be16(packet, 14);
    const size_t length = isSecond ? packet[11] : be16(packet, 4);
    const HostAddress from = length == 6 ? HostAddress::mac(packet.data() + (isSecond ? 12 : 6)) : HostAddress();
    afterEtherType(type, packet.subspan(header), from, HostAddress {0, 0, HostAddress::Kind::Mac}, wireBytes, -1);
}

/// The family of the address in four bytes, of the machine that captured: IPv4 is 2 everywhere, IPv6 has many numbers.
void PacketDissector::loopback(Bytes packet)
{
    if (packet.size() < 5)
        return fault(CutLink);
    rawIp(packet.subspan(4));
}

void PacketDissector::rawIp(Bytes packet)
{
    if (packet.empty())
        return fault(CutIp);
    const int version = packet[0] >> 4;
    if (version == 4)
        ip4(packet);
    else if (version == 6)
        ip6(packet);
    else
        fault(BadIp);
}

void PacketDissector::ip4(Bytes packet)
{
    constexpr size_t least = 20;
    if (packet.size() < least)
        return fault(CutIp);
    const size_t header = size_t(4) * (packet[0] & 15U);
    const size_t total = be16(packet, 2); // 0: the network card was to cut a large one into packets
    if ((packet[0] >> 4) != 4 || header < least || (total != 0 && total < header))
        return fault(BadIp);
    if (packet.size() < header)
        return fault(CutIp);
    IpPacket out;
    out.source = HostAddress::v4(be32(packet, 12));
    out.target = HostAddress::v4(be32(packet, 16));
    out.number = packet[9];
    out.vlan = m_vlan;
    out.microseconds = m_time;
    out.bytes = static_cast<quint32>(total != 0 ? total : packet.size());
    const Bytes whole = packet.first(std::min<size_t>(out.bytes, packet.size())); // what follows is padding of Ethernet
    const quint16 flags = be16(packet, 6);
    if ((flags & 0x1fff) != 0)
        return laterFragment(out, be16(packet, 4));
    transport(out, beyond(whole, header), be16(packet, 4), (flags & 0x2000) != 0);
}

void PacketDissector::ip6(Bytes packet)
{
    constexpr size_t header = 40;
    if (packet.size() < header)
        return fault(CutIp);
    if ((packet[0] >> 4) != 6)
        return fault(BadIp);
    IpPacket out;
    out.source = HostAddress::v6(packet.data() + 8);
    out.target = HostAddress::v6(packet.data() + 24);
    out.vlan = m_vlan;
    out.microseconds = m_time;
    const size_t length = be16(packet, 4); // 0: a jumbogram, or left to the network card
    out.bytes = static_cast<quint32>(length != 0 ? header + length : packet.size());
    Bytes rest = packet.first(std::min<size_t>(out.bytes, packet.size())).subspan(header);
    quint8 next = packet[6];
    quint32 identification = 0;
    bool hasMore = false;
    for (int i = 0; i < mostExtensions; ++i) {
        const bool isFragment = next == 44;
        const bool isOption = next == 0 || next == 43 || next == 60 || next == 135 || next == 139;
        if (!isFragment && !isOption)
            break;
        if (rest.size() < 8)
            return fault(CutIp);
        const size_t size = isFragment ? 8U : (rest[1] + 1U) * 8U;
        if (isFragment) {
            identification = be32(rest, 4);
            hasMore = (rest[3] & 1) != 0;
            if ((be16(rest, 2) & 0xfff8) != 0) {
                out.number = rest[0];
                return laterFragment(out, identification);
            }
        }
        next = rest[0];
        if (rest.size() < size)
            return fault(CutIp);
        rest = rest.subspan(size);
    }
    out.number = next;
    transport(out, rest, identification, hasMore);
}

bool PacketDissector::readPorts(IpPacket &packet, Bytes rest)
{
    constexpr quint8 tcp = 6;
    const size_t least = packet.number == tcp ? 20 : 8;
    if (rest.size() < 4) {
        fault(CutTransport);
        return false;
    }
    packet.sourcePort = be16(rest, 0);
    packet.targetPort = be16(rest, 2);
    if (rest.size() < least) { // the ports are there: enough to count by
        packet.tcpFlags = packet.number == tcp && rest.size() > 13 ? rest[13] : quint8(0);
        return true;
    }
    if (packet.number == tcp) {
        const size_t header = size_t(4) * (rest[12] >> 4);
        if (header < least) {
            fault(BadTransport);
            return false;
        }
        packet.tcpFlags = rest[13];
        packet.payload = beyond(rest, header);
        return true;
    }
    const size_t length = be16(rest, 4);
    if (length != 0 && length < least) {
        fault(BadTransport);
        return false;
    }
    packet.payload = rest.subspan(least);
    return true;
}

void PacketDissector::transport(IpPacket &packet, Bytes rest, quint32 identification, bool hasMore)
{
    constexpr quint8 tcp = 6;
    constexpr quint8 udp = 17;
    constexpr quint8 icmp = 1;
    constexpr quint8 icmp6 = 58;
    if (packet.number == tcp || packet.number == udp) {
        if (!readPorts(packet, rest))
            return;
    } else if (packet.number == icmp || packet.number == icmp6) {
        if (rest.empty())
            return fault(CutTransport);
        packet.icmpType = rest[0];
        const bool isQuestion = packet.number == icmp ? packet.icmpType == 8 || packet.icmpType == 0 : packet.icmpType == 128 || packet.icmpType == 129;
        packet.sourcePort = packet.targetPort = isQuestion ? 1 : 2; // keeps questions apart from messages of errors
    }
    const size_t at = m_tracker.take(packet);
    if (hasMore)
        fragmentPlace(packet, identification) = {packet.source, packet.target, identification, at, m_tracker.flushes(), true};
}

PacketDissector::Fragment &PacketDissector::fragmentPlace(const IpPacket &packet, quint32 identification)
{
    const size_t hash = qHashMulti(0, packet.source, packet.target, identification);
    return m_fragments[hash % m_fragments.size()];
}

void PacketDissector::laterFragment(const IpPacket &packet, quint32 identification)
{
    const Fragment &known = fragmentPlace(packet, identification);
    const bool isIt = known.isUsed && known.identification == identification && known.source == packet.source && known.target == packet.target
        && known.flush == m_tracker.flushes();
    if (isIt)
        m_tracker.takeFragment(known.conversation, m_tracker.sourceIsFirst(known.conversation, packet.source), packet.bytes, packet.microseconds);
    else
        fault(CutTransport);
}

void PacketDissector::finish()
{
    m_tracker.flush();
    for (Frames &frames : m_frames)
        give(frames);
    m_sink.count(m_packets);
    const std::array<QString, faultCount> reasons {
        QCoreApplication::translate("PacketDissector", "The kind of network it was captured on is not known."),
        QCoreApplication::translate("PacketDissector", "The header of the network frame is cut off."),
        QCoreApplication::translate("PacketDissector", "The IP header is cut off."),
        QCoreApplication::translate("PacketDissector", "The IP header is malformed."),
        QCoreApplication::translate("PacketDissector", "The ports are cut off, or were in a fragment that was not captured."),
        QCoreApplication::translate("PacketDissector", "The TCP or UDP header is malformed."),
        QCoreApplication::translate("PacketDissector", "The frame has more than %1 VLAN tags.").arg(mostTags),
    };
    for (size_t i = 0; i < faultCount; ++i) {
        if (m_faults[i].count == 0)
            continue;
        const QString where = QCoreApplication::translate("PacketDissector", "%1, packet %2").arg(m_file).arg(m_faults[i].first);
        const QString more = m_faults[i].count > 1 ? u' ' + QCoreApplication::translate("PacketDissector", "Packets left out for this: %1.").arg(m_faults[i].count) : QString();
        m_sink.skip(where, reasons[i] + more);
    }
}
