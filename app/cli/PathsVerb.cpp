// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/model/Conduit.h"
#include "core/network/Compromise.h"
#include "core/network/PlantModel.h"
#include "core/network/WhatIf.h"
#include "core/risk/AnsweredLevels.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue idOrInternet(const RecordId &id)
{
    return id.isValid() ? id.text() : u"internet"_s;
}

QJsonValue sourceKey(AttackPaths::LevelSource source)
{
    switch (source) {
    case AttackPaths::LevelSource::Reached: return u"slA"_s;
    case AttackPaths::LevelSource::Target: return u"slT"_s;
    case AttackPaths::LevelSource::Assumed: return u"assumed"_s;
    case AttackPaths::LevelSource::None: break;
    }
    return QJsonValue::Null;
}

QJsonValue idOrNull(const RecordId &id)
{
    return id.isValid() ? QJsonValue(id.text()) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject stepJson(const AttackPaths::Step &step)
{
    return {{u"conduit"_s, idOrNull(step.conduit)},
            {u"asset"_s, idOrNull(step.asset)},
            {u"from"_s, idOrInternet(step.from)},
            {u"to"_s, idOrInternet(step.to)},
            {u"effort"_s, step.effort},
            {u"sl"_s, numberOrNull(step.level)},
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
        if (step.conduit.isValid())
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
    for (const RecordId &via : paths.cut)
        cut.append(via.text());
    return {{u"connected"_s, paths.isConnected},
            {u"effort"_s, numberOrNull(paths.effort())},
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
    case AttackPaths::LevelSource::Assumed: return words.translate("PathsVerb", "SL %1 (assumed)").arg(step.level.value_or(0));
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
        way += u" –[%1]→ %2"_s.arg(project.designation(step.via(), words), zoneName(project, step.to, words));
    }
    printText(words.translate("PathsVerb", "Effort %1: %2").arg(path.effort).arg(way));
    if (path.weakest < 0)
        return;
    const AttackPaths::Step &weakest = path.steps[static_cast<size_t>(path.weakest)];
    printText(words.translate("PathsVerb", "    weakest step: %1 → %2, %3")
                  .arg(project.designation(weakest.via(), words), zoneName(project, weakest.to, words), levelText(weakest, words)));
}

void printPaths(const AttackPaths &paths, const Project &project, const Words &words)
{
    if (!paths.isConnected)
        return printText(words.translate("PathsVerb", "No way leads there."));
    if (paths.startsThere)
        return printText(words.translate("PathsVerb", "The attack starts where it is aimed: nothing is in between."));
    for (const AttackPaths::Path &path : paths.paths)
        printPath(path, project, words);
    if (paths.count > static_cast<double>(paths.paths.size()))
        printText(words.translate("PathsVerb", "Only the first %1 of these paths are shown.").arg(paths.paths.size()));
    QStringList cut;
    for (const RecordId &via : paths.cut)
        cut.append(project.designation(via, words));
    printText(words.translate("PathsVerb", "All paths are cut by: %1").arg(cut.join(u", "_s)));
}

QString effortText(std::optional<int> effort, const Words &words)
{
    return effort ? QString::number(*effort) : words.translate("PathsVerb", "no way");
}

QJsonObject enteredJson(const Compromise::Entered &entered)
{
    QJsonArray by;
    for (const AttackPaths::Step &step : entered.by)
        by.append(QJsonObject {{u"conduit"_s, idOrNull(step.conduit)}, {u"asset"_s, idOrNull(step.asset)}, {u"from"_s, idOrInternet(step.from)}});
    QJsonArray assets;
    for (const RecordId &asset : entered.assets)
        assets.append(asset.text());
    return {{u"zone"_s, idOrInternet(entered.zone)},
            {u"by"_s, by},
            {u"assets"_s, assets},
            {u"safetyRelated"_s, entered.safetyRelated},
            {u"critical"_s, entered.critical}};
}

QJsonObject reachJson(const Compromise &compromise)
{
    QJsonArray steps;
    for (const std::vector<Compromise::Entered> &step : compromise.steps) {
        QJsonArray zones;
        qint64 assets = 0;
        for (const Compromise::Entered &entered : step) {
            zones.append(enteredJson(entered));
            assets += static_cast<qint64>(entered.assets.size());
        }
        steps.append(QJsonObject {{u"step"_s, steps.size()}, {u"assets"_s, assets}, {u"zones"_s, zones}});
    }
    QJsonArray unreached;
    for (const RecordId &zone : compromise.unreached)
        unreached.append(zone.text());
    return {{u"steps"_s, steps}, {u"unreached"_s, unreached}};
}

void printReach(const Compromise &compromise, const Project &project, const Words &words)
{
    const auto names = [&](const auto &ids) {
        QStringList list;
        for (const RecordId &id : ids)
            list.append(project.designation(id, words));
        return list.join(u", "_s);
    };
    for (size_t number = 0; number < compromise.steps.size(); ++number) {
        printText(words.translate("PathsVerb", "Step %1:").arg(number));
        for (const Compromise::Entered &entered : compromise.steps[number]) {
            std::vector<RecordId> by;
            for (const AttackPaths::Step &step : entered.by) {
                if (!std::ranges::contains(by, step.via()))
                    by.push_back(step.via());
            }
            const QString zone = zoneName(project, entered.zone, words);
            printText(u"    "_s + (by.empty() ? zone : words.translate("PathsVerb", "%1, by %2").arg(zone, names(by))));
            if (!entered.assets.empty())
                printText(u"        %1: %2"_s.arg(entered.assets.size()).arg(names(entered.assets)));
        }
    }
    if (!compromise.unreached.empty())
        printText(words.translate("PathsVerb", "Not reached: %1").arg(names(compromise.unreached)));
}

class AssumptionReader
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionReader)

public:
    static Result<WhatIf> read(const Project &project, const PathsArguments &arguments)
    {
        WhatIf whatIf;
        for (const auto &[texts, kind, ids] : {std::tuple(&arguments.close, "conduit", &whatIf.closed), std::tuple(&arguments.lose, "asset", &whatIf.lost)}) {
            for (const QString &text : *texts) {
                const Result<RecordId> id = project.resolve(text, {kind});
                if (!id)
                    return std::unexpected(id.error());
                ids->push_back(*id);
            }
        }
        for (const QString &text : arguments.raise) {
            const qsizetype equals = text.lastIndexOf(u'=');
            const int level = QStringView(text).mid(equals + 1).toInt();
            if (equals < 0 || level < 1 || level > 4)
                return failed(tr("“%1” is no zone with a level from 1 to 4.").arg(text), u"--raise"_s, tr("Write ZONE=LEVEL."), Error::Kind::Usage);
            const Result<RecordId> zone = project.resolve(text.left(equals), {"zone"});
            if (!zone)
                return std::unexpected(zone.error());
            whatIf.raised.insert(*zone, level);
        }
        return whatIf;
    }
};

