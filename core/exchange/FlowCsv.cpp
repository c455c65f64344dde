// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FlowCsv.h"

#include "core/exchange/Heading.h"
#include "core/network/Protocols.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

enum FlowColumn : size_t {
    SourceColumn, TargetColumn, SourcePortColumn, PortColumn, ProtocolColumn, TransportColumn, PacketsColumn, PacketsBackColumn,
    BytesColumn, BytesBackColumn, FirstColumn, LastColumn, DurationColumn, CommandsColumn, AnsweredColumn, VlanColumn, flowColumnCount
};

/// Headings as normalisedHeading() gives them, apart by ';': ours, Wireshark's, those of NetFlow collectors and firewalls.
constexpr std::array<const char *, flowColumnCount> flowHeadings {
    "source;src;source ip;src ip;source address;src address;src addr;source addr;srcaddr;srcip;ip source;sourceip;source host;src host;client;client ip;address a;from;orig h;id orig h;initiator;source mac;src mac;sa;zrodlo;adres zrodlowy;zrodlowy adres;ip zrodlowe;klient;nadawca",
    "target;destination;dst;dest;destination ip;dst ip;dest ip;target ip;destination address;dst address;dest address;target address;dst addr;dest addr;dstaddr;dstip;ip destination;destinationip;destination host;dst host;server;server ip;address b;to;resp h;id resp h;responder;destination mac;dst mac;da;cel;adres docelowy;docelowy adres;ip docelowe;serwer;odbiorca",
    "source port;src port;sport;srcport;client port;port a;orig p;id orig p;sp;port zrodlowy",
    "port;target port;destination port;dst port;dest port;dport;dstport;server port;service port;port b;resp p;id resp p;dp;port docelowy",
    "protocol;application;app;service;application protocol;app protocol;l7 protocol;l7;protokol;usluga;aplikacja",
    "transport;transport protocol;ip protocol;l4;l4 protocol;proto;pr;protokol transportowy;transportowy",
    "packets;pkts;packet count;frames;total packets;in pkts;ipkt;packets a b;packets sent;pakiety;liczba pakietow;orig pkts",
    "packets b a;out pkts;opkt;packets received;resp pkts",
    "bytes;octets;byte count;total bytes;size;length;in bytes;ibyt;bytes a b;bytes sent;bajty;liczba bajtow;rozmiar;orig bytes",
    "bytes b a;out bytes;obyt;bytes received;resp bytes",
    "first seen;first;start;start time;time;timestamp;ts;first switched;begin;date;datetime;flow start;abs start;pierwszy raz;poczatek;czas;data",
    "last seen;last;end;end time;last switched;stop time;flow end;ostatni raz;koniec",
    "duration;td;czas trwania",
    "commands;command;operation;operations;polecenia;polecenie",
    "answered;odpowiedz;odebrano",
    "vlan;vlan id",
};

using FlowColumns = std::array<qsizetype, flowColumnCount>;

FlowColumns flowColumnsOf(const QStringList &headings)
{
    FlowColumns columns;
    columns.fill(-1);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QByteArray whole = wholeHeading(headings[i]);
        const QByteArray short_ = normalisedHeading(headings[i]);
        for (size_t column = 0; column < flowColumnCount; ++column) {
            const QByteArrayList known = QByteArray(flowHeadings[column]).split(';');
            if (columns[column] < 0 && (known.contains(whole) || known.contains(short_))) {
                columns[column] = i;
                break;
            }
        }
    }
    return columns;
}

QString cellText(const CsvRow &row, qsizetype column)
{
    return column < 0 ? QString() : QString::fromUtf8(row.text(column).trimmed());
}

/// "10.0.0.1", "10.0.0.1:502", "[fd00::1]:502".
HostAddress addressOf(QString text, quint16 *port)
{
    if (const HostAddress whole = HostAddress::parse(text); whole.isValid())
        return whole;
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint number = colon < 0 ? 0 : text.sliced(colon + 1).toUInt(&isNumber);
    if (!isNumber || number > 65535)
        return {};
    text.truncate(colon);
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    const HostAddress address = HostAddress::parse(text);
    if (address.isValid() && !address.isMac() && port)
        *port = static_cast<quint16>(number);
    return address;
}

