// SPDX-License-Identifier: GPL-3.0-or-later
// `tandem serve` from outside: what it says, what can be typed, and that killing it loses nothing.
#include "tests/core/workshop/TestRoom.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {
/// The program serving a project, with the configuration of the test's own person.
class Served
{
public:
    Served(const QString &config, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, config);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("TANDEM_PROGRAM"), QStringList {u"serve"_s} + arguments);
    }
    /// What it printed on standard output, once it has printed a line.
    QByteArray firstLine()
    {
        (void)QTest::qWaitFor([this] {
            out += process.readAllStandardOutput();
            return out.contains('\n') || process.state() == QProcess::NotRunning;
        }, 20'000);
        return out;
    }
    void type(const QByteArray &line) { process.write(line + '\n'); }
    [[nodiscard]] bool says(const QByteArray &text)
    {
        return QTest::qWaitFor([&] {
            err += process.readAllStandardError();
            return err.contains(text);
        }, 10'000);
    }
    /// Ends it as the system would; its exit status.
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        (void)QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 10'000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    ~Served()
    {
        process.kill();
        process.waitForFinished();
    }

    QProcess process;
    QByteArray out;
    QByteArray err;
};
}

class TestServeVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aSessionIsServedFromTheFirstJoinToTheReveal()
    {
        TestRoom room;
        const QString config = room.folder.filePath(u"config"_s);
        QVERIFY(SessionKeys(config + u"/tandem/sessions"_s).keep(room.run->id(), room.sessionKeys().secretKey).has_value());
        const Session session = room.run->session();
        const QString path = room.project->path();
        const RecordId item = room.item(0);
        room.run.reset();
        room.project.reset();

        Served served(config, {path, u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--lang"_s, u"en"_s});
        const QJsonObject said = QJsonDocument::fromJson(served.firstLine()).object();
        QCOMPARE(served.out.count('\n'), 1);
        QCOMPARE(said.value("session"_L1).toString(), session.id.text());
        QVERIFY(said.value("fingerprint"_L1).isNull());
        QVERIFY(said.value("url"_L1).toString().endsWith(u"#k="_s + session.publicKey + u"&c="_s + said.value("code"_L1).toString().remove(u'-')));
        QVERIFY(served.says("█"));

        TestDevice device(u"http://127.0.0.1:%1"_s.arg(said.value("port"_L1).toInt()), said.value("code"_L1).toString(), session);
        device.open();
        device.next("room");
        device.join(u"Jan Nowak"_s, u"ot"_s);
        device.next("wait");
        QVERIFY(served.says("Jan Nowak (OT) asks to be let in"));
        served.type("admit jan nowak");
        device.participant = device.next("admitted").value(u"participant"_s).toString();
        served.type("open 1");
        QCOMPARE(device.next("item").value("id"_L1).toString(), item.text());
        device.send(device.ballot(Id<AgendaItem>(item), 1, 1, {.value = 4, .confidence = Grade::High, .reason = VoteReason::Unknown, .remark = {}}));
        device.next("ack");
        QVERIFY(served.says("Voted: 1 of 2"));
        QVERIFY(!served.err.contains("OT: 4")); // who, not what
        // Killed, what was acknowledged is there; started again, it goes on at the same item.
        QCOMPARE(served.end(SIGKILL), -1);
        Served again(config, {path, u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(said.value("port"_L1).toInt()), u"--json"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(QJsonDocument::fromJson(again.firstLine()).object(), said);
        again.type("reveal");
        QVERIFY(again.says("OT: 4"));
        again.type("dance");
        QVERIFY(again.says("Type admit NAME"));
        QCOMPARE(again.end(SIGTERM), 0);
    }

    /// What the phone was told is in stays in, wherever the program is when it dies.
    void killedAHundredTimesEachAcknowledgedVoteIsThere()
    {
        TestRoom room;
        const QString config = room.folder.filePath(u"config"_s);
        QVERIFY(SessionKeys(config + u"/tandem/sessions"_s).keep(room.run->id(), room.sessionKeys().secretKey).has_value());
        const Session session = room.run->session();
        const Id<AgendaItem> item = room.item(0);
        const QString path = room.project->path();
        QVERIFY(room.run->open(item).has_value());
        room.run.reset();
        room.project.reset();
        std::unique_ptr<TestDevice> device;
        qint64 sequence = 0;
        QRandomGenerator random(4711);
        int acknowledgedInAll = 0;
        for (int times = 0; times < 100; ++times) {
            Served served(config, {path, u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--admit-all"_s});
            const QJsonObject said = QJsonDocument::fromJson(served.firstLine()).object();
            const QString address = u"http://127.0.0.1:%1"_s.arg(said.value("port"_L1).toInt());
            auto now = std::make_unique<TestDevice>(address, said.value("code"_L1).toString(), session);
            if (device) {
                now->keys = device->keys;
                now->participant = device->participant;
                now->open();
                now->comeBack(now->next("room").value("challenge"_L1).toString());
                now->next("admitted");
            } else {
                now->takePart(u"Jan"_s, u"ot"_s);
            }
            device = std::move(now);
            qint64 acknowledged = 0;
            int acks = 0;
            connect(&device->socket, &QWebSocket::textMessageReceived, this, [&acknowledged, &acks](const QString &text) {
                const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
                if (message.value("t"_L1) != "ack"_L1)
                    return;
                ++acks;
                acknowledged = std::max(acknowledged, message.value("sequence"_L1).toInteger());
            });
            QTimer sender;
            connect(&sender, &QTimer::timeout, this, [&] {
                device->send(device->ballot(item, 1, ++sequence, {.value = static_cast<int>(sequence % 5) + 1, .confidence = Grade::High, .reason = VoteReason::Unknown, .remark = {}}));
            });
            sender.start(2);
            // Killed after some votes were acknowledged, with more under way.
            const int until = random.bounded(12); // a device that sends more than 20 messages at once is made to wait
            (void)QTest::qWaitFor([&] { return acks >= until; }, 20'000);
            served.end(SIGKILL);
            sender.stop();
            auto project = Project::open(path, {});
            QVERIFY2(project.has_value(), project ? "" : qPrintable(project.error().sentence()));
            const auto ballots = (*project)->ballots(item, 1);
            QVERIFY(ballots.has_value());
            if (acknowledged > 0) {
                ++acknowledgedInAll;
                QCOMPARE(ballots->size(), size_t(1));
                QVERIFY2(ballots->front().sequence >= acknowledged, qPrintable(QString::number(acknowledged)));
            }
        }
        QVERIFY(acknowledgedInAll > 50);
        QVERIFY((*Project::open(path, {}))->verify().empty());
    }

    void withoutASessionOrItsKeyNothingIsServed()
    {
        TestRoom room;
        const QString path = room.project->path();
        const QString config = room.folder.filePath(u"nobody"_s);
        room.run.reset();
        room.project.reset();
        Served noKey(config, {path, u"--bind"_s, u"127.0.0.1"_s, u"--lang"_s, u"en"_s});
        QVERIFY(noKey.says("The key of this session is not on this computer"));
        QVERIFY(QTest::qWaitFor([&] { return noKey.process.state() == QProcess::NotRunning; }));
        QCOMPARE(noKey.process.exitCode(), 2);
        Served noSession(config, {TestRoom::samplePath(), u"--lang"_s, u"en"_s});
        QVERIFY(noSession.says("There is no session in this project that is prepared or running."));
        QVERIFY(QTest::qWaitFor([&] { return noSession.process.state() == QProcess::NotRunning; }));
        QCOMPARE(noSession.process.exitCode(), 2);
        QVERIFY(noSession.firstLine().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServeVerb)
#include "tst_ServeVerb.moc"
