// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ZeekReader.h"

#include "core/exchange/LineReader.h"
#include "core/exchange/ZeekJson.h"
#include "core/network/Protocols.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

quint64 zeekNumber(std::string_view text)
{
    quint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Seconds since 1970; 0 where it is no time (baselines of tests hide theirs).
double zeekTime(std::string_view text)
{
    double time = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), time);
    if (error == std::errc() && end == text.data() + text.size())
        return std::isfinite(time) && time > 0 && time < 253402300800.0 ? time : 0; // up to the year 9999
    const QDateTime written = QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    return written.isValid() ? static_cast<double>(written.toMSecsSinceEpoch()) / 1000 : 0;
}

Transport zeekTransport(std::string_view text)
{
    return text == "tcp" ? Transport::Tcp : text == "udp" ? Transport::Udp : text == "icmp" ? Transport::Icmp : Transport::Ip;
}

/// Of "cotp,s7comm" the one that says most: a control protocol, else any that is no carrier.
QString bestService(std::string_view services, const Protocol *&best)
{
    QString unknown;
    const QStringList words = QString::fromUtf8(services.data(), static_cast<qsizetype>(services.size())).split(u',', Qt::SkipEmptyParts);
    const auto rank = [](const Protocol *protocol) { return !protocol ? 0 : protocol->isControl() ? 3 : protocol->has(Protocol::Carrier) ? 1 : 2; };
    for (const QString &word : words) {
        const Protocol *named = Protocols::named(word);
        if (rank(named) > rank(best))
            best = named;
        else if (!named && word != "gssapi"_L1 && word != "ntlm"_L1)
            unknown = word;
    }
    return best && !best->has(Protocol::Carrier) ? QString() : unknown;
}

/// The columns by the names of "#fields", in the order of ZeekRow.
struct ZeekColumns
{
    static constexpr std::array<std::string_view, 16> names {"ts",        "id.orig_h",  "id.orig_p",  "id.resp_h",     "id.resp_p",     "proto",
                                                             "service",   "duration",   "conn_state", "orig_pkts",     "resp_pkts",     "orig_ip_bytes",
                                                             "resp_ip_bytes", "orig_bytes", "resp_bytes", "vlan"};
    static constexpr std::array<std::string_view ZeekRow::*, 16> members {
        &ZeekRow::time, &ZeekRow::source, &ZeekRow::sourcePort, &ZeekRow::target, &ZeekRow::targetPort, &ZeekRow::transport,
        &ZeekRow::service, &ZeekRow::duration, &ZeekRow::state, &ZeekRow::sourcePackets, &ZeekRow::targetPackets, &ZeekRow::sourceIpBytes,
        &ZeekRow::targetIpBytes, &ZeekRow::sourceBytes, &ZeekRow::targetBytes, &ZeekRow::vlan};

    std::vector<std::string_view ZeekRow::*> byColumn; ///< null where a column is not needed
    [[nodiscard]] bool isComplete() const
    {
        const auto has = [this](std::string_view ZeekRow::*member) { return std::ranges::contains(byColumn, member); };
        return has(&ZeekRow::source) && has(&ZeekRow::target) && has(&ZeekRow::transport);
    }
};

/// Reads the lines with "#" and splits the others.
class ZeekText
{
public:
    ZeekText(ZeekRows &rows, const QString &path)
        : m_rows(rows)
        , m_path(path)
    {
    }