/// "1 234", "1,234", "12.5 kB": a count or a size in bytes.
quint64 amountOf(QString text)
{
    static const std::array<std::pair<QString, double>, 8> units {{{u"gib"_s, 1073741824.0}, {u"mib"_s, 1048576.0}, {u"kib"_s, 1024.0}, {u"gb"_s, 1e9}, {u"mb"_s, 1e6}, {u"kb"_s, 1e3}, {u"bytes"_s, 1}, {u"b"_s, 1}}};
    text = text.toLower().remove(u' ').remove(QChar(0xa0)).remove(u'\'');
    double factor = 1;
    for (const auto &[unit, size] : units) {
        if (text.endsWith(unit)) {
            text.chop(unit.size());
            factor = size;
            break;
        }
    }
    if (factor <= 1)
        text.remove(u',').remove(u'.'); // thousands
    else
        text.replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber) * factor;
    return isNumber && number > 0 && number < 9e15 ? static_cast<quint64>(number) : 0;
}

/// Seconds since 1970 UTC; 0 where it cannot be read. Numbers are seconds, milli-, micro- or nanoseconds by their size.
qint64 timeOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    double number = text.toDouble(&isNumber);
    if (isNumber) {
        while (number > 1e11)
            number /= 1000;
        constexpr double year1980 = 315532800;
        return number > year1980 ? static_cast<qint64>(number) : 0;
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        const QString plain = text.section(u'.', 0, text.contains(u':') && text.indexOf(u'.') > text.indexOf(u':') ? 0 : -1);
        static const std::array<QString, 12> forms {u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd HH:mm"_s, u"yyyy/MM/dd HH:mm:ss"_s, u"dd.MM.yyyy HH:mm:ss"_s, u"dd.MM.yyyy HH:mm"_s,
                                                    u"d.M.yyyy H:mm:ss"_s, u"MM/dd/yyyy HH:mm:ss"_s, u"M/d/yyyy H:mm:ss"_s, u"dd/MM/yyyy HH:mm:ss"_s,
                                                    u"MMM d yyyy HH:mm:ss"_s, u"MMM d, yyyy HH:mm:ss"_s, u"dd-MM-yyyy HH:mm:ss"_s};
        for (const QString &form : forms) {
            time = QLocale::c().toDateTime(plain, form);
            if (time.isValid())
                break;
        }
    }
    if (!time.isValid())
        return 0;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return std::max<qint64>(time.toSecsSinceEpoch(), 0);
}

Transport spelledTransport(const QString &text)
{
    const QString word = text.toLower();
    if (word == "tcp"_L1 || word == "6"_L1 || word == "tcp6"_L1)
        return Transport::Tcp;
    if (word == "udp"_L1 || word == "17"_L1 || word == "udp6"_L1)
        return Transport::Udp;
    if (word == "icmp"_L1 || word == "1"_L1 || word == "58"_L1 || word == "icmpv6"_L1 || word == "icmp6"_L1 || word == "ipv6-icmp"_L1)
        return Transport::Icmp;
    if (word == "ethernet"_L1)
        return Transport::Ethernet;
    return word == "ip"_L1 ? Transport::Ip : Transport::Unknown;
}

quint8 spelledCommands(const QString &text)
{
    quint8 found = 0;
    const QStringList words = text.toLower().split(QRegularExpression(u"[;,/ ]+"_s), Qt::SkipEmptyParts);
    for (size_t i = 0; i < std::size(flowCommandChoices); ++i) {
        if (words.contains(QLatin1StringView(flowCommandChoices[i].key)))
            found |= static_cast<quint8>(1U << i);
    }
    if (words.contains(u"download"_s))
        found |= static_cast<quint8>(Command::Program);
    return found;
}

