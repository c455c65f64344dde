// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FlowTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The earlier of two times, where 0 is unknown.
qint64 earlier(qint64 a, qint64 b)
{
    return a == 0 ? b : b == 0 ? a : std::min(a, b);
}
}

void FlowTable::take(const ObservedConversation &conversation)
{
    ++m_conversations;
    m_packets += conversation.packets;
    m_first = earlier(m_first, conversation.first);
    m_last = std::max({m_last, conversation.first, conversation.last});
    auto protocol = m_protocols.constFind(conversation.protocol);
    if (protocol == m_protocols.cend())
        protocol = m_protocols.insert(conversation.protocol, static_cast<quint32>(m_protocols.size()));
    const Key key {conversation.source, conversation.target, *protocol, conversation.port, conversation.transport};
    const auto place = m_places.find(key);
    if (place == m_places.end()) {
        if (m_flows.size() >= m_most) {
            ++m_left;
            return;
        }
        m_places.emplace(key, m_flows.size());
        m_flows.push_back(conversation);
        m_flows.back().protocol = protocol.key(); // shared
        return;
    }
    ObservedConversation &sum = m_flows[place->second];
    sum.packets += conversation.packets;
    sum.bytes += conversation.bytes;
    sum.first = earlier(sum.first, conversation.first);
    sum.last = std::max(sum.last, conversation.last);
    sum.commands |= conversation.commands;
    if (conversation.answered && (!sum.answered || *conversation.answered))
        sum.answered = conversation.answered;
    if (!sum.vlan)
        sum.vlan = conversation.vlan;
}

void FlowTable::skip(const QString &where, const QString &why)
{
    if (m_skipped.size() < mostSkippedTold)
        m_skipped.push_back({where, why});
    else
        ++m_moreSkipped;
}

std::vector<ImportOutcome::Skipped> FlowTable::skipped() const
{
    return m_skipped;
}

QStringList FlowTable::notes() const
{
    QStringList notes = m_notes;
    if (m_moreSkipped > 0)
        notes.append(QCoreApplication::translate("FlowTable", "%1 more rows were left out and are not listed.").arg(m_moreSkipped));
    if (m_left > 0)
        notes.append(QCoreApplication::translate("FlowTable", "%1 conversations were left out: there is room for %2 different flows (a scan of the network?).").arg(m_left).arg(m_most));
    return notes;
}
