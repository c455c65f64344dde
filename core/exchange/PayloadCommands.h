// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>

/// Commands in the packets of control protocols: each function gives bits of Command for one packet.
///
/// What is no request, is cut off or cannot be read gives 0. Numbers are those of the protocols' specifications.
namespace PayloadCommands {
using Bytes = std::span<const uchar>;
[[nodiscard]] quint8 modbus(Bytes payload);                  ///< of a packet to the server
[[nodiscard]] quint8 s7comm(Bytes payload);
[[nodiscard]] quint8 s7commPlus(Bytes payload, int request); ///< the first requests only open the session
[[nodiscard]] quint8 enip(Bytes payload);                    ///< of a packet to the server: CIP, also within Unconnected Send
[[nodiscard]] quint8 dnp3(Bytes payload);
[[nodiscard]] quint8 iec104(Bytes payload);
[[nodiscard]] quint8 opcUa(Bytes payload);                   ///< of a packet to the server, where it is not encrypted
[[nodiscard]] quint8 bacnet(Bytes payload);
[[nodiscard]] quint8 profinetCm(Bytes payload);
}

/// Reading numbers; beyond the end they are 0.
namespace PayloadBytes {
using Bytes = std::span<const uchar>;
[[nodiscard]] inline quint16 be16(Bytes p, size_t at)
{
    return at + 2 <= p.size() ? static_cast<quint16>((p[at] << 8) | p[at + 1]) : quint16(0);
}
[[nodiscard]] inline quint16 le16(Bytes p, size_t at)
{
    return at + 2 <= p.size() ? static_cast<quint16>((p[at + 1] << 8) | p[at]) : quint16(0);
}
[[nodiscard]] inline quint32 le32(Bytes p, size_t at)
{
    return at + 4 <= p.size() ? static_cast<quint32>(p[at]) | static_cast<quint32>(p[at + 1]) << 8 | static_cast<quint32>(p[at + 2]) << 16 | static_cast<quint32>(p[at + 3]) << 24 : 0;
}
/// What a TPKT (RFC 1006) carries in a COTP data packet; empty where it is none.
[[nodiscard]] Bytes cotpUserData(Bytes payload);
}
