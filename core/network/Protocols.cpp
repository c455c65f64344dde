// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Protocols.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Ports = std::array<quint16, 4>;
constexpr Ports noPorts {};
constexpr int controlInsecure = Protocol::Control;

/// Ports as IANA and the makers name them; a family stands before its members.
constexpr Protocol protocolTable[] = {
    // Control protocols.
    {"Modbus TCP", nullptr, controlInsecure, {502}, {502}, "modbus;modbustcp;mbtcp"},
    {"ISO-TSAP", nullptr, Protocol::Carrier, {102}, noPorts, "cotp;tpkt;isoontcp;rfc1006"},
    {"S7comm", nullptr, Protocol::Control, {102}, noPorts, "s7;s7 communication;siemens s7"},
    {"S7comm-plus", "S7comm", Protocol::Control, noPorts, noPorts, "s7commplus;s7plus;s7comm+"},
    {"IEC 61850", nullptr, Protocol::Control, noPorts, noPorts, "iec61850"},
    {"MMS", "IEC 61850", Protocol::Control, {102}, noPorts, "iccp;tase2"},
    {"GOOSE", "IEC 61850", Protocol::Control, noPorts, noPorts, ""},
    {"Sampled Values", "IEC 61850", Protocol::Control, noPorts, noPorts, "sv;smv"},
    {"EtherNet/IP", nullptr, Protocol::Control, {44818}, {44818, 2222}, "enip;cip;ethernetip;enipcip"},
    {"DNP3", nullptr, Protocol::Control, {20000, 19999}, {20000}, "dnp;dnp3tcp;dnp3udp;dnp3ip"},
    {"IEC 60870-5-104", nullptr, Protocol::Control, {2404, 19998}, noPorts, "iec104;iec608705104;60870-5-104;104"},
    {"OPC UA", nullptr, Protocol::Control, {4840, 4843}, noPorts, "opcua;opcuabinary;uatcp"},
    {"OPC DA", nullptr, Protocol::Control, noPorts, noPorts, "opcda;opcclassic;opc"},
    {"BACnet", nullptr, Protocol::Control, noPorts, {47808}, "bacnetip;bacnet/ip"},
    {"PROFINET", nullptr, Protocol::Control, noPorts, {34964, 34962, 34963}, "profinetio;pnio"},
    {"PROFINET RT", "PROFINET", Protocol::Control, noPorts, noPorts, "pnrt"},
    {"PROFINET DCP", "PROFINET", Protocol::Control, noPorts, noPorts, "pndcp;dcp"},
    {"PROFINET CM", "PROFINET", Protocol::Control, noPorts, noPorts, "profinetiocm;spicyprofinetiocm;pniocm"},
    {"EtherCAT", nullptr, Protocol::Control, noPorts, {34980}, "ecat"},
    {"POWERLINK", nullptr, Protocol::Control, noPorts, noPorts, "epl;ethernetpowerlink"},
    {"SERCOS III", nullptr, Protocol::Control, noPorts, noPorts, "sercos"},
    {"CC-Link IE", nullptr, Protocol::Control, noPorts, {61450}, "cclinkie"},
    {"OMRON FINS", nullptr, Protocol::Control, {9600}, {9600}, "fins"},
    {"MELSEC", nullptr, Protocol::Control, {5006, 5007}, {5006}, "slmp;mcprotocol"},
    {"GE SRTP", nullptr, Protocol::Control, {18245, 18246}, noPorts, "srtp;gesrtp"},
    {"HART-IP", nullptr, Protocol::Control, {5094}, {5094}, "hartip"},
    {"Niagara Fox", nullptr, Protocol::Control, {1911, 4911}, noPorts, "fox"},
    {"CODESYS", nullptr, Protocol::Control, {2455, 1217, 11740}, {1740}, ""},
    {"ADS", nullptr, Protocol::Control, {48898}, {48899}, "ams;adsams;beckhoffads"},
    {"PCWorx", nullptr, Protocol::Control, {1962}, noPorts, ""},
    {"ProConOS", nullptr, Protocol::Control, {20547}, {20547}, ""},
    {"Crimson", nullptr, Protocol::Control, {789}, noPorts, ""},
    {"TriStation", nullptr, Protocol::Control, noPorts, {1502}, ""},
    {"SILworX", nullptr, Protocol::Control, noPorts, {6010, 6005}, "safeethernet;hima"},
    {"TeleControl", nullptr, Protocol::Control, {55097}, noPorts, "tcsb"},
    {"SuiteLink", nullptr, Protocol::Control, {5413}, noPorts, ""},
    {"MQTT", nullptr, Protocol::Control, {1883, 8883}, noPorts, ""},
    // Office and plant IT.
    {"HTTP", nullptr, Protocol::Plain, {80, 8080, 8000}, noPorts, "www"},
    {"TLS", nullptr, Protocol::Carrier, noPorts, noPorts, "ssl;dtls"},
    {"HTTPS", nullptr, Protocol::Plain, {443, 8443}, {443}, "quic;sslvpn;httpstls"},
    {"SSH", nullptr, Protocol::Plain, {22}, noPorts, ""},
    {"SFTP", nullptr, Protocol::Plain, noPorts, noPorts, "scp"},
    {"Telnet", nullptr, Protocol::Insecure, {23}, noPorts, ""},
    {"FTP", nullptr, Protocol::Insecure, {21}, noPorts, ""},
    {"FTP data", "FTP", Protocol::Insecure, {20}, noPorts, "ftpdata"},
    {"TFTP", nullptr, Protocol::Insecure, noPorts, {69}, ""},
    {"VNC", nullptr, Protocol::Insecure, {5900, 5901, 5902, 5800}, noPorts, "rfb"},
    {"RDP", nullptr, Protocol::Plain, {3389}, {3389}, "mstsc;terminalservices"},
    {"RDP without NLA", "RDP", Protocol::Insecure, noPorts, noPorts, ""},
    {"SNMP", nullptr, Protocol::Plain, {161}, {161}, ""},
    {"SNMP trap", "SNMP", Protocol::Plain, noPorts, {162}, "snmptrap"},
    {"SNMPv1", "SNMP", Protocol::Insecure, noPorts, noPorts, ""},
    {"SNMPv2c", "SNMP", Protocol::Insecure, noPorts, noPorts, "snmpv2"},
    {"SNMPv3", "SNMP", Protocol::Plain, noPorts, noPorts, ""},
    {"SMB", nullptr, Protocol::Plain, {445, 139}, noPorts, "cifs;smb2;smb3;gssapismb"},
    {"SMBv1", "SMB", Protocol::Insecure, noPorts, noPorts, "smb1"},
    {"NetBIOS", nullptr, Protocol::Plain, noPorts, {137, 138}, "nbns;nbdgm"},
    {"DNS", nullptr, Protocol::Plain, {53}, {53}, ""},
    {"mDNS", nullptr, Protocol::Plain, noPorts, {5353}, ""},
    {"LLMNR", nullptr, Protocol::Plain, noPorts, {5355}, ""},
    {"NTP", nullptr, Protocol::Plain, noPorts, {123}, "sntp"},
    {"PTP", nullptr, Protocol::Plain, noPorts, {319, 320}, "ieee1588"},
    {"DHCP", nullptr, Protocol::Plain, noPorts, {67, 68, 546, 547}, "bootp;dhcpv6"},
    {"Syslog", nullptr, Protocol::Plain, {6514, 601}, {514}, ""},
    {"SMTP", nullptr, Protocol::Plain, {25, 587, 465}, noPorts, "mail"},
    {"POP3", nullptr, Protocol::Plain, {110, 995}, noPorts, ""},
    {"IMAP", nullptr, Protocol::Plain, {143, 993}, noPorts, ""},
    {"LDAP", nullptr, Protocol::Plain, {389, 636, 3268}, {389}, "ldaps;ldaptcp;ldapudp"},
    {"Kerberos", nullptr, Protocol::Plain, {88, 464}, {88, 464}, "krb;krbtcp;krb5"},
    {"DCE/RPC", nullptr, Protocol::Carrier, {135, 593}, noPorts, "dcerpc;rpc;msrpc;dcom"},
    {"WinRM", nullptr, Protocol::Plain, {5985, 5986}, noPorts, "wsman"},
    {"TDS", nullptr, Protocol::Plain, {1433}, {1434}, "mssql;sqlserver;ms sql"},
    {"Oracle", nullptr, Protocol::Plain, {1521}, noPorts, "oraclenet;tns"},
    {"MySQL", nullptr, Protocol::Plain, {3306}, noPorts, ""},
    {"PostgreSQL", nullptr, Protocol::Plain, {5432}, noPorts, ""},
    {"RTSP", nullptr, Protocol::Plain, {554}, noPorts, ""},
    {"SIP", nullptr, Protocol::Plain, {5060, 5061}, {5060}, ""},
    {"RADIUS", nullptr, Protocol::Plain, noPorts, {1812, 1813, 1645}, ""},
    {"TACACS+", nullptr, Protocol::Plain, {49}, noPorts, "tacacs"},
    {"IPsec", nullptr, Protocol::Plain, noPorts, {500, 4500}, "ike;esp;ah;isakmp;ipsec vpn"},
    {"OpenVPN", nullptr, Protocol::Plain, {1194}, {1194}, ""},
    {"WireGuard", nullptr, Protocol::Plain, noPorts, {51820}, ""},
    {"SSDP", nullptr, Protocol::Plain, noPorts, {1900}, "upnp"},
    {"WS-Discovery", nullptr, Protocol::Plain, noPorts, {3702}, ""},
    {"NFS", nullptr, Protocol::Plain, {2049}, {2049}, ""},
    {"rsync", nullptr, Protocol::Plain, {873}, noPorts, ""},
    {"GRE", nullptr, Protocol::Plain, noPorts, noPorts, ""},
    // Of the network itself.
    {"ICMP", nullptr, Protocol::Plain, noPorts, noPorts, "ping;icmpv6"},
    {"ICMP error", "ICMP", Protocol::Upkeep, noPorts, noPorts, ""},
    {"IPv6 ND", nullptr, Protocol::Upkeep, noPorts, noPorts, "neighbourdiscovery;ndp"},
    {"IGMP", nullptr, Protocol::Upkeep, noPorts, noPorts, "mld"},
    {"VRRP", nullptr, Protocol::Upkeep, noPorts, noPorts, "carp"},
    {"HSRP", nullptr, Protocol::Upkeep, noPorts, {1985, 2029}, ""},
    {"OSPF", nullptr, Protocol::Upkeep, noPorts, noPorts, ""},
    {"ARP", nullptr, Protocol::Upkeep, noPorts, noPorts, "rarp"},
    {"LLDP", nullptr, Protocol::Upkeep, noPorts, noPorts, ""},
    {"STP", nullptr, Protocol::Upkeep, noPorts, noPorts, "rstp;mstp;spanningtree"},
    {"CDP", nullptr, Protocol::Upkeep, noPorts, noPorts, "vtp;dtp"},
    {"LACP", nullptr, Protocol::Upkeep, noPorts, noPorts, ""},
    {"EAPOL", nullptr, Protocol::Upkeep, noPorts, noPorts, "8021x"},
    {"MRP", nullptr, Protocol::Upkeep, noPorts, noPorts, ""},
    {"PRP", nullptr, Protocol::Upkeep, noPorts, noPorts, "hsr"},
    {"PPPoE", nullptr, Protocol::Plain, noPorts, noPorts, ""},
    {"Ethernet loopback", nullptr, Protocol::Upkeep, noPorts, noPorts, ""},
};

