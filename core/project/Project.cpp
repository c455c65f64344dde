// SPDX-License-Identifier: GPL-3.0-or-later
// The one door: edit, undo, redo, and what follows from a changeset.
#include "core/project/Project.h"

#include "core/project/ChangeWords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

const RecordStore &Project::store(const RecordKind &kind) const
{
    const int index = kinds().indexOf(kind);
    Q_ASSERT(index >= 0);
    return *m_stores[static_cast<size_t>(index)];
}

const RecordStore *Project::storeHolding(const RecordId &id) const
{
    for (const auto &records : m_stores) {
        if (records->contains(id))
            return records.get();
    }
    return nullptr;
}

Result<Project::Outcome> Project::edit(const QString &label, const std::function<Result<void>(Edit &)> &change)
{
    return this->change(label, JournalEntry::Action::Edit, {}, change);
}

Result<Project::Outcome> Project::setValue(const RecordKind &kind, const RecordId &id, int field, const Value &value)
{
    return edit({}, [&](Edit &edit) { return edit.set(kind, id, field, value); });
}

Result<void> Project::checkWritable() const
{
    if (m_readOnlyReason)
        return std::unexpected(*m_readOnlyReason);
    // A file that was deleted or moved away while it is open: writing on would go into nothing.
    if (!QFileInfo::exists(m_path))
        return failed(QCoreApplication::translate("Project", "The file is no longer there."), m_path,
                      QCoreApplication::translate("Project", "Put it back, or save a copy elsewhere."));
    return {};
}

