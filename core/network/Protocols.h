// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Flow.h"

#include <span>

/// A protocol as the field calls it: what flows are named by and what the words on a conduit are compared with.
struct Protocol
{
    enum Trait : quint8 {
        Plain = 0,
        Control = 1,  ///< moves or reads a process: controllers, telecontrol, substations
        Carrier = 2,  ///< only what carries another (ISO-TSAP, TLS, DCE/RPC): allowed where one of its port is allowed
        Insecure = 4, ///< passwords or commands in clear, or without authentication (F306)
        Upkeep = 8    ///< of the network itself: ARP, spanning tree, ICMP errors; never judged
    };

    const char *name;
    const char *family; ///< the wider name that covers it: "SNMP" of "SNMPv1"; null where there is none
    int traits;
    std::array<quint16, 4> tcp; ///< its ports, 0 = none
    std::array<quint16, 4> udp;
    const char *aliases; ///< other writings, apart by ';', compared without case, blanks and punctuation

    [[nodiscard]] bool isControl() const { return (traits & Control) != 0; }
    [[nodiscard]] bool has(Trait trait) const { return (traits & trait) != 0; }
    [[nodiscard]] QString nameText() const { return QString::fromLatin1(name); }
};

namespace Protocols {
[[nodiscard]] std::span<const Protocol> all();
/// By its own name, to the letter; only for names of the table.
[[nodiscard]] const Protocol &exactly(const char *name);
/// By name or alias, however written ("modbus/tcp", "IEC 104"); null where it is none of the table.
[[nodiscard]] const Protocol *named(QStringView text);
/// What a conduit's list has to say so that it allows the service: its name, of one that the table does not know the port
/// ("Modbus TCP", "TCP 4711"); empty where nothing would.
[[nodiscard]] QString wordFor(const QString &name, Transport transport, std::optional<int> port);
/// By the port of the service; null where the port speaks for nothing.
[[nodiscard]] const Protocol *atPort(Transport transport, quint16 port);
/// Of a flow: by its name, where none is entered by its port.
[[nodiscard]] const Protocol *of(const Flow &flow);
[[nodiscard]] bool usesPort(const Protocol &protocol, Transport transport, quint16 port);

/// What firewalls know a word of such a list by: "tcp/502"; "TCP 4711" is "tcp/4711". Empty where no port is known for it.
[[nodiscard]] QStringList servicesOf(QStringView word);

/// What a list of allowed protocols ("S7comm; TCP 4711; any") says about a flow.
class AllowList
{
public:
    explicit AllowList(const QStringList &words);
    [[nodiscard]] bool isEmpty() const { return m_words.empty() && !m_any; } ///< nothing listed: nothing can be said
    [[nodiscard]] bool allowsAnything() const { return m_any; }
    [[nodiscard]] bool allows(const Flow &flow) const;
    /// The same for one of its words, by its place in the list that was given.
    [[nodiscard]] bool allowsBy(qsizetype word, const Flow &flow) const;

private:
    struct Word
    {
        QString text; ///< folded
        const Protocol *protocol = nullptr;
        Transport transport = Transport::Unknown; ///< "TCP 4711"
        int port = -1;
    };
    [[nodiscard]] static bool covers(const Word &word, const Flow &flow, const Protocol *of);

    std::vector<Word> m_words;
    bool m_any = false;
};
}
