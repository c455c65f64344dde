// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// First lines of an HTTP/1.1 request (RFC 9112), as far as two requests need them: GET / and the upgrade to WebSocket.
struct RequestHead
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case

    static constexpr qsizetype largest = 8192; ///< bytes
    static constexpr qsizetype mostFields = 64;
    [[nodiscard]] static std::optional<RequestHead> read(const QByteArray &head); ///< up to the empty line; none where it is no request
    [[nodiscard]] QByteArray field(const char *name) const; ///< empty where it is missing or there are two
    [[nodiscard]] bool isUpgrade() const;
};
