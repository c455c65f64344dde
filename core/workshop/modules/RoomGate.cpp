// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/modules/RoomGate.h"

#include "core/workshop/modules/RequestHead.h"
#include "core/workshop/modules/SessionCertificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QWebSocket>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 arrivalsAtOnce = 8; ///< ms given to newcomers before the event loop goes on
constexpr double messagesPerSecond = 5;
constexpr double messageBurst = 20;
constexpr qint64 silenceAllowed = 75'000; ///< ms; each phone is pinged every 25 s
constexpr qint64 largestBacklog = 262'144; ///< bytes not taken by a device: it is gone, or means harm

/// As many open files as the system lets us have: the usual 1024 are fewer than a full hall under attack.
int raiseFileLimit(int wanted)
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t goal = static_cast<rlim_t>(wanted) + 300;
    if (limit.rlim_cur < goal) {
        limit.rlim_cur = std::min(goal, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
    }
    return std::min(wanted, std::max(16, static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 100'000)) - 300));
}

QString inFours(const QByteArray &hex)
{
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(QString::fromLatin1(hex.sliced(i, 4)));
    return groups.join(u' ');
}
}

RoomGate::RoomGate()
    : m_upgrades(QString(), QWebSocketServer::NonSecureMode)
{
    m_upgrades.setSupportedSubprotocols({u"tandem-room-1"_s});
    m_upgrades.setMaxPendingConnections(1000);
    connect(&m_upgrades, &QWebSocketServer::newConnection, this, &RoomGate::adopt);
    m_receiveSoon.setSingleShot(true);
    connect(&m_receiveSoon, &QTimer::timeout, this, &RoomGate::receiveArrivals);
    connect(&m_look, &QTimer::timeout, this, &RoomGate::lookRound);
    // Out of files or memory for a moment: Qt stops accepting, for good if nobody asks it to go on.
    connect(this, &QTcpServer::acceptError, this, [this] { QTimer::singleShot(500, this, &QTcpServer::resumeAccepting); });
    m_time.start();
}

RoomGate::~RoomGate()
{
    RoomGate::stop();
}

Result<RoomTransport::Served> RoomGate::start(const Options &options, RoomListener &listener)
{
    m_options = options;
    m_listener = &listener;
    const QHostAddress address(options.bindAddress);
    const auto refused = [&options](const QString &why) {
        return failed(QCoreApplication::translate("RoomServer", "The page cannot be served: %1.").arg(why), options.bindAddress + u':' + QString::number(options.port),
                      QCoreApplication::translate("RoomServer", "Choose another address of this computer or another port."));
    };
    if (address.isNull() || address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
        return refused(QCoreApplication::translate("RoomServer", "it wants one address of this computer"));
    Served served;
    if (options.https) {
        const Result<QByteArray> fingerprint = makeCertificate();
        if (!fingerprint)
            return std::unexpected(fingerprint.error());
        served.fingerprint = inFours(*fingerprint);
    }
    m_options.mostConnections = raiseFileLimit(options.mostConnections);
    setListenBacklogSize(256);
    if (!listen(address, options.port))
        return refused(errorString());
    served.port = serverPort();
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]"_s.arg(address.toString()) : address.toString();
    m_host = u"%1:%2"_s.arg(host).arg(served.port).toLatin1();
    served.address = (options.https ? u"https://"_s : u"http://"_s) + QString::fromLatin1(m_host);
    m_page = options.page;
    m_fields = "Content-Type: text/html; charset=utf-8\r\nContent-Security-Policy: " + options.contentPolicy + "; frame-ancestors 'none'; connect-src "
        + (options.https ? "wss://" : "ws://") + m_host + "\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
        + "Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Resource-Policy: same-origin\r\nPermissions-Policy: camera=(), microphone=(), geolocation=()\r\n";
    m_look.start(1000);
    m_lookedAt = m_time.elapsed();
    return served;
}

Result<QByteArray> RoomGate::makeCertificate()
{
    const SessionCertificate made = SessionCertificate::make(m_options.bindAddress.toLatin1());
    const QSslCertificate certificate(made.certificate, QSsl::Pem);
    const QSslKey key(made.key, QSsl::Ec, QSsl::Pem);
    if (certificate.isNull() || key.isNull() || !QSslSocket::supportsSsl())
        return failed(QCoreApplication::translate("RoomServer", "No certificate can be made on this computer."), {}, QCoreApplication::translate("RoomServer", "Serve the page without HTTPS."));
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(certificate);
    m_tls.setPrivateKey(key);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone); // phones have no certificate
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    return certificate.digest(QCryptographicHash::Sha256).toHex().toUpper();
}

void RoomGate::stop()
{
    QTcpServer::close();
    m_look.stop();
    m_receiveSoon.stop();
    for (const qintptr descriptor : m_arrivals) {
        QTcpSocket unheard;
        unheard.setSocketDescriptor(descriptor);
        unheard.abort();
    }
    m_arrivals.clear();
    const QList<quint64> ids = m_connections.keys();
    m_listener = nullptr;
    for (const quint64 id : ids)
        drop(id);
}

