// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/ObservedTraffic.h"

/// Tables of conversations: what firewalls, flow collectors, Wireshark and people write, a row a conversation.
namespace FlowCsv {
/// That it has a column of sources and one of targets, and that the first rows hold addresses there. Rewinds.
[[nodiscard]] bool looksLikeOne(CsvReader &reader);
/// The conversations in it; an error where source or target are missing. Times without a zone are taken as UTC.
[[nodiscard]] Result<void> read(CsvReader &reader, ConversationSink &sink, const ReadControl &control);
}
