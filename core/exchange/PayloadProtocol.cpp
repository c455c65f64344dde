// SPDX-License-Identifier: GPL-3.0-or-later
// What a payload is: magic numbers and lengths, protocol by protocol.
#include "core/exchange/PayloadProtocol.h"

#include "core/exchange/PayloadCommands.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using PayloadBytes::be16;
using PayloadBytes::le16;
using PayloadBytes::le32;

namespace {

/// The protocols that a payload can be told to be.
struct Recognised
{
    const Protocol &modbus = Protocols::exactly("Modbus TCP");
    const Protocol &tsap = Protocols::exactly("ISO-TSAP");
    const Protocol &s7 = Protocols::exactly("S7comm");
    const Protocol &s7plus = Protocols::exactly("S7comm-plus");
    const Protocol &mms = Protocols::exactly("MMS");
    const Protocol &enip = Protocols::exactly("EtherNet/IP");
    const Protocol &dnp3 = Protocols::exactly("DNP3");
    const Protocol &iec104 = Protocols::exactly("IEC 60870-5-104");
    const Protocol &opcUa = Protocols::exactly("OPC UA");
    const Protocol &bacnet = Protocols::exactly("BACnet");
    const Protocol &profinetCm = Protocols::exactly("PROFINET CM");
    const Protocol &fox = Protocols::exactly("Niagara Fox");
    const Protocol &mqtt = Protocols::exactly("MQTT");
    const Protocol &http = Protocols::exactly("HTTP");
    const Protocol &https = Protocols::exactly("HTTPS");
    const Protocol &tls = Protocols::exactly("TLS");
    const Protocol &ssh = Protocols::exactly("SSH");
    const Protocol &telnet = Protocols::exactly("Telnet");
    const Protocol &ftp = Protocols::exactly("FTP");
    const Protocol &smtp = Protocols::exactly("SMTP");
    const Protocol &vnc = Protocols::exactly("VNC");
    const Protocol &rdp = Protocols::exactly("RDP");
    const Protocol &plainRdp = Protocols::exactly("RDP without NLA");
    const Protocol &smb = Protocols::exactly("SMB");
    const Protocol &smb1 = Protocols::exactly("SMBv1");
    const Protocol &snmp1 = Protocols::exactly("SNMPv1");
    const Protocol &snmp2 = Protocols::exactly("SNMPv2c");
    const Protocol &snmp3 = Protocols::exactly("SNMPv3");
    const Protocol &rtsp = Protocols::exactly("RTSP");
    const Protocol &rpc = Protocols::exactly("DCE/RPC");
};
const Recognised &recognisable()
{
    static const Recognised known;
    return known;
}

// Kinds of frames that have no EtherType of their own; below 0x600 there are none.
constexpr quint16 kindDcp = 1;
constexpr quint16 kindSpanningTree = 2;
constexpr quint16 kindCisco = 3;
constexpr quint16 kindLlc = 4;

bool startsWith(Bytes payload, std::string_view text)
{
    return payload.size() >= text.size() && std::equal(text.begin(), text.end(), payload.begin(), [](char c, uchar b) { return static_cast<uchar>(c) == b; });
}

bool looksLikeModbus(Bytes p, bool isOwnPort)
{
    if (p.size() < 8 || be16(p, 2) != 0)
        return false;
    const size_t length = be16(p, 4);
    if (length < 2 || length > 260)
        return false;
    if (isOwnPort)
        return true;
    constexpr std::array<uchar, 19> functions {1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 17, 20, 21, 22, 23, 24, 43};
    return p.size() == length + 6 && std::ranges::contains(functions, static_cast<uchar>(p[7] & 0x7f));
}

bool looksLikeIec104(Bytes p, bool isOwnPort)
{
    if (p.size() < 6 || p[0] != 0x68 || p[1] < 4 || p[1] > 253)
        return false;
    const bool isUnnumbered = (p[2] & 3) == 3;
    if (isUnnumbered)
        return p[1] == 4 && p[3] == 0 && p[4] == 0 && p[5] == 0;
    if ((p[2] & 3) == 1)
        return p[1] == 4 && p[3] == 0;
    const size_t length = p[1];
    return isOwnPort || (length >= 10 && p.size() >= 12 && p.size() >= length + 2 && (p.size() == length + 2 || p[length + 2] == 0x68));
}

bool looksLikeEnip(Bytes p)
{
    constexpr std::array<quint16, 8> commands {0x0001, 0x0004, 0x0063, 0x0064, 0x0065, 0x0066, 0x006f, 0x0070};
    return p.size() >= 24 && std::ranges::contains(commands, le16(p, 0)) && le32(p, 20) == 0 && p.size() >= le16(p, 2) + 24U;
}

bool looksLikeOpcUa(Bytes p)
{
    if (p.size() < 8 || (p[3] != 'F' && p[3] != 'C' && p[3] != 'A'))
        return false;
    for (const std::string_view type : {"HEL", "ACK", "OPN", "MSG", "CLO", "ERR", "RHE"}) {
        if (startsWith(p, type))
            return le32(p, 4) >= 8 && le32(p, 4) < (1U << 26);
    }
    return false;
}

bool looksLikeBacnet(Bytes p)
{
    return p.size() >= 4 && p[0] == 0x81 && p[1] <= 0x0c && be16(p, 2) == p.size();
}

/// DCE/RPC without connection; the last eight bytes of all PROFINET interfaces are one (IEC 61158-6-10).
bool looksLikeProfinetCm(Bytes p)
{
    constexpr std::array<uchar, 8> tail {0x82, 0x71, 0x00, 0xa0, 0x24, 0x42, 0xdf, 0x7d};
    return p.size() >= 80 && p[0] == 4 && std::equal(tail.begin(), tail.end(), p.begin() + 32);
}

const Protocol *snmpVersion(Bytes p)
{
    // SEQUENCE { INTEGER version, … }; the length of the sequence takes one to three bytes.
    if (p.size() < 10 || p[0] != 0x30)
        return nullptr;
    const size_t at = p[1] < 0x80 ? 2 : 2U + (p[1] & 0x7f);
    if (at > 4 || p.size() < at + 4 || p[at] != 2 || p[at + 1] != 1)
        return nullptr;
    const Recognised &known = recognisable();
    const uchar version = p[at + 2];
    if (version == 3)
        return p[at + 3] == 0x30 ? &known.snmp3 : nullptr;
    return p[at + 3] != 4 ? nullptr : version == 0 ? &known.snmp1 : version == 1 ? &known.snmp2 : nullptr;
}

/// RFC 1006: what is inside is told by the first data packet, or by the names of the ends.
PayloadProtocol::Guess onTpkt(Bytes p, quint16 port)
{
    const Recognised &known = recognisable();
    const Bytes user = PayloadBytes::cotpUserData(p);
    if (!user.empty()) {
        if (user[0] == 0x32)
            return {&known.s7, true};
        if (user[0] == 0x72)
            return {&known.s7plus, true};
        if (user[0] == 0x0d || user[0] == 0x0e || (user.size() >= 4 && user[0] == 1 && user[1] == 0 && user[2] == 1))
            return {&known.mms, true};
        return port == 3389 ? PayloadProtocol::Guess {&known.rdp, true} : PayloadProtocol::Guess {&known.tsap, false};
    }
    const bool isConnection = p.size() > 5 && ((p[5] & 0xf0) == 0xe0 || (p[5] & 0xf0) == 0xd0);
    if (port == 3389 && isConnection)
        return {&known.rdp, true};
    return isConnection ? PayloadProtocol::Guess {&known.tsap, false} : PayloadProtocol::Guess {};
}

const Protocol *textProtocol(Bytes p, quint16 port)
{
    const Recognised &known = recognisable();
    for (const std::string_view verb : {"GET ", "POST ", "HEAD ", "PUT ", "DELETE ", "HTTP/1.", "OPTIONS /"}) {
        if (startsWith(p, verb))
            return &known.http;
    }
    if (startsWith(p, "SSH-"))
        return &known.ssh;
    if (startsWith(p, "RFB 00"))
        return &known.vnc;
    if (startsWith(p, "RTSP/1.") || startsWith(p, "OPTIONS rtsp") || startsWith(p, "DESCRIBE rtsp"))
        return &known.rtsp;
    if (startsWith(p, "fox a "))
        return &known.fox;
    if (startsWith(p, "220 ") || startsWith(p, "220-"))
        return port == 25 || port == 587 ? &known.smtp : port == 21 ? &known.ftp : nullptr;
    if (startsWith(p, "USER ") || startsWith(p, "AUTH TLS"))
        return port == 21 ? &known.ftp : nullptr;
    return nullptr;
}

const Protocol *binaryTcp(Bytes p, quint16 port)
{
    const Recognised &known = recognisable();
    if (p.size() >= 3 && p[0] == 0x16 && p[1] == 3 && p[2] <= 4)
        return port == 443 || port == 8443 ? &known.https : &known.tls;
    if (p.size() >= 8 && p[0] == 0 && p[4] == 0xff && startsWith(p.subspan(5), "SMB"))
        return &known.smb1;
    if (p.size() >= 8 && p[0] == 0 && (p[4] == 0xfe || p[4] == 0xfd) && startsWith(p.subspan(5), "SMB"))
        return &known.smb;
    if (p.size() >= 12 && p[0] == 0x10 && (startsWith(p.subspan(2), std::string_view("\0\4MQTT", 6)) || startsWith(p.subspan(3), std::string_view("\0\4MQTT", 6))))
        return &known.mqtt;
    if (p.size() >= 16 && p[0] == 5 && p[1] == 0 && (p[2] == 0x0b || p[2] == 0x0c || p[2] == 0x0e || p[2] == 0x0f) && (p[4] == 0x10 || p[4] == 0))
        return &known.rpc;
    if (port == 23 && p.size() >= 3 && p[0] == 0xff && p[1] >= 0xfa)
        return &known.telnet;
    return nullptr;
}

PayloadProtocol::Guess recogniseTcp(quint16 port, Bytes p)
{
    const Recognised &known = recognisable();
    if (p.size() >= 7 && p[0] == 3 && p[1] == 0 && be16(p, 2) >= 7 && be16(p, 2) <= 8192) {
        if (const PayloadProtocol::Guess guess = onTpkt(p, port); guess.protocol)
            return guess;
    }
    if (p.size() >= 10 && p[0] == 0x05 && p[1] == 0x64 && p[2] >= 5)
        return {&known.dnp3, true};
    if (looksLikeIec104(p, port == 2404))
        return {&known.iec104, true};
    if (looksLikeOpcUa(p))
        return {&known.opcUa, true};
    if (const Protocol *found = textProtocol(p, port))
        return {found, true};
    if (const Protocol *found = binaryTcp(p, port))
        return {found, true};
    if (looksLikeEnip(p))
        return {&known.enip, true};
    if (looksLikeModbus(p, port == 502))
        return {&known.modbus, true};
    return {};
}

PayloadProtocol::Guess recogniseUdp(quint16 port, Bytes p)
{
    const Recognised &known = recognisable();
    if (p.size() >= 10 && p[0] == 0x05 && p[1] == 0x64 && p[2] >= 5)
        return {&known.dnp3, true};
    if (looksLikeProfinetCm(p))
        return {&known.profinetCm, true};
    if (looksLikeBacnet(p))
        return {&known.bacnet, true};
    if (port == 44818 && looksLikeEnip(p))
        return {&known.enip, true};
    if (const Protocol *found = port == 161 || port == 162 ? snmpVersion(p) : nullptr)
        return {found, true};
    if (port == 502 && looksLikeModbus(p, true))
        return {&known.modbus, true};
    return {};
}
}

