// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvImport.h"

#include "tests/core/project/TestProject.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// A project and files to bring into it.
struct ImportBench : TestProject
{
    QString write(const QByteArray &csv, const QString &name = u"plant.csv"_s) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    ImportOutcome import(const QByteArray &csv, const CsvImport::Options &options = {}, const QByteArray &map = {}) const
    {
        Result<CsvImport> import = CsvImport::open(write(csv), *project, map, u"map.json"_s);
        if (!import)
            qFatal("%s", qPrintable(import.error().sentence()));
        Result<ImportOutcome> outcome = import->run(*project, options);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().sentence()));
        return *outcome;
    }
    std::vector<Asset> assets() const { return project->all<Asset>(); }
    std::vector<Interface> interfaces() const { return project->all<Interface>(); }
};

bool hasNote(const ImportOutcome &outcome, QStringView words)
{
    return std::ranges::any_of(outcome.notes, [&](const QString &note) { return note.contains(words); });
}

QString sharedFolder(const QString &name)
{
    return QString::fromLatin1(TANDEM_SHARED_DATA) + u"/06-asset-inventories/"_s + name;
}
}

class TestCsvImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void anInventoryComesInAsOneEdit()
    {
        ImportBench bench;
        const size_t entries = bench.project->journal().entries().size();
        const ImportOutcome outcome = bench.import("Tag,Name,Class,Vendor,Firmware,Support end\n"
                                                   "PLC-1,Dosing controller,PLC,Siemens,V2.8,2031-12-31\n"
                                                   "HMI-1,Panel,HMI,,,\n");
        QCOMPARE(outcome.read, 2);
        QCOMPARE(outcome.added, 2);
        QVERIFY(outcome.skipped.empty());
        QCOMPARE(bench.project->journal().entries().size(), entries + 1);
        const std::vector<Asset> assets = bench.assets();
        QCOMPARE(assets[0].tag, u"PLC-1"_s);
        QCOMPARE(assets[0].assetClass, AssetClass::Controller);
        QCOMPARE(assets[0].supportEnd, QDate(2031, 12, 31));
        QCOMPARE(assets[1].assetClass, AssetClass::Hmi);
        QVERIFY(bench.project->verify().empty());
        QVERIFY(bench.project->undo());
        QVERIFY(bench.assets().empty());
    }

    void polishHeadingsAndValuesAreUnderstood()
    {
        ImportBench bench;
        const ImportOutcome outcome = bench.import(u"Oznaczenie;Nazwa urządzenia;Typ urządzenia;Producent;Stan;Krytyczność;Związany z bezpieczeństwem procesowym;"
                                                   "Rok instalacji;Koszt wymiany;Ostatnia kopia;Adres IP\n"
                                                   "ST-1;Sterownik chlorowni;sterownik PLC;Siemens;w eksploatacji;wysoka;tak;2015;12 500;03.04.2026;10.1.2.3\n"_s.toUtf8());
        QVERIFY(outcome.skipped.empty());
        const Asset asset = bench.assets().at(0);
        QCOMPARE(asset.tag, u"ST-1"_s);
        QCOMPARE(asset.name.main, u"Sterownik chlorowni"_s);
        QCOMPARE(asset.assetClass, AssetClass::Controller);
        QCOMPARE(asset.state, AssetState::InUse);
        QCOMPARE(asset.criticality, Grade::High);
        QCOMPARE(asset.safetyRelated, std::optional(true));
        QCOMPARE(asset.installedYear, std::optional(2015));
        QCOMPARE(asset.replacementCost, std::optional(12500));
        QCOMPARE(asset.lastBackup, QDate(2026, 4, 3));
        QCOMPARE(bench.interfaces().at(0).ip, u"10.1.2.3"_s);
    }

    void importingAgainAddsNoDoubles()
    {
        ImportBench bench;
        const QByteArray csv("tag,vendor,ip,mac,zone\nPLC-1,Siemens,10.0.0.1,00-1B-1B-00-00-01,Cell\nPLC-2,ABB,10.0.0.2,,Cell\n");
        QCOMPARE(bench.import(csv).added, 2);
        const auto before = bench.dump();
        const size_t entries = bench.project->journal().entries().size();
        const ImportOutcome again = bench.import(csv);
        QCOMPARE(again.same, 2);
        QCOMPARE(again.added + again.changed, 0);
        QCOMPARE(bench.dump(), before);
        QCOMPARE(bench.project->journal().entries().size(), entries);
    }

    void importingAgainChangesWhatDiffersAndKeepsWhatIsEmpty()
    {
        ImportBench bench;
        bench.import("tag,vendor,firmware\nPLC-1,Siemens,V2.8\nPLC-2,ABB,1.0\n");
        const ImportOutcome outcome = bench.import("tag,vendor,firmware\nplc-1,,V3.1\nPLC-2,ABB,1.0\nPLC-3,Moxa,\n");
        QCOMPARE(outcome.changed, 1);
        QCOMPARE(outcome.same, 1);
        QCOMPARE(outcome.added, 1);
        const Asset asset = bench.assets().at(0);
        QCOMPARE(asset.vendor, u"Siemens"_s);
        QCOMPARE(asset.firmware, u"V3.1"_s);
    }

    void anAssetIsKnownByTagSerialOrAddress_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("tag") << QByteArray("tag,firmware\nPLC-1,9\n") << true;
        QTest::newRow("serial, other tag") << QByteArray("tag,serial,firmware\nPLC-9,SN-4711,9\n") << true;
        QTest::newRow("MAC, other tag") << QByteArray("tag,mac,firmware\nPLC-9,001b1b000001,9\n") << true;
        QTest::newRow("name only") << QByteArray("hostname,firmware\nDosing,9\n") << true;
        QTest::newRow("address only") << QByteArray("ip,firmware\n10.0.0.1,9\n") << true;
        QTest::newRow("the same address in another cell") << QByteArray("tag,ip,firmware\nPLC-9,10.0.0.1,9\n") << false;
        QTest::newRow("a serial that tells nothing") << QByteArray("tag,serial,firmware\nPLC-9,0000,9\n") << false;
    }
    void anAssetIsKnownByTagSerialOrAddress()
    {
        QFETCH(QByteArray, csv);
        QFETCH(bool, isKnown);
        ImportBench bench;
        bench.import("tag,name,serial,ip,mac,firmware\nPLC-1,Dosing,SN-4711,10.0.0.1,00:1b:1b:00:00:01,1\n");
        const ImportOutcome outcome = bench.import(csv);
        QCOMPARE(outcome.changed, isKnown ? 1 : 0);
        QCOMPARE(outcome.added, isKnown ? 0 : 1);
        QCOMPARE(bench.assets().size(), isKnown ? size_t(1) : size_t(2));
        QCOMPARE(bench.assets().back().firmware, u"9"_s);
    }

    void anAmbiguousTagIsRefusedUnlessTheSerialTells()
    {
        ImportBench bench;
        Asset asset;
        asset.tag = u"PLC-1"_s;
        bench.add(asset);
        asset.serial = u"SN-4711"_s;
        bench.add(asset);
        const ImportOutcome unclear = bench.import("tag,firmware\nPLC-1,9\n");
        QCOMPARE(unclear.skipped.size(), size_t(1));
        const ImportOutcome clear = bench.import("tag,serial,firmware\nPLC-1,SN-4711,9\n");
        QCOMPARE(clear.changed, 1);
        QCOMPARE(bench.assets().at(1).firmware, u"9"_s);
    }

    void aRefusedRowIsToldWithPlaceValueAndReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("value");
        QTest::newRow("date") << QByteArray("X,Siemens,31.02.2026,,,,") << u"line 3, column 3 (Support end)"_s << u"31.02.2026"_s;
        QTest::newRow("number") << QByteArray("X,Siemens,,many,,,") << u"line 3, column 4 (Tolerated outage)"_s << u"many"_s;
        QTest::newRow("address") << QByteArray("X,Siemens,,,10.0.0.300,,") << u"line 3, column 5 (IP)"_s << u"10.0.0.300"_s;
        QTest::newRow("yes or no") << QByteArray("X,Siemens,,,,perhaps,") << u"line 3, column 6 (Boundary)"_s << u"perhaps"_s;
        QTest::newRow("level") << QByteArray("X,Siemens,,,,,9") << u"line 3, column 7 (Level)"_s << u"9"_s;
        QTest::newRow("no name at all") << QByteArray(",Siemens,,,,,") << u"line 3"_s << u"names the asset"_s;
        QTest::newRow("too many cells") << QByteArray("X,Siemens,,,,,,Cell,more") << u"line 3"_s << u"9"_s;
        QTest::newRow("unclosed quote") << QByteArray("X,\"Siemens,,,,,") << u"line 3"_s << u"column 2"_s;
        QTest::newRow("twice in the file") << QByteArray("GOOD-1,Siemens,,,,,") << u"line 3"_s << u"line 2"_s;
    }
    void aRefusedRowIsToldWithPlaceValueAndReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, where);
        QFETCH(QString, value);
        const QByteArray csv = "Tag,Vendor,Support end,Tolerated outage,IP,Boundary,Level\nGOOD-1,ABB,,,,,\n" + row + "\nGOOD-2,ABB,,,,,\n";
        ImportBench bench;
        const ImportOutcome outcome = bench.import(csv);
        QCOMPARE(outcome.read, 3);
        QCOMPARE(outcome.added, 2);
        QCOMPARE(outcome.skipped.size(), size_t(1));
        QVERIFY2(outcome.skipped[0].where.contains(where), qPrintable(outcome.skipped[0].where));
        QVERIFY2(outcome.skipped[0].why.contains(value), qPrintable(outcome.skipped[0].why));
        QCOMPARE(bench.assets().size(), size_t(2));

        ImportBench strict;
        Result<CsvImport> import = CsvImport::open(strict.write(csv), *strict.project);
        const Result<ImportOutcome> refused = import->run(*strict.project, {.strict = true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unusable);
        QVERIFY(refused.error().where.contains(where));
        QVERIFY(strict.assets().empty());
    }

    void badCellsCanBeLeftEmptyInstead()
    {
        ImportBench bench;
        const ImportOutcome outcome = bench.import("tag,support end\nPLC-1,soon\n", {.leaveBadCellsEmpty = true});
        QCOMPARE(outcome.added, 1);
        QVERIFY(hasNote(outcome, u"soon"));
        QVERIFY(!bench.assets().at(0).supportEnd.isValid());
    }

    void aWordThatNoChoiceKnowsIsNotedAndTheRowComesIn()
    {
        ImportBench bench;
        const ImportOutcome outcome = bench.import("tag,class,state\nPLC-1,Flux capacitor,in use\n", {.strict = true});
        QCOMPARE(outcome.added, 1);
        QVERIFY(hasNote(outcome, u"Flux capacitor"));
        QCOMPARE(bench.assets().at(0).assetClass, AssetClass::Unknown);
        QCOMPARE(bench.assets().at(0).state, AssetState::InUse);
    }

    void whatMeansNothingStaysUnknown()
    {
        ImportBench bench;
        bench.import("tag,vendor,firmware,support end,safety related,level\nPLC-1,n/a,-,unknown,?,N/A\n");
        const Asset asset = bench.assets().at(0);
        QVERIFY(asset.vendor.isEmpty() && asset.firmware.isEmpty() && !asset.supportEnd.isValid() && !asset.safetyRelated && !asset.level);
    }

    void classesAreKnownByManyWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<AssetClass>("assetClass");
        QTest::newRow("PLC") << u"PLC"_s << AssetClass::Controller;
        QTest::newRow("label") << u"operator station (HMI)"_s << AssetClass::Hmi;
        QTest::newRow("key") << u"oneWayGateway"_s << AssetClass::OneWayGateway;
        QTest::newRow("Polish") << u"Stacja inżynierska"_s << AssetClass::EngineeringStation;
        QTest::newRow("switch") << u"Industrial Ethernet Switch"_s << AssetClass::Switch;
        QTest::newRow("safety PLC") << u"Safety PLC"_s << AssetClass::SafetyController;
        QTest::newRow("data diode") << u"data-diode"_s << AssetClass::OneWayGateway;
        QTest::newRow("server") << u"Windows Server"_s << AssetClass::Server;
        QTest::newRow("falownik") << u"falownik"_s << AssetClass::Drive;
    }
    void classesAreKnownByManyWords()
    {
        QFETCH(QString, word);
        QFETCH(AssetClass, assetClass);
        ImportBench bench;
        bench.import("tag,type\nX-1," + word.toUtf8() + '\n');
        QCOMPARE(bench.assets().at(0).assetClass, assetClass);
    }

    void zonesThatExistAreLinkedAndOthersMade()
    {
        ImportBench bench;
        const Id<Zone> cell = bench.addZone(u"Cell 1"_s);
        const ImportOutcome outcome = bench.import("tag,zone\nA,cell 1\nB,DMZ\nC,DMZ\nD,\n");
        const std::vector<Asset> assets = bench.assets();
        QCOMPARE(assets[0].zone, cell);
        QCOMPARE(assets[1].zone, assets[2].zone);
        QCOMPARE(bench.project->find(assets[1].zone)->name.main, u"DMZ"_s);
        QVERIFY(!assets[3].zone.isValid());
        QVERIFY(hasNote(outcome, u"DMZ") && !hasNote(outcome, u"Cell 1"));
        QCOMPARE(bench.project->store(Zone::kind()).count(), 2);
        QVERIFY(bench.project->verify().empty());
    }

    void zonesOfRefusedRowsAreNotMade()
    {
        ImportBench bench;
        bench.import("tag,zone,level\nA,Good,1\nB,Bad,99\n");
        QCOMPARE(bench.project->store(Zone::kind()).count(), 1);
        QCOMPARE(bench.project->all<Zone>().at(0).name.main, u"Good"_s);
        QVERIFY(bench.project->undo() && bench.project->redo());
        QCOMPARE(bench.project->store(Zone::kind()).count(), 1);
    }

    void withoutLeaveZonesAreNotMade()
    {
        ImportBench bench;
        const ImportOutcome outcome = bench.import("tag,zone\nA,DMZ\n", {.makeZones = false});
        QCOMPARE(outcome.added, 1);
        QVERIFY(hasNote(outcome, u"DMZ"));
        QCOMPARE(bench.project->store(Zone::kind()).count(), 0);
    }

    void addressesBecomeInterfacesOfTheAsset()
    {
        ImportBench bench;
        bench.import("tag,ip,mac\nA,10.0.0.5/24,00-1b-1b-00-00-01\nB,\"10.0.0.6; 10.0.0.7\",\nC,,0011.2233.4455\nD,DHCP,\nE,FE80::1,\n");
        const std::vector<Interface> interfaces = bench.interfaces();
        QCOMPARE(interfaces.size(), size_t(5));
        QCOMPARE(interfaces[0].ip, u"10.0.0.5"_s);
        QCOMPARE(interfaces[0].mac, u"00:1b:1b:00:00:01"_s);
        QCOMPARE(interfaces[1].asset, interfaces[2].asset);
        QCOMPARE(interfaces[3].mac, u"00:11:22:33:44:55"_s);
        QCOMPARE(interfaces[4].ip, u"fe80::1"_s);
    }

    void aListWithOneLineAnAddressMakesOneAsset()
    {
        ImportBench bench;
        const ImportOutcome outcome = bench.import("hostname,vendor,ip\nsrv,Dell,10.0.0.1\nsrv,Dell,10.0.1.1\nsrv,HP,10.0.2.1\n");
        QCOMPARE(outcome.added, 1);
        QCOMPARE(bench.assets().size(), size_t(1));
        QCOMPARE(bench.interfaces().size(), size_t(2));
        QCOMPARE(outcome.skipped.size(), size_t(1)); // the third line contradicts the first
    }

    void aNewAddressIsAddedAndAMovedOneChanged()
    {
        ImportBench bench;
        bench.import("tag,ip,mac\nA,10.0.0.1,00:00:00:00:00:01\n");
        QCOMPARE(bench.import("tag,ip,mac\nA,10.0.0.9,00:00:00:00:00:01\n").changed, 1);
        QCOMPARE(bench.interfaces().size(), size_t(1));
        QCOMPARE(bench.interfaces().at(0).ip, u"10.0.0.9"_s);
        QCOMPARE(bench.import("tag,ip\nA,10.0.5.5\n").changed, 1);
        QCOMPARE(bench.interfaces().size(), size_t(2));
    }

    void otherKindsComeInToo()
    {
        ImportBench bench;
        QCOMPARE(bench.import("Name,Type,SL-T (target),Parent zone\nPlant,enterprise,,\nCell 1,gniazdo,\"2,2,2,1,2,1,3\",\n").kind, u"zone"_s);
        QCOMPARE(bench.project->all<Zone>().at(1).type, ZoneType::Cell);
        QCOMPARE(bench.project->all<Zone>().at(1).slT->text(), u"2,2,2,1,2,1,3"_s);
        const ImportOutcome networks = bench.import("Network,VLAN ID,Subnet,Zone\nControl,20,10.20.0.0/16,Cell 1\n");
        QCOMPARE(networks.kind, u"network"_s);
        QCOMPARE(networks.added, 1);
        const ImportOutcome people = bench.import("Full name,Team,E-mail\nShift supervisor,OT,shift@example.org\n");
        QCOMPARE(people.kind, u"person"_s);
        QCOMPARE(people.added, 1);
        bench.import("tag,vendor\nPLC-1,Siemens\n");
        const ImportOutcome interfaces = bench.import("Device,Port,IP address,MAC\nPLC-1,X1,10.20.0.1,\nPLC-9,X1,10.20.0.2,\n");
        QCOMPARE(interfaces.kind, u"interface"_s);
        QCOMPARE(interfaces.added, 1);
        QCOMPARE(interfaces.skipped.size(), size_t(1));
        QVERIFY(interfaces.skipped[0].why.contains(u"PLC-9"));
    }

    void whatIsNoInventoryIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("says");
        QTest::newRow("flows") << QByteArray("source,destination,port\n10.0.0.1,10.0.0.2,502\n") << u"traffic"_s;
        QTest::newRow("rules") << QByteArray("source_zone,dest_zone,port,action\nA,B,502,ALLOW\n") << u"firewall"_s;
        QTest::newRow("vulnerabilities") << QByteArray("cveID,product,vulnerabilityName\nCVE-1,x,y\n") << u"vulnerabilities"_s;
        QTest::newRow("anything") << QByteArray("id,name\n1,Warsaw\n") << u"id, name"_s;
        QTest::newRow("nothing that names") << QByteArray("vendor,model\nSiemens,S7\n") << u"vendor, model"_s;
    }
    void whatIsNoInventoryIsRefusedWithASentence()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, says);
        ImportBench bench;
        const Result<CsvImport> import = CsvImport::open(bench.write(csv), *bench.project);
        QVERIFY(!import);
        QVERIFY2(import.error().what.contains(says), qPrintable(import.error().what));
        QVERIFY(import.error().whatToDo.contains(u"tag"));
        QCOMPARE(import.error().kind, Error::Kind::Unusable);
    }

    void aSavedMapSaysWhatColumnsMean()
    {
        ImportBench bench;
        const QByteArray map(R"({"kind": "asset", "columns": {"Ding": "tag", "Kasten": "class", "Vendor": null, "Nummer": "ip"},
                                 "values": {"class": {"Box": "controller"}}})");
        bench.import("Ding,Kasten,Vendor,Nummer,Firmware\nPLC-1,box,Siemens,10.0.0.1,2\n", {}, map);
        const Asset asset = bench.assets().at(0);
        QCOMPARE(asset.assetClass, AssetClass::Controller);
        QVERIFY(asset.vendor.isEmpty());
        QCOMPARE(asset.firmware, u"2"_s);
        QCOMPARE(bench.interfaces().at(0).ip, u"10.0.0.1"_s);
    }

    void aMapIsWrittenAsItWasRead()
    {
        ImportBench bench;
        const QString path = bench.write("Ding,Firmware\nPLC-1,2\n");
        const QByteArray json(R"({"kind":"asset","columns":{"Ding":"tag","Firmware":null},"values":{"class":{"Box":"controller"}}})");
        Result<CsvImport> import = CsvImport::open(path, *bench.project, json);
        QVERIFY(import);
        QCOMPARE(QJsonDocument::fromJson(import->map().toJson()).object(), QJsonDocument::fromJson(json).object());
    }

    void aMapThatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::newRow("no JSON") << QByteArray("{kind");
        QTest::newRow("no such kind") << QByteArray(R"({"kind":"gadget"})");
        QTest::newRow("no such field") << QByteArray(R"({"kind":"asset","columns":{"Ding":"colour"}})");
        QTest::newRow("nothing that names") << QByteArray(R"({"kind":"asset","columns":{"Ding":null}})");
    }
    void aMapThatIsWrongIsRefused()
    {
        QFETCH(QByteArray, map);
        ImportBench bench;
        Result<CsvImport> import = CsvImport::open(bench.write("Ding,Firmware\nPLC-1,2\n"), *bench.project, map, u"map.json"_s);
        const bool isRefused = !import || !import->run(*bench.project, {});
        QVERIFY(isRefused);
        QVERIFY(bench.assets().empty());
    }

    void aTypingErrorInAHeadingIsForgivenAndTold()
    {
        ImportBench bench;
        const ImportOutcome outcome = bench.import("tag,Manufacurer,Firmwear version\nA,Siemens,2\n");
        QCOMPARE(bench.assets().at(0).vendor, u"Siemens"_s);
        QVERIFY(hasNote(outcome, u"Manufacurer"));
    }

    void columnsLeftOutAreTold()
    {
        ImportBench bench;
        QVERIFY(hasNote(bench.import("tag,vendor,Mood\nA,Siemens,blue\n"), u"Mood"));
    }

    void datesThatCanBeReadInTwoWaysAreTold()
    {
        ImportBench bench;
        const ImportOutcome outcome = bench.import("tag,last backup\nA,03/04/2026\n");
        QCOMPARE(bench.assets().at(0).lastBackup, QDate(2026, 4, 3));
        QVERIFY(hasNote(outcome, u"last backup"));
    }

    void levelsAreReadAsPeopleWriteThem()
    {
        ImportBench bench;
        bench.import("tag,purdue level\nA,Level 2\nB,L3.5\nC,\"3,5\"\nD,DMZ\nE,4.0\n");
        const std::vector<Asset> assets = bench.assets();
        QCOMPARE(assets.size(), size_t(5));
        for (const auto &[row, level] : {std::pair {0, 2.0}, {1, 3.5}, {2, 3.5}, {3, 3.5}, {4, 4.0}})
            QCOMPARE(assets[static_cast<size_t>(row)].level, std::optional(level));
    }

    void thePreviewTellsRowByRowAndWritesNothing()
    {
        ImportBench bench;
        bench.import("tag,vendor,firmware\nA,Siemens,1\nB,ABB,1\n");
        const auto before = bench.dump();
        Result<CsvImport> import = CsvImport::open(bench.write("tag,vendor,firmware\nA,Siemens,2\nB,ABB,1\nC,Moxa,\n,,9\n"), *bench.project);
        const auto preview = import->preview({});
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), size_t(3));
        QCOMPARE(preview->rows[0].action, PlannedRow::Action::Changed);
        QCOMPARE(preview->rows[0].differences.size(), size_t(1));
        QCOMPARE(preview->rows[0].differences[0].before.toText(), u"1"_s);
        QCOMPARE(preview->rows[0].differences[0].after.toText(), u"2"_s);
        QCOMPARE(preview->rows[1].action, PlannedRow::Action::Same);
        QCOMPARE(preview->rows[2].action, PlannedRow::Action::New);
        QCOMPARE(preview->rows[2].line, 4);
        QCOMPARE(preview->outcome.skipped.size(), size_t(1));
        QCOMPARE(bench.dump(), before);
    }

    void stagedRowsStandBesideTheRegister()
    {
        ImportBench bench;
        bench.import("tag,vendor,firmware\nA,Siemens,1\nB,ABB,1\n");
        const QByteArray csv("tag,vendor,firmware,ip,zone\nA,Siemens,2,10.0.0.1,Cell\nB,ABB,1,,\nC,Moxa,,,\n");
        const ImportOutcome outcome = bench.import(csv, {.into = ImportOptions::Into::Staging});
        QCOMPARE(outcome.staged, 2);
        QCOMPARE(bench.assets().size(), size_t(2));
        QCOMPARE(bench.project->store(Zone::kind()).count(), 0);
        const RecordStore &staged = bench.project->store(*bench.project->kinds().find(u"staged"));
        QCOMPARE(staged.count(), 2);
        const int content = staged.kind().indexOf(u"content");
        const QJsonObject first = QJsonDocument::fromJson(staged.value(0, content).toText().toUtf8()).object();
        QCOMPARE(first["firmware"_L1].toString(), u"2"_s);
        QCOMPARE(first["interface.ip"_L1].toString(), u"10.0.0.1"_s);
        QCOMPARE(first["zone"_L1].toString(), u"Cell"_s);
        QCOMPARE(staged.value(0, staged.kind().indexOf(u"matches")).toText(), bench.assets().at(0).id.text());
        QCOMPARE(bench.import(csv, {.into = ImportOptions::Into::Staging}).staged, 0);
        QCOMPARE(staged.count(), 2);
    }

    void aStoppedImportLeavesNothing()
    {
        ImportBench bench;
        QByteArray csv("tag,vendor,zone\n");
        for (int i = 0; i < 20000; ++i)
            csv += "T-" + QByteArray::number(i) + ",ABB,Cell\n";
        Result<CsvImport> import = CsvImport::open(bench.write(csv), *bench.project);
        std::stop_source source;
        CsvImport::Options options;
        options.stop = source.get_token();
        double furthest = 0;
        options.progress = [&](double part) {
            furthest = std::max(furthest, part);
            if (part > 0.6)
                source.request_stop();
        };
        const Result<ImportOutcome> outcome = import->run(*bench.project, options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
        QVERIFY(furthest > 0.6 && furthest < 1);
        QVERIFY(bench.assets().empty());
        QCOMPARE(bench.project->store(Zone::kind()).count(), 0);
        QVERIFY(bench.project->verify().empty());
    }

    void aBigFileComesInWhole()
    {
        ImportBench bench;
        QByteArray csv("tag,name,class,zone,installed year,last backup,ip\n");
        for (int i = 0; i < 20000; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += "T-" + n + ",\"Pump \"\"" + n + "\"\"\",PLC,Cell " + QByteArray::number(i % 7) + ",2015,2026-01-02,10.0." + QByteArray::number(i / 250)
                + '.' + QByteArray::number(i % 250) + '\n';
        }
        QCOMPARE(bench.import(csv).added, 20000);
        bench.reopen();
        QCOMPARE(bench.project->store(Asset::kind()).count(), 20000);
        QCOMPARE(bench.project->store(Interface::kind()).count(), 20000);
        QCOMPARE(bench.project->store(Zone::kind()).count(), 7);
        QCOMPARE(bench.project->store(Asset::kind()).as<Asset>(19999).name.main, u"Pump \"19999\""_s);
        QVERIFY(bench.project->verify().empty());
        QVERIFY(bench.project->undo());
        QCOMPARE(bench.project->store(Asset::kind()).count(), 0);
        QVERIFY(bench.project->redo());
        QCOMPARE(bench.project->store(Interface::kind()).count(), 20000);
        QVERIFY(bench.project->verify().empty());
    }

    void everySharedInventoryComesInOrSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("assets"); // -1: refused with a sentence
        QTest::newRow("segmentation sample") << u"ot-segmentation-simulator/sample_assets.csv"_s << 15;
        QTest::newRow("its flows") << u"ot-segmentation-simulator/sample_flows.csv"_s << -1;
        QTest::newRow("its policy") << u"ot-segmentation-simulator/sample_policy.csv"_s << -1;
        QTest::newRow("back office") << u"ralph/back_office_assets.csv"_s << 2;
        QTest::newRow("management addresses") << u"ralph/management_ip_existing.csv"_s << 1;
        QTest::newRow("regions") << u"ralph/regions.csv"_s << -1;
        QTest::newRow("warehouses;") << u"ralph/warehouses_semicolon.csv"_s << -1;
        QTest::newRow("warehouses, tab") << u"ralph/warehouses_tab.csv"_s << -1;
    }
    void everySharedInventoryComesInOrSaysWhatIsMissing()
    {
        QFETCH(QString, path);
        QFETCH(int, assets);
        if (!QFile::exists(sharedFolder(path)))
            QSKIP("the shared data are not beside this tree");
        ImportBench bench;
        Result<CsvImport> import = CsvImport::open(sharedFolder(path), *bench.project);
        QCOMPARE(import.has_value(), assets >= 0);
        if (assets < 0) {
            QVERIFY(!import.error().what.isEmpty() && !import.error().whatToDo.isEmpty());
            return;
        }
        const Result<ImportOutcome> outcome = import->run(*bench.project, {.strict = true});
        QVERIFY(outcome);
        QCOMPARE(outcome->added, assets);
        QCOMPARE(bench.assets().size(), static_cast<size_t>(assets));
    }

    void theSegmentationSampleIsUnderstood()
    {
        const QString path = sharedFolder(u"ot-segmentation-simulator/sample_assets.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared data are not beside this tree");
        ImportBench bench;
        QVERIFY(CsvImport::open(path, *bench.project)->run(*bench.project, {}));
        QCOMPARE(bench.project->store(Zone::kind()).count(), 6);
        QCOMPARE(bench.interfaces().size(), size_t(15));
        for (const Asset &asset : bench.assets())
            QVERIFY2(asset.assetClass != AssetClass::Unknown && asset.zone.isValid() && asset.level && asset.criticality != Grade::Unknown, qPrintable(asset.tag));
        const Asset plc = bench.assets().at(0);
        QCOMPARE(plc.tag, u"A1"_s);
        QCOMPARE(plc.name.main, u"Main_PLC_1"_s);
        QCOMPARE(plc.assetClass, AssetClass::Controller);
        QVERIFY(plc.operatingSystem.isEmpty()); // N/A
    }
};

QTEST_GUILESS_MAIN(TestCsvImport)
#include "tst_CsvImport.moc"
