// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/RiskScales.h"

#include "core/model/Scale.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

LocalText scaleText(const QJsonValue &value)
{
    return {value["en"_L1].toString(), value["pl"_L1].toString()};
}

RiskMatrix standardMatrix(const QJsonArray &rows)
{
    QStringList letters;
    for (const auto &row : rows) {
        QString line;
        for (const auto &letter : row.toArray())
            line += letter.toString();
        letters.append(line);
    }
    const std::optional<RiskMatrix> matrix = RiskMatrix::fromText(letters.join(u'/'));
    Q_ASSERT(matrix);
    return *matrix;
}

Grade gradeOfWord(const QString &word)
{
    Grade grade = Grade::Medium;
    for (size_t i = 0; i < std::size(criticalityChoices); ++i) {
        if (word == QLatin1StringView(criticalityChoices[i].key))
            grade = static_cast<Grade>(i + 1);
    }
    return grade;
}

RiskScales::Category standardCategory(const QJsonValue &value, const QJsonArray &names, const RiskMatrix &shared)
{
    RiskScales::Category category;
    category.name = scaleText(value["name"_L1]);
    category.tolerable = gradeOfWord(value["tolerable"_L1].toString());
    const QJsonArray texts = value["steps"_L1].toArray();
    for (qsizetype step = 0; step < texts.size(); ++step)
        category.steps.push_back({scaleText(names.at(step)), scaleText(texts.at(step))});
    const QJsonArray own = value["matrix"_L1].toArray();
    category.matrix = own.isEmpty() ? shared : standardMatrix(own);
    return category;
}

void takeFilled(QString &to, const QString &own)
{
    if (!own.isEmpty())
        to = own;
}

/// What the record says; one that names no number of steps (made by hand) changes single texts of the standard ones.
RiskScales::Steps stepsOf(const Scale &scale, RiskScales::Steps steps)
{
    if (!scale.steps) {
        for (size_t i = 0; i < steps.size(); ++i) {
            takeFilled(steps[i].name.en, scale.step[i].nameEn);
            takeFilled(steps[i].name.pl, scale.step[i].namePl);
            takeFilled(steps[i].text.en, scale.step[i].textEn);
            takeFilled(steps[i].text.pl, scale.step[i].textPl);
        }
        return steps;
    }
    steps.clear();
    const int count = std::clamp(*scale.steps, RiskScales::fewestSteps, RiskScales::mostSteps);
    for (const ScaleStep &step : std::span(scale.step).first(static_cast<size_t>(count)))
        steps.push_back({{step.nameEn, step.namePl}, {step.textEn, step.textPl}});
    return steps;
}
}

const RiskScales &RiskScales::standard()
{
    static const RiskScales scales = [] {
        RiskScales made;
        QFile file(u":/catalogs/risk-scales.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without its risk scales");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const RiskMatrix shared = standardMatrix(root["matrix"_L1].toArray());
        for (const auto &step : root["likelihood"_L1].toArray())
            made.likelihood.push_back({scaleText(step["name"_L1]), scaleText(step["text"_L1])});
        const QJsonArray categories = root["categories"_L1].toArray();
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            const QJsonValue value = categories.at(static_cast<qsizetype>(i));
            Q_ASSERT(value["key"_L1].toString() == QLatin1StringView(consequenceCategories[i].key));
            made.categories[i] = standardCategory(value, root["consequenceNames"_L1].toArray(), shared);
        }
        return made;
    }();
    return scales;
}

RiskScales RiskScales::of(const Project &project)
{
    RiskScales scales = standard();
    const std::vector<Scale> own = project.all<Scale>();
    for (const Scale &scale : own) {
        if (scale.axis == axisKey({})) {
            scales.likelihood = stepsOf(scale, scales.likelihood);
            scales.likelihoodSource = scale.source;
            scales.letters = scale.letters;
        }
    }
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        Category &category = scales.categories[i];
        const auto found = std::ranges::find(own, axisKey(static_cast<ConsequenceCategory>(i)), &Scale::axis);
        if (found != own.end()) {
            category.steps = stepsOf(*found, category.steps);
            category.isUsed = found->used.value_or(true);
            category.source = found->source;
            category.matrix = RiskMatrix::fromText(found->matrix).value_or(category.matrix);
        }
        // A record written by hand may not fit the other axis: what is judged is always whole.
        const auto likelihoods = static_cast<int>(scales.likelihood.size());
        const auto consequences = static_cast<int>(category.steps.size());
        if (category.matrix.likelihoods() != likelihoods || category.matrix.consequences() != consequences)
            category.matrix = category.matrix.resized(likelihoods, consequences);
    }
    return scales;
}

RiskMatrix RiskScales::overview() const
{
    RiskMatrix commonest = categories.front().matrix;
    qsizetype most = 0;
    int widest = 0;
    for (const Category &category : categories) {
        if (!category.isUsed)
            continue;
        widest = std::max(widest, static_cast<int>(category.steps.size()));
        const auto same = std::ranges::count_if(categories, [&](const Category &other) { return other.isUsed && other.matrix == category.matrix; });
        if (same > most) {
            most = same;
            commonest = category.matrix;
        }
    }
    return widest == 0 || commonest.consequences() == widest ? commonest : commonest.resized(commonest.likelihoods(), widest);
}

void RiskScales::resize(ScaleAxis axis, int count)
{
    steps(axis) = resizedSteps(steps(axis), count);
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        Category &category = categories[i];
        if (!axis)
            category.matrix = category.matrix.resized(count, category.matrix.consequences());
        else if (*axis == static_cast<ConsequenceCategory>(i))
            category.matrix = category.matrix.resized(category.matrix.likelihoods(), count);
    }
}

ScaleAxis axisOf(const Field &scoreField)
{
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        if (qstrcmp(scoreField.scale, consequenceCategories[i].key) == 0)
            return static_cast<ConsequenceCategory>(i);
    }
    return {};
}

QString axisKey(ScaleAxis axis)
{
    return QString::fromLatin1(scaleAxisChoices[axis ? static_cast<size_t>(*axis) + 1 : 0].key);
}

namespace {
void joinStepText(QString &to, const QString &more)
{
    if (!more.isEmpty())
        to += to.isEmpty() ? more : u" / "_s + more;
}
}

RiskScales::Steps resizedSteps(const RiskScales::Steps &steps, int count)
{
    const auto from = static_cast<int>(steps.size());
    if (from == count)
        return steps;
    RiskScales::Steps made(static_cast<size_t>(count));
    for (int step = 1; step <= from; ++step) {
        const RiskScales::Step &old = steps[static_cast<size_t>(step - 1)];
        RiskScales::Step &into = made[static_cast<size_t>(remappedScore(step, from, count) - 1)];
        joinStepText(into.name.en, old.name.en);
        joinStepText(into.name.pl, old.name.pl);
        joinStepText(into.text.en, old.text.en);
        joinStepText(into.text.pl, old.text.pl);
    }
    return made;
}
