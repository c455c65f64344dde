// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/MatrixTemplate.h"

#include "core/model/ReadyMatrix.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

LocalText templateText(const QJsonValue &value)
{
    return {value["en"_L1].toString(), value["pl"_L1].toString()};
}

QJsonObject textJson(const LocalText &text)
{
    return {{u"en"_s, text.en}, {u"pl"_s, text.pl}};
}

RiskScales::Steps stepsFromJson(const QJsonArray &array)
{
    RiskScales::Steps steps;
    for (const auto &step : array)
        steps.push_back({templateText(step["name"_L1]), templateText(step["text"_L1])});
    return steps;
}

QJsonArray stepsJson(const RiskScales::Steps &steps)
{
    QJsonArray array;
    for (const RiskScales::Step &step : steps)
        array.append(QJsonObject {{u"name"_s, textJson(step.name)}, {u"text"_s, textJson(step.text)}});
    return array;
}

RiskScales::Steps namedSteps(const QJsonArray &names, const QJsonArray &texts)
{
    RiskScales::Steps steps;
    for (qsizetype i = 0; i < names.size(); ++i)
        steps.push_back({templateText(names.at(i)), templateText(texts.at(i))});
    return steps;
}

/// Five steps are those of the standard scales; fewer stand in the file by their number.
void takeSteps(MatrixTemplate &made, const QJsonObject &root, int likelihoods, int consequences)
{
    const RiskScales &standard = RiskScales::standard();
    const QJsonArray likelihood = root["likelihood"_L1][QString::number(likelihoods)].toArray();
    made.likelihood = likelihood.isEmpty() ? standard.likelihood : stepsFromJson(likelihood);
    const QJsonObject consequence = root["consequence"_L1][QString::number(consequences)].toObject();
    const QJsonArray names = consequence["names"_L1].toArray();
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        const QJsonArray texts = consequence[QLatin1StringView(consequenceCategories[i].key)].toArray();
        made.categorySteps[i] = names.isEmpty() ? standard.categories[i].steps : namedSteps(names, texts);
    }
    made.consequence = names.isEmpty() ? standard.categories.front().steps : namedSteps(names, {});
    for (RiskScales::Step &step : made.consequence)
        step.text = {};
}

MatrixTemplate builtInTemplate(const QJsonObject &root, const QJsonValue &value)
{
    MatrixTemplate made {.key = value["key"_L1].toString(), .name = templateText(value["name"_L1]), .use = templateText(value["use"_L1])};
    takeSteps(made, root, value["likelihood"_L1].toInt(), value["consequence"_L1].toInt());
    const auto matrix = [&](const char *key) { return RiskMatrix::fromText(value[QLatin1StringView(key)].toString()); };
    made.matrix = matrix("matrix").value_or(RiskMatrix());
    for (size_t i = 0; i < consequenceCategoryCount; ++i)
        made.categoryMatrices[i] = matrix(consequenceCategories[i].key);
    return made;
}
}

const std::vector<MatrixTemplate> &MatrixTemplate::builtIn()
{
    static const std::vector<MatrixTemplate> templates = [] {
        std::vector<MatrixTemplate> made;
        QFile file(u":/catalogs/risk-matrices.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without its ready matrices");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto &value : root["matrices"_L1].toArray())
            made.push_back(builtInTemplate(root, value));
        return made;
    }();
    return templates;
}

std::vector<MatrixTemplate> MatrixTemplate::of(const Project &project)
{
    std::vector<MatrixTemplate> templates = builtIn();
    for (const ReadyMatrix &kept : project.all<ReadyMatrix>()) {
        Result<MatrixTemplate> made = fromContent(QJsonDocument::fromJson(kept.content.toUtf8()).object());
        if (!made)
            continue; // written by hand and not whole: it cannot be offered
        made->key = kept.key;
        made->name = {kept.nameEn, kept.namePl};
        made->use = {kept.useEn, kept.usePl};
        made->source = kept.source;
        templates.push_back(std::move(*made));
    }
    return templates;
}

namespace {
RiskScales::Steps taken(const RiskScales::Steps &before, const RiskScales::Steps &offered)
{
    if (before.size() == offered.size())
        return before;
    const RiskScales::Steps carried = resizedSteps(before, static_cast<int>(offered.size()));
    RiskScales::Steps steps = offered;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].text == LocalText {})
            steps[i].text = carried[i].text;
    }
    return steps;
}
}

RiskScales MatrixTemplate::appliedTo(const RiskScales &before) const
{
    RiskScales after = before;
    after.likelihood = taken(before.likelihood, likelihood);
    after.likelihoodSource = name.en;
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        RiskScales::Category &category = after.categories[i];
        category.steps = taken(before.categories[i].steps, categorySteps[i].empty() ? consequence : categorySteps[i]);
        category.matrix = categoryMatrices[i].value_or(matrix);
        category.source = name.en;
    }
    return after;
}

QJsonObject MatrixTemplate::content() const
{
    QJsonArray named;
    for (const NamedLevel &level : levels)
        named.append(QJsonObject {{u"name"_s, textJson(level.name)}, {u"letter"_s, QString(QChar(levelLetter(level.level)))}});
    return {{u"likelihood"_s, stepsJson(likelihood)},
            {u"consequence"_s, stepsJson(consequence)},
            {u"matrix"_s, matrix.text()},
            {u"levels"_s, named}};
}

Result<MatrixTemplate> MatrixTemplate::fromContent(const QJsonObject &content)
{
    const std::optional<RiskMatrix> matrix = RiskMatrix::fromText(content["matrix"_L1].toString());
    MatrixTemplate made {.likelihood = stepsFromJson(content["likelihood"_L1].toArray()),
                         .consequence = stepsFromJson(content["consequence"_L1].toArray())};
    if (!matrix || matrix->likelihoods() != static_cast<int>(made.likelihood.size())
        || matrix->consequences() != static_cast<int>(made.consequence.size()))
        return failed(QCoreApplication::translate("MatrixTemplate", "The ready matrix is not whole: steps and levels do not fit together."));
    made.matrix = *matrix;
    for (const auto &level : content["levels"_L1].toArray()) {
        const QString letter = level["letter"_L1].toString();
        made.levels.push_back({templateText(level["name"_L1]), letter.isEmpty() ? Grade::Unknown : levelOfLetter(letter.front().unicode())});
    }
    return made;
}
