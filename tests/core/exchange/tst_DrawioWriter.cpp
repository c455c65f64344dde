// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioImport.h"
#include "core/exchange/DrawioWriter.h"
#include "core/model/Conduit.h"
#include "core/model/Note.h"
#include "core/model/Placement.h"
#include "core/model/Staged.h"

#include "../project/TestProject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

class TestDrawioWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_test = std::make_unique<TestProject>();
        Zone plant;
        plant.name = {u"Plant <A> & \"B\""_s, u"Zakład"_s};
        plant.type = ZoneType::Control;
        plant.slT = SecurityLevelVector::fromText(u"2,2,2,1,2,1,3"_s);
        plant.description = {u"First line\nsecond\tline"_s, {}};
        plant.inScope = true;
        m_plant = m_test->add(plant);
        Zone cell;
        cell.name.main = u"Cell"_s;
        cell.type = ZoneType::Cell;
        cell.parent = m_plant;
        cell.level = 1;
        m_cell = m_test->add(cell);
        m_office = m_test->addZone(u"Office"_s);
        Asset plc;
        plc.tag = u"PLC-101"_s;
        plc.assetClass = AssetClass::Controller;
        plc.domain = Domain::Ot;
        plc.vendor = u"Siemens"_s;
        plc.zone = m_cell;
        plc.connection = {u"wired"_s, u"wireless"_s};
        plc.toleratedOutage = 0;
        plc.lastBackup = QDate(2026, 3, 1);
        plc.safetyRelated = false;
        m_plc = m_test->add(plc);
        Interface interface;
        interface.asset = m_plc;
        interface.ip = u"10.0.0.5"_s;
        interface.mac = u"00:1b:1b:12:34:56"_s;
        m_test->add(interface);
        Asset spare;
        spare.tag = u"SPARE-1"_s;
        m_test->add(spare);
        Conduit two;
        two.name.main = u"K1"_s;
        two.zones = {m_office, m_plant};
        two.protocols = {u"OPC UA"_s, u"TCP 4711"_s};
        two.direction = Direction::OneWayBA;
        two.boundaryDevices = {m_plc};
        two.remoteUsed = true;
        m_two = m_test->add(two);
        Conduit three;
        three.name.main = u"K2"_s;
        three.zones = {m_plant, m_cell, m_office};
        three.medium = Medium::Radio;
        m_three = m_test->add(three);
        Placement bends;
        bends.record = m_two;
        bends.x = 0;
        bends.y = 0;
        bends.bends = QStringList {u"10 20"_s, u"30.5 40"_s};
        m_test->add(bends);
    }

    void theSameProjectIsLeftAsItIs()
    {
        const ImportOutcome outcome = read(*m_test, file());
        QCOMPARE(outcome.same, 7);
        QCOMPARE(outcome.added + outcome.changed + outcome.staged, 0);
        QVERIFY(outcome.skipped.empty() && outcome.notes.isEmpty());
    }

    void anEmptyProjectGetsAllOfIt()
    {
        TestProject other;
        const ImportOutcome outcome = read(other, file(), ImportOptions::Into::Register);
        QCOMPARE(outcome.added, 7);
        QCOMPARE(other.project->all<Zone>(), m_test->project->all<Zone>());
        QCOMPARE(other.project->all<Asset>(), m_test->project->all<Asset>());
        QCOMPARE(other.project->all<Conduit>(), m_test->project->all<Conduit>());
        const std::vector<Interface> interfaces = other.project->all<Interface>();
        QCOMPARE(interfaces.size(), size_t(1));
        QCOMPARE(interfaces[0].ip + interfaces[0].mac, u"10.0.0.500:1b:1b:12:34:56"_s);
        QCOMPARE(RecordId(interfaces[0].asset), RecordId(m_plc));
        QCOMPARE(placeOf(other, m_cell), QRectF(20, 40, 200, 100));
        const std::vector<Placement> places = other.project->all<Placement>();
        const auto bends = std::ranges::find(places, RecordId(m_two), &Placement::record);
        QVERIFY(bends != places.end());
        QCOMPARE(bends->bends, (QStringList {u"10 20"_s, u"30.5 40"_s}));
        QCOMPARE(read(other, file()).same, 7);
    }

    void theSameProjectGivesTheSameBytes()
    {
        QCOMPARE(file(), file());
        m_test->reopen();
        const QByteArray before = file();
        QCOMPARE(before.count(m_three.utf8() + "-"), 3); // a line of the hub to each of its zones
        QVERIFY(before.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"Tandem\""));
    }

    void labelsAreInTheLanguageOfTheReader()
    {
        Site site = m_test->project->all<Site>().front();
        site.secondLanguage = u"pl"_s;
        QVERIFY(m_test->project->edit({}, [&](Edit &edit) { return edit.put(site); }));
        QByteArray polish = DrawioWriter::file(*m_test->project, Words(Language::Polish), boxes());
        QVERIFY(polish.contains("label=\"Zakład\""));
        QCOMPARE(read(*m_test, polish).same, 7); // a label in the second language renames nothing
        polish.replace("label=\"Zakład\"", "label=\"Zakład B\"");
        QCOMPARE(read(*m_test, polish, ImportOptions::Into::Register).changed, 1);
        QCOMPARE(m_test->project->find(m_plant)->name, (BilingualText {u"Plant <A> & \"B\""_s, u"Zakład B"_s}));
    }

    void whatWasChangedInDrawioComesBack()
    {
        QByteArray edited = file();
        edited.replace("label=\"PLC-101\"", "label=\"PLC-102\"");                            // renamed
        edited.replace("parent=\"" + m_cell.utf8() + "\"", "parent=\"" + m_office.utf8() + "\""); // the PLC moved to the office
        edited.replace("startArrow=classic;endArrow=none", "startArrow=classic;endArrow=classic"); // both ways now
        edited.replace("<mxGeometry x=\"20\" y=\"40\" width=\"200\"", "<mxGeometry x=\"28\" y=\"40\" width=\"200\"");
        ImportOutcome outcome = read(*m_test, edited);
        QCOMPARE(outcome.changed, 5); // the PLC, the conduit, and the places of three zones
        QCOMPARE(outcome.staged, 5);
        outcome = read(*m_test, edited, ImportOptions::Into::Register);
        QCOMPARE(m_test->project->find(m_plc)->tag, u"PLC-102"_s);
        QCOMPARE(RecordId(m_test->project->find(m_plc)->zone), RecordId(m_office));
        QCOMPARE(m_test->project->find(m_plc)->vendor, u"Siemens"_s);
        QCOMPARE(m_test->project->find(m_two)->direction, Direction::Both);
        QCOMPARE(m_test->project->find(m_two)->zones, (std::vector<Id<Zone>> {m_office, m_plant}));
        QCOMPARE(placeOf(*m_test, m_cell), QRectF(28, 40, 200, 100));
        QCOMPARE(placeOf(*m_test, m_office), QRectF(500, 0, 300, 200));
    }

    void whatWasTakenOutOfItsZoneIsInNone()
    {
        QByteArray edited = file();
        edited.replace("parent=\"" + m_cell.utf8() + "\">", "parent=\"1\">");
        edited.replace("<mxGeometry x=\"10\" y=\"40\" width=\"80.25\"", "<mxGeometry x=\"1000\" y=\"1000\" width=\"80.25\"");
        QCOMPARE(read(*m_test, edited).staged, 1);
        QCOMPARE(read(*m_test, edited, ImportOptions::Into::Register).changed, 1);
        QVERIFY(!m_test->project->find(m_plc)->zone.isValid());
        QCOMPARE(read(*m_test, edited).same, 7);
        // A part that was copied without the zone around it takes nothing out of it.
        TestProject other;
        read(other, file(), ImportOptions::Into::Register);
        QCOMPARE(read(other, DrawioWriter::text(*other.project, Words(Language::English), boxes(), {m_plc})).same, 1);
    }

    void aCopyMadeInDrawioIsARecordOfItsOwn()
    {
        QByteArray edited = file();
        const qsizetype from = edited.indexOf("<object label=\"PLC-101\"");
        const qsizetype to = edited.indexOf("</object>", from) + 9;
        QByteArray copy = edited.sliced(from, to - from);
        copy.replace(" id=\"" + m_plc.utf8() + "\"", " id=\"copy\"");
        edited.insert(to, copy);
        const ImportOutcome outcome = read(*m_test, edited, ImportOptions::Into::Register);
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.same, 7);
        QCOMPARE(outcome.notes.size(), 1);
        const std::vector<Asset> assets = m_test->project->all<Asset>();
        const auto made = std::ranges::find(assets, u"PLC-101 (2)"_s, &Asset::tag);
        QVERIFY(made != assets.end());
        QCOMPARE(made->vendor, u"Siemens"_s);
        QCOMPARE(m_test->project->store(Interface::kind()).count(), 1); // an address is had once
    }

    void aLineDrawnOrTakenAtAHubJoinsOrParts()
    {
        QByteArray edited = file();
        const qsizetype from = edited.indexOf("<mxCell id=\"" + m_three.utf8() + "-3\"");
        edited.remove(from, edited.indexOf("</mxCell>", from) + 9 - from);
        read(*m_test, edited, ImportOptions::Into::Register);
        QCOMPARE(m_test->project->find(m_three)->zones, (std::vector<Id<Zone>> {m_plant, m_cell}));
    }

    void aPartCanBeCopied()
    {
        const QByteArray text = DrawioWriter::text(*m_test->project, Words(Language::English), boxes(), {m_cell, m_plc, m_two});
        QVERIFY(text.startsWith("<mxGraphModel"));
        TestProject other;
        const ImportOutcome outcome = read(other, text, ImportOptions::Into::Register);
        QCOMPARE(outcome.added, 3);
        QCOMPARE(other.project->all<Asset>().front(), *m_test->project->find(m_plc));
        QVERIFY(!other.project->all<Zone>().front().parent.isValid()); // it was not copied
    }

    void ringsOfZonesAndOddLettersAreWritten()
    {
        Zone plant = *m_test->project->find(m_plant);
        plant.parent = m_cell;
        plant.owner = u"a\u0001b\uFFFEc 🔒"_s;
        QVERIFY(m_test->project->edit({}, [&](Edit &edit) { return edit.put(plant); }));
        const auto read = DrawioReader::fromBytes(file(), u"x"_s);
        QVERIFY2(read, qPrintable(read.error_or(Error()).sentence()));
        QCOMPARE(read->vertices, 6);
        QVERIFY(file().contains("owner=\"abc 🔒\""));
    }

    void notesGoThereAndBack()
    {
        Note note;
        note.title.main = u"Ask <vendor>"_s;
        note.body.main = u"Who has the key?\nSince when?"_s;
        note.records = {m_plc};
        note.id = m_test->add(note);
        Note elsewhere;
        elsewhere.title.main = u"Not on the drawing"_s;
        m_test->add(elsewhere);
        DrawioWriter::Boxes places = boxes();
        places.insert(note.id, {600, 250, 184, 80});
        QByteArray text = DrawioWriter::file(*m_test->project, Words(Language::English), places);
        QVERIFY(text.contains("Ask &lt;vendor&gt;") && !text.contains("Not on the drawing"));
        QCOMPARE(read(*m_test, text).same, 8); // and it is no asset
        TestProject other;
        QCOMPARE(read(other, text, ImportOptions::Into::Register).added, 8);
        QCOMPARE(other.project->all<Note>(), std::vector {note});
        QCOMPARE(placeOf(other, note.id), QRectF(600, 250, 184, 80));
        text.replace("label=\"Ask &lt;vendor&gt;\"", "label=\"Ask the vendor\"");
        text.replace("<mxGeometry x=\"600\"", "<mxGeometry x=\"640\"");
        QCOMPARE(read(other, text, ImportOptions::Into::Register).changed, 1);
        QCOMPARE(other.project->all<Note>().front().title.main, u"Ask the vendor"_s);
        QCOMPARE(placeOf(other, note.id), QRectF(640, 250, 184, 80));
    }

