// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PayloadProtocol.h"

/// A packet above IP, taken apart.
struct IpPacket
{
    HostAddress source;
    HostAddress target;
    quint16 sourcePort = 0;
    quint16 targetPort = 0;
    quint8 number = 0; ///< of the IP protocol: 6 = TCP
    quint8 tcpFlags = 0;
    quint8 icmpType = 0;
    int vlan = -1;
    quint32 bytes = 0; ///< from the IP header on, as it was on the wire
    qint64 microseconds = 0;
    Bytes payload;     ///< as far as it was captured
};

/// Puts packets together to conversations, and gives each to a sink once it is over.
///
/// Who asked is told by SYN, else by the better known port, else by who spoke first. At most `mostOpen` conversations are
/// open at once: beyond it all are given out and begun anew, so that memory stays bounded; their sums stay right.
class ConversationTracker
{
public:
    static constexpr size_t mostOpen = size_t(1) << 18;

    explicit ConversationTracker(ConversationSink &sink, size_t most = mostOpen);

    /// The place of the conversation, for later fragments of the packet; valid until flush().
    size_t take(const IpPacket &packet);
    /// A further fragment: counted, nothing else of it is known.
    void takeFragment(size_t conversation, bool fromFirst, quint32 bytes, qint64 microseconds);
    [[nodiscard]] bool sourceIsFirst(size_t conversation, const HostAddress &source) const { return m_open[conversation].a == source; }
    /// Gives out all that is open.
    void flush();
    [[nodiscard]] quint64 flushes() const { return m_flushes; }

private:
    enum class Asked : quint8 { Unknown, First, Second };
    struct Conversation
    {
        HostAddress a; ///< who spoke first
        HostAddress b;
        quint64 hash = 0;
        quint64 bytes = 0;
        quint64 packets = 0;
        quint64 packetsOfB = 0;
        qint64 first = 0; ///< microseconds
        qint64 last = 0;
        const Protocol *protocol = nullptr;
        quint32 requests = 0;
        int vlan = -1;
        quint16 portA = 0;
        quint16 portB = 0;
        quint8 number = 0;
        quint8 commands = 0;
        quint8 looked = 0; ///< packets with payload that were looked at in vain
        Asked asked = Asked::Unknown;
        bool isSettled = false; ///< the protocol is final
        bool isRefused = false; ///< a SYN was answered by RST
        bool isEstablished = false;
        bool isOver = false;    ///< FIN or RST: a new SYN begins another one
        bool hasRequest = true; ///< of ICMP
    };
    static constexpr quint8 mostLooks = 8;

    [[nodiscard]] size_t place(const IpPacket &packet, quint64 hash, bool &isNew);
    [[nodiscard]] bool isIt(const Conversation &open, const IpPacket &packet, quint64 hash) const;
    void begin(const IpPacket &packet, quint64 hash);
    void followTcp(Conversation &open, const IpPacket &packet, bool fromA);
    void look(Conversation &open, const IpPacket &packet, bool fromA);
    [[nodiscard]] bool aAsks(const Conversation &open) const;
    void give(const Conversation &open);

    ConversationSink &m_sink;
    size_t m_most;
    std::vector<Conversation> m_open;
    std::vector<quint32> m_slots; ///< places in m_open + 1, by hash, linear probing
    size_t m_lastPlace = 0;
    quint64 m_flushes = 0;
};