Result<Project::Outcome> Project::change(const QString &label, JournalEntry::Action action, const RecordId &target,
                                         const std::function<Result<void>(Edit &)> &function)
{
    Q_ASSERT_X(!m_inEdit, "Project::edit", "an edit within an edit");
    finishLoading();
    if (Result<void> writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    const QScopedValueRollback inEdit(m_inEdit, true);
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (Result<void> started = m_connection->startSession(schema().tables()); !started)
        return std::unexpected(started.error());
    Edit edit(*this, schema(), *m_connection);
    if (Result<void> done = function(edit); !done) {
        m_connection->dropSession();
        return std::unexpected(done.error());
    }
    const Result<QByteArray> changeset = edit.finish();
    if (!changeset)
        return std::unexpected(changeset.error());
    if (changeset->isEmpty())
        return Outcome {};
    JournalEntry entry {.id = RecordId::create(), .at = m_options.clock.now(), .author = m_options.author, .label = label, .action = action,
                        .target = target, .schema = schema().version()};
    if (label.isEmpty()) {
        const Result<QString> words = summaryOf(*changeset);
        if (!words)
            return std::unexpected(words.error());
        entry.label = *words;
    }
    if (Result<void> kept = m_journal.append(entry, *changeset); !kept)
        return std::unexpected(kept.error());
    if (Result<void> committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    m_journal.keep(entry);
    if (Result<void> followed = follow(*changeset); !followed)
        return std::unexpected(followed.error());
    Q_EMIT changed();
    return Outcome {true, entry.id};
}

Result<QString> Project::summaryOf(const QByteArray &changeset) const
{
    std::vector<RowChange> changes;
    ChangesetReader reader(changeset, kinds());
    for (RowChange change;;) {
        const Result<bool> more = reader.next(change);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        changes.push_back(std::move(change));
    }
    return changeSummary(*this, changes, Words(m_options.language));
}

Result<void> Project::follow(const QByteArray &changeset)
{
    constexpr int eachAnnounced = 200;
    constexpr qsizetype surelyMany = 1 << 20;
    Result<int> rows = eachAnnounced;
    if (changeset.size() < surelyMany)
        rows = rowCount(changeset, kinds());
    if (!rows)
        return std::unexpected(rows.error());
    RecordStore *current = nullptr;
    ChangesetReader reader(changeset, kinds());
    for (RowChange change;;) {
        const Result<bool> more = reader.next(change);
        if (!more || !*more)
            break;
        RecordStore *records = m_stores[static_cast<size_t>(kinds().indexOf(*change.kind))].get();
        if (records != current) {
            if (current)
                current->endFollowing();
            records->startFollowing(*rows < eachAnnounced, changeset.size());
            current = records;
        }
        records->follow(change);
    }
    if (current)
        current->endFollowing();
    return {};
}

Result<int> Project::undo(int count)
{
    int done = 0;
    for (; done < count && canUndo(); ++done) {
        if (Result<void> reverted = revert(m_journal.undoable().back(), JournalEntry::Action::Undo); !reverted)
            return std::unexpected(reverted.error());
    }
    return done;
}

Result<int> Project::redo(int count)
{
    int done = 0;
    for (; done < count && canRedo(); ++done) {
        if (Result<void> repeated = revert(m_journal.redoable().back(), JournalEntry::Action::Redo); !repeated)
            return std::unexpected(repeated.error());
    }
    return done;
}

Result<void> Project::revert(size_t index, JournalEntry::Action action)
{
    finishLoading();
    const JournalEntry entry = m_journal.entries()[index];
    const Result<QByteArray> written = m_journal.changeset(entry);
    if (!written)
        return std::unexpected(written.error());
    const bool isUndo = action == JournalEntry::Action::Undo;
    const Result<QByteArray> bytes = isUndo ? Sqlite::inverted(*written) : written;
    const Result<int> rows = rowCount(*written, kinds());
    if (!bytes || !rows)
        return std::unexpected(bytes ? rows.error() : bytes.error());
    const QString label = isUndo ? QCoreApplication::translate("Project", "Undo: %1").arg(entry.label)
                                 : QCoreApplication::translate("Project", "Redo: %1").arg(entry.label);
    const auto applied = change(label, action, entry.id, [&](Edit &) -> Result<void> {
        const qint64 before = m_connection->totalChanges();
        if (Result<void> done = m_connection->apply(*bytes); !done)
            return done;
        // SQLite skips what it does not know with a good return code: count.
        if (m_connection->totalChanges() - before < *rows)
            return failed(QCoreApplication::translate("Project", "The change could not be taken back as a whole; nothing was done."), m_path);
        return {};
    });
    return applied.transform([](const Outcome &) { });
}

Result<Project::Changes> Project::changesOf(const JournalEntry &entry) const
{
    const Result<QByteArray> bytes = m_journal.changeset(entry);
    if (!bytes)
        return std::unexpected(bytes.error());
    Changes changes {*bytes, {}};
    ChangesetReader reader(changes.bytes, kinds());
    for (RowChange change;;) {
        const Result<bool> more = reader.next(change);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return changes;
        changes.rows.push_back(std::move(change));
    }
}

Result<std::vector<BallotBox::Kept>> Project::keepBallots(const std::vector<SealedBallot> &ballots)
{
    Q_ASSERT_X(!m_inEdit, "Project::keepBallots", "within an edit");
    finishLoading();
    if (Result<void> writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    auto kept = BallotBox::keep(*m_connection, ballots);
    if (kept)
        Q_EMIT ballotsChanged();
    return kept;
}

Result<std::vector<SealedBallot>> Project::ballots(const RecordId &item, int round) const
{
    return BallotBox::read(*m_connection, item, round);
}

Result<QByteArray> Project::blob(const QString &hash) const
{
    auto statement = m_connection->prepare("SELECT content FROM blob WHERE hash = ?");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, hash);
    if (statement->step())
        return statement->blob(0);
    return statement->hasFailed()
        ? Result<QByteArray>(std::unexpected(statement->error()))
        : failed(QCoreApplication::translate("Project", "The content of this evidence is not in the project file."), hash);
}

std::vector<Error> Project::verify() const
{
    std::vector<Error> problems;
    for (const char *sql : {"PRAGMA integrity_check(20)", "PRAGMA foreign_key_check"}) {
        auto statement = m_connection->prepare(sql);
        while (statement && statement->step()) {
            const QString line = QString::fromUtf8(statement->text(0));
            if (line != "ok"_L1)
                problems.push_back({.what = QCoreApplication::translate("Project", "The database check found: %1.").arg(line), .where = m_path});
        }
        if (!statement || statement->hasFailed())
            problems.push_back(m_connection->lastError());
    }
    if (Result<void> expected = schema().check(*m_connection); !expected && !(m_readOnlyReason && isNewerSchema()))
        problems.push_back(expected.error());
    if (Result<void> chain = m_journal.verify(); !chain)
        problems.push_back(chain.error());
    auto blobs = m_connection->prepare("SELECT hash, content FROM blob");
    while (blobs && blobs->step()) {
        if (QCryptographicHash::hash(blobs->blob(1), QCryptographicHash::Sha256).toHex() != blobs->text(0))
            problems.push_back({.what = QCoreApplication::translate("Project", "A piece of evidence is not what was filed: its content has changed."),
                                .where = QString::fromUtf8(blobs->text(0))});
    }
    return problems;
}

bool Project::isNewerSchema() const
{
    const Result<qint64> version = m_connection->number("PRAGMA user_version");
    return version && *version > schema().version();
}

Result<void> Project::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path))
        return failed(QCoreApplication::translate("Project", "There is a file of this name already."), path);
    auto statement = m_connection->prepare("VACUUM INTO ?");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, path);
    return statement->run();
}