/// Letters and digits in lower case: "Modbus/TCP" and "modbus tcp" are one.
QString protocolFold(QStringView text)
{
    QString folded;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'+')
            folded += c.toLower();
    }
    return folded;
}

const QHash<QString, const Protocol *> &protocolsByName()
{
    static const QHash<QString, const Protocol *> index = [] {
        QHash<QString, const Protocol *> made;
        for (const Protocol &protocol : protocolTable) {
            made.insert(protocolFold(protocol.nameText()), &protocol);
            for (const QString &alias : QString::fromLatin1(protocol.aliases).split(u';', Qt::SkipEmptyParts))
                made.insert(protocolFold(alias), &protocol);
        }
        return made;
    }();
    return index;
}

/// 65 536 places a transport: a port is looked up for each conversation.
const std::vector<const Protocol *> &protocolsByPort(bool isTcp)
{
    const auto index = [](bool tcp) {
        std::vector<const Protocol *> made(65536, nullptr);
        for (const Protocol &protocol : protocolTable) {
            for (const quint16 port : tcp ? protocol.tcp : protocol.udp) {
                if (port != 0 && !made[port]) // 102 is ISO-TSAP until the payload says more
                    made[port] = &protocol;
            }
        }
        return made;
    };
    static const std::vector<const Protocol *> tcp = index(true);
    static const std::vector<const Protocol *> udp = index(false);
    return isTcp ? tcp : udp;
}

