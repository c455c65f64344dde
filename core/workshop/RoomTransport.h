// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QStringList>

/// What happens on the connections of the room: called in the thread of the event loop that the transport was started in.
class RoomListener
{
public:
    virtual void opened(quint64 connection) = 0;
    virtual void received(quint64 connection, const QByteArray &text) = 0;
    virtual void closed(quint64 connection) = 0; ///< of one that was opened; not called for close()

protected:
    ~RoomListener() = default;
};

/// Sockets, HTTP and WebSockets of the room: behind an interface, since they come with a module of their own
/// (modules/room.cpp) and the protocol is better looked at without them. Stops when it is destroyed.
class RoomTransport
{
public:
    struct Options
    {
        QString bindAddress; ///< one address of this computer
        quint16 port = 0;    ///< 0 = any that is free
        bool https = false;
        QByteArray page;             ///< answered to GET /
        QByteArray contentPolicy;    ///< Content-Security-Policy of the page; " connect-src …" is added
        int mostConnections = 1200;  ///< at once; strangers make way for newer ones
        int mostPerAddress = 64;     ///< not counted for this computer itself
        int secondsForRequest = 6;   ///< until the whole head (and the TLS handshake before it) must be there
        int secondsForStranger = 900; ///< until somebody must have joined
    };
    struct Served
    {
        QString address;     ///< "http://192.168.1.20:8137"
        quint16 port = 0;
        QString fingerprint; ///< SHA-256 of the certificate in groups of four; empty without HTTPS
    };
    virtual ~RoomTransport() = default;
    [[nodiscard]] virtual Result<Served> start(const Options &options, RoomListener &listener) = 0;
    virtual void stop() = 0; ///< all connections go at once; start() is called once only
    virtual void send(quint64 connection, const QByteArray &text) = 0;
    virtual void close(quint64 connection) = 0; ///< after what was sent has gone out
    virtual void setTrusted(quint64 connection) = 0; ///< it has joined: it never makes way for others
    [[nodiscard]] virtual int connectionCount() const = 0;

    static constexpr int largestMessage = 8192; ///< bytes
};
