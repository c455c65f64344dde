// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoomTransport.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>
#include <QWebSocketServer>

#include <deque>

class QWebSocket;
struct RequestHead;

/// The room's door: accepts, reads the head of each request within its limits, answers GET / with the page, hands upgrades
/// to QWebSocketServer, and says 404 to all else. QHttpServer is not used: it limits neither time nor connections.
///
/// Who has not joined is a stranger. When all places are taken, the oldest stranger of the address that has most of them
/// makes way, so that a flood from one device disturbs neither those who have joined nor those who want to.
class RoomGate : public QTcpServer, public RoomTransport
{
    Q_OBJECT

public:
    RoomGate();
    ~RoomGate() override;
    [[nodiscard]] Result<Served> start(const Options &options, RoomListener &listener) override;
    void stop() override;
    void send(quint64 connection, const QByteArray &text) override;
    void close(quint64 connection) override;
    void setTrusted(quint64 connection) override;
    [[nodiscard]] int connectionCount() const override { return static_cast<int>(m_connections.size()); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection
    {
        QTcpSocket *socket = nullptr;    ///< null once it is an upgraded one's own
        QWebSocket *web = nullptr;
        QHostAddress peer;
        quint16 peerPort = 0;
        qint64 deadline = 0;  ///< when it must have got further, in ms of m_time
        qint64 lastHeard = 0;
        double allowance = 0; ///< messages it may still send
        qint64 allowanceAt = 0;
        bool isTrusted = false;
        bool isAnswered = false;
    };
    void receiveArrivals();
    void receive(qintptr descriptor);
    [[nodiscard]] Result<QByteArray> makeCertificate();
    [[nodiscard]] bool makeRoomFor(const QHostAddress &peer);
    void drop(quint64 id);
    void forget(quint64 id);
    void readHead(quint64 id);
    void answer(quint64 id, const RequestHead &request);
    void finish(quint64 id, const QByteArray &status, const QByteArray &more = {}, const QByteArray &body = {});
    void upgrade(quint64 id);
    void adopt();
    void hear(quint64 id, const QByteArray &text);
    void lookRound();
    [[nodiscard]] bool isOurHost(const RequestHead &request) const;

    Options m_options;
    RoomListener *m_listener = nullptr;
    QWebSocketServer m_upgrades;
    QSslConfiguration m_tls;
    QByteArray m_page;   ///< the answer's body
    QByteArray m_fields; ///< and its own header fields
    QByteArray m_host;   ///< "192.168.1.20:8137"
    QHash<quint64, Connection> m_connections;
    QHash<QHostAddress, int> m_perAddress;
    std::deque<qintptr> m_arrivals; ///< accepted, looked at a few at a time
    QTimer m_receiveSoon;
    QTimer m_look;
    QElapsedTimer m_time;
    qint64 m_lookedAt = 0;
    quint64 m_last = 0;
};