    [[nodiscard]] Result<void> line(std::string_view text, quint64 number)
    {
        if (text.empty())
            return {};
        if (text.front() == '#')
            return header(text);
        if (m_columns.byColumn.empty())
            return failed(QCoreApplication::translate("Zeek", "The log has no “#fields” line, so its columns are not known."), u"%1, line %2"_s.arg(m_path).arg(number),
                          QCoreApplication::translate("Zeek", "Use the conn.log as Zeek wrote it."));
        ZeekRow row;
        size_t column = 0;
        for (size_t begin = 0; begin <= text.size(); ++column) {
            const size_t end = std::min(text.find(m_separator, begin), text.size());
            if (column < m_columns.byColumn.size() && m_columns.byColumn[column]) {
                const std::string_view cell = text.substr(begin, end - begin);
                row.*(m_columns.byColumn[column]) = cell == m_unset || cell == m_empty ? std::string_view() : cell;
            }
            begin = end + 1;
        }
        if (column != m_columns.byColumn.size())
            m_rows.skip(number, QCoreApplication::translate("Zeek", "The row has %1 columns instead of %2.").arg(column).arg(m_columns.byColumn.size()));
        else
            m_rows.take(row, number);
        return {};
    }

private:
    [[nodiscard]] Result<void> header(std::string_view text)
    {
        const auto value = [&](std::string_view key) -> std::optional<std::string_view> {
            if (!text.starts_with(key) || text.size() <= key.size())
                return {};
            return text.substr(key.size() + 1);
        };
        if (const auto separator = value("#separator"))
            setSeparator(*separator);
        else if (const auto unset = value("#unset_field"))
            m_unset = *unset;
        else if (const auto empty = value("#empty_field"))
            m_empty = *empty;
        else if (const auto path = value("#path"))
            m_log = *path;
        else if (const auto fields = value("#fields"))
            return setColumns(*fields);
        return {};
    }

    /// "\x09", or the character itself.
    void setSeparator(std::string_view text)
    {
        unsigned code = 0;
        if (text.size() == 4 && text.starts_with("\\x") && std::from_chars(text.data() + 2, text.data() + 4, code, 16).ec == std::errc())
            m_separator = static_cast<char>(code);
        else if (!text.empty())
            m_separator = text.front();
    }

    [[nodiscard]] Result<void> setColumns(std::string_view fields)
    {
        m_columns.byColumn.clear();
        for (size_t begin = 0; begin <= fields.size();) {
            const size_t end = std::min(fields.find(m_separator, begin), fields.size());
            const auto name = std::ranges::find(ZeekColumns::names, fields.substr(begin, end - begin));
            m_columns.byColumn.push_back(name == ZeekColumns::names.end() ? nullptr : ZeekColumns::members[static_cast<size_t>(name - ZeekColumns::names.begin())]);
            begin = end + 1;
        }
        if (m_columns.isComplete())
            return {};
        return failed(m_log.empty() || m_log == "conn" ? QCoreApplication::translate("Zeek", "The log names no source, target and transport.")
                                                       : QCoreApplication::translate("Zeek", "This is Zeek's log “%1”.").arg(QString::fromStdString(m_log)),
                      m_path, QCoreApplication::translate("Zeek", "Use the conn.log: it lists every conversation once."));
    }

    ZeekRows &m_rows;
    QString m_path;
    ZeekColumns m_columns;
    std::string m_unset = "-";
    std::string m_empty = "(empty)";
    std::string m_log;
    char m_separator = '\t';
};
}

QString ZeekRows::protocolOf(const ZeekRow &row, Transport transport, quint16 port)
{
    const QByteArray key = QByteArray(row.service.data(), static_cast<qsizetype>(row.service.size())) + '/' + row.transport.data()[0] + QByteArray::number(port);
    constexpr qsizetype mostRemembered = 100'000;
    if (const auto known = m_services.constFind(key); known != m_services.cend())
        return *known;
    const Protocol *best = nullptr;
    QString name = bestService(row.service, best);
    const Protocol *atPort = Protocols::atPort(transport, port);
    if (best && best->has(Protocol::Carrier) && qstrcmp(best->name, "TLS") == 0 && (port == 443 || port == 8443))
        best = &Protocols::exactly("HTTPS");
    if (name.isEmpty() && transport == Transport::Icmp)
        name = port == 3 || port == 11 || port == 12 ? u"ICMP error"_s : port >= 133 && port <= 137 ? u"IPv6 ND"_s : u"ICMP"_s; // here the "port" is Zeek's type of the message
    if (name.isEmpty())
        name = best ? best->nameText() : atPort ? atPort->nameText() : transport == Transport::Tcp ? u"TCP"_s : transport == Transport::Udp ? u"UDP"_s : u"IP"_s;
    if (m_services.size() < mostRemembered)
        m_services.insert(key, name);
    return name;
}

