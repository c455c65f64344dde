// SPDX-License-Identifier: GPL-3.0-or-later
// A full hall votes within one second: 500 devices in a thread of their own, over loopback, against the real server in the
// thread of the facilitator's window.
#include "tests/core/workshop/TestRoom.h"

#include "core/workshop/SessionSummary.h"
#include "ui/style/Theme.h"
#include "ui/workshop/WorkshopWorkspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int devices = 500;

void roomFigure(const char *what, double ours, double bar, const char *unit)
{
    std::printf("%-58s %8.2f %s  bar %.2f  %s\n", what, ours, unit, bar, ours <= bar ? "ok" : "ABOVE");
    std::fflush(stdout);
}

/// The longest time that the event loop of this thread did not come round.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        connect(&m_tick, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_tick.start(1);
    }
    double take() { return static_cast<double>(std::exchange(m_longest, 0)); }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// What the devices know of the session; set before their thread starts.
struct Known
{
    QString address;
    QString code;
    QByteArray sessionKey;
    RecordId session;
    RecordId item;
};

class BenchDevice : public QObject
{
public:
    BenchDevice(const Known &known, int number, std::atomic<int> &admitted, std::atomic<int> &ready, std::atomic<int> &acknowledged)
        : m_known(known)
        , m_keys(Sealing::newDeviceKeys())
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this, number, &admitted, &ready, &acknowledged](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            const QString type = message.value("t"_L1).toString();
            if (type == "room"_L1) {
                send({{u"t"_s, u"join"_s},
                      {u"device"_s, Sealing::text(m_keys.publicKey)},
                      {u"name"_s, u"Person %1"_s.arg(number)},
                      {u"team"_s, number % 2 ? u"ot"_s : u"it"_s},
                      {u"proof"_s, Sealing::text(Sealing::joinProof(m_known.session, m_known.code, m_keys.publicKey))}});
            } else if (type == "admitted"_L1) {
                m_participant = message.value("participant"_L1).toString();
                ++admitted;
            } else if (type == "item"_L1) {
                prepare();
                ++ready;
            } else if (type == "ack"_L1) {
                latency.push_back(static_cast<double>(m_sent.nsecsElapsed()) / 1e6);
                ++acknowledged;
            }
        });
    }

    void open()
    {
        QNetworkRequest request(QUrl(QString(m_known.address).replace(u"http"_s, u"ws"_s) + u"/room"_s));
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({u"tandem-room-1"_s});
        m_socket.ignoreSslErrors();
        connect(&m_socket, &QWebSocket::sslErrors, this, [this] { m_socket.ignoreSslErrors(); });
        m_socket.open(request, options);
    }
    void voteIn(int milliseconds)
    {
        QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, [this] {
            m_sent.start();
            send(m_ballot);
        });
    }
    std::vector<double> latency; ///< ms, one per acknowledgement

private:
    void send(const QJsonObject &message) { m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact))); }
    /// Sealing is the phone's work: done before the clock runs.
    void prepare()
    {
        const Vote vote {.value = 3, .confidence = Grade::Medium, .reason = VoteReason::Unknown, .remark = {}};
        SealedBallot one {m_known.item, 1, RecordId::fromText(m_participant), 1, Sealing::seal(vote.packed(), m_known.sessionKey), {}, "phone"};
        one.signature = Sealing::signature(Sealing::signedText(one), m_keys.secretKey);
        m_ballot = {{u"t"_s, u"vote"_s}, {u"item"_s, one.item.text()}, {u"round"_s, 1}, {u"sequence"_s, 1}, {u"sealed"_s, Sealing::text(one.sealed)},
                    {u"signature"_s, Sealing::text(one.signature)}};
    }

    const Known &m_known;
    Sealing::KeyPair m_keys;
    QWebSocket m_socket;
    QString m_participant;
    QJsonObject m_ballot;
    QElapsedTimer m_sent;
};

/// Nobody is there to answer.
class NoQuestions : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

/// The facilitator's window as it stands while people vote: the stage, who has voted, and all other sections made.
class WatchedWindow
{
public:
    explicit WatchedWindow(Project &project)
        : m_workbench(project, Words(Language::English), Dialect::Ot, m_dialogs)
        , m_workspace(makeWorkshopWorkspace(m_workbench, nullptr))
    {
        m_workspace->resize(1366, 768);
        m_workspace->show();
        for (const char *section : {"agenda", "room", "results", "vote"}) {
            m_workspace->showSection(QString::fromLatin1(section));
            QCoreApplication::processEvents();
        }
    }
    void showSection(const char *section) { m_workspace->showSection(QString::fromLatin1(section)); }

private:
    NoQuestions m_dialogs;
    Workbench m_workbench;
    std::unique_ptr<SectionedPage> m_workspace;
};