class FlowRow
{
public:
    FlowRow(const FlowColumns &columns, const CsvRow &row)
        : m_columns(columns)
        , m_row(row)
    {
    }

    /// Empty, or why the row cannot be used.
    QString read(ObservedConversation &out)
    {
        quint16 portOfTarget = 0;
        out.source = addressOf(text(SourceColumn), &m_sourcePort);
        out.target = addressOf(text(TargetColumn), &portOfTarget);
        if (!out.source.isValid() || !out.target.isValid())
            return QCoreApplication::translate("FlowCsv", "“%1” is no IP or MAC address.").arg(text(out.source.isValid() ? TargetColumn : SourceColumn).left(80));
        out.port = portOfTarget;
        if (const QString why = readPort(out); !why.isEmpty())
            return why;
        readProtocol(out);
        out.packets = amountOf(text(PacketsColumn)) + amountOf(text(PacketsBackColumn));
        out.bytes = amountOf(text(BytesColumn)) + amountOf(text(BytesBackColumn));
        out.first = timeOf(text(FirstColumn));
        out.last = timeOf(text(LastColumn));
        const double duration = text(DurationColumn).toDouble();
        if (out.last == 0 && out.first > 0)
            out.last = out.first + (duration > 0 && duration < 1e9 ? static_cast<qint64>(duration) : 0);
        if (out.first > out.last)
            std::swap(out.first, out.last);
        out.commands = spelledCommands(text(CommandsColumn));
        const QString answered = text(AnsweredColumn).toLower();
        if (!answered.isEmpty())
            out.answered = answered == "1"_L1 || answered == "yes"_L1 || answered == "true"_L1 || answered == "tak"_L1;
        bool isNumber = false;
        if (const int vlan = text(VlanColumn).toInt(&isNumber); isNumber && vlan > 0 && vlan < 4095)
            out.vlan = vlan;
        turn(out);
        return {};
    }

private:
    QString text(FlowColumn column) const { return cellText(m_row, m_columns[column]); }

    QString readPort(ObservedConversation &out)
    {
        bool isNumber = false;
        const uint from = text(SourcePortColumn).toUInt(&isNumber);
        if (isNumber && from <= 65535)
            m_sourcePort = static_cast<quint16>(from);
        QString port = text(PortColumn);
        if (port.isEmpty() || port == u'-')
            return {};
        // "502/tcp", "tcp/502" name the transport as well.
        if (const qsizetype slash = port.indexOf(u'/'); slash > 0) {
            const bool isFirst = port.first(slash).toUInt(&isNumber) > 0;
            m_transport = spelledTransport(isFirst ? port.sliced(slash + 1) : port.first(slash));
            port = isFirst ? port.first(slash) : port.sliced(slash + 1);
        }
        const uint number = port.toUInt(&isNumber);
        if (!isNumber || number > 65535)
            return QCoreApplication::translate("FlowCsv", "“%1” is no port number.").arg(port.left(80));
        out.port = static_cast<quint16>(number);
        return {};
    }

    void readProtocol(ObservedConversation &out)
    {
        QString protocol = text(ProtocolColumn);
        out.transport = spelledTransport(text(TransportColumn));
        if (out.transport == Transport::Unknown)
            out.transport = m_transport;
        const QString second = m_columns[TransportColumn] >= 0 ? text(TransportColumn) : QString();
        if (protocol.isEmpty() && !second.isEmpty() && out.transport == Transport::Unknown)
            protocol = second; // "proto" that names an application
        if (const Transport asProtocol = spelledTransport(protocol); asProtocol != Transport::Unknown) {
            out.transport = out.transport == Transport::Unknown ? asProtocol : out.transport;
            protocol.clear();
        }
        const Protocol *named = protocol.isEmpty() ? nullptr : Protocols::named(protocol);
        if (out.transport == Transport::Unknown && out.source.isMac())
            out.transport = Transport::Ethernet;
        if (out.transport == Transport::Unknown && out.port != 0)
            out.transport = named && Protocols::usesPort(*named, Transport::Udp, out.port) && !Protocols::usesPort(*named, Transport::Tcp, out.port) ? Transport::Udp : Transport::Tcp;
        if (out.transport == Transport::Ethernet)
            out.port = 0;
        const Protocol *atPort = Protocols::atPort(out.transport, out.port);
        if (!named && protocol.isEmpty())
            named = atPort;
        out.protocol = named ? named->nameText() : !protocol.isEmpty() ? protocol.left(80) : plainName(out.transport);
    }

