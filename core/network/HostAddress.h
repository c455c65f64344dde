// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <optional>

/// An address seen on the wire: IPv4, IPv6 or MAC. A plain value that is cheap to copy and to hash.
struct HostAddress
{
    enum class Kind : quint8 { None, V4, V6, Mac };

    quint64 high = 0; ///< of IPv6 the first eight bytes
    quint64 low = 0;  ///< of IPv4 the 32 bits, of a MAC the 48 bits
    Kind kind = Kind::None;

    [[nodiscard]] static HostAddress v4(quint32 address) { return {0, address, Kind::V4}; }
    [[nodiscard]] static HostAddress v6(const uchar *bytes); ///< 16 bytes; an IPv4-mapped one (::ffff:0:0/96) comes out as IPv4
    [[nodiscard]] static HostAddress mac(const uchar *bytes); ///< 6 bytes
    /// "10.0.0.1", "fe80::1", "fe80::1%eth0", "00:1b:1b:12:34:56", "00-1B-…", "001b.1b12.3456"; Kind::None for anything else.
    [[nodiscard]] static HostAddress parse(QByteArrayView text);
    [[nodiscard]] static HostAddress parse(QStringView text) { return parse(QByteArrayView(text.trimmed().toUtf8())); }

    [[nodiscard]] QString text() const; ///< IPv6 as RFC 5952 writes it, a MAC in lower case with colons
    [[nodiscard]] bool isValid() const { return kind != Kind::None; }
    [[nodiscard]] bool isMac() const { return kind == Kind::Mac; }
    /// To a group: 224.0.0.0/4, ff00::/8, a MAC with the group bit.
    [[nodiscard]] bool isMulticast() const;
    [[nodiscard]] bool isBroadcast() const; ///< 255.255.255.255 and ff:ff:ff:ff:ff:ff
    [[nodiscard]] bool isLinkLocal() const; ///< 169.254.0.0/16 (RFC 3927), fe80::/10
    [[nodiscard]] bool isUnspecified() const; ///< 0.0.0.0, ::, 00:00:00:00:00:00
    [[nodiscard]] bool isLoopback() const;
    /// That the internet routes it: none of RFC 1918, 6598, 3927, 4193, loopback, link-local, multicast.
    [[nodiscard]] bool isPublic() const;
    /// The virtual MAC of a router pair: VRRP, HSRP.
    [[nodiscard]] bool isVirtualRouter() const;

    friend bool operator==(const HostAddress &, const HostAddress &) = default;
    friend auto operator<=>(const HostAddress &, const HostAddress &) = default;
};

inline size_t qHash(const HostAddress &address, size_t seed = 0) noexcept
{
    return qHashMulti(seed, address.high, address.low, static_cast<quint8>(address.kind));
}

/// "10.30.40.0/24", "fd00:1::/48".
struct AddressPrefix
{
    HostAddress address;
    int length = 0; ///< leading bits that count

    /// Nothing where it is no prefix; a bare address is a prefix of one.
    [[nodiscard]] static std::optional<AddressPrefix> parse(QStringView text);
    [[nodiscard]] bool contains(const HostAddress &other) const;
    [[nodiscard]] bool isBroadcastOf(const HostAddress &other) const; ///< the highest IPv4 address of a prefix up to /30
};

/// "10.0.0.100-10.0.0.200", several apart by commas or semicolons; a bare address is a range of one.
struct AddressRange
{
    HostAddress first;
    HostAddress last;
    [[nodiscard]] static std::optional<AddressRange> parse(QStringView text);
    [[nodiscard]] bool contains(const HostAddress &other) const { return other.kind == first.kind && first <= other && other <= last; }
};
