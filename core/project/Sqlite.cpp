// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <atomic>

#define SQLITE_ENABLE_SESSION 1 // Debian builds the library with sessions; the header shows them only on request
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

QString sqliteText(const char *text)
{
    return QCoreApplication::translate("Sqlite", text);
}

/// SQLite's code as a sentence and what to do; the words a person can act on, not the library's.
Error errorFor(int code, const QString &path, const QString &detail)
{
    Error error {.what = {}, .where = path};
    switch (code & 0xff) {
    case SQLITE_FULL:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "The disk is full; nothing was changed."));
        error.whatToDo = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Free some space and try again."));
        break;
    case SQLITE_READONLY:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "The file or its folder cannot be written to."));
        error.whatToDo = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Copy the project to a folder that you may write to."));
        error.kind = Error::Kind::ReadOnly;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Another program is writing to the file at this moment."));
        error.whatToDo = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Try again when it has finished."));
        error.kind = Error::Kind::Locked;
        break;
    case SQLITE_NOTADB:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "This is not a Tandem project file."));
        break;
    case SQLITE_CORRUPT:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "The file is damaged (%1).")).arg(detail);
        error.whatToDo = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Go back to a backup copy, and keep this file for repair."));
        break;
    case SQLITE_CANTOPEN:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "The file cannot be opened."));
        break;
    case SQLITE_IOERR:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Reading or writing the file failed; nothing was changed."));
        error.whatToDo = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Check the disk or the network drive."));
        break;
    case SQLITE_CONSTRAINT:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "A record that is referred to is not there (%1).")).arg(detail);
        break;
    case SQLITE_TOOBIG:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "The content is too large for a project file."));
        break;
    default:
        error.what = sqliteText(QT_TRANSLATE_NOOP("Sqlite", "The database refused (%1).")).arg(detail);
    }
    return error;
}

int abortOnConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

QByteArray taken(int size, void *bytes)
{
    QByteArray out(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return out;
}
}

// ---- statement -----------------------------------------------------------------------------------------------

Sqlite::Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_failed(other.m_failed)
{
}

Sqlite::Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Sqlite::Statement::bind(int parameter, const Value &value)
{
    if (value.isEmpty())
        bindNull(parameter);
    else if (value.isInteger())
        bindInteger(parameter, value.toInteger());
    else if (value.isReal())
        bindReal(parameter, value.toReal());
    else {
        const QByteArray utf8 = value.toText().toUtf8();
        sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    }
}

void Sqlite::Statement::bindText(int parameter, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement, parameter, utf8.data() ? utf8.data() : "", static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
}

void Sqlite::Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

void Sqlite::Statement::bindInteger(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
}

void Sqlite::Statement::bindReal(int parameter, double number)
{
    sqlite3_bind_double(m_statement, parameter, number);
}

void Sqlite::Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

bool Sqlite::Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_failed = code != SQLITE_DONE;
    return false;
}

Result<void> Sqlite::Statement::run()
{
    while (step()) { }
    if (m_failed) {
        const Error problem = error();
        reset();
        return std::unexpected(problem);
    }
    reset();
    return {};
}

void Sqlite::Statement::reset()
{
    sqlite3_reset(m_statement);
    m_failed = false;
}

Error Sqlite::Statement::error() const
{
    return m_connection->lastError();
}

QByteArrayView Sqlite::Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Sqlite::Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

qint64 Sqlite::Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Value Sqlite::Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL:
        return {};
    default:
        return QString::fromUtf8(text(column));
    }
}

int Sqlite::Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

// ---- connection ----------------------------------------------------------------------------------------------

Result<std::unique_ptr<Sqlite>> Sqlite::open(const QString &path, Mode mode)
{
    const bool inMemory = path == ":memory:"_L1;
    if (!inMemory && mode == Mode::Create && QFileInfo::exists(path))
        return failed(sqliteText(QT_TRANSLATE_NOOP("Sqlite", "There is a file of this name already.")), path,
                      sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Choose another name; a project is never overwritten.")));
    if (!inMemory && mode != Mode::Create && !QFileInfo::exists(path))
        return failed(sqliteText(QT_TRANSLATE_NOOP("Sqlite", "There is no such file.")), path);
    static std::atomic<int> counter = 0;
    const QString name = u"tandem-%1"_s.arg(++counter);
    sqlite3 *handle = nullptr;
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                          : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (database.open())
            handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
        else
            problem = database.lastError().databaseText();
    }
    if (!handle) {
        QSqlDatabase::removeDatabase(name);
        return std::unexpected(errorFor(SQLITE_CANTOPEN, path, problem));
    }
    std::unique_ptr<Sqlite> connection(new Sqlite(path, name, handle));
    connection->harden(mode);
    return connection;
}

