// SPDX-License-Identifier: GPL-3.0-or-later
// set, add, remove
#include "app/cli/Verbs.h"

#include "core/exchange/RecordJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

using Assignments = std::vector<std::pair<int, Value>>;

std::unexpected<Error> usageError(const QString &what, const QString &whatToDo = {})
{
    return failed(what, {}, whatToDo, Error::Kind::Usage);
}

/// "today={"likelihood":3,"consequences":{"safety":4}}": an object for a nested part is spread over its fields.
Result<void> spreadObject(const Project &project, const RecordKind &kind, const QString &key, const QJsonObject &object, Assignments &out)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = key + u'.' + it.key();
        if (it->isObject()) {
            if (Result<void> done = spreadObject(project, kind, inner, it->toObject(), out); !done)
                return done;
            continue;
        }
        const int field = kind.indexOf(inner);
        if (field < 0)
            return usageError(QCoreApplication::translate("RecordVerbs", "“%1” has no field “%2”.").arg(kind.keyText(), inner));
        const Result<Value> value = project.parse(kind.field(field), textFromJson(*it));
        if (!value)
            return std::unexpected(value.error());
        out.emplace_back(field, *value);
    }
    return {};
}

Result<Assignments> parseAssignments(const Project &project, const RecordKind &kind, const QStringList &texts)
{
    Assignments assignments;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return usageError(QCoreApplication::translate("RecordVerbs", "“%1” is not FIELD=VALUE.").arg(text));
        const QString key = text.first(equals);
        QString given = text.sliced(equals + 1);
        const QJsonDocument json = given.startsWith(u'{') || given.startsWith(u'[') ? QJsonDocument::fromJson(given.toUtf8()) : QJsonDocument();
        const int field = kind.indexOf(key);
        if (field < 0 && json.isObject()) {
            if (Result<void> done = spreadObject(project, kind, key, json.object(), assignments); !done)
                return std::unexpected(done.error());
            continue;
        }
        if (field < 0)
            return usageError(QCoreApplication::translate("RecordVerbs", "“%1” has no field “%2”.").arg(kind.keyText(), key),
                              QCoreApplication::translate("RecordVerbs", "See: tandem kinds."));
        if (kind.field(field).has(FieldFlag::ReadOnly))
            return usageError(QCoreApplication::translate("RecordVerbs", "The field “%1” is kept by the program.").arg(key));
        if (json.isArray())
            given = textFromJson(json.array());
        const Result<Value> value = project.parse(kind.field(field), given);
        if (!value)
            return std::unexpected(value.error());
        assignments.emplace_back(field, *value);
    }
    return assignments;
}

Result<const RecordKind *> kindNamed(const Project &project, const QString &key)
{
    if (const RecordKind *kind = project.kinds().find(key))
        return kind;
    QStringList keys;
    for (const RecordKind *kind : project.kinds())
        keys.append(kind->keyText());
    return usageError(QCoreApplication::translate("RecordVerbs", "There is no kind of record “%1”.").arg(key),
                      QCoreApplication::translate("RecordVerbs", "Use one of: %1.").arg(keys.join(u", "_s)));
}

/// Opens, finds the kind, and runs; what fails is said, with its exit status.
int withKind(const ChangeArguments &arguments, const CommandContext &context,
             const std::function<Result<QJsonObject>(Project &, const RecordKind &)> &run)
{
    const auto project = openForWriting(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Result<const RecordKind *> kind = kindNamed(**project, arguments.kind);
    if (!kind)
        return fail(kind.error());
    const Result<QJsonObject> answer = run(**project, **kind);
    if (!answer)
        return fail(answer.error());
    if (!answer->isEmpty())
        printBytes(QJsonDocument(*answer).toJson(QJsonDocument::Compact) + '\n');
    return Done;
}
}

int runSet(const ChangeArguments &arguments, const CommandContext &context)
{
    return withKind(arguments, context, [&](Project &project, const RecordKind &kind) -> Result<QJsonObject> {
        const Result<RecordId> id = project.resolve(arguments.id, {kind.key()});
        if (!id)
            return std::unexpected(id.error());
        const Result<Assignments> assignments = parseAssignments(project, kind, arguments.assignments);
        if (!assignments)
            return std::unexpected(assignments.error());
        const auto done = project.edit({}, [&](Edit &edit) -> Result<void> {
            for (const auto &[field, value] : *assignments) {
                if (Result<void> set = edit.set(kind, *id, field, value); !set)
                    return set;
            }
            return {};
        });
        if (!done)
            return std::unexpected(done.error());
        return context.json ? QJsonObject {{u"id"_s, id->text()}, {u"changed"_s, done->changed}} : QJsonObject {};
    });
}

int runAdd(const ChangeArguments &arguments, const CommandContext &context)
{
    return withKind(arguments, context, [&](Project &project, const RecordKind &kind) -> Result<QJsonObject> {
        const Result<Assignments> assignments = parseAssignments(project, kind, arguments.assignments);
        if (!assignments)
            return std::unexpected(assignments.error());
        Record record = kind.emptyRecord();
        for (const auto &[field, value] : *assignments)
            record.cells[static_cast<size_t>(field)] = value;
        RecordId id;
        const auto done = project.edit({}, [&](Edit &edit) { return edit.add(kind, record).transform([&](const RecordId &made) { id = made; }); });
        if (!done)
            return std::unexpected(done.error());
        return QJsonObject {{u"id"_s, id.text()}};
    });
}

int runRemove(const ChangeArguments &arguments, const CommandContext &context)
{
    return withKind(arguments, context, [&](Project &project, const RecordKind &kind) -> Result<QJsonObject> {
        const Result<RecordId> id = project.resolve(arguments.id, {kind.key()});
        if (!id)
            return std::unexpected(id.error());
        const auto done = project.edit({}, [&](Edit &edit) { return edit.remove(kind, *id); });
        if (!done)
            return std::unexpected(done.error());
        return context.json ? QJsonObject {{u"id"_s, id->text()}, {u"removed"_s, true}} : QJsonObject {};
    });
}
