// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordKind.h"
#include "core/project/Changeset.h"

#include <QObject>

#include <deque>

/// All records of one kind in memory, compact: the cells' bytes in one arena and 32-bit offsets into it (about 0.6 kB an
/// asset of 30 filled fields). Rows stand in the order of their ids, that is of their making. Value structs are made on
/// demand. Views read from here and follow the signals; only Project writes.
class RecordStore : public QObject
{
    Q_OBJECT

public:
    explicit RecordStore(const RecordKind &kind, QObject *parent = nullptr);

    [[nodiscard]] const RecordKind &kind() const { return m_kind; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] RecordId idAt(int row) const { return m_rows[static_cast<size_t>(row)].id; }
    [[nodiscard]] int rowOf(const RecordId &id) const; ///< -1 where there is none
    [[nodiscard]] bool contains(const RecordId &id) const { return rowOf(id) >= 0; }
    [[nodiscard]] Value value(int row, int field) const;
    /// The cell's stored bytes as UTF-8; empty for an empty cell. Valid until the store changes.
    [[nodiscard]] QByteArrayView bytes(int row, int field) const;
    [[nodiscard]] bool isEmptyCell(int row, int field) const { return bytes(row, field).isEmpty(); }
    [[nodiscard]] Record record(int row) const;
    [[nodiscard]] size_t memoryBytes() const;
    /// Another number after each change: who kept something that was read from here sees whether it still holds.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// Which records came, went or changed since that revision; no value where they were too many to be remembered.
    [[nodiscard]] std::optional<std::vector<RecordId>> changedSince(quint64 revision) const;

    template<typename T>
    [[nodiscard]] T as(int row) const
    {
        return fromRecord<T>(record(row));
    }

    /// Fills the store; rows must come in the order of their ids. Used while loading, before anybody watches.
    class Loader
    {
    public:
        explicit Loader(const RecordKind &kind);
        void startRow(const RecordId &id);
        void addCell(QByteArrayView utf8);

    private:
        friend class RecordStore;
        struct RowPlace
        {
            RecordId id;
            quint32 cells; ///< index into offsets
        };
        int m_fields;
        QByteArray m_arena;
        std::vector<quint32> m_offsets; ///< fields + 1 a row
        std::vector<RowPlace> m_rows;
    };
    void take(Loader &&loaded);

    /// Follows changes that are already in the file. Many at once (`announceEach` false): one reset is faster for every
    /// view than thousands of insertions.
    /// `bytes`: about how much is coming, to make room for it at once.
    void startFollowing(bool announceEach, qsizetype bytes = 0);
    void follow(const RowChange &change);
    void endFollowing();

Q_SIGNALS:
    void aboutToInsert(int row);
    void inserted(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void changed(int row);
    void aboutToReset();
    void reset();
    void modified(); ///< after each inserted, removed, changed and reset: for who reads all of it again

private:
    void announceModified(const RecordId &id);
    void announceAllModified();
    void followQuietly(const RowChange &change);
    void makeRoomForRows();
    void settle();
    void appendCells(Loader::RowPlace &place, const std::vector<ChangesetCell> &cells, int oldRow);
    void compact();

    const RecordKind &m_kind;
    int m_fields;
    quint64 m_revision = 0;
    std::deque<RecordId> m_recent; ///< whose changes led to the last revisions, the newest last
    QByteArray m_arena;
    std::vector<quint32> m_offsets;
    std::vector<Loader::RowPlace> m_rows;
    bool m_announceEach = true;
    // While following many changes: what goes and what comes, put in order at the end (each alone would move all rows).
    std::vector<size_t> m_removedRows;
    std::vector<Loader::RowPlace> m_addedRows;
    qsizetype m_arenaRoom = 0; ///< bytes that the arena was given for them
    size_t m_garbage = 0; ///< bytes of the arena that no row uses any more
};
