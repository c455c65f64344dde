// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LineReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

Result<LineReader> LineReader::open(const QString &path)
{
    LineReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    if (!reader.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(QCoreApplication::translate("DataTree", "The file cannot be read: %1.").arg(reader.m_file->errorString()), path);
    reader.m_size = reader.m_file->size();
    reader.m_buffer = QByteArray(longestLine * 2 + padding, '\0');
    return reader;
}

void LineReader::fill()
{
    std::memmove(m_buffer.data(), m_buffer.constData() + m_at, static_cast<size_t>(m_end - m_at));
    m_end -= m_at;
    m_at = 0;
    const qint64 got = m_file->read(m_buffer.data() + m_end, m_buffer.size() - padding - m_end);
    if (got <= 0)
        m_isAtEnd = true;
    else
        m_end += got;
}

std::optional<std::string_view> LineReader::next()
{
    bool isRest = false; // of a line that was too long
    for (;;) {
        const char *begin = m_buffer.constData() + m_at;
        const auto *found = static_cast<const char *>(std::memchr(begin, '\n', static_cast<size_t>(m_end - m_at)));
        if (!found && !m_isAtEnd && m_end - m_at < longestLine) {
            fill();
            continue;
        }
        if (!found && m_at == m_end)
            return std::nullopt;
        const char *end = found ? found : m_buffer.constData() + m_end;
        const bool isWhole = found || m_isAtEnd;
        m_at += end - begin + (found ? 1 : 0);
        m_taken += end - begin + (found ? 1 : 0);
        if (!isWhole || isRest) {
            m_tooLong += isRest ? 0 : 1;
            isRest = !isWhole;
            m_number += isWhole ? 1 : 0;
            continue;
        }
        ++m_number;
        if (end > begin && end[-1] == '\r')
            --end;
        return std::string_view(begin, static_cast<size_t>(end - begin));
    }
}
