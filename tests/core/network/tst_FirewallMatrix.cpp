// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/FirewallMatrix.h"

#include "TrafficPlant.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct WalledPlant : TrafficPlant
{
    [[nodiscard]] FirewallMatrix matrix(Language language = Language::English) const
    {
        const PlantModel plant(*project);
        return FirewallMatrix::of(plant, Crossings::of(plant), Words(language));
    }
    /// "allow Control room > Filters Modbus TCP tcp/502", a line each.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const FirewallMatrix shown = matrix(); const FirewallRule &rule : shown.rules())
            lines.append(u"%1 %2 > %3 %4 %5"_s.arg(actionKey(rule.action), rule.from.name, rule.to.name, rule.protocol, rule.service).trimmed());
        return lines;
    }
    [[nodiscard]] QStringList textLines() const { return QString::fromUtf8(matrix().textRules()).split(u'\n'); }
    [[nodiscard]] QStringList csvLines() const { return QString::fromUtf8(matrix().csv()).split(u"\r\n"_s); }
    [[nodiscard]] bool hasText(const QString &line) const { return textLines().contains(line); }
    /// Only K3 is left: fewer lines to look at.
    void keepOneConduit()
    {
        change([this](Edit &edit) { return edit.remove(Conduit::kind(), k1.id).and_then([&] { return edit.remove(Conduit::kind(), k2.id); }); });
    }
};
}

class TestFirewallMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void intentionAndSightMakeTheAction()
    {
        WalledPlant plant;
        plant.keepOneConduit();
        plant.see(u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s);
        plant.see(u"10.0.2.1 10.0.1.1 S7comm:102"_s);
        plant.see(u"10.9.9.9 10.0.2.1 HTTPS:443"_s);
        QCOMPARE(plant.lines(),
                 (QStringList {u"allow Control room > Filters Modbus TCP tcp/502"_s,
                               u"review Control room > Filters NTP udp/123"_s, u"review Control room > Filters TCP 4711 tcp/4711"_s,
                               u"review Filters > Control room NTP udp/123"_s, u"review Filters > Control room TCP 4711 tcp/4711"_s,
                               u"decide 10.9.9.9 > Control room HTTPS tcp/443"_s, u"decide Control room > Filters S7comm tcp/102"_s}));
    }

    void theDirectionIsThatOfWhoAsks()
    {
        WalledPlant plant;
        plant.keepOneConduit();
        plant.set(plant.k3, "protocols", Value::fromList(QStringList {u"Modbus TCP"_s}));
        plant.see(u"10.0.1.1 10.0.2.1 Modbus TCP:502"_s);
        QCOMPARE(plant.lines(), QStringList {u"allow Filters > Control room Modbus TCP tcp/502"_s});
    }

    void nobodyIsAskedAboutTheClosedDirection()
    {
        WalledPlant plant;
        plant.keepOneConduit();
        plant.set(plant.k3, "protocols", Value::fromList(QStringList {u"NTP"_s}));
        plant.set(plant.k3, "direction", u"oneWayBA"_s);
        QCOMPARE(plant.lines(), QStringList {u"review Filters > Control room NTP udp/123"_s});
    }

    void aConduitOfThreeZonesIsAskedAboutBetweenEachTwo()
    {
        WalledPlant plant;
        plant.keepOneConduit();
        plant.change([&](Edit &edit) {
            Conduit star = plant.k3;
            star.zones = {plant.control.id, plant.cell.id, plant.lonely.id};
            star.protocols = {u"NTP"_s};
            return edit.put(star);
        });
        plant.see(u"10.0.2.1 10.0.1.1 NTP:123 |udp"_s);
        QCOMPARE(plant.lines(),
                 (QStringList {u"allow Control room > Filters NTP udp/123"_s, u"review Control room > Dosing NTP udp/123"_s, u"review Dosing > Control room NTP udp/123"_s,
                               u"review Dosing > Filters NTP udp/123"_s, u"review Filters > Dosing NTP udp/123"_s}));
    }

    void whatPassesAWayIsSeenOnEachOfItsConduits()
    {
        WalledPlant plant;
        plant.see(u"10.0.4.1 10.0.2.1 HTTPS:443"_s);
        QVERIFY(plant.lines().contains(u"allow Office > Control room HTTPS tcp/443"_s));
        QVERIFY(!plant.lines().contains(u"review Office > DMZ HTTPS tcp/443,8443 udp/443"_s));
        QVERIFY(plant.lines().contains(u"review Office > DMZ FTP tcp/21"_s));
    }

    void serialLinesNeedNoFirewallAndAnyIsPutUpForReview()
    {
        WalledPlant plant;
        plant.keepOneConduit();
        plant.set(plant.k3, "medium", u"serial"_s);
        QVERIFY(plant.lines().isEmpty());
        plant.set(plant.k3, "medium", u"wired"_s);
        plant.set(plant.k3, "protocols", Value::fromList(QStringList {u"any"_s}));
        plant.see(u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s);
        QCOMPARE(plant.lines(), (QStringList {u"allow Control room > Filters Modbus TCP tcp/502"_s, u"review Control room > Filters any"_s, u"review Filters > Control room any"_s}));
    }

    void rulesArePlainLinesAndTheRestIsDenied()
    {
        WalledPlant plant;
        plant.change([&](Edit &edit) {
            Flow flow;
            flow.source = u"10.0.2.1"_s;
            flow.target = u"10.0.1.1"_s;
            flow.protocol = u"Modbus TCP"_s;
            flow.transport = Transport::Tcp;
            flow.port = 502;
            flow.packets = 1234;
            return edit.add(flow).transform([](const Id<Flow> &) { });
        });
        QVERIFY2(plant.hasText(u"allow   from Control room  to Filters (10.0.1.0/24)  tcp/502  # Modbus TCP, conduit K3, seen 1,234 packets"_s), qPrintable(plant.textLines().join(u'\n')));
        const QStringList lines = plant.textLines();
        QCOMPARE(lines.last(), QString()); // the file ends with a line end
        QCOMPARE(lines[lines.size() - 2], u"deny all  # everything else"_s);
        QVERIFY(lines.first().startsWith(u"# "_s));
        QVERIFY(QString::fromUtf8(plant.matrix(Language::Polish).textRules()).contains(u"deny all  # wszystko inne"_s));
    }

    /// A name that would start a comment or a rule of its own.
    void namesCannotBreakALine()
    {
        WalledPlant plant;
        plant.keepOneConduit();
        plant.set(plant.cell, "name", u"Filters # allow\nallow  from any  to any\u2028deny\u202e"_s);
        plant.set(plant.k3, "name", u"K3\nallow  from any  to any  any"_s);
        plant.see(u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s);
        int rules = 0;
        for (const QString &line : plant.textLines()) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            QVERIFY2(!line.contains(u"  from any"_s), qPrintable(line));
            QCOMPARE(line.count(u'#'), 1);
            QVERIFY(!line.contains(QChar(0x2028)) && !line.contains(QChar(0x202e)));
            ++rules;
        }
        QCOMPARE(rules, 1 + static_cast<int>(plant.matrix().rules().size()));
        QVERIFY(plant.textLines().join(u'\n').contains(u"to Filters _ allow allow from any to any deny (10.0.1.0/24)  tcp/502  # Modbus TCP"_s));
    }

    void nothingInTheTableRunsAsAFormula()
    {
        WalledPlant plant;
        plant.keepOneConduit();
        plant.set(plant.control, "name", u"=HYPERLINK(\"x\",\"y\")"_s);
        plant.set(plant.cell, "name", u"Filters\r\n\"east\", old"_s);
        plant.see(u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s);
        const QString csv = QString::fromUtf8(plant.matrix().csv());
        QVERIFY2(csv.contains(u"\r\nallow,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",,"_s), qPrintable(csv));
        QVERIFY(csv.contains(u"\"Filters\r\n\"\"east\"\", old\",10.0.1.0/24,Modbus TCP,tcp/502,"_s) || csv.contains(u"\"\"east\"\", old\",10.0.1.0/24,Modbus TCP,tcp/502,"_s));
    }

    void theTableHasARowPerRuleAndDeniesTheRest()
    {
        WalledPlant plant;
        plant.see(u"10.0.2.1 10.0.1.1 Modbus TCP:502"_s);
        const QStringList lines = plant.csvLines();
        QCOMPARE(lines.size(), static_cast<qsizetype>(plant.matrix().rules().size()) + 3); // heading, the rest, the last line end
        QVERIFY(lines[0].startsWith(u"Action,From,From addresses,To,"_s));
        QVERIFY(lines[1].startsWith(u"allow,Control room,,Filters,10.0.1.0/24,Modbus TCP,tcp/502,K3,"_s));
        QVERIFY(lines[lines.size() - 2].startsWith(u"deny,any,,any,"_s));
        for (const QString &line : lines) {
            if (!line.isEmpty())
                QCOMPARE(QString(line).remove(QRegularExpression(u"\"[^\"]*\""_s)).count(u','), 11);
        }
        QVERIFY(plant.matrix().csv(';', true).startsWith("\xef\xbb\xbf" "Action;From;"));
    }
};

QTEST_GUILESS_MAIN(TestFirewallMatrix)
#include "tst_FirewallMatrix.moc"
