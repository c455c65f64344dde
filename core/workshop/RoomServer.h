// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoomTransport.h"
#include "core/workshop/SessionRun.h"

#include <QObject>

#include <memory>

class Room;

/// The server of the room: it serves the voting page and carries the votes while a session runs, on one address of this
/// computer. The run must outlive it. It stops when it is destroyed, and by itself when the session is closed.
class RoomServer : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 usualPort = 8137;
    struct Options
    {
        QString bindAddress;      ///< one of addresses()
        quint16 port = usualPort; ///< 0 = any that is free
        bool https = false;       ///< with a certificate made for this start, which phones warn about
        QString code;             ///< the room's; see codeOf()
        bool admitAll = false;    ///< nobody waits to be let in
    };
    struct Served
    {
        QString address;     ///< short, to be typed: "http://192.168.1.20:8137"
        QString url;         ///< with the session's key and the code in its fragment, for the QR code
        QString code;        ///< to be typed: "7K3M-QW9T-2XHB"
        quint16 port = 0;
        QString fingerprint; ///< SHA-256 of the certificate, groups of four; empty without HTTPS
    };

    /// Addresses that phones can reach this computer at, those of the local network first, and 127.0.0.1 last.
    [[nodiscard]] static Result<QStringList> addresses();
    /// The code of a session's room, from its secret key: the same after a restart.
    [[nodiscard]] static QString codeOf(const QByteArray &sessionSecretKey);

    /// An error where the session is closed, the address is none of this computer or the port is taken.
    [[nodiscard]] static Result<std::unique_ptr<RoomServer>> start(SessionRun &run, const Options &options);
    ~RoomServer() override;

    [[nodiscard]] const Served &served() const { return m_served; }
    void setJoinOpen(bool open);
    [[nodiscard]] bool isJoinOpen() const;
    void setAdmitAll(bool all);
    /// Lets somebody in; use this, not SessionRun::admit(), for who waits at a device: it knows who was prepared by name.
    [[nodiscard]] Result<void> admit(const Id<Participant> &person);
    [[nodiscard]] int deviceCount() const; ///< let in and connected now

Q_SIGNALS:
    void joined(const Id<Participant> &person); ///< waits to be let in, or is in already
    void voted(const Id<Participant> &person);
    void devicesChanged();
    void wentWrong(const Error &problem);
    void stopped(); ///< the session was closed

private:
    RoomServer();
    std::unique_ptr<RoomTransport> m_transport;
    std::unique_ptr<Room> m_room;
    Served m_served;
};
