// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CisoAssistantMatrix.h"

#include "core/exchange/FrameworkFile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

class MatrixReader
{
    Q_DECLARE_TR_FUNCTIONS(CisoAssistantMatrix)

public:
    MatrixReader(const QJsonObject &matrix, const QString &locale, const QString &where)
        : m_matrix(matrix)
        , m_locale(locale)
        , m_where(where)
        , m_name(plain(matrix[u"name"]))
    {
    }

    [[nodiscard]] Result<MatrixTemplate> read()
    {
        MatrixTemplate made {.name = text(m_matrix, "name"), .use = text(m_matrix, "description")};
        const QString reference = plain(m_matrix[u"ref_id"]);
        made.key = frameworkKey(reference.isEmpty() ? m_name : reference, {});
        const auto fits = [](qsizetype steps) { return steps >= RiskMatrix::fewestSteps && steps <= RiskMatrix::mostSteps; };
        const QJsonArray probability = m_matrix[u"probability"].toArray();
        const QJsonArray impact = m_matrix[u"impact"].toArray();
        if (!fits(probability.size()) || !fits(impact.size()))
            return refused(tr("The risk matrix “%1” has %2 steps of probability and %3 of impact; 2 to 6 each can be read.")
                               .arg(m_name).arg(probability.size()).arg(impact.size()));
        made.likelihood = steps(probability);
        made.consequence = steps(impact);
        if (Result<void> done = readLevels(made); !done)
            return std::unexpected(done.error());
        if (Result<void> done = readGrid(made); !done)
            return std::unexpected(done.error());
        return made;
    }

private:
    static QString plain(const QJsonValue &value) { return value.toVariant().toString().simplified(); }

    [[nodiscard]] std::unexpected<Error> refused(const QString &sentence) const { return failed(sentence, m_where); }

    /// English where the file has it, else its own language; Polish where it has that.
    [[nodiscard]] LocalText text(const QJsonObject &object, const char *key) const
    {
        const QLatin1StringView name(key);
        const QString own = plain(object[name]);
        const QString english = plain(object[u"translations"][u"en"][name]);
        const QString polish = plain(object[u"translations"][u"pl"][name]);
        return {english.isEmpty() ? own : english, m_locale == "pl"_L1 ? own : polish};
    }

    [[nodiscard]] RiskScales::Steps steps(const QJsonArray &array) const
    {
        RiskScales::Steps steps;
        for (const auto &step : array)
            steps.push_back({text(step.toObject(), "name"), text(step.toObject(), "description")});
        return steps;
    }

    [[nodiscard]] Result<void> readLevels(MatrixTemplate &made)
    {
        using enum Grade;
        static const std::vector<std::vector<Grade>> rule {{Low, High}, {Low, Medium, High}, {Low, Medium, High, Critical}, {Low, Low, Medium, High, Critical}};
        const QJsonArray risk = m_matrix[u"risk"].toArray();
        const auto found = std::ranges::find(rule, static_cast<size_t>(risk.size()), &std::vector<Grade>::size);
        if (found == rule.end())
            return refused(tr("The risk matrix “%1” has %2 levels; 2 to 5 can be read.").arg(m_name).arg(risk.size()));
        for (qsizetype i = 0; i < risk.size(); ++i)
            made.levels.push_back({text(risk.at(i).toObject(), "name"), (*found)[static_cast<size_t>(i)]});
        return {};
    }

    [[nodiscard]] Result<void> readGrid(MatrixTemplate &made)
    {
        made.matrix = RiskMatrix(static_cast<int>(made.likelihood.size()), static_cast<int>(made.consequence.size()));
        const QJsonArray rows = m_matrix[u"grid"].toArray();
        if (rows.size() != made.matrix.likelihoods())
            return refused(tr("The grid of the risk matrix “%1” has %2 rows for %3 steps of probability.")
                               .arg(m_name).arg(rows.size()).arg(made.matrix.likelihoods()));
        for (int likelihood = 1; likelihood <= made.matrix.likelihoods(); ++likelihood) {
            const QJsonArray row = rows.at(likelihood - 1).toArray();
            if (row.size() != made.matrix.consequences())
                return refused(tr("Row %2 of the grid of the risk matrix “%1” has %3 cells for %4 steps of impact.")
                                   .arg(m_name).arg(likelihood).arg(row.size()).arg(made.matrix.consequences()));
            for (int consequence = 1; consequence <= made.matrix.consequences(); ++consequence) {
                bool isNumber = false;
                const int level = plain(row.at(consequence - 1)).toInt(&isNumber);
                if (!isNumber || level < 0 || level >= static_cast<int>(made.levels.size()))
                    return refused(tr("Row %2 of the grid of the risk matrix “%1” names a level that there is not: %3.")
                                       .arg(m_name).arg(likelihood).arg(plain(row.at(consequence - 1))));
                made.matrix.set(likelihood, consequence, made.levels[static_cast<size_t>(level)].level);
            }
        }
        return {};
    }

    const QJsonObject &m_matrix;
    QString m_locale;
    QString m_where;
    QString m_name;
};
}

Result<MatrixTemplate> CisoAssistant::readMatrix(const QJsonObject &matrix, const QString &locale, const QString &where)
{
    return MatrixReader(matrix, locale, where).read();
}
