// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <cstdint>

/// The identity of a record: a UUID of version 7 (RFC 9562), so that copies made on two laptops can be joined
/// and ids sort by the time they were made. Invalid (all zero) means "no record".
struct RecordId
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    [[nodiscard]] bool isValid() const { return high != 0 || low != 0; }
    /// 36 characters, lower case; empty for an invalid id.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray utf8() const;
    /// Invalid where `text` is no UUID.
    [[nodiscard]] static RecordId fromText(QStringView text);
    [[nodiscard]] static RecordId fromUtf8(QByteArrayView text);
    /// A new id; later calls in one process sort after earlier ones.
    [[nodiscard]] static RecordId create();

    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend auto operator<=>(const RecordId &, const RecordId &) = default;
};

inline size_t qHash(const RecordId &id, size_t seed = 0) noexcept
{
    return qHashMulti(seed, id.high, id.low);
}

/// The id of a record of one kind: an Id<Asset> cannot be passed for an Id<Zone>.
template<typename Kind>
struct Id : RecordId
{
    Id() = default;
    explicit Id(const RecordId &id)
        : RecordId(id)
    {
    }
};
