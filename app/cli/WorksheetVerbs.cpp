// SPDX-License-Identifier: GPL-3.0-or-later
// frameworks, profile, sl
#include "app/cli/Verbs.h"

#include "core/exchange/WorksheetBook.h"
#include "core/risk/FrameworkProfile.h"
#include "core/risk/SecurityLevels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QJsonArray vectorJson(const SecurityLevelVector &vector)
{
    QJsonArray levels;
    for (const quint8 level : vector.levels)
        levels.append(level);
    return levels;
}

QJsonValue vectorJson(const std::optional<SecurityLevelVector> &vector)
{
    return vector ? QJsonValue(vectorJson(*vector)) : QJsonValue(QJsonValue::Null);
}

QJsonValue figureJson(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

QJsonObject levelsJson(const ReachedLevels &levels, const Project &project, const Framework &framework, const CommandContext &context)
{
    QJsonArray missing;
    for (const int row : levels.missing)
        missing.append(framework.rows()[static_cast<size_t>(row)].id);
    return {{u"id"_s, levels.scope.text()},
            {u"name"_s, project.designation(levels.scope, context.words)},
            {u"kind"_s, levels.isConduit ? u"conduit"_s : u"zone"_s},
            {u"slT"_s, vectorJson(levels.target)},
            {u"slC"_s, vectorJson(levels.capability)},
            {u"slA"_s, vectorJson(levels.shown)},
            {u"slAPossible"_s, vectorJson(levels.possible)},
            {u"answered"_s, levels.answered},
            {u"rows"_s, framework.answerable()},
            {u"missing"_s, missing}};
}

/// The framework that a person named, or an error that lists those there are.
Result<const Framework *> wantedFramework(const Frameworks &frameworks, const QString &id)
{
    if (const Framework *found = frameworks.find(id))
        return found;
    QStringList known;
    for (const Framework &framework : frameworks.all())
        known.append(framework.id);
    return failed(QCoreApplication::translate("WorksheetVerbs", "There is no framework called “%1”.").arg(id), {},
                  QCoreApplication::translate("WorksheetVerbs", "Use one of: %1.").arg(known.join(u", "_s)));
}

QJsonObject profileRowJson(const ProfileRow &sum, const AnswerBook &book, const RecordId &scope, const CommandContext &context)
{
    QJsonObject json {{u"answered"_s, sum.answered}, {u"of"_s, sum.rows}};
    if (sum.row >= 0) {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(sum.row)];
        json.insert(u"id"_s, requirement.id);
        json.insert(u"name"_s, context.words.pick(requirement.name));
        json.insert(u"heading"_s, requirement.isHeading);
        if (!requirement.isHeading) {
            const StandingAnswer answer = book.answer(scope, sum.row);
            json.insert(u"state"_s, answer.state == AnswerState::Unanswered
                                        ? QJsonValue(QJsonValue::Null)
                                        : QJsonValue(QLatin1StringView(answerStateChoices[static_cast<size_t>(answer.state) - 1].key)));
        }
    }
    if (book.framework().scale == FrameworkScale::State) {
        json.insert(u"met"_s, sum.met);
        json.insert(u"notMet"_s, sum.stopped);
    } else {
        json.insert(u"current"_s, figureJson(sum.current));
        json.insert(u"target"_s, figureJson(sum.target));
        json.insert(u"gap"_s, figureJson(sum.gap()));
        json.insert(u"withBoth"_s, sum.both);
    }
    return json;
}

void printProfile(const std::vector<ProfileRow> &profile, const Framework &framework, const CommandContext &context)
{
    for (const ProfileRow &sum : profile) {
        const Requirement *requirement = sum.row < 0 ? nullptr : &framework.rows()[static_cast<size_t>(sum.row)];
        if (requirement && !requirement->isHeading)
            continue;
        QString figures;
        if (const auto both = sum.figures())
            figures = context.words.translate("WorksheetVerbs", "current %1, target %2, gap %3")
                          .arg(roundedFigure(both->current, context.words), roundedFigure(both->target, context.words), roundedFigure(both->gap(), context.words));
        printText(u"%1%2  %3  %4"_s.arg(QString(2 * qsizetype(requirement ? requirement->depth + 1 : 0), u' '),
                                        requirement ? requirement->id + u' ' + context.words.pick(requirement->name) : context.words.pick(framework.title),
                                        context.words.translate("WorksheetVerbs", "answered %1 of %2").arg(sum.answered).arg(sum.rows), figures));
    }
}
}

