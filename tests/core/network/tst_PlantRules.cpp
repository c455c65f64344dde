// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Scenario.h"
#include "core/network/Rules.h"

#include "../project/TestProject.h"

using namespace Qt::StringLiterals;

namespace {

/// A control room and a cell joined by a firewall, about which nothing is to be said, and one thing changed in it.
struct Plant : TestProject
{
    Zone control = zoneOf(u"Control room"_s, ZoneType::Control, "2,2,2,2,2,2,2", 2);
    Zone cell = zoneOf(u"Filters"_s, ZoneType::Cell, "2,2,2,2,2,2,2", 1);
    Asset firewall;
    Asset station;
    Asset controller;
    Conduit conduit;

    static Zone zoneOf(const QString &name, ZoneType type, const char *levels, double level)
    {
        Zone zone;
        zone.name.main = name;
        zone.type = type;
        zone.owner = u"Plant manager"_s;
        zone.level = level;
        zone.inScope = true;
        zone.slT = SecurityLevelVector::fromText(QString::fromLatin1(levels));
        return zone;
    }

    static Asset assetOf(const QString &tag, AssetClass assetClass, double level)
    {
        Asset asset;
        asset.tag = tag;
        asset.assetClass = assetClass;
        asset.level = level;
        asset.owner = u"Automation engineer"_s;
        asset.state = AssetState::InUse;
        asset.safetyRelated = false;
        asset.connection = {u"wired"_s};
        return asset;
    }

    Plant()
    {
        firewall = assetOf(u"FW-1"_s, AssetClass::Firewall, 2);
        firewall.sendsLogs = true;
        firewall.followsPlantTime = true;
        station = assetOf(u"HMI-1"_s, AssetClass::Hmi, 2);
        controller = assetOf(u"PLC-1"_s, AssetClass::Controller, 1);
        conduit.name.main = u"K1"_s;
        conduit.owner = u"Plant manager"_s;
        conduit.monitoredBy = u"OT security lead"_s;
        conduit.medium = Medium::Fibre;
        conduit.direction = Direction::Both;
        conduit.protocols = {u"Modbus TCP"_s};
        conduit.slT = control.slT;
    }

    /// Puts everything into the file; from then on the ids hold.
    void build()
    {
        control.id = add(control);
        cell.id = add(cell);
        for (Asset *asset : {&firewall, &station})
            asset->zone = control.id;
        controller.zone = cell.id;
        for (Asset *asset : {&firewall, &station, &controller})
            asset->id = add(*asset);
        conduit.zones = {control.id, cell.id};
        conduit.boundaryDevices = {firewall.id};
        conduit.id = add(conduit);
    }

    template<typename T>
    void set(const T &record, const char *field, const Value &value)
    {
        const int index = T::kind().indexOf(QString::fromLatin1(field));
        QVERIFY2(index >= 0, field);
        change([&](Edit &edit) { return edit.set(T::kind(), record.id, index, value); });
    }

    [[nodiscard]] std::vector<Finding> check(Language language = Language::English) const
    {
        const PlantModel model(*project);
        return findings(model, plantRules(), Words(language));
    }

    /// "Z101 error", sorted.
    [[nodiscard]] QStringList fired() const
    {
        QStringList rules;
        for (const Finding &finding : check())
            rules.append(finding.rule + u' ' + severityKey(finding.severity));
        rules.sort();
        return rules;
    }
};
}

