// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/ProjectLoading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QThread>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

/// From how many rows on a kind is read by a worker, and how many of them are shown at once.
constexpr qint64 manyRows = 5000;
constexpr int firstRows = 200;

using LoadResult = Result<std::shared_ptr<RecordStore::Loader>>;

/// The file may have fewer columns (read-only, older) or more (read-only, newer): by name, and absent ones stay empty.
Result<QSet<QByteArray>> presentColumns(Sqlite &connection, const RecordKind &kind)
{
    auto columns = connection.prepare("SELECT name FROM pragma_table_info('" + QByteArray(kind.key()) + "')");
    if (!columns)
        return std::unexpected(columns.error());
    QSet<QByteArray> present;
    while (columns->step())
        present.insert(columns->text(0).toByteArray());
    return present;
}

LoadResult readRecords(Sqlite &connection, const RecordKind &kind, int version, int limit)
{
    const Result<qint64> fileVersion = connection.number("PRAGMA user_version");
    if (!fileVersion)
        return std::unexpected(fileVersion.error());
    const bool isOurs = *fileVersion == version; // then its schema has been compared with ours as a whole
    const auto present = isOurs ? Result<QSet<QByteArray>>() : presentColumns(connection, kind);
    if (!present)
        return std::unexpected(present.error());
    QByteArray sql = "SELECT id";
    for (const Field &field : kind.fields())
        sql += ", " + (isOurs || present->contains(field.key) ? quotedName(field.key) : QByteArray("NULL"));
    sql += " FROM " + quotedName(kind.key()) + " ORDER BY id";
    if (limit > 0)
        sql += " LIMIT " + QByteArray::number(limit);
    auto statement = connection.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    auto loaded = std::make_shared<RecordStore::Loader>(kind);
    RecordId last;
    while (statement->step()) {
        const RecordId id = RecordId::fromUtf8(statement->text(0));
        if (!(last < id))
            return failed(QCoreApplication::translate("ProjectLoading", "The file is damaged: a record's id is not readable."), connection.path(),
                          QCoreApplication::translate("ProjectLoading", "Go back to a backup copy, and keep this file for repair."));
        last = id;
        loaded->startRow(id);
        for (int column = 1; column <= kind.fieldCount(); ++column)
            loaded->addCell(statement->text(column));
    }
    if (statement->hasFailed())
        return std::unexpected(statement->error());
    return loaded;
}

LoadResult readRecordsFrom(const QString &path, const RecordKind &kind, int version)
{
    auto connection = Sqlite::open(path, Sqlite::Mode::ReadOnly);
    return connection ? readRecords(**connection, kind, version, 0) : std::unexpected(connection.error());
}
}

Result<void> quickCheck(Sqlite &connection)
{
    auto statement = connection.prepare("PRAGMA quick_check(1)");
    if (!statement)
        return std::unexpected(statement.error());
    QString answer;
    if (statement->step())
        answer = QString::fromUtf8(statement->text(0));
    if (statement->hasFailed())
        return std::unexpected(statement->error());
    if (answer == "ok"_L1)
        return {};
    return failed(QCoreApplication::translate("ProjectLoading", "The file is damaged (%1).").arg(answer), connection.path(),
                  QCoreApplication::translate("ProjectLoading", "Go back to a backup copy, and keep this file for repair."));
}

Result<void> Project::loadStores()
{
    bool large = false;
    for (const auto &records : m_stores) {
        const Result<qint64> rows = m_options.loadInBackground
            ? m_connection->number("SELECT count(*) FROM (SELECT 1 FROM " + quotedName(records->kind().key()) + " LIMIT "
                                   + QByteArray::number(manyRows + 1) + ")")
            : Result<qint64>(0);
        if (!rows)
            return std::unexpected(rows.error());
        const bool inWorker = *rows > manyRows && !m_loading;
        LoadResult loaded = readRecords(*m_connection, records->kind(), schema().version(), inWorker ? firstRows : 0);
        if (!loaded)
            return std::unexpected(loaded.error());
        records->take(std::move(**loaded));
        large = large || inWorker;
        if (inWorker) {
            m_loading = std::make_unique<Loading>();
            m_loading->store = records.get();
            m_loading->future = QtConcurrent::run(&readRecordsFrom, m_connection->path(), std::cref(records->kind()), schema().version());
        }
    }
    if (large) // queued: the project may first be handed over to the thread in which it is used
        QMetaObject::invokeMethod(this, &Project::watchLoading, Qt::QueuedConnection);
    return {};
}

void Project::watchLoading()
{
    if (m_loading) {
        QFuture<LoadResult> loading = m_loading->future; // then() may run the rest at once, which takes m_loading away, and come back to it
        loading.then(this, [this](const LoadResult &) { finishLoading(); });
    }
    checkInBackground();
}

void Project::handOver(QThread *thread)
{
    m_connection->handOver(thread);
    for (const auto &records : m_stores)
        records->moveToThread(thread);
    moveToThread(thread);
}

void Project::finishLoading()
{
    if (!m_loading)
        return;
    const std::unique_ptr<Loading> loading = std::move(m_loading);
    const LoadResult loaded = loading->future.result(); // waits
    if (!loaded) {
        m_readOnlyReason = loaded.error();
        Q_EMIT damaged(loaded.error());
        return;
    }
    loading->store->take(std::move(**loaded));
    Q_EMIT this->loaded();
}

void Project::checkInBackground()
{
    QtConcurrent::run([path = m_connection->path()]() -> std::optional<Error> {
        auto connection = Sqlite::open(path, Sqlite::Mode::ReadOnly);
        if (!connection)
            return connection.error();
        const Result<void> sound = quickCheck(**connection);
        return sound ? std::nullopt : std::optional(sound.error());
    }).then(this, [this](const std::optional<Error> &problem) {
        if (problem) {
            m_readOnlyReason = problem;
            Q_EMIT damaged(*problem);
        }
    });
}
