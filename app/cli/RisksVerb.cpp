// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/exchange/RecordJson.h"
#include "core/risk/LossFigures.h"
#include "core/risk/RiskMethod.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue gradeJson(Grade grade)
{
    return grade == Grade::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(QLatin1StringView(criticalityChoices[static_cast<size_t>(grade) - 1].key));
}

QJsonObject stateJson(const RiskState &scores, const JudgedState &judged)
{
    QJsonObject consequences;
    QJsonObject levels;
    QJsonArray above;
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        const QString category = QString::fromLatin1(consequenceCategories[i].key);
        if (scores.consequences[i])
            consequences.insert(category, *scores.consequences[i]);
        if (judged.levels[i] != Grade::Unknown)
            levels.insert(category, gradeJson(judged.levels[i]));
        if (judged.aboveTolerable[i])
            above.append(category);
    }
    return {{u"likelihood"_s, scores.likelihood ? QJsonValue(*scores.likelihood) : QJsonValue(QJsonValue::Null)},
            {u"consequences"_s, consequences},
            {u"levels"_s, levels},
            {u"overall"_s, gradeJson(judged.overall)},
            {u"worst"_s, judged.worst ? QJsonValue(QLatin1StringView(consequenceCategories[static_cast<size_t>(*judged.worst)].key))
                                      : QJsonValue(QJsonValue::Null)},
            {u"aboveTolerable"_s, above}};
}
}

int runRisks(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    std::vector<JudgedScenario> scenarios = RiskMethod::of(**project).judgeAll(**project);
    sortByRisk(scenarios, RiskStage::Today);
    QJsonArray list;
    for (const JudgedScenario &judged : scenarios) {
        const Scenario &scenario = judged.scenario;
        const int row = (*project)->store(Scenario::kind()).rowOf(scenario.id);
        const QString title = (*project)->text((*project)->store(Scenario::kind()), row, Scenario::kind().indexOf(u"title"), context.words);
        list.append(QJsonObject {{u"id"_s, scenario.id.text()},
                                 {u"number"_s, scenario.number},
                                 {u"title"_s, title},
                                 {u"scope"_s, scenario.scope.isValid() ? QJsonValue(scenario.scope.text()) : QJsonValue(QJsonValue::Null)},
                                 {u"unmitigated"_s, stateJson(scenario.unmitigated, judged.unmitigated)},
                                 {u"today"_s, stateJson(scenario.today, judged.today)},
                                 {u"target"_s, stateJson(scenario.target, judged.target)}});
        if (!context.json)
            printText(u"%1  %2 → %3 → %4  %5"_s.arg(scenario.number, -6)
                          .arg(riskLetter(judged.unmitigated.overall, context.words, **project), riskLetter(judged.today.overall, context.words, **project),
                               riskLetter(judged.target.overall, context.words, **project), title));
    }
    if (context.json)
        printJson(list);
    return Done;
}

int runLosses(const LossArguments &arguments, const CommandContext &context)
{
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    std::vector<LossRange> ranges;
    QJsonArray scenarios;
    for (const Scenario &scenario : (*project)->all<Scenario>()) {
        const std::optional<LossRange> range = LossRange::of(scenario);
        if (!range)
            continue;
        ranges.push_back(*range);
        scenarios.append(QJsonObject {{u"id"_s, scenario.id.text()}, {u"number"_s, scenario.number}, {u"expectedPerYear"_s, range->expectedPerYear()}});
        if (!context.json)
            printText(u"%1  %2"_s.arg(scenario.number, -6).arg(context.words.locale().toString(range->expectedPerYear(), 'f', 0), 12));
    }
    const LossFigures figures = LossFigures::simulate(ranges, static_cast<size_t>(arguments.years), static_cast<quint64>(arguments.seed));
    QJsonArray curve;
    for (const LossFigures::Exceedance &point : figures.curve)
        curve.append(QJsonObject {{u"loss"_s, point.loss}, {u"probability"_s, point.probability}});
    const auto number = [&](double value) { return context.words.locale().toString(value, 'f', 0); };
    if (context.json)
        printJson(QJsonObject {{u"scenarios"_s, scenarios}, {u"years"_s, static_cast<qint64>(figures.years)}, {u"seed"_s, arguments.seed}, {u"mean"_s, figures.mean},
                               {u"anyLoss"_s, figures.anyLoss}, {u"median"_s, figures.median}, {u"p90"_s, figures.p90}, {u"p95"_s, figures.p95}, {u"p99"_s, figures.p99}, {u"curve"_s, curve}});
    else
        printText(context.words.translate("RisksVerb", "A year costs %1 in the mean; one year in ten more than %2, one in a hundred more than %3.").arg(number(figures.mean), number(figures.p90), number(figures.p99)));
    return Done;
}
