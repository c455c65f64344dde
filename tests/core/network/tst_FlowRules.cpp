// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Baseline.h"
#include "core/network/FlowMatch.h"
#include "core/network/Rules.h"

#include "../project/TestProject.h"

using namespace Qt::StringLiterals;

namespace {

/// Office, DMZ, control room and two cells with one host each, joined in a row by K1 to K3; the second cell stands alone.
struct TrafficPlant : TestProject
{
    Zone office, dmz, control, cell, lonely;
    Asset pc, portal, scada, station, controller, pump, spare;
    Conduit k1, k2, k3;
    Network cellLan;
    Id<Capture> capture;
    Edit *m_edit = nullptr;

    Zone zone(const char *name, ZoneType type)
    {
        Zone made;
        made.name.main = QString::fromLatin1(name);
        made.type = type;
        made.id = put(made);
        return made;
    }
    Asset host(const char *tag, AssetClass assetClass, const Zone &in, const char *ip, AssetState state = AssetState::InUse)
    {
        Asset made;
        made.tag = QString::fromLatin1(tag);
        made.assetClass = assetClass;
        made.zone = in.id;
        made.state = state;
        made.id = put(made);
        Interface address;
        address.asset = made.id;
        address.ip = QString::fromLatin1(ip);
        put(address);
        return made;
    }
    Conduit conduit(const char *name, const Zone &a, const Zone &b, const QStringList &protocols)
    {
        Conduit made;
        made.name.main = QString::fromLatin1(name);
        made.zones = {a.id, b.id};
        made.protocols = protocols;
        made.direction = Direction::Both;
        made.id = put(made);
        return made;
    }

    /// All of it in one edit: each is a commit to the disk.
    TrafficPlant()
    {
        change([this](Edit &edit) -> Result<void> {
            m_edit = &edit;
            build();
            m_edit = nullptr;
            return {};
        });
    }

    template<typename T>
    Id<T> put(const T &value)
    {
        return m_edit ? *m_edit->add(value) : add(value);
    }

    void build()
    {
        office = zone("Office", ZoneType::Enterprise);
        dmz = zone("DMZ", ZoneType::Dmz);
        control = zone("Control room", ZoneType::Control);
        cell = zone("Filters", ZoneType::Cell);
        lonely = zone("Dosing", ZoneType::Cell);
        pc = host("PC-1", AssetClass::Workstation, office, "10.0.4.1");
        portal = host("POR-1", AssetClass::Server, dmz, "10.0.3.1");
        scada = host("SCADA-1", AssetClass::ScadaServer, control, "10.0.2.1");
        station = host("EWS-1", AssetClass::EngineeringStation, control, "10.0.2.2");
        controller = host("PLC-1", AssetClass::Controller, cell, "10.0.1.1");
        pump = host("PLC-2", AssetClass::Controller, lonely, "10.0.5.1");
        spare = host("PLC-9", AssetClass::Controller, lonely, "10.0.5.9", AssetState::Decommissioned);
        k1 = conduit("K1", office, dmz, {u"HTTPS"_s, u"FTP"_s});
        k2 = conduit("K2", dmz, control, {u"HTTPS"_s, u"OPC UA"_s, u"OPC DA"_s});
        k3 = conduit("K3", control, cell, {u"Modbus TCP"_s, u"NTP"_s, u"TCP 4711"_s});
        cellLan.name.main = u"Filter LAN"_s;
        cellLan.prefix = u"10.0.1.0/24"_s;
        cellLan.zone = cell.id;
        cellLan.id = put(cellLan);
        Capture seen;
        seen.name = u"one.pcap"_s;
        seen.firstSeen = u"2026-10-01T00:00:00Z"_s;
        seen.lastSeen = u"2026-10-02T00:00:00Z"_s;
        capture = put(seen);
    }

    template<typename T>
    void set(const T &record, const char *field, const Value &value)
    {
        const int index = T::kind().indexOf(QString::fromLatin1(field));
        QVERIFY2(index >= 0, field);
        change([&](Edit &edit) { return edit.set(T::kind(), record.id, index, value); });
    }

