// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Crossings.h"
#include "core/network/Rules.h"

#include "TrafficPlant.h"

using namespace Qt::StringLiterals;

namespace {

struct CrossedPlant : TrafficPlant
{
    [[nodiscard]] Crossings crossings() const { return Crossings::of(PlantModel(*project)); }
    [[nodiscard]] QString name(const CrossingEnd &end) const { return end.nameIn(*project, Words(Language::English)); }
    /// "Office > DMZ HTTPS tcp/443 allowed K1", a line each.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const Crossing &crossing : crossings().all) {
            QStringList conduits;
            for (const Crossing::Step &step : crossing.steps)
                conduits.append(project->designation(step.conduit, Words(Language::English)));
            lines.append(u"%1 > %2 %3 %4 %5 %6"_s.arg(name(crossing.from), name(crossing.to), crossing.protocol, crossing.service(), verdictKey(crossing.verdict), conduits.join(u'+'))
                             .trimmed());
        }
        return lines;
    }
    void see(const QStringList &flows)
    {
        for (const QString &flow : flows)
            TrafficPlant::see(flow);
    }
    [[nodiscard]] QStringList firedRules() const
    {
        QStringList rules;
        for (const Finding &finding : findings(PlantModel(*project), {flowRules()}, Words(Language::English)))
            rules.append(finding.rule);
        return rules;
    }
};
}

