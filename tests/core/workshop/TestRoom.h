// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/NewProject.h"
#include "core/workshop/RoomServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

/// The sample plant with a prepared session of two items, "Anna" of OT known beforehand, and the room served on loopback.
struct TestRoom
{
    QTemporaryDir folder;
    SessionKeys keys {folder.filePath(QStringLiteral("keys"))};
    std::unique_ptr<Project> project;
    std::unique_ptr<SessionRun> run;
    std::unique_ptr<RoomServer> server;

    explicit TestRoom(bool namesShown = true, size_t items = 2)
    {
        const QString path = folder.filePath(QStringLiteral("plant.tandem"));
        QFile::copy(samplePath(), path);
        auto opened = Project::open(path, {});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        project = std::move(*opened);
        Session session;
        session.name = {QStringLiteral("Autumn workshop"), QStringLiteral("Warsztaty jesienne")};
        session.namesShown = namesShown;
        session.timeFrame = {QStringLiteral("within one year"), QStringLiteral("w ciągu roku")};
        std::vector<Id<Scenario>> scenarios;
        for (const Scenario &scenario : project->all<Scenario>())
            scenarios.push_back(scenario.id);
        std::vector<AgendaItem> agenda = Agenda::ofScenarios(*project, scenarios, {.state = ItemState::Today, .likelihood = true, .worstCategories = 0, .consequenceFromHazop = false});
        agenda.resize(items);
        Participant anna;
        anna.name = QStringLiteral("Anna");
        anna.team = Team::Ot;
        anna.role = WorkshopRole::Voter;
        anna.way = VotingWay::Laptop;
        const auto id = SessionRun::prepare(*project, keys, session, {anna}, agenda);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence()));
        run = std::make_unique<SessionRun>(*project, *id, keys);
    }

    /// The sample plant, made once for all tests of a suite.
    static QString samplePath()
    {
        static const QTemporaryDir once;
        static const QString path = once.filePath(QStringLiteral("sample.tandem"));
        if (!QFile::exists(path) && !createSampleProject(path, QStringLiteral("waterworks"), {}))
            qFatal("no sample plant");
        return path;
    }

    Sealing::KeyPair sessionKeys() const { return *keys.find(run->session()); }
    Id<AgendaItem> item(size_t index) const { return run->items().at(index).id; }

    /// Started anew it has the same address and code, as after a crash.
    void serve(bool admitAll = true, bool https = false)
    {
        const quint16 port = server ? server->served().port : 0;
        server.reset();
        auto started = RoomServer::start(*run, {.bindAddress = QStringLiteral("127.0.0.1"), .port = port, .https = https, .code = RoomServer::codeOf(sessionKeys().secretKey), .admitAll = admitAll});
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence()));
        server = std::move(*started);
    }
};

/// What the page does, without a browser.
class TestDevice : public QObject
{
public:
    Sealing::KeyPair keys = Sealing::newDeviceKeys();
    std::vector<QJsonObject> heard;
    QWebSocket socket;
    bool isClosed = false;

    explicit TestDevice(const TestRoom &room)
        : TestDevice(room.server->served().address, room.server->served().code, room.run->session())
    {
    }
    TestDevice(const QString &address, const QString &code, const Session &session)
        : m_address(address)
        , m_code(code)
        , m_session(session)
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { heard.push_back(QJsonDocument::fromJson(text.toUtf8()).object()); });
        connect(&socket, &QWebSocket::disconnected, this, [this] { isClosed = true; });
    }

    void open(const QString &origin = {})
    {
        isClosed = false;
        heard.clear();
        const QString host = QUrl(m_address).authority();
        QNetworkRequest request(QUrl(QStringLiteral("ws://") + host + QStringLiteral("/room")));
        request.setRawHeader("Origin", origin.isEmpty() ? m_address.toLatin1() : origin.toLatin1());
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("tandem-room-1")});
        socket.open(request, options);
    }
    void send(const QJsonObject &message) { socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact))); }

    /// The first message of that type that has come, waited for; taken out of `heard`.
    QJsonObject next(const char *type)
    {
        QJsonObject found;
        const auto look = [&] {
            const auto place = std::ranges::find_if(heard, [type](const QJsonObject &one) { return one.value(QStringLiteral("t")).toString() == QLatin1StringView(type); });
            if (place == heard.end())
                return false;
            found = *place;
            heard.erase(place);
            return true;
        };
        if (!QTest::qWaitFor(look, 20'000))
            qWarning("no message of the type %s came", type);
        return found;
    }

    void join(const QString &name, const QString &team, QString code = {})
    {
        if (code.isEmpty())
            code = m_code;
        send({{QStringLiteral("t"), QStringLiteral("join")},
              {QStringLiteral("device"), Sealing::text(keys.publicKey)},
              {QStringLiteral("name"), name},
              {QStringLiteral("team"), team},
              {QStringLiteral("proof"), Sealing::text(Sealing::joinProof(m_session.id, QString(code).remove(u'-'), keys.publicKey))}});
    }
    void comeBack(const QString &challenge)
    {
        const QByteArray text = "tandem-back-1\n" + m_session.id.utf8() + '\n' + challenge.toLatin1();
        send({{QStringLiteral("t"), QStringLiteral("back")},
              {QStringLiteral("device"), Sealing::text(keys.publicKey)},
              {QStringLiteral("signature"), Sealing::text(Sealing::signature(text, keys.secretKey))}});
    }
    /// Opens, joins and is let in (where all are).
    void takePart(const QString &name, const QString &team)
    {
        open();
        next("room");
        join(name, team);
        participant = next("admitted").value(QStringLiteral("participant")).toString();
    }

    QJsonObject ballot(const Id<AgendaItem> &item, int round, qint64 sequence, const Vote &vote) const
    {
        SealedBallot one {item, round, RecordId::fromText(participant), sequence, Sealing::seal(vote.packed(), Sealing::bytes(m_session.publicKey)), {}, "phone"};
        one.signature = Sealing::signature(Sealing::signedText(one), keys.secretKey);
        return {{QStringLiteral("t"), QStringLiteral("vote")},
                {QStringLiteral("item"), item.text()},
                {QStringLiteral("round"), round},
                {QStringLiteral("sequence"), sequence},
                {QStringLiteral("sealed"), Sealing::text(one.sealed)},
                {QStringLiteral("signature"), Sealing::text(one.signature)}};
    }

    QString participant;

private:
    QString m_address;
    QString m_code;
    Session m_session;
};
