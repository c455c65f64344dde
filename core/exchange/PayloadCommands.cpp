// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PayloadCommands.h"

#include "core/exchange/ObservedTraffic.h"

#include <algorithm>
#include <string_view>

using PayloadBytes::be16;
using PayloadBytes::le16;
using PayloadBytes::le32;

namespace {

constexpr quint8 reads = static_cast<quint8>(Command::Read);
constexpr quint8 writes = static_cast<quint8>(Command::Write);
constexpr quint8 programs = static_cast<quint8>(Command::Program);
constexpr quint8 stops = static_cast<quint8>(Command::Stop);

std::span<const uchar> from(std::span<const uchar> p, size_t at)
{
    return at < p.size() ? p.subspan(at) : std::span<const uchar>();
}

/// Schneider's own function 90 (UMAS): session key, then the function.
quint8 umas(uchar function)
{
    switch (function) {
    case 0x23: // write system variables
    case 0x29: return writes;
    case 0x30:
    case 0x31:
    case 0x32: return programs;
    case 0x40:
    case 0x41: return stops;
    default: return reads;
    }
}

quint8 modbusFunction(std::span<const uchar> unit) // from the function code on
{
    switch (unit[0]) {
    case 5:
    case 6:
    case 15:
    case 16:
    case 21:
    case 22:
    case 23: return writes;
    case 8: return be16(unit, 1) == 1 || be16(unit, 1) == 4 ? stops : reads; // restart communications, listen only
    case 90: return unit.size() >= 3 ? umas(unit[2]) : quint8(0);
    case 1:
    case 2:
    case 3:
    case 4:
    case 7:
    case 11:
    case 12:
    case 17:
    case 20:
    case 24:
    case 43: return reads;
    default: return 0;
    }
}

/// Program invocation: the service's name stands at the end of the parameters, after its length.
quint8 s7Invocation(std::span<const uchar> parameter)
{
    const auto names = [&](std::string_view name) {
        return std::ranges::search(parameter, name, [](uchar b, char c) { return b == static_cast<uchar>(c); }).size() > 0;
    };
    if (names("P_PROGRAM"))
        return stops; // start, warm or cold restart
    return names("_INSE") || names("_DELE") || names("_MODU") || names("_GARB") ? programs : quint8(0);
}

quint8 s7Job(std::span<const uchar> parameter)
{
    switch (parameter[0]) {
    case 0x04: return reads;
    case 0x05: return writes;
    case 0x1a: return programs;
    case 0x28: return s7Invocation(parameter);
    case 0x29: return stops;
    case 0x1d: return reads; // upload from the controller
    default: return 0;
    }
}

constexpr int deepestNesting = 4;

quint8 cipPccc(std::span<const uchar> data)
{
    // Requester id (length byte first), then command, status, transaction, function.
    if (data.empty() || data.size() < data[0] + 5U)
        return 0;
    const std::span<const uchar> command = data.subspan(data[0]);
    if (command[0] != 0x0f)
        return 0;
    switch (command[4]) {
    case 0xaa:
    case 0xab: return writes;
    case 0xa1:
    case 0xa2: return reads;
    case 0x80:
    case 0x3a: return stops; // change mode
    case 0x50:
    case 0x52:
    case 0x57: return programs;
    default: return 0;
    }
}

/// A CIP request: service, length of the path in words, path, data.
quint8 cipRequest(std::span<const uchar> p, int depth)
{
    if (p.size() < 2 || (p[0] & 0x80) != 0 || depth > deepestNesting)
        return 0;
    const size_t pathBytes = size_t(2) * p[1];
    const std::span<const uchar> path = from(p, 2).first(std::min(pathBytes, p.size() - 2));
    const std::span<const uchar> data = from(p, 2 + pathBytes);
    const uchar classOfPath = path.size() >= 2 && path[0] == 0x20 ? path[1] : uchar(0);
    if (p[0] == 0x52 && classOfPath == 0x06) // Unconnected Send: priority, ticks, length, the request within
        return data.size() >= 4 ? cipRequest(from(data, 4).first(std::min<size_t>(le16(data, 2), data.size() - 4)), depth + 1) : quint8(0);
    if (p[0] == 0x0a && classOfPath == 0x02) { // Multiple Service Packet: count, offsets from the count on
        quint8 found = 0;
        for (size_t i = 0; i < std::min<size_t>(le16(data, 0), 64) && 4 + 2 * i <= data.size(); ++i)
            found |= cipRequest(from(data, le16(data, 2 + 2 * i)), depth + 1);
        return found;
    }
    switch (p[0]) {
    case 0x02:
    case 0x04:
    case 0x10:
    case 0x4d:
    case 0x53: return writes;
    case 0x4e: return classOfPath == 0x06 ? quint8(0) : writes; // of the connection manager: Forward Close
    case 0x05:
    case 0x06:
    case 0x07: return stops; // reset, start, stop
    case 0x4b: return classOfPath == 0x67 ? cipPccc(data) : quint8(0);
    case 0x4c: return classOfPath == 0x37 ? programs : reads; // of the file object: a download
    case 0x01:
    case 0x03:
    case 0x0e:
    case 0x52: return reads;
    default: return 0;
    }
}

quint8 iec104Type(uchar type)
{
    if ((type >= 45 && type <= 51) || (type >= 58 && type <= 64) || (type >= 110 && type <= 113) || type == 103)
        return writes;
    if (type == 105)
        return stops; // reset process
    return type >= 100 && type <= 102 ? reads : quint8(0);
}
}

