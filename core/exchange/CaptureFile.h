// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exchange/ObservedTraffic.h"

#include <span>

/// Packet captures in the formats pcap and pcapng.
namespace CaptureFile {
/// Takes one packet; false stops. `number` counts from 1.
using Taker = std::function<bool(int link, qint64 microseconds, std::span<const uchar> packet, quint32 wireBytes, quint64 number)>;
struct End
{
    quint64 packets = 0;
    QString damage; ///< why reading ended before the end of the file; empty where it did not
};

/// That the first bytes are those of a capture.
[[nodiscard]] bool looksLikeOne(QByteArrayView start);
/// The packets as they come (libpcap); an error where not even the beginning can be read.
[[nodiscard]] Result<End> packets(const QString &path, const Taker &take);
/// The conversations in it. A damaged file is taken as far as it goes, and the damage told.
[[nodiscard]] Result<void> read(const QString &path, ConversationSink &sink, const ReadControl &control);
}
