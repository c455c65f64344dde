// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Compromise.h"

#include "core/model/Conduit.h"
#include "core/model/Network.h"
#include "core/network/PlantModel.h"
#include "core/network/WhatIf.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

namespace {
/// Office - DMZ - control room - two cells in a row; an island; a historian in control room and DMZ.
struct Line : TestProject
{
    Id<Zone> office = addZone(u"Office"_s);
    Id<Zone> dmz = addZone(u"DMZ"_s);
    Id<Zone> room = addZone(u"Control room"_s);
    Id<Zone> first = addZone(u"First cell"_s);
    Id<Zone> second = addZone(u"Second cell"_s);
    Id<Zone> island = addZone(u"Island"_s);
    Id<Conduit> upper = join({office, dmz});
    Id<Conduit> middle = join({dmz, room});
    Id<Conduit> lower = join({room, first, second});
    Id<Asset> pc = addAsset(u"PC-1"_s, office);

    Id<Conduit> join(const std::vector<Id<Zone>> &zones, Direction direction = Direction::Both)
    {
        Conduit conduit;
        conduit.name.main = u"K"_s;
        conduit.zones = zones;
        conduit.direction = direction;
        return add(conduit);
    }
    Id<Asset> asset(const QString &tag, const Id<Zone> &zone, Grade criticality, bool isSafety = false, AssetState state = AssetState::InUse)
    {
        Asset asset;
        asset.tag = tag;
        asset.zone = zone;
        asset.criticality = criticality;
        asset.safetyRelated = isSafety;
        asset.state = state;
        return add(asset);
    }
    void stand(const Id<Asset> &asset, const Id<Zone> &zone)
    {
        Network network;
        network.name.main = u"N"_s;
        network.zone = zone;
        Interface one;
        one.asset = asset;
        one.network = add(network);
        add(one);
    }
    Compromise from(const RecordId &owned, const WhatIf &whatIf = {}) const
    {
        const Result<AttackEnd> end = AttackEnd::of(*project, owned, u"owned"_s);
        if (!end)
            qFatal("no such end");
        return Compromise::from(PlantModel(*project), *end, whatIf);
    }
};
}

class TestCompromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void zonesFallInTheOrderOfTheirSteps()
    {
        Line line;
        const Compromise compromise = line.from(line.pc);
        QCOMPARE(compromise.steps.size(), size_t(4));
        QCOMPARE(compromise.stepOf(line.office), 0);
        QCOMPARE(compromise.stepOf(line.dmz), 1);
        QCOMPARE(compromise.stepOf(line.room), 2);
        QCOMPARE(compromise.stepOf(line.first), 3);
        QCOMPARE(compromise.stepOf(line.second), 3);
        QCOMPARE(compromise.stepOf(line.island), -1);
        QCOMPARE(compromise.unreached, std::vector<RecordId> {line.island});
        QVERIFY(compromise.steps[0].front().by.empty());
        QCOMPARE(compromise.steps[0].front().assets, std::vector<RecordId> {line.pc});
        QCOMPARE(compromise.steps[3].front().by.size(), size_t(1)); // not from the cell beside it, which falls no sooner
        QCOMPARE(compromise.steps[3].front().by.front().conduit, RecordId(line.lower));
        QCOMPARE(compromise.steps[3].front().by.front().from, RecordId(line.room));
    }

    void whatMattersMostIsNamedFirst()
    {
        Line line;
        const auto plain = line.asset(u"A"_s, line.office, Grade::Low);
        const auto critical = line.asset(u"B"_s, line.office, Grade::Critical);
        const auto safety = line.asset(u"C"_s, line.office, Grade::Medium, true);
        line.asset(u"D"_s, line.office, Grade::Critical, true, AssetState::Decommissioned);
        const Compromise::Entered office = line.from(line.office).steps[0].front();
        QCOMPARE(office.assets, (std::vector<RecordId> {safety, critical, plain, line.pc}));
        QCOMPARE(office.safetyRelated, 1);
        QCOMPARE(office.critical, 1);
    }

    void aHostInTwoZonesIsAStep()
    {
        Line line;
        const auto historian = line.asset(u"HIST-1"_s, line.room, Grade::Medium);
        line.stand(historian, line.room);
        line.stand(historian, line.office);
        const Compromise compromise = line.from(line.pc);
        QCOMPARE(compromise.stepOf(line.room), 1);
        const auto room = std::ranges::find(compromise.steps[1], RecordId(line.room), &Compromise::Entered::zone);
        QCOMPARE(room->by.size(), size_t(1));
        QCOMPARE(room->by.front().asset, RecordId(historian));
        QCOMPARE(line.from(line.pc, {.closed = {}, .raised = {}, .lost = {historian}}).stepOf(line.room), 2);
    }

    void closedConduitsAndOneWayOnesStopIt()
    {
        Line line;
        const Compromise compromise = line.from(line.pc, {.closed = {line.middle}, .raised = {}, .lost = {}});
        QCOMPARE(compromise.steps.size(), size_t(2));
        QCOMPARE(compromise.unreached.size(), size_t(4));
        line.join({line.island, line.office}, Direction::OneWayAB);
        QCOMPARE(line.from(line.pc).stepOf(line.island), -1);
        QCOMPARE(line.from(line.island).stepOf(line.office), 1);
    }

    void theInternetComesInByItsConduits()
    {
        Line line;
        Conduit modem;
        modem.name.main = u"Modem"_s;
        modem.zones = {line.island};
        modem.medium = Medium::Internet;
        line.add(modem);
        const Compromise compromise = Compromise::from(PlantModel(*line.project), AttackEnd::internet(*line.project), {});
        QCOMPARE(compromise.steps.size(), size_t(2));
        QVERIFY(!compromise.steps[0].front().zone.isValid());
        QVERIFY(compromise.steps[0].front().assets.empty());
        QCOMPARE(compromise.stepOf(line.island), 1);
        QVERIFY(!compromise.steps[1].front().by.front().from.isValid());
    }
};

QTEST_GUILESS_MAIN(TestCompromise)
#include "tst_Compromise.moc"