bool hallVotes(bool https)
{
    TestRoom room(true, 30);
    WatchedWindow window(*room.project);
    window.showSection("room");
    room.serve(true, https);
    const RoomServer::Served &served = room.server->served();
    const Known known {served.address, QString(served.code).remove(u'-'), Sealing::bytes(room.run->session().publicKey), room.run->id(), room.item(0)};
    std::atomic<int> admitted = 0;
    std::atomic<int> ready = 0;
    std::atomic<int> acknowledged = 0;
    std::vector<std::unique_ptr<BenchDevice>> hall;
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    thread.start();
    StallWatch stalls;
    QElapsedTimer clock;
    clock.start();
    QMetaObject::invokeMethod(&inThread, [&] {
        for (int i = 0; i < devices; ++i) {
            hall.push_back(std::make_unique<BenchDevice>(known, i, admitted, ready, acknowledged));
            hall.back()->open();
        }
    });
    bool isWhole = QTest::qWaitFor([&] { return admitted == devices; }, 120'000);
    std::printf("%s: %d of %d devices let in after %.1f s, longest stall %.0f ms\n", https ? "HTTPS" : "HTTP", admitted.load(), devices,
                static_cast<double>(clock.elapsed()) / 1000, stalls.take());
    isWhole = isWhole && room.run->open(room.item(0)).has_value() && QTest::qWaitFor([&] { return ready == devices; }, 60'000);
    window.showSection("vote");
    QTest::qWait(300);
    stalls.take();
    QMetaObject::invokeMethod(&inThread, [&] {
        for (const auto &device : hall)
            device->voteIn(static_cast<int>(QRandomGenerator::global()->bounded(1000)));
    });
    isWhole = QTest::qWaitFor([&] { return acknowledged == devices; }, 30'000) && isWhole;
    QTest::qWait(200); // what comes twice comes now
    const double stall = stalls.take();
    std::vector<double> latency;
    QMetaObject::invokeMethod(&inThread, [&] {
        for (const auto &device : hall)
            latency.insert(latency.end(), device->latency.begin(), device->latency.end());
        hall.clear();
    }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    std::ranges::sort(latency);
    const int kept = static_cast<int>(room.project->ballots(room.item(0), 1)->size());
    const int counted = static_cast<int>(room.run->reveal(room.item(0))->votes.size());
    std::printf("%-58s %d kept, %d acknowledged, %d counted of %d  %s\n", "500 votes within one second", kept, static_cast<int>(latency.size()), counted, devices,
                isWhole && kept == devices && counted == devices && latency.size() == devices ? "ok" : "LOST OR DOUBLED");
    if (latency.empty())
        return false;
    std::printf("acknowledged after: median %.1f ms\n", latency[latency.size() / 2]);
    roomFigure("acknowledged, 99 % within", latency[latency.size() * 99 / 100], 150, "ms");
    roomFigure("longest stall of the window's event loop", stall, 50, "ms");
    return isWhole;
}
}

/// 200 items x 40 people x 3 rounds: what the results page works out after each change, and what the file grows by.
bool largeSession()
{
    TestRoom room(true, 1);
    const qint64 before = QFileInfo(room.project->path()).size();
    std::vector<Id<Participant>> people;
    for (int i = 0; i < 40; ++i)
        people.push_back(*room.run->join({.id = {}, .session = {}, .name = QString::number(i), .person = {}, .team = i % 2 ? Team::Ot : Team::It, .role = WorkshopRole::Voter,
                                          .way = VotingWay::Phone, .admission = Admission::Admitted, .device = {}}));
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        AgendaItem item = room.run->items().front();
        item.id = {};
        item.position = i + 2;
        const auto done = room.project->edit({}, [&](Edit &edit) { return edit.add(item).transform([&item](const Id<AgendaItem> &id) { item.id = id; }); });
        for (int number = 1; done && number <= 3; ++number) {
            RoundVotes votes {.voters = {{Team::It, 20}, {Team::Ot, 20}}, .votes = {}};
            for (size_t p = 0; p < people.size(); ++p)
                votes.votes.push_back({p % 2 ? Team::Ot : Team::It, {.value = random.bounded(1, 6), .confidence = Grade::Medium, .reason = VoteReason::Exposure}, people[p], VotingWay::Phone});
            Round round;
            round.item = item.id;
            round.number = number;
            round.openedAt = round.revealedAt = QStringLiteral("2026-11-25T10:00:00Z");
            round.rule = AgreementRule().text();
            // As it runs: a round is opened in one edit, revealed in another.
            (void)room.project->edit({}, [&](Edit &edit) { return edit.add(round).transform([&round](const Id<Round> &id) { round.id = id; }); });
            round.votes = votes.text();
            (void)room.project->edit({}, [&](Edit &edit) { return edit.put(round); });
        }
    }
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const SessionSummary summary = SessionSummary::of(*room.project, room.run->id());
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (summary.items.size() != 201)
            return false;
    }
    const double grown = static_cast<double>(QFileInfo(room.project->path()).size() - before) / 1e6;
    roomFigure("Statistics of 200 items x 40 people x 3 rounds", best, 50, "ms");
    roomFigure("The file grows by", grown, 5, "MB");
    return best <= 50 && grown <= 5;
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Choice::Light);
    const bool plain = hallVotes(false);
    const bool encrypted = hallVotes(true);
    const bool large = largeSession();
    return plain && encrypted && large ? 0 : 1;
}
