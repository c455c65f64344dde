// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Changeset.h"

#include "core/base/LargePages.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <utility>

Value ChangesetCell::value() const
{
    switch (type) {
    case Type::Integer:
        return integer;
    case Type::Real:
        return real;
    case Type::Text:
        return QString::fromUtf8(bytes);
    default:
        return {};
    }
}

namespace {
std::unexpected<Error> damagedChangeset()
{
    return failed(QCoreApplication::translate("Changeset", "A journal entry is damaged: its changes cannot be read."), {},
                  QCoreApplication::translate("Changeset", "Go back to a backup copy, and keep this file for repair."));
}

void appendVarint(QByteArray &out, std::uint64_t number)
{
    char digits[10];
    int count = 0;
    do {
        digits[count++] = static_cast<char>(number & 0x7f);
        number >>= 7;
    } while (number != 0);
    while (count > 0) {
        --count;
        out.append(static_cast<char>(digits[count] | (count > 0 ? 0x80 : 0)));
    }
}

void appendBigEndian(QByteArray &out, std::uint64_t number)
{
    char bytes[8];
    qToBigEndian(number, bytes);
    out.append(bytes, 8);
}
}

Result<bool> ChangesetReader::next(RowChange &change)
{
    while (m_at < m_bytes.size() && m_bytes[m_at] == 'T') {
        if (!readTable())
            return damagedChangeset();
    }
    if (m_at == m_bytes.size())
        return false;
    if (!m_kind || m_at + 2 > m_bytes.size())
        return damagedChangeset();
    const auto operation = static_cast<RowChange::Operation>(m_bytes[m_at]);
    m_at += 2; // the operation, and a flag for indirect changes that does not matter here
    change.kind = m_kind;
    change.operation = operation;
    change.before.clear();
    change.after.clear();
    switch (operation) {
    case RowChange::Operation::Added:
        if (!readRow(change.after))
            return damagedChangeset();
        break;
    case RowChange::Operation::Removed:
        if (!readRow(change.before))
            return damagedChangeset();
        break;
    case RowChange::Operation::Changed:
        if (!readRow(change.before) || !readRow(change.after))
            return damagedChangeset();
        break;
    default:
        return damagedChangeset();
    }
    const ChangesetCell &key = operation == RowChange::Operation::Added ? change.after.front() : change.before.front();
    change.id = RecordId::fromUtf8(key.bytes);
    if (key.type != ChangesetCell::Type::Text || !change.id.isValid())
        return damagedChangeset();
    return true;
}

bool ChangesetReader::readTable()
{
    ++m_at;
    std::uint64_t columns = 0;
    if (!readVarint(columns) || columns < 1 || columns > 2000 || m_at + static_cast<qsizetype>(columns) >= m_bytes.size())
        return false;
    for (std::uint64_t i = 0; i < columns; ++i) { // the id is the one key, and stands first
        if (m_bytes[m_at + static_cast<qsizetype>(i)] != (i == 0 ? 1 : 0))
            return false;
    }
    m_at += static_cast<qsizetype>(columns);
    const qsizetype end = m_bytes.indexOf('\0', m_at);
    if (end < 0)
        return false;
    m_kind = m_kinds.find(QString::fromLatin1(m_bytes.sliced(m_at, end - m_at)));
    m_at = end + 1;
    m_columns = static_cast<int>(columns);
    // An entry of an older schema has fewer columns: columns are only ever appended.
    return m_kind && m_columns <= m_kind->fieldCount() + 1;
}

bool ChangesetReader::readRow(std::vector<ChangesetCell> &cells)
{
    cells.resize(static_cast<size_t>(m_columns));
    return std::ranges::all_of(cells, [this](ChangesetCell &cell) { return readCell(cell); });
}

std::uint64_t ChangesetReader::bigEndian(qsizetype at) const
{
    return qFromBigEndian<std::uint64_t>(m_bytes.data() + at);
}

