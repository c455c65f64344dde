// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/RecordStore.h"

#include "core/base/LargePages.h"

#include <algorithm>

RecordStore::Loader::Loader(const RecordKind &kind)
    : m_fields(kind.fieldCount())
{
}

void RecordStore::Loader::startRow(const RecordId &id)
{
    m_rows.push_back({id, static_cast<quint32>(m_offsets.size())});
    m_offsets.push_back(static_cast<quint32>(m_arena.size()));
}

void RecordStore::Loader::addCell(QByteArrayView utf8)
{
    m_arena.append(utf8);
    m_offsets.push_back(static_cast<quint32>(m_arena.size()));
}

RecordStore::RecordStore(const RecordKind &kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_fields(kind.fieldCount())
{
}

int RecordStore::rowOf(const RecordId &id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &Loader::RowPlace::id);
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

QByteArrayView RecordStore::bytes(int row, int field) const
{
    const size_t at = m_rows[static_cast<size_t>(row)].cells + static_cast<size_t>(field);
    const auto from = static_cast<qsizetype>(m_offsets[at]);
    return QByteArrayView(m_arena).sliced(from, static_cast<qsizetype>(m_offsets[at + 1]) - from);
}

Value RecordStore::value(int row, int field) const
{
    const QByteArrayView text = bytes(row, field);
    if (text.isEmpty())
        return {};
    switch (m_kind.field(field).type) {
    case FieldType::Integer:
    case FieldType::YesNo:
    case FieldType::Score:
        return text.toLongLong();
    case FieldType::Decimal:
        return text.toDouble();
    default:
        return QString::fromUtf8(text);
    }
}

Record RecordStore::record(int row) const
{
    Record record {idAt(row), {}};
    record.cells.reserve(static_cast<size_t>(m_fields));
    for (int field = 0; field < m_fields; ++field)
        record.cells.push_back(value(row, field));
    return record;
}

size_t RecordStore::memoryBytes() const
{
    return static_cast<size_t>(m_arena.capacity()) + m_offsets.capacity() * sizeof(quint32) + m_rows.capacity() * sizeof(Loader::RowPlace);
}

void RecordStore::take(Loader &&loaded)
{
    Q_EMIT aboutToReset();
    m_arena = std::move(loaded.m_arena);
    m_offsets = std::move(loaded.m_offsets);
    m_rows = std::move(loaded.m_rows);
    m_arena.squeeze();
    m_offsets.shrink_to_fit();
    m_rows.shrink_to_fit();
    m_garbage = 0;
    Q_EMIT reset();
    announceAllModified();
}

void RecordStore::announceModified(const RecordId &id)
{
    constexpr size_t mostRemembered = 256;
    ++m_revision;
    m_recent.push_back(id);
    if (m_recent.size() > mostRemembered)
        m_recent.pop_front();
    Q_EMIT modified();
}

void RecordStore::announceAllModified()
{
    ++m_revision;
    m_recent.clear();
    Q_EMIT modified();
}

std::optional<std::vector<RecordId>> RecordStore::changedSince(quint64 revision) const
{
    const quint64 steps = m_revision - revision;
    if (steps > m_recent.size())
        return std::nullopt;
    return std::vector<RecordId>(m_recent.end() - static_cast<std::ptrdiff_t>(steps), m_recent.end());
}

void RecordStore::startFollowing(bool announceEach, qsizetype bytes)
{
    m_announceEach = announceEach;
    if (announceEach)
        return;
    Q_EMIT aboutToReset();
    constexpr qsizetype worthLargePages = 4 << 20;
    if (bytes < worthLargePages)
        return;
    m_arena.reserve(m_arena.size() + bytes);
    preferLargePages(m_arena.data(), static_cast<size_t>(m_arena.capacity()));
    m_arenaRoom = bytes;
}

void RecordStore::endFollowing()
{
    if (!m_announceEach)
        settle();
    if (m_garbage > 4096 && m_garbage > static_cast<size_t>(m_arena.size()) / 2)
        compact();
    if (!m_announceEach) {
        Q_EMIT reset();
        announceAllModified();
    }
}

/// The rows themselves stay where they are until settle(); a changeset names each row once.
void RecordStore::followQuietly(const RowChange &change)
{
    const int row = rowOf(change.id);
    if (change.operation == RowChange::Operation::Removed) {
        if (row < 0)
            return;
        const size_t cells = m_rows[static_cast<size_t>(row)].cells;
        m_garbage += m_offsets[cells + static_cast<size_t>(m_fields)] - m_offsets[cells];
        m_removedRows.push_back(static_cast<size_t>(row));
        return;
    }
    Loader::RowPlace place = row >= 0 ? m_rows[static_cast<size_t>(row)] : Loader::RowPlace {change.id, 0};
    appendCells(place, change.after, row);
    if (row >= 0)
        m_rows[static_cast<size_t>(row)] = place;
    else
        m_addedRows.push_back(place);
    constexpr size_t enoughToTell = 256;
    if (m_arenaRoom > 0 && m_addedRows.size() == enoughToTell)
        makeRoomForRows();
}

/// As many offsets and rows as the first rows let expect; growing by doubling would touch twice the memory.
void RecordStore::makeRoomForRows()
{
    const qsizetype taken = std::max<qsizetype>(1, m_arena.size() - m_arena.capacity() + m_arenaRoom);
    const size_t rows = m_addedRows.size() * static_cast<size_t>(m_arenaRoom / taken + 1);
    m_addedRows.reserve(rows);
    m_offsets.reserve(m_offsets.size() + rows * (static_cast<size_t>(m_fields) + 1));
    preferLargePages(m_offsets.data(), m_offsets.capacity() * sizeof(quint32));
    m_arenaRoom = 0;
}

void RecordStore::settle()
{
    std::ranges::sort(m_removedRows);
    size_t kept = 0;
    auto removed = m_removedRows.cbegin();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (removed != m_removedRows.cend() && *removed == row)
            ++removed;
        else
            m_rows[kept++] = m_rows[row];
    }
    m_rows.resize(kept);
    std::ranges::sort(m_addedRows, {}, &Loader::RowPlace::id);
    m_rows.insert(m_rows.end(), m_addedRows.begin(), m_addedRows.end());
    std::ranges::inplace_merge(m_rows, m_rows.begin() + static_cast<std::ptrdiff_t>(kept), {}, &Loader::RowPlace::id);
    m_removedRows.clear();
    m_addedRows.clear();
    m_addedRows.shrink_to_fit();
}

