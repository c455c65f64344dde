// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QFile>

#include <optional>
#include <string_view>

/// Lines of a large file one after the other, in memory that does not grow with the file.
class LineReader
{
public:
    static constexpr qsizetype longestLine = qsizetype(1) << 20;
    static constexpr qsizetype padding = 64; ///< readable bytes behind each line, for parsers that look ahead

    [[nodiscard]] static Result<LineReader> open(const QString &path);

    /// The next line without its end; nothing at the end of the file. Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> next();
    [[nodiscard]] quint64 number() const { return m_number; } ///< of the line last given, from 1
    [[nodiscard]] double progress() const { return m_size > 0 ? static_cast<double>(m_taken) / static_cast<double>(m_size) : 1; }
    [[nodiscard]] quint64 tooLong() const { return m_tooLong; } ///< lines over longestLine, passed over

private:
    LineReader() = default;
    void fill();

    std::unique_ptr<QFile> m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    qint64 m_size = 0;
    qint64 m_taken = 0;
    quint64 m_number = 0;
    quint64 m_tooLong = 0;
    bool m_isAtEnd = false;
};
