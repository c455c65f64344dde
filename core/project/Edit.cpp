// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Edit.h"

#include "core/model/ScoreNote.h"
#include "core/project/BallotBox.h"
#include "core/project/Project.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

QByteArray insertStatement(const RecordKind &kind)
{
    QByteArray sql = "INSERT INTO " + quotedName(kind.key()) + " VALUES(?";
    for (int i = 0; i < kind.fieldCount(); ++i)
        sql += ",?";
    return sql + ')';
}

std::unexpected<Error> noSuchRecord(const RecordKind &kind, const RecordId &id)
{
    return failed(QCoreApplication::translate("Edit", "There is no such record."), kind.keyText() + u' ' + id.text());
}
}

Result<void> Edit::checkRequired(const RecordKind &kind, const Record &record) const
{
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (kind.field(i).isRequired() && record.cells[static_cast<size_t>(i)].isEmpty())
            return failed(QCoreApplication::translate("Edit", "The field must be filled."), kind.keyText() + u'.' + kind.field(i).keyText());
    }
    return {};
}

Result<RecordId> Edit::add(const RecordKind &kind, Record record)
{
    record.cells.resize(static_cast<size_t>(kind.fieldCount()));
    if (Result<void> filled = checkRequired(kind, record); !filled)
        return std::unexpected(filled.error());
    if (!record.id.isValid())
        record.id = RecordId::create();
    auto statement = m_connection.prepare(insertStatement(kind));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, record.id.text());
    for (int i = 0; i < kind.fieldCount(); ++i)
        statement->bind(i + 2, record.cells[static_cast<size_t>(i)]);
    if (Result<void> done = statement->run(); !done)
        return std::unexpected(done.error());
    return record.id;
}

Result<void> Edit::put(const RecordKind &kind, const Record &record)
{
    if (Result<void> filled = checkRequired(kind, record); !filled)
        return filled;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (Result<void> done = write(kind, record.id, i, record.cells[static_cast<size_t>(i)]); !done)
            return done;
    }
    return {};
}

Result<void> Edit::set(const RecordKind &kind, const RecordId &id, int field, const Value &value)
{
    if (Result<void> done = write(kind, id, field, value); !done || !kind.field(field).notes)
        return done;
    return dropNote(kind, id, field);
}

Result<void> Edit::dropNote(const RecordKind &kind, const RecordId &id, int field)
{
    const int notesField = kind.indexOf(QString::fromLatin1(kind.field(field).notes));
    auto statement = m_connection.prepare("SELECT " + quotedName(kind.field(notesField).key) + " FROM " + quotedName(kind.key()) + " WHERE id=?");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, id.text());
    ScoreNotes notes = ScoreNotes::fromText(statement->step() ? statement->value(0).toText() : QString());
    if (statement->hasFailed())
        return std::unexpected(statement->error());
    return notes.remove(kind.field(field).keyText()) ? write(kind, id, notesField, notes.text()) : Result<void>();
}

Result<void> Edit::write(const RecordKind &kind, const RecordId &id, int field, const Value &value)
{
    const Field &description = kind.field(field);
    if (description.isRequired() && value.isEmpty())
        return failed(QCoreApplication::translate("Edit", "The field must be filled."), kind.keyText() + u'.' + description.keyText());
    const qint64 before = m_connection.totalChanges();
    auto statement = m_connection.prepare("UPDATE " + quotedName(kind.key()) + " SET " + quotedName(description.key) + "=? WHERE id=?");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, value);
    statement->bind(2, id.text());
    if (Result<void> done = statement->run(); !done)
        return done;
    if (m_connection.totalChanges() == before)
        return noSuchRecord(kind, id);
    return {};
}

Result<void> Edit::remove(const RecordKind &kind, const RecordId &id)
{
    if (Result<void> done = unlink(kind, id); !done)
        return done;
    const qint64 before = m_connection.totalChanges();
    auto statement = m_connection.prepare("DELETE FROM " + quotedName(kind.key()) + " WHERE id=?");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, id.text());
    if (Result<void> done = statement->run(); !done)
        return done;
    if (m_connection.totalChanges() == before)
        return noSuchRecord(kind, id);
    return {};
}