private:
    [[nodiscard]] DrawioWriter::Boxes boxes() const
    {
        return {{m_plant, {0, 0, 400, 300}}, {m_cell, {20, 40, 200, 100}}, {m_office, {500, 0, 300, 200}}, {m_plc, {30, 80, 80.25, 20}}};
    }
    [[nodiscard]] QByteArray file() const { return DrawioWriter::file(*m_test->project, Words(Language::English), boxes()); }
    static ImportOutcome read(TestProject &into, const QByteArray &bytes, ImportOptions::Into where = ImportOptions::Into::Staging)
    {
        const auto outcome = DrawioReader::fromBytes(bytes, u"x.drawio"_s).and_then([&](const DrawioFile &file) { return DrawioImport::write(*into.project, file, u"x.drawio"_s, {.into = where}); });
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().sentence()));
        return *outcome;
    }
    static QRectF placeOf(const TestProject &test, const RecordId &id)
    {
        for (const Placement &place : test.project->all<Placement>()) {
            if (place.record == id)
                return {place.x.value_or(0), place.y.value_or(0), place.width.value_or(0), place.height.value_or(0)};
        }
        return {};
    }

    std::unique_ptr<TestProject> m_test;
    Id<Zone> m_plant, m_cell, m_office;
    Id<Asset> m_plc;
    Id<Conduit> m_two, m_three;
};

QTEST_GUILESS_MAIN(TestDrawioWriter)
#include "tst_DrawioWriter.moc"
