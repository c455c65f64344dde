// SPDX-License-Identifier: GPL-3.0-or-later
// import, staged, accept
#include "app/cli/Verbs.h"

#include "core/exchange/ForeignFile.h"
#include "core/exchange/StagedReview.h"
#include "core/model/Staged.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonObject outcomeJson(const ImportOutcome &outcome)
{
    QJsonArray skipped;
    for (const ImportOutcome::Skipped &row : outcome.skipped)
        skipped.append(QJsonObject {{u"where"_s, row.where}, {u"why"_s, row.why}});
    QJsonObject json {{u"format"_s, outcome.format},
            {u"kind"_s, outcome.kind},
            {u"read"_s, static_cast<qint64>(outcome.read)},
            {u"new"_s, static_cast<qint64>(outcome.added)},
            {u"same"_s, static_cast<qint64>(outcome.same)},
            {u"changed"_s, static_cast<qint64>(outcome.changed)},
            {u"staged"_s, static_cast<qint64>(outcome.staged)},
            {u"skipped"_s, skipped},
            {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}};
    if (outcome.drawing) {
        json.insert(u"containers"_s, static_cast<qint64>(outcome.drawing->containers));
        json.insert(u"vertices"_s, static_cast<qint64>(outcome.drawing->vertices));
        json.insert(u"edges"_s, static_cast<qint64>(outcome.drawing->edges));
    }
    return json;
}

void tellOutcome(const ImportOutcome &outcome, const CommandContext &context)
{
    say(context.words.translate("ImportVerbs", "%1 rows read: %2 new, %3 changed, %4 the same, %5 kept for review, %6 skipped.")
            .arg(outcome.read)
            .arg(outcome.added)
            .arg(outcome.changed)
            .arg(outcome.same)
            .arg(outcome.staged)
            .arg(outcome.skipped.size()));
    for (const ImportOutcome::Skipped &row : outcome.skipped)
        say(u"  %1: %2"_s.arg(row.where, row.why));
    for (const QString &note : outcome.notes)
        say(u"  "_s + note);
}

void addTo(ImportOutcome &sum, const ImportOutcome &one)
{
    sum.format = one.format;
    sum.kind = one.kind;
    sum.read += one.read;
    sum.added += one.added;
    sum.same += one.same;
    sum.changed += one.changed;
    sum.staged += one.staged;
    sum.skipped.insert(sum.skipped.end(), one.skipped.begin(), one.skipped.end());
    sum.notes += one.notes;
    if (one.drawing) {
        const ImportOutcome::Drawing before = sum.drawing.value_or(ImportOutcome::Drawing());
        sum.drawing = {before.containers + one.drawing->containers, before.vertices + one.drawing->vertices, before.edges + one.drawing->edges};
    }
}

Result<QByteArray> readMap(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("ImportVerbs", "The map cannot be read: %1.").arg(file.errorString()), path);
    return file.readAll();
}
}

int runImport(const ImportArguments &arguments, const CommandContext &context)
{
    const Result<QByteArray> map = readMap(arguments.map);
    if (!map)
        return fail(map.error());
    const auto project = arguments.dryRun ? openForReading(arguments.file, context) : openForWriting(arguments.file, context);
    if (!project)
        return fail(project.error());
    ImportOutcome sum;
    for (const QString &source : arguments.sources) {
        ForeignFile::Request request {.path = source, .format = arguments.format, .map = *map, .mapName = arguments.map};
        request.options.into = arguments.accept ? ImportOptions::Into::Register : ImportOptions::Into::Staging;
        request.options.strict = arguments.strict;
        const Result<ImportOutcome> outcome = arguments.dryRun ? ForeignFile::preview(**project, request) : ForeignFile::run(**project, request);
        if (!outcome)
            return fail(outcome.error());
        addTo(sum, *outcome);
    }
    if (context.json)
        printJson(outcomeJson(sum));
    else
        tellOutcome(sum, context);
    return Done;
}

int runStaged(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    QJsonArray list;
    for (const Staged &staged : (*project)->all<Staged>()) {
        list.append(QJsonObject {{u"id"_s, staged.id.text()},
                                 {u"kind"_s, staged.recordKind},
                                 {u"designation"_s, staged.designation},
                                 {u"source"_s, staged.source},
                                 {u"where"_s, staged.place},
                                 {u"status"_s, staged.matches.isValid() ? u"different"_s : u"new"_s},
                                 {u"matches"_s, staged.matches.isValid() ? QJsonValue(staged.matches.text()) : QJsonValue(QJsonValue::Null)},
                                 {u"matchedBy"_s, staged.matchedBy},
                                 {u"content"_s, QJsonDocument::fromJson(staged.content.toUtf8()).object()}});
        if (!context.json)
            printText(u"%1  %2  %3"_s.arg(staged.id.text(), staged.designation, (*project)->designation(staged.matches, context.words)));
    }
    if (context.json)
        printJson(list);
    return Done;
}

int runAccept(const QString &file, const QStringList &ids, bool all, const CommandContext &context)
{
    if (ids.isEmpty() && !all)
        return fail({.what = QCoreApplication::translate("ImportVerbs", "Say which: ids, or --all."), .kind = Error::Kind::Usage});
    const auto project = openForWriting(file, context);
    if (!project)
        return fail(project.error());
    std::vector<RecordId> staged;
    const RecordStore &records = (*project)->store(Staged::kind());
    for (int row = 0; all && row < records.count(); ++row)
        staged.push_back(records.idAt(row));
    for (const QString &text : ids) {
        const Result<RecordId> id = (*project)->resolve(text, {Staged::kind().key()});
        if (!id)
            return fail(id.error());
        staged.push_back(*id);
    }
    const Result<ImportOutcome> outcome = acceptStaged(**project, staged);
    if (!outcome)
        return fail(outcome.error());
    if (context.json)
        printJson(outcomeJson(*outcome));
    else
        tellOutcome(*outcome, context);
    return Done;
}
