// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Value.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

class QThread;
struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_session;

/// One connection to a project file, opened by Qt Sql, with the parts of SQLite that Qt does not offer: sessions,
/// defensive settings, bytes without a copy. The only place that includes sqlite3.h. Belongs to one thread.
class Sqlite
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// A prepared statement; finalised when it goes.
    class Statement
    {
    public:
        Statement(Statement &&other) noexcept;
        Statement &operator=(Statement &&) = delete;
        ~Statement();

        /// Parameters count from 1.
        void bind(int parameter, const Value &value);
        void bindText(int parameter, QByteArrayView utf8); ///< no copy: must outlive the next step
        void bindBlob(int parameter, const QByteArray &bytes);
        void bindInteger(int parameter, qint64 number);
        void bindReal(int parameter, double number);
        void bindNull(int parameter);
        /// True while there is a row; false at the end or on an error (see error()).
        bool step();
        /// step() for statements without rows, then reset.
        [[nodiscard]] Result<void> run();
        void reset();
        [[nodiscard]] bool hasFailed() const { return m_failed; }
        [[nodiscard]] Error error() const;

        /// Columns count from 0. Views are valid until the next step.
        [[nodiscard]] QByteArrayView text(int column) const;
        [[nodiscard]] QByteArray blob(int column) const;
        [[nodiscard]] qint64 integer(int column) const;
        [[nodiscard]] Value value(int column) const;
        [[nodiscard]] int columnCount() const;

    private:
        friend class Sqlite;
        Statement(Sqlite &connection, sqlite3_stmt *statement)
            : m_connection(&connection)
            , m_statement(statement)
        {
        }
        Sqlite *m_connection;
        sqlite3_stmt *m_statement;
        bool m_failed = false;
    };

    /// Opens `path` (":memory:" too). Create makes a new file and refuses an existing one.
    [[nodiscard]] static Result<std::unique_ptr<Sqlite>> open(const QString &path, Mode mode);
    ~Sqlite();
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    [[nodiscard]] Result<void> execute(const QByteArray &sql); ///< several statements may stand in it
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    [[nodiscard]] qint64 totalChanges() const;
    /// A single integer: PRAGMA user_version, count(*).
    [[nodiscard]] Result<qint64> number(const QByteArray &sql);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the last call of this connection complained about, as a sentence.
    [[nodiscard]] Error lastError() const;
    /// To another thread, by the one that it belongs to.
    void handOver(QThread *thread);
    /// For tests of a full disk: the file may not grow above this many pages.
    void limitPages(int pages);

    // --- sessions (https://sqlite.org/sessionintro.html): changesets hold keys and values of the named tables ---

    [[nodiscard]] Result<void> startSession(const QStringList &tables);
    void pauseSession(bool paused);
    [[nodiscard]] Result<QByteArray> finishSession();
    void dropSession();
    [[nodiscard]] static Result<QByteArray> inverted(const QByteArray &changeset);
    [[nodiscard]] static Result<QByteArray> joined(const QByteArray &first, const QByteArray &second);
    /// Applies all of it or fails: any conflict aborts, dangling links included.
    [[nodiscard]] Result<void> apply(const QByteArray &changeset);

private:
    Sqlite(QString path, QString connectionName, sqlite3 *handle);
    void harden(Mode mode);

    QString m_path;
    QString m_connectionName;
    sqlite3 *m_handle;
    sqlite3_session *m_session = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes without commit().
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Sqlite &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Sqlite &connection)
        : m_connection(&connection)
    {
    }
    Sqlite *m_connection;
};