bool ChangesetReader::readCell(ChangesetCell &cell)
{
    if (m_at >= m_bytes.size())
        return false;
    cell = {};
    cell.type = static_cast<ChangesetCell::Type>(m_bytes[m_at++]);
    switch (cell.type) {
    case ChangesetCell::Type::Undefined:
    case ChangesetCell::Type::Null:
        return true;
    case ChangesetCell::Type::Integer:
    case ChangesetCell::Type::Real: {
        if (m_bytes.size() - m_at < 8)
            return false;
        const std::uint64_t bits = bigEndian(m_at);
        m_at += 8;
        if (cell.type == ChangesetCell::Type::Integer)
            cell.integer = static_cast<qint64>(bits);
        else
            cell.real = std::bit_cast<double>(bits);
        return true;
    }
    case ChangesetCell::Type::Text:
    case ChangesetCell::Type::Blob: {
        std::uint64_t length = 0;
        if (!readVarint(length) || length > static_cast<std::uint64_t>(m_bytes.size() - m_at))
            return false;
        cell.bytes = m_bytes.sliced(m_at, static_cast<qsizetype>(length));
        m_at += static_cast<qsizetype>(length);
        return true;
    }
    }
    return false;
}

bool ChangesetReader::readVarint(std::uint64_t &number)
{
    number = 0;
    for (int i = 0; i < 5; ++i) { // SQLite's lengths fit in 32 bits
        if (m_at >= m_bytes.size())
            return false;
        const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
        number = (number << 7) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return true;
    }
    return false;
}

void ChangesetWriter::startTable(const RecordKind &kind)
{
    m_kind = &kind;
}

void ChangesetWriter::startRow()
{
    if (const RecordKind *kind = std::exchange(m_kind, nullptr)) {
        m_bytes.append('T');
        appendVarint(m_bytes, static_cast<std::uint64_t>(kind->fieldCount() + 1));
        m_bytes.append('\1');
        m_bytes.append(QByteArray(kind->fieldCount(), '\0'));
        m_bytes.append(kind->key());
        m_bytes.append('\0');
    }
    makeRoom();
    m_bytes.append(static_cast<char>(RowChange::Operation::Added));
    m_bytes.append('\0');
}

/// Large bulks grow by large pages, before the array grows by itself.
void ChangesetWriter::makeRoom()
{
    constexpr qsizetype largeFrom = 1 << 20;
    if (m_bytes.size() < largeFrom || m_bytes.capacity() - m_bytes.size() > largeFrom / 4)
        return;
    m_bytes.reserve(std::max<qsizetype>(32 * largeFrom, 2 * m_bytes.size()));
    preferLargePages(m_bytes.data(), static_cast<size_t>(m_bytes.capacity()));
}

void ChangesetWriter::addText(QByteArrayView utf8)
{
    m_bytes.append(static_cast<char>(ChangesetCell::Type::Text));
    appendVarint(m_bytes, static_cast<std::uint64_t>(utf8.size()));
    m_bytes.append(utf8);
}

void ChangesetWriter::addInteger(qint64 number)
{
    m_bytes.append(static_cast<char>(ChangesetCell::Type::Integer));
    appendBigEndian(m_bytes, static_cast<std::uint64_t>(number));
}

void ChangesetWriter::addReal(double number)
{
    m_bytes.append(static_cast<char>(ChangesetCell::Type::Real));
    appendBigEndian(m_bytes, std::bit_cast<std::uint64_t>(number));
}

void ChangesetWriter::addNull()
{
    m_bytes.append(static_cast<char>(ChangesetCell::Type::Null));
}

Result<int> rowCount(const QByteArray &changeset, const Kinds &kinds)
{
    ChangesetReader reader(changeset, kinds);
    RowChange change;
    int rows = 0;
    for (;;) {
        const Result<bool> more = reader.next(change);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return rows;
        ++rows;
    }
}
