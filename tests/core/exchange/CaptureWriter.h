// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

/// Captures made by code: frames of Ethernet with IP and TCP or UDP inside, written in the format pcap.
class CaptureWriter
{
public:
    static QByteArray number16(int value) { return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 255); }
    static QByteArray mac(int last) { return QByteArray::fromHex("020000000000").first(5) + static_cast<char>(last); }
    static QByteArray address(const char *text)
    {
        QByteArray bytes;
        for (const QByteArray &part : QByteArray(text).split('.'))
            bytes += static_cast<char>(part.toInt());
        return bytes;
    }
    static QByteArray ip4(const char *from, const char *to, int protocol, const QByteArray &inside, int fragment = 0, const QByteArray &options = {})
    {
        return QByteArray(1, static_cast<char>(0x45 + options.size() / 4)) + '\0' + number16(static_cast<int>(20 + options.size() + inside.size())) + number16(77)
            + number16(fragment) + '\x40' + static_cast<char>(protocol) + number16(0) + address(from) + address(to) + options + inside;
    }
    static QByteArray ip6(const QByteArray &from, const QByteArray &to, int next, const QByteArray &inside)
    {
        return QByteArray("\x60\0\0\0", 4) + number16(static_cast<int>(inside.size())) + static_cast<char>(next) + '\x40' + from + to + inside;
    }
    static QByteArray tcp(int from, int to, int flags, const QByteArray &payload = {})
    {
        return number16(from) + number16(to) + QByteArray(8, '\0') + '\x50' + static_cast<char>(flags) + number16(1000) + number16(0) + number16(0) + payload;
    }
    static QByteArray udp(int from, int to, const QByteArray &payload = {})
    {
        return number16(from) + number16(to) + number16(static_cast<int>(8 + payload.size())) + number16(0) + payload;
    }
    static QByteArray ethernet(int type, const QByteArray &inside, const QByteArray &tags = {}, int from = 1, int to = 2)
    {
        return mac(to) + mac(from) + tags + number16(type) + inside;
    }
    static QByteArray modbus(int function, const QByteArray &data = QByteArray(4, '\0'))
    {
        return number16(1) + number16(0) + number16(static_cast<int>(2 + data.size())) + '\x01' + static_cast<char>(function) + data;
    }

    explicit CaptureWriter(int link = 1)
    {
        m_bytes = little32(0xa1b2c3d4) + little16(2) + little16(4) + little32(0) + little32(0) + little32(65535) + little32(static_cast<quint32>(link));
    }
    /// `captured`: bytes kept of it, -1 = all.
    CaptureWriter &add(const QByteArray &packet, quint32 seconds = 1'700'000'000, qsizetype captured = -1)
    {
        const QByteArray kept = captured < 0 ? packet : packet.first(captured);
        m_bytes += little32(seconds) + little32(0) + little32(static_cast<quint32>(kept.size())) + little32(static_cast<quint32>(packet.size())) + kept;
        return *this;
    }
    CaptureWriter &addIp(const QByteArray &ip, quint32 seconds = 1'700'000'000) { return add(ethernet(0x0800, ip), seconds); }
    /// Connection, one request, its answer.
    CaptureWriter &conversation(const char *client, const char *server, int port, const QByteArray &request, quint32 seconds = 1'700'000'000)
    {
        constexpr int syn = 2, ack = 16;
        return addIp(ip4(client, server, 6, tcp(50000, port, syn)), seconds)
            .addIp(ip4(server, client, 6, tcp(port, 50000, syn | ack)), seconds)
            .addIp(ip4(client, server, 6, tcp(50000, port, ack, request)), seconds + 1)
            .addIp(ip4(server, client, 6, tcp(port, 50000, ack, request)), seconds + 2);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool write(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size();
    }

private:
    static QByteArray little16(quint16 value) { return QByteArray(1, static_cast<char>(value & 255)) + static_cast<char>(value >> 8); }
    static QByteArray little32(quint32 value) { return little16(static_cast<quint16>(value & 0xffff)) + little16(static_cast<quint16>(value >> 16)); }
    QByteArray m_bytes;
};
