// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/WorkflowPath.h"

#include <map>

/// What became of the things that workflow steps read, told from the journal. Entries are read once; the next look goes
/// on after the last one that was seen. What was changed and changed back is no change.
class WorkflowChanges {
public:
    WorkflowChanges(const Project &project, const Words &words);

    struct Change {
        enum class What { Field, Added, Removed };
        What what = What::Field;
        const RecordKind *kind = nullptr;
        RecordId record;
        int field = -1;
        QString name; ///< of the record, also when it is gone
        std::vector<RecordId> scopes; ///< zones and conduits that it is about; empty = the whole site
        qint64 position = 0; ///< of the last entry that had a part in it
    };
    /// Net changes after the entry at `position`. An error where the journal cannot be read.
    [[nodiscard]] Result<const std::vector<Change> *> since(qint64 position);

    /// Position of an entry by its id, or by its hash in hexadecimal digits; -1 where there is none.
    [[nodiscard]] qint64 positionOf(const QString &entry);
    /// Position of the entry that last wrote the record of a step; 0 where none is known.
    [[nodiscard]] Result<qint64> writtenAt(const RecordId &step);

private:
    struct Mark {
        qint64 position;
        int field; ///< of the kind, or one of the two below
        Value before; ///< of a removed record: its zone or conduit
    };
    static constexpr int addedMark = -1;
    static constexpr int removedMark = -2;
    struct Record {
        const RecordKind *kind = nullptr;
        QString name;
        std::vector<Mark> marks; ///< oldest first
    };
    [[nodiscard]] Result<void> readFrom(qint64 position);
    [[nodiscard]] Result<void> readEntry(const JournalEntry &entry);
    void note(const RowChange &row, qint64 position);
    void addNet(std::vector<Change> &net, const RecordId &id, const Record &record, qint64 position) const;
    [[nodiscard]] std::vector<RecordId> scopesOf(const RecordId &id, const Record &record, qint64 position) const;
    void know();

    const Project &m_project;
    Words m_words;
    QHash<const RecordKind *, std::vector<bool>> m_read; ///< by field: does any step look at it?
    std::map<RecordId, Record> m_records;
    QHash<RecordId, qint64> m_stepsWritten;
    QHash<QString, qint64> m_positions;
    size_t m_known = 0; ///< entries in m_positions
    qint64 m_first = -1; ///< entries after this position are in m_records …
    qint64 m_last = 0; ///< … up to this one
    std::map<qint64, std::vector<Change>> m_net;
};

/// Whether a step reads what changed.
[[nodiscard]] bool reads(const PathStep &step, const WorkflowChanges::Change &change);
