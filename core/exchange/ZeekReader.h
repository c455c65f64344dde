// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exchange/ObservedTraffic.h"

#include <string_view>

/// Zeek's conn.log, as tab-separated text with its "#" lines or as a JSON object a line.
namespace Zeek {
/// That the first lines are those of a Zeek log.
[[nodiscard]] bool looksLikeText(QByteArrayView start);
[[nodiscard]] bool looksLikeJson(QByteArrayView start);
/// The conversations in it. A row that cannot be used is told, the rest is taken; another of Zeek's logs is refused.
[[nodiscard]] Result<void> read(const QString &path, ConversationSink &sink, const ReadControl &control);
}

/// The columns of conn.log that matter here, as texts; empty where unset.
struct ZeekRow
{
    std::string_view time;
    std::string_view source;
    std::string_view sourcePort;
    std::string_view target;
    std::string_view targetPort;
    std::string_view transport;
    std::string_view service;
    std::string_view duration;
    std::string_view state;
    std::string_view sourcePackets;
    std::string_view targetPackets;
    std::string_view sourceIpBytes;
    std::string_view targetIpBytes;
    std::string_view sourceBytes;
    std::string_view targetBytes;
    std::string_view vlan;
};

/// Turns rows into conversations, and tells those that cannot be used.
class ZeekRows
{
public:
    ZeekRows(ConversationSink &sink, QString file)
        : m_sink(sink)
        , m_file(std::move(file))
    {
    }
    void take(const ZeekRow &row, quint64 line);
    void skip(quint64 line, const QString &why);
    void finish(quint64 tooLong); ///< tells what was odd about many rows
    [[nodiscard]] quint64 rows() const { return m_rows; }

private:
    ConversationSink &m_sink;
    QString m_file;
    QHash<QByteArray, QString> m_services; ///< Zeek's word and transport: the protocol
    quint64 m_rows = 0;
    quint64 m_timeless = 0;
    [[nodiscard]] QString protocolOf(const ZeekRow &row, Transport transport, quint16 port);
};
