// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/project/Sqlite.h"

/// Who makes a change.
struct Author
{
    QString name; ///< name or role
    QString team; ///< a key of teamChoices, or empty
};

/// One entry of the journal: an edit, an undo or a redo, each with its own changeset. Entries are never rewritten.
struct JournalEntry
{
    enum class Action { Edit, Undo, Redo };

    qint64 position = 0; ///< from 1, in this file
    RecordId id;
    QDateTime at; ///< UTC, milliseconds
    Author author;
    QString label;     ///< what was done, in the words of the person's language
    Action action = Action::Edit;
    RecordId target;   ///< the entry that an undo or redo is about
    int schema = 0;    ///< the schema number that the changeset was written with
    QByteArray parent = {}; ///< hash of the entry before, 32 bytes; empty for the first
    QByteArray hash = {};   ///< SHA-256 of all the above and the packed changeset
};

/// The journal table: append, read, check. Positions count from 1 in the order of the file.
class Journal
{
public:
    explicit Journal(Sqlite &connection)
        : m_connection(connection)
    {
    }

    /// Reads all entries without their changesets.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const std::vector<JournalEntry> &entries() const { return m_entries; }
    /// Hash of the newest entry as 64 hexadecimal digits: printed on the signed report, it fixes the whole history.
    [[nodiscard]] QString head() const;
    /// The changeset of an entry, its hash checked before a byte of it is looked at.
    [[nodiscard]] Result<QByteArray> changeset(const JournalEntry &entry) const;

    /// Appends within the caller's transaction; `entry` gets position, parent and hash. It counts after keep().
    [[nodiscard]] Result<void> append(JournalEntry &entry, const QByteArray &changeset);
    void keep(const JournalEntry &entry) { m_entries.push_back(entry); }

    /// Every hash and the chain; the error names the entry.
    [[nodiscard]] Result<void> verify() const;

    /// Indices into entries() of what undo would take back next, newest last; and the same for redo.
    [[nodiscard]] std::vector<size_t> undoable() const;
    [[nodiscard]] std::vector<size_t> redoable() const;

private:
    [[nodiscard]] Result<QByteArray> packedChangeset(const JournalEntry &entry) const;

    Sqlite &m_connection;
    std::vector<JournalEntry> m_entries;
};
