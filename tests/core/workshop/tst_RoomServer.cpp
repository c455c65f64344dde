// SPDX-License-Identifier: GPL-3.0-or-later
// The room over loopback: who comes in, what becomes of votes, and what hostile clients get.
#include "tests/core/workshop/TestRoom.h"

#include "core/workshop/BallotPage.h"
#include "core/workshop/QrCode.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

using namespace Qt::StringLiterals;

namespace {
Vote valued(int value)
{
    return {.value = value, .confidence = Grade::Medium, .reason = VoteReason::Exposure, .remark = {}};
}

/// What the server answers to these bytes until it closes.
QByteArray answerTo(const TestRoom &room, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, room.server->served().port);
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 20'000))
        return "no connection";
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000))
        return "still open: " + answer;
    return answer;
}

QByteArray hostOf(const TestRoom &room)
{
    return "Host: 127.0.0.1:" + QByteArray::number(room.server->served().port) + "\r\n";
}
}

class TestRoomServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    // --- joining ---

    void theAddressCarriesKeyAndCodeInItsFragment()
    {
        TestRoom room;
        room.serve();
        const QUrl url(room.server->served().url);
        QVERIFY(url.isValid());
        const QUrlQuery fragment(url.fragment());
        QCOMPARE(fragment.queryItemValue(u"k"_s), room.run->session().publicKey);
        QCOMPARE(fragment.queryItemValue(u"c"_s), QString(room.server->served().code).remove(u'-'));
        QCOMPARE(url.adjusted(QUrl::RemoveFragment).toString(), room.server->served().address + u'/');
        // A second start of the same session has the same code: phones that scanned it go on.
        const QString code = room.server->served().code;
        room.serve();
        QCOMPARE(room.server->served().code, code);
        const Result<QrCode> qr = QrCode::of(room.server->served().url);
        QVERIFY(qr.has_value());
        QVERIFY(qr->size >= 21 && qr->isDark(0, 0) && !qr->isDark(7, 7) && qr->isDark(6, 6)); // the finder pattern
        QCOMPARE(qr->blocks().count(u'\n'), (qr->size + 9) / 2);
    }

    void whoKnowsTheCodeWaitsAndIsLetIn()
    {
        TestRoom room;
        room.serve(false);
        TestDevice device(room);
        device.open();
        const QJsonObject hello = device.next("room");
        QCOMPARE(hello.value("key"_L1).toString(), room.run->session().publicKey);
        QCOMPARE(hello.value("name"_L1)["pl"_L1].toString(), u"Warsztaty jesienne");
        device.join(u"Marek"_s, u"it"_s);
        device.next("wait");
        const std::vector<Participant> people = room.run->people();
        const auto marek = std::ranges::find(people, u"Marek"_s, &Participant::name);
        QVERIFY(marek != people.end() && marek->admission == Admission::Waiting && !marek->votes());
        // Without being let in there is no voting.
        QVERIFY(room.run->open(room.item(0)).has_value());
        device.participant = marek->id.text();
        device.send(device.ballot(room.item(0), 1, 1, valued(3)));
        QCOMPARE(device.next("refused").value("why"_L1).toString(), u"stranger");
        QVERIFY(room.server->admit(marek->id).has_value());
        QCOMPARE(device.next("admitted").value("participant"_L1).toString(), marek->id.text());
        const QJsonObject item = device.next("item");
        QCOMPARE(item.value("id"_L1).toString(), room.item(0).text());
        QCOMPARE(item.value("steps"_L1).toArray().size(), 5);
        QCOMPARE(room.server->deviceCount(), 1);
    }

    void whoWasPreparedByNameStaysOnePerson()
    {
        TestRoom room;
        room.serve();
        const size_t before = room.run->people().size();
        TestDevice device(room);
        device.takePart(u"anna "_s, u"ot"_s);
        QCOMPARE(room.run->people().size(), before);
        QCOMPARE(room.run->people().front().id.text(), device.participant);
        QVERIFY(room.run->people().front().way == VotingWay::Phone);
        // The name is somebody's now.
        TestDevice other(room);
        other.open();
        other.next("room");
        other.join(u"ANNA"_s, u"ot"_s);
        QCOMPARE(other.next("refused").value("why"_L1).toString(), u"taken");
    }

    void joiningIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("joinOpen");
        QTest::addColumn<QString>("why");
        QTest::newRow("wrong code") << u"7K3M-QW9T-2XHB"_s << true << u"code"_s;
        QTest::newRow("joining closed") << QString() << false << u"closed"_s;
    }
    void joiningIsRefused()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, joinOpen);
        QFETCH(const QString, why);
        TestRoom room;
        room.serve();
        room.server->setJoinOpen(joinOpen);
        TestDevice device(room);
        device.open();
        QCOMPARE(device.next("room").value("joinOpen"_L1).toBool(), joinOpen);
        device.join(u"Marek"_s, u"it"_s, code);
        QCOMPARE(device.next("refused").value("why"_L1).toString(), why);
        QCOMPARE(room.run->people().size(), size_t(1));
    }

    void guessingTheCodeEndsTheConnection()
    {
        TestRoom room;
        room.serve();
        TestDevice device(room);
        device.open();
        device.next("room");
        for (int i = 0; i < 5; ++i)
            device.join(u"Marek"_s, u"it"_s, u"7K3MQW9T2XH%1"_s.arg(i));
        QVERIFY(QTest::qWaitFor([&] { return device.isClosed; }));
        QCOMPARE(room.run->people().size(), size_t(1));
    }

    // --- votes ---

    void aVoteIsAcknowledgedOnceItIsOnTheDisk()
    {
        TestRoom room;
        room.serve();
        TestDevice device(room);
        device.takePart(u"Marek"_s, u"it"_s);
        QVERIFY(room.run->open(room.item(0)).has_value());
        QCOMPARE(device.next("item").value("voted"_L1).toBool(), false);
        device.send(device.ballot(room.item(0), 1, 1, valued(4)));
        QCOMPARE(device.next("ack").value("sequence"_L1).toInt(), 1);
        QCOMPARE(room.project->ballots(room.item(0), 1)->size(), size_t(1));
        device.send(device.ballot(room.item(0), 1, 2, valued(2)));
        QCOMPARE(device.next("ack").value("sequence"_L1).toInt(), 2);
        const Result<RoundVotes> votes = room.run->reveal(room.item(0));
        QCOMPARE(votes->values(Team::It), (std::vector {2}));
        QVERIFY(votes->votes.front().way == VotingWay::Phone);
        const QJsonObject reveal = device.next("reveal");
        QCOMPARE(reveal.value("strips"_L1)[0]["counts"_L1]["2"_L1].toInt(), 1);
        QCOMPARE(reveal.value("strips"_L1)[0]["median"_L1].toInt(), 2);
        device.send(device.ballot(room.item(0), 1, 3, valued(5)));
        QCOMPARE(device.next("refused").value("why"_L1).toString(), u"late");
        device.send(device.ballot(room.item(1), 1, 1, valued(5)));
        QCOMPARE(device.next("refused").value("why"_L1).toString(), u"notOpen");
    }

    void theSameVoteAgainIsAcknowledgedAndAnOldOneIsNot()
    {
        TestRoom room;
        room.serve();
        TestDevice device(room);
        device.takePart(u"Marek"_s, u"it"_s);
        QVERIFY(room.run->open(room.item(0)).has_value());
        const QJsonObject first = device.ballot(room.item(0), 1, 1, valued(1));
        const QJsonObject second = device.ballot(room.item(0), 1, 2, valued(5));
        device.send(first);
        device.next("ack");
        device.send(second);
        device.next("ack");
        device.send(second); // its acknowledgement was lost
        QCOMPARE(device.next("ack").value("sequence"_L1).toInt(), 2);
        device.send(first); // replayed by somebody who listened
        const QJsonObject refused = device.next("refused");
        QCOMPARE(refused.value("why"_L1).toString(), u"again");
        QCOMPARE(refused.value("kept"_L1).toInt(), 2);
        QCOMPARE(room.run->reveal(room.item(0))->values(Team::It), (std::vector {5}));
    }

    void nobodyVotesForAnother()
    {
        TestRoom room;
        room.serve();
        TestDevice honest(room);
        TestDevice forger(room);
        honest.takePart(u"Marek"_s, u"it"_s);
        forger.takePart(u"Ewa"_s, u"it"_s);
        QVERIFY(room.run->open(room.item(0)).has_value());
        // Another's ballot over one's own connection, and one's own signature under another's name.
        forger.send(honest.ballot(room.item(0), 1, 1, valued(1)));
        QCOMPARE(forger.next("refused").value("why"_L1).toString(), u"forged");
        QJsonObject altered = honest.ballot(room.item(0), 1, 1, valued(1));
        altered.insert(u"sequence"_s, 7);
        honest.send(altered);
        QCOMPARE(honest.next("refused").value("why"_L1).toString(), u"forged");
        QVERIFY(room.project->ballots(room.item(0), 1)->empty());
    }

    void twoDevicesNeverShareAVoice()
    {
        TestRoom room;
        room.serve();
        TestDevice first(room);
        first.takePart(u"Marek"_s, u"it"_s);
        TestDevice second(room);
        second.keys = first.keys;
        second.open();
        second.comeBack(second.next("room").value("challenge"_L1).toString());
        QCOMPARE(second.next("admitted").value("participant"_L1).toString(), first.participant);
        QCOMPARE(first.next("refused").value("why"_L1).toString(), u"taken");
        QVERIFY(QTest::qWaitFor([&] { return first.isClosed; }));
        QCOMPARE(room.server->deviceCount(), 1);
        // A listener has another's public key, but not the secret one that signs the challenge.
        TestDevice thief(room);
        thief.keys.publicKey = first.keys.publicKey;
        thief.open();
        thief.comeBack(thief.next("room").value("challenge"_L1).toString());
        thief.join(u"Marek"_s, u"it"_s);
        QCOMPARE(thief.next("refused").value("why"_L1).toString(), u"taken");
        QVERIFY(!second.isClosed);
    }

    void afterARestartTheDeviceGoesOnWhereItWas()
    {
        TestRoom room;
        room.serve();
        TestDevice device(room);
        device.takePart(u"Marek"_s, u"it"_s);
        QVERIFY(room.run->open(room.item(0)).has_value());
        device.next("item");
        device.send(device.ballot(room.item(0), 1, 1, valued(4)));
        device.next("ack");
        room.serve(false);
        QVERIFY(QTest::qWaitFor([&] { return device.isClosed; }));
        device.open();
        device.comeBack(device.next("room").value("challenge"_L1).toString());
        QCOMPARE(device.next("admitted").value("name"_L1).toString(), u"Marek");
        QVERIFY(device.next("item").value("voted"_L1).toBool());
        // A signature for another connection's challenge is no way in.
        TestDevice replayer(room);
        replayer.keys = device.keys;
        replayer.open();
        replayer.next("room");
        for (int i = 0; i < 5; ++i)
            replayer.comeBack(u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
        QVERIFY(QTest::qWaitFor([&] { return replayer.isClosed; }));
        QVERIFY(!device.isClosed);
    }

    void whoIsRemovedIsToldAndOutForGood()
    {
        TestRoom room;
        room.serve();
        TestDevice device(room);
        device.takePart(u"Marek"_s, u"it"_s);
        QVERIFY(room.run->remove(Id<Participant>(RecordId::fromText(device.participant))).has_value());
        QCOMPARE(device.next("refused").value("why"_L1).toString(), u"removed");
        QVERIFY(QTest::qWaitFor([&] { return device.isClosed; }));
        device.open();
        device.comeBack(device.next("room").value("challenge"_L1).toString());
        QCOMPARE(device.next("refused").value("why"_L1).toString(), u"removed");
        device.open();
        device.next("room");
        device.join(u"Another"_s, u"it"_s);
        QCOMPARE(device.next("refused").value("why"_L1).toString(), u"removed");
    }

    void smallTeamsAreMergedWhereNamesAreHidden()
    {
        TestRoom room(false);
        room.serve();
        TestDevice it(room);
        TestDevice ot(room);
        it.takePart(u"Marek"_s, u"it"_s);
        ot.takePart(u"Anna"_s, u"ot"_s);
        QVERIFY(room.run->open(room.item(0)).has_value());
        it.send(it.ballot(room.item(0), 1, 1, valued(1)));
        ot.send(ot.ballot(room.item(0), 1, 1, valued(5)));
        it.next("ack");
        ot.next("ack");
        QVERIFY(room.run->reveal(room.item(0)).has_value());
        const QJsonObject reveal = it.next("reveal");
        QCOMPARE(reveal.value("strips"_L1).toArray().size(), 1);
        QCOMPARE(reveal.value("strips"_L1)[0]["teams"_L1].toArray().size(), 2);
        QVERIFY(!QJsonDocument(reveal).toJson().contains("Marek"));
    }

    void theEndOfTheSessionEndsTheRoom()
    {
        TestRoom room;
        room.serve();
        TestDevice device(room);
        device.takePart(u"Marek"_s, u"it"_s);
        bool stopped = false;
        connect(room.server.get(), &RoomServer::stopped, this, [&] { stopped = true; });
        QVERIFY(room.run->close().has_value());
        device.next("end");
        QVERIFY(QTest::qWaitFor([&] { return stopped; }));
        QVERIFY(answerTo(room, "GET / HTTP/1.1\r\n" + hostOf(room) + "\r\n").startsWith("no connection"));
        QVERIFY(!RoomServer::start(*room.run, {.bindAddress = u"127.0.0.1"_s, .port = 0, .https = false, .code = {}, .admitAll = false}).has_value());
    }

    // --- HTTP ---

    void thePageComesWithAStrictPolicy()
    {
        TestRoom room;
        room.serve();
        const QByteArray answer = answerTo(room, "GET / HTTP/1.1\r\n" + hostOf(room) + "\r\n");
        const qsizetype end = answer.indexOf("\r\n\r\n");
        const QByteArray head = answer.first(end);
        const QByteArray page = answer.sliced(end + 4);
        QVERIFY(head.startsWith("HTTP/1.1 200 OK"));
        QCOMPARE(page, BallotPage::forRoom());
        for (const char *field : {"default-src 'none'", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Cache-Control: no-store", "frame-ancestors 'none'"})
            QVERIFY2(head.contains(field), field);
        QVERIFY(head.contains("connect-src ws://127.0.0.1:" + QByteArray::number(room.server->served().port) + "\r\n"));
        QVERIFY(!head.contains("unsafe"));
        // What the policy allows is what is in the page.
        const qsizetype script = page.indexOf("<script>") + 8;
        const QByteArray hash = QCryptographicHash::hash(page.sliced(script, page.indexOf("</script>", script) - script), QCryptographicHash::Sha256).toBase64();
        QVERIFY(head.contains("script-src 'sha256-" + hash + "'"));
        // Nothing in it is fetched from anywhere.
        QVERIFY(!page.contains("http://") && !page.contains("https://") && !page.contains(" src="));
    }

    void nothingElseIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        QTest::newRow("another page") << QByteArray("GET /index.html HTTP/1.1\r\nHOST\r\n") << QByteArray("404");
        QTest::newRow("path traversal") << QByteArray("GET /../../etc/passwd HTTP/1.1\r\nHOST\r\n") << QByteArray("404");
        QTest::newRow("encoded traversal") << QByteArray("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHOST\r\n") << QByteArray("404");
        QTest::newRow("post") << QByteArray("POST / HTTP/1.1\r\nHOSTContent-Length: 5\r\n\r\nhello") << QByteArray("404");
        QTest::newRow("another host") << QByteArray("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n") << QByteArray("404");
        QTest::newRow("room without upgrade") << QByteArray("GET /room HTTP/1.1\r\nHOST\r\n") << QByteArray("404");
        QTest::newRow("wrong origin") << QByteArray("GET /room HTTP/1.1\r\nHOSTOrigin: http://evil.example\r\n") + upgrade << QByteArray("403");
        QTest::newRow("origin of a file") << QByteArray("GET /room HTTP/1.1\r\nHOSTOrigin: null\r\n") + upgrade << QByteArray("403");
        QTest::newRow("rebound name") << QByteArray("GET /room HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n") + upgrade << QByteArray("403");
        QTest::newRow("no request") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("a folded field") << QByteArray("GET / HTTP/1.1\r\nX: 1\r\n 2\r\nHOST\r\n") << QByteArray("400");
        QTest::newRow("endless fields") << QByteArray("GET / HTTP/1.1\r\n") + QByteArray("X: 1\r\n").repeated(200) + "\r\n" << QByteArray("400");
        QTest::newRow("a giant head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(100'000, 'x') << QByteArray("431");
    }
    void nothingElseIsAnswered()
    {
        QFETCH(QByteArray, request);
        QFETCH(const QByteArray, status);
        TestRoom room;
        room.serve();
        const QByteArray answer = answerTo(room, request.replace("HOST", hostOf(room)));
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(100).constData());
        QVERIFY(!answer.contains("tandem"));
    }

    void aGiantBodyIsNotReadAndDoesNotStopTheOthers()
    {
        TestRoom room;
        room.serve();
        TestDevice device(room);
        device.takePart(u"Marek"_s, u"it"_s);
        QTcpSocket giant;
        giant.connectToHost(u"127.0.0.1"_s, room.server->served().port);
        QVERIFY(QTest::qWaitFor([&] { return giant.state() == QAbstractSocket::ConnectedState; }));
        giant.write("POST / HTTP/1.1\r\n" + hostOf(room) + "Content-Length: 100000000\r\n\r\n");
        giant.write(QByteArray(20'000'000, 'x'));
        QVERIFY(QTest::qWaitFor([&] { return giant.state() == QAbstractSocket::UnconnectedState; }, 20'000));
        QVERIFY(giant.bytesToWrite() > 0 || giant.error() != QAbstractSocket::UnknownSocketError);
        QVERIFY(!device.isClosed);
    }

    // --- hostile clients ---

    void garbageEndsItsOwnConnectionOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("times");
        QTest::newRow("no JSON") << u"}{ not json"_s << 6;
        QTest::newRow("no type") << u"{\"t\":[1,2]}"_s << 6;
        QTest::newRow("a join of nothing") << u"{\"t\":\"join\",\"device\":7,\"name\":{}}"_s << 6;
        QTest::newRow("nested deep") << QString(u'[').repeated(4000) << 6;
        QTest::newRow("larger than any message") << QString(20'000, u'x') << 1;
        QTest::newRow("a thousand messages") << u"{\"t\":\"vote\"}"_s << 1000;
    }
    void garbageEndsItsOwnConnectionOnly()
    {
        QFETCH(const QString, text);
        QFETCH(const int, times);
        TestRoom room;
        room.serve();
        TestDevice honest(room);
        honest.takePart(u"Marek"_s, u"it"_s);
        TestDevice hostile(room);
        hostile.open();
        hostile.next("room");
        for (int i = 0; i < times; ++i)
            hostile.socket.sendTextMessage(text);
        QVERIFY(QTest::qWaitFor([&] { return hostile.isClosed; }));
        QVERIFY(room.run->open(room.item(0)).has_value());
        honest.next("item");
        honest.send(honest.ballot(room.item(0), 1, 1, valued(3)));
        honest.next("ack");
    }

    void whoSendsAByteNowAndThenIsCutOff()
    {
        TestRoom room;
        room.serve();
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < 50; ++i) {
            slow.push_back(std::make_unique<QTcpSocket>());
            slow.back()->connectToHost(u"127.0.0.1"_s, room.server->served().port);
        }
        QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(slow, [](const auto &one) { return one->state() == QAbstractSocket::ConnectedState; }); }));
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] {
            for (const auto &one : slow)
                one->write("G");
        });
        drip.start(200);
        TestDevice honest(room);
        honest.takePart(u"Marek"_s, u"it"_s);
        QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(slow, [](const auto &one) { return one->state() == QAbstractSocket::UnconnectedState; }); }, 12'000));
        QVERIFY(!honest.isClosed);
    }

    void tenThousandConnectionsDisturbNobody()
    {
        TestRoom room;
        room.serve();
        TestDevice honest(room);
        honest.takePart(u"Marek"_s, u"it"_s);
        QVERIFY(room.run->open(room.item(0)).has_value());
        honest.next("item");
        // All are left open by the client as long as the server lets them; half of them say hello properly.
        const QByteArray upgrade = "GET /room HTTP/1.1\r\n" + hostOf(room)
            + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        std::deque<std::unique_ptr<QTcpSocket>> flood;
        QElapsedTimer worst;
        qint64 longest = 0;
        for (int i = 0; i < 10'000; ++i) {
            flood.push_back(std::make_unique<QTcpSocket>());
            flood.back()->connectToHost(u"127.0.0.1"_s, room.server->served().port);
            if (i % 2 == 0)
                flood.back()->write(upgrade);
            if (flood.size() > 3000)
                flood.pop_front();
            if (i % 100 != 99)
                continue;
            QCoreApplication::processEvents();
            if (i % 1000 == 999) {
                worst.start();
                honest.send(honest.ballot(room.item(0), 1, i, valued(i % 5 + 1)));
                honest.next("ack");
                longest = std::max(longest, worst.elapsed());
            }
        }
        QVERIFY2(longest < 8000, QByteArray::number(longest).constData());
        QVERIFY(!honest.isClosed);
        // And somebody new gets in while they are still there.
        TestDevice late(room);
        late.takePart(u"Ewa"_s, u"it"_s);
        QVERIFY(!late.participant.isEmpty());
    }

    // --- addresses and certificates ---

    void itWantsOneAddressOfThisComputer()
    {
        TestRoom room;
        for (const QString &address : {u"0.0.0.0"_s, u"203.0.113.7"_s, u"nowhere"_s, QString()}) {
            const auto started = RoomServer::start(*room.run, {.bindAddress = address, .port = 0, .https = false, .code = {}, .admitAll = false});
            QVERIFY(!started.has_value());
            QVERIFY(started.error().what.endsWith(u'.'));
        }
        QCOMPARE(RoomServer::addresses()->last(), u"127.0.0.1"_s);
    }

    void httpsShowsTheCertificateThatItUses()
    {
        TestRoom room;
        room.serve(true, true);
        QVERIFY(room.server->served().url.startsWith(u"https://127.0.0.1:"));
        QSslSocket socket;
        socket.connectToHostEncrypted(u"127.0.0.1"_s, room.server->served().port);
        QByteArray answer;
        connect(&socket, &QSslSocket::sslErrors, &socket, [&] { socket.ignoreSslErrors(); }); // nobody signed it but itself
        connect(&socket, &QSslSocket::encrypted, this, [&] { socket.write("GET / HTTP/1.1\r\n" + hostOf(room) + "\r\n"); });
        connect(&socket, &QSslSocket::readyRead, this, [&] { answer += socket.readAll(); });
        QVERIFY(QTest::qWaitFor([&] { return answer.contains("</html>"); }));
        QVERIFY(answer.contains("connect-src wss://127.0.0.1:"));
        const QByteArray digest = socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex().toUpper();
        QCOMPARE(QString(room.server->served().fingerprint).remove(u' ').toLatin1(), digest);
        QCOMPARE(room.server->served().fingerprint.count(u' '), 15);
        QVERIFY(socket.peerCertificate().subjectAlternativeNames().values().contains(u"127.0.0.1"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoomServer)
#include "tst_RoomServer.moc"
