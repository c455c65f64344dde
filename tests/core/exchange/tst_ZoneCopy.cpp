// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ZoneCopy.h"

#include "../project/TestProject.h"
#include "core/model/Conduit.h"
#include "core/model/Dependency.h"
#include "core/network/Rules.h"

using namespace Qt::StringLiterals;

namespace {
/// A control room; a cell joined to it, with a cell inside, a controller with an address, and what the controller needs.
struct Plant : TestProject
{
    Id<Zone> control = addZone(u"Control room"_s);
    Id<Zone> cell = addZone(u"Cell"_s);
    Id<Zone> inner = zoneIn(cell, u"Inner"_s);
    Id<Asset> plc = asset(u"PLC-1"_s, inner);
    Id<Asset> panel = asset(u"HMI-1"_s, cell);
    Id<Asset> server = asset(u"SCADA-1"_s, control);
    Id<Conduit> out = conduit(u"K1 Control room – cell"_s, {control, cell});
    Id<Conduit> within = conduit(u"K2 Cell – inner"_s, {cell, inner});

    Plant()
    {
        Interface port;
        port.asset = plc;
        port.name = u"X1"_s;
        port.ip = u"10.0.0.1"_s;
        add(port);
        Dependency need;
        need.dependent = panel;
        need.provider = plc;
        need.dependencyKind = DependencyKind::ToRun;
        add(need);
    }
    Id<Zone> zoneIn(const Id<Zone> &parent, const QString &name)
    {
        Zone zone;
        zone.name = {name, name + u" PL"_s};
        zone.parent = parent;
        zone.slT = SecurityLevelVector::fromText(u"1,2,3,1,2,3,4");
        return add(zone);
    }
    Id<Asset> asset(const QString &tag, const Id<Zone> &zone)
    {
        Asset asset;
        asset.tag = tag;
        asset.zone = zone;
        asset.serial = u"S "_s + tag;
        asset.vendor = u"Siemens; Nürnberg"_s;
        asset.protocols = {u"Modbus TCP"_s, u"S7comm"_s};
        return add(asset);
    }
    Id<Conduit> conduit(const QString &name, const std::vector<Id<Zone>> &zones)
    {
        Conduit conduit;
        conduit.name.main = name;
        conduit.zones = zones;
        return add(conduit);
    }
    template<typename T>
    [[nodiscard]] T called(const QString &name) const
    {
        for (const T &record : project->all<T>()) {
            if (project->designation(record.id, Words(Language::English)).startsWith(name))
                return record;
        }
        qWarning("%s is missing", qPrintable(name));
        return {};
    }
    void put(const ZoneCopy &copy, const RecordId &into = {})
    {
        const auto done = project->edit(u"Pasted"_s, [&](Edit &edit) { return copy.addTo(edit, into).transform([](const auto &) { }); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
    }
    [[nodiscard]] int count(const RecordKind &kind) const { return project->store(kind).count(); }
};
}

class TestZoneCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aCellComesWithAllThatIsInIt()
    {
        Plant plant;
        const ZoneCopy copy = ZoneCopy::of(*plant.project, {plant.cell, plant.inner, plant.plc});
        QCOMPARE(copy.picked(), std::vector<RecordId> {plant.cell}); // the others lie in it
        plant.put(copy);
        const Zone cell = plant.called<Zone>(u"Cell (2)"_s);
        const Zone inner = plant.called<Zone>(u"Inner (2)"_s);
        QCOMPARE(inner.parent, cell.id);
        QCOMPARE(inner.name.translated, u"Inner PL (2)"_s);
        QCOMPARE(inner.slT, SecurityLevelVector::fromText(u"1,2,3,1,2,3,4"));
        const Asset plc = plant.called<Asset>(u"PLC-1-2"_s);
        QCOMPARE(plc.zone, inner.id);
        QCOMPARE(plc.vendor, u"Siemens; Nürnberg"_s);
        QCOMPARE(plc.protocols, (QStringList {u"Modbus TCP"_s, u"S7comm"_s}));
        QVERIFY(plc.serial.isEmpty()); // of one device only, and so is the address
        for (const Interface &port : plant.project->all<Interface>()) {
            if (port.asset == plc.id)
                QVERIFY(port.ip.isEmpty() && port.name == u"X1"_s);
        }
        QCOMPARE(plant.count(Interface::kind()), 2);
        // Joined to the same control room, and within itself.
        QCOMPARE(plant.called<Conduit>(u"K1 Control room – cell (2)"_s).zones, (std::vector<Id<Zone>> {plant.control, cell.id}));
        QCOMPARE(plant.called<Conduit>(u"K2 Cell – inner (2)"_s).zones, (std::vector<Id<Zone>> {cell.id, inner.id}));
        const Asset panel = plant.called<Asset>(u"HMI-1-2"_s);
        QVERIFY(std::ranges::any_of(plant.project->all<Dependency>(), [&](const Dependency &need) { return need.dependent == panel.id && need.provider == plc.id; }));
        QCOMPARE(plant.count(Asset::kind()), 5);
        QVERIFY(plant.project->undo()); // one step
        QCOMPARE(plant.count(Asset::kind()), 3);
        QCOMPARE(plant.count(Conduit::kind()), 2);
    }

