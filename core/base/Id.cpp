// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

QByteArray RecordId::utf8() const
{
    if (!isValid())
        return {};
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray out(36, '-');
    int at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (at == 8 || at == 13 || at == 18 || at == 23)
            ++at;
        const std::uint64_t half = nibble < 16 ? high : low;
        out[at++] = digits[(half >> (60 - 4 * (nibble % 16))) & 0xf];
    }
    return out;
}

QString RecordId::text() const
{
    return QString::fromLatin1(utf8());
}

RecordId RecordId::fromUtf8(QByteArrayView text)
{
    if (text.size() != 36)
        return {};
    RecordId id;
    int nibbles = 0;
    for (int i = 0; i < 36; ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-')
                return {};
            continue;
        }
        std::uint64_t value = 0;
        if (c >= '0' && c <= '9')
            value = static_cast<std::uint64_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            value = static_cast<std::uint64_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            value = static_cast<std::uint64_t>(c - 'A' + 10);
        else
            return {};
        std::uint64_t &half = nibbles < 16 ? id.high : id.low;
        half = (half << 4) | value;
        ++nibbles;
    }
    return id;
}

RecordId RecordId::fromText(QStringView text)
{
    return fromUtf8(text.toLatin1());
}

RecordId RecordId::create()
{
    static std::mutex mutex;
    static std::uint64_t lastTick = 0;
    static QRandomGenerator random = QRandomGenerator::securelySeeded();
    const std::lock_guard lock(mutex);
    // 48 bits of milliseconds and 12 bits that count within one, so that ids made in a row sort in that order.
    std::uint64_t tick = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()) << 12;
    if (tick <= lastTick)
        tick = lastTick + 1;
    lastTick = tick;
    RecordId id;
    id.high = ((tick >> 12) << 16) | 0x7000U | (tick & 0xfffU);
    id.low = (random.generate64() & 0x3fffffffffffffffU) | 0x8000000000000000U;
    return id;
}