PayloadBytes::Bytes PayloadBytes::cotpUserData(Bytes p)
{
    if (p.size() < 8 || p[0] != 3 || p[5] != 0xf0)
        return {};
    const size_t end = std::min<size_t>(be16(p, 2), p.size());
    const size_t begin = 5U + p[4]; // the length indicator does not count itself
    return begin < end ? p.subspan(begin, end - begin) : Bytes();
}

quint8 PayloadCommands::modbus(Bytes p)
{
    quint8 found = 0;
    while (p.size() >= 8 && be16(p, 2) == 0) { // several requests may share a packet
        found |= modbusFunction(p.subspan(7));
        const size_t whole = be16(p, 4) + 6U;
        if (whole < 8)
            break;
        p = from(p, whole);
    }
    return found;
}

quint8 PayloadCommands::s7comm(Bytes p)
{
    quint8 found = 0;
    while (p.size() >= 7 && p[0] == 3) {
        const Bytes user = PayloadBytes::cotpUserData(p);
        if (user.size() >= 11 && user[0] == 0x32 && user[1] == 1)
            found |= s7Job(user.subspan(10, std::max<size_t>(1, std::min<size_t>(be16(user, 6), user.size() - 10))));
        const size_t whole = be16(p, 2);
        if (whole < 7)
            break;
        p = from(p, whole);
    }
    return found;
}

quint8 PayloadCommands::s7commPlus(Bytes p, int request)
{
    constexpr int opening = 2; // create the session, then write its key
    const Bytes user = PayloadBytes::cotpUserData(p);
    if (user.size() < 5 || user[0] != 0x72 || request <= opening)
        return 0;
    const size_t at = user[1] == 3 && user[4] == 0x20 ? 4U + 33U : 4U; // version 3 puts a digest of 32 bytes before
    if (user.size() < at + 5 || user[at] != 0x31)
        return 0;
    const quint16 function = be16(user, at + 3);
    return function == 0x04f2 || function == 0x0542 ? writes : function == 0x054c || function == 0x04bb ? reads : quint8(0);
}

