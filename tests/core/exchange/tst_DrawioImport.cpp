// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioGuess.h"
#include "core/exchange/DrawioImport.h"
#include "core/exchange/StagedReview.h"
#include "core/model/Conduit.h"
#include "core/model/Placement.h"
#include "core/model/Staged.h"

#include "../project/TestProject.h"
#include "Drawing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ImportOptions acceptedAtOnce()
{
    return {.into = ImportOptions::Into::Register};
}

/// A plant with containers in containers, as people draw it.
Drawing plantDrawing()
{
    return Drawing()
        .box("ent", "Enterprise network", "0 0 600 200", "1", "swimlane;html=1;")
        .box("mail", "Mail server", "20 40 80 40", "ent")
        .box("pr", "", "200 40 50 50", "ent", "shape=mxgraph.networks.printer;html=1;")
        .box("dmz", "Strefa DMZ", "0 220 600 100", "1", "rounded=0;container=1;html=1;")
        .box("hist", "Historian", "20 20 80 40", "dmz")
        .box("ctl", "Level 2 control", "0 340 600 400", "1", "container=1;html=1;")
        .box("scada", "SCADA-1&lt;br&gt;10.1.0.10", "20 40 80 40", "ctl")
        .box("cell", "Cell 1", "20 120 300 200", "ctl", "container=1;dashed=1;html=1;")
        .box("plc", "PLC-101", "20 40 80 40", "cell")
        .box("sis", "SIS-1", "120 40 80 40", "cell")
        .box("note", "Drawn in a hurry", "700 0 100 20", "1", "text;html=1;")
        .line("l1", "mail", "hist", "HTTPS", "startArrow=classic;endArrow=classic;html=1;")
        .line("l2", "hist", "scada", "OPC UA, Modbus/TCP", "endArrow=classic;html=1;")
        .line("l3", "dmz", "ctl", "K2 telemetry", "endArrow=classic;html=1;")
        .line("l4", "scada", "plc", "TCP 4711; S7", "endArrow=none;html=1;")
        .line("l5", "plc", "sis")
        .line("l6", "plc", "nowhere");
}
}

class TestDrawioImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void zoneNames_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("level");
        const auto row = [](const QString &label, const char *type, double level = -1) { QTest::newRow(qPrintable(label)) << label << QString::fromLatin1(type) << level; };
        row(u"Industrial DMZ"_s, "dmz");
        row(u"Strefa zdemilitaryzowana"_s, "dmz");
        row(u"Level 3.5"_s, "dmz", 3.5);
        row(u"Poziom 3,5 – strefa pośrednia"_s, "dmz", 3.5);
        row(u"Purdue level 2"_s, "control", 2);
        row(u"L1 Basic control"_s, "cell", 1);
        row(u"Poziom 4"_s, "enterprise", 4);
        row(u"Level 3 Site operations"_s, "control", 3);
        row(u"Corporate IT"_s, "enterprise");
        row(u"Sieć biurowa"_s, "enterprise");
        row(u"Control room"_s, "control");
        row(u"Sterownia"_s, "control");
        row(u"Sieć technologiczna"_s, "control");
        row(u"Linia rozlewnicza"_s, "cell");
        row(u"Packaging cell"_s, "cell");
        row(u"Safety instrumented system (SIS)"_s, "safety");
        row(u"System bezpieczeństwa procesowego"_s, "safety");
        row(u"Wi-Fi"_s, "wireless");
        row(u"Sieć bezprzewodowa"_s, "wireless");
        row(u"Remote pumping station"_s, "remote");
        row(u"Dostęp zdalny"_s, "remote");
        row(u"Internet"_s, "external");
        row(u"Dostawca usług"_s, "external");
        row(u"Building 7"_s, "");
        row(u"Industrial zone"_s, "control");
        row(u"Manufacturing Zone"_s, "control");
        row(u"Production line 2"_s, "cell");
        row(u"Sieć przemysłowa"_s, "control");
        row(u"Strefa produkcji"_s, "control");
        row(u"L2TP tunnel"_s, "");
        row(u"Feeder L1"_s, "");
        row(u"Packaging (L1)"_s, "cell", 1);
        row(u"L3.5"_s, "dmz", 3.5);
    }

    void zoneNames()
    {
        QFETCH(QString, label);
        const DrawioGuess::ZoneGuess guess = DrawioGuess::zone(label);
        QTEST(guess.type, "type");
        QTEST(guess.level.value_or(-1), "level");
    }

    void devices_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QString>("assetClass");
        QTest::addColumn<QString>("domain");
        const auto row = [](const char *name, const char *label, const char *style, const char *assetClass, const char *domain = "") {
            QTest::newRow(name) << QByteArray(label) << QByteArray(style) << QString::fromLatin1(assetClass) << QString::fromLatin1(domain);
        };
        row("PLC", "PLC-101", "", "controller", "ot");
        row("sterownik", "Sterownik pompowni", "", "controller", "ot");
        row("safety", "Safety PLC", "", "safetyController", "ot");
        row("domain controller", "Domain controller", "", "server");
        row("engineering", "Stacja inżynierska", "", "engineeringStation", "ot");
        row("HMI", "Panel operatorski", "", "hmi", "ot");
        row("diode", "Data diode", "", "oneWayGateway");
        row("firewall in Polish", "Zapora sieciowa", "", "firewall");
        row("cisco switch", "SW-1", "shape=mxgraph.cisco.switches.workgroup_switch", "switch");
        row("cisco group tells", "", "shape=mxgraph.cisco.servers.www", "server");
        row("citrix", "", "shape=mxgraph.citrix.firewall", "firewall");
        row("picture", "", "image;image=img/lib/clip_art/networking/Wireless_Router_128x128.png", "wirelessAccessPoint");
        row("azure", "", "image;image=img/lib/azure2/networking/Firewalls.svg", "firewall");
        row("aws", "", "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.storage", "storage");
        row("rack", "R1", "shape=mxgraph.rack.cisco.cisco_1905_integrated_services_router", "router");
        row("words before icon", "Historian", "shape=mxgraph.networks.server", "historian", "ot");
        row("icon among words", "Server of the PLC line", "shape=mxgraph.networks.server", "server");
        row("electrical diode", "D1", "shape=mxgraph.electrical.diodes.diode", "");
        row("nothing known", "Thing", "", "");
        row("radio", "Motorola radio", "", "");
        row("motor", "Motor M1", "", "actuator", "ot");
        row("online storage", "Google Drive", "", "");
        row("drive", "Drive 7", "", "drive", "ot");
        row("fuel terminal", "Terminal paliw", "", "");
        row("terminal", "Terminal 3", "", "workstation");
        row("pumping station", "Pompownia P3", "", "");
        row("safety controllers", "Sterowniki bezpieczeństwa", "", "safetyController", "ot");
    }

    void devices()
    {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, style);
        const DrawioGuess::AssetGuess guess = DrawioGuess::asset(Drawing().box("a", {}, "0 0 1 1", "1", style).read().pages[0].cells[2], QString::fromUtf8(label));
        QTEST(guess.assetClass, "assetClass");
        QTEST(guess.domain, "domain");
    }

    void protocolsInLabels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("isAll");
        QTest::newRow("list") << u"OPC UA, Modbus/TCP"_s << QStringList {u"OPC UA"_s, u"Modbus TCP"_s} << true;
        QTest::newRow("slash") << u"HTTPS/SSH"_s << QStringList {u"HTTPS"_s, u"SSH"_s} << true;
        QTest::newRow("number with standard") << u"IEC 60870-5-104"_s << QStringList {u"IEC 60870-5-104"_s} << true;
        QTest::newRow("number alone") << u"104"_s << QStringList() << false;
        QTest::newRow("port") << u"tcp/4711 and UDP 53"_s << QStringList {u"TCP 4711"_s, u"UDP 53"_s} << false;
        QTest::newRow("words") << u"K2: set points by S7comm"_s << QStringList {u"S7comm"_s} << false;
        QTest::newRow("empty") << QString() << QStringList() << false;
    }

    void protocolsInLabels()
    {
        QFETCH(QString, label);
        const DrawioGuess::LabelProtocols found = DrawioGuess::protocols(label);
        QTEST(found.names, "names");
        QTEST(found.isAll, "isAll");
    }

    void containersBecomeZonesWithWhatIsInThem()
    {
        TestProject test;
        const ImportOutcome outcome = import(test, plantDrawing(), acceptedAtOnce());
        QCOMPARE(outcome.drawing->containers, 4);
        QCOMPARE(outcome.drawing->vertices, 11);
        QCOMPARE(outcome.drawing->edges, 6);
        QCOMPARE(names<Zone>(test), (QStringList {u"Cell 1"_s, u"Enterprise network"_s, u"Level 2 control"_s, u"Strefa DMZ"_s}));
        const Zone cell = zone(test, u"Cell 1"_s);
        QCOMPARE(cell.type, ZoneType::Cell);
        QCOMPARE(RecordId(cell.parent), RecordId(zone(test, u"Level 2 control"_s).id));
        QCOMPARE(zone(test, u"Level 2 control"_s).level, std::optional(2.0));
        QCOMPARE(zone(test, u"Strefa DMZ"_s).type, ZoneType::Dmz);
        const Asset plc = asset(test, u"PLC-101"_s);
        QCOMPARE(RecordId(plc.zone), RecordId(cell.id));
        QCOMPARE(plc.assetClass, AssetClass::Controller);
        QCOMPARE(plc.domain, Domain::Ot);
        QCOMPARE(asset(test, u"printer"_s).domain, Domain::It); // no words, but an icon; its zone is the office's
        QCOMPARE(asset(test, u"SIS-1"_s).assetClass, AssetClass::SafetyController);
        const std::vector<Interface> interfaces = test.project->all<Interface>();
        QCOMPARE(interfaces.size(), size_t(1));
        QCOMPARE(interfaces[0].ip, u"10.1.0.10"_s);
        QCOMPARE(RecordId(interfaces[0].asset), RecordId(asset(test, u"SCADA-1"_s).id));
    }

    void linesBetweenZonesBecomeConduits()
    {
        TestProject test;
        const ImportOutcome outcome = import(test, plantDrawing(), acceptedAtOnce());
        std::vector<Conduit> conduits = test.project->all<Conduit>();
        std::ranges::sort(conduits, {}, [](const Conduit &conduit) { return conduit.name.main; });
        QCOMPARE(conduits.size(), size_t(3));
        QCOMPARE(conduits[0].name.main, u"Enterprise network – Strefa DMZ"_s);
        QCOMPARE(conduits[0].direction, Direction::Both);
        QCOMPARE(conduits[1].name.main, u"K2 telemetry"_s); // two lines, one conduit: the words of one are its name
        QCOMPARE(conduits[1].protocols, (QStringList {u"OPC UA"_s, u"Modbus TCP"_s}));
        QCOMPARE(conduits[1].direction, Direction::OneWayAB);
        QCOMPARE(conduits[1].zones.size(), size_t(2));
        QCOMPARE(RecordId(conduits[1].zones[0]), RecordId(zone(test, u"Strefa DMZ"_s).id));
        QCOMPARE(conduits[2].name.main, u"Level 2 control – Cell 1"_s);
        QCOMPARE(conduits[2].protocols, (QStringList {u"TCP 4711"_s, u"S7comm"_s}));
        QCOMPARE(conduits[2].direction, Direction::Unknown);

        QStringList why;
        for (const ImportOutcome::Skipped &skipped : outcome.skipped)
            why += skipped.where.section(u' ', -1) + u": "_s + skipped.why;
        why.sort();
        QCOMPARE(why, (QStringList {u"l5: Both ends of the line are in the zone “Cell 1”."_s, u"l6: One end of the line, or both, is at no shape."_s, u"note: Text alone: “Drawn in a hurry”."_s}));
    }

    void whatIsFoundWaitsForReviewAndComesOnce()
    {
        TestProject test;
        ImportOutcome outcome = import(test, plantDrawing());
        QCOMPARE(outcome.staged, 13); // four zones, six assets, three conduits
        QCOMPARE(outcome.added, 13);
        QCOMPARE(test.project->store(Zone::kind()).count() + test.project->store(Asset::kind()).count(), 0);
        QCOMPARE(import(test, plantDrawing()).staged, 0);
        // A drawing that was changed meanwhile replaces what it had before.
        Drawing changed = plantDrawing();
        changed.cells.replace("PLC-101", "PLC-102");
        QCOMPARE(import(test, changed).staged, 1);
        QCOMPARE(test.project->store(Staged::kind()).count(), 13);
        acceptAll(test);
        QCOMPARE(test.project->store(Staged::kind()).count(), 0);
        QCOMPARE(RecordId(asset(test, u"PLC-102"_s).zone), RecordId(zone(test, u"Cell 1"_s).id));

        const size_t entries = test.project->journal().entries().size();
        outcome = import(test, changed);
        QCOMPARE(outcome.same, 13);
        QCOMPARE(outcome.staged + outcome.added + outcome.changed, 0);
        outcome = import(test, changed, acceptedAtOnce());
        QCOMPARE(outcome.same, 13);
        QCOMPARE(test.project->journal().entries().size(), entries);
    }

    void aPartCanBeAcceptedAlone()
    {
        TestProject test;
        import(test, plantDrawing());
        std::vector<RecordId> chosen;
        for (const Staged &staged : test.project->all<Staged>()) {
            if (staged.designation == "PLC-101"_L1 || staged.recordKind == "conduit"_L1)
                chosen.push_back(staged.id);
        }
        const auto accepted = acceptStaged(*test.project, chosen);
        QVERIFY2(accepted, qPrintable(accepted.error_or(Error()).sentence()));
        QCOMPARE(test.project->store(Zone::kind()).count(), 0); // none was made up from an id
        QVERIFY(!asset(test, u"PLC-101"_s).zone.isValid());
        QVERIFY(!accepted->notes.isEmpty());
        acceptAll(test);
        const ImportOutcome outcome = import(test, plantDrawing()); // the links that were left out are offered again
        QCOMPARE(outcome.changed, 4);
        acceptAll(test);
        QCOMPARE(RecordId(asset(test, u"PLC-101"_s).zone), RecordId(zone(test, u"Cell 1"_s).id));
    }

    void recordsThatAreThereAreKnownByTagAndName()
    {
        TestProject test;
        Zone control;
        control.name = {u"level 2 CONTROL"_s, {}};
        control.type = ZoneType::Safety; // a person said so: no guess changes it
        const Id<Zone> zoneId = test.add(control);
        Asset plc;
        plc.tag = u"plc-101"_s;
        plc.assetClass = AssetClass::Rtu;
        plc.zone = zoneId;
        const Id<Asset> plcId = test.add(plc);
        const ImportOutcome outcome = import(test, plantDrawing());
        QCOMPARE(outcome.changed, 2);
        acceptAll(test);
        const Asset after = *test.project->find(plcId);
        QCOMPARE(after.tag, u"PLC-101"_s);
        QCOMPARE(after.assetClass, AssetClass::Rtu);
        QCOMPARE(after.domain, Domain::Ot); // was empty
        QCOMPARE(RecordId(after.zone), RecordId(zone(test, u"Cell 1"_s).id));
        QCOMPARE(test.project->find(zoneId)->type, ZoneType::Safety);
        QCOMPARE(RecordId(zone(test, u"Cell 1"_s).parent), RecordId(zoneId));
    }

    void aNamelessConduitIsKnownByItsZones()
    {
        TestProject test;
        const Id<Zone> a = test.addZone(u"Office"_s);
        const Id<Zone> b = test.addZone(u"Plant"_s);
        Conduit conduit;
        conduit.name.main = u"K1"_s;
        conduit.zones = {b, a};
        conduit.protocols = {u"RDP"_s};
        const Id<Conduit> id = test.add(conduit);
        const Drawing drawing = Drawing().box("a", "Office", "0 0 200 200", "1", "swimlane").box("b", "Plant", "300 0 200 200", "1", "swimlane").line("l", "a", "b", "HTTPS", "endArrow=classic;html=1;");
        import(test, drawing, acceptedAtOnce());
        const Conduit after = *test.project->find(id);
        QCOMPARE(test.project->store(Conduit::kind()).count(), 1);
        QCOMPARE(after.name.main, u"K1"_s);
        QCOMPARE(after.zones, conduit.zones); // in the order that they had
        QCOMPARE(after.direction, Direction::OneWayBA); // which turns the arrow
        QCOMPARE(after.protocols, (QStringList {u"RDP"_s, u"HTTPS"_s}));
        QCOMPARE(import(test, drawing).same, 3);
    }

    void boxesAroundShapesAreZonesHeadedByTexts()
    {
        TestProject test;
        const Drawing drawing = Drawing()
                                    .box("r1", "", "0 0 500 100", "1", "rounded=1;dashed=1;html=1;")
                                    .box("t1", "&lt;b&gt;Purdue level 3&lt;/b&gt;&lt;div&gt;Site&lt;/div&gt;", "10 40 80 30", "1", "text;html=1;")
                                    .box("s1", "Server A", "120 20 80 60")
                                    .box("r2", "", "0 200 500 100", "1", "rounded=1;dashed=1;html=1;")
                                    .box("t2", "Line 1", "10 175 80 20", "1", "text;html=1;")
                                    .box("s2", "PLC-1", "120 220 80 60")
                                    .box("c", "", "600 0 100 60", "1", "ellipse;shape=cloud;html=1;")
                                    .box("n", "1", "150 130 30 30", "1", "ellipse;html=1;")
                                    .line("a", "s1", "n", {}, "endArrow=classic;html=1;")
                                    .line("b", "n", "s2", {}, "endArrow=classic;html=1;")
                                    .line("d", "s1", "c");
        const ImportOutcome outcome = import(test, drawing, acceptedAtOnce());
        QCOMPARE(names<Zone>(test), (QStringList {u"Line 1"_s, u"Purdue level 3 Site"_s, u"Zone 3"_s}));
        QCOMPARE(outcome.drawing->containers, 0); // as it stands in the file
        QCOMPARE(RecordId(asset(test, u"PLC-1"_s).zone), RecordId(zone(test, u"Line 1"_s).id));
        QCOMPARE(zone(test, u"Zone 3"_s).type, ZoneType::External);
        QCOMPARE(names<Conduit>(test), (QStringList {u"Purdue level 3 Site – Line 1"_s, u"Purdue level 3 Site – Zone 3"_s})); // over the step's number
        const std::vector<Conduit> conduits = test.project->all<Conduit>();
        QCOMPARE(std::ranges::count(conduits, Direction::OneWayAB, &Conduit::direction), 1);
    }

    void emptyBoxesCalledZonesAreZonesWhateverTheySpeakOf()
    {
        TestProject test;
        const Drawing drawing = Drawing()
                                    .box("a", "Strefa SCADA", "0 0 80 40")
                                    .box("b", "Strefa sterowników PLC", "100 0 80 40")
                                    .box("c", "VLAN 10 Printers", "200 0 80 40")
                                    .box("d", "Safety PLC zone", "300 0 80 40", "1", "container=1;html=1;")
                                    .box("e", "DMZ firewall", "400 0 80 40")
                                    .box("f", "Zone firewall", "500 0 80 40");
        import(test, drawing, acceptedAtOnce());
        QCOMPARE(names<Zone>(test), (QStringList {u"Safety PLC zone"_s, u"Strefa SCADA"_s, u"Strefa sterowników PLC"_s, u"VLAN 10 Printers"_s}));
        QCOMPARE(test.project->store(Asset::kind()).count(), 2);
    }

    void routersBetweenZonesAreTheMiddleOfOneConduit()
    {
        TestProject test;
        const Drawing drawing = Drawing()
                                    .box("a", "Office", "0 0 200 100", "1", "swimlane")
                                    .box("pc", "PC-1", "10 30 80 40", "a")
                                    .box("b", "Plant", "0 300 200 100", "1", "swimlane")
                                    .box("plc", "PLC-1", "10 30 80 40", "b")
                                    .box("c", "Internet", "400 0 100 60", "1", "ellipse;shape=cloud")
                                    .box("r", "", "100 150 40 40", "1", "shape=mxgraph.cisco.routers.router")
                                    .box("f", "FW-1", "100 220 40 40", "1", "shape=mxgraph.cisco.security.firewall")
                                    .box("s", "", "0 220 40 40", "1", "shape=mxgraph.networks.printer")
                                    .line("1", "pc", "r", "HTTPS")
                                    .line("2", "r", "f")
                                    .line("3", "f", "plc", "OPC UA")
                                    .line("4", "c", "r")
                                    .line("5", "s", "r");
        const ImportOutcome outcome = import(test, drawing, acceptedAtOnce());
        const std::vector<Conduit> conduits = test.project->all<Conduit>();
        QCOMPARE(conduits.size(), size_t(1));
        QCOMPARE(conduits[0].zones.size(), size_t(3));
        QCOMPARE(conduits[0].protocols, (QStringList {u"HTTPS"_s, u"OPC UA"_s}));
        QCOMPARE(conduits[0].boundaryDevices, (std::vector<Id<Asset>> {asset(test, u"router"_s).id, asset(test, u"FW-1"_s).id}));
        QVERIFY(!asset(test, u"FW-1"_s).zone.isValid());
        QCOMPARE(outcome.skipped.size(), size_t(1)); // the printer's line leads to no zone
        QCOMPARE(import(test, drawing).same, 9);
    }

    void iconsAreNamedByTheTextAtThem()
    {
        TestProject test;
        const Drawing drawing = Drawing()
                                    .box("i1", "", "0 0 40 40", "1", "shape=mxgraph.cisco.servers.fileserver")
                                    .box("t1", "Historian", "-20 42 80 20", "1", "text;html=1;")
                                    .box("i2", "", "200 0 40 40", "1", "shape=mxgraph.cisco.switches.workgroup_switch")
                                    .box("t2", "far away", "200 90 40 20", "1", "text;html=1;")
                                    .box("g", "", "400 0 100 100", "1", "group")
                                    .box("i3", "", "0 0 40 40", "g", "image;image=img/lib/clip_art/networking/Firewall_128x128.png")
                                    .box("t3", "FW-7&lt;br&gt;10.0.0.7", "60 60 40 20", "g", "text;html=1;");
        const ImportOutcome outcome = import(test, drawing, acceptedAtOnce());
        QCOMPARE(asset(test, u"Historian"_s).assetClass, AssetClass::Historian); // the words, not the icon
        QCOMPARE(asset(test, u"FW-7"_s).assetClass, AssetClass::Firewall);
        QCOMPARE(asset(test, u"network switch"_s).assetClass, AssetClass::Switch);
        QCOMPARE(outcome.skipped.size(), size_t(1));
    }

    void layersTablesAndGroups()
    {
        TestProject test;
        Drawing drawing;
        drawing.cells = "<mxCell id=\"lay\" value=\"Level 4\" parent=\"0\"/><mxCell id=\"draft\" value=\"Draft\" parent=\"0\"/>";
        drawing.box("erp", "ERP", "0 0 80 40", "lay")
            .box("x", "Box X", "0 100 80 40", "draft")
            .box("g", "", "200 0 100 100", "1", "group")
            .box("p", "PLC-7", "0 0 40 40", "g")
            .box("tab", "Assets", "400 0 100 100", "1", "swimlane;childLayout=stackLayout;html=1;")
            .box("row", "User data", "0 26 100 26", "tab", "shape=partialRectangle;html=1;")
            .box("e", "", "600 0 10 10");
        const ImportOutcome outcome = import(test, drawing, acceptedAtOnce());
        QCOMPARE(names<Zone>(test), QStringList {u"Level 4"_s});
        QCOMPARE(RecordId(asset(test, u"ERP"_s).zone), RecordId(zone(test, u"Level 4"_s).id));
        QVERIFY(!asset(test, u"PLC-7"_s).zone.isValid());
        QCOMPARE(test.project->store(Asset::kind()).count(), 3);
        QCOMPARE(outcome.skipped.size(), size_t(3)); // the table, its row, the box without words
    }

    void placesComeFromTheDrawing()
    {
        TestProject test;
        import(test, plantDrawing(), acceptedAtOnce());
        const std::vector<Placement> places = test.project->all<Placement>();
        QCOMPARE(places.size(), size_t(4));
        const auto of = std::ranges::find(places, RecordId(zone(test, u"Cell 1"_s).id), &Placement::record);
        QVERIFY(of != places.end());
        QCOMPARE(QRectF(*of->x, *of->y, *of->width, *of->height), QRectF(20, 460, 300, 200));
    }

    void pagesAreOnePlant()
    {
        TestProject test;
        const QByteArray first = Drawing().box("a", "Office", "0 0 200 100", "1", "swimlane").box("s", "Server", "10 30 80 40", "a").box("s2", "Server", "10 60 80 40", "a").model();
        const QByteArray second = Drawing().box("a", "office", "0 0 200 100", "1", "swimlane").box("s", "Server", "10 30 80 40", "a").box("b", "Plant", "0 200 200 100", "1", "swimlane").line("l", "s", "b").model();
        const auto file = DrawioReader::fromBytes("<mxfile><diagram id=\"1\" name=\"A\">" + first + "</diagram><diagram id=\"2\" name=\"B\">" + packedPage(second) + "</diagram></mxfile>", u"x.drawio"_s);
        QVERIFY(file);
        QVERIFY(DrawioImport::write(*test.project, *file, u"x.drawio"_s, acceptedAtOnce()));
        QCOMPARE(names<Zone>(test), (QStringList {u"Office"_s, u"Plant"_s}));
        QCOMPARE(names<Conduit>(test), QStringList {u"Office – Plant"_s});
        QVERIFY(asset(test, u"Server"_s).id.isValid() && asset(test, u"Server (2)"_s).id.isValid());
        QCOMPARE(test.project->store(Asset::kind()).count(), 2);
    }

    void pagesWithoutIdAndCellsOfOneIdAreToldApart()
    {
        const QByteArray first = Drawing().box("2", "PLC-1", "0 0 80 40").box("2", "HMI-1", "200 0 80 40").box("2", "RTU-1", "400 0 80 40").model();
        const QByteArray second = Drawing().box("2", "PLC-2", "0 0 80 40").box("3", "HMI-2", "200 0 80 40").model();
        for (const QByteArray &id : {QByteArray(), QByteArray(" id=\"p\""), QByteArray(" id=\"x.drawio\"")}) {
            const QByteArray pages = "<diagram name=\"A\">" + first + "</diagram><diagram name=\"A\"" + id + ">" + second + "</diagram><diagram name=\"B\"" + id + ">"
                + QByteArray(second).replace("-2", "-3") + "</diagram>";
            const auto file = DrawioReader::fromBytes("<mxfile>" + pages + "</mxfile>", u"x.drawio"_s);
            QVERIFY(file);
            TestProject test;
            QVERIFY(DrawioImport::write(*test.project, *file, u"x.drawio"_s, {.into = ImportOptions::Into::Staging}));
            QCOMPARE(test.project->store(Staged::kind()).count(), 7);
            QCOMPARE(DrawioImport::write(*test.project, *file, u"x.drawio"_s, {.into = ImportOptions::Into::Staging})->staged, 0);
            acceptAll(test);
            QCOMPARE(test.project->store(Asset::kind()).count(), 7);
            TestProject other;
            QVERIFY(DrawioImport::write(*other.project, *file, u"x.drawio"_s, acceptedAtOnce()));
            for (const Asset &of : test.project->all<Asset>())
                QCOMPARE(asset(other, of.tag).id, of.id);
            QCOMPARE(DrawioImport::preview(*other.project, *file, u"x.drawio"_s, acceptedAtOnce())->same, 7);
        }
    }

    void strictRefusesFlawsButNotTexts()
    {
        TestProject test;
        const ImportOptions strict {.into = ImportOptions::Into::Staging, .strict = true};
        const auto refused = DrawioImport::write(*test.project, plantDrawing().read(), u"x.drawio"_s, strict);
        QVERIFY(!refused && refused.error().where.contains(u"l6"));
        QCOMPARE(test.project->store(Staged::kind()).count(), 0);
        const Drawing clean = Drawing().box("a", "PLC-1", "0 0 10 10").box("t", "a text", "50 0 10 10", "1", "text");
        QVERIFY(DrawioImport::write(*test.project, clean.read(), u"x.drawio"_s, strict));
        QCOMPARE(test.project->store(Staged::kind()).count(), 1);
    }

    void hostileDrawingsHarmNothing()
    {
        TestProject test;
        Drawing drawing;
        drawing.box("a", "A zone", "0 0 100 100", "b", "swimlane").box("b", "B zone", "0 0 100 100", "a", "swimlane").line("e", "a", "a").line("f", "e", "f");
        drawing.box("s", "HMI&lt;script&gt;alert(1)&lt;/script&gt;", "0 0 10 10").box("a", "twice the id", "0 0 10 10").box("long", QByteArray(5000, 'x'), "300 300 10 10");
        drawing.cells += "<object label=\"Z\" tandemKind=\"zone\" tandemId=\"not an id\" parent=\"nobody\" slT=\"9,9\" level=\"77\" id=\"z\"><mxCell vertex=\"1\" parent=\"1\"><mxGeometry width=\"10\" height=\"10\" as=\"geometry\"/></mxCell></object>";
        drawing.cells += "<object label=\"\" tandemKind=\"conduit\" tandemId=\"\" id=\"c\"><mxCell edge=\"1\" parent=\"1\" source=\"q\"/></object>";
        const ImportOutcome outcome = import(test, drawing, acceptedAtOnce());
        QVERIFY(asset(test, u"HMI"_s).id.isValid());
        QVERIFY(zone(test, u"Z"_s).id.isValid());
        QVERIFY(!zone(test, u"Z"_s).slT && !zone(test, u"Z"_s).level);
        QVERIFY(!outcome.notes.isEmpty());
        QCOMPARE(test.project->store(Conduit::kind()).count(), 0);
        QVERIFY(test.project->verify().empty());
        for (const Zone &one : test.project->all<Zone>())
            QVERIFY(RecordId(one.parent) != RecordId(one.id));
    }

    void manyShapesTakeNoTime()
    {
        Drawing drawing;
        for (int i = 0; i < 20'000; ++i)
            drawing.box("n" + QByteArray::number(i), "Box", "0 0 10 10");
        TestProject test;
        QCOMPARE(import(test, drawing).added, 20'000);
    }

private:
    static ImportOutcome import(TestProject &test, const Drawing &drawing, const ImportOptions &options = {.into = ImportOptions::Into::Staging})
    {
        const auto planned = DrawioImport::preview(*test.project, drawing.read(), u"test.drawio"_s, options);
        const auto outcome = DrawioImport::write(*test.project, drawing.read(), u"test.drawio"_s, options);
        if (!outcome || !planned || planned->added != outcome->added || planned->changed != outcome->changed)
            qFatal("%s", outcome ? "not as it was planned" : qPrintable(outcome.error().sentence()));
        return *outcome;
    }
    static void acceptAll(TestProject &test)
    {
        std::vector<RecordId> all;
        for (const Staged &staged : test.project->all<Staged>())
            all.push_back(staged.id);
        if (const auto done = acceptStaged(*test.project, all); !done)
            qFatal("%s", qPrintable(done.error().sentence()));
    }
    template<typename T>
    static QStringList names(const TestProject &test)
    {
        QStringList names;
        for (const T &record : test.project->all<T>())
            names += record.name.main;
        names.sort();
        return names;
    }
    static Zone zone(const TestProject &test, const QString &name)
    {
        const std::vector<Zone> zones = test.project->all<Zone>();
        const auto found = std::ranges::find_if(zones, [&](const Zone &zone) { return zone.name.main == name; });
        return found == zones.end() ? Zone() : *found;
    }
    static Asset asset(const TestProject &test, const QString &tag)
    {
        const std::vector<Asset> assets = test.project->all<Asset>();
        const auto found = std::ranges::find(assets, tag, &Asset::tag);
        return found == assets.end() ? Asset() : *found;
    }
};

QTEST_GUILESS_MAIN(TestDrawioImport)
#include "tst_DrawioImport.moc"