int runFrameworks(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    QJsonArray list;
    const Frameworks frameworks(**project);
    for (const Framework &framework : frameworks.all()) {
        list.append(QJsonObject {{u"id"_s, framework.id},
                                 {u"title"_s, context.words.pick(framework.title)},
                                 {u"edition"_s, framework.edition},
                                 {u"scale"_s, QLatin1StringView(frameworkScaleChoices[static_cast<size_t>(framework.scale) - 1].key)},
                                 {u"builtIn"_s, framework.isBuiltIn},
                                 {u"rows"_s, framework.answerable()}});
        if (!context.json)
            printText(u"%1  %2  %3"_s.arg(framework.id, -16).arg(framework.answerable(), 5).arg(context.words.pick(framework.title)));
    }
    if (context.json)
        printJson(list);
    return Done;
}

int runProfile(const ProfileArguments &arguments, const CommandContext &context)
{
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Frameworks frameworks(**project);
    const Result<const Framework *> framework = wantedFramework(frameworks, arguments.framework);
    if (!framework)
        return fail(framework.error());
    if (!arguments.workbook.isEmpty()) {
        if (Result<void> allowed = checkOutput(arguments.workbook, arguments.force); !allowed)
            return fail(allowed.error());
    }
    RecordId scope;
    if (!arguments.scope.isEmpty()) {
        const Result<RecordId> found = (*project)->resolve(arguments.scope, {"zone", "conduit"});
        if (!found)
            return fail(found.error());
        scope = *found;
    }
    const AnswerBook book(**project, **framework);
    if (!arguments.workbook.isEmpty()) {
        const Result<void> written = WorksheetBook::write(**project, book, scope, context.words).and_then([&](const QByteArray &bytes) {
            return writeOutput(arguments.workbook, bytes, arguments.force);
        });
        return written ? Done : fail(written.error());
    }
    const std::vector<ProfileRow> profile = frameworkProfile(book, scope);
    if (!context.json) {
        printProfile(profile, **framework, context);
        return Done;
    }
    QJsonArray rows;
    for (const ProfileRow &sum : std::span(profile).subspan(1))
        rows.append(profileRowJson(sum, book, scope, context));
    printJson(QJsonObject {{u"framework"_s, (*framework)->id},
                           {u"title"_s, context.words.pick((*framework)->title)},
                           {u"edition"_s, (*framework)->edition},
                           {u"scope"_s, scope.isValid() ? QJsonValue(scope.text()) : QJsonValue(QJsonValue::Null)},
                           {u"total"_s, profileRowJson(profile.front(), book, scope, context)},
                           {u"rows"_s, rows}});
    return Done;
}

int runSl(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    const Frameworks frameworks(**project);
    const Framework &framework = *frameworks.find(u"iec62443-3-3");
    const AnswerBook book(**project, framework);
    QJsonArray list;
    for (const ReachedLevels &levels : reachedLevels(**project, book, context.words)) {
        list.append(levelsJson(levels, **project, framework, context));
        if (!context.json)
            printText(context.words.translate("WorksheetVerbs", "%1: SL-T %2, SL-A shown %3, possible %4, answered %5 of %6, %7 rows in the way")
                          .arg((*project)->designation(levels.scope, context.words), levels.target ? levels.target->text() : u"–"_s,
                               levels.shown.text(), levels.possible.text())
                          .arg(levels.answered)
                          .arg(framework.answerable())
                          .arg(levels.missing.size()));
    }
    if (context.json)
        printJson(list);
    return Done;
}