bool RoomGate::makeRoomFor(const QHostAddress &peer)
{
    if (!peer.isLoopback() && m_perAddress.value(peer) >= m_options.mostPerAddress)
        return false;
    if (m_connections.size() < m_options.mostConnections)
        return true;
    // Ids count up, so the smallest is the oldest.
    quint64 victim = 0;
    int greediest = 0;
    for (auto one = m_connections.cbegin(); one != m_connections.cend(); ++one) {
        const int places = m_perAddress.value(one->peer);
        if (!one->isTrusted && (places > greediest || (places == greediest && one.key() < victim))) {
            victim = one.key();
            greediest = places;
        }
    }
    if (victim == 0)
        return false;
    drop(victim);
    return true;
}

void RoomGate::incomingConnection(qintptr descriptor)
{
    m_arrivals.push_back(descriptor);
    if (!m_receiveSoon.isActive())
        m_receiveSoon.start(0);
}

/// QTcpServer accepts all that wait in one go; a hall that comes at once would hold up the window (TLS: 3 ms each).
void RoomGate::receiveArrivals()
{
    const qint64 until = m_time.elapsed() + arrivalsAtOnce;
    while (!m_arrivals.empty() && m_time.elapsed() < until) {
        const qintptr descriptor = m_arrivals.front();
        m_arrivals.pop_front();
        receive(descriptor);
    }
    if (!m_arrivals.empty())
        m_receiveSoon.start(0);
}

void RoomGate::receive(qintptr descriptor)
{
    QTcpSocket *socket = m_options.https ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (!makeRoomFor(socket->peerAddress())) {
        socket->abort();
        delete socket;
        return;
    }
    socket->setReadBufferSize(2 * RequestHead::largest);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const quint64 id = ++m_last;
    Connection connection;
    connection.socket = socket;
    connection.peer = socket->peerAddress();
    connection.peerPort = socket->peerPort();
    connection.deadline = m_time.elapsed() + qint64(m_options.secondsForRequest) * 1000;
    ++m_perAddress[connection.peer];
    m_connections.insert(id, connection);
    connect(socket, &QTcpSocket::readyRead, this, [this, id] { readHead(id); });
    connect(socket, &QTcpSocket::disconnected, this, [this, id] { drop(id); });
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(m_tls);
        tls->startServerEncryption();
    }
}

void RoomGate::forget(quint64 id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    if (--m_perAddress[found->peer] <= 0)
        m_perAddress.remove(found->peer);
    m_connections.erase(found);
}

void RoomGate::drop(quint64 id)
{
    const auto found = m_connections.constFind(id);
    if (found == m_connections.cend())
        return;
    QTcpSocket *socket = found->socket;
    QWebSocket *web = found->web;
    forget(id);
    if (socket) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    if (web) {
        web->disconnect(this);
        web->abort();
        web->deleteLater();
        if (m_listener)
            m_listener->closed(id);
    }
}

void RoomGate::readHead(quint64 id)
{
    const auto found = m_connections.constFind(id);
    if (found == m_connections.cend() || !found->socket)
        return;
    if (found->isAnswered) { // the rest of a body that nobody wants
        found->socket->skip(found->socket->bytesAvailable());
        return;
    }
    const QByteArray start = found->socket->peek(RequestHead::largest + 1);
    const qsizetype end = start.indexOf("\r\n\r\n");
    if (end < 0) {
        if (start.size() > RequestHead::largest)
            finish(id, "431 Request Header Fields Too Large");
        return;
    }
    const std::optional<RequestHead> request = RequestHead::read(start.first(end + 2));
    if (!request)
        return finish(id, "400 Bad Request");
    answer(id, *request);
}

bool RoomGate::isOurHost(const RequestHead &request) const
{
    // A page of another site that resolves to our address (DNS rebinding) has another name in Host.
    return request.field("host").toLower() == m_host;
}

void RoomGate::answer(quint64 id, const RequestHead &request)
{
    if (request.method != "GET")
        return finish(id, "404 Not Found");
    if (request.target == "/" && !request.isUpgrade() && isOurHost(request))
        return finish(id, "200 OK", m_fields, m_page);
    if (request.target != "/room" || !request.isUpgrade())
        return finish(id, "404 Not Found");
    const QByteArray origin = request.field("origin").toLower();
    const bool hasOrigin = std::ranges::any_of(request.fields, [](const auto &field) { return field.first == "origin"; });
    if (!isOurHost(request) || (hasOrigin && origin != (m_options.https ? "https://" : "http://") + m_host))
        return finish(id, "403 Forbidden");
    upgrade(id);
}

