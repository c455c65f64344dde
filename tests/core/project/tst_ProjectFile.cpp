// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/project/TestProject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theStepsMakeTheTablesThatTheKindsDescribe()
    {
        const ProjectSchema &schema = ProjectSchema::program();
        auto made = Sqlite::open(u":memory:"_s, Sqlite::Mode::ReadWrite);
        auto described = Sqlite::open(u":memory:"_s, Sqlite::Mode::ReadWrite);
        QVERIFY(schema.migrate(**made, 0));
        for (const RecordKind *kind : *schema.kinds) {
            QVERIFY((*described)->execute(ProjectSchema::createTable(*kind)));
            const QByteArray question = "SELECT group_concat(name || ' ' || type || ' ' || pk, ', ') FROM pragma_table_info('" + QByteArray(kind->key()) + "')";
            const QByteArray links = "SELECT coalesce(group_concat(\"table\" || ' ' || \"from\" || ' ' || on_delete, ', '), '') FROM pragma_foreign_key_list('" + QByteArray(kind->key()) + "')";
            for (const QByteArray &sql : {question, links}) {
                auto one = (*made)->prepare(sql);
                auto other = (*described)->prepare(sql);
                QVERIFY(one->step() && other->step());
                QCOMPARE(one->text(0).toByteArray(), other->text(0).toByteArray());
            }
        }
    }

    void aProjectOfAnEarlierSchemaOpens_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < ProjectSchema::program().version(); ++schema)
            QTest::addRow("%d", schema) << schema;
    }

    /// Made by the program of that age; the steps since then lose nothing.
    void aProjectOfAnEarlierSchemaOpens()
    {
        QFETCH(const int, schema);
        QFile stored(QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/schema-%1.tandem.z").arg(schema));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.tandem"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(qUncompress(stored.readAll()));
        old.close();
        auto project = Project::open(path, {});
        QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().sentence()));
        QVERIFY(!(*project)->readOnlyReason());
        QCOMPARE((*project)->all<Asset>().size(), size_t(1));
        QCOMPARE((*project)->all<Asset>().front().vendor, u"Siemens"_s);
        QVERIFY((*project)->all<Zone>().front().slT.has_value());
        QVERIFY((*project)->verify().empty());
        const Result<int> undone = (*project)->undo();
        QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().sentence()));
        QVERIFY((*project)->all<Asset>().front().vendor.isEmpty());
        QVERIFY(QFileInfo::exists(folder.filePath(u"old.v%1-backup.tandem"_s.arg(schema))));
    }

    void everyTableHasAPrimaryKey()
    {
        TestProject test;
        test.project.reset();
        auto connection = Sqlite::open(test.path, Sqlite::Mode::ReadOnly);
        auto tables = (*connection)->prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
        int count = 0;
        while (tables->step()) {
            const QByteArray name = tables->text(0).toByteArray();
            const auto keys = (*connection)->number("SELECT count(*) FROM pragma_table_info('" + name + "') WHERE pk > 0");
            QVERIFY2(keys && *keys >= 1, name.constData());
            ++count;
        }
        QVERIFY(count > 15);
    }

    void aCleanCloseLeavesOneFile()
    {
        TestProject test;
        test.addAsset(u"PLC-1"_s);
        test.project.reset();
        QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"plant.tandem"_s});
    }

    void aSecondOpenerReadsAndIsToldWhoHasIt()
    {
        TestProject test;
        auto second = Project::open(test.path, TestProject::options());
        QVERIFY(second);
        QVERIFY((*second)->readOnlyReason());
        QCOMPARE((*second)->readOnlyReason()->kind, Error::Kind::Locked);
        const auto edited = (*second)->edit({}, [](Edit &) -> Result<void> { return {}; });
        QVERIFY(!edited);
        second->reset();
        QVERIFY(test.project->edit({}, [](Edit &) -> Result<void> { return {}; })); // the first one still writes
    }

    /// Programs killed while they made their lock, or while they removed the lock of another killed one.
    void locksLeftByKilledProgramsAreTakenOver_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<bool>("withMarker");
        const QByteArray dead = "4194303\ntandem\n" + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
            + QSysInfo::bootUniqueId() + '\n';
        QTest::newRow("names nobody") << QByteArray() << false;
        QTest::newRow("names a dead process") << dead << false;
        QTest::newRow("names a dead process, removal begun") << dead << true;
        QTest::newRow("names nobody, removal begun") << QByteArray() << true;
    }
    void locksLeftByKilledProgramsAreTakenOver()
    {
        QFETCH(QByteArray, lock);
        QFETCH(bool, withMarker);
        TestProject test;
        test.project.reset();
        const QFileInfo file(test.path);
        const QString lockPath = file.dir().filePath(u".%1.lock"_s.arg(file.fileName()));
        const auto write = [](const QString &path, const QByteArray &content) {
            QFile left(path);
            return left.open(QIODevice::WriteOnly) && left.write(content) == content.size();
        };
        QVERIFY(write(lockPath, lock));
        if (withMarker)
            QVERIFY(write(lockPath + u".rmlock"_s, {}));
        const auto opened = Project::open(test.path, {});
        QVERIFY(opened);
        QVERIFY2(!(*opened)->readOnlyReason(), (*opened)->readOnlyReason() ? qPrintable((*opened)->readOnlyReason()->sentence()) : "");
    }

    void whatIsNoProjectIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Dear auditor, this is a letter.\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void whatIsNoProjectIsRefusedWithASentence()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.tandem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto opened = Project::open(path, TestProject::options());
        QVERIFY(!opened);
        QVERIFY(!opened.error().what.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aNewerFileIsReadOnly()
    {
        TestProject test;
        test.addAsset(u"PLC-1"_s);
        test.project.reset();
        alter(test.path, "PRAGMA user_version=999; CREATE TABLE novelty(id TEXT PRIMARY KEY); ALTER TABLE asset ADD COLUMN \"shape\" TEXT;");
        auto opened = Project::open(test.path, TestProject::options());
        QVERIFY(opened);
        QVERIFY((*opened)->readOnlyReason());
        QCOMPARE((*opened)->store(Asset::kind()).count(), 1);
    }

    void aForeignPartOfTheSchemaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON asset BEGIN DELETE FROM zone; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM asset");
        QTest::newRow("table") << QByteArray("CREATE TABLE x(a)");
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(a)");
        QTest::newRow("missing table") << QByteArray("DROP TABLE note");
        QTest::newRow("column") << QByteArray("ALTER TABLE asset RENAME COLUMN vendor TO maker");
    }
    void aForeignPartOfTheSchemaIsRefused()
    {
        QFETCH(QByteArray, sql);
        TestProject test;
        test.project.reset();
        alter(test.path, sql);
        const auto opened = Project::open(test.path, TestProject::options());
        QVERIFY(!opened);
    }

    void aTruncatedFileIsRefused()
    {
        TestProject test;
        for (int i = 0; i < 50; ++i)
            test.addAsset(u"PLC-%1"_s.arg(i));
        test.project.reset();
        QFile file(test.path);
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(!Project::open(test.path, TestProject::options()));
    }

    void flippedBitsNeverCrash()
    {
        TestProject test;
        const Id<Zone> zone = test.addZone(u"Cell"_s);
        for (int i = 0; i < 30; ++i)
            test.addAsset(u"PLC-%1"_s.arg(i), zone);
        test.project.reset();
        QFile file(test.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QRandomGenerator random(20261124);
        for (int round = 0; round < 200; ++round) {
            QByteArray damaged = whole;
            const qsizetype at = random.bounded(static_cast<int>(whole.size()));
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.bounded(8)));
            const QString path = test.folder.filePath(u"damaged-%1.tandem"_s.arg(round));
            QFile copy(path);
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(damaged);
            copy.close();
            auto opened = Project::open(path, TestProject::options());
            if (!opened) {
                QVERIFY(!opened.error().sentence().isEmpty());
                continue;
            }
            (void)(*opened)->verify();
            (void)(*opened)->undo();
            opened->reset();
            QFile::remove(path);
        }
    }

    void aFullDiskLosesNothing()
    {
        TestProject test;
        test.addAsset(u"PLC-1"_s);
        const auto before = test.dump();
        test.project->limitPagesForTest(1);
        const auto edited = test.project->edit({}, [](Edit &edit) -> Result<void> {
            for (int i = 0; i < 5000; ++i) {
                Asset asset;
                asset.tag = u"A-%1"_s.arg(i);
                asset.description.main = QString(400, u'x');
                if (auto added = edit.add(asset); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
        QVERIFY(!edited);
        QVERIFY(edited.error().what.contains(u"full"));
        QCOMPARE(test.dump(), before);
        test.reopen();
        QCOMPARE(test.dump(), before);
        QVERIFY(test.project->verify().empty());
    }

    void aFileThatVanishedIsNoticed()
    {
        TestProject test;
        QVERIFY(QFile::rename(test.path, test.path + u".away"_s));
        Asset asset;
        asset.tag = u"PLC-1"_s;
        const auto edited = test.project->edit({}, [&](Edit &edit) { return edit.add(asset).transform([](auto) {}); });
        QVERIFY(!edited);
        QVERIFY(QFile::rename(test.path + u".away"_s, test.path));
        QVERIFY(test.project->edit({}, [&](Edit &edit) { return edit.add(asset).transform([](auto) {}); }));
    }

    void aProjectIsNeverOverwritten()
    {
        TestProject test;
        QVERIFY(!Project::create(test.path, TestProject::options(), u"x"_s, [](Edit &) -> Result<void> { return {}; }));
    }

    void anOlderFileIsBroughtUpToDateAfterABackup()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.tandem"_s);
        ProjectSchema newer = ProjectSchema::program();
        newer.steps.append("CREATE TABLE later(id TEXT NOT NULL PRIMARY KEY) STRICT;");
        {
            auto made = Project::create(path, TestProject::options(), u"Made"_s, [](Edit &edit) -> Result<void> {
                Asset asset;
                asset.tag = u"PLC-1"_s;
                return edit.add(asset).transform([](auto) {});
            });
            QVERIFY(made);
        }
        Project::Options options = TestProject::options();
        options.schema = &newer;
        auto opened = Project::open(path, options);
        QVERIFY(opened);
        QVERIFY(!(*opened)->readOnlyReason());
        QCOMPARE((*opened)->store(Asset::kind()).count(), 1);
        QVERIFY((*opened)->undo());
        const QString backup = folder.filePath(u"old.v%1-backup.tandem"_s.arg(ProjectSchema::program().version()));
        QVERIFY(QFile::exists(backup));
        auto old = Project::open(backup, TestProject::options());
        QVERIFY(old);
        QCOMPARE((*old)->store(Asset::kind()).count(), 1);
    }

private:
    static void alter(const QString &path, const QByteArray &sql)
    {
        auto connection = Sqlite::open(path, Sqlite::Mode::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->execute("PRAGMA foreign_keys=OFF"));
        const auto done = (*connection)->execute(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_ProjectFile.moc"
