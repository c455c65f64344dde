// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoomServer.h"

#include "core/base/Module.h"
#include "core/workshop/BallotPage.h"
#include "core/workshop/Room.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
constexpr auto farewell = std::chrono::seconds(2); ///< for the last messages to go out

QString grouped(const QString &code)
{
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += 4)
        groups.append(code.sliced(i, std::min<qsizetype>(4, code.size() - i)));
    return groups.join(u'-');
}

/// As typed: case, blanks and hyphens aside.
QString plainCode(const QString &code)
{
    QString plain;
    for (const QChar c : code.toUpper()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}
}

RoomServer::RoomServer() = default;

RoomServer::~RoomServer()
{
    m_transport.reset();
}

Result<QStringList> RoomServer::addresses()
{
    const Result<QFunctionPointer> list = Module::function("room", "tandemRoomAddresses");
    if (!list)
        return std::unexpected(list.error());
    using List = void (*)(QStringList &);
    QStringList found;
    reinterpret_cast<List>(*list)(found);
    return found;
}

QString RoomServer::codeOf(const QByteArray &sessionSecretKey)
{
    constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford's, as Sealing::newRoomCode()
    const QByteArray hash = QCryptographicHash::hash("tandem-room-code-1" + sessionSecretKey, QCryptographicHash::Sha256);
    QString code;
    for (int i = 0; i < 12; ++i)
        code += alphabet.at(static_cast<unsigned char>(hash[i]) & 31);
    return code;
}

Result<std::unique_ptr<RoomServer>> RoomServer::start(SessionRun &run, const Options &options)
{
    const Session session = run.session();
    if (session.state == SessionState::Closed)
        return failed(QCoreApplication::translate("RoomServer", "This session is closed, so nobody can join it."), session.name.main);
    const Result<QFunctionPointer> make = Module::function("room", "tandemMakeRoomTransport");
    if (!make)
        return std::unexpected(make.error());
    using Make = RoomTransport *(*)();
    std::unique_ptr<RoomServer> server(new RoomServer);
    const QString code = options.code.isEmpty() ? Sealing::newRoomCode() : plainCode(options.code);
    server->m_transport.reset(reinterpret_cast<Make>(*make)());
    server->m_room = std::make_unique<Room>(run, code, *server->m_transport);
    server->m_room->setAdmitAll(options.admitAll);
    RoomTransport::Options transport;
    transport.bindAddress = options.bindAddress;
    transport.port = options.port;
    transport.https = options.https;
    transport.page = BallotPage::forRoom();
    transport.contentPolicy = BallotPage::contentPolicy(transport.page);
    const Result<RoomTransport::Served> served = server->m_transport->start(transport, *server->m_room);
    if (!served)
        return std::unexpected(served.error());
    // What follows # never leaves the phone: the key is not taken from the network, and the code is not sent.
    server->m_served = {served->address, u"%1/#k=%2&c=%3"_s.arg(served->address, session.publicKey, code), grouped(code), served->port, served->fingerprint};
    RoomServer *it = server.get();
    connect(it->m_room.get(), &Room::joined, it, &RoomServer::joined);
    connect(it->m_room.get(), &Room::voted, it, &RoomServer::voted);
    connect(it->m_room.get(), &Room::devicesChanged, it, &RoomServer::devicesChanged);
    connect(it->m_room.get(), &Room::wentWrong, it, &RoomServer::wentWrong);
    connect(it->m_room.get(), &Room::ended, it, [it] {
        QTimer::singleShot(farewell, it, [it] {
            it->m_transport->stop();
            Q_EMIT it->stopped();
        });
    });
    return server;
}

void RoomServer::setJoinOpen(bool open)
{
    m_room->setJoinOpen(open);
}

bool RoomServer::isJoinOpen() const
{
    return m_room->isJoinOpen();
}

void RoomServer::setAdmitAll(bool all)
{
    m_room->setAdmitAll(all);
}

Result<void> RoomServer::admit(const Id<Participant> &person)
{
    return m_room->admit(person);
}

int RoomServer::deviceCount() const
{
    return m_room->deviceCount();
}