PayloadProtocol::Guess PayloadProtocol::recognise(Transport transport, quint16 port, Bytes payload)
{
    return transport == Transport::Tcp ? recogniseTcp(port, payload) : recogniseUdp(port, payload);
}

bool PayloadProtocol::isRecognisable(const Protocol &protocol)
{
    const Recognised &known = recognisable();
    const std::array<const Protocol *, 7> byForm {&known.modbus, &known.dnp3, &known.iec104, &known.opcUa, &known.bacnet, &known.tsap, &known.enip};
    return std::ranges::contains(byForm, &protocol);
}

const Protocol *PayloadProtocol::refined(const Protocol &protocol, Bytes p, bool toServer)
{
    const Recognised &known = recognisable();
    if (&protocol != &known.rdp || toServer || p.size() < 7 || p[0] != 3 || (p[5] & 0xf0) != 0xd0)
        return nullptr;
    // Connection confirm; the negotiation response (MS-RDPBCGR 2.2.1.2) names the chosen security: 2 and 8 are CredSSP.
    const bool hasChoice = p.size() >= 19 && p[11] == 2;
    return hasChoice && (le32(p, 15) & 10) != 0 ? nullptr : &known.plainRdp;
}

quint8 PayloadProtocol::commandsIn(const Protocol &protocol, Bytes payload, int request)
{
    const Recognised &known = recognisable();
    if (&protocol == &known.dnp3)
        return PayloadCommands::dnp3(payload);
    if (&protocol == &known.iec104)
        return PayloadCommands::iec104(payload);
    if (&protocol == &known.bacnet)
        return PayloadCommands::bacnet(payload);
    if (&protocol == &known.profinetCm)
        return PayloadCommands::profinetCm(payload);
    if (&protocol == &known.s7)
        return PayloadCommands::s7comm(payload);
    if (request == 0)
        return 0;
    if (&protocol == &known.modbus)
        return PayloadCommands::modbus(payload);
    if (&protocol == &known.s7plus)
        return PayloadCommands::s7commPlus(payload, request);
    if (&protocol == &known.enip)
        return PayloadCommands::enip(payload);
    return &protocol == &known.opcUa ? PayloadCommands::opcUa(payload) : 0;
}

