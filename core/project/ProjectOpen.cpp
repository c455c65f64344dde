// SPDX-License-Identifier: GPL-3.0-or-later
// How a project file is made, opened, brought up to date and loaded.
#include "core/project/Project.h"

#include "core/project/ProjectLoading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QString projectText(const char *text)
{
    return QCoreApplication::translate("Project", text);
}

/// ".plant.tandem.lock" beside the file; goes when the project is closed.
QString lockPath(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().filePath(u".%1.lock"_s.arg(file.fileName()));
}

/// A program killed between making its lock file and filling it leaves one that names nobody; a living one fills it at
/// once, so a file that is still empty after a moment is nobody's. The same holds of the second file that QLockFile makes
/// while it removes a stale lock: left empty, it keeps everybody from removing the lock of a program that is gone.
bool takeLock(QLockFile &lock)
{
    constexpr int momentMilliseconds = 60;
    const auto namesSomebody = [](const QLockFile &file) {
        qint64 process = 0;
        QString host;
        QString program;
        return file.getLockInfo(&process, &host, &program);
    };
    if (lock.tryLock(0))
        return true;
    QLockFile removal(lock.fileName() + u".rmlock"_s);
    const bool removalLeft = QFile::exists(removal.fileName()) && !namesSomebody(removal);
    if (lock.error() != QLockFile::LockFailedError || (namesSomebody(lock) && !removalLeft))
        return false;
    if (lock.tryLock(momentMilliseconds))
        return true;
    if (removalLeft && !namesSomebody(removal) && removal.removeStaleLockFile() && lock.tryLock(0))
        return true;
    return !namesSomebody(lock) && lock.removeStaleLockFile() && lock.tryLock(0);
}

Error lockedBy(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {.what = projectText(QT_TRANSLATE_NOOP("Project", "The project is open already: %1 on %2 (process %3) has it."))
                        .arg(program.isEmpty() ? u"tandem"_s : program, host)
                        .arg(process),
            .where = path,
            .whatToDo = projectText(QT_TRANSLATE_NOOP("Project", "Here it can only be read until it is closed there.")),
            .kind = Error::Kind::Locked};
}

/// Before SQLite touches the file: that it is one of ours at all.
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "There is no such file.")), path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "The file cannot be read: %1.")).arg(file.errorString()), path);
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "This is not a Tandem project file.")), path);
    return {};
}
}

/// A read-only folder with a hot journal beside the file: SQLite cannot roll back there, so both go to a temporary folder.
Result<QString> Project::readableCopy(const QString &path, std::unique_ptr<QTemporaryDir> &folder)
{
    folder = std::make_unique<QTemporaryDir>();
    QString copy = folder->filePath(QFileInfo(path).fileName());
    if (!folder->isValid() || !QFile::copy(path, copy) || !QFile::copy(path + u"-journal"_s, copy + u"-journal"_s))
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "The project was not closed properly and cannot be repaired here.")), path,
                      projectText(QT_TRANSLATE_NOOP("Project", "Copy the file and the “-journal” file beside it to a folder that you may write to.")));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(copy + u"-journal"_s, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Options &options, const QString &label,
                                                 const std::function<Result<void>(Edit &)> &start)
{
    const QFileInfo file(path);
    if (!file.dir().exists())
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "There is no such folder.")), file.dir().path());
    if (file.exists())
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "There is a file of this name already.")), path,
                      projectText(QT_TRANSLATE_NOOP("Project", "Choose another name; a project is never overwritten.")));
    // Made under another name and renamed when whole: a killed process leaves no half-made project.
    const QString unfinished = file.dir().filePath(u".%1.new-%2"_s.arg(file.fileName(), RecordId::create().text()));
    const auto made = [&]() -> Result<void> {
        auto connection = Sqlite::open(unfinished, Sqlite::Mode::Create);
        if (!connection)
            return std::unexpected(connection.error());
        auto transaction = Transaction::begin(**connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (Result<void> done = options.schema->migrate(**connection, 0); !done)
            return done;
        auto statement = (*connection)->prepare("INSERT INTO project(key, value) VALUES('projectId', ?)");
        if (!statement)
            return std::unexpected(statement.error());
        statement->bind(1, RecordId::create().text());
        if (Result<void> done = statement->run(); !done)
            return done;
        return transaction->commit();
    }();
    Result<void> started = made;
    if (made) {
        Options first = options;
        first.loadInBackground = false;
        auto project = opened(unfinished, first);
        started = project ? (*project)->edit(label, start).transform([](const Outcome &) { }) : std::unexpected(project.error());
    }
    if (started && !QFile::rename(unfinished, path))
        started = failed(projectText(QT_TRANSLATE_NOOP("Project", "The file cannot be written here.")), path);
    if (!started) {
        QFile::remove(unfinished);
        Error error = started.error();
        if (error.where == unfinished)
            error.where = path;
        return std::unexpected(error);
    }
    return open(path, options);
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, const Options &options)
{
    return opened(QFileInfo(path).absoluteFilePath(), options);
}