void RoomGate::finish(quint64 id, const QByteArray &status, const QByteArray &more, const QByteArray &body)
{
    Connection &connection = m_connections[id];
    connection.isAnswered = true;
    connection.deadline = m_time.elapsed() + qint64(m_options.secondsForRequest) * 3000; // bad Wi-Fi and 80 kB
    connection.socket->write("HTTP/1.1 " + status + "\r\n" + more + "Cache-Control: no-store\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
                             + "\r\n\r\n" + body);
    connection.socket->skip(connection.socket->bytesAvailable()); // unread bytes would turn the goodbye into a reset
    connection.socket->disconnectFromHost();
}

void RoomGate::upgrade(quint64 id)
{
    Connection &connection = m_connections[id];
    QTcpSocket *socket = connection.socket;
    socket->disconnect(this);
    // Should the handshake fail, the socket ends with nobody but us to count it.
    connect(socket, &QObject::destroyed, this, [this, id] {
        const auto found = m_connections.constFind(id);
        if (found != m_connections.cend() && !found->web)
            forget(id);
    });
    connection.socket = nullptr;
    socket->setParent(nullptr);
    m_upgrades.handleConnection(socket);
    // Handed over with bytes in it: QWebSocketServer looks when it hears of them.
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(socket, &QTcpSocket::readyRead, Qt::QueuedConnection);
}

void RoomGate::adopt()
{
    while (QWebSocket *web = m_upgrades.nextPendingConnection()) {
        const auto found = std::find_if(m_connections.begin(), m_connections.end(), [web](const Connection &one) {
            return !one.socket && !one.web && one.peerPort == web->peerPort() && one.peer == web->peerAddress();
        });
        if (found == m_connections.end() || !m_listener) {
            web->abort();
            web->deleteLater();
            continue;
        }
        const quint64 id = found.key();
        web->setParent(this);
        web->setMaxAllowedIncomingFrameSize(largestMessage);
        web->setMaxAllowedIncomingMessageSize(largestMessage);
        found->web = web;
        found->lastHeard = found->allowanceAt = m_time.elapsed();
        found->allowance = messageBurst;
        found->deadline = m_time.elapsed() + qint64(m_options.secondsForStranger) * 1000;
        connect(web, &QWebSocket::textMessageReceived, this, [this, id](const QString &text) { hear(id, text.toUtf8()); });
        connect(web, &QWebSocket::binaryMessageReceived, this, [this, id] { drop(id); }, Qt::QueuedConnection);
        connect(web, &QWebSocket::pong, this, [this, id] {
            if (const auto heard = m_connections.find(id); heard != m_connections.end())
                heard->lastHeard = m_time.elapsed();
        });
        connect(web, &QWebSocket::disconnected, this, [this, id] { drop(id); }, Qt::QueuedConnection);
        m_listener->opened(id);
    }
}

void RoomGate::hear(quint64 id, const QByteArray &text)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || !m_listener)
        return;
    const qint64 now = m_time.elapsed();
    found->lastHeard = now;
    found->allowance = std::min(messageBurst, found->allowance + messagesPerSecond * static_cast<double>(now - found->allowanceAt) / 1000);
    found->allowanceAt = now;
    if (found->allowance < 1) {
        QMetaObject::invokeMethod(this, [this, id] { drop(id); }, Qt::QueuedConnection); // not from within its own signal
        return;
    }
    found->allowance -= 1;
    m_listener->received(id, text);
}

void RoomGate::send(quint64 connection, const QByteArray &text)
{
    const auto found = m_connections.constFind(connection);
    if (found == m_connections.cend() || !found->web)
        return;
    if (found->web->bytesToWrite() > largestBacklog) {
        QMetaObject::invokeMethod(this, [this, connection] { drop(connection); }, Qt::QueuedConnection);
        return;
    }
    found->web->sendTextMessage(QString::fromUtf8(text));
}

void RoomGate::close(quint64 connection)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end() || !found->web)
        return;
    found->isTrusted = false;
    found->deadline = m_time.elapsed() + 3000; // for what does not answer the goodbye
    found->web->close(QWebSocketProtocol::CloseCodeNormal);
}

void RoomGate::setTrusted(quint64 connection)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end())
        return;
    found->isTrusted = true;
}

void RoomGate::lookRound()
{
    const qint64 now = m_time.elapsed();
    const bool wasBusy = now - std::exchange(m_lookedAt, now) > 2000;
    if (wasBusy) // we ourselves were late: what they sent meanwhile is read first
        return;
    std::vector<quint64> late;
    std::vector<QPointer<QWebSocket>> quiet;
    for (auto one = m_connections.begin(); one != m_connections.end(); ++one) {
        if ((!one->isTrusted && now > one->deadline) || (one->web && now - one->lastHeard > silenceAllowed))
            late.push_back(one.key());
        else if (one->web && now - one->lastHeard > silenceAllowed / 3)
            quiet.push_back(one->web);
    }
    for (const quint64 id : late)
        drop(id);
    for (const QPointer<QWebSocket> &web : quiet) {
        if (web)
            web->ping();
    }
}
