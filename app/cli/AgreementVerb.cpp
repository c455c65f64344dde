// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/exchange/RatingsCsv.h"

using namespace Qt::StringLiterals;

namespace {

/// A figure, or null with its reason in `reasons` under the same key.
QJsonValue figureJson(const Statistic &figure, const QString &key, QJsonObject &reasons, const Words &words)
{
    if (figure)
        return *figure;
    reasons.insert(key, lackText(figure.error(), words));
    return QJsonValue::Null;
}

QJsonObject itemJson(const ItemAgreement &item, const QString &name, const Words &words)
{
    QJsonObject reasons;
    QJsonObject medians;
    QJsonObject differences;
    for (const TeamMedian &team : item.teams)
        medians.insert(team.team, team.median ? QJsonValue(*team.median) : QJsonValue(QJsonValue::Null));
    for (const TeamDifference &difference : item.differences) {
        const QString pair = difference.first + u'-' + difference.second;
        differences.insert(pair, figureJson(difference.cliffsDelta, pair, reasons, words));
    }
    QJsonObject json {{u"votes"_s, item.votes},
                      {u"median"_s, figureJson(item.median, u"median"_s, reasons, words)},
                      {u"q1"_s, figureJson(item.lowerQuartile, u"q1"_s, reasons, words)},
                      {u"q3"_s, figureJson(item.upperQuartile, u"q3"_s, reasons, words)},
                      {u"share1"_s, figureJson(item.withinOne, u"share1"_s, reasons, words)},
                      {u"agreement"_s, figureJson(item.samePairs, u"agreement"_s, reasons, words)},
                      {u"teamMedians"_s, medians},
                      {u"cliffsDelta"_s, differences}};
    if (!name.isEmpty())
        json.insert(u"item"_s, name);
    if (!reasons.isEmpty())
        json.insert(u"reasons"_s, reasons);
    return json;
}

QJsonObject agreementJson(const Agreement &agreement, const Ratings &ratings, const Words &words)
{
    QJsonObject reasons;
    QJsonObject teams;
    for (const auto &[team, raters] : agreement.teams)
        teams.insert(team, raters);
    QJsonArray items;
    for (size_t i = 0; i < agreement.items.size(); ++i)
        items.append(itemJson(agreement.items[i], ratings.items.value(static_cast<qsizetype>(i)), words));
    const QJsonObject alpha {{u"ordinal"_s, figureJson(agreement.alphaOrdinal, u"krippendorffAlpha"_s, reasons, words)},
                             {u"interval"_s, figureJson(agreement.alphaInterval, u"krippendorffAlpha"_s, reasons, words)},
                             {u"nominal"_s, figureJson(agreement.alphaNominal, u"krippendorffAlpha"_s, reasons, words)}};
    QJsonObject json {{u"items"_s, static_cast<qint64>(ratings.votes.size())},
                      {u"raters"_s, static_cast<qint64>(ratings.raters.size())},
                      {u"teams"_s, teams},
                      {u"kendallW"_s, figureJson(agreement.kendallW, u"kendallW"_s, reasons, words)},
                      {u"krippendorffAlpha"_s, alpha},
                      {u"perItem"_s, items}};
    if (!reasons.isEmpty())
        json.insert(u"reasons"_s, reasons);
    return json;
}

QString figureText(const Statistic &figure, int decimals, const Words &words)
{
    return figure ? words.locale().toString(*figure, 'f', decimals) : u"–"_s;
}

void printAgreement(const Agreement &agreement, const Ratings &ratings, const Words &words)
{
    for (size_t i = 0; i < agreement.items.size(); ++i) {
        const ItemAgreement &item = agreement.items[i];
        const QString name = ratings.items.value(static_cast<qsizetype>(i));
        QString line = words.translate("AgreementVerb", "%1: median %2, quartiles %3 and %4, %5 votes")
                           .arg(name.isEmpty() ? QString::number(i + 1) : name, figureText(item.median, 2, words), figureText(item.lowerQuartile, 2, words),
                                figureText(item.upperQuartile, 2, words))
                           .arg(item.votes);
        for (const TeamDifference &difference : item.differences)
            line += u", %1-%2 %3"_s.arg(difference.first, difference.second, figureText(difference.cliffsDelta, 2, words));
        printText(line);
    }
    const auto whole = [&](const QString &name, const Statistic &figure) {
        printText(figure ? u"%1: %2"_s.arg(name, figureText(figure, 3, words)) : u"%1: – (%2)"_s.arg(name, lackText(figure.error(), words)));
    };
    whole(words.translate("AgreementVerb", "Kendall's W"), agreement.kendallW);
    whole(words.translate("AgreementVerb", "Krippendorff's alpha, ordinal"), agreement.alphaOrdinal);
    whole(words.translate("AgreementVerb", "Krippendorff's alpha, interval"), agreement.alphaInterval);
    whole(words.translate("AgreementVerb", "Krippendorff's alpha, nominal"), agreement.alphaNominal);
}
}

int runAgreement(const QString &file, const CommandContext &context)
{
    const Result<Ratings> ratings = readRatings(file);
    if (!ratings)
        return fail(ratings.error());
    const Agreement agreement = Agreement::of(*ratings);
    if (context.json)
        printJson(agreementJson(agreement, *ratings, context.words));
    else
        printAgreement(agreement, *ratings, context.words);
    return Done;
}
