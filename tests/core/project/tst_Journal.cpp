// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Conduit.h"
#include "core/model/Placement.h"
#include "core/project/ChangeWords.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void anEditIsOneEntryWithAuthorAndWords()
    {
        TestProject test;
        const Id<Asset> plc = test.addAsset(u"PLC-101"_s);
        const int firmware = Asset::kind().indexOf(u"firmware");
        QVERIFY(test.project->setValue(Asset::kind(), plc, firmware, u"2.8"_s));
        QVERIFY(test.project->setValue(Asset::kind(), plc, firmware, u"3.1"_s));
        const JournalEntry &entry = test.project->journal().entries().back();
        QCOMPARE(entry.label, u"PLC-101: Firmware: 2.8 → 3.1"_s);
        QCOMPARE(entry.author.name, u"Tester"_s);
        QCOMPARE(test.project->journal().entries().size(), size_t(4));
    }

    void anEditThatChangesNothingLeavesNoEntry()
    {
        TestProject test;
        const Id<Asset> plc = test.addAsset(u"PLC-101"_s);
        const size_t before = test.project->journal().entries().size();
        const auto outcome = test.project->setValue(Asset::kind(), plc, Asset::kind().indexOf(u"tag"), u"PLC-101"_s);
        QVERIFY(outcome && !outcome->changed);
        QCOMPARE(test.project->journal().entries().size(), before);
    }

    void aFailedEditLeavesNothing()
    {
        TestProject test;
        const auto before = test.dump();
        const auto outcome = test.project->edit({}, [](Edit &edit) -> Result<void> {
            Asset asset;
            asset.tag = u"PLC-1"_s;
            if (auto added = edit.add(asset); !added)
                return std::unexpected(added.error());
            return failed(u"stop"_s);
        });
        QVERIFY(!outcome);
        QCOMPARE(test.dump(), before);
        test.reopen();
        QCOMPARE(test.dump(), before);
    }

    void aLinkToNowhereIsRefused()
    {
        TestProject test;
        Asset asset;
        asset.tag = u"PLC-1"_s;
        asset.zone = Id<Zone>(RecordId::create());
        const auto outcome = test.project->edit({}, [&](Edit &edit) { return edit.add(asset).transform([](auto) {}); });
        QVERIFY(!outcome);
        QCOMPARE(test.project->store(Asset::kind()).count(), 0);
    }

    void undoAndRedoAreEntriesThemselvesAndSurviveReopening()
    {
        TestProject test;
        const Id<Asset> plc = test.addAsset(u"PLC-101"_s);
        const auto with = test.dump();
        QCOMPARE(test.project->undo().value(), 1);
        QVERIFY(!test.project->find(plc));
        test.reopen();
        QVERIFY(test.project->canRedo());
        QCOMPARE(test.project->redo().value(), 1);
        QCOMPARE(test.dump(), with);
        QCOMPARE(test.project->journal().entries().size(), size_t(4));
        QVERIFY(!test.project->canRedo());
    }

    void undoOfADeletionBringsBackItsLinks()
    {
        TestProject test;
        const Id<Zone> zone = test.addZone(u"Filtration"_s);
        const Id<Zone> other = test.addZone(u"Dosing"_s);
        const Id<Asset> plc = test.addAsset(u"PLC-101"_s, zone);
        Interface address;
        address.asset = plc;
        address.ip = u"10.0.0.5"_s;
        test.add(address);
        Conduit conduit;
        conduit.name.main = u"K1"_s;
        conduit.zones = {zone, other};
        conduit.boundaryDevices = {plc};
        const Id<Conduit> conduitId = test.add(conduit);
        Placement place;
        place.record = plc;
        place.x = 1;
        place.y = 2;
        test.add(place);
        const auto before = test.dump();
        test.change([&](Edit &edit) { return edit.remove(Asset::kind(), plc); });
        QCOMPARE(test.project->store(Interface::kind()).count(), 0); // cascaded
        QCOMPARE(test.project->store(Placement::kind()).count(), 0);
        QVERIFY(test.project->find(conduitId)->boundaryDevices.empty());
        test.change([&](Edit &edit) { return edit.remove(Zone::kind(), zone); });
        QCOMPARE(test.project->find(conduitId)->zones.size(), size_t(1));
        const auto after = test.dump();
        QCOMPARE(test.project->undo(2).value(), 2);
        QCOMPARE(test.dump(), before);
        QCOMPARE(test.project->redo(2).value(), 2);
        QCOMPARE(test.dump(), after);
        QVERIFY(test.project->verify().empty());
    }

    void twoValuesThatWereSwappedAreSwappedBack()
    {
        TestProject test;
        const Id<Asset> one = test.addAsset(u"PLC-1"_s);
        const Id<Asset> two = test.addAsset(u"PLC-2"_s);
        const auto before = test.dump();
        const int tag = Asset::kind().indexOf(u"tag");
        test.change([&](Edit &edit) -> Result<void> {
            if (auto done = edit.set(Asset::kind(), one, tag, u"PLC-2"_s); !done)
                return done;
            return edit.set(Asset::kind(), two, tag, u"PLC-1"_s);
        });
        QVERIFY(test.project->undo());
        QCOMPARE(test.dump(), before);
    }

    void undoOfAnInsertTakesBackItsLaterChildrenFirst()
    {
        TestProject test;
        const auto empty = test.dump();
        const Id<Zone> zone = test.addZone(u"Cell"_s);
        test.addAsset(u"PLC-1"_s, zone);
        QCOMPARE(test.project->undo(2).value(), 2);
        QCOMPARE(test.dump(), empty);
        QVERIFY(test.project->verify().empty());
    }

    void aBulkInsertIsUndoneAndRedoneLikeAnyEdit()
    {
        TestProject test;
        const auto before = test.dump();
        const RecordKind &kind = Asset::kind();
        test.change([&](Edit &edit) {
            return edit.addMany(kind, [&](Edit::Bulk &bulk) -> Result<void> {
                for (int i = 0; i < 500; ++i) {
                    bulk.startRow(RecordId::create());
                    const QByteArray tag = "T-" + QByteArray::number(i);
                    for (int field = 0; field < kind.fieldCount(); ++field) {
                        if (field == kind.indexOf(u"tag"))
                            bulk.addText(tag);
                        else if (field == kind.indexOf(u"level"))
                            bulk.addReal(3.5);
                        else if (field == kind.indexOf(u"installedYear"))
                            bulk.addInteger(2013);
                        else
                            bulk.addEmpty();
                    }
                    if (Result<void> row = bulk.finishRow(); !row)
                        return row;
                }
                return {};
            });
        });
        const auto after = test.dump();
        QCOMPARE(test.project->store(kind).count(), 500);
        test.reopen();
        QCOMPARE(test.dump(), after);
        QVERIFY(test.project->undo());
        QCOMPARE(test.dump(), before);
        QVERIFY(test.project->redo());
        QCOMPARE(test.dump(), after);
        QVERIFY(test.project->verify().empty());
    }

    void aDamagedEntryIsFoundBeforeItsChangesAreRead()
    {
        TestProject test;
        test.addAsset(u"PLC-1"_s);
        test.project.reset();
        {
            auto connection = Sqlite::open(test.path, Sqlite::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY((*connection)->execute("UPDATE journal SET changeset = x'28b52ffd00' WHERE position = 2"));
        }
        auto opened = Project::open(test.path, TestProject::options());
        QVERIFY(opened);
        QVERIFY(!(*opened)->undo());
        QCOMPARE((*opened)->store(Asset::kind()).count(), 1);
        QVERIFY(!(*opened)->verify().empty());
    }

    void aDamagedChangesetIsRefusedByTheStrictReader()
    {
        TestProject test;
        test.addAsset(u"PLC-1"_s, test.addZone(u"Cell"_s));
        const auto changes = test.project->changesOf(test.project->journal().entries().back());
        QVERIFY(changes);
        for (qsizetype at = 0; at < changes->bytes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = changes->bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
                (void)rowCount(damaged, test.project->kinds()); // ends, and reads nothing outside (sanitizers)
            }
            (void)rowCount(changes->bytes.first(at), test.project->kinds());
        }
    }

    void theHeadChangesWithEachEntryAndTheChainIsChecked()
    {
        TestProject test;
        const QString before = test.project->journal().head();
        test.addAsset(u"PLC-1"_s);
        QVERIFY(test.project->journal().head() != before);
        QCOMPARE(test.project->journal().head().size(), 64);
        test.project.reset();
        {
            auto connection = Sqlite::open(test.path, Sqlite::Mode::ReadWrite);
            QVERIFY((*connection)->execute("UPDATE journal SET author = 'Somebody else' WHERE position = 1"));
        }
        auto opened = Project::open(test.path, TestProject::options());
        QVERIFY(!(*opened)->verify().empty());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_Journal.moc"
