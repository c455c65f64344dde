// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportOutcome.h"
#include "core/model/Flow.h"
#include "core/network/HostAddress.h"

#include <functional>
#include <stop_token>

enum class Command : quint8 { Read = 1, Write = 2, Program = 4, Stop = 8 }; ///< bits, in the order of flowCommandChoices

/// One conversation as a reader saw it: who asked whom for what.
struct ObservedConversation
{
    HostAddress source; ///< who asked
    HostAddress target;
    Transport transport = Transport::Unknown;
    quint16 port = 0;     ///< of the target; 0 = none
    QString protocol;     ///< a name of Protocols, or what the source of the data calls it
    quint8 commands = 0;  ///< of Command
    quint64 packets = 0;  ///< both directions
    quint64 bytes = 0;    ///< both directions, from the IP header on; on layer 2 whole frames
    qint64 first = 0;     ///< seconds since 1970 UTC; 0 = unknown
    qint64 last = 0;
    Fact answered = {};
    std::optional<int> vlan = {};
};

/// Takes what a reader of traffic finds, one conversation at a time.
class ConversationSink
{
public:
    virtual ~ConversationSink() = default;
    virtual void take(const ObservedConversation &conversation) = 0;
    /// A row or packet that cannot be used, and why; all others are to be told by count().
    virtual void skip(const QString &where, const QString &why) = 0;
    virtual void note(const QString &sentence) = 0;
    /// Rows or packets that were looked at.
    virtual void count(quint64 read) = 0;
};

/// How a long reading is watched and stopped.
struct ReadControl
{
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; ///< 0..1, from the thread that reads
};
