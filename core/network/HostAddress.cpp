// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/HostAddress.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mappedV4 = 0x0000ffff00000000ULL;
constexpr quint64 macMask = 0xffffffffffffULL;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<quint32> parsedV4(QByteArrayView text)
{
    quint32 address = 0;
    int parts = 0;
    qsizetype at = 0;
    while (parts < 4) {
        quint32 part = 0;
        int digits = 0;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9' && digits < 4) {
            part = part * 10 + static_cast<quint32>(text[at] - '0');
            ++at;
            ++digits;
        }
        if (digits == 0 || digits > 3 || part > 255)
            return {};
        address = (address << 8) | part;
        if (++parts == 4)
            break;
        if (at >= text.size() || text[at] != '.')
            return {};
        ++at;
    }
    return at == text.size() ? std::optional(address) : std::nullopt;
}

/// 12 hexadecimal digits, in pairs apart by ':' or '-', in fours apart by '.', or bare.
std::optional<quint64> parsedMac(QByteArrayView text)
{
    const bool pairs = text.size() == 17 && (text[2] == ':' || text[2] == '-');
    const bool fours = text.size() == 14 && text[4] == '.';
    if (!pairs && !fours && text.size() != 12)
        return {};
    quint64 address = 0;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((pairs && i % 3 == 2) || (fours && i % 5 == 4)) {
            if (text[i] != (pairs ? text[2] : '.'))
                return {};
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return {};
        address = (address << 4) | static_cast<quint64>(digit);
        ++digits;
    }
    return digits == 12 ? std::optional(address) : std::nullopt;
}

struct Groups
{
    std::array<quint16, 8> groups {};
    int count = 0;
};

/// Groups of an IPv6 address up to "::" or the end; the last may be an IPv4 address.
std::optional<Groups> parsedGroups(QByteArrayView text)
{
    Groups out;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(':', at);
        if (end < 0)
            end = text.size();
        const QByteArrayView part = text.sliced(at, end - at);
        if (part.contains('.')) {
            const auto address = parsedV4(part);
            if (!address || end != text.size() || out.count > 6)
                return {};
            out.groups[static_cast<size_t>(out.count++)] = static_cast<quint16>(*address >> 16);
            out.groups[static_cast<size_t>(out.count++)] = static_cast<quint16>(*address & 0xffff);
            return out;
        }
        if (part.isEmpty() || part.size() > 4 || out.count == 8)
            return {};
        quint16 group = 0;
        for (const char c : part) {
            const int digit = hexDigit(c);
            if (digit < 0)
                return {};
            group = static_cast<quint16>((group << 4) | digit);
        }
        out.groups[static_cast<size_t>(out.count++)] = group;
        at = end + 1;
        if (end == text.size() - 1)
            return {}; // a colon at the end
    }
    return out;
}

std::optional<std::array<quint16, 8>> parsedV6(QByteArrayView text)
{
    if (const qsizetype scope = text.indexOf('%'); scope > 0)
        text = text.first(scope);
    const qsizetype gap = text.indexOf("::");
    if (gap < 0) {
        const auto whole = parsedGroups(text);
        return whole && whole->count == 8 ? std::optional(whole->groups) : std::nullopt;
    }
    const auto head = parsedGroups(text.first(gap));
    const auto tail = parsedGroups(text.sliced(gap + 2));
    if (!head || !tail || head->count + tail->count > 7 || text.sliced(gap + 2).startsWith(':'))
        return {};
    std::array<quint16, 8> groups {};
    for (int i = 0; i < head->count; ++i)
        groups[static_cast<size_t>(i)] = head->groups[static_cast<size_t>(i)];
    for (int i = 0; i < tail->count; ++i)
        groups[static_cast<size_t>(8 - tail->count + i)] = tail->groups[static_cast<size_t>(i)];
    return groups;
}

