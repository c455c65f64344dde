// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Capture;

/// What a flow did to the target, as far as the payload was read in clear.
inline constexpr Choice flowCommandChoices[] = {
    {"read", QT_TRANSLATE_NOOP("Choice", "read values")},
    {"write", QT_TRANSLATE_NOOP("Choice", "write command")},
    {"program", QT_TRANSLATE_NOOP("Choice", "program download")},
    {"stop", QT_TRANSLATE_NOOP("Choice", "stop, start or restart")},
};

enum class Transport { Unknown, Tcp, Udp, Icmp, Ip, Ethernet };
inline constexpr Choice transportChoices[] = {
    {"tcp", QT_TRANSLATE_NOOP("Choice", "TCP")},
    {"udp", QT_TRANSLATE_NOOP("Choice", "UDP")},
    {"icmp", QT_TRANSLATE_NOOP("Choice", "ICMP")},
    {"ip", QT_TRANSLATE_NOOP("Choice", "other over IP")},
    {"ethernet", QT_TRANSLATE_NOOP("Choice", "Ethernet (layer 2)")},
};

/// Traffic that was seen: all conversations of one protocol from one host to one other. An observation, not a permission.
struct Flow
{
    Id<Flow> id;
    QString source; ///< Address of the host that asked (client, master); on layer 2 its MAC.
    QString target; ///< Address of the host that served; on layer 2 its MAC.
    QString protocol; ///< Named by port and payload (core/network/Protocols.h).
    std::optional<int> port; ///< Of the target; empty on layer 2.
    QStringList commands; ///< Keys of flowCommandChoices.
    std::optional<qint64> packets; ///< Both directions.
    std::optional<qint64> bytes; ///< Both directions, from the IP header on; on layer 2 whole frames.
    QString firstSeen; ///< ISO 8601, UTC, to the second; empty where the source has no times.
    QString lastSeen;
    Transport transport = Transport::Unknown;
    Fact answered; ///< No: of TCP, that no connection came about.
    std::optional<int> vlan;
    std::vector<Id<Capture>> captures; ///< The files that showed it.

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Flow &, const Flow &) = default;
};
