// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Changeset.h"
#include "core/project/ProjectSchema.h"


class Project;

/// The inside of one change: handed to the function that Project::edit() runs, valid while it runs.
class Edit
{
public:
    /// Adds a record; makes its id where it has none. Required fields must be filled.
    [[nodiscard]] Result<RecordId> add(const RecordKind &kind, Record record);
    /// Writes all cells of a record that exists.
    [[nodiscard]] Result<void> put(const RecordKind &kind, const Record &record);
    /// Somebody has decided on this value, even where it is the old one: a note on the field (Field::notes) goes.
    [[nodiscard]] Result<void> set(const RecordKind &kind, const RecordId &id, int field, const Value &value);
    /// Removes a record, what it owns, and every link to it; a record that cannot be without the link goes too.
    [[nodiscard]] Result<void> remove(const RecordKind &kind, const RecordId &id);

    template<typename T>
    [[nodiscard]] Result<Id<T>> add(const T &value)
    {
        return add(T::kind(), toRecord(value)).transform([](const RecordId &id) { return Id<T>(id); });
    }
    template<typename T>
    [[nodiscard]] Result<void> put(const T &value)
    {
        return put(T::kind(), toRecord(value));
    }

    /// Keeps a file's content by its SHA-256 (64 hexadecimal digits, returned); the same content is kept once.
    /// Blobs stand outside the changesets: an undo leaves them.
    [[nodiscard]] Result<QString> addBlob(const QByteArray &content);

    /// Takes the ballots of a round out of the box and overwrites them on the disk.
    [[nodiscard]] Result<void> clearBallots(const RecordId &item, int round);

    /// Many new records of one kind, fast: cells are given as bytes, field after field, and checked by the caller.
    class Bulk
    {
    public:
        void startRow(const RecordId &id);
        void addText(QByteArrayView utf8); ///< must live until finishRow(); empty = nothing
        void addInteger(qint64 number);
        void addReal(double number);
        void addEmpty();
        [[nodiscard]] Result<void> finishRow();

    private:
        friend class Edit;
        Bulk(Edit &edit, Sqlite::Statement statement);
        Edit &m_edit;
        Sqlite::Statement m_statement;
        QByteArray m_id;
        int m_column = 0;
    };
    /// `fill` adds the rows. Nothing else may be changed from within it.
    [[nodiscard]] Result<void> addMany(const RecordKind &kind, const std::function<Result<void>(Bulk &)> &fill);

    [[nodiscard]] const Project &project() const { return m_project; }

private:
    friend class Project;
    Edit(const Project &project, const ProjectSchema &schema, Sqlite &connection)
        : m_project(project)
        , m_schema(schema)
        , m_connection(connection)
    {
    }
    [[nodiscard]] Result<void> write(const RecordKind &kind, const RecordId &id, int field, const Value &value);
    [[nodiscard]] Result<void> dropNote(const RecordKind &kind, const RecordId &id, int field);
    [[nodiscard]] Result<void> checkRequired(const RecordKind &kind, const Record &record) const;
    [[nodiscard]] Result<void> unlink(const RecordKind &target, const RecordId &id);
    [[nodiscard]] Result<void> unlinkField(const RecordKind &kind, int field, const RecordId &id);
    [[nodiscard]] Result<QByteArray> finish();

    const Project &m_project;
    const ProjectSchema &m_schema;
    Sqlite &m_connection;
    ChangesetWriter m_bulk;
};