int printWays(const PlantModel &plant, const AttackEnd &from, const AttackEnd &to, const WhatIf &whatIf, const CommandContext &context)
{
    const QHash<RecordId, SecurityLevelVector> levels = answeredLevels(plant.project, context.words);
    const AttackPaths paths = AttackPaths::between(plant, from, to, levels, whatIf);
    const std::optional<int> before = whatIf.isEmpty() ? paths.effort() : AttackPaths::between(plant, from, to, levels, {}).effort();
    if (context.json) {
        QJsonObject json = pathsJson(paths);
        json.insert(u"withoutWhatIf"_s, numberOrNull(before));
        printJson(json);
        return Done;
    }
    if (!whatIf.isEmpty())
        printText(context.words.translate("PathsVerb", "Effort with what is assumed: %1; without: %2")
                      .arg(effortText(paths.effort(), context.words), effortText(before, context.words)));
    printPaths(paths, plant.project, context.words);
    return Done;
}
}

int runPaths(const PathsArguments &arguments, const CommandContext &context)
{
    if (arguments.reach != arguments.to.isEmpty())
        return fail({.what = context.words.translate("PathsVerb", "Give either --to or --reach."), .kind = Error::Kind::Usage});
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Result<AttackEnd> from = AttackEnd::resolve(**project, arguments.from);
    if (!from)
        return fail(from.error());
    const Result<WhatIf> whatIf = AssumptionReader::read(**project, arguments);
    if (!whatIf)
        return fail(whatIf.error());
    const PlantModel plant(**project);
    if (arguments.reach) {
        const Compromise compromise = Compromise::from(plant, *from, *whatIf);
        if (context.json)
            printJson(reachJson(compromise));
        else
            printReach(compromise, **project, context.words);
        return Done;
    }
    const Result<AttackEnd> to = AttackEnd::resolve(**project, arguments.to);
    if (!to)
        return fail(to.error());
    return printWays(plant, *from, *to, *whatIf, context);
}
