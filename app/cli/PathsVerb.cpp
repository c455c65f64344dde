// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/network/AttackPaths.h"
#include "core/risk/SecurityLevels.h"

using namespace Qt::StringLiterals;

namespace {

/// SL-A shown of the zones that have an answer; of the others nothing is known.
QHash<RecordId, SecurityLevelVector> answeredLevels(const Project &project, const Words &words)
{
    QHash<RecordId, SecurityLevelVector> levels;
    const Frameworks frameworks(project);
    const AnswerBook book(project, *frameworks.find(u"iec62443-3-3"));
    for (const ReachedLevels &scope : reachedLevels(project, book, words)) {
        if (!scope.isConduit && scope.answered > 0)
            levels.insert(scope.scope, scope.shown);
    }
    return levels;
}

QJsonValue idOrInternet(const RecordId &id)
{
    return id.isValid() ? id.text() : u"internet"_s;
}

QJsonValue sourceKey(AttackPaths::LevelSource source)
{
    switch (source) {
    case AttackPaths::LevelSource::Reached: return u"slA"_s;
    case AttackPaths::LevelSource::Target: return u"slT"_s;
    case AttackPaths::LevelSource::None: break;
    }
    return QJsonValue::Null;
}

QJsonObject stepJson(const AttackPaths::Step &step)
{
    return {{u"conduit"_s, step.conduit.text()},
            {u"from"_s, idOrInternet(step.from)},
            {u"to"_s, idOrInternet(step.to)},
            {u"effort"_s, step.effort},
            {u"sl"_s, step.level ? QJsonValue(*step.level) : QJsonValue(QJsonValue::Null)},
            {u"slSource"_s, sourceKey(step.source)}};
}

QJsonObject pathJson(const AttackPaths::Path &path)
{
    QJsonArray zones;
    QJsonArray conduits;
    QJsonArray steps;
    for (const AttackPaths::Step &step : path.steps) {
        if (zones.isEmpty())
            zones.append(idOrInternet(step.from));
        zones.append(idOrInternet(step.to));
        conduits.append(step.conduit.text());
        steps.append(stepJson(step));
    }
    const bool hasStep = path.weakest >= 0;
    const QJsonObject weakest = hasStep ? stepJson(path.steps[static_cast<size_t>(path.weakest)]) : QJsonObject();
    return {{u"effort"_s, path.effort},
            {u"zones"_s, zones},
            {u"conduits"_s, conduits},
            {u"steps"_s, steps},
            {u"weakestSl"_s, hasStep ? weakest.value(u"sl"_s) : QJsonValue(QJsonValue::Null)},
            {u"weakest"_s, hasStep ? QJsonValue(weakest) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject pathsJson(const AttackPaths &paths)
{
    QJsonArray list;
    for (const AttackPaths::Path &path : paths.paths)
        list.append(pathJson(path));
    QJsonArray cut;
    for (const RecordId &conduit : paths.cut)
        cut.append(conduit.text());
    return {{u"connected"_s, paths.isConnected},
            {u"paths"_s, list},
            {u"count"_s, paths.count},
            {u"cut"_s, paths.startsThere ? QJsonValue(QJsonValue::Null) : QJsonValue(cut)}};
}

QString zoneName(const Project &project, const RecordId &id, const Words &words)
{
    return id.isValid() ? project.designation(id, words) : words.translate("PathsVerb", "internet");
}

QString levelText(const AttackPaths::Step &step, const Words &words)
{
    switch (step.source) {
    case AttackPaths::LevelSource::Reached: return words.translate("PathsVerb", "SL-A %1").arg(step.level.value_or(0));
    case AttackPaths::LevelSource::Target: return words.translate("PathsVerb", "SL-T %1 (no answers yet)").arg(step.level.value_or(0));
    case AttackPaths::LevelSource::None: break;
    }
    return words.translate("PathsVerb", "no SL stated");
}

void printPath(const AttackPaths::Path &path, const Project &project, const Words &words)
{
    QString way;
    for (const AttackPaths::Step &step : path.steps) {
        if (way.isEmpty())
            way = zoneName(project, step.from, words);
        way += u" –[%1]→ %2"_s.arg(project.designation(step.conduit, words), zoneName(project, step.to, words));
    }
    printText(words.translate("PathsVerb", "Effort %1: %2").arg(path.effort).arg(way));
    if (path.weakest < 0)
        return;
    const AttackPaths::Step &weakest = path.steps[static_cast<size_t>(path.weakest)];
    printText(words.translate("PathsVerb", "    weakest step: %1 → %2, %3")
                  .arg(project.designation(weakest.conduit, words), zoneName(project, weakest.to, words), levelText(weakest, words)));
}

void printPaths(const AttackPaths &paths, const Project &project, const Words &words)
{
    if (!paths.isConnected)
        return printText(words.translate("PathsVerb", "No conduit leads there."));
    if (paths.startsThere)
        return printText(words.translate("PathsVerb", "The attack starts where it is aimed: no conduit is in between."));
    for (const AttackPaths::Path &path : paths.paths)
        printPath(path, project, words);
    if (paths.count > static_cast<double>(paths.paths.size()))
        printText(words.translate("PathsVerb", "Only the first %1 of these paths are shown.").arg(paths.paths.size()));
    QStringList cut;
    for (const RecordId &conduit : paths.cut)
        cut.append(project.designation(conduit, words));
    printText(words.translate("PathsVerb", "All paths are cut by: %1").arg(cut.join(u", "_s)));
}
}

int runPaths(const PathsArguments &arguments, const CommandContext &context)
{
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Result<AttackEnd> from = AttackEnd::resolve(**project, arguments.from);
    if (!from)
        return fail(from.error());
    const Result<AttackEnd> to = AttackEnd::resolve(**project, arguments.to);
    if (!to)
        return fail(to.error());
    const AttackPaths paths = AttackPaths::between(**project, *from, *to, answeredLevels(**project, context.words));
    if (context.json)
        printJson(pathsJson(paths));
    else
        printPaths(paths, **project, context.words);
    return Done;
}
