// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/RiskScales.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

LocalText scaleText(const QJsonValue &value)
{
    return {value["en"_L1].toString(), value["pl"_L1].toString()};
}

Grade gradeOfLetter(const QString &letter)
{
    return letter == "L"_L1 ? Grade::Low : letter == "M"_L1 ? Grade::Medium : letter == "H"_L1 ? Grade::High : Grade::Critical;
}

RiskScales::Matrix matrixFrom(const QJsonArray &rows)
{
    RiskScales::Matrix matrix {};
    for (size_t likelihood = 0; likelihood < RiskScales::steps; ++likelihood) {
        const QJsonArray row = rows.at(static_cast<qsizetype>(likelihood)).toArray();
        for (size_t consequence = 0; consequence < RiskScales::steps; ++consequence)
            matrix[likelihood][consequence] = gradeOfLetter(row.at(static_cast<qsizetype>(consequence)).toString());
    }
    return matrix;
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
}

const RiskScales &RiskScales::standard()
{
    static const RiskScales scales = [] {
        RiskScales made;
        QFile file(u":/catalogs/risk-scales.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without its risk scales");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        made.matrix = matrixFrom(root["matrix"_L1].toArray());
        const QJsonArray likelihood = root["likelihood"_L1].toArray();
        for (size_t i = 0; i < steps; ++i) {
            const QJsonValue step = likelihood.at(static_cast<qsizetype>(i));
            made.likelihood[i] = {scaleText(step["name"_L1]), scaleText(step["text"_L1])};
        }
        const QJsonArray categories = root["categories"_L1].toArray();
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            const QJsonValue value = categories.at(static_cast<qsizetype>(i));
            Category &category = made.categories[i];
            Q_ASSERT(value["key"_L1].toString() == QLatin1StringView(consequenceCategories[i].key));
            category.name = scaleText(value["name"_L1]);
            category.tolerable = gradeOfWord(value["tolerable"_L1].toString());
            for (size_t step = 0; step < steps; ++step)
                category.texts[step] = scaleText(value["steps"_L1].toArray().at(static_cast<qsizetype>(step)));
            const QJsonArray own = value["matrix"_L1].toArray();
            category.matrix = own.isEmpty() ? made.matrix : matrixFrom(own);
        }
        return made;
    }();
    return scales;
}
