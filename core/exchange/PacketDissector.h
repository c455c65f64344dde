// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ConversationTracker.h"

#include <array>

/// Takes captured packets apart, from the link layer up, and puts them together to conversations.
///
/// Ethernet with any number of VLAN tags, Linux cooked capture (both versions), raw IP, loopback; IPv4 with options and
/// fragments, IPv6 with extension headers; protocols right above Ethernet by MAC and EtherType. What is cut off or malformed
/// is counted and told at the end, each reason once with its first place.
class PacketDissector
{
public:
    /// `file` names the capture in what is told of packets.
    PacketDissector(ConversationSink &sink, QString file, size_t mostOpen = ConversationTracker::mostOpen);

    /// A time of 0 is unknown. `link` is a LINKTYPE_ number of the capture format; `wireBytes` what the packet was long before it was cut.
    void take(int link, qint64 microseconds, Bytes packet, quint32 wireBytes);
    void finish(); ///< gives out what is still open, and tells what was left out
    [[nodiscard]] quint64 packets() const { return m_packets; }
    [[nodiscard]] static bool knows(int link);

private:
    enum Fault : quint8 { UnknownLink, CutLink, CutIp, BadIp, CutTransport, BadTransport, TooManyTags, faultCount };
    struct FaultCount
    {
        quint64 count = 0;
        quint64 first = 0; ///< number of the packet
    };
    struct Fragment
    {
        HostAddress source;
        HostAddress target;
        quint32 identification = 0;
        size_t conversation = 0;
        quint64 flush = 0;
        bool isUsed = false;
    };

    /// Frames of one kind from one host to another, added up: those of PROFINET come a thousand a second.
    struct Frames
    {
        ObservedConversation sum;
        quint16 kind = 0;
    };

    void fault(Fault fault);
    void layer2(quint16 type, Bytes rest, const HostAddress &from, const HostAddress &to, quint32 wireBytes, int vlan);
    void give(Frames &frames);
    void ethernet(Bytes packet, quint32 wireBytes);
    void afterEtherType(quint16 type, Bytes rest, HostAddress from, HostAddress to, quint32 wireBytes, int vlan);
    void cooked(Bytes packet, quint32 wireBytes, bool isSecond);
    void loopback(Bytes packet);
    void rawIp(Bytes packet);
    void ip4(Bytes packet);
    void ip6(Bytes packet);
    void transport(IpPacket &packet, Bytes rest, quint32 fragment, bool hasMore);
    [[nodiscard]] bool readPorts(IpPacket &packet, Bytes rest);
    void laterFragment(const IpPacket &packet, quint32 identification);
    [[nodiscard]] Fragment &fragmentPlace(const IpPacket &packet, quint32 identification);

    ConversationSink &m_sink;
    ConversationTracker m_tracker;
    QString m_file;
    std::array<FaultCount, faultCount> m_faults {};
    std::vector<Fragment> m_fragments;
    std::vector<Frames> m_frames; ///< by hash; what meets another in its place is given out
    quint64 m_packets = 0;
    qint64 m_time = 0; ///< microseconds, of the packet at hand
    int m_vlan = -1;
};
