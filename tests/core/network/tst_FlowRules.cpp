// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Baseline.h"
#include "core/network/Rules.h"

#include "TrafficPlant.h"

using namespace Qt::StringLiterals;

namespace {

struct RuledPlant : TrafficPlant
{
    [[nodiscard]] std::vector<Finding> check(Language language = Language::English) const
    {
        const PlantModel model(*project);
        return findings(model, {flowRules()}, Words(language));
    }
    [[nodiscard]] QStringList fired() const
    {
        QStringList rules;
        for (const Finding &finding : check())
            rules.append(finding.rule);
        rules.sort();
        return rules;
    }
};
}

class TestFlowRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    /// One flow, and all that is said of it.
    void oneFlow_data()
    {
        QTest::addColumn<QString>("flow"); // SOURCE TARGET PROTOCOL:PORT | words
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *flow, const char *expected) { QTest::newRow(name) << QString::fromUtf8(flow) << QString::fromLatin1(expected); };
        row("allowed", "10.0.2.1 10.0.1.1 Modbus TCP:502 |read write", "");
        row("F301", "10.0.2.1 10.0.5.1 Modbus TCP:502", "F301");
        row("F301 not: within a zone", "10.0.2.1 10.0.2.2 SMB:445", "");
        row("F301 not: SYN without answer", "10.0.2.1 10.0.5.1 Modbus TCP:502 |unanswered", "");
        row("F301: UDP needs no answer", "10.0.2.1 10.0.5.1 Syslog:514 |udp unanswered", "F301");
        row("F301 not: broadcast", "10.0.2.1 255.255.255.255 DHCP:67 |udp", "");
        row("F301 not: broadcast of a network", "10.0.2.1 10.0.1.255 BACnet:47808 |udp", "");
        row("F301 not: multicast", "10.0.2.1 239.1.2.3 UDP:5000 |udp", "");
        row("F301 not: link-local", "fe80::1 fe80::2 mDNS:5353 |udp", "");
        row("F301 not: ARP", "10.0.2.1 10.0.5.1 ARP |ethernet", "");
        row("F301 not: the asset is out of use", "10.0.2.1 10.0.5.9 Modbus TCP:502", "");
        row("F301: a way exists, and does not allow it", "10.0.4.1 10.0.1.1 HTTPS:443", "F301");
        row("F302", "10.0.2.1 10.0.1.1 HTTPS:443", "F302");
        row("F302: a port without a name", "10.0.2.1 10.0.1.1 TCP:4712", "F302");
        row("F302 not: the port is listed", "10.0.2.1 10.0.1.1 TCP:4711", "");
        row("F302 not: data of FTP", "10.0.4.1 10.0.3.1 FTP data:20", "F306");
        row("F302 not: written in another way", "10.0.2.1 10.0.1.1 modbus/tcp:502", "");
        row("F303", "10.0.1.1 93.184.216.34 HTTPS:443", "F303");
        row("F303: even where nobody answers", "10.0.1.1 93.184.216.34 HTTPS:443 |unanswered", "F303");
        row("F303: asked from outside", "93.184.216.34 10.0.1.1 HTTPS:443", "F303");
        row("F303 not: a scan that nobody answers", "93.184.216.34 10.0.1.1 HTTPS:443 |unanswered", "");
        row("F303 not: RFC 1918", "10.0.1.1 172.16.3.4 HTTPS:443 |unanswered", "");
        row("F303 not: RFC 6598", "10.0.1.1 100.64.3.4 HTTPS:443 |unanswered", "");
        row("F303 not: an office computer", "10.0.4.1 93.184.216.34 HTTPS:443", "");
        row("F304", "10.0.3.1 10.0.3.2 S7comm:102 |unanswered udp", "F304");
        row("F304 not: OPC UA", "10.0.3.1 10.0.2.1 OPC UA:4840", "");
        row("F304 not: in control and cell zones", "10.0.2.1 10.0.1.1 Modbus TCP:502", "");
        row("F305", "10.0.1.77 10.0.1.1 Modbus TCP:502", "F305");
        row("F305: it answered", "10.0.1.1 10.0.1.77 Modbus TCP:502", "F305");
        row("F305 not: nobody is there", "10.0.1.1 10.0.1.77 Modbus TCP:502 |unanswered", "");
        row("F305 not: a group", "10.0.1.1 224.0.0.18 VRRP |udp", "");
        row("F305 not: VRRP", "10.0.1.77 10.0.1.1 VRRP |udp", "");
        row("F306", "10.0.4.1 10.0.3.1 Telnet:23", "F302;F306");
        row("F306: HTTP to a controller", "10.0.2.1 10.0.1.1 HTTP:80", "F302;F306");
        row("F306 not: HTTP to a server", "10.0.4.1 10.0.3.1 HTTP:80", "F302");
        row("F306 not: within a zone", "10.0.2.1 10.0.2.2 VNC:5900", "");
        row("F306: SNMP version 1", "10.0.2.1 10.0.1.1 SNMPv1:161 |udp", "F302;F306");
        row("F306 not: SNMP version 3", "10.0.2.1 10.0.1.1 SNMPv3:161 |udp", "F302");
        row("F306: RDP without log-on first", "10.0.4.1 10.0.3.1 RDP without NLA:3389", "F302;F306");
        row("F307: write from the DMZ", "10.0.3.1 10.0.2.1 OPC UA:4840 |write", "F307");
        row("F307 not: reading from the DMZ", "10.0.3.1 10.0.2.1 OPC UA:4840 |read", "");
        row("F307 not: set points from the control room", "10.0.2.1 10.0.1.1 Modbus TCP:502 |write", "");
        row("F307: download from no engineering station", "10.0.2.1 10.0.1.1 Modbus TCP:502 |program", "F307");
        row("F307: stop from no engineering station", "10.0.2.1 10.0.1.1 Modbus TCP:502 |stop", "F307");
        row("F307 not: download from the engineering station", "10.0.2.2 10.0.1.1 Modbus TCP:502 |program stop", "");
        row("F309", "10.0.4.1 10.0.2.1 HTTPS:443", "F309");
        row("F309 not: it ends in the DMZ", "10.0.4.1 10.0.3.1 HTTPS:443", "");
        row("F309 not: not all on the way allow it", "10.0.4.1 10.0.2.1 OPC UA:4840", "F301");
    }

    void oneFlow()
    {
        QFETCH(QString, flow);
        QFETCH(QString, expected);
        RuledPlant plant;
        plant.see(flow);
        QCOMPARE(plant.fired().join(u';'), expected);
    }

    void withoutTrafficNothingIsSaid()
    {
        RuledPlant plant;
        QVERIFY(plant.check().empty());
    }

    void aConduitThatListsNothingOrAnythingIsNotJudged()
    {
        RuledPlant plant;
        plant.see(u"10.0.2.1 10.0.1.1 HTTPS:443"_s);
        plant.set(plant.k3, "protocols", Value(u"any"_s));
        QCOMPARE(plant.fired(), QStringList());
        plant.set(plant.k3, "protocols", Value());
        QCOMPARE(plant.fired(), QStringList());
    }

    void oneOfSeveralConduitsMayAllowIt()
    {
        RuledPlant plant;
        plant.see(u"10.0.2.1 10.0.1.1 HTTPS:443"_s);
        QCOMPARE(plant.fired(), QStringList(u"F302"_s));
        plant.conduit("K4", plant.control, plant.cell, {u"HTTPS"_s});
        QCOMPARE(plant.fired(), QStringList());
    }

    void secondConnectionsOfFtpAndOpcBelongToTheFirst()
    {
        RuledPlant plant;
        plant.see(u"10.0.4.1 10.0.3.1 TCP:51000"_s);
        plant.see(u"10.0.3.1 10.0.2.1 TCP:52000"_s);
        QCOMPARE(plant.fired(), (QStringList {u"F302"_s, u"F302"_s}));
        plant.see(u"10.0.4.1 10.0.3.1 FTP:21"_s);
        plant.see(u"10.0.3.1 10.0.2.1 DCE/RPC:135"_s);
        QCOMPARE(plant.fired(), QStringList(u"F306"_s)); // FTP itself
    }

    void aConduitOfTheZoneAroundServesTheZoneWithin()
    {
        RuledPlant plant;
        plant.see(u"10.0.2.1 10.0.5.1 Modbus TCP:502"_s);
        QCOMPARE(plant.fired(), QStringList(u"F301"_s));
        plant.set(plant.lonely, "parent", Value(plant.cell.id.text()));
        QCOMPARE(plant.fired(), QStringList());
    }

    void anAssetInNoZoneIsJoinedByNothing()
    {
        RuledPlant plant;
        plant.see(u"10.0.1.1 10.0.2.1 Modbus TCP:502"_s);
        QCOMPARE(plant.fired(), QStringList());
        plant.set(plant.controller, "zone", Value());
        QCOMPARE(plant.fired(), QStringList(u"F301"_s));
        QVERIFY(plant.check().front().message.startsWith(u"PLC-1 was seen to talk Modbus TCP to SCADA-1"_s));
    }

    void declaredNetworksAreNotForeign()
    {
        RuledPlant plant;
        plant.see(u"10.0.1.1 93.184.216.34 HTTPS:443 |unanswered"_s);
        QCOMPARE(plant.fired(), QStringList(u"F303"_s));
        Network ours;
        ours.name.main = u"Own public addresses"_s;
        ours.prefix = u"93.184.216.0/24"_s;
        plant.add(ours);
        QCOMPARE(plant.fired(), QStringList());
    }

    void telecontrolIsDeclaredOnTheConduit()
    {
        RuledPlant plant;
        plant.set(plant.k2, "protocols", Value(u"IEC 104; Modbus TCP"_s));
        plant.see(u"10.0.3.1 10.0.2.1 IEC 60870-5-104:2404 |read write"_s);
        QCOMPARE(plant.fired(), (QStringList {u"F304"_s, u"F307"_s}));
        plant.set(plant.k2, "telecontrol", Value(1));
        QCOMPARE(plant.fired(), QStringList());
        plant.see(u"10.0.3.1 10.0.2.1 Modbus TCP:502"_s); // no protocol of telecontrol
        QCOMPARE(plant.fired(), QStringList(u"F304"_s));
    }

    void lentAddressesAreNobodys()
    {
        RuledPlant plant;
        plant.see(u"10.0.1.77 10.0.1.1 Modbus TCP:502"_s);
        plant.set(plant.cellLan, "dhcpRange", Value(u"10.0.1.70-10.0.1.76; 10.0.1.90-10.0.1.99"_s));
        QCOMPARE(plant.fired(), QStringList(u"F305"_s));
        plant.set(plant.cellLan, "dhcpRange", Value(u"10.0.1.70-10.0.1.79"_s));
        QCOMPARE(plant.fired(), QStringList());
        plant.set(plant.cellLan, "dhcpRange", Value());
        plant.set(plant.cellLan, "natted", Value(1));
        QCOMPARE(plant.fired(), QStringList());
    }

    void strangersOnLayerTwoAreSoughtWhereAddressesAreKept()
    {
        RuledPlant plant;
        plant.see(u"00:1b:1b:00:00:01 00:1b:1b:00:00:02 PROFINET RT |ethernet unanswered"_s);
        plant.see(u"00:00:5e:00:01:07 00:1b:1b:00:00:02 PROFINET RT |ethernet unanswered"_s); // a virtual router
        QCOMPARE(plant.fired(), QStringList());
        Interface known;
        known.asset = plant.controller.id;
        known.mac = u"00-1B-1B-00-00-02"_s;
        plant.add(known);
        QCOMPARE(plant.fired(), QStringList(u"F305"_s));
        QVERIFY(plant.check().front().message.contains(u"00:1b:1b:00:00:01"_s));
    }

    void remoteAccessWithinACellIsFromOutside()
    {
        RuledPlant plant;
        plant.host("COSY-1", AssetClass::RemoteAccess, plant.cell, "10.0.1.99");
        plant.see(u"10.0.1.99 10.0.1.1 Modbus TCP:502 |read"_s);
        QCOMPARE(plant.fired(), QStringList());
        plant.see(u"10.0.1.99 10.0.1.1 Modbus TCP:502 |write"_s);
        QCOMPARE(plant.fired(), QStringList(u"F307"_s));
    }

    void whatWeeksOfCapturesNeverShowed()
    {
        RuledPlant plant;
        plant.see(u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s);
        plant.see(u"10.0.2.1 10.0.1.1 TCP:4711"_s);
        QCOMPARE(plant.fired(), QStringList()); // one day says nothing
        Capture capture = *plant.project->find(plant.capture);
        capture.lastSeen = u"2026-10-07T23:00:00Z"_s; // nearly seven
        plant.change([&](Edit &edit) { return edit.put(capture); });
        QCOMPARE(plant.fired(), QStringList());
        capture.lastSeen = u"2026-10-08T00:00:00Z"_s;
        plant.change([&](Edit &edit) { return edit.put(capture); });
        QCOMPARE(plant.fired(), QStringList(u"F308"_s));
        QVERIFY(plant.check().front().message.contains(u"NTP"_s));
        plant.see(u"10.0.1.1 10.0.2.1 NTP:123 |udp"_s);
        QCOMPARE(plant.fired(), QStringList());
    }

    void pairsNewSinceTheApprovedState()
    {
        RuledPlant plant;
        plant.see(u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s, u"2026-11-10T08:00:00Z"_s);
        Baseline baseline;
        baseline.name.main = u"First round"_s;
        baseline.approvedOn = QDate(2026, 11, 6);
        plant.add(baseline);
        QCOMPARE(plant.fired(), QStringList()); // nobody had looked before
        plant.see(u"10.0.2.2 10.0.1.1 Modbus TCP:502"_s, u"2026-10-01T08:00:00Z"_s);
        QCOMPARE(plant.fired(), QStringList(u"F310"_s));
        plant.see(u"10.0.1.1 10.0.2.1 NTP:123 |udp"_s, u"2026-10-01T08:00:00Z"_s); // the pair is old, the protocol new
        QCOMPARE(plant.fired(), QStringList());
    }

    void nothingGoesAgainstAOneWayConduit()
    {
        RuledPlant plant;
        Asset diode = plant.host("DIODE-1", AssetClass::OneWayGateway, plant.control, "10.0.2.9");
        plant.set(plant.k2, "direction", Value(u"oneWayBA"_s)); // from the control room into the DMZ
        plant.see(u"10.0.2.1 10.0.3.1 OPC UA:4840"_s);
        QCOMPARE(plant.fired(), QStringList()); // the firewall lets the answers back
        plant.set(plant.k2, "boundaryDevices", Value(diode.id.text()));
        QCOMPARE(plant.fired(), QStringList(u"C207"_s)); // a diode cannot
        plant.set(plant.k2, "boundaryDevices", Value());
        plant.see(u"10.0.3.1 10.0.2.1 OPC UA:4840"_s);
        QCOMPARE(plant.fired(), QStringList(u"C207"_s));
    }

    /// By hand one enters addresses and a port, or a protocol, and no more.
    void whatIsEnteredByHandIsJudgedToo()
    {
        const auto one = [](const char *target, const char *protocol, std::optional<int> port) {
            RuledPlant plant;
            Flow flow;
            flow.source = u"10.0.2.1"_s;
            flow.target = QString::fromLatin1(target);
            flow.protocol = QString::fromLatin1(protocol);
            flow.port = port;
            plant.add(flow);
            return plant.fired().join(u';');
        };
        QCOMPARE(one("10.0.1.1", "modbus", {}), QString());
        QCOMPARE(one("10.0.1.1", "", 502), QString());
        QCOMPARE(one("10.0.1.1", "", 4711), QString());
        QCOMPARE(one("10.0.1.1", "", 4712), u"F302"_s);
        QCOMPARE(one("10.0.1.1", "telnet", {}), u"F302;F306"_s);
        QCOMPARE(one("10.0.5.1", "s7", 102), u"F301"_s);
        QCOMPARE(one("10.0.1.77", "modbus", 502), u"F305"_s);
    }

    void theVlanTellsEqualAddressesApart()
    {
        RuledPlant plant;
        const auto lan = [&](const char *name, int vlan, const Zone &zone) {
            Network network;
            network.name.main = QString::fromLatin1(name);
            network.vlan = vlan;
            network.prefix = u"192.168.0.0/24"_s;
            network.zone = zone.id;
            return plant.add(network);
        };
        const auto connect = [&](const Asset &asset, const Id<Network> &network) {
            Interface one;
            one.asset = asset.id;
            one.network = network;
            one.ip = u"192.168.0.5"_s;
            plant.add(one);
        };
        connect(plant.controller, lan("Filters", 7, plant.cell));
        connect(plant.pump, lan("Dosing", 8, plant.lonely));
        Flow flow;
        flow.source = u"10.0.2.1"_s;
        flow.target = u"192.168.0.5"_s;
        flow.protocol = u"Modbus TCP"_s;
        flow.port = 502;
        flow.transport = Transport::Tcp;
        flow.id = plant.add(flow);
        QCOMPARE(plant.fired(), QStringList()); // which of the two it was is not known
        plant.set(flow, "vlan", Value(7));
        QCOMPARE(plant.fired(), QStringList());
        plant.set(flow, "vlan", Value(8));
        QCOMPARE(plant.fired(), QStringList(u"F301"_s));
    }

    void sentencesAreInBothLanguages()
    {
        RuledPlant plant;
        plant.see(u"10.0.2.1 10.0.5.1 Modbus TCP:502"_s);
        const Finding english = plant.check().front();
        QCOMPARE(english.message, u"SCADA-1 in Control room was seen to talk Modbus TCP to PLC-2 in Dosing, and no conduit joins the two zones."_s);
        QCOMPARE(english.records.front(), RecordId(plant.scada.id));
        QVERIFY(plant.check(Language::Polish).front().message.contains(u"żaden kanał"_s));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: none
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected); };
        row("10.0.0.1", "10.0.0.1");
        row("10.0.0.256", "");
        row("10.0.0", "");
        row("10.0.0.1.2", "");
        row("00-1B-1B-AA-00-02", "00:1b:1b:aa:00:02");
        row("001b.1baa.0002", "00:1b:1b:aa:00:02");
        row("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
        row("fe80::1%eth0", "fe80::1");
        row("::", "::");
        row("::1", "::1");
        row("1::", "1::");
        row("2001:db8::", "2001:db8::");
        row("::ffff:10.0.0.1", "10.0.0.1");
        row("1:2:3:4:5:6:7:8:9", "");
        row("1:2:3", "");
        row(":1:2:3:4:5:6:7", "");
        row("1::2::3", "");
        row("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
        row("1:0:3:0:5:0:7:0", "1:0:3:0:5:0:7:0");
        row("PLC-1", "");
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(HostAddress::parse(QStringView(text)).text(), expected);
    }

    void prefixesAndRanges()
    {
        const auto in = [](const char16_t *prefix, const char16_t *address) { return AddressPrefix::parse(QStringView(prefix))->contains(HostAddress::parse(QStringView(address))); };
        QVERIFY(in(u"10.30.40.0/24", u"10.30.40.255"));
        QVERIFY(!in(u"10.30.40.0/24", u"10.30.41.0"));
        QVERIFY(in(u"0.0.0.0/0", u"10.30.41.0"));
        QVERIFY(in(u"fd00:1::/48", u"fd00:1:0:ffff::1"));
        QVERIFY(!in(u"fd00:1::/48", u"fd00:1:1::1"));
        QVERIFY(in(u"fd00::1:0/112", u"fd00::1:99"));
        QVERIFY(!in(u"10.0.0.0/8", u"fd00::1"));
        QVERIFY(!AddressPrefix::parse(u"10.0.0.0/33"));
        QVERIFY(!AddressPrefix::parse(u"office"));
        QVERIFY(AddressRange::parse(u"10.0.0.1-10.0.0.9")->contains(HostAddress::parse(QByteArrayView("10.0.0.9"))));
        QVERIFY(!AddressRange::parse(u"10.0.0.9-10.0.0.1"));
    }

    void everyProtocolIsFoundByItsNamesAndFamily()
    {
        for (const Protocol &protocol : Protocols::all()) {
            QCOMPARE(Protocols::named(protocol.nameText()), &protocol);
            if (protocol.family)
                QVERIFY2(Protocols::named(QString::fromLatin1(protocol.family)), protocol.name);
        }
    }
};

QTEST_GUILESS_MAIN(TestFlowRules)
#include "tst_FlowRules.moc"
