// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/ProjectSchema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray quotedName(const char *name)
{
    return '"' + QByteArray(name) + '"';
}

QStringList ProjectSchema::tables() const
{
    QStringList names;
    for (const RecordKind *kind : *kinds)
        names.append(kind->keyText());
    return names;
}

const ProjectSchema &ProjectSchema::program()
{
    static const ProjectSchema schema = [] {
        ProjectSchema made {.kinds = &Kinds::all(), .steps = {}};
        const QDir folder(u":/migrations"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                made.steps.append(file.readAll());
        }
        Q_ASSERT(!made.steps.isEmpty());
        return made;
    }();
    return schema;
}

Result<void> ProjectSchema::migrate(Sqlite &connection, int fromVersion) const
{
    for (int step = fromVersion; step < version(); ++step) {
        if (Result<void> done = connection.execute(steps.at(step)); !done)
            return done;
    }
    return connection.execute("PRAGMA user_version=" + QByteArray::number(version()) + "; PRAGMA application_id="
                              + QByteArray::number(applicationId));
}

namespace {
Result<QMap<QString, QString>> schemaObjects(Sqlite &connection)
{
    auto statement = connection.prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema");
    if (!statement)
        return std::unexpected(statement.error());
    QMap<QString, QString> objects;
    while (statement->step())
        objects.insert(QString::fromUtf8(statement->text(0)), QString::fromUtf8(statement->text(1)));
    if (statement->hasFailed())
        return std::unexpected(statement->error());
    return objects;
}
}

namespace {
/// What the program's own steps add up to, as the build worked it out; a file that differs is looked at in full.
const QMap<QString, QString> &programObjects()
{
    static const QMap<QString, QString> objects = [] {
        QMap<QString, QString> read;
        QFile file(u":/migrations/schema.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = all.begin(); it != all.end(); ++it)
            read.insert(it.key(), it.value().toString());
        return read;
    }();
    return objects;
}
}

Result<void> ProjectSchema::check(Sqlite &connection) const
{
    const Result<qint64> fileVersion = connection.number("PRAGMA user_version");
    const auto found = schemaObjects(connection);
    if (!fileVersion || !found)
        return std::unexpected(fileVersion ? found.error() : fileVersion.error());
    if (steps == program().steps && *fileVersion == version() && *found == programObjects())
        return {};
    auto model = Sqlite::open(u":memory:"_s, Sqlite::Mode::ReadWrite);
    if (!model)
        return std::unexpected(model.error());
    ProjectSchema upTo {kinds, steps.first(std::min<qsizetype>(*fileVersion, steps.size()))};
    if (Result<void> made = upTo.migrate(**model, 0); !made)
        return made;
    const auto expected = schemaObjects(**model);
    if (!expected)
        return std::unexpected(expected.error());
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        const auto known = expected->constFind(it.key());
        if (known == expected->cend())
            return failed(QCoreApplication::translate("ProjectSchema", "The file holds something that no project has: %1.").arg(it.key()),
                          connection.path(),
                          QCoreApplication::translate("ProjectSchema", "Do not use this file: somebody or some tool has altered it."));
        if (*known != *it)
            return failed(QCoreApplication::translate("ProjectSchema", "A part of the file is not as it should be: %1.").arg(it.key()),
                          connection.path(),
                          QCoreApplication::translate("ProjectSchema", "Do not use this file: somebody or some tool has altered it."));
    }
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        if (!found->contains(it.key()))
            return failed(QCoreApplication::translate("ProjectSchema", "The file lacks a part: %1.").arg(it.key()), connection.path(),
                          QCoreApplication::translate("ProjectSchema", "Go back to a backup copy."));
    }
    return {};
}

QByteArray ProjectSchema::columnType(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::YesNo:
    case FieldType::Score:
        return "INTEGER";
    case FieldType::Decimal:
        return "REAL";
    default:
        return "TEXT";
    }
}

QByteArray ProjectSchema::createTable(const RecordKind &kind)
{
    QByteArray sql = "CREATE TABLE " + quotedName(kind.key()) + " (\n    \"id\" TEXT NOT NULL PRIMARY KEY";
    for (const Field &field : kind.fields()) {
        sql += ",\n    " + quotedName(field.key) + ' ' + columnType(field);
        // A link that may point to several kinds has no foreign key; Edit keeps it true.
        if (field.type == FieldType::Link && field.targets.size() == 1)
            sql += " REFERENCES " + quotedName(field.targets.front()) + "(\"id\") ON DELETE "
                + (field.has(FieldFlag::Owned) ? "CASCADE" : "SET NULL") + " DEFERRABLE INITIALLY DEFERRED";
    }
    return sql + "\n) STRICT, WITHOUT ROWID;\n";
}
