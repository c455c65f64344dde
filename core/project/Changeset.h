// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/model/Kinds.h"

#include <cstdint>

/// The bytes of an SQLite changeset (https://sqlite.org/session/changebatch.html, "sqlite3session.c"), read and written
/// without SQLite: strictly, so that a damaged or foreign one is refused instead of looping or being half applied.

struct ChangesetCell
{
    enum class Type : char { Undefined = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };
    Type type = Type::Undefined;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes; ///< into the changeset

    [[nodiscard]] bool isDefined() const { return type != Type::Undefined; }
    [[nodiscard]] Value value() const;
};

/// One row that was added, changed or removed.
struct RowChange
{
    enum class Operation : std::uint8_t { Removed = 9, Added = 18, Changed = 23 };
    const RecordKind *kind = nullptr;
    Operation operation = Operation::Changed;
    RecordId id;
    /// One a column; column 0 is the id, column i + 1 field i. Changed: undefined where it stayed as it was.
    std::vector<ChangesetCell> before;
    std::vector<ChangesetCell> after;
};

class ChangesetReader
{
public:
    /// `bytes` must outlive the reader and the changes that it gives.
    ChangesetReader(const QByteArray &bytes, const Kinds &kinds)
        : m_bytes(bytes)
        , m_kinds(kinds)
    {
    }
    /// True and `change` filled; false at the end; an error where the bytes are no changeset of these kinds.
    [[nodiscard]] Result<bool> next(RowChange &change);

private:
    [[nodiscard]] bool readTable();
    [[nodiscard]] bool readRow(std::vector<ChangesetCell> &cells);
    [[nodiscard]] bool readCell(ChangesetCell &cell);
    [[nodiscard]] bool readVarint(std::uint64_t &number);
    [[nodiscard]] std::uint64_t bigEndian(qsizetype at) const;

    QByteArrayView m_bytes;
    const Kinds &m_kinds;
    qsizetype m_at = 0;
    const RecordKind *m_kind = nullptr;
    int m_columns = 0;
};

/// Writes a changeset of added rows as they are inserted: many times faster than a session for a bulk insert.
class ChangesetWriter
{
public:
    void startTable(const RecordKind &kind); ///< leaves no trace until a row follows: no rows, no journal entry
    void startRow();
    void addText(QByteArrayView utf8);
    void addInteger(qint64 number);
    void addReal(double number);
    void addNull();
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void makeRoom();

    QByteArray m_bytes;
    const RecordKind *m_kind = nullptr; ///< of a table that was started and has no row yet
};

/// How many rows the changeset holds; an error where it is damaged.
[[nodiscard]] Result<int> rowCount(const QByteArray &changeset, const Kinds &kinds);