void RecordStore::follow(const RowChange &change)
{
    if (!m_announceEach)
        return followQuietly(change);
    const auto found = std::ranges::lower_bound(m_rows, change.id, {}, &Loader::RowPlace::id);
    const int row = static_cast<int>(found - m_rows.begin());
    const bool exists = found != m_rows.end() && found->id == change.id;
    if (change.operation == RowChange::Operation::Removed) {
        if (!exists)
            return;
        Q_EMIT aboutToRemove(row);
        m_garbage += m_offsets[found->cells + static_cast<size_t>(m_fields)] - m_offsets[found->cells];
        m_rows.erase(found);
        Q_EMIT removed(row);
        return announceModified(change.id);
    }
    if (exists) {
        Loader::RowPlace place = *found;
        appendCells(place, change.after, row);
        m_rows[static_cast<size_t>(row)] = place;
        Q_EMIT changed(row);
        return announceModified(change.id);
    }
    Loader::RowPlace place {change.id, 0};
    appendCells(place, change.after, -1);
    Q_EMIT aboutToInsert(row);
    m_rows.insert(m_rows.begin() + row, place);
    Q_EMIT inserted(row);
    announceModified(change.id);
}

/// Writes the row anew at the end of the arena: the changed cells, and the others from the old row.
void RecordStore::appendCells(Loader::RowPlace &place, const std::vector<ChangesetCell> &cells, int oldRow)
{
    const auto start = static_cast<quint32>(m_offsets.size());
    if (oldRow >= 0)
        m_garbage += m_offsets[place.cells + static_cast<size_t>(m_fields)] - m_offsets[place.cells];
    m_offsets.push_back(static_cast<quint32>(m_arena.size()));
    for (int field = 0; field < m_fields; ++field) {
        const auto column = static_cast<size_t>(field) + 1;
        if (column < cells.size() && cells[column].isDefined()) {
            const ChangesetCell &cell = cells[column];
            if (cell.type == ChangesetCell::Type::Text)
                m_arena.append(cell.bytes);
            else if (cell.type == ChangesetCell::Type::Integer)
                m_arena.append(QByteArray::number(cell.integer));
            else
                m_arena.append(cell.value().toText().toUtf8());
        } else if (oldRow >= 0) {
            m_arena.append(bytes(oldRow, field).toByteArray());
        }
        m_offsets.push_back(static_cast<quint32>(m_arena.size()));
    }
    place.cells = start;
}

void RecordStore::compact()
{
    QByteArray arena;
    std::vector<quint32> offsets;
    arena.reserve(m_arena.size() - static_cast<qsizetype>(m_garbage));
    offsets.reserve(m_rows.size() * (static_cast<size_t>(m_fields) + 1));
    for (Loader::RowPlace &row : m_rows) {
        const size_t from = row.cells;
        row.cells = static_cast<quint32>(offsets.size());
        const quint32 start = m_offsets[from];
        const auto base = static_cast<quint32>(arena.size());
        for (size_t i = 0; i <= static_cast<size_t>(m_fields); ++i)
            offsets.push_back(base + m_offsets[from + i] - start);
        const quint32 end = m_offsets[from + static_cast<size_t>(m_fields)];
        arena.append(m_arena.constData() + start, static_cast<qsizetype>(end - start));
    }
    m_arena = std::move(arena);
    m_offsets = std::move(offsets);
    m_garbage = 0;
}