/// Each rule on a plant that is in order but for one thing, and beside it the near miss that says nothing.
class TestPlantRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aPlantInOrderSaysNothing()
    {
        Plant plant;
        plant.build();
        QCOMPARE(plant.fired(), QStringList());
    }

    void oneThingWrong_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("assignments"); // FIELD=VALUE, one after the other
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *kind, const char *assignments, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromUtf8(assignments) << QString::fromLatin1(expected);
        };
        row("Z101", "second", "zone=", "Z101 error");
        row("Z101 not: spare", "second", "zone=;state=spare", "");
        row("Z102 office device in the control room", "station", "level=4", "Z102 error;Z110 info");
        row("Z102 not: level 3", "station", "level=3", "");
        row("Z102 is not judged by team", "station", "domain=it", "");
        row("Z103", "station", "safetyRelated=1", "Z103 error");
        row("Z103 not: alone in its zone", "controller", "safetyRelated=1", "");
        row("Z103 not: planned", "station", "safetyRelated=1;state=planned", "");
        row("Z104", "station", "connection=temporary", "A412 info;Z104 warning");
        row("Z105", "second", "connection=wireless", "Z105 warning");
        row("Z105 not: it is the boundary", "second", "connection=wireless;boundary=1", "");
        row("Z106", "station", "connection=external", "Z106 warning");
        row("Z106 not: it is the boundary", "station", "connection=external;boundary=1", "");
        row("Z107 is information before step 5.6", "cell", "slT=", "Z107 info");
        row("Z107 not: outside the system", "cell", "slT=;inScope=0", "");
        row("Z107 of a conduit", "conduit", "slT=", "Z107 info");
        row("Z108 is information before step 6.4", "cell", "owner=", "Z108 info");
        row("Z109", "controller", "state=decommissioned", "Z109 info");
        row("Z109 not: external", "both", "controller.state=decommissioned;cell.type=external;conduit.direction=oneWayAB;conduit.agreement=x", "");
        row("Z110", "second", "level=3", "Z110 info");
        row("Z110 not: level 2", "second", "level=2", "");
        row("C202", "conduit", "boundaryDevices=", "C202 warning;C213 info;C213 info");
        row("C202 not: same type and level", "both", "conduit.boundaryDevices=;cell.type=control", "C213 info;C213 info");
        row("C203", "conduit", "slT=2,2,2,2,1,2,2", "C203 warning");
        row("C203 one way out of one zone only", "both", "conduit.slT=2,2,2,2,1,2,2;conduit.direction=oneWayAB", "C203 warning");
        row("C203 not: one way out of the higher", "both", "conduit.slT=2,2,2,2,1,2,2;conduit.direction=oneWayAB;cell.slT=1,1,1,1,1,1,1", "");
        row("C204", "control", "type=enterprise", "C204 error;Z102 error;Z102 error");
        row("C204 not: one way out", "both", "control.type=external;conduit.direction=oneWayBA;conduit.agreement=x", "");
        row("C206: a tap cannot block", "firewall", "class=other", "C202 warning;C206 warning");
        row("C206 not: an IPS can", "firewall", "class=other;boundary=1", "");
        row("C207", "firewall", "class=oneWayGateway", "C207 error");
        row("C207 not: one way", "both", "firewall.class=oneWayGateway;conduit.direction=oneWayAB", "");
        row("C208", "conduit", "medium=radio;encrypted=0", "C208 error");
        row("C208 not: encrypted", "conduit", "medium=radio;encrypted=1", "");
        row("C208 not: fibre", "conduit", "medium=fibre;encrypted=0", "");
        row("C209", "conduit", "remoteAccess.used=1;remoteAccess.approval=1;remoteAccess.jumpHost=1;remoteAccess.until=2100-01-01", "C209 warning");
        row("C209 from SL-T(IAC) 3", "both", "conduit.remoteAccess.used=1;conduit.remoteAccess.approval=1;conduit.remoteAccess.jumpHost=1;conduit.remoteAccess.until=2100-01-01;conduit.slT=3,2,2,2,2,2,2", "C209 error");
        row("remote access in order", "conduit", "remoteAccess.used=1;remoteAccess.secondFactor=1;remoteAccess.approval=1;remoteAccess.jumpHost=1;remoteAccess.until=2100-01-01", "");
        row("C215", "conduit", "remoteAccess.used=1;remoteAccess.secondFactor=1;remoteAccess.approval=1;remoteAccess.jumpHost=1", "C215 warning");
        row("C218", "conduit", "remoteAccess.used=1;remoteAccess.secondFactor=1;remoteAccess.jumpHost=1;remoteAccess.until=2100-01-01", "C218 warning");
        row("C219", "conduit", "remoteAccess.used=1;remoteAccess.secondFactor=1;remoteAccess.approval=1;remoteAccess.until=2100-01-01", "C219 warning");
        row("C220", "conduit", "remoteAccess.used=1;remoteAccess.secondFactor=1;remoteAccess.approval=1;remoteAccess.jumpHost=1;remoteAccess.until=2100-01-01;remoteAccess.sharedAccount=1", "C220 warning");
        row("C220 not: no remote access", "conduit", "remoteAccess.sharedAccount=1", "");
        row("C210", "conduit", "monitoredBy=", "C210 info");
        row("C211", "both", "control.type=external;conduit.direction=oneWayBA", "C211 warning");
        row("C212 not: one control zone", "cell", "type=safety", "");
        row("C212", "both", "cell.type=safety;control.type=dmz", "C212 warning");
        row("C213", "firewall", "sendsLogs=0", "C213 info;C213 info;C217 info");
        row("C213 not: SL-T(TRE) 1", "both", "firewall.sendsLogs=0;control.slT=2,2,2,2,2,1,2;cell.slT=2,2,2,2,2,1,2", "C217 info");
        row("C214 nothing listed", "conduit", "protocols=", "C214 error");
        row("C214 any, below SL-T(RDF) 2", "both", "conduit.protocols=any;conduit.slT=2,2,2,2,1,2,2;control.slT=2,2,2,2,1,2,2;cell.slT=2,2,2,2,1,2,2", "C214 warning");
        row("C216", "both", "cell.type=enterprise;cell.name=Office;firewall.administeredFrom=office", "C204 error;C216 warning;Z102 error");
        row("C216 not: from its own side", "firewall", "administeredFrom=Control room", "");
        row("C217 no time", "firewall", "followsPlantTime=0", "C217 info");
        row("A402", "second", "tag=plc-1", "A402 warning");
        row("A402 not: a spare", "second", "tag=plc-1;state=spare", "");
        row("A404", "controller", "supportEnd=2020-01-01", "A404 warning");
        row("A404 not: far away", "controller", "supportEnd=2100-01-01", "");
        row("A405", "controller", "owner=", "A405 info");
        row("A407 default", "controller", "credentials=default", "A407 warning");
        row("A407 shared", "controller", "credentials=shared", "A407 warning");
        row("A407 in a manned control room", "station", "credentials=shared", "A407 info");
        row("A407 not: SL-T(IAC) 1", "both", "controller.credentials=shared;cell.slT=1,2,2,2,2,2,2", "");
        row("A408 no backup", "controller", "criticality=high", "A408 warning");
        row("A408 not: of medium criticality", "controller", "criticality=medium", "");
        row("A408 older than the change", "controller", "criticality=high;lastBackup=2090-01-01;lastChange=2091-01-01;restoreTested=2090-01-01", "A408 warning");
        row("A408 not: newer than the change", "controller", "criticality=high;lastBackup=2091-01-01;lastChange=2090-01-01;restoreTested=2090-01-01", "");
        row("A408 restore long ago", "controller", "criticality=high;lastBackup=2091-01-01;restoreTested=2020-01-01", "A408 warning");
        row("A409 key", "controller", "keySwitch=remote", "A409 warning");
        row("A409 safety controller", "controller", "class=safetyController;writeProtected=0", "A409 error");
        row("A409 not: no key fitted", "controller", "keySwitch=absent", "");
        row("A411", "station", "malwareProtection=none", "A411 warning");
        row("A411 not: compensated", "station", "malwareProtection=compensated", "");
        row("A412", "station", "removableMedia=1", "A412 info");
        row("A412 not: scanned", "both", "station.removableMedia=1;conduit.medium=media", "");
        row("A413", "controller", "surroundings=unmanned;cabinetLocked=0;doorContact=0", "A413 warning");
        row("A413 not: locked", "controller", "surroundings=unmanned;cabinetLocked=1;doorContact=0", "");
        row("C217 not: nobody said", "firewall", "followsPlantTime=", "");
    }

    void oneThingWrong()
    {
        QFETCH(QString, kind);
        QFETCH(QString, assignments);
        QFETCH(QString, expected);
        Plant plant;
        plant.build();
        Asset second = Plant::assetOf(u"PLC-2"_s, AssetClass::Controller, 1);
        if (kind == "second"_L1) {
            second.zone = plant.cell.id;
            second.id = plant.add(second);
        }
        for (const QString &assignment : assignments.split(u';', Qt::SkipEmptyParts)) {
            QString field = assignment.section(u'=', 0, 0);
            QString record = kind;
            if (kind == "both"_L1) {
                record = field.section(u'.', 0, 0);
                field = field.section(u'.', 1);
            }
            const QString text = assignment.section(u'=', 1);
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            const Value value = field == "level"_L1 ? Value(number) : isNumber && text.size() == 1 ? Value(static_cast<qint64>(number)) : Value(text);
            const QByteArray key = field.toLatin1();
            if (record == "controller"_L1)
                plant.set(plant.controller, key.constData(), value);
            else if (record == "station"_L1)
                plant.set(plant.station, key.constData(), value);
            else if (record == "second"_L1)
                plant.set(second, key.constData(), value);
            else if (record == "firewall"_L1)
                plant.set(plant.firewall, key.constData(), value);
            else if (record == "cell"_L1)
                plant.set(plant.cell, key.constData(), value);
            else if (record == "control"_L1)
                plant.set(plant.control, key.constData(), value);
            else
                plant.set(plant.conduit, key.constData(), value);
        }
        QCOMPARE(plant.fired(), expected.split(u';', Qt::SkipEmptyParts));
    }

    void aConduitOfOneZoneJoinsNothing()
    {
        Plant plant;
        plant.build();
        plant.set(plant.conduit, "zones", Value(plant.cell.id.text()));
        QVERIFY(plant.fired().contains(u"C201 error"_s));
    }

    void oneNetworkWithAssetsOfTwoZones()
    {
        Plant plant;
        plant.build();
        Network network;
        network.name.main = u"Filter LAN"_s;
        network.zone = plant.cell.id;
        network.id = plant.add(network);
        const auto connect = [&](const Asset &asset) {
            Interface one;
            one.asset = asset.id;
            one.network = network.id;
            plant.add(one);
        };
        connect(plant.controller);
        connect(plant.firewall); // the boundary itself stands in both
        QCOMPARE(plant.fired(), QStringList());
        connect(plant.station);
        const std::vector<Finding> found = plant.check();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].rule, u"Z111"_s);
        QCOMPARE(found[0].records, (std::vector<RecordId> {network.id, plant.station.id}));
        QVERIFY2(found[0].message.contains(u"HMI-1"_s), qPrintable(found[0].message));
    }

    void aStepThatIsReachedMakesItAWarning()
    {
        Plant plant;
        plant.build();
        plant.set(plant.cell, "slT", Value());
        WorkflowStep step;
        step.number = u"5.5"_s;
        step.scope = plant.cell.id;
        step.state = StepState::Done;
        plant.add(step);
        QCOMPARE(plant.fired(), QStringList(u"Z107 info"_s));
        step.number = u"5.6"_s;
        plant.add(step);
        QCOMPARE(plant.fired(), QStringList(u"Z107 warning"_s));
    }

    void whatEndedAtTheGateNeedsNoTarget()
    {
        Plant plant;
        plant.build();
        plant.set(plant.cell, "slT", Value());
        PlantModel model(*plant.project);
        model.closedAtGate.insert(plant.cell.id);
        QVERIFY(findings(model, plantRules(), Words(Language::English)).empty());
    }

    void sentencesAreInBothLanguages()
    {
        Plant plant;
        plant.build();
        plant.set(plant.controller, "zone", Value());
        QCOMPARE(plant.check().front().message, u"PLC-1 is in no zone."_s);
        QCOMPARE(plant.check(Language::Polish).front().message, u"PLC-1 nie należy do żadnej strefy."_s);
        QCOMPARE(plant.check().front().reference, u"ZCR 3.1"_s);
    }

    void addresses()
    {
        Plant plant;
        plant.build();
        const auto networkOf = [&](const QString &name, const Zone &zone) {
            Network network;
            network.name.main = name;
            network.zone = zone.id;
            return plant.add(network);
        };
        const auto connect = [&](const Asset &asset, const Id<Network> &network, const QString &ip) {
            Interface one;
            one.asset = asset.id;
            one.network = network;
            one.ip = ip;
            return plant.add(one);
        };
        const Id<Network> cellLan = networkOf(u"Filter LAN"_s, plant.cell);
        const Id<Network> controlLan = networkOf(u"Control LAN"_s, plant.control);
        connect(plant.firewall, cellLan, u"10.0.1.1"_s);
        connect(plant.firewall, controlLan, u"10.0.2.1"_s); // a boundary may stand in two zones
        connect(plant.controller, cellLan, u"10.0.1.5"_s);
        QCOMPARE(plant.fired(), QStringList());
        // The same address in another network is another address.
        const Id<Interface> same = connect(plant.station, controlLan, u"10.0.1.5"_s);
        QCOMPARE(plant.fired(), QStringList());
        const Id<Interface> second = connect(plant.controller, controlLan, u"10.0.1.5"_s);
        QCOMPARE(plant.fired(), (QStringList {u"A401 warning"_s, u"A403 warning"_s, u"Z111 warning"_s}));
        plant.change([&](Edit &edit) { return edit.set(Interface::kind(), second, Interface::kind().indexOf(u"sharedAddress"), 1); });
        QCOMPARE(plant.fired(), (QStringList {u"A403 warning"_s, u"Z111 warning"_s}));
        plant.change([&](Edit &edit) { return edit.remove(Interface::kind(), second); });
        connect(plant.controller, {}, u"203.0.113.9"_s);
        QCOMPARE(plant.fired(), QStringList(u"A410 error"_s));
        QVERIFY(same.isValid());
    }

    void whatIsDoneByHandIsPractised()
    {
        Plant plant;
        plant.build();
        Dependency need;
        need.dependent = plant.station.id;
        need.provider = plant.controller.id;
        need.dependencyKind = DependencyKind::ToRun;
        need.fallback = u"manual"_s;
        need.fallbackProcedure.main = u"P-01"_s;
        need.fallbackPractised = plant.project->today().addMonths(-11);
        need.id = plant.add(need);
        QCOMPARE(plant.fired(), QStringList());
        plant.set(need, "fallbackPractised", Value(plant.project->today().addMonths(-13).toString(Qt::ISODate)));
        QCOMPARE(plant.fired(), QStringList(u"D505 warning"_s));
        plant.set(need, "fallback", Value(u"local"_s)); // goes on by itself
        QCOMPARE(plant.fired(), QStringList());
    }

    void serviceThatAFunctionNeeds()
    {
        Plant plant;
        plant.build();
        Service air;
        air.name.main = u"Compressed air"_s;
        air.repairTime = 480;
        air.id = plant.add(air);
        Function filtration;
        filtration.name.main = u"Filtration"_s;
        filtration.toleratedOutage = 240;
        filtration.id = plant.add(filtration);
        Dependency need;
        need.dependent = filtration.id;
        need.provider = air.id;
        need.dependencyKind = DependencyKind::ToRun;
        need.tolerance = 20;
        need.id = plant.add(need);
        QCOMPARE(plant.fired(), (QStringList {u"D501 error"_s, u"D502 warning"_s}));
        plant.set(need, "tolerance", Value(240)); // stands for 240 of the 480 minutes: as long as it may
        QCOMPARE(plant.fired(), QStringList());
    }

    void whatAloneStopsFunctions()
    {
        Plant plant;
        plant.controller.repairTime = 480;
        plant.controller.emergencyPower = 600;
        plant.build();
        Function filtration;
        filtration.name.main = u"Filtration"_s;
        filtration.toleratedOutage = 500;
        filtration.assets = {plant.controller.id};
        filtration.id = plant.add(filtration);
        QCOMPARE(plant.fired(), QStringList()); // repaired in time
        plant.set(filtration, "toleratedOutage", Value(479));
        QCOMPARE(plant.fired(), QStringList(u"D502 warning"_s));
        plant.set(filtration, "toleratedOutage", Value(500));
        Function dosing;
        dosing.name.main = u"Dosing"_s;
        dosing.id = plant.add(dosing);
        Dependency need;
        need.dependent = dosing.id;
        need.provider = filtration.id;
        need.dependencyKind = DependencyKind::ToRun;
        need.tolerance = 480; // repaired when dosing would stop
        need.id = plant.add(need);
        QCOMPARE(plant.fired(), QStringList());
        plant.set(need, "tolerance", Value(479));
        QCOMPARE(plant.fired(), QStringList(u"D502 warning"_s));
        QCOMPARE(plant.check().front().records, (std::vector<RecordId> {plant.controller.id, filtration.id, dosing.id}));
        plant.set(plant.controller, "state", Value(u"spare"_s));
        QCOMPARE(plant.fired(), QStringList());
    }

    void inlineMeasureTooSlow()
    {
        Plant plant;
        plant.controller.latencyLimit = 20;
        plant.build();
        Measure inspection;
        inspection.title.main = u"Inspection in line"_s;
        inspection.status = u"planned"_s;
        inspection.delay = 20;
        inspection.protects = {plant.conduit.id};
        inspection.id = plant.add(inspection);
        QCOMPARE(plant.fired(), QStringList());
        plant.set(inspection, "delay", Value(21));
        QCOMPARE(plant.fired(), QStringList(u"E602 warning"_s));
        QVERIFY(plant.check().front().message.contains(u"PLC-1"_s));
        plant.set(inspection, "status", Value(u"rejected"_s));
        QCOMPARE(plant.fired(), QStringList());
    }

    void safeguardThatFallsWithWhatItGuards()
    {
        Plant plant;
        plant.controller.cabinet = u"K1"_s;
        plant.controller.programmingStation = u"EWS-1"_s;
        plant.build();
        Asset logic = Plant::assetOf(u"SIS-1"_s, AssetClass::Controller, 1);
        logic.zone = plant.cell.id;
        logic.cabinet = u"K2"_s;
        logic.programmingStation = u"EWS-2"_s;
        logic.id = plant.add(logic);
        Measure trip;
        trip.title.main = u"High-level trip"_s;
        trip.status = u"done"_s;
        trip.protects = {plant.controller.id};
        trip.carriedOutBy = {logic.id};
        trip.id = plant.add(trip);
        QCOMPARE(plant.fired(), QStringList());
        plant.set(logic, "cabinet", Value(u"k1"_s));
        QCOMPARE(plant.fired(), QStringList(u"S703 warning"_s));
        plant.set(logic, "location", Value(u"Hall B"_s)); // another hall may have a K1 too, but nobody says where PLC-1 stands
        QCOMPARE(plant.fired(), QStringList(u"S703 warning"_s));
        plant.set(plant.controller, "location", Value(u"Hall A"_s));
        QCOMPARE(plant.fired(), QStringList());
        plant.set(logic, "programmingStation", Value(u"EWS-1"_s));
        QCOMPARE(plant.fired(), QStringList(u"S703 warning"_s));
        plant.set(trip, "status", Value(u"planned"_s)); // nobody counts on it yet
        QCOMPARE(plant.fired(), QStringList());
        plant.set(trip, "status", Value(u"done"_s));
        plant.set(trip, "protects", Value(QString()));
        QCOMPARE(plant.fired(), QStringList());
        Scenario overflow; // named by a scenario, it is credited for what the scenario strikes
        overflow.number = u"R-1"_s;
        overflow.title.main = u"Overflow"_s;
        overflow.scope = plant.cell.id;
        overflow.assets = {plant.controller.id};
        overflow.measures = {trip.id};
        plant.add(overflow);
        QCOMPARE(plant.fired(), QStringList(u"S703 warning"_s));
    }

    void circleAtStart()
    {
        Plant plant;
        plant.build();
        Dependency there;
        there.dependent = plant.station.id;
        there.provider = plant.controller.id;
        there.dependencyKind = DependencyKind::ToStart;
        plant.add(there);
        Dependency back = there;
        std::swap(back.dependent, back.provider);
        back.id = plant.add(back);
        QCOMPARE(plant.fired(), QStringList(u"D503 warning"_s));
        plant.set(back, "kind", Value(u"degraded"_s)); // starts without it
        QCOMPARE(plant.fired(), QStringList());
    }

    void sharedByOfficeAndControlRoom()
    {
        Plant plant;
        plant.build();
        Zone office = Plant::zoneOf(u"Office"_s, ZoneType::Enterprise, "1,1,1,1,1,1,1", 4);
        office.id = plant.add(office);
        Asset host = Plant::assetOf(u"ESX-1"_s, AssetClass::Hypervisor, 4);
        host.zone = office.id;
        host.malwareProtection = u"antivirus"_s;
        host.id = plant.add(host);
        const QStringList before = plant.fired();
        Dependency need;
        need.dependent = plant.controller.id; // in a cell
        need.provider = host.id;
        need.dependencyKind = DependencyKind::ToRun;
        plant.add(need);
        QCOMPARE(plant.fired(), before);
        need.dependent = plant.station.id; // in the control room
        plant.add(need);
        QStringList after = before;
        after.append(u"D504 warning"_s);
        after.sort();
        QCOMPARE(plant.fired(), after);
    }

    void emergencyPower()
    {
        Plant plant;
        plant.station.emergencyPower = 25;
        plant.build();
        Function view;
        view.name.main = u"View and operate"_s;
        view.toleratedOutage = 30;
        view.assets = {plant.station.id};
        view.id = plant.add(view);
        QCOMPARE(plant.fired(), QStringList(u"D506 warning"_s));
        plant.set(plant.station, "emergencyPower", Value(30));
        QCOMPARE(plant.fired(), QStringList());
        plant.set(plant.station, "emergencyPower", Value()); // unknown
        QCOMPARE(plant.fired(), QStringList(u"D506 warning"_s));
    }

    void publicAddresses()
    {
        for (const QString &one : {u"203.0.113.47"_s, u"172.32.0.1"_s, u"100.128.0.1"_s, u"2001:db8::1"_s})
            QVERIFY2(isPublicAddress(one), qPrintable(one));
        for (const QString &one : {u"10.1.2.3"_s, u"172.31.0.1"_s, u"192.168.0.1"_s, u"100.64.0.1"_s, u"169.254.1.1"_s, u"224.0.0.1"_s, u"fd00::1"_s, u"fe80::1"_s, u""_s, u"PLC"_s})
            QVERIFY2(!isPublicAddress(one), qPrintable(one));
    }
};

QTEST_GUILESS_MAIN(TestPlantRules)
#include "tst_PlantRules.moc"