class TestCrossings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    /// One flow, and the crossing that comes of it.
    void oneFlow_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *flow, const char *expected) { QTest::newRow(name) << QString::fromUtf8(flow) << QString::fromLatin1(expected); };
        row("allowed", "10.0.2.1 10.0.1.1 Modbus TCP:502 |read", "Control room > Filters Modbus TCP tcp/502 allowed K3");
        row("allowed: by its port", "10.0.2.1 10.0.1.1 TCP:4711", "Control room > Filters TCP tcp/4711 allowed K3");
        row("allowed: the other way over a conduit for both", "10.0.1.1 10.0.2.1 Modbus TCP:502", "Filters > Control room Modbus TCP tcp/502 allowed K3");
        row("allowed: by each of a way", "10.0.4.1 10.0.2.1 HTTPS:443", "Office > Control room HTTPS tcp/443 allowed K1+K2");
        row("not allowed: protocol", "10.0.2.1 10.0.1.1 S7comm:102", "Control room > Filters S7comm tcp/102 notAllowed K3");
        row("not allowed: port", "10.0.2.1 10.0.1.1 TCP:4712", "Control room > Filters TCP tcp/4712 notAllowed K3");
        row("no conduit", "10.0.2.1 10.0.5.1 Modbus TCP:502", "Control room > Dosing Modbus TCP tcp/502 noConduit");
        row("no conduit: one of the way does not allow it", "10.0.4.1 10.0.2.1 FTP:21", "Office > Control room FTP tcp/21 noConduit");
        row("unknown host, in no network", "10.9.9.9 10.0.2.1 HTTPS:443", "10.9.9.9 > Control room HTTPS tcp/443 unknownHost");
        row("unknown host in the network of the zone that it talks to", "10.0.1.77 10.0.1.1 Modbus TCP:502", "10.0.1.77 > Filters Modbus TCP tcp/502 unknownHost");
        row("unknown host in the network of another zone", "10.0.2.1 10.0.1.77 Modbus TCP:502", "Control room > 10.0.1.77 Modbus TCP tcp/502 unknownHost K3");
        row("unknown host not: a question that nobody answered", "10.0.2.1 10.9.9.9 Syslog:514 |udp unanswered", "");
        row("unknown host not: an address of layer 2", "00:1b:1b:00:00:01 00:1b:1b:00:00:02 S7comm |ethernet", "");
        row("none: within a zone", "10.0.2.1 10.0.2.2 SMB:445", "");
        row("none: unanswered", "10.0.2.1 10.0.5.1 Modbus TCP:502 |unanswered", "");
        row("none: broadcast", "10.0.2.1 10.0.1.255 BACnet:47808 |udp", "");
        row("none: multicast", "10.0.2.1 239.1.2.3 UDP:5000 |udp", "");
        row("none: out of use", "10.0.2.1 10.0.5.9 Modbus TCP:502", "");
    }
    void oneFlow()
    {
        QFETCH(QString, flow);
        QFETCH(QString, expected);
        CrossedPlant plant;
        plant.see({flow});
        QCOMPARE(plant.lines().join(u'|'), expected);
    }

    void theTableSaysWhatTheProblemsSay()
    {
        CrossedPlant plant;
        plant.see({u"10.0.2.1 10.0.5.1 Modbus TCP:502"_s});
        QVERIFY(plant.firedRules().contains(u"F301"_s));
        QCOMPARE(plant.crossings().all.front().verdict, Crossing::Verdict::NoConduit);
        CrossedPlant other;
        other.see({u"10.0.2.1 10.0.1.1 S7comm:102"_s});
        QVERIFY(other.firedRules().contains(u"F302"_s));
        QCOMPARE(other.crossings().all.front().verdict, Crossing::Verdict::NotAllowed);
    }

    void aOneWayConduitIsClosedToWhoAsksFromItsFarEnd()
    {
        CrossedPlant plant;
        plant.set(plant.k3, "direction", u"oneWayAB"_s);
        plant.see({u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s, u"10.0.1.1 10.0.2.1 Modbus TCP:502"_s});
        QCOMPARE(plant.lines(), (QStringList {u"Filters > Control room Modbus TCP tcp/502 notAllowed K3"_s, u"Control room > Filters Modbus TCP tcp/502 allowed K3"_s}));
        QVERIFY(plant.crossings().all.front().isOpposed);
        plant.set(plant.k3, "direction", u"oneWayBA"_s);
        QCOMPARE(plant.lines(), (QStringList {u"Control room > Filters Modbus TCP tcp/502 notAllowed K3"_s, u"Filters > Control room Modbus TCP tcp/502 allowed K3"_s}));
    }

    void aWayTurnsBackAtAOneWayConduit()
    {
        CrossedPlant plant;
        plant.set(plant.k2, "direction", u"oneWayBA"_s); // out of the control room
        plant.see({u"10.0.4.1 10.0.2.1 HTTPS:443"_s, u"10.0.2.1 10.0.4.1 HTTPS:443"_s});
        QCOMPARE(plant.lines(), (QStringList {u"Office > Control room HTTPS tcp/443 noConduit"_s, u"Control room > Office HTTPS tcp/443 allowed K2+K1"_s}));
        const Crossing way = plant.crossings().all.back();
        QVERIFY(way.isWay);
        QCOMPARE(way.steps, (std::vector<Crossing::Step> {{plant.k2.id, plant.control.id, plant.dmz.id}, {plant.k1.id, plant.dmz.id, plant.office.id}}));
    }

    void ofThreeZonesTheFirstIsEndA()
    {
        CrossedPlant plant;
        Conduit star = plant.conduit("K9", plant.control, plant.lonely, {u"Modbus TCP"_s});
        plant.change([&](Edit &edit) {
            star.zones = {plant.control.id, plant.lonely.id, plant.office.id};
            star.direction = Direction::OneWayAB;
            return edit.put(star);
        });
        plant.see({u"10.0.2.1 10.0.5.1 Modbus TCP:502"_s, u"10.0.2.1 10.0.4.1 Modbus TCP:502"_s, u"10.0.4.1 10.0.5.1 Modbus TCP:502"_s, u"10.0.5.1 10.0.2.1 Modbus TCP:502"_s});
        QCOMPARE(plant.lines(),
                 (QStringList {u"Dosing > Control room Modbus TCP tcp/502 notAllowed K9"_s, u"Office > Dosing Modbus TCP tcp/502 notAllowed K9"_s,
                               u"Control room > Dosing Modbus TCP tcp/502 allowed K9"_s, u"Control room > Office Modbus TCP tcp/502 allowed K9"_s}));
        plant.set(star, "direction", u"oneWayBA"_s); // all into the control room, none to each other
        QCOMPARE(plant.lines(),
                 (QStringList {u"Control room > Dosing Modbus TCP tcp/502 notAllowed K9"_s, u"Control room > Office Modbus TCP tcp/502 notAllowed K9"_s,
                               u"Office > Dosing Modbus TCP tcp/502 notAllowed K9"_s, u"Dosing > Control room Modbus TCP tcp/502 allowed K9"_s}));
    }

    void aConduitOfTheZoneAroundServesTheOneWithin()
    {
        CrossedPlant plant;
        plant.set(plant.lonely, "parent", plant.cell.id.text());
        plant.see({u"10.0.2.1 10.0.5.1 Modbus TCP:502"_s});
        QCOMPARE(plant.lines(), QStringList {u"Control room > Dosing Modbus TCP tcp/502 allowed K3"_s});
    }

    void ofAConduitThatListsNothingNothingIsSaid()
    {
        CrossedPlant plant;
        plant.set(plant.k3, "protocols", Value::fromList(QStringList()));
        plant.see({u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s});
        QCOMPARE(plant.lines(), QStringList {u"Control room > Filters Modbus TCP tcp/502 unclear K3"_s});
        QVERIFY(!plant.firedRules().contains(u"F302"_s));
    }

    void anAddressOfAssetsInSeveralZonesIsUnclear()
    {
        CrossedPlant plant;
        plant.host("PLC-3", AssetClass::Controller, plant.lonely, "10.0.1.1");
        plant.see({u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s});
        QCOMPARE(plant.lines(), QStringList {u"Control room > 10.0.1.1 Modbus TCP tcp/502 unclear"_s});
    }

    void anAssetInNoZoneStandsForItself()
    {
        CrossedPlant plant;
        plant.set(plant.pump, "zone", Value());
        plant.see({u"10.0.2.1 10.0.5.1 Modbus TCP:502"_s});
        QCOMPARE(plant.lines(), QStringList {u"Control room > PLC-2 Modbus TCP tcp/502 noConduit"_s});
        QVERIFY(!plant.crossings().all.front().to.isUnknown);
    }

    void addressesThatAreLentBelongToTheirNetwork()
    {
        CrossedPlant plant;
        plant.set(plant.cellLan, "dhcpRange", u"10.0.1.100-10.0.1.120"_s);
        plant.see({u"10.0.2.1 10.0.1.101 Modbus TCP:502"_s, u"10.0.2.1 10.0.1.121 Modbus TCP:502"_s});
        QCOMPARE(plant.lines(), (QStringList {u"Control room > 10.0.1.121 Modbus TCP tcp/502 unknownHost K3"_s, u"Control room > Filters Modbus TCP tcp/502 allowed K3"_s}));
    }

    void dataConnectionsGoWithTheirOpener()
    {
        CrossedPlant plant;
        plant.see({u"10.0.4.1 10.0.3.1 FTP:21"_s, u"10.0.3.1 10.0.4.1 TCP:51000"_s, u"10.0.3.1 10.0.4.1 TCP:51001"_s});
        QCOMPARE(plant.lines(), (QStringList {u"DMZ > Office TCP tcp/dynamic allowed K1"_s, u"Office > DMZ FTP tcp/21 allowed K1"_s}));
        CrossedPlant without;
        without.see({u"10.0.3.1 10.0.4.1 TCP:51000"_s});
        QCOMPARE(without.lines(), QStringList {u"DMZ > Office TCP tcp/51000 notAllowed K1"_s});
    }

    void flowsOfOneServiceAreCountedTogether()
    {
        CrossedPlant plant;
        const auto flow = [&](const char *source, qint64 packets, const QStringList &commands, const QString &first, const QString &last) {
            Flow seen;
            seen.source = QString::fromLatin1(source);
            seen.target = u"10.0.1.1"_s;
            seen.protocol = u"modbus/tcp"_s;
            seen.transport = Transport::Tcp;
            seen.port = 502;
            seen.packets = packets;
            seen.bytes = packets * 100;
            seen.commands = commands;
            seen.firstSeen = first;
            seen.lastSeen = last;
            plant.add(seen);
        };
        flow("10.0.2.1", 7, {u"write"_s}, u"2026-10-01T08:00:00Z"_s, u"2026-10-01T09:00:00Z"_s);
        flow("10.0.2.2", 5, {u"write"_s, u"read"_s}, u"2026-09-01T08:00:00Z"_s, u"2026-09-01T09:00:00Z"_s);
        flow("10.0.2.1", 1, {}, {}, {});
        const Crossings crossings = plant.crossings();
        QCOMPARE(crossings.all.size(), 1);
        const Crossing &one = crossings.all.front();
        QCOMPARE(one.protocol, u"Modbus TCP"_s);
        QCOMPARE(one.flows, 3);
        QCOMPARE(one.packets, 13);
        QCOMPARE(one.bytes, 1300);
        QCOMPARE(one.commands, (QStringList {u"read"_s, u"write"_s}));
        QCOMPARE(one.firstSeen, u"2026-09-01T08:00:00Z"_s);
        QCOMPARE(one.lastSeen, u"2026-10-01T09:00:00Z"_s);
        QCOMPARE(one.sources.size(), 2);
        QCOMPARE(one.targets, (std::vector<Crossing::Host> {{plant.controller.id, u"10.0.1.1"_s}}));
    }

    void whatIsAllowedAndWasNotSeen()
    {
        CrossedPlant plant;
        QVERIFY(plant.crossings().unseen.empty());
        plant.see({u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s, u"10.0.4.1 10.0.2.1 HTTPS:443"_s});
        const std::vector<UnseenProtocol> unseen = plant.crossings().unseen;
        // K2 was seen on the way from the office; of no conduit without any traffic anything is said.
        constexpr qint64 day = 24 * 3600LL;
        QCOMPARE(unseen, (std::vector<UnseenProtocol> {{plant.k1.id, u"FTP"_s, day}, {plant.k2.id, u"OPC UA"_s, day}, {plant.k2.id, u"OPC DA"_s, day},
                                                       {plant.k3.id, u"NTP"_s, day}, {plant.k3.id, u"TCP 4711"_s, day}}));
        plant.set(plant.k3, "protocols", Value::fromList(QStringList {u"any"_s}));
        QCOMPARE(plant.crossings().unseen.size(), 3);
        plant.set(plant.k2, "medium", u"serial"_s);
        QCOMPARE(plant.crossings().unseen.size(), 1);
    }

    /// What is allowed by the word that is offered is allowed.
    void theOfferedWordAllowsIt_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("word");
        QTest::newRow("named") << u"10.0.2.1 10.0.1.1 S7comm:102"_s << u"S7comm"_s;
        QTest::newRow("by its port") << u"10.0.2.1 10.0.1.1 TCP:4712"_s << u"TCP 4712"_s;
        QTest::newRow("datagrams") << u"10.0.2.1 10.0.1.1 Own thing:9999 |udp"_s << u"UDP 9999"_s;
        QTest::newRow("a name without a port") << u"10.0.2.1 10.0.1.1 Own thing"_s << u"Own thing"_s;
    }
    void theOfferedWordAllowsIt()
    {
        QFETCH(QString, flow);
        QFETCH(QString, word);
        CrossedPlant plant;
        plant.see({flow});
        const Crossing before = plant.crossings().all.front();
        QCOMPARE(before.verdict, Crossing::Verdict::NotAllowed);
        QCOMPARE(before.allowWord(), word);
        plant.set(plant.k3, "protocols", Value::fromList(QStringList {u"NTP"_s, word}));
        QCOMPARE(plant.crossings().all.front().verdict, Crossing::Verdict::Allowed);
    }

    void theOrderDoesNotHangOnTheOrderOfTheFlows()
    {
        QStringList flows {u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s, u"10.9.9.9 10.0.2.1 HTTPS:443"_s, u"10.0.2.1 10.0.5.1 NTP:123 |udp"_s, u"10.0.2.1 10.0.1.1 S7comm:102"_s, u"10.0.2.1 10.0.1.1 TCP:99"_s,
                           u"10.0.2.1 10.0.1.1 TCP:1000"_s};
        CrossedPlant plant;
        plant.see(flows);
        std::ranges::reverse(flows);
        CrossedPlant other;
        other.see(flows);
        QCOMPARE(plant.lines(), other.lines());
        QCOMPARE(plant.lines().first(), u"Control room > Dosing NTP udp/123 noConduit"_s);
        QVERIFY(plant.lines().indexOf(u"Control room > Filters TCP tcp/99 notAllowed K3"_s) < plant.lines().indexOf(u"Control room > Filters TCP tcp/1000 notAllowed K3"_s));
    }

    void withoutTrafficThereIsNothing()
    {
        CrossedPlant plant;
        const Crossings crossings = plant.crossings();
        QVERIFY(!crossings.hasTraffic);
        QVERIFY(crossings.all.empty());
        plant.see({u"10.0.2.1 10.0.2.2 SMB:445"_s});
        QVERIFY(plant.crossings().hasTraffic);
        QVERIFY(plant.crossings().all.empty());
    }
};

QTEST_GUILESS_MAIN(TestCrossings)
#include "tst_Crossings.moc"
