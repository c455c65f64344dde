// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ObservedTraffic.h"

#include <QHash>

#include <unordered_map>

/// Conversations added up: one row a source, target, transport, protocol and port.
///
/// Grows with the number of such rows, not with the traffic; at `mostFlows` it takes no new ones and says so.
class FlowTable : public ConversationSink
{
public:
    static constexpr size_t mostFlows = 500'000;
    static constexpr size_t mostSkippedTold = 1000; ///< the rest is only counted

    explicit FlowTable(size_t most = mostFlows)
        : m_most(most)
    {
    }

    void take(const ObservedConversation &conversation) override;
    void skip(const QString &where, const QString &why) override;
    void note(const QString &sentence) override { m_notes.append(sentence); }
    void count(quint64 read) override { m_read += read; }

    [[nodiscard]] const std::vector<ObservedConversation> &flows() const { return m_flows; }
    [[nodiscard]] quint64 read() const { return m_read; }
    [[nodiscard]] quint64 conversations() const { return m_conversations; }
    [[nodiscard]] quint64 packets() const { return m_packets; }
    [[nodiscard]] qint64 first() const { return m_first; } ///< seconds since 1970 UTC; 0 = no times
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] std::vector<ImportOutcome::Skipped> skipped() const;
    [[nodiscard]] quint64 skippedCount() const { return m_skipped.size() + m_moreSkipped; }
    [[nodiscard]] QStringList notes() const;

private:
    struct Key
    {
        HostAddress source;
        HostAddress target;
        quint32 protocol = 0;
        quint16 port = 0;
        Transport transport = Transport::Unknown;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const noexcept
        {
            return qHashMulti(0, key.source, key.target, key.protocol, key.port, static_cast<int>(key.transport));
        }
    };

    size_t m_most;
    std::unordered_map<Key, size_t, KeyHash> m_places;
    std::vector<ObservedConversation> m_flows;
    QHash<QString, quint32> m_protocols;
    std::vector<ImportOutcome::Skipped> m_skipped;
    QStringList m_notes;
    quint64 m_moreSkipped = 0;
    quint64 m_left = 0; ///< conversations that found no room
    quint64 m_read = 0;
    quint64 m_conversations = 0;
    quint64 m_packets = 0;
    qint64 m_first = 0;
    qint64 m_last = 0;
};