    void anAssetGoesIntoAnotherZone()
    {
        Plant plant;
        plant.put(ZoneCopy::of(*plant.project, {plant.plc}), plant.control);
        QCOMPARE(plant.called<Asset>(u"PLC-1-2"_s).zone, plant.control);
        plant.put(ZoneCopy::of(*plant.project, {plant.plc}), plant.control);
        QCOMPARE(plant.called<Asset>(u"PLC-1-3"_s).zone, plant.control);
    }

    /// Through the clipboard into a project that knows none of it.
    void intoAnotherProject()
    {
        Plant from;
        ZoneCopy copy = ZoneCopy::of(*from.project, {from.cell});
        copy.places.insert(from.cell, QRectF(8, 16, 240, 120));
        const Result<ZoneCopy> read = ZoneCopy::fromJson(copy.json());
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read->places.value(from.cell), QRectF(8, 16, 240, 120));
        TestProject to;
        const auto done = to.project->edit(u"Pasted"_s, [&](Edit &edit) { return read->addTo(edit, {}).transform([](const auto &) { }); });
        QVERIFY(done);
        const std::vector<Zone> zones = to.project->all<Zone>();
        QCOMPARE(zones.size(), size_t(2));
        QVERIFY(std::ranges::any_of(zones, [](const Zone &zone) { return zone.name.main == u"Cell"_s && !zone.parent.isValid(); }));
        QVERIFY(std::ranges::any_of(zones, [](const Zone &zone) { return zone.slT == SecurityLevelVector::fromText(u"1,2,3,1,2,3,4"); }));
        // The conduit to the control room would lead nowhere.
        QCOMPARE(to.project->store(Conduit::kind()).count(), 1);
        QCOMPARE(to.project->store(Asset::kind()).count(), 2);
        QVERIFY(to.project->verify().empty());
    }

    void readyParts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPolish");
        QVERIFY(ZoneCopy::templateNames().size() >= 6);
        for (const QString &name : ZoneCopy::templateNames()) {
            QTest::newRow(qPrintable(name)) << name << false;
            QTest::newRow(qPrintable(name + u" pl"_s)) << name << true;
        }
    }

    /// Each is a sound beginning: nothing in it is an error, every name is there in both languages.
    void readyParts()
    {
        QFETCH(QString, name);
        QFETCH(bool, isPolish);
        TestProject test;
        if (isPolish) {
            const Site site = test.project->all<Site>().front();
            test.change([&](Edit &edit) { return edit.set(Site::kind(), site.id, Site::kind().indexOf(u"language"), Value(u"pl"_s)); });
        }
        const Result<ZoneCopy> part = ZoneCopy::ofTemplate(*test.project, name);
        QVERIFY2(part, part ? "" : qPrintable(part.error().sentence()));
        for (const Language language : {Language::English, Language::Polish}) {
            QVERIFY(!ZoneCopy::templateTitle(name, Words(language)).isEmpty());
            QVERIFY(!ZoneCopy::templateText(name, Words(language)).isEmpty());
        }
        const auto done = test.project->edit(u"Part"_s, [&](Edit &edit) { return part->addTo(edit, {}).transform([](const auto &) { }); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
        QVERIFY(test.project->store(Zone::kind()).count() >= 6);
        for (const Zone &zone : test.project->all<Zone>())
            QVERIFY2(!zone.name.translated.isEmpty(), qPrintable(zone.name.main));
        for (const Conduit &conduit : test.project->all<Conduit>())
            QVERIFY(!conduit.name.translated.isEmpty() && conduit.zones.size() == 2);
        QCOMPARE(std::ranges::any_of(test.project->all<Zone>(), [](const Zone &zone) { return zone.name.main.contains(u"Office"_s) || zone.name.main.contains(u"Station"_s); }), !isPolish);
        const PlantModel model(*test.project);
        for (const Finding &finding : findings(model, plantRules(), Words(Language::English)))
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.rule + u' ' + finding.message));
    }

    void whatIsNoCopyIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("PLC-1");
        QTest::newRow("another format") << QByteArray(R"({"format":"x"})");
        QTest::newRow("unknown kind") << QByteArray(R"({"format":"tandem-zones-1","records":[{"kind":"robot","id":"01a214e3-04cb-7000-9597-84ee34b432f1","cells":{}}]})");
        QTest::newRow("not to be copied") << QByteArray(R"({"format":"tandem-zones-1","records":[{"kind":"site","id":"01a214e3-04cb-7000-9597-84ee34b432f1","cells":{}}]})");
        QTest::newRow("unknown field") << QByteArray(R"({"format":"tandem-zones-1","records":[{"kind":"zone","id":"01a214e3-04cb-7000-9597-84ee34b432f1","cells":{"colour":"red"}}]})");
        QTest::newRow("bad value") << QByteArray(R"({"format":"tandem-zones-1","records":[{"kind":"zone","id":"01a214e3-04cb-7000-9597-84ee34b432f1","cells":{"type":"castle"}}]})");
    }

    void whatIsNoCopyIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, json);
        const Result<ZoneCopy> read = ZoneCopy::fromJson(json);
        QVERIFY(!read);
        QVERIFY(!read.error().sentence().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestZoneCopy)
#include "tst_ZoneCopy.moc"