void ZeekRows::take(const ZeekRow &row, quint64 line)
{
    ++m_rows;
    ObservedConversation seen;
    seen.source = HostAddress::parse(QByteArrayView(row.source.data(), static_cast<qsizetype>(row.source.size())));
    seen.target = HostAddress::parse(QByteArrayView(row.target.data(), static_cast<qsizetype>(row.target.size())));
    if (!seen.source.isValid() || !seen.target.isValid() || row.transport.empty()) {
        const std::string_view bad = !seen.source.isValid() ? row.source : !seen.target.isValid() ? row.target : row.transport;
        m_sink.skip(QCoreApplication::translate("Zeek", "%1, line %2").arg(m_file).arg(line),
                    QCoreApplication::translate("Zeek", "“%1” is no address.").arg(QString::fromUtf8(QByteArrayView(bad.substr(0, 80)))));
        return;
    }
    seen.transport = zeekTransport(row.transport);
    const bool hasPort = seen.transport == Transport::Tcp || seen.transport == Transport::Udp;
    const auto number = static_cast<quint16>(zeekNumber(hasPort ? row.targetPort : row.sourcePort));
    seen.port = hasPort ? number : quint16(0);
    seen.protocol = protocolOf(row, seen.transport, number);
    const quint64 asked = zeekNumber(row.sourcePackets);
    const quint64 answers = zeekNumber(row.targetPackets);
    seen.packets = asked + answers;
    seen.bytes = row.sourceIpBytes.empty() && row.targetIpBytes.empty() ? zeekNumber(row.sourceBytes) + zeekNumber(row.targetBytes)
                                                                          : zeekNumber(row.sourceIpBytes) + zeekNumber(row.targetIpBytes);
    const double time = zeekTime(row.time);
    m_timeless += time > 0 ? 0 : 1;
    double duration = 0;
    std::from_chars(row.duration.data(), row.duration.data() + row.duration.size(), duration);
    seen.first = static_cast<qint64>(time);
    seen.last = time > 0 && std::isfinite(duration) && duration >= 0 && duration < 1e9 ? static_cast<qint64>(time + duration) : seen.first;
    if (!row.state.empty() && seen.transport == Transport::Tcp)
        seen.answered = row.state != "S0" && row.state != "REJ" && row.state != "SH" && row.state != "RSTOS0";
    else if (!row.targetPackets.empty())
        seen.answered = answers > 0;
    if (!row.vlan.empty())
        seen.vlan = static_cast<int>(zeekNumber(row.vlan) & 0xfff);
    m_sink.take(seen);
}

void ZeekRows::skip(quint64 line, const QString &why)
{
    ++m_rows;
    m_sink.skip(QCoreApplication::translate("Zeek", "%1, line %2").arg(m_file).arg(line), why);
}

void ZeekRows::finish(quint64 tooLong)
{
    m_sink.count(m_rows);
    if (m_timeless > 0)
        m_sink.note(QCoreApplication::translate("Zeek", "%1 rows have no time that can be read: it is not known when they were seen.").arg(m_timeless));
    if (tooLong > 0)
        m_sink.note(QCoreApplication::translate("Zeek", "%1 lines are longer than 1 MB and were passed over.").arg(tooLong));
}

bool Zeek::looksLikeText(QByteArrayView start)
{
    return start.startsWith("#separator") || start.contains("\n#separator") || (start.contains("#fields\t") && start.contains("id.orig_h"));
}

bool Zeek::looksLikeJson(QByteArrayView start)
{
    return start.trimmed().startsWith('{') && start.contains("\"id.orig_h\"");
}

Result<void> Zeek::read(const QString &path, ConversationSink &sink, const ReadControl &control)
{
    Result<LineReader> lines = LineReader::open(path);
    if (!lines)
        return std::unexpected(lines.error());
    ZeekRows rows(sink, QFileInfo(path).fileName());
    ZeekText text(rows, path);
    ZeekJson json(rows);
    std::optional<bool> isJson;
    while (const auto line = lines->next()) {
        constexpr quint64 often = 8192;
        if (lines->number() % often == 0) {
            if (control.progress)
                control.progress(lines->progress());
            if (control.stop.stop_requested())
                return failed(QCoreApplication::translate("CaptureFile", "The import was stopped; nothing was written."), {}, {}, Error::Kind::Cancelled);
        }
        if (!isJson && !line->empty())
            isJson = line->front() == '{';
        if (isJson.value_or(false))
            json.line(*line, lines->number());
        else if (const Result<void> done = text.line(*line, lines->number()); !done)
            return done;
    }
    rows.finish(lines->tooLong());
    if (rows.rows() == 0)
        sink.note(QCoreApplication::translate("Zeek", "The log holds no conversation."));
    return {};
}