/// "TCP 4711", "4711/udp", "tcp/4711": transport and port.
std::pair<Transport, int> spelledPort(const QString &folded)
{
    for (const auto &[name, transport] : {std::pair {u"tcp"_s, Transport::Tcp}, std::pair {u"udp"_s, Transport::Udp}}) {
        const QString rest = folded.startsWith(name) ? folded.sliced(name.size()) : folded.endsWith(name) ? folded.chopped(name.size()) : QString();
        bool isNumber = false;
        const int port = rest.toInt(&isNumber);
        if (isNumber && port >= 0 && port <= 65535)
            return {transport, port};
    }
    return {Transport::Unknown, -1};
}

/// "S7comm 102" is S7comm; "IEC 104" stays what it is.
const Protocol *namedWithPort(const QString &folded)
{
    if (const Protocol *found = protocolsByName().value(folded))
        return found;
    qsizetype end = folded.size();
    while (end > 0 && folded[end - 1].isDigit())
        --end;
    return end == folded.size() || end == 0 ? nullptr : protocolsByName().value(folded.first(end));
}
}

std::span<const Protocol> Protocols::all()
{
    return protocolTable;
}

const Protocol &Protocols::exactly(const char *name)
{
    const auto found = std::ranges::find_if(protocolTable, [name](const Protocol &protocol) { return qstrcmp(protocol.name, name) == 0; });
    Q_ASSERT(found != std::end(protocolTable));
    return *found;
}

