// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ObservedTraffic.h"
#include "core/network/Protocols.h"

#include <span>

using Bytes = std::span<const uchar>;

/// What the first bytes of a payload say about its protocol, and which commands are in it.
///
/// Looks at one packet at a time and keeps nothing: a message that is spread over several packets is seen by its beginning.
/// Payloads are foreign: every read is within the span.
namespace PayloadProtocol {
struct Guess
{
    const Protocol *protocol = nullptr; ///< null: nothing known
    bool isFinal = true; ///< false: a carrier (ISO-TSAP), of which a later packet says more
};
/// `port` is that of the service: there a protocol needs less to be recognised than on a foreign port.
[[nodiscard]] Guess recognise(Transport transport, quint16 port, Bytes payload);
/// That its payload has a form by which the protocol could be told: one that has never shown it is not this protocol.
[[nodiscard]] bool isRecognisable(const Protocol &protocol);

/// Bits of Command in a packet of a known protocol. `request`: which packet of the conversation towards the server this is,
/// from 1; 0 for an answer.
[[nodiscard]] quint8 commandsIn(const Protocol &protocol, Bytes payload, int request);
/// A later packet that says more of the protocol: an RDP server that asks for no authentication before the log-on.
[[nodiscard]] const Protocol *refined(const Protocol &protocol, Bytes payload, bool toServer);

/// A protocol right above Ethernet: its EtherType, or a number of ours where the payload says more (PROFINET DCP within
/// PROFINET, what the LLC header of an 802.3 frame names).
[[nodiscard]] quint16 kindOnEthernet(quint16 etherType, Bytes payload);
[[nodiscard]] QString nameOnEthernet(quint16 kind);
[[nodiscard]] quint8 commandsOnEthernet(quint16 etherType, Bytes payload);
/// A protocol right above IP, by its number: "IPsec", "VRRP", "IP protocol 99".
[[nodiscard]] QString overIp(quint8 number);
}
