// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/RuleText.h"

#include "../project/TestProject.h"
#include "core/model/Conduit.h"
#include "core/model/OwnRule.h"

using namespace Qt::StringLiterals;

namespace {
/// Two zones, three assets and a conduit; of some things nobody has said anything.
struct Plant : TestProject
{
    Id<Zone> office = zone(u"Office"_s, ZoneType::Enterprise);
    Id<Zone> cell = zone(u"Cell A"_s, ZoneType::Cell);
    Id<Asset> plc;
    Id<Asset> server;
    Id<Asset> spare;

    Plant()
    {
        Asset one;
        one.tag = u"PLC-1"_s;
        one.assetClass = AssetClass::Controller;
        one.zone = cell;
        one.criticality = Grade::High;
        one.protocols = {u"Modbus TCP"_s, u"Telnet"_s};
        one.installedYear = 2009;
        one.supportEnd = QDate(2020, 1, 1);
        one.writeProtected = false;
        one.slC = SecurityLevelVector::fromText(u"2,2,1,2,2,2,2");
        plc = add(one);
        Asset two;
        two.tag = u"SRV-1"_s;
        two.assetClass = AssetClass::Server;
        two.zone = office;
        two.criticality = Grade::Low;
        two.writeProtected = true;
        two.state = AssetState::InUse;
        server = add(two);
        Asset three = one;
        three.id = {};
        three.tag = u"PLC-9"_s;
        three.state = AssetState::Spare;
        spare = add(three);
        Conduit conduit;
        conduit.name.main = u"K1"_s;
        conduit.zones = {office, cell};
        conduit.medium = Medium::Internet;
        add(conduit);
    }
    Id<Zone> zone(const QString &name, ZoneType type)
    {
        Zone zone;
        zone.name.main = name;
        zone.type = type;
        return add(zone);
    }
};
}

class TestRuleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void whatItHoldsOf_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("records");
        const auto rule = [](const char *condition, const char *records) { QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(records); };
        rule("asset where class = controller", "PLC-1");
        rule("asset where class = controller and state = spare", "PLC-9"); // asked for
        rule("ASSET WHERE class = controller OR class = server", "PLC-1;SRV-1");
        rule("asset where class in (server, controller, rtu)", "PLC-1;SRV-1");
        rule("asset where class != controller", "SRV-1");
        rule("asset where zone.type = enterprise", "SRV-1");
        rule("asset where zone = \"Cell A\"", "PLC-1");
        rule("asset where zone.name contains cell", "PLC-1");
        rule("asset where protocols = telnet", "PLC-1");
        rule("asset where protocols != telnet", ""); // nobody says what SRV-1 speaks
        rule("asset where protocols contains modbus", "PLC-1");
        rule("asset where protocols is empty", "SRV-1");
        rule("asset where protocols is not empty", "PLC-1");
        rule("asset where criticality >= medium", "PLC-1");
        rule("asset where criticality < medium", "SRV-1");
        rule("asset where installedYear < 2010", "PLC-1");
        rule("asset where installedYear > 2009", "");
        rule("asset where supportEnd < today", "PLC-1");
        rule("asset where supportEnd >= 2020-01-01 and supportEnd <= 2020-01-01", "PLC-1");
        rule("asset where slC < 2", "PLC-1"); // the lowest of the seven
        rule("asset where slC >= 2", "");
        rule("asset where writeProtected", "SRV-1");
        rule("asset where not writeProtected", "PLC-1");
        rule("asset where writeProtected = no", "PLC-1");
        rule("asset where not (class = server or writeProtected)", "PLC-1");
        rule("asset where class = server and (writeProtected or installedYear < 2010)", "SRV-1");
        rule("conduit where medium = internet", "K1");
        rule("conduit where not encrypted", ""); // nobody knows
        rule("conduit where encrypted is empty", "K1");
        rule("conduit where zones.type = enterprise and zones.type = cell", "K1"); // any of its ends
        rule("conduit where zones.type = safety", "");
        rule("conduit where remoteAccess.alwaysOn is empty", "K1");
        rule("zone where type = enterprise", "Office");
    }

    void whatItHoldsOf()
    {
        QFETCH(QString, condition);
        QFETCH(QString, records);
        Plant plant;
        const Words words(Language::English);
        const auto rule = RuleText::parse(*plant.project, condition, words);
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().sentence));
        QStringList names;
        for (const RecordId &id : rule->matches(*plant.project))
            names.append(plant.project->designation(id, words));
        names.sort();
        QCOMPARE(names, records.split(u';', Qt::SkipEmptyParts));
    }

    void whereItCannotBeRead_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto rule = [](const char *condition, int position, int length) { QTest::newRow(condition) << QString::fromUtf8(condition) << position << length; };
        rule("", 0, 1);
        rule("robot where class = controller", 0, 5);
        rule("site where name = x", 0, 4);
        rule("asset class = controller", 6, 5);
        rule("asset where", 11, 1);
        rule("asset where colour = red", 12, 6);
        rule("asset where zone.colour = red", 12, 11);
        rule("asset where class = castle", 20, 6);
        rule("asset where class", 17, 1); // a comparison is missing
        rule("asset where class = ", 20, 1);
        rule("asset where (class = controller", 31, 1);
        rule("asset where class = controller class = server", 31, 5);
        rule("asset where class in controller", 21, 10);
        rule("asset where class is controller", 21, 10);
        rule("asset where installedYear < old", 28, 3);
        rule("asset where zone = Nowhere", 19, 7);
        rule("asset where slC = high", 18, 4);
        rule("asset where ć = 1", 12, 1);
    }

    void whereItCannotBeRead()
    {
        QFETCH(QString, condition);
        QFETCH(int, position);
        QFETCH(int, length);
        Plant plant;
        for (const Language language : {Language::English, Language::Polish}) {
            const auto rule = RuleText::parse(*plant.project, condition, Words(language));
            QVERIFY(!rule);
            QCOMPARE(rule.error().position, position);
            QCOMPARE(rule.error().length, length);
            QVERIFY(!rule.error().sentence.isEmpty());
        }
    }

    void deepBracketsEndInASentence()
    {
        Plant plant;
        const QString deep = u"asset where "_s + QString(100'000, u'(') + u"class = server"_s + QString(100'000, u')');
        QVERIFY(!RuleText::parse(*plant.project, deep, Words(Language::English)));
        QVERIFY(!RuleText::parse(*plant.project, u"asset where "_s + u"not "_s.repeated(100'000) + u"writeProtected"_s, Words(Language::English)));
    }

    void itsFindings()
    {
        Plant plant;
        const Site site = plant.project->all<Site>().front();
        plant.change([&](Edit &edit) { return edit.set(Site::kind(), site.id, Site::kind().indexOf(u"secondLanguage"), Value(u"pl"_s)); });
        OwnRule rule;
        rule.number = u"U-1"_s;
        rule.condition = u"asset where protocols = Telnet"_s;
        rule.message = {u"{tag} in {zone} speaks Telnet {here}"_s, u"{tag} używa Telnetu"_s};
        rule.severity = u"error"_s;
        rule.reference = u"Plant standard 7"_s;
        rule.id = plant.add(rule);
        std::vector<Finding> found = ownFindings(*plant.project, Words(Language::English));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().rule, u"U-1"_s);
        QCOMPARE(found.front().severity, Severity::Error);
        QCOMPARE(found.front().records, std::vector<RecordId> {plant.plc});
        QCOMPARE(found.front().message, u"PLC-1 in Cell A speaks Telnet {here}"_s);
        QCOMPARE(found.front().reference, u"Plant standard 7"_s);
        QCOMPARE(ownFindings(*plant.project, Words(Language::Polish)).front().message, u"PLC-1 używa Telnetu"_s);
        // One that can no longer be read is not lost in silence.
        plant.change([&](Edit &edit) { return edit.set(OwnRule::kind(), rule.id, OwnRule::kind().indexOf(u"condition"), Value(u"asset where colour = red"_s)); });
        found = ownFindings(*plant.project, Words(Language::English));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().severity, Severity::Info);
        QCOMPARE(found.front().records, std::vector<RecordId> {rule.id});
        plant.change([&](Edit &edit) { return edit.set(OwnRule::kind(), rule.id, OwnRule::kind().indexOf(u"isOff"), Value(1)); });
        QVERIFY(ownFindings(*plant.project, Words(Language::English)).empty());
    }
};

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_RuleText.moc"
