// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Kinds.h"
#include "core/project/Sqlite.h"

/// What a project file looks like: the kinds of record and the numbered steps that make its tables.
///
/// A new file is made by running all steps, so new and upgraded are the same. The steps never change once released;
/// columns are only ever appended (a changeset's columns are positional).
struct ProjectSchema
{
    const Kinds *kinds = nullptr;
    QList<QByteArray> steps; ///< step n (from 1) brings a file from user_version n - 1 to n

    [[nodiscard]] int version() const { return static_cast<int>(steps.size()); }
    [[nodiscard]] QStringList tables() const; ///< of the kinds, in their order

    /// "TNDM"; in PRAGMA application_id, and what the MIME type is recognised by.
    static constexpr int applicationId = 0x544E444D;

    /// The program's own: Kinds::all() and core/project/migrations/NNNN_name.sql.
    [[nodiscard]] static const ProjectSchema &program();

    /// Runs the steps after `fromVersion` and sets user_version. Call within a transaction.
    [[nodiscard]] Result<void> migrate(Sqlite &connection, int fromVersion) const;
    /// That the file's schema is the one that its user_version stands for: a foreign table, view, trigger or virtual
    /// table is refused with a sentence.
    [[nodiscard]] Result<void> check(Sqlite &connection) const;

    /// CREATE TABLE for a kind: what the first step holds, and what a test compares the steps with.
    [[nodiscard]] static QByteArray createTable(const RecordKind &kind);
    [[nodiscard]] static QByteArray columnType(const Field &field);
};

/// "name" in double quotes: field keys such as remoteAccess.until are column names.
[[nodiscard]] QByteArray quotedName(const char *name);
