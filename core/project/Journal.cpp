// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Journal.h"

#include "core/project/Packing.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *actionNames[] = {"edit", "undo", "redo"};

/// Each part with its length in front, so that no two entries run together into the same bytes.
QByteArray entryHash(const JournalEntry &entry, const QByteArray &packedChangeset)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add("tandem journal entry 1");
    add(entry.parent);
    add(entry.id.utf8());
    add(entry.at.toString(Qt::ISODateWithMs).toLatin1());
    add(entry.author.name.toUtf8());
    add(entry.author.team.toUtf8());
    add(entry.label.toUtf8());
    add(actionNames[static_cast<int>(entry.action)]);
    add(entry.target.utf8());
    add(QByteArray::number(entry.schema));
    add(packedChangeset);
    return hash.result();
}

std::unexpected<Error> damagedEntry(qint64 position)
{
    return failed(QCoreApplication::translate("Journal", "Entry %1 of the journal is not what was written then.").arg(position), {},
                  QCoreApplication::translate("Journal", "Go back to a backup copy, and keep this file for repair."));
}
}

Result<void> Journal::load()
{
    m_entries.clear();
    auto statement = m_connection.prepare("SELECT position, id, at, author, team, label, action, target, schema, parent, hash "
                                          "FROM journal ORDER BY position");
    if (!statement)
        return std::unexpected(statement.error());
    while (statement->step()) {
        JournalEntry entry;
        entry.position = statement->integer(0);
        entry.id = RecordId::fromUtf8(statement->text(1));
        entry.at = QDateTime::fromString(QString::fromUtf8(statement->text(2)), Qt::ISODateWithMs);
        entry.author = {QString::fromUtf8(statement->text(3)), QString::fromUtf8(statement->text(4))};
        entry.label = QString::fromUtf8(statement->text(5));
        const QByteArray action = statement->text(6).toByteArray();
        entry.action = action == "undo" ? JournalEntry::Action::Undo
            : action == "redo"          ? JournalEntry::Action::Redo
                                        : JournalEntry::Action::Edit;
        entry.target = RecordId::fromUtf8(statement->text(7));
        entry.schema = static_cast<int>(statement->integer(8));
        entry.parent = statement->blob(9);
        entry.hash = statement->blob(10);
        m_entries.push_back(std::move(entry));
    }
    if (statement->hasFailed())
        return std::unexpected(statement->error());
    return {};
}

QString Journal::head() const
{
    return m_entries.empty() ? QString(64, u'0') : QString::fromLatin1(m_entries.back().hash.toHex());
}

Result<QByteArray> Journal::packedChangeset(const JournalEntry &entry) const
{
    auto statement = m_connection.prepare("SELECT changeset FROM journal WHERE position = ?");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindInteger(1, entry.position);
    if (!statement->step())
        return statement->hasFailed() ? Result<QByteArray>(std::unexpected(statement->error())) : damagedEntry(entry.position);
    QByteArray bytes = statement->blob(0);
    if (entryHash(entry, bytes) != entry.hash)
        return damagedEntry(entry.position);
    return bytes;
}

Result<QByteArray> Journal::changeset(const JournalEntry &entry) const
{
    const Result<QByteArray> bytes = packedChangeset(entry);
    return bytes ? unpacked(*bytes) : bytes;
}

Result<void> Journal::append(JournalEntry &entry, const QByteArray &changeset)
{
    entry.position = m_entries.empty() ? 1 : m_entries.back().position + 1;
    entry.parent = m_entries.empty() ? QByteArray() : m_entries.back().hash;
    const QByteArray bytes = packed(changeset);
    entry.hash = entryHash(entry, bytes);
    auto statement = m_connection.prepare("INSERT INTO journal(position, id, at, author, team, label, action, target, schema, "
                                          "parent, hash, changeset) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindInteger(1, entry.position);
    statement->bind(2, entry.id.text());
    statement->bind(3, entry.at.toString(Qt::ISODateWithMs));
    const QByteArray name = entry.author.name.toUtf8();
    const QByteArray team = entry.author.team.toUtf8();
    const QByteArray label = entry.label.toUtf8();
    statement->bindText(4, name);
    statement->bindText(5, team);
    statement->bindText(6, label);
    statement->bindText(7, actionNames[static_cast<int>(entry.action)]);
    statement->bind(8, entry.target.text());
    statement->bindInteger(9, entry.schema);
    statement->bindBlob(10, entry.parent);
    statement->bindBlob(11, entry.hash);
    statement->bindBlob(12, bytes);
    return statement->run();
}

Result<void> Journal::verify() const
{
    QByteArray parent;
    qint64 position = 1;
    for (const JournalEntry &entry : m_entries) {
        if (entry.position != position || entry.parent != parent || !entry.id.isValid())
            return damagedEntry(entry.position);
        if (const Result<QByteArray> bytes = packedChangeset(entry); !bytes)
            return std::unexpected(bytes.error());
        parent = entry.hash;
        ++position;
    }
    return {};
}

namespace {
struct UndoStacks
{
    std::vector<size_t> undo;
    std::vector<size_t> redo;
};

/// Replays the actions: an edit clears what could be redone, an undo moves the newest edit over, a redo moves it back.
UndoStacks undoStacks(const std::vector<JournalEntry> &entries)
{
    UndoStacks stacks;
    for (size_t i = 0; i < entries.size(); ++i) {
        switch (entries[i].action) {
        case JournalEntry::Action::Edit:
            stacks.undo.push_back(i);
            stacks.redo.clear();
            break;
        case JournalEntry::Action::Undo:
            if (!stacks.undo.empty()) {
                stacks.redo.push_back(stacks.undo.back());
                stacks.undo.pop_back();
            }
            break;
        case JournalEntry::Action::Redo:
            if (!stacks.redo.empty()) {
                stacks.undo.push_back(stacks.redo.back());
                stacks.redo.pop_back();
            }
            break;
        }
    }
    return stacks;
}
}

std::vector<size_t> Journal::undoable() const
{
    return undoStacks(m_entries).undo;
}

std::vector<size_t> Journal::redoable() const
{
    return undoStacks(m_entries).redo;
}
