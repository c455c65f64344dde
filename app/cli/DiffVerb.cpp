// SPDX-License-Identifier: GPL-3.0-or-later
// diff
#include "app/cli/Verbs.h"

#include "core/project/Baselines.h"
#include "core/risk/Comparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr auto baselineOperand = "baseline:"_L1;

/// A state to compare: a project, or a baseline that is kept in the other one.
struct ComparedState {
    std::unique_ptr<Project> file;
    OpenedBaseline baseline;
    [[nodiscard]] const Project &project() const { return baseline.project ? *baseline.project : *file; }
};

Result<ComparedState> openState(const QString &operand, const QString &other, const CommandContext &context)
{
    const bool isBaseline = operand.startsWith(baselineOperand);
    auto project = openForReading(isBaseline ? other : operand, context);
    if (!project)
        return std::unexpected(project.error());
    ComparedState state{std::move(*project), {}};
    if (!isBaseline)
        return state;
    const Result<RecordId> id = state.file->resolve(operand.sliced(baselineOperand.size()), {"baseline"});
    if (!id)
        return std::unexpected(id.error());
    auto opened = openBaseline(*state.file, Id<Baseline>(*id));
    if (!opened)
        return std::unexpected(opened.error());
    state.baseline = std::move(*opened);
    return state;
}

QString whatKey(Comparison::What what)
{
    return what == Comparison::What::Added  ? u"added"_s
        : what == Comparison::What::Removed ? u"removed"_s
                                            : u"changed"_s;
}

QJsonValue levelJson(Grade level)
{
    return level == Grade::Unknown
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QLatin1StringView(criticalityChoices[static_cast<size_t>(level) - 1].key));
}

QJsonObject levelsJson(const std::array<Grade, 3> &levels)
{
    return {{u"unmitigated"_s, levelJson(levels[0])},
            {u"today"_s, levelJson(levels[1])},
            {u"target"_s, levelJson(levels[2])}};
}

QJsonValue vectorOrNull(const std::optional<SecurityLevelVector> &vector)
{
    if (!vector)
        return QJsonValue::Null;
    QJsonArray levels;
    for (const quint8 level : vector->levels)
        levels.append(level);
    return levels;
}

QJsonArray recordsJson(const Comparison &comparison)
{
    QJsonArray records;
    for (const Comparison::RecordDifference &record : comparison.records) {
        QJsonArray fields;
        for (const Comparison::FieldDifference &field : record.fields)
            fields.append(QJsonObject{{u"field"_s, record.kind->field(field.field).keyText()},
                                      {u"label"_s, field.label},
                                      {u"before"_s, field.before},
                                      {u"after"_s, field.after}});
        records.append(QJsonObject{{u"what"_s, whatKey(record.what)},
                                   {u"kind"_s, record.kind->keyText()},
                                   {u"id"_s, record.id.text()},
                                   {u"name"_s, record.name},
                                   {u"fields"_s, fields}});
    }
    return records;
}

QJsonObject countsJson(const std::function<int(Comparison::What)> &count)
{
    return {{u"added"_s, count(Comparison::What::Added)},
            {u"removed"_s, count(Comparison::What::Removed)},
            {u"changed"_s, count(Comparison::What::Changed)}};
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonArray levels;
    for (const Comparison::LevelDifference &one : comparison.levels)
        levels.append(QJsonObject{{u"id"_s, one.scenario.text()},
                                  {u"name"_s, one.name},
                                  {u"before"_s, levelsJson(one.before)},
                                  {u"after"_s, levelsJson(one.after)}});
    QJsonArray scopes;
    for (const Comparison::ScopeDifference &one : comparison.securityLevels) {
        scopes.append(QJsonObject{
            {u"id"_s, one.scope.text()},
            {u"name"_s, one.name},
            {u"kind"_s, one.isConduit ? u"conduit"_s : u"zone"_s},
            {u"before"_s,
             QJsonObject{{u"slT"_s, vectorOrNull(one.targetBefore)}, {u"slA"_s, vectorOrNull(one.reachedBefore)}}},
            {u"after"_s,
             QJsonObject{{u"slT"_s, vectorOrNull(one.targetAfter)}, {u"slA"_s, vectorOrNull(one.reachedAfter)}}}});
    }
    QJsonArray answers;
    for (const Comparison::AnswerDifference &one : comparison.answers) {
        answers.append(QJsonObject{{u"what"_s, whatKey(one.what)},
                                   {u"id"_s, one.id.text()},
                                   {u"framework"_s, one.framework},
                                   {u"requirement"_s, one.requirement},
                                   {u"scope"_s, one.scope.text()},
                                   {u"scopeName"_s, one.scopeName},
                                   {u"before"_s, one.before},
                                   {u"after"_s, one.after}});
    }
    return {{u"sameProject"_s, comparison.sameProject},
            {u"counts"_s, countsJson([&](Comparison::What what) { return comparison.count(what); })},
            {u"records"_s, recordsJson(comparison)},
            {u"levels"_s, levels},
            {u"securityLevels"_s, scopes},
            {u"answerCounts"_s, countsJson([&](Comparison::What what) { return comparison.answerCount(what); })},
            {u"answers"_s, answers}};
}

void printComparison(const Comparison &comparison, const Words &words)
{
    for (const Comparison::RecordDifference &record : comparison.records) {
        printText(words.translate("DiffVerb", "%1 %2: %3")
                      .arg(record.kind->labelIn(words), record.name, differenceName(record.what, words)));
        if (record.what != Comparison::What::Changed)
            continue;
        const QString empty = words.translate("ChangeWords", "empty");
        for (const Comparison::FieldDifference &field : record.fields)
            printText(u"    "_s
                      + words.translate("ChangeWords", "%1: %2 → %3")
                            .arg(field.label, field.before.isEmpty() ? empty : field.before,
                                 field.after.isEmpty() ? empty : field.after));
    }
}
}

int runDiff(const QString &before, const QString &after, const CommandContext &context)
{
    if (before.startsWith(baselineOperand) && after.startsWith(baselineOperand))
        return fail({.what = QCoreApplication::translate("DiffVerb",
                                                         "Two baselines were named and no project that holds them."),
                     .where = {},
                     .whatToDo = QCoreApplication::translate("DiffVerb", "Name a project file as one of the two."),
                     .kind = Error::Kind::Usage});
    const Result<ComparedState> first = openState(before, after, context);
    if (!first)
        return fail(first.error());
    const Result<ComparedState> second = openState(after, before, context);
    if (!second)
        return fail(second.error());
    const Comparison comparison = compareStates(first->project(), second->project(), context.words);
    if (!comparison.sameProject)
        say(context.words.translate(
            "DiffVerb", "These are two projects, not two states of one: their records have nothing in common."));
    if (context.json)
        printJson(comparisonJson(comparison));
    else
        printComparison(comparison, context.words);
    return comparison.isEmpty() ? Done : Findings;
}
