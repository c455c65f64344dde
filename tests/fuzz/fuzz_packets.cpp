// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as captured packets: link types, tags, IP, payloads and their commands. Nothing may crash, hang or read
// beyond a packet; each packet is counted once, and the flows hold no more packets than there were.
#include "core/exchange/FlowTable.h"
#include "core/exchange/PacketDissector.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr std::array<int, 8> links {1, 1, 1, 101, 113, 276, 0, 999};
    FlowTable table(64);
    PacketDissector dissector(table, u"fuzz"_s, 8);
    quint64 packets = 0;
    while (size >= 3) { // link type, length, the packet
        const int link = links[data[0] % links.size()];
        const size_t length = std::min<size_t>(data[1] | (data[2] & 7U) << 8, size - 3);
        const std::vector<uchar> packet(data + 3, data + 3 + length); // of its own, so that a byte too far is seen
        dissector.take(link, 1'000'000, packet, static_cast<quint32>(length));
        ++packets;
        data += 3 + length;
        size -= 3 + length;
    }
    dissector.finish();
    if (table.read() != packets || table.packets() > packets)
        std::abort();
    return 0;
}
