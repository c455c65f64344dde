// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/EvidenceFile.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

class TestEvidenceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aFileComesInWithItsContentAndOneUndoTakesItOut()
    {
        TestProject test;
        const QString path = write(test, u"FW-1.conf"_s, "config system global\nend\n");
        Answer answer;
        answer.framework = u"csf-2.0"_s;
        answer.requirement = u"PR.IR-01"_s;
        const Id<Answer> answered = test.add(answer);
        const auto described = EvidenceFile::describe(path);
        QVERIFY(described);
        QCOMPARE(described->evidenceKind, u"configuration"_s);
        QCOMPARE(described->fileName, u"FW-1.conf"_s);
        const auto taken = EvidenceFile::add(*test.project, path, *described, answered);
        QVERIFY(taken);
        test.reopen();
        const auto evidence = test.project->find(*taken);
        QVERIFY(evidence);
        QCOMPARE(evidence->takenBy, u"Tester"_s);
        QCOMPARE(*test.project->blob(evidence->blob), QByteArray("config system global\nend\n"));
        QCOMPARE(test.project->find(answered)->evidence, std::vector {*taken});
        QVERIFY(test.project->verify().empty());
        QVERIFY(test.project->undo());
        QVERIFY(test.project->all<Evidence>().empty());
        QVERIFY(test.project->find(answered)->evidence.empty());
        QVERIFY(test.project->redo());
        QVERIFY(test.project->blob(test.project->all<Evidence>().front().blob)); // undo leaves the content
    }

    void theKindFollowsTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<EvidenceFile::Shape>("shape");
        QTest::newRow("photo") << u"K7.png"_s << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(20, '\0') << u"photo"_s << EvidenceFile::Shape::Picture;
        QTest::newRow("program") << u"dose.scl"_s << QByteArray("FUNCTION_BLOCK x\n") << u"configuration"_s << EvidenceFile::Shape::Text;
        QTest::newRow("report") << u"HAZOP.pdf"_s << QByteArray("%PDF-1.4\n\0\1\2", 12) << u"document"_s << EvidenceFile::Shape::Other;
        QTest::newRow("minutes") << u"minutes.txt"_s << QByteArray("Present: 7\n") << u"document"_s << EvidenceFile::Shape::Text;
        QTest::newRow("capture") << u"cr.pcapng"_s << QByteArray("\x0a\x0d\x0d\x0a\0\0\0\0", 8) << u"measurement"_s << EvidenceFile::Shape::Other;
    }
    void theKindFollowsTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        QFETCH(EvidenceFile::Shape, shape);
        const TestProject test;
        const auto described = EvidenceFile::describe(write(test, name, content));
        QVERIFY(described);
        QCOMPARE(described->evidenceKind, kind);
        QCOMPARE(EvidenceFile::shapeOf(*described, content), shape);
    }

    void whatCannotBeReadIsSaidAndNothingIsWritten()
    {
        TestProject test;
        QVERIFY(!EvidenceFile::describe(test.folder.filePath(u"none.txt"_s)));
        const QString empty = write(test, u"empty.txt"_s, {});
        QVERIFY(!EvidenceFile::describe(empty));
        const QString path = write(test, u"a.txt"_s, "x");
        const size_t entries = test.project->journal().entries().size();
        QVERIFY(!EvidenceFile::add(*test.project, path, *EvidenceFile::describe(path), Id<Answer>(RecordId::create())));
        QCOMPARE(test.project->journal().entries().size(), entries);
        QVERIFY(test.project->all<Evidence>().empty());
    }

private:
    static QString write(const TestProject &test, const QString &name, const QByteArray &content)
    {
        QFile file(test.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write");
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(TestEvidenceFile)
#include "tst_EvidenceFile.moc"