quint16 PayloadProtocol::kindOnEthernet(quint16 etherType, Bytes payload)
{
    if (etherType == 0x8892)
        return payload.size() >= 2 && be16(payload, 0) >= 0xfefc && be16(payload, 0) <= 0xfeff ? kindDcp : etherType;
    if (etherType >= 0x600)
        return etherType;
    if (payload.size() >= 2 && payload[0] == 0x42 && payload[1] == 0x42)
        return kindSpanningTree;
    const bool isCisco = payload.size() >= 6 && payload[0] == 0xaa && payload[1] == 0xaa && payload[4] == 0 && payload[5] == 0x0c;
    return isCisco ? kindCisco : kindLlc;
}

QString PayloadProtocol::nameOnEthernet(quint16 kind)
{
    switch (kind) {
    case kindDcp: return u"PROFINET DCP"_s;
    case kindSpanningTree: return u"STP"_s;
    case kindCisco: return u"CDP"_s;
    case kindLlc: return u"LLC"_s;
    case 0x0806:
    case 0x8035: return u"ARP"_s;
    case 0x8808: return u"Ethernet loopback"_s; // pause frames: between neighbours only
    case 0x8809: return u"LACP"_s;
    case 0x8863:
    case 0x8864: return u"PPPoE"_s;
    case 0x888e: return u"EAPOL"_s;
    case 0x8892: return u"PROFINET RT"_s;
    case 0x88a4: return u"EtherCAT"_s;
    case 0x88ab: return u"POWERLINK"_s;
    case 0x88b8: return u"GOOSE"_s;
    case 0x88ba: return u"Sampled Values"_s;
    case 0x88cc: return u"LLDP"_s;
    case 0x88cd: return u"SERCOS III"_s;
    case 0x88e3: return u"MRP"_s;
    case 0x88f7: return u"PTP"_s;
    case 0x88fb:
    case 0x892f: return u"PRP"_s;
    case 0x890f: return u"CC-Link IE"_s;
    case 0x9000: return u"Ethernet loopback"_s;
    default: return u"Ethernet 0x%1"_s.arg(kind, 4, 16, QChar(u'0'));
    }
}

quint8 PayloadProtocol::commandsOnEthernet(quint16 etherType, Bytes p)
{
    // DCP: frame FEFD is Get or Set; service 4 = Set, service type 0 = request.
    const bool isSet = etherType == 0x8892 && p.size() >= 4 && be16(p, 0) == 0xfefd && p[2] == 4 && p[3] == 0;
    return isSet ? static_cast<quint8>(Command::Write) : 0;
}

QString PayloadProtocol::overIp(quint8 number)
{
    switch (number) {
    case 2: return u"IGMP"_s;
    case 47: return u"GRE"_s;
    case 50:
    case 51: return u"IPsec"_s;
    case 89: return u"OSPF"_s;
    case 112: return u"VRRP"_s;
    default: return u"IP protocol %1"_s.arg(number);
    }
}
