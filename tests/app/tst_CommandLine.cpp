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
    static const QTemporaryDir configuration; // the keys of workshop sessions
    environment.insert(u"XDG_CONFIG_HOME"_s, configuration.path());
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

    void aSessionIsScoredWithoutTheWindow()
    {
        const QString file = m_folder.filePath(u"session.tandem"_s);
        QVERIFY(QFile::copy(m_plant, file));
        const auto object = [](const Ran &ran) { return QJsonDocument::fromJson(ran.out).object(); };
        const auto session = [&](const QStringList &arguments) { return run(QStringList {u"session"_s, file} + arguments + QStringList {u"--json"_s, u"--lang"_s, u"en"_s}); };
        const Ran begun = session({u"start"_s, u"--items"_s, u"R-04"_s, u"--participant"_s, u"Ann:it"_s, u"--participant"_s, u"Bob:it"_s, u"--participant"_s, u"Eve:ot"_s,
                                   u"--participant"_s, u"Jan:ot"_s});
        QVERIFY2(begun.status == 0, begun.err.constData());
        QCOMPARE(object(begun).value(u"items"_s).toArray().size(), 2);
        for (const auto &[person, value] : {std::pair(u"Ann"_s, u"4"_s), std::pair(u"Bob"_s, u"4"_s), std::pair(u"Eve"_s, u"2"_s), std::pair(u"Jan"_s, u"unknown"_s)})
            QCOMPARE(session({u"ballot"_s, u"1"_s, u"--as"_s, person, u"--value"_s, value}).status, 0);
        QCOMPARE(session({u"ballot"_s, u"1"_s, u"--as"_s, u"Ann"_s, u"--value"_s, u"9"_s}).status, 2);
        QVERIFY(!session({u"status"_s}).out.contains("\"median\""));
        const QJsonObject revealed = object(session({u"reveal"_s}));
        QCOMPARE(revealed.value(u"agreed"_s).toBool(true), false);
        QCOMPARE(revealed.value(u"teams"_s).toObject().value(u"it"_s).toObject().value(u"median"_s).toDouble(), 4.0);
        QCOMPARE(revealed.value(u"teams"_s).toObject().value(u"ot"_s).toObject().value(u"dontKnow"_s).toInt(), 1);
        QCOMPARE(session({u"consensus"_s, u"1"_s, u"--value"_s, u"3"_s, u"--by"_s, u"Plant manager"_s}).status, 0);
        const Ran listed = run({u"list"_s, file, u"scenario"_s, u"--where"_s, u"number=R-04"_s, u"--format"_s, u"json"_s});
        QCOMPARE(QJsonDocument::fromJson(listed.out).array().first().toObject().value(u"today"_s).toObject().value(u"likelihood"_s).toInt(), 3);
        QCOMPARE(run({u"verify"_s, file}).status, 0);
    }

    void observedTrafficIsWrittenOnceAndCounted()
    {
        const QString log = m_folder.filePath(u"conn.log"_s);
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#separator \\x09\n#path\tconn\n#fields\tts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\torig_pkts\tresp_pkts\n"
                   "1700000000.5\t10.0.0.1\t50000\t10.0.0.2\t502\ttcp\tmodbus\t4\t3\n1700000001.5\t10.0.0.1\t50001\t10.0.0.2\t502\ttcp\tmodbus\t4\t3\nbroken\n");
        file.close();
        const QString plant = m_folder.filePath(u"traffic.tandem"_s);
        QCOMPARE(run({u"new"_s, plant}).status, 0);
        const auto import = [&](const QStringList &more) { return run(QStringList {u"import"_s, plant, log, u"--json"_s} + more); };
        QCOMPARE(import({u"--strict"_s}).status, 2); // one bad row, and nothing is written
        QCOMPARE(QJsonDocument::fromJson(import({u"--dry-run"_s}).out).object()[u"new"].toInt(), 1);
        QJsonObject told = QJsonDocument::fromJson(import({}).out).object();
        QCOMPARE(told[u"format"].toString(), u"zeek"_s);
        QCOMPARE(told[u"read"].toInt(), 3);
        QCOMPARE(told[u"new"].toInt(), 1);
        QCOMPARE(told[u"staged"].toInt(), 0);
        QCOMPARE(told[u"skipped"].toArray().size(), 1);
        told = QJsonDocument::fromJson(import({}).out).object();
        QCOMPARE(told[u"new"].toInt() + told[u"changed"].toInt(), 0);
        QCOMPARE(told[u"same"].toInt(), 1);
        const QJsonObject flow = QJsonDocument::fromJson(run({u"list"_s, plant, u"flow"_s, u"--format"_s, u"json"_s}).out).array().first().toObject();
        QCOMPARE(flow[u"source"].toString(), u"10.0.0.1"_s);
        QCOMPARE(flow[u"target"].toString(), u"10.0.0.2"_s);
        QCOMPARE(flow[u"protocol"].toString(), u"Modbus TCP"_s);
        QCOMPARE(flow[u"port"].toInt(), 502);
        QCOMPARE(flow[u"packets"].toInt(), 14);
        QCOMPARE(flow[u"firstSeen"].toString(), u"2023-11-14T22:13:20Z"_s);
        QCOMPARE(run({u"import"_s, plant, QStringLiteral(TANDEM_SOURCE_DIR "/README.md"), u"--format"_s, u"pcap"_s}).status, 2);
    }

    void theDrawingGoesToDrawioAndBack()
    {
        const QString drawing = m_folder.filePath(u"plant.drawio"_s);
        QCOMPARE(run({u"diagram"_s, m_plant, u"-o"_s, drawing}).status, 0);
        const QByteArray bytes = run({u"diagram"_s, m_plant, u"--format"_s, u"drawio"_s, u"-o"_s, u"-"_s}, u"7"_s).out;
        QFile file(drawing);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(bytes.startsWith("<?xml") && bytes == file.readAll());

        const auto import = [&](const QString &plant, const QStringList &more) { return QJsonDocument::fromJson(run(QStringList {u"import"_s, plant, drawing, u"--json"_s} + more).out).object(); };
        QJsonObject told = import(m_plant, {});
        QCOMPARE(told[u"format"].toString(), u"drawio"_s);
        QCOMPARE(told[u"edges"].toInt(), int(bytes.count(" edge=\"1\"")));
        QCOMPARE(told[u"vertices"].toInt(), int(bytes.count(" vertex=\"1\"")));
        QVERIFY(told[u"containers"].toInt() > 0);
        QCOMPARE(told[u"new"].toInt() + told[u"changed"].toInt() + told[u"staged"].toInt(), 0);

        const QString other = m_folder.filePath(u"other.tandem"_s);
        QCOMPARE(run({u"new"_s, other}).status, 0);
        QCOMPARE(import(other, {u"--dry-run"_s})[u"new"].toInt(), told[u"same"].toInt());
        told = import(other, {});
        QCOMPARE(told[u"staged"].toInt(), told[u"new"].toInt());
        QCOMPARE(QJsonDocument::fromJson(run({u"staged"_s, other, u"--json"_s}).out).array().size(), told[u"staged"].toInt());
        QCOMPARE(import(other, {u"--format"_s, u"drawio"_s})[u"staged"].toInt(), 0); // kept for review already
        QCOMPARE(run({u"accept"_s, other, u"--all"_s}).status, 0);
        for (const QString &kind : {u"zone"_s, u"asset"_s, u"conduit"_s})
            QCOMPARE(run({u"list"_s, other, kind, u"--format"_s, u"json"_s, u"--sort"_s, u"name"_s}).out, run({u"list"_s, m_plant, kind, u"--format"_s, u"json"_s, u"--sort"_s, u"name"_s}).out);
        QCOMPARE(run({u"import"_s, other, QStringLiteral(TANDEM_SOURCE_DIR "/README.md"), u"--format"_s, u"drawio"_s}).status, 2);
    }

    void theDrawingIsWrittenInThreeFormats()
    {
        for (const auto &[ending, start] : {std::pair(u"svg"_s, QByteArray("<?xml")), std::pair(u"png"_s, QByteArray("\x89PNG")), std::pair(u"pdf"_s, QByteArray("%PDF-"))}) {
            const QString path = m_folder.filePath(u"zones."_s + ending);
            QCOMPARE(run({u"diagram"_s, m_plant, u"-o"_s, path}).status, 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(start));
            QCOMPARE(run({u"diagram"_s, m_plant, u"-o"_s, path}).status, 2); // only with --force
        }
        const auto pdf = [&](const QStringList &more) { return run(QStringList {u"diagram"_s, m_plant, u"--format"_s, u"pdf"_s, u"-o"_s, u"-"_s} + more).out; };
        const auto pages = [](const QByteArray &bytes) { return bytes.count("/Type /Page\n"); };
        QCOMPARE(pages(pdf({u"--paper"_s, u"a0"_s})), 1);
        const qsizetype small = pages(pdf({u"--paper"_s, u"a0"_s, u"--tiled"_s}));
        const qsizetype large = pages(pdf({u"--paper"_s, u"a0"_s, u"--tiled"_s, u"--sheet"_s, u"a3"_s}));
        QVERIFY2(small > 16 && large > 8 && large < small, qPrintable(u"%1 %2"_s.arg(small).arg(large)));
        QCOMPARE(run({u"diagram"_s, m_plant, u"--paper"_s, u"b5"_s, u"-o"_s, u"-"_s}).status, 1);
        QCOMPARE(run({u"diagram"_s, m_plant, u"--format"_s, u"png"_s, u"--size"_s, u"30000x500"_s, u"-o"_s, u"-"_s}).status, 2);
        QVERIFY(run({u"diagram"_s, m_plant, u"-o"_s, u"-"_s, u"--lang"_s, u"pl"_s}).out.contains("Dozowanie"));
        const QString empty = m_folder.filePath(u"nothing.tandem"_s);
        QCOMPARE(run({u"new"_s, empty}).status, 0);
        QCOMPARE(run({u"diagram"_s, empty, u"-o"_s, u"-"_s}).status, 2);
    }

    void theManualNamesEveryVerb()
    {
        QFile manual(QStringLiteral(TANDEM_SOURCE_DIR "/packaging/man/tandem.1"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        QProcess help;
        help.start(qEnvironmentVariable("TANDEM_PROGRAM"), {u"--help"_s, u"--lang"_s, u"en"_s});
        QVERIFY(help.waitForFinished());
        QString verbs = QString::fromUtf8(help.readAllStandardOutput()).section(u"Subcommands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
        QVERIFY(verbs.contains(u"history"_s));
        for (const QString &line : verbs.split(u'\n', Qt::SkipEmptyParts)) {
            const QString verb = line.trimmed().section(u' ', 0, 0);
            const bool named = text.contains(u".BI "_s + verb + u" \""_s) || text.contains(u".B "_s + verb + u'\n') || text.contains(u", \" "_s + verb)
                || text.contains(u"\", "_s + verb) || text.contains(u", "_s + verb + u" \""_s);
            QVERIFY2(named, qPrintable(verb));
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
        QTest::newRow("an outage of nothing") << QStringList {u"outage"_s, u"PLANT"_s, u"--down"_s, u"Atlantis"_s} << 2;
        QTest::newRow("a way that neither ends nor is followed") << QStringList {u"paths"_s, u"PLANT"_s, u"--from"_s, u"Dosing"_s} << 1;
        QTest::newRow("a level that does not exist") << QStringList {u"paths"_s, u"PLANT"_s, u"--from"_s, u"Dosing"_s, u"--reach"_s, u"--raise"_s, u"Dosing=5"_s} << 1;
        QTest::newRow("a conduit that does not exist") << QStringList {u"paths"_s, u"PLANT"_s, u"--from"_s, u"Dosing"_s, u"--reach"_s, u"--close"_s, u"K99"_s} << 2;
        QTest::newRow("a way from nowhere") << QStringList {u"paths"_s, u"PLANT"_s, u"--from"_s, u"Atlantis"_s, u"--to"_s, u"Dosing"_s} << 2;
        QTest::newRow("no such table of ratings") << QStringList {u"agreement"_s, u"nowhere.csv"_s} << 2;
        QTest::newRow("a project is no table of ratings") << QStringList {u"agreement"_s, u"PLANT"_s} << 2;
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
        for (const auto &value : list) {
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

    void agreementGivesNullWithItsReason()
    {
        const QString table = m_folder.filePath(u"votes.csv"_s);
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("item,Anna,Jan,Ewa\nteam,it,ot,ot\nR-01,4,2,2\nR-02,3,,1\nR-03,5,3,\n");
        file.close();
        const Ran ran = run({u"agreement"_s, table, u"--json"_s, u"--lang"_s, u"pl"_s});
        QCOMPARE(ran.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(json.value(u"items"_s).toInt(), 3);
        QCOMPARE(json.value(u"raters"_s).toInt(), 3);
        QCOMPARE(json.value(u"teams"_s).toObject(), (QJsonObject {{u"it"_s, 1}, {u"ot"_s, 2}}));
        QVERIFY(json.value(u"kendallW"_s).isNull()); // one item was rated by all
        QVERIFY(json.value(u"reasons"_s).toObject().value(u"kendallW"_s).toString().contains(u"3"_s));
        QVERIFY(json.value(u"krippendorffAlpha"_s).toObject().value(u"ordinal"_s).isDouble());
        const QJsonObject first = json.value(u"perItem"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"median"_s).toDouble(), 2.0);
        QCOMPARE(first.value(u"cliffsDelta"_s).toObject().value(u"it-ot"_s).toDouble(), 1.0);
    }

    void anOutageSaysWhatStopsAndHowAllStartsAgain()
    {
        const Ran ran = run({u"outage"_s, m_plant, u"--down"_s, u"Name resolution"_s, u"--for"_s, u"240"_s, u"--json"_s});
        QCOMPARE(ran.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        const QJsonArray affected = json.value(u"affected"_s).toArray();
        QCOMPARE(affected.size(), 5); // two servers after an hour, with them the gateway and the control room; pumping goes on
        for (const auto &effect : affected) {
            const bool isLast = effect == affected.last();
            QCOMPARE(effect[u"state"_s].toString(), isLast ? u"degraded"_s : u"stopped"_s);
            QCOMPARE(effect[u"afterMinutes"_s].toInt(), isLast ? 120 : 60);
        }
        QCOMPARE(affected.at(3)[u"because"_s].toArray().size(), 3);
        QCOMPARE(affected.at(3)[u"beyondTolerated"_s].toBool(), true);
        QCOMPARE(json.value(u"restart"_s).toArray().size(), 5);
        QCOMPARE(json.value(u"restart"_s).toArray().first(), json.value(u"down"_s).toArray().first());
        const Ran ends = run({u"outage"_s, m_plant, u"--down"_s, u"Name resolution"_s, u"--for"_s, u"60"_s, u"--lang"_s, u"en"_s});
        QVERIFY(ends.out.contains("Nothing else is affected."));
    }

    void pathsNameTheWeakestStepAndTheCut()
    {
        const Ran ran = run({u"paths"_s, m_plant, u"--from"_s, u"internet"_s, u"--to"_s, u"Dosing"_s, u"--json"_s});
        QCOMPARE(ran.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(json.value(u"count"_s).toInt(), 1); // by the modem of the chlorinators' maker, past the whole plant
        const QJsonObject path = json.value(u"paths"_s).toArray().first().toObject();
        QCOMPARE(path.value(u"conduits"_s).toArray().size(), 1);
        QCOMPARE(path.value(u"weakest"_s).toObject().value(u"conduit"_s), path.value(u"conduits"_s).toArray().first());
        QCOMPARE(path.value(u"weakest"_s).toObject().value(u"slSource"_s).toString(), u"slA"_s);
        QCOMPARE(json.value(u"cut"_s).toArray().size(), 3);
        QVERIFY(json.value(u"cut"_s).toArray().contains(path.value(u"conduits"_s).toArray().first()));
        const Ran same = run({u"paths"_s, m_plant, u"--from"_s, u"Dosing"_s, u"--to"_s, u"Dosing"_s, u"--json"_s});
        QVERIFY(QJsonDocument::fromJson(same.out).object().value(u"cut"_s).isNull());
    }

    void assumptionsChangeThePathsAndNotTheProject()
    {
        const QByteArray before = contentOf(m_plant);
        const auto paths = [&](const QStringList &more) {
            const Ran ran = run(QStringList {u"paths"_s, m_plant, u"--from"_s, u"internet"_s, u"--to"_s, u"SIS-01"_s, u"--json"_s} + more);
            return QJsonDocument::fromJson(ran.out).object();
        };
        const QJsonObject plain = paths({});
        QCOMPARE(plain.value(u"effort"_s), plain.value(u"withoutWhatIf"_s));
        const QJsonObject closed = paths({u"--close"_s, u"K14 Dosing – chlorine safety"_s});
        QCOMPARE(closed.value(u"withoutWhatIf"_s), plain.value(u"effort"_s));
        QVERIFY(closed.value(u"effort"_s).toInt() > plain.value(u"effort"_s).toInt());
        const QJsonObject last = closed.value(u"paths"_s).toArray().first().toObject().value(u"steps"_s).toArray().last().toObject();
        QVERIFY(last.value(u"conduit"_s).isNull()); // past the firewall, by the engineering station in both networks
        QVERIFY(closed.value(u"cut"_s).toArray().contains(last.value(u"asset"_s)));
        const QJsonObject raised = paths({u"--raise"_s, u"Dosing=3"_s});
        QCOMPARE(raised.value(u"effort"_s).toInt(), plain.value(u"effort"_s).toInt() + 3); // nothing is reached there yet
        const QJsonObject shut = paths({u"--close"_s, u"K14 Dosing – chlorine safety"_s, u"K15 Control room – chlorine safety (engineering)"_s, u"--lose"_s, u"EWS-02"_s});
        QCOMPARE(shut.value(u"connected"_s).toBool(), false);
        QVERIFY(shut.value(u"effort"_s).isNull());
        QCOMPARE(shut.value(u"withoutWhatIf"_s), plain.value(u"effort"_s));
        QCOMPARE(contentOf(m_plant), before);
    }

    void reachListsWhatFallsStepByStep()
    {
        const Ran ran = run({u"paths"_s, m_plant, u"--from"_s, u"PC-ENT"_s, u"--reach"_s, u"--json"_s});
        QCOMPARE(ran.status, 0);
        const QJsonArray steps = QJsonDocument::fromJson(ran.out).object().value(u"steps"_s).toArray();
        QVERIFY(steps.size() > 2);
        QCOMPARE(steps.first().toObject().value(u"zones"_s).toArray().size(), 1);
        QVERIFY(steps.first().toObject().value(u"assets"_s).toInt() > 5);
        QCOMPARE(steps.at(2).toObject().value(u"step"_s).toInt(), 2);
        const QJsonObject entered = steps.at(1).toObject().value(u"zones"_s).toArray().first().toObject();
        QVERIFY(!entered.value(u"by"_s).toArray().isEmpty());
        const Ran text = run({u"paths"_s, m_plant, u"--from"_s, u"PC-ENT"_s, u"--reach"_s, u"--lang"_s, u"en"_s});
        QVERIFY(text.out.contains("Control room, by K2 Plant DMZ"));
        const Ran shut = run({u"paths"_s, m_plant, u"--from"_s, u"PC-ENT"_s, u"--reach"_s, u"--close"_s, u"K2 Plant DMZ – control room"_s, u"--lose"_s, u"HIST-01"_s, u"NTP-01"_s, u"--lang"_s, u"en"_s});
        QVERIFY(!shut.out.contains("Control room, by K2 Plant DMZ"));
    }

    void flowsTellTrafficFromIntention()
    {
        const Ran ran = run({u"flows"_s, m_plant, u"--json"_s});
        QCOMPARE(ran.status, 0);
        QHash<QString, int> verdicts;
        QJsonObject strange;
        for (const auto &value : QJsonDocument::fromJson(ran.out).array()) {
            const QJsonObject crossing = value.toObject();
            ++verdicts[crossing.value(u"verdict"_s).toString()];
            if (crossing.value(u"verdict"_s) == u"notAllowed"_s && crossing.value(u"protocol"_s) == u"Modbus TCP"_s)
                strange = crossing;
        }
        for (const QString &verdict : {u"allowed"_s, u"notAllowed"_s, u"noConduit"_s, u"unknownHost"_s, u"neverSeen"_s})
            QVERIFY2(verdicts.value(verdict) > 0, qPrintable(verdict));
        // The web server of the DMZ reads from the SCADA server (the fault that the sample hides for F302).
        QCOMPARE(strange.value(u"port"_s).toInt(), 502);
        QCOMPARE(strange.value(u"packets"_s).toInt(), 8640);
        QCOMPARE(strange.value(u"commands"_s).toArray(), QJsonArray {u"read"_s});
        QCOMPARE(strange.value(u"conduits"_s).toArray().size(), 1);
        QCOMPARE(strange.value(u"from"_s).toObject().value(u"name"_s).toString(), u"Plant DMZ"_s);
    }

    void firewallRulesGoWhereTheyAreWanted()
    {
        const Ran text = run({u"flows"_s, m_plant, u"--firewall"_s, u"text"_s});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("\nallow   from Control room"));
        QVERIFY(text.out.endsWith("deny all  # everything else\n"));
        const QString path = m_folder.filePath(u"rules.csv"_s);
        const Ran csv = run({u"flows"_s, m_plant, u"--firewall"_s, u"csv"_s, u"-o"_s, path, u"--json"_s});
        QCOMPARE(csv.status, 0);
        QVERIFY(QJsonDocument::fromJson(csv.out).isArray());
        QVERIFY(contentOf(path).startsWith("Action,From,"));
        QCOMPARE(run({u"flows"_s, m_plant, u"--firewall"_s, u"csv"_s, u"-o"_s, path}).status, 2); // it is there
        QCOMPARE(run({u"flows"_s, m_plant, u"--firewall"_s, u"csv"_s, u"--json"_s}).status, 1);
        QCOMPARE(run({u"flows"_s, m_plant, u"--firewall"_s, u"iptables"_s}).status, 1);
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