quint8 PayloadCommands::enip(Bytes p)
{
    const quint16 command = le16(p, 0);
    if (p.size() < 32 || (command != 0x006f && command != 0x0070))
        return 0;
    const Bytes items = from(p, 30); // after header, interface and timeout
    size_t at = 2;
    for (size_t item = 0; item < std::min<size_t>(le16(items, 0), 8) && at + 4 <= items.size(); ++item) {
        const quint16 type = le16(items, at);
        const size_t length = std::min<size_t>(le16(items, at + 2), items.size() - at - 4);
        const Bytes data = items.subspan(at + 4, length);
        if (type == 0x00b2)
            return cipRequest(data, 0);
        if (type == 0x00b1)
            return cipRequest(from(data, 2), 0); // a sequence number stands first
        at += 4 + length;
    }
    return 0;
}

quint8 PayloadCommands::dnp3(Bytes p)
{
    // Link header of ten bytes with its CRC, transport byte, application control, function. DIR: from the master.
    if (p.size() < 13 || p[0] != 0x05 || p[1] != 0x64 || p[2] < 8 || (p[3] & 0x80) == 0 || (p[10] & 0x40) == 0)
        return 0;
    switch (p[12]) {
    case 1: return reads;
    case 2:
    case 3:
    case 4:
    case 5:
    case 6: return writes;
    case 13:
    case 14:
    case 16:
    case 17:
    case 18: return stops;
    case 19:
    case 31: return programs; // save or activate a configuration
    default: return 0;
    }
}

quint8 PayloadCommands::iec104(Bytes p)
{
    quint8 found = 0;
    while (p.size() >= 9 && p[0] == 0x68) {
        constexpr uchar activation = 6;
        constexpr uchar deactivation = 8;
        const uchar cause = p[8] & 0x3f;
        if ((p[2] & 1) == 0 && p[1] >= 10 && (cause == activation || cause == deactivation))
            found |= iec104Type(p[6]);
        p = from(p, p[1] + 2U);
    }
    return found;
}

quint8 PayloadCommands::opcUa(Bytes p)
{
    // Header, channel, token, sequence, request; then the service's node id in its four-byte form.
    if (p.size() < 28 || p[0] != 'M' || p[1] != 'S' || p[2] != 'G' || p[24] != 1 || p[25] != 0)
        return 0;
    switch (le16(p, 26)) {
    case 673:
    case 700: return writes; // Write, HistoryUpdate
    case 631:
    case 664:
    case 527: return reads;
    default: return 0;
    }
}

quint8 PayloadCommands::bacnet(Bytes p)
{
    size_t at = p.size() >= 2 && p[1] == 4 ? 10 : 4; // a forwarded packet names its sender first
    if (p.size() < at + 2 || p[at] != 1)
        return 0;
    const uchar control = p[at + 1];
    if ((control & 0x80) != 0)
        return 0; // a message of the network layer
    at += 2;
    if ((control & 0x20) != 0)
        at += 3U + (at + 2 < p.size() ? p[at + 2] : 0U);
    if ((control & 0x08) != 0)
        at += 3U + (at + 2 < p.size() ? p[at + 2] : 0U);
    if ((control & 0x20) != 0)
        ++at; // hop count
    if (p.size() < at + 4 || (p[at] & 0xf0) != 0)
        return 0; // no confirmed request
    const bool isSegmented = (p[at] & 0x08) != 0;
    const size_t choice = at + (isSegmented ? 5U : 3U);
    switch (choice < p.size() ? p[choice] : uchar(0)) {
    case 15:
    case 16: return writes;
    case 12:
    case 14: return reads;
    case 7: return programs; // atomicWriteFile
    case 17:
    case 20: return stops;
    default: return 0;
    }
}

quint8 PayloadCommands::profinetCm(Bytes p)
{
    if (p.size() < 80 || p[0] != 4 || p[1] != 0) // of requests only
        return 0;
    const bool isLittle = (p[4] & 0x10) != 0;
    const quint16 operation = isLittle ? le16(p, 68) : be16(p, 68);
    return operation == 3 ? writes : operation == 2 || operation == 5 ? reads : quint8(0);
}
