// SPDX-License-Identifier: GPL-3.0-or-later
// The program from outside: exit statuses, what goes where, and the same bytes from start to start.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Ran
{
    int status;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments, const QString &hashSeed = u"0"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TANDEM_NOW"_s, u"2026-11-24T10:00:00Z"_s);
    environment.insert(u"QT_HASH_SEED"_s, hashSeed);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("TANDEM_PROGRAM"), arguments);
    if (!process.waitForFinished(60'000))
        qFatal("the program does not end: %s", qPrintable(arguments.join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}
}

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_plant = m_folder.filePath(u"plant.tandem"_s);
        QCOMPARE(run({u"new"_s, m_plant, u"--sample"_s, u"waterworks"_s}).status, 0);
    }

    void theSameDataGivesTheSameBytesFromStartToStart_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"pdf", "html", "xlsx"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void theSameDataGivesTheSameBytesFromStartToStart()
    {
        QFETCH(const QString, format);
        QByteArray first;
        for (const QString &seed : {u"1"_s, u"22"_s, u"random"_s}) {
            const Ran ran = run({u"report"_s, m_plant, u"--template"_s, u"csf-profile"_s, u"--format"_s, format, u"-o"_s, u"-"_s}, seed);
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.out.size() > 1000);
            if (first.isEmpty())
                first = ran.out;
            QVERIFY(ran.out == first);
        }
    }

    void statusesTellWhatHappened_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no such template") << QStringList {u"report"_s, u"PLANT"_s, u"--template"_s, u"novel"_s, u"-o"_s, u"-"_s} << 1;
        QTest::newRow("no such zone") << QStringList {u"report"_s, u"PLANT"_s, u"--template"_s, u"crs"_s, u"--only"_s, u"zone:Atlantis"_s, u"-o"_s, u"-"_s} << 2;
        QTest::newRow("a zone where none is asked") << QStringList {u"report"_s, u"PLANT"_s, u"--template"_s, u"glossary"_s, u"--only"_s, u"zone:Dosing"_s, u"-o"_s, u"-"_s} << 1;
        QTest::newRow("no such project") << QStringList {u"frameworks"_s, u"nowhere.tandem"_s} << 2;
        QTest::newRow("no such framework") << QStringList {u"profile"_s, u"PLANT"_s, u"--framework"_s, u"novel"_s} << 2;
        QTest::newRow("no such file") << QStringList {u"import"_s, u"PLANT"_s, u"nowhere.json"_s} << 2;
        QTest::newRow("export to a project") << QStringList {u"export"_s, u"PLANT"_s, u"-o"_s, u"PLANT"_s, u"--force"_s} << 2;
        QTest::newRow("a difference with what is not there") << QStringList {u"diff"_s, u"PLANT"_s, u"nowhere.tandem"_s} << 2;
        QTest::newRow("no such baseline") << QStringList {u"diff"_s, u"baseline:Never"_s, u"PLANT"_s} << 2;
        QTest::newRow("two baselines of nothing") << QStringList {u"diff"_s, u"baseline:A"_s, u"baseline:B"_s} << 1;
        QTest::newRow("no difference") << QStringList {u"diff"_s, u"PLANT"_s, u"PLANT"_s, u"--json"_s} << 0;
        QTest::newRow("oscal") << QStringList {u"export"_s, u"PLANT"_s, u"--format"_s, u"oscal"_s} << 0;
    }
    void statusesTellWhatHappened()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const int, status);
        arguments.replaceInStrings(u"PLANT"_s, m_plant);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, status);
        if (status == 0) {
            QVERIFY(QJsonDocument::fromJson(ran.out).isObject());
            return;
        }
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.trimmed().count('\n'), 0); // one sentence
        QVERIFY(ran.err.startsWith("tandem: "));
    }

    void whatDoesNotHoldTogetherIsToldInBothLanguages()
    {
        const Ran ran = run({u"check"_s, m_plant, u"--json"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(ran.status, 3);
        const QJsonArray list = QJsonDocument::fromJson(ran.out).array();
        QVERIFY(!list.isEmpty());
        QSet<QString> messages;
        for (const QJsonValue &value : list) {
            const QJsonObject one = value.toObject();
            QVERIFY2((QStringList {u"error"_s, u"warning"_s, u"info"_s}).contains(one.value("severity"_L1).toString()), qPrintable(one.value("id"_L1).toString()));
            QVERIFY(!one.value("records"_L1).toArray().isEmpty());
            QVERIFY(!one.value("reference"_L1).toString().isEmpty());
            QVERIFY(one.value("accepted"_L1).isNull() && one.contains("accepted"_L1));
            QVERIFY2(!one.value("message"_L1).toString().contains(u'%'), qPrintable(one.value("message"_L1).toString()));
            messages.insert(one.value("message"_L1).toString());
        }
        QCOMPARE(list.first().toObject().value("severity"_L1).toString(), u"error"_s); // the worst first
        QVERIFY(messages.contains(u"GW-99 is in no zone."_s));
        const Ran words = run({u"check"_s, m_plant, u"--lang"_s, u"pl"_s});
        QCOMPARE(words.status, 3);
        QVERIFY(words.out.contains("GW-99 nie należy do żadnej strefy."));
        QCOMPARE(words.out.count('\n'), list.size());
    }

    void whatDiffersIsToldAndIsAFinding()
    {
        const QString later = m_folder.filePath(u"later.tandem"_s);
        QVERIFY(QFile::copy(m_plant, later));
        QCOMPARE(run({u"set"_s, later, u"scenario"_s, u"R-15"_s, u"today.likelihood=1"_s}).status, 0);
        const QByteArray before = contentOf(later);
        const Ran ran = run({u"diff"_s, m_plant, later, u"--json"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(ran.status, 3);
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(json.value(u"sameProject"_s).toBool(), true);
        const QJsonArray records = json.value(u"records"_s).toArray();
        QCOMPARE(records.size(), 1);
        const QJsonObject field = records.first().toObject().value(u"fields"_s).toArray().first().toObject();
        QCOMPARE(field.value(u"field"_s).toString(), u"today.likelihood"_s);
        QCOMPARE(field.value(u"before"_s).toString(), u"2"_s);
        QCOMPARE(field.value(u"after"_s).toString(), u"1"_s);
        QCOMPARE(json.value(u"levels"_s).toArray().size(), 1);
        QCOMPARE(contentOf(later), before); // only read
        const Ran words = run({u"diff"_s, m_plant, later, u"--lang"_s, u"pl"_s});
        QCOMPARE(words.status, 3);
        QVERIFY(words.out.contains("Scenariusz"));
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_plant;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_CommandLine.moc"