Result<std::unique_ptr<Project>> Project::opened(const QString &path, const Options &options)
{
    if (Result<void> ours = checkHeader(path); !ours)
        return std::unexpected(ours.error());
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // only a process that is gone makes a lock stale
    std::optional<Error> readOnly;
    std::unique_ptr<QTemporaryDir> copyFolder;
    QString file = path;
    if (options.readOnly) {
        lock.reset();
        readOnly = Error {.what = projectText(QT_TRANSLATE_NOOP("Project", "The project was opened for reading only.")), .where = path,
                          .kind = Error::Kind::ReadOnly};
    } else if (!takeLock(*lock)) {
        const bool taken = lock->error() == QLockFile::LockFailedError;
        readOnly = taken ? lockedBy(*lock, path)
                         : Error {.what = projectText(QT_TRANSLATE_NOOP("Project", "The folder cannot be written to.")), .where = path,
                                  .whatToDo = projectText(QT_TRANSLATE_NOOP("Project", "Copy the project elsewhere to change it.")),
                                  .kind = Error::Kind::ReadOnly};
        lock.reset();
    } else if (!QFileInfo(path).isWritable()) {
        readOnly = Error {.what = projectText(QT_TRANSLATE_NOOP("Project", "The file cannot be written to.")), .where = path,
                          .whatToDo = projectText(QT_TRANSLATE_NOOP("Project", "Copy the project elsewhere to change it.")),
                          .kind = Error::Kind::ReadOnly};
    }
    if (readOnly && readOnly->kind == Error::Kind::ReadOnly && QFileInfo::exists(path + u"-journal"_s)
        && !QFileInfo(QFileInfo(path).path()).isWritable()) {
        const Result<QString> copy = readableCopy(path, copyFolder);
        if (!copy)
            return std::unexpected(copy.error());
        file = *copy;
    }
    // A journal left by a crash is rolled back by the first reader, which needs a writable connection.
    const bool writable = !readOnly || copyFolder || QFileInfo::exists(path + u"-journal"_s);
    auto connection = Sqlite::open(file, writable ? Sqlite::Mode::ReadWrite : Sqlite::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Project> project(new Project(path, std::move(*connection), options));
    project->m_lock = std::move(lock);
    project->m_copyFolder = std::move(copyFolder);
    project->m_readOnlyReason = std::move(readOnly);
    if (Result<void> loaded = project->load(); !loaded)
        return std::unexpected(loaded.error());
    return project;
}

Project::Project(QString path, std::unique_ptr<Sqlite> connection, Options options)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_options(std::move(options))
    , m_journal(*m_connection)
{
    for (const RecordKind *kind : kinds())
        m_stores.push_back(std::make_unique<RecordStore>(*kind));
}

Project::~Project() = default;

Result<void> Project::load()
{
    const Result<qint64> id = m_connection->number("PRAGMA application_id");
    const Result<qint64> version = m_connection->number("PRAGMA user_version");
    if (!id || !version)
        return std::unexpected(id ? version.error() : id.error());
    if (*id != ProjectSchema::applicationId || *version < 1)
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "This is a database, but not a Tandem project.")), m_path);
    if (Result<void> ready = prepareFile(*version); !ready)
        return ready;
    auto statement = m_connection->prepare("SELECT value FROM project WHERE key = 'projectId'");
    if (!statement)
        return std::unexpected(statement.error());
    if (statement->step())
        m_projectId = QString::fromUtf8(statement->text(0));
    if (Result<void> read = m_journal.load(); !read)
        return read;
    return loadStores();
}

Result<void> Project::prepareFile(qint64 fileVersion)
{
    if (fileVersion > schema().version()) {
        m_readOnlyReason = Error {
            .what = projectText(QT_TRANSLATE_NOOP("Project", "The project was made by a newer Tandem (file version %1, this program knows %2)."))
                        .arg(fileVersion)
                        .arg(schema().version()),
            .where = m_path,
            .whatToDo = projectText(QT_TRANSLATE_NOOP("Project", "It can be read here; use the newer program to change it.")),
            .kind = Error::Kind::ReadOnly};
        return {};
    }
    // A small file is checked at once; a large one while it is being looked at.
    constexpr qint64 smallFile = 4'000'000;
    if (QFileInfo(m_connection->path()).size() <= smallFile) {
        if (Result<void> sound = quickCheck(*m_connection); !sound)
            return sound;
    }
    if (Result<void> expected = schema().check(*m_connection); !expected)
        return expected;
    if (fileVersion == schema().version())
        return {};
    if (m_readOnlyReason)
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "The project was made by an older Tandem and must be brought up to date, "
                                                               "which cannot be done here.")),
                      m_path, projectText(QT_TRANSLATE_NOOP("Project", "Copy it to a folder that you may write to.")));
    return migrateFile(static_cast<int>(fileVersion));
}

Result<void> Project::migrateFile(int fileVersion)
{
    const QFileInfo file(m_path);
    QString backup = file.dir().filePath(u"%1.v%2-backup.tandem"_s.arg(file.completeBaseName()).arg(fileVersion));
    for (int n = 2; QFileInfo::exists(backup); ++n)
        backup = file.dir().filePath(u"%1.v%2-backup-%3.tandem"_s.arg(file.completeBaseName()).arg(fileVersion).arg(n));
    if (!QFile::copy(m_path, backup))
        return failed(projectText(QT_TRANSLATE_NOOP("Project", "No backup copy could be made, so the project was left as it is.")), backup,
                      projectText(QT_TRANSLATE_NOOP("Project", "Free some space and open it again.")));
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (Result<void> done = schema().migrate(*m_connection, fileVersion); !done)
        return done;
    return transaction->commit();
}