Sqlite::Sqlite(QString path, QString connectionName, sqlite3 *handle)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
    , m_handle(handle)
{
}

Sqlite::~Sqlite()
{
    dropSession();
    QSqlDatabase::removeDatabase(m_connectionName);
}

/// A project file may come from anybody: nothing in its schema runs, and what was shown as entered is on the disk.
void Sqlite::harden(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    (void)execute("PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA cache_spill=OFF; PRAGMA mmap_size=0;");
    if (mode != Mode::ReadOnly)
        (void)execute("PRAGMA synchronous=EXTRA;");
}

void Sqlite::handOver(QThread *thread)
{
    QSqlDatabase::database(m_connectionName, false).moveToThread(thread);
}

Error Sqlite::lastError() const
{
    return errorFor(sqlite3_extended_errcode(m_handle), m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void Sqlite::limitPages(int pages)
{
    (void)execute("PRAGMA max_page_count=" + QByteArray::number(pages));
}

Result<void> Sqlite::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return {};
}

Result<Sqlite::Statement> Sqlite::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()), 0, &statement, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return Statement(*this, statement);
}

Result<qint64> Sqlite::number(const QByteArray &sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (statement->step())
        return statement->integer(0);
    return statement->hasFailed() ? Result<qint64>(std::unexpected(statement->error())) : Result<qint64>(0);
}

qint64 Sqlite::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

// ---- sessions ------------------------------------------------------------------------------------------------

Result<void> Sqlite::startSession(const QStringList &tables)
{
    dropSession();
    if (sqlite3session_create(m_handle, "main", &m_session) != SQLITE_OK)
        return std::unexpected(lastError());
    for (const QString &table : tables) {
        // Named tables only: attaching all would record the journal in itself.
        if (sqlite3session_attach(m_session, table.toUtf8().constData()) != SQLITE_OK)
            return std::unexpected(lastError());
    }
    return {};
}

void Sqlite::pauseSession(bool paused)
{
    if (m_session)
        sqlite3session_enable(m_session, paused ? 0 : 1);
}

Result<QByteArray> Sqlite::finishSession()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    dropSession();
    if (code != SQLITE_OK)
        return std::unexpected(errorFor(code, m_path, {}));
    return taken(size, bytes);
}

void Sqlite::dropSession()
{
    if (m_session)
        sqlite3session_delete(m_session);
    m_session = nullptr;
}

Result<QByteArray> Sqlite::inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    if (code != SQLITE_OK)
        return std::unexpected(errorFor(code, {}, {}));
    return taken(size, bytes);
}

Result<QByteArray> Sqlite::joined(const QByteArray &first, const QByteArray &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_concat(static_cast<int>(first.size()), const_cast<char *>(first.constData()),
                                             static_cast<int>(second.size()), const_cast<char *>(second.constData()), &size, &bytes);
    if (code != SQLITE_OK)
        return std::unexpected(errorFor(code, {}, {}));
    return taken(size, bytes);
}

Result<void> Sqlite::apply(const QByteArray &changeset)
{
    const int code = sqlite3changeset_apply_v2(m_handle, static_cast<int>(changeset.size()), const_cast<char *>(changeset.constData()),
                                               nullptr, &abortOnConflict, nullptr, nullptr, nullptr,
                                               SQLITE_CHANGESETAPPLY_FKNOACTION);
    if (code == SQLITE_ABORT)
        return failed(sqliteText(QT_TRANSLATE_NOOP("Sqlite", "The change does not fit what is in the project now.")), m_path,
                      sqliteText(QT_TRANSLATE_NOOP("Sqlite", "Undo the later changes first.")));
    if (code != SQLITE_OK)
        return std::unexpected(errorFor(code, m_path, QString::fromUtf8(sqlite3_errstr(code))));
    return {};
}

// ---- transaction ---------------------------------------------------------------------------------------------

Result<Transaction> Transaction::begin(Sqlite &connection)
{
    if (Result<void> begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    Result<void> done = m_connection->execute("COMMIT");
    if (done)
        m_connection = nullptr;
    return done;
}