QString Protocols::wordFor(const QString &name, Transport transport, std::optional<int> port)
{
    const bool hasPorts = transport == Transport::Tcp || transport == Transport::Udp || transport == Transport::Unknown;
    const QString word = !named(name) && port && hasPorts ? (transport == Transport::Udp ? u"UDP %1"_s : u"TCP %1"_s).arg(*port) : name;
    // A list is kept with semicolons between its words.
    return word.contains(u';') || word.contains(u'\n') ? QString() : word;
}

const Protocol *Protocols::named(QStringView text)
{
    return protocolsByName().value(protocolFold(text));
}

const Protocol *Protocols::atPort(Transport transport, quint16 port)
{
    if (transport != Transport::Tcp && transport != Transport::Udp)
        return nullptr;
    return protocolsByPort(transport == Transport::Tcp)[port];
}

const Protocol *Protocols::of(const Flow &flow)
{
    if (!flow.protocol.trimmed().isEmpty() || !flow.port)
        return named(flow.protocol);
    const auto port = static_cast<quint16>(*flow.port);
    return atPort(flow.transport == Transport::Unknown ? Transport::Tcp : flow.transport, port);
}

bool Protocols::usesPort(const Protocol &protocol, Transport transport, quint16 port)
{
    return port != 0 && std::ranges::contains(transport == Transport::Udp ? protocol.udp : protocol.tcp, port);
}

QStringList Protocols::servicesOf(QStringView word)
{
    const QString folded = protocolFold(word);
    if (const auto [transport, port] = spelledPort(folded); port >= 0)
        return {(transport == Transport::Udp ? u"udp/%1"_s : u"tcp/%1"_s).arg(port)};
    QStringList services;
    const Protocol *protocol = namedWithPort(folded);
    for (const auto &[name, ports] : {std::pair {u"tcp/%1"_s, &Protocol::tcp}, std::pair {u"udp/%1"_s, &Protocol::udp}}) {
        for (const quint16 port : protocol ? protocol->*ports : noPorts) {
            if (port != 0)
                services.append(name.arg(port));
        }
    }
    return services;
}

Protocols::AllowList::AllowList(const QStringList &words)
{
    for (const QString &text : words) {
        Word word {.text = protocolFold(text)};
        m_any = m_any || word.text == "any"_L1 || word.text == "all"_L1 || word.text == "dowolny"_L1;
        word.protocol = namedWithPort(word.text);
        std::tie(word.transport, word.port) = spelledPort(word.text);
        m_words.push_back(std::move(word));
    }
}

bool Protocols::AllowList::covers(const Word &word, const Flow &flow, const Protocol *of)
{
    if (word.port >= 0)
        return flow.port == word.port && (flow.transport == word.transport || flow.transport == Transport::Unknown);
    if (!word.protocol)
        return word.text == protocolFold(flow.protocol);
    if (word.protocol == of)
        return true;
    if (of && of->family && qstrcmp(of->family, word.protocol->name) == 0)
        return true;
    if (of && qstrcmp(word.protocol->name, "SFTP") == 0 && qstrcmp(of->name, "SSH") == 0)
        return true; // files over SSH: the wire shows no more
    if (of && qstrcmp(word.protocol->name, "OPC DA") == 0 && qstrcmp(of->name, "DCE/RPC") == 0)
        return true;
    const bool isCarrier = of && of->has(Protocol::Carrier);
    return isCarrier && flow.port && usesPort(*word.protocol, flow.transport, static_cast<quint16>(*flow.port));
}

bool Protocols::AllowList::allows(const Flow &flow) const
{
    const Protocol *protocol = Protocols::of(flow);
    return m_any || std::ranges::any_of(m_words, [&](const Word &word) { return covers(word, flow, protocol); });
}

bool Protocols::AllowList::allowsBy(qsizetype word, const Flow &flow) const
{
    return covers(m_words[static_cast<size_t>(word)], flow, of(flow));
}