    /// "10.0.2.1 10.0.1.1 Modbus TCP/502 write": tcp and answered unless a word says else.
    void see(const QString &text, const QString &first = u"2026-10-01T08:00:00Z"_s)
    {
        const QStringList words = text.split(u' ');
        Flow flow;
        flow.source = words.value(0);
        flow.target = words.value(1);
        const QString service = text.section(u' ', 2).section(u'|', 0, 0).trimmed();
        flow.protocol = service.section(u':', 0, 0);
        if (service.contains(u':'))
            flow.port = service.section(u':', 1, 1).toInt();
        const QString more = text.section(u'|', 1);
        flow.transport = more.contains(u"udp"_s) ? Transport::Udp : more.contains(u"ethernet"_s) ? Transport::Ethernet : Transport::Tcp;
        flow.answered = !more.contains(u"unanswered"_s);
        for (const Choice &command : flowCommandChoices) {
            if (more.contains(QLatin1StringView(command.key)))
                flow.commands.append(QLatin1StringView(command.key));
        }
        flow.firstSeen = first;
        flow.captures = {capture};
        add(flow);
    }

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
        TrafficPlant plant;
        plant.see(flow);
        QCOMPARE(plant.fired().join(u';'), expected);
    }

    void withoutTrafficNothingIsSaid()
    {
        TrafficPlant plant;
        QVERIFY(plant.check().empty());
    }

    void aConduitThatListsNothingOrAnythingIsNotJudged()
    {
        TrafficPlant plant;
        plant.see(u"10.0.2.1 10.0.1.1 HTTPS:443"_s);
        plant.set(plant.k3, "protocols", Value(u"any"_s));
        QCOMPARE(plant.fired(), QStringList());
        plant.set(plant.k3, "protocols", Value());
        QCOMPARE(plant.fired(), QStringList());
    }

    void oneOfSeveralConduitsMayAllowIt()
    {
        TrafficPlant plant;
        plant.see(u"10.0.2.1 10.0.1.1 HTTPS:443"_s);
        QCOMPARE(plant.fired(), QStringList(u"F302"_s));
        plant.conduit("K4", plant.control, plant.cell, {u"HTTPS"_s});
        QCOMPARE(plant.fired(), QStringList());
    }

    void secondConnectionsOfFtpAndOpcBelongToTheFirst()
    {
        TrafficPlant plant;
        plant.see(u"10.0.4.1 10.0.3.1 TCP:51000"_s);
        plant.see(u"10.0.3.1 10.0.2.1 TCP:52000"_s);
        QCOMPARE(plant.fired(), (QStringList {u"F302"_s, u"F302"_s}));
        plant.see(u"10.0.4.1 10.0.3.1 FTP:21"_s);
        plant.see(u"10.0.3.1 10.0.2.1 DCE/RPC:135"_s);
        QCOMPARE(plant.fired(), QStringList(u"F306"_s)); // FTP itself
    }

    void aConduitOfTheZoneAroundServesTheZoneWithin()
    {
        TrafficPlant plant;
        plant.see(u"10.0.2.1 10.0.5.1 Modbus TCP:502"_s);
        QCOMPARE(plant.fired(), QStringList(u"F301"_s));
        plant.set(plant.lonely, "parent", Value(plant.cell.id.text()));
        QCOMPARE(plant.fired(), QStringList());
    }

    void anAssetInNoZoneIsJoinedByNothing()
    {
        TrafficPlant plant;
        plant.see(u"10.0.1.1 10.0.2.1 Modbus TCP:502"_s);
        QCOMPARE(plant.fired(), QStringList());
        plant.set(plant.controller, "zone", Value());
        QCOMPARE(plant.fired(), QStringList(u"F301"_s));
        QVERIFY(plant.check().front().message.startsWith(u"PLC-1 was seen to talk Modbus TCP to SCADA-1"_s));
    }

    void declaredNetworksAreNotForeign()
    {
        TrafficPlant plant;
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
        TrafficPlant plant;
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
        TrafficPlant plant;
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
        TrafficPlant plant;
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
        TrafficPlant plant;
        plant.host("COSY-1", AssetClass::RemoteAccess, plant.cell, "10.0.1.99");
        plant.see(u"10.0.1.99 10.0.1.1 Modbus TCP:502 |read"_s);
        QCOMPARE(plant.fired(), QStringList());
        plant.see(u"10.0.1.99 10.0.1.1 Modbus TCP:502 |write"_s);
        QCOMPARE(plant.fired(), QStringList(u"F307"_s));
    }

    void whatWeeksOfCapturesNeverShowed()
    {
        TrafficPlant plant;
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
        TrafficPlant plant;
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
        TrafficPlant plant;
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
            TrafficPlant plant;
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
        TrafficPlant plant;
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
        TrafficPlant plant;
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