Result<void> Edit::unlink(const RecordKind &target, const RecordId &id)
{
    for (const RecordKind *kind : *m_schema.kinds) {
        for (int field = 0; field < kind->fieldCount(); ++field) {
            const Field &description = kind->field(field);
            const bool pointsHere = std::ranges::any_of(description.targets, [&target](const char *key) { return qstrcmp(key, target.key()) == 0; });
            if (!description.isLink() || !pointsHere)
                continue;
            if (Result<void> done = unlinkField(*kind, field, id); !done)
                return done;
        }
    }
    return {};
}

Result<void> Edit::unlinkField(const RecordKind &kind, int field, const RecordId &id)
{
    const Field &description = kind.field(field);
    const QByteArray column = quotedName(description.key);
    auto statement = m_connection.prepare("SELECT id, " + column + " FROM " + quotedName(kind.key()) + " WHERE instr(" + column + ", ?)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, id.text());
    std::vector<std::pair<RecordId, Value>> holders;
    while (statement->step())
        holders.emplace_back(RecordId::fromUtf8(statement->text(0)), statement->value(1));
    if (statement->hasFailed())
        return std::unexpected(statement->error());
    for (const auto &[holder, value] : holders) {
        QStringList members = value.toList();
        members.removeAll(id.text());
        const bool goesToo = description.type == FieldType::Link && (description.isRequired() || description.has(FieldFlag::Owned));
        Result<void> done = goesToo ? remove(kind, holder) : set(kind, holder, field, Value::fromList(members));
        if (!done)
            return done;
    }
    return {};
}

Result<QString> Edit::addBlob(const QByteArray &content)
{
    QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    auto statement = m_connection.prepare("INSERT INTO blob(hash, size, content) VALUES(?, ?, ?) ON CONFLICT DO NOTHING");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, hash);
    statement->bindInteger(2, content.size());
    statement->bindBlob(3, content);
    if (Result<void> done = statement->run(); !done)
        return std::unexpected(done.error());
    return hash;
}

Result<void> Edit::clearBallots(const RecordId &item, int round)
{
    return BallotBox::clear(m_connection, item, round);
}

Result<void> Edit::addMany(const RecordKind &kind, const std::function<Result<void>(Bulk &)> &fill)
{
    auto statement = m_connection.prepare(insertStatement(kind));
    if (!statement)
        return std::unexpected(statement.error());
    m_connection.pauseSession(true);
    m_bulk.startTable(kind);
    Bulk bulk(*this, std::move(*statement));
    Result<void> done = fill(bulk);
    m_connection.pauseSession(false);
    return done;
}

Result<QByteArray> Edit::finish()
{
    const Result<QByteArray> recorded = m_connection.finishSession();
    if (!recorded || m_bulk.bytes().isEmpty())
        return recorded;
    return recorded->isEmpty() ? m_bulk.bytes() : Sqlite::joined(m_bulk.bytes(), *recorded);
}

Edit::Bulk::Bulk(Edit &edit, Sqlite::Statement statement)
    : m_edit(edit)
    , m_statement(std::move(statement))
{
}

void Edit::Bulk::startRow(const RecordId &id)
{
    m_id = id.utf8();
    m_column = 1;
    m_statement.bindText(1, m_id);
    m_edit.m_bulk.startRow();
    m_edit.m_bulk.addText(m_id);
}

void Edit::Bulk::addText(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return addEmpty();
    m_statement.bindText(++m_column, utf8);
    m_edit.m_bulk.addText(utf8);
}

void Edit::Bulk::addInteger(qint64 number)
{
    m_statement.bindInteger(++m_column, number);
    m_edit.m_bulk.addInteger(number);
}

void Edit::Bulk::addReal(double number)
{
    m_statement.bindReal(++m_column, number);
    m_edit.m_bulk.addReal(number);
}

void Edit::Bulk::addEmpty()
{
    m_statement.bindNull(++m_column);
    m_edit.m_bulk.addNull();
}

Result<void> Edit::Bulk::finishRow()
{
    return m_statement.run();
}