    static QString plainName(Transport transport)
    {
        switch (transport) {
        case Transport::Tcp: return u"TCP"_s;
        case Transport::Udp: return u"UDP"_s;
        case Transport::Icmp: return u"ICMP"_s;
        case Transport::Ethernet: return u"Ethernet"_s;
        case Transport::Ip:
        case Transport::Unknown: break;
        }
        return u"IP"_s;
    }

    /// Collectors list the answer as a flow of its own, from the service's port: it is turned round.
    void turn(ObservedConversation &out) const
    {
        const Protocol *ofSource = Protocols::atPort(out.transport, m_sourcePort);
        const Protocol *ofTarget = Protocols::atPort(out.transport, out.port);
        constexpr quint16 registered = 1024;
        const bool isAnswer = m_sourcePort != 0 && out.port != 0 && ((ofSource && !ofTarget) || (!ofSource && !ofTarget && m_sourcePort < registered && out.port >= registered));
        if (!isAnswer)
            return;
        std::swap(out.source, out.target);
        if (ofSource && out.protocol == plainName(out.transport))
            out.protocol = ofSource->nameText();
        out.port = m_sourcePort;
        out.answered = true;
    }

    const FlowColumns &m_columns;
    const CsvRow &m_row;
    quint16 m_sourcePort = 0;
    Transport m_transport = Transport::Unknown;
};
}

bool FlowCsv::looksLikeOne(CsvReader &reader)
{
    const FlowColumns columns = flowColumnsOf(reader.headings());
    if (columns[SourceColumn] < 0 || columns[TargetColumn] < 0)
        return false;
    int filled = 0;
    int addresses = 0;
    CsvRow row;
    constexpr int rowsLookedAt = 20;
    for (int i = 0; i < rowsLookedAt && reader.next(row); ++i) {
        for (const FlowColumn column : {SourceColumn, TargetColumn}) {
            const QString text = cellText(row, columns[column]);
            filled += text.isEmpty() ? 0 : 1;
            addresses += addressOf(text, nullptr).isValid() ? 1 : 0;
        }
    }
    reader.rewind();
    return filled > 0 && 2 * addresses > filled;
}

Result<void> FlowCsv::read(CsvReader &reader, ConversationSink &sink, const ReadControl &control)
{
    const FlowColumns columns = flowColumnsOf(reader.headings());
    if (columns[SourceColumn] < 0 || columns[TargetColumn] < 0)
        return failed(QCoreApplication::translate("FlowCsv", "The table has no columns of sources and targets."), reader.name(),
                      QCoreApplication::translate("FlowCsv", "Call them “source” and “destination”."));
    reader.rewind();
    CsvRow row;
    quint64 read = 0;
    while (reader.next(row)) {
        constexpr quint64 often = 4096;
        if (++read % often == 0) {
            if (control.progress)
                control.progress(reader.progress());
            if (control.stop.stop_requested())
                return failed(QCoreApplication::translate("CaptureFile", "The import was stopped; nothing was written."), {}, {}, Error::Kind::Cancelled);
        }
        ObservedConversation seen;
        QString why = reader.objection(row);
        if (why.isEmpty())
            why = FlowRow(columns, row).read(seen);
        if (why.isEmpty())
            sink.take(seen);
        else
            sink.skip(reader.place(row.line), why);
    }
    sink.count(read);
    return {};
}