QString v6Text(const HostAddress &address)
{
    std::array<uint, 8> groups {};
    for (size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<uint>(((i < 4 ? address.high : address.low) >> (16 * (3 - i % 4))) & 0xffff);
    size_t gapStart = 8;
    size_t gapLength = 1; // a single zero group is written out
    for (size_t i = 0; i < 8;) {
        size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > gapLength) {
            gapStart = i;
            gapLength = end - i;
        }
        i = end + (end < 8 ? 1 : 0);
    }
    QString text;
    for (size_t i = 0; i < 8; ++i) {
        if (i == gapStart) {
            text += u"::"_s;
            i += gapLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}
}

HostAddress HostAddress::v6(const uchar *bytes)
{
    HostAddress address {0, 0, Kind::V6};
    for (int i = 0; i < 8; ++i) {
        address.high = (address.high << 8) | bytes[i];
        address.low = (address.low << 8) | bytes[i + 8];
    }
    if (address.high == 0 && (address.low & ~0xffffffffULL) == mappedV4)
        return v4(static_cast<quint32>(address.low));
    return address;
}

HostAddress HostAddress::mac(const uchar *bytes)
{
    HostAddress address {0, 0, Kind::Mac};
    for (int i = 0; i < 6; ++i)
        address.low = (address.low << 8) | bytes[i];
    return address;
}

HostAddress HostAddress::parse(QByteArrayView text)
{
    text = text.trimmed();
    if (const auto address = parsedV4(text))
        return v4(*address);
    if (const auto address = parsedMac(text))
        return {0, *address, Kind::Mac};
    if (!text.contains(':'))
        return {};
    const auto groups = parsedV6(text);
    if (!groups)
        return {};
    std::array<uchar, 16> bytes {};
    for (size_t i = 0; i < 8; ++i) {
        bytes[2 * i] = static_cast<uchar>((*groups)[i] >> 8);
        bytes[2 * i + 1] = static_cast<uchar>((*groups)[i] & 0xff);
    }
    return v6(bytes.data());
}

QString HostAddress::text() const
{
    if (kind == Kind::V6)
        return v6Text(*this);
    if (kind == Kind::V4)
        return u"%1.%2.%3.%4"_s.arg(low >> 24).arg((low >> 16) & 255).arg((low >> 8) & 255).arg(low & 255);
    QString out;
    for (int i = 5; kind == Kind::Mac && i >= 0; --i)
        out += u"%1%2"_s.arg((low >> (8 * i)) & 255, 2, 16, QChar(u'0')).arg(i ? u":"_s : QString());
    return out;
}

bool HostAddress::isMulticast() const
{
    switch (kind) {
    case Kind::V4: return (low >> 28) == 14;
    case Kind::V6: return (high >> 56) == 0xff;
    case Kind::Mac: return ((low >> 40) & 1) != 0;
    case Kind::None: break;
    }
    return false;
}

bool HostAddress::isBroadcast() const
{
    return (kind == Kind::V4 && low == 0xffffffffULL) || (kind == Kind::Mac && low == macMask);
}

bool HostAddress::isLinkLocal() const
{
    return (kind == Kind::V4 && (low >> 16) == 0xa9fe) || (kind == Kind::V6 && (high >> 54) == 0x3fa);
}

bool HostAddress::isUnspecified() const
{
    return kind != Kind::None && high == 0 && low == 0;
}

bool HostAddress::isLoopback() const
{
    return (kind == Kind::V4 && (low >> 24) == 127) || (kind == Kind::V6 && high == 0 && low == 1);
}

bool HostAddress::isPublic() const
{
    if (kind == Kind::V6)
        return (high >> 61) == 1; // global unicast is 2000::/3
    if (kind != Kind::V4)
        return false;
    const quint64 a = low >> 24;
    const quint64 b = (low >> 16) & 255;
    const bool isPrivate = a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168) || (a == 100 && b >= 64 && b <= 127);
    return !isPrivate && a != 0 && a != 127 && a < 224 && !isLinkLocal();
}

bool HostAddress::isVirtualRouter() const
{
    // VRRP 00:00:5e:00:01:xx and (IPv6) 02:xx; HSRP 00:00:0c:07:ac:xx and 00:00:0c:9f:fx:xx.
    return kind == Kind::Mac && ((low >> 8) == 0x00005e0001 || (low >> 8) == 0x00005e0002 || (low >> 8) == 0x00000c07ac || (low >> 12) == 0x00000c9ff);
}

std::optional<AddressPrefix> AddressPrefix::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const HostAddress address = HostAddress::parse(slash < 0 ? text : text.first(slash));
    if (!address.isValid() || address.isMac())
        return {};
    const int bits = address.kind == HostAddress::Kind::V4 ? 32 : 128;
    bool isNumber = true;
    const int length = slash < 0 ? bits : text.sliced(slash + 1).trimmed().toInt(&isNumber);
    if (!isNumber || length < 0 || length > bits)
        return {};
    return AddressPrefix {address, length};
}

bool AddressPrefix::contains(const HostAddress &other) const
{
    if (other.kind != address.kind)
        return false;
    const auto sameBits = [](quint64 a, quint64 b, int bits) { return bits <= 0 || ((a ^ b) >> (64 - std::min(bits, 64))) == 0; };
    if (address.kind == HostAddress::Kind::V4)
        return sameBits(address.low << 32, other.low << 32, length);
    return sameBits(address.high, other.high, length) && sameBits(address.low, other.low, length - 64);
}

bool AddressPrefix::isBroadcastOf(const HostAddress &other) const
{
    if (address.kind != HostAddress::Kind::V4 || length > 30 || !contains(other))
        return false;
    const quint64 hostBits = (1ULL << (32 - length)) - 1;
    return (other.low & hostBits) == hostBits;
}

std::optional<AddressRange> AddressRange::parse(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const HostAddress first = HostAddress::parse(dash < 0 ? text : text.first(dash));
    const HostAddress last = HostAddress::parse(dash < 0 ? text : text.sliced(dash + 1));
    if (!first.isValid() || first.isMac() || first.kind != last.kind || last < first)
        return {};
    return AddressRange {first, last};
}
