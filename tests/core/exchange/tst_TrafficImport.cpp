// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ForeignFile.h"
#include "core/exchange/PacketDissector.h"
#include "core/exchange/TrafficImport.h"
#include "core/model/Capture.h"

#include "../project/TestProject.h"
#include "CaptureWriter.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int syn = 2;
constexpr int ack = 16;
constexpr int rst = 4;
QByteArray vlanTag() { return QByteArray::fromHex("81000005"); }

/// "10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 write x4 /240": what the table holds, a line a flow.
QString lineOf(const ObservedConversation &flow)
{
    QStringList commands;
    for (size_t i = 0; i < std::size(flowCommandChoices); ++i) {
        if ((flow.commands & (1U << i)) != 0)
            commands += QLatin1StringView(flowCommandChoices[i].key);
    }
    return u"%1 > %2 %3 %4 %5 %6 x%7%8%9"_s.arg(flow.source.text(), flow.target.text(), QLatin1StringView(transportChoices[static_cast<size_t>(flow.transport) - 1].key), flow.protocol)
        .arg(flow.port)
        .arg(commands.isEmpty() ? u"-"_s : commands.join(u'+'))
        .arg(flow.packets)
        .arg(flow.vlan ? u" vlan%1"_s.arg(*flow.vlan) : QString(), flow.answered == Fact(false) ? u" unanswered"_s : QString());
}

QStringList linesOf(const FlowTable &table)
{
    QStringList lines;
    for (const ObservedConversation &flow : table.flows())
        lines += lineOf(flow);
    lines.sort();
    return lines;
}

QString sharedFile(const QString &name)
{
    return QStringLiteral(TANDEM_SHARED_DATA "/05-network/") + name;
}
}

class TestTrafficImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
    }

    // --- one packet or conversation, and the flow that it makes ---

    void packets_data()
    {
        using W = CaptureWriter;
        QTest::addColumn<int>("link");
        QTest::addColumn<QByteArrayList>("packets");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, int link, const QByteArrayList &packets, const QStringList &expected) { QTest::newRow(name) << link << packets << expected; };
        const QByteArray question = W::ip4("10.0.0.1", "10.0.0.2", 17, W::udp(40000, 514, "<34>text"));
        const QString flow = u"10.0.0.1 > 10.0.0.2 udp Syslog 514 - x1 unanswered"_s;
        row("Ethernet", 1, {W::ethernet(0x0800, question)}, {flow});
        row("VLAN", 1, {W::ethernet(0x0800, question, vlanTag())}, {u"10.0.0.1 > 10.0.0.2 udp Syslog 514 - x1 vlan5 unanswered"_s});
        row("VLAN within VLAN", 1, {W::ethernet(0x0800, question, QByteArray::fromHex("88a80064") + vlanTag())}, {u"10.0.0.1 > 10.0.0.2 udp Syslog 514 - x1 vlan5 unanswered"_s});
        row("priority tag", 1, {W::ethernet(0x0800, question, QByteArray::fromHex("81000000"))}, {flow});
        row("raw IP", 101, {question}, {flow});
        row("loopback", 0, {QByteArray("\2\0\0\0", 4) + question}, {flow});
        row("Linux cooked", 113, {QByteArray::fromHex("00000001000602000000000100000800") + question}, {flow});
        row("Linux cooked v2", 276, {QByteArray::fromHex("0800000000000001000100060200000000010000") + question}, {flow});
        row("options", 101, {W::ip4("10.0.0.1", "10.0.0.2", 17, W::udp(40000, 514, "x"), 0, QByteArray("\1\1\1\1", 4))}, {flow});
        const QByteArray one = QByteArray::fromHex("fd000000000000000000000000000001");
        const QByteArray two = QByteArray::fromHex("fd000000000000000000000000000002");
        row("IPv6", 101, {W::ip6(one, two, 17, W::udp(40000, 123))}, {u"fd00::1 > fd00::2 udp NTP 123 - x1 unanswered"_s});
        row("IPv6 with extension headers", 101, {W::ip6(one, two, 0, QByteArray::fromHex("3c00000000000000") + QByteArray::fromHex("1100000000000000") + W::udp(40000, 123))},
            {u"fd00::1 > fd00::2 udp NTP 123 - x1 unanswered"_s});
        row("fragments belong to their first", 101, {W::ip4("10.0.0.1", "10.0.0.2", 17, W::udp(40000, 514, "begin"), 0x2000), W::ip4("10.0.0.1", "10.0.0.2", 17, "the rest", 0x0002)},
            {u"10.0.0.1 > 10.0.0.2 udp Syslog 514 - x2 unanswered"_s});
        row("ICMP", 101, {W::ip4("10.0.0.1", "10.0.0.2", 1, QByteArray("\x08\0\0\0", 4)), W::ip4("10.0.0.2", "10.0.0.1", 1, QByteArray("\0\0\0\0", 4))}, {u"10.0.0.1 > 10.0.0.2 icmp ICMP 0 - x2"_s});
        row("ICMP answer alone", 101, {W::ip4("10.0.0.2", "10.0.0.1", 1, QByteArray("\0\0\0\0", 4))}, {u"10.0.0.1 > 10.0.0.2 icmp ICMP 0 - x1 unanswered"_s});
        row("ARP", 1, {W::ethernet(0x0806, QByteArray(28, '\0'))}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet ARP 0 - x1"_s});
        row("GOOSE", 1, {W::ethernet(0x88b8, "\0\1")}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet GOOSE 0 - x1"_s});
        row("sampled values", 1, {W::ethernet(0x88ba, "\x40\1", vlanTag())}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet Sampled Values 0 - x1 vlan5"_s});
        row("PROFINET RT", 1, {W::ethernet(0x8892, QByteArray::fromHex("80000000"))}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet PROFINET RT 0 - x1"_s});
        row("PROFINET sets an address", 1, {W::ethernet(0x8892, QByteArray::fromHex("fefd0400"))}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet PROFINET DCP 0 write x1"_s});
        row("EtherCAT", 1, {W::ethernet(0x88a4, "\0\1")}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet EtherCAT 0 - x1"_s});
        row("LLDP", 1, {W::ethernet(0x88cc, "\0\1")}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet LLDP 0 - x1"_s});
        row("an EtherType without a name", 1, {W::ethernet(0x1234, "\0\1")}, {u"02:00:00:00:00:01 > 02:00:00:00:00:02 ethernet Ethernet 0x1234 0 - x1"_s});
        row("direction by SYN-ACK", 101, {W::ip4("10.0.0.2", "10.0.0.1", 6, W::tcp(50001, 50000, syn | ack))}, {u"10.0.0.1 > 10.0.0.2 tcp TCP 50001 - x1"_s});
        row("direction by port", 101, {W::ip4("10.0.0.2", "10.0.0.1", 6, W::tcp(502, 50000, ack))}, {u"10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 - x1 unanswered"_s});
        row("direction by the first packet", 101, {W::ip4("10.0.0.2", "10.0.0.1", 6, W::tcp(50001, 50000, ack, "?"))}, {u"10.0.0.2 > 10.0.0.1 tcp TCP 50000 - x1"_s});
        row("IPv6 neighbours", 101, {W::ip6(one, two, 58, QByteArray("\x87\0\0\0", 4))}, {u"fd00::1 > fd00::2 icmp IPv6 ND 0 - x1 unanswered"_s});
        row("SYN without answer", 101, {W::ip4("10.0.0.1", "10.0.0.2", 6, W::tcp(50000, 502, syn)), W::ip4("10.0.0.1", "10.0.0.2", 6, W::tcp(50000, 502, syn))},
            {u"10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 - x2 unanswered"_s});
        row("SYN refused", 101, {W::ip4("10.0.0.1", "10.0.0.2", 6, W::tcp(50000, 502, syn)), W::ip4("10.0.0.2", "10.0.0.1", 6, W::tcp(502, 50000, rst | ack))},
            {u"10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 - x2 unanswered"_s});
        row("multicast to the port", 101, {W::ip4("10.0.0.1", "224.0.0.251", 17, W::udp(5353, 5353))}, {u"10.0.0.1 > 224.0.0.251 udp mDNS 5353 - x1 unanswered"_s});
        row("VRRP", 101, {W::ip4("10.0.0.1", "224.0.0.18", 112, "\x21\1")}, {u"10.0.0.1 > 224.0.0.18 ip VRRP 0 - x1 unanswered"_s});
    }

    void packets()
    {
        QFETCH(const int, link);
        QFETCH(const QByteArrayList, packets);
        QFETCH(const QStringList, expected);
        CaptureWriter writer(link);
        for (const QByteArray &packet : packets)
            writer.add(packet);
        const FlowTable table = read(writer);
        QCOMPARE(linesOf(table), expected);
        QVERIFY(table.skipped().empty());
        QCOMPARE(table.read(), static_cast<quint64>(packets.size()));
    }

    void protocolsAndCommands_data()
    {
        using W = CaptureWriter;
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("expected"); // protocol, commands
        const auto row = [](const char *name, int port, const QByteArray &request, const char *expected) { QTest::newRow(name) << port << request << QString::fromLatin1(expected); };
        const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
        row("Modbus read", 502, W::modbus(3), "Modbus TCP/read");
        row("Modbus write one", 502, W::modbus(6), "Modbus TCP/write");
        row("Modbus write many", 502, W::modbus(16), "Modbus TCP/write");
        row("Modbus mask write", 502, W::modbus(22), "Modbus TCP/write");
        row("Modbus two requests in one packet", 502, W::modbus(3) + W::modbus(5), "Modbus TCP/read+write");
        row("Modbus on another port", 10502, W::modbus(6), "Modbus TCP/write");
        row("text on the port of Modbus is not named Modbus by its payload", 502, "SSH-2.0-OpenSSH", "SSH/-");
        row("UMAS download", 502, W::modbus(90, hex("0130")), "Modbus TCP/program");
        row("S7 connection only", 102, hex("0300001611e00000000100c0010ac1020100c2020102"), "ISO-TSAP/-");
        row("S7 read", 102, hex("0300001f02f080320100000100000e00000401120a10020001000084000000"), "S7comm/read");
        row("S7 write", 102, hex("0300001f02f080320100000100000e00000501120a10020001000084000000"), "S7comm/write");
        row("S7 download", 102, hex("0300001f02f080320100000100000e00001a00010000000000095f30303030"), "S7comm/program");
        row("S7 stop", 102, hex("0300002102f080320100000100001000002900000000000950") + "_PROGRAM", "S7comm/stop");
        row("S7 start", 102, hex("0300002502f08032010000010000140000280000000000fd000009") + "P_PROGRAM", "S7comm/stop");
        row("S7 on another port", 1102, hex("0300001f02f080320100000100000e00000501120a10020001000084000000"), "S7comm/write");
        row("S7comm-plus", 102, hex("0300001602f0807201000731000004ca00000001000000"), "S7comm-plus/-");
        row("MMS", 102, hex("0300001602f0800d0d0506130100160102140200020100"), "MMS/-");
        row("EtherNet/IP register", 44818, hex("6500040000000000000000000000000000000000000000000100") + hex("0000"), "EtherNet/IP/-");
        row("CIP write tag", 44818, hex("6f001d000100000000000000000000000000000000000000000000000000020000000000b2000c004d0291034142430000c4000100"), "EtherNet/IP/write");
        row("CIP reset", 44818, hex("6f0018000100000000000000000000000000000000000000000000000000020000000000b20006000502200124010000"), "EtherNet/IP/stop");
        row("DNP3 read", 20000, hex("05640bc401000a00ffffc0c001"), "DNP3/read");
        row("DNP3 operate", 20000, hex("05640bc401000a00ffffc0c004"), "DNP3/write");
        row("DNP3 cold restart", 20000, hex("05640bc401000a00ffffc0c00d"), "DNP3/stop");
        row("IEC 104 start", 2404, hex("680407000000"), "IEC 60870-5-104/-");
        row("IEC 104 single command", 2404, hex("680e000000002d010600010001000001"), "IEC 60870-5-104/write");
        row("IEC 104 confirmation is no command", 2404, hex("680e000000002d010700010001000001"), "IEC 60870-5-104/-");
        row("IEC 104 interrogation", 2404, hex("680e0000000064010600010000000014"), "IEC 60870-5-104/read");
        row("OPC UA hello", 4840, "HELF" + hex("20000000") + QByteArray(24, '\0'), "OPC UA/-");
        row("OPC UA write", 48010, "MSGF" + hex("20000000") + QByteArray(16, '\1') + hex("0100a102") + QByteArray(4, '\0'), "OPC UA/write");
        row("TLS on 443", 443, hex("1603010005010000010303"), "HTTPS/-");
        row("TLS elsewhere", 9000, hex("1603010005010000010303"), "TLS/-");
        row("HTTP elsewhere", 9000, "GET / HTTP/1.1\r\n", "HTTP/-");
        row("VNC", 5900, "RFB 003.008\n", "VNC/-");
        row("SMB version 1", 445, hex("00000020ff534d4272000000"), "SMBv1/-");
        row("SMB version 2", 445, hex("00000020fe534d4240000000"), "SMB/-");
        row("by port alone", 5432, "?", "PostgreSQL/-");
        row("nothing known", 47111, "?", "TCP/-");
    }

    void protocolsAndCommands()
    {
        QFETCH(const int, port);
        QFETCH(const QByteArray, request);
        QFETCH(const QString, expected);
        const FlowTable table = read(CaptureWriter().conversation("10.0.0.1", "10.0.0.2", port, request));
        const QString protocol = expected.section(u'/', 0, -2);
        QCOMPARE(linesOf(table), QStringList {u"10.0.0.1 > 10.0.0.2 tcp %1 %2 %3 x4"_s.arg(protocol).arg(port).arg(expected.section(u'/', -1))});
    }

    void whatNeverLooksLikeTheProtocolOfItsPortIsNotNamedSo()
    {
        using W = CaptureWriter;
        CaptureWriter few(101);
        CaptureWriter many(101);
        for (int i = 0; i < 10; ++i) {
            const QByteArray packet = W::ip4("10.0.0.1", "10.0.0.2", 6, W::tcp(50000, 502, ack, "no Modbus at all"));
            many.add(packet);
            if (i < 3) // the beginning of a message may be missing
                few.add(packet);
        }
        QCOMPARE(linesOf(read(few)), QStringList {u"10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 - x3"_s});
        QCOMPARE(linesOf(read(many)), QStringList {u"10.0.0.1 > 10.0.0.2 tcp TCP 502 - x10"_s});
    }

    void protocolsOverUdp()
    {
        using W = CaptureWriter;
        const auto one = [&](int port, const QByteArray &payload) { return linesOf(read(W(101).add(W::ip4("10.0.0.1", "10.0.0.2", 17, W::udp(40000, port, payload))))).value(0); };
        QCOMPARE(one(161, QByteArray::fromHex("302602010004067075626c6963")), u"10.0.0.1 > 10.0.0.2 udp SNMPv1 161 - x1 unanswered"_s);
        QCOMPARE(one(161, QByteArray::fromHex("302602010104067075626c6963")), u"10.0.0.1 > 10.0.0.2 udp SNMPv2c 161 - x1 unanswered"_s);
        QCOMPARE(one(161, QByteArray::fromHex("303a020103300e02047075626c")), u"10.0.0.1 > 10.0.0.2 udp SNMPv3 161 - x1 unanswered"_s);
        QCOMPARE(one(47808, QByteArray::fromHex("810a001101040005010f0c00800001194e")), u"10.0.0.1 > 10.0.0.2 udp BACnet 47808 write x1 unanswered"_s);
        QCOMPARE(one(47808, QByteArray::fromHex("810a0011010400050114090019000000ff")), u"10.0.0.1 > 10.0.0.2 udp BACnet 47808 stop x1 unanswered"_s);
        QByteArray profinet = QByteArray::fromHex("0400280010000000") + QByteArray(16, '\0') + QByteArray::fromHex("0100a0de976cd1118271") + QByteArray::fromHex("00a02442df7d") + QByteArray(28, '\0')
            + QByteArray::fromHex("0300") + QByteArray(20, '\0');
        QCOMPARE(one(49152, profinet), u"10.0.0.1 > 10.0.0.2 udp PROFINET CM 49152 write x1 unanswered"_s);
    }

    void remoteDesktopWithoutLogOnFirst()
    {
        using W = CaptureWriter;
        const QByteArray ask = QByteArray::fromHex("030000130ee000000000000100080003000000");
        const auto protocol = [&](const char *answer) {
            CaptureWriter writer(101);
            writer.add(W::ip4("10.0.0.1", "10.0.0.2", 6, W::tcp(50000, 3389, syn))).add(W::ip4("10.0.0.1", "10.0.0.2", 6, W::tcp(50000, 3389, ack, ask)));
            writer.add(W::ip4("10.0.0.2", "10.0.0.1", 6, W::tcp(3389, 50000, ack, QByteArray::fromHex(answer))));
            return read(writer).flows().front().protocol;
        };
        QCOMPARE(protocol("030000130ed000001234000200080002000000"), u"RDP"_s);
        QCOMPARE(protocol("030000130ed000001234000200080001000000"), u"RDP without NLA"_s);
        QCOMPARE(protocol("0300000b06d00000123400"), u"RDP without NLA"_s);
    }

    // --- what cannot be read ---

    void malformedPacketsAreCountedAndNamed()
    {
        using W = CaptureWriter;
        CaptureWriter writer;
        writer.conversation("10.0.0.1", "10.0.0.2", 502, W::modbus(3)); // 1-4
        writer.add("short");                                            // 5
        writer.add(W::ethernet(0x0800, QByteArray(10, '\x45')));        // 6
        writer.add(W::ethernet(0x0800, QByteArray(10, '\x45')));        // 7
        writer.add(W::ethernet(0x0800, QByteArray(20, '\x41')));        // 8: a header of four bytes
        writer.add(W::ethernet(0x0800, W::ip4("10.0.0.1", "10.0.0.2", 6, "\1\2")));
        const FlowTable table = read(writer);
        QCOMPARE(table.read(), 9U);
        QCOMPARE(table.flows().size(), size_t(1));
        QStringList told;
        for (const ImportOutcome::Skipped &one : table.skipped())
            told += one.where + u": "_s + one.why;
        QCOMPARE(told, (QStringList {u"test.pcap, packet 5: The header of the network frame is cut off."_s, u"test.pcap, packet 6: The IP header is cut off. Packets left out for this: 2."_s,
                                     u"test.pcap, packet 8: The IP header is malformed."_s, u"test.pcap, packet 9: The ports are cut off, or were in a fragment that was not captured."_s}));
    }

    void aPacketCutByTheCaptureCountsWithItsWholeLength()
    {
        using W = CaptureWriter;
        const QByteArray packet = W::ethernet(0x0800, W::ip4("10.0.0.1", "10.0.0.2", 6, W::tcp(50000, 443, ack, QByteArray(1000, 'x'))));
        const FlowTable table = read(CaptureWriter().add(packet, 1'700'000'000, 60));
        QVERIFY(table.skipped().empty());
        QCOMPARE(table.flows().front().bytes, 1040U);
    }

    void aPacketWithoutTimeTakesTheTimeOfNoOther()
    {
        using W = CaptureWriter;
        FlowTable table;
        PacketDissector dissector(table, u"x"_s, 8);
        const QByteArray packet = W::ip4("10.0.0.1", "10.0.0.2", 17, W::udp(40000, 514, "x"));
        for (const qint64 time : {1'700'000'000'000'000LL, 0LL, 1'700'000'005'000'000LL})
            dissector.take(101, time, {reinterpret_cast<const uchar *>(packet.constData()), static_cast<size_t>(packet.size())}, 30);
        dissector.finish();
        QCOMPARE(table.flows().front().first, 1'700'000'000);
        QCOMPARE(table.flows().front().last, 1'700'000'005);
    }

    void aCaptureThatEndsInTheMiddleIsTakenAsFarAsItGoes()
    {
        CaptureWriter writer;
        writer.conversation("10.0.0.1", "10.0.0.2", 502, CaptureWriter::modbus(3));
        const QString path = m_folder.filePath(u"cut.pcap"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writer.bytes().chopped(5));
        file.close();
        const auto traffic = TrafficImport::read(path, u"pcap"_s, {});
        QVERIFY2(traffic, traffic ? "" : qPrintable(traffic.error().sentence()));
        QCOMPARE(traffic->table.flows().front().packets, 3U);
        QCOMPARE(traffic->table.skipped().size(), size_t(1));
        QCOMPARE(traffic->table.skipped().front().where, u"cut.pcap, after packet 3"_s);
    }

    void everyCutOfACaptureIsTakenOrRefusedWithASentence()
    {
        CaptureWriter writer;
        writer.conversation("10.0.0.1", "10.0.0.2", 502, CaptureWriter::modbus(3)).add(CaptureWriter::ethernet(0x0800, CaptureWriter::ip4("10.0.0.1", "10.0.0.2", 17, "12345678"), vlanTag()));
        const QByteArray packet = writer.bytes();
        FlowTable table;
        for (qsizetype length = 0; length < packet.size(); ++length) {
            PacketDissector dissector(table, u"x"_s, 16);
            const QByteArray cut = packet.first(length); // a copy of its own: the sanitizer sees each byte too far
            for (const int link : {0, 1, 101, 113, 276, 999})
                dissector.take(link, 1, {reinterpret_cast<const uchar *>(cut.constData()), static_cast<size_t>(cut.size())}, 1500);
            dissector.finish();
        }
        QVERIFY(table.read() > 0);
    }

    void moreConversationsThanFitKeepTheirSums()
    {
        using W = CaptureWriter;
        FlowTable table;
        PacketDissector dissector(table, u"x"_s, 8);
        for (int i = 0; i < 400; ++i) {
            const QByteArray packet = W::ip4("10.0.0.1", "10.0.0.2", 17, W::udp(40000 + i % 100, 514, "x"));
            dissector.take(101, 1, {reinterpret_cast<const uchar *>(packet.constData()), static_cast<size_t>(packet.size())}, 30);
        }
        dissector.finish();
        QCOMPARE(linesOf(table), QStringList {u"10.0.0.1 > 10.0.0.2 udp Syslog 514 - x400 unanswered"_s});
    }

    void aTableThatIsFullSaysSo()
    {
        FlowTable table(2);
        for (quint32 i = 0; i < 5; ++i)
            table.take({.source = HostAddress::v4(1), .target = HostAddress::v4(2 + i), .transport = Transport::Tcp, .protocol = u"HTTP"_s, .packets = 1, .answered = true});
        QCOMPARE(table.flows().size(), size_t(2));
        QVERIFY(table.notes().join(u' ').contains(u"3 conversations were left out"_s));
    }

    // --- Zeek ---

    void zeekText()
    {
        const QByteArray log = "#separator \\x09\n#unset_field\t-\n#path\tconn\n"
                               "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tresp_bytes\tconn_state\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\n"
                               "1700000000.5\tC1\t10.0.0.1\t50000\t10.0.0.2\t502\ttcp\tmodbus\t10.0\t5\t6\tSF\t4\t200\t3\t150\n"
                               "1700000100.5\tC2\t10.0.0.1\t50001\t10.0.0.2\t502\ttcp\t-\t-\t-\t-\tS0\t1\t40\t0\t0\n"
                               "1700000000.0\tC3\tfe80::1\t5353\tff02::fb\t5353\tudp\tdns\t-\t-\t-\tS0\t1\t90\t0\t0\n"
                               "1700000000.0\tC4\tno-host\t1\t10.0.0.2\t2\ttcp\t-\t-\t-\t-\tSF\t1\t1\t1\t1\n"
                               "too\tshort\n";
        const auto traffic = readText(u"conn.log"_s, log);
        QVERIFY2(traffic, traffic ? "" : qPrintable(traffic.error().sentence()));
        QCOMPARE(traffic->format, u"zeek"_s);
        QCOMPARE(linesOf(traffic->table), (QStringList {u"10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 - x8"_s, u"fe80::1 > ff02::fb udp DNS 5353 - x1 unanswered"_s}));
        QCOMPARE(traffic->table.flows().front().bytes, 390U);
        QCOMPARE(traffic->table.flows().front().first, 1700000000);
        QCOMPARE(traffic->table.flows().front().last, 1700000100);
        QCOMPARE(traffic->table.read(), 5U);
        QCOMPARE(traffic->table.skipped().size(), size_t(2));
        QCOMPARE(traffic->table.skipped().front().where, u"conn.log, line 8"_s);
    }

    void zeekJson()
    {
        const QByteArray log = R"({"ts":1700000000.5,"uid":"C1","id.orig_h":"10.0.0.1","id.orig_p":50000,"id.resp_h":"10.0.0.2","id.resp_p":102,"proto":"tcp","service":"cotp,s7comm","duration":10.0,"conn_state":"SF","orig_pkts":4,"orig_ip_bytes":200,"resp_pkts":3,"resp_ip_bytes":150}
{"ts":"2023-11-14T22:13:20.000000Z","id.orig_h":"10.0.0.1","id.orig_p":50000,"id.resp_h":"10.0.0.2","id.resp_p":443,"proto":"tcp","service":"ssl","conn_state":"S0","orig_pkts":1,"resp_pkts":0,"tunnel_parents":["x"]}
{"ts":1,broken
)";
        const auto traffic = readText(u"json.log"_s, log);
        QVERIFY2(traffic, traffic ? "" : qPrintable(traffic.error().sentence()));
        QCOMPARE(linesOf(traffic->table), (QStringList {u"10.0.0.1 > 10.0.0.2 tcp HTTPS 443 - x1 unanswered"_s, u"10.0.0.1 > 10.0.0.2 tcp S7comm 102 - x7"_s}));
        QCOMPARE(traffic->table.flows().back().first, 1700000000);
        QCOMPARE(traffic->table.skipped().size(), size_t(1));
    }

    void aLineWithoutEndIsPassedOver()
    {
        const QByteArray row = "1700000000.5\t10.0.0.1\t50000\t10.0.0.2\t502\ttcp\n";
        const QByteArray head = "#separator \\x09\n#path\tconn\n#fields\tts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\n";
        const auto traffic = readText(u"long.log"_s, head + row + QByteArray(5'000'000, 'x') + '\n' + row + row.chopped(1));
        QVERIFY2(traffic, traffic ? "" : qPrintable(traffic.error().sentence()));
        QCOMPARE(traffic->table.conversations(), 3U);
        QVERIFY(traffic->table.notes().join(u' ').contains(u"1 lines are longer"_s));
    }

    void anotherZeekLogIsRefusedWithASentence()
    {
        const auto traffic = readText(u"dns.log"_s, "#separator \\x09\n#path\tdns\n#fields\tts\tuid\tquery\n");
        QVERIFY(!traffic);
        QVERIFY(traffic.error().what.contains(u"dns"_s));
        QVERIFY(!traffic.error().whatToDo.isEmpty());
    }

    // --- tables ---

    void tables_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<qint64>("first");
        QTest::newRow("ours") << QByteArray("source,target,protocol,port,bytes,packets,first seen,last seen,commands\n10.0.0.1,10.0.0.2,Modbus TCP,502,1000,10,2023-11-14T22:13:20Z,2023-11-15T22:13:20Z,write\n")
                              << QStringList {u"10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 write x10"_s} << qint64(1700000000);
        QTest::newRow("a firewall, in Polish") << QByteArray("Adres źródłowy;Adres docelowy;Protokół;Port docelowy;Pakiety;Bajty;Czas\n10.0.0.1;10.0.0.2;udp;161;1 234;5 678;14.11.2023 22:13:20\n")
                                              << QStringList {u"10.0.0.1 > 10.0.0.2 udp SNMP 161 - x1234"_s} << qint64(1700000000);
        QTest::newRow("a collector, with the answer as a flow") << QByteArray("srcaddr,dstaddr,srcport,dstport,proto,packets,bytes,ts\n10.0.0.1,10.0.0.2,50000,502,6,5,300,1700000000\n10.0.0.2,10.0.0.1,502,50000,6,4,200,1700000000123\n")
                                                               << QStringList {u"10.0.0.1 > 10.0.0.2 tcp Modbus TCP 502 - x9"_s} << qint64(1700000000);
        QTest::newRow("Wireshark conversations") << QByteArray("\"Address A\",\"Port A\",\"Address B\",\"Port B\",\"Packets\",\"Bytes\"\n\"fd00::1\",\"50000\",\"fd00::2\",\"44818\",\"7\",\"700\"\n")
                                                << QStringList {u"fd00::1 > fd00::2 tcp EtherNet/IP 44818 - x7"_s} << qint64(0);
        QTest::newRow("layer 2") << QByteArray("source mac,destination mac,protocol,packets\n02-00-00-00-00-01,01:0c:cd:01:00:01,GOOSE,50\n")
                                 << QStringList {u"02:00:00:00:00:01 > 01:0c:cd:01:00:01 ethernet GOOSE 0 - x50"_s} << qint64(0);
    }

    void tables()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QStringList, expected);
        QFETCH(const qint64, first);
        TestProject test;
        const QString path = write(u"flows.csv"_s, csv);
        const auto outcome = ForeignFile::run(*test.project, {.path = path});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->kind, u"flow"_s);
        const auto traffic = TrafficImport::read(path, u"csv"_s, {});
        QVERIFY(traffic);
        QCOMPARE(linesOf(traffic->table), expected);
        QCOMPARE(traffic->table.first(), first);
        QVERIFY(traffic->table.skipped().empty());
    }

    void aRowWithoutAddressIsTold()
    {
        const auto traffic = readText(u"rows.csv"_s, "source,destination,port\n10.0.0.1,10.0.0.2,80\nnobody,10.0.0.2,80\n10.0.0.1,10.0.0.2,eighty\n");
        QVERIFY(traffic);
        QCOMPARE(traffic->table.skipped().size(), size_t(2));
        QCOMPARE(traffic->table.skipped().front().where, u"rows.csv, line 3"_s);
        QCOMPARE(traffic->table.read(), 3U);
    }

    void aRegisterOfAssetsIsNotTakenForFlows()
    {
        TestProject test;
        const auto outcome = ForeignFile::preview(*test.project, {.path = write(u"assets.csv"_s, "tag,vendor,model,serial,source,target\nPLC-1,Siemens,S7-1500,X1,old list,keep\n")});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->kind, u"asset"_s);
    }

    // --- into the project ---

    void theSameFileTwiceChangesNothing()
    {
        TestProject test;
        CaptureWriter writer;
        writer.conversation("10.0.0.1", "10.0.0.2", 502, CaptureWriter::modbus(6)).conversation("10.0.0.1", "10.0.0.3", 502, CaptureWriter::modbus(3));
        const QString path = m_folder.filePath(u"twice.pcap"_s);
        QVERIFY(writer.write(path));
        const auto first = ForeignFile::run(*test.project, {.path = path});
        QVERIFY2(first, first ? "" : qPrintable(first.error().sentence()));
        QCOMPARE(first->format, u"pcap"_s);
        QCOMPARE(first->read, 8);
        QCOMPARE(first->added, 2);
        QCOMPARE(first->staged, 0);
        const auto before = test.dump();
        const qsizetype entries = std::ssize(test.project->journal().entries());
        QVERIFY(QFile::copy(path, m_folder.filePath(u"renamed.pcap"_s)));
        const auto second = ForeignFile::run(*test.project, {.path = m_folder.filePath(u"renamed.pcap"_s)});
        QVERIFY(second);
        QCOMPARE(second->same, 2);
        QCOMPARE(second->added + second->changed, 0);
        QVERIFY(second->notes.join(u' ').contains(u"already"_s));
        QCOMPARE(test.dump(), before);
        QCOMPARE(std::ssize(test.project->journal().entries()), entries);
    }

    void anotherFileAddsAndWidens()
    {
        TestProject test;
        const auto import = [&](const char *name, int function, quint32 seconds) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            if (!CaptureWriter().conversation("10.0.0.1", "10.0.0.2", 502, CaptureWriter::modbus(function), seconds).write(path))
                qFatal("not written");
            return *ForeignFile::run(*test.project, {.path = path});
        };
        import("one.pcap", 3, 1'700'000'000);
        QCOMPARE(import("two.pcap", 6, 1'600'000'000).changed, 1);
        const std::vector<Flow> flows = test.project->all<Flow>();
        QCOMPARE(flows.size(), size_t(1));
        QCOMPARE(flows[0].packets, std::optional<qint64>(8));
        QCOMPARE(flows[0].firstSeen, u"2020-09-13T12:26:40Z"_s);
        QCOMPARE(flows[0].lastSeen, u"2023-11-14T22:13:22Z"_s);
        QCOMPARE(flows[0].commands, (QStringList {u"read"_s, u"write"_s}));
        QCOMPARE(flows[0].captures.size(), size_t(2));
        QVERIFY(test.project->undo());
        QCOMPARE(test.project->all<Flow>().front().packets, std::optional<qint64>(4));
        QCOMPARE(test.project->all<Capture>().size(), size_t(1));
    }

    void aPreviewAndAStoppedReadingWriteNothing()
    {
        TestProject test;
        const QString path = m_folder.filePath(u"dry.pcap"_s);
        CaptureWriter writer;
        for (int i = 0; i < 5000; ++i)
            writer.conversation("10.0.0.1", "10.0.0.2", 502, CaptureWriter::modbus(3));
        QVERIFY(writer.write(path));
        const auto before = test.dump();
        const auto preview = ForeignFile::preview(*test.project, {.path = path});
        QVERIFY(preview);
        QCOMPARE(preview->added, 1);
        std::stop_source stop;
        stop.request_stop();
        ForeignFile::Request request {.path = path};
        request.options.stop = stop.get_token();
        const auto stopped = ForeignFile::run(*test.project, request);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(test.dump(), before);
    }

    void strictRefusesWhatIsDamaged()
    {
        TestProject test;
        const QString path = m_folder.filePath(u"strict.pcap"_s);
        QVERIFY(CaptureWriter().conversation("10.0.0.1", "10.0.0.2", 502, CaptureWriter::modbus(3)).add("short").write(path));
        ForeignFile::Request request {.path = path};
        request.options.strict = true;
        QVERIFY(!ForeignFile::run(*test.project, request));
        QVERIFY(test.project->all<Flow>().empty());
        QVERIFY(ForeignFile::run(*test.project, {.path = path}));
        QCOMPARE(test.project->all<Flow>().size(), size_t(1));
    }

    // --- real files ---

    void capturesAgreeWithZeek_data()
    {
        QTest::addColumn<QString>("capture");
        QTest::addColumn<QString>("log");
        QTest::newRow("Modbus") << u"icsnpp-modbus/testing/traces/modbus_example.pcap"_s << u"icsnpp-modbus/testing/baseline/analyzer.basic/conn.log"_s;
        QTest::newRow("DNP3") << u"icsnpp-dnp3/testing/traces/dnp3_example.pcap"_s << u"icsnpp-dnp3/testing/baseline/analyzer.basic/conn.log"_s;
        QTest::newRow("S7comm") << u"icsnpp-s7comm/tests/traces/snap7.pcap"_s << u"icsnpp-s7comm/tests/baseline/analyzer.snap7/conn.log"_s;
        QTest::newRow("S7comm-plus") << u"icsnpp-s7comm/tests/traces/s7comm_plus.pcap"_s << u"icsnpp-s7comm/tests/baseline/analyzer.s7comm_plus/conn.log"_s;
    }

    /// Packets and bytes of each pair of hosts, by the packets themselves and by Zeek's log of them.
    void capturesAgreeWithZeek()
    {
        QFETCH(const QString, capture);
        QFETCH(const QString, log);
        if (!QFile::exists(sharedFile(capture)))
            QSKIP("the shared data is not here");
        const auto seen = TrafficImport::read(sharedFile(capture), u"pcap"_s, {});
        const auto logged = TrafficImport::read(sharedFile(log), u"zeek"_s, {});
        QVERIFY2(seen && logged, seen ? (logged ? "" : qPrintable(logged.error().sentence())) : qPrintable(seen.error().sentence()));
        const auto sums = [](const FlowTable &table) {
            QStringList lines;
            for (const ObservedConversation &flow : table.flows()) {
                if (flow.transport == Transport::Tcp)
                    lines += u"%1 > %2 %3 x%4 %5"_s.arg(flow.source.text(), flow.target.text()).arg(flow.port).arg(flow.packets).arg(flow.bytes);
            }
            lines.sort();
            return lines;
        };
        QCOMPARE(sums(seen->table), sums(logged->table));
    }

    void profinetPairsOfZeekAreAllThere()
    {
        const QString log = sharedFile(u"icsnpp-profinet-io-cm/testing/baseline/tests.profinet_io_cm/conn.log"_s);
        if (!QFile::exists(log))
            QSKIP("the shared data is not here");
        const auto seen = TrafficImport::read(sharedFile(u"icsnpp-profinet-io-cm/testing/traces/profinet_io_cm.pcap"_s), u"pcap"_s, {});
        QVERIFY(seen);
        QSet<QString> pairs;
        for (const ObservedConversation &flow : seen->table.flows()) {
            if (flow.transport == Transport::Udp) {
                pairs.insert(flow.source.text() + u' ' + flow.target.text());
                pairs.insert(flow.target.text() + u' ' + flow.source.text());
            }
        }
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArrayList cells = line.split('\t');
            if (line.startsWith('#') || cells.size() < 6 || cells[4] != "udp")
                continue;
            ++rows;
            QVERIFY2(pairs.contains(QString::fromLatin1(cells[0] + ' ' + cells[2])), line.constData());
        }
        QVERIFY(rows > 100);
    }

    void controlProtocolsAndCommandsOfRealCaptures_data()
    {
        QTest::addColumn<QString>("capture");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("command"); // empty: none expected
        const auto row = [](const char *capture, const char *protocol, const char *command) { QTest::newRow(capture) << QString::fromLatin1(capture) << QString::fromLatin1(protocol) << QString::fromLatin1(command); };
        row("pcaps-iti/ModbusTCP.pcap", "Modbus TCP", "read");
        row("pcaps-iti/s7comm_downloading_block_db1.pcap", "S7comm", "program");
        row("pcaps-iti/s7comm_reading_plc_status.pcap", "S7comm", "");
        row("pcaps-iti/enip_test.pcap", "EtherNet/IP", "");
        row("pcaps-iti/fox_info.pcap", "Niagara Fox", "");
        row("pcaps-iti/opc-ua-ap-method-wireshark-freeze.pcap", "OPC UA", "");
        row("pcaps-iti/ChangeIPUsingDCP.pcap", "PROFINET DCP", "write");
        row("pcaps-iti/DNP3-Malformed.pcap", "DNP3", "");
        row("icsnpp-modbus/testing/traces/modbus_example.pcap", "Modbus TCP", "write");
        row("icsnpp-s7comm/tests/traces/snap7.pcap", "S7comm", "read");
        row("icsnpp-s7comm/tests/traces/s7comm_plus.pcap", "S7comm-plus", "");
        row("icsnpp-profinet-io-cm/testing/traces/profinet_io_cm_write.pcapng", "PROFINET CM", "write");
    }

    void controlProtocolsAndCommandsOfRealCaptures()
    {
        QFETCH(const QString, capture);
        QFETCH(const QString, protocol);
        QFETCH(const QString, command);
        if (!QFile::exists(sharedFile(capture)))
            QSKIP("the shared data is not here");
        const auto seen = TrafficImport::read(sharedFile(capture), u"pcap"_s, {});
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence()));
        const QStringList lines = linesOf(seen->table);
        QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return line.contains(u' ' + protocol + u' ') && (command.isEmpty() || line.contains(command)); }), qPrintable(lines.join(u'\n')));
    }

    /// Frames of all conversations over TCP and UDP, as tshark counts them.
    void framesAgreeWithTshark()
    {
        const QString tshark = QStandardPaths::findExecutable(u"tshark"_s);
        if (tshark.isEmpty() || !QFile::exists(sharedFile(u"pcaps-iti"_s)))
            QSKIP("tshark or the shared data is not here");
        for (const QString &name : {u"pcaps-iti/ModbusTCP.pcap"_s, u"pcaps-iti/090813_diverse.pcap"_s, u"icsnpp-dnp3/testing/traces/dnp3_example.pcap"_s}) {
            QProcess process;
            process.start(tshark, {u"-r"_s, sharedFile(name), u"-Y"_s, u"(tcp or udp) and not icmp"_s, u"-T"_s, u"fields"_s, u"-e"_s, u"frame.number"_s});
            QVERIFY(process.waitForFinished(60000));
            const auto seen = TrafficImport::read(sharedFile(name), u"pcap"_s, {});
            quint64 packets = 0;
            for (const ObservedConversation &flow : seen->table.flows())
                packets += flow.transport == Transport::Tcp || flow.transport == Transport::Udp ? flow.packets : 0;
            QCOMPARE(packets, static_cast<quint64>(process.readAllStandardOutput().count('\n')));
        }
    }

private:
    FlowTable read(const CaptureWriter &writer)
    {
        const QString path = m_folder.filePath(u"test.pcap"_s);
        if (!writer.write(path))
            qFatal("the capture cannot be written");
        const Result<ObservedTraffic> traffic = TrafficImport::read(path, u"pcap"_s, {});
        if (!traffic)
            qFatal("%s", qPrintable(traffic.error().sentence()));
        return traffic->table;
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file cannot be written");
        return path;
    }

    Result<ObservedTraffic> readText(const QString &name, const QByteArray &content)
    {
        const QString path = write(name, content);
        const QString format = TrafficImport::formatOf(content);
        return TrafficImport::read(path, format.isEmpty() ? u"csv"_s : format, {});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrafficImport)
#include "tst_TrafficImport.moc"
