// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoomShown.h"

#include "core/workshop/AgreementRule.h"
#include "core/workshop/ItemJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
QJsonObject stripJson(const TeamStrip &strip, const QJsonArray &steps)
{
    QJsonArray teams;
    for (const Team team : strip.teams)
        teams.append(teamKey(team));
    QJsonObject counts;
    for (const auto &step : steps) {
        const int value = step.toObject().value("value"_L1).toInt();
        counts.insert(QString::number(value), static_cast<qint64>(std::ranges::count(strip.values, value)));
    }
    return {{u"teams"_s, teams},
            {u"counts"_s, counts},
            {u"dontKnows"_s, strip.dontKnows},
            {u"median"_s, strip.values.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(medianOf(strip.values))}};
}
}

QJsonObject RoomShown::item(const Project &project, const Session &session, const AgendaItem &item, const Round &round, int count)
{
    QJsonObject message = itemJson(project, session, item);
    message.insert(u"t"_s, u"item"_s);
    message.insert(u"round"_s, round.number.value_or(1));
    message.insert(u"count"_s, count);
    message.insert(u"open"_s, true);
    message.insert(u"voted"_s, false);
    const QDateTime opened = QDateTime::fromString(round.openedAt, Qt::ISODate);
    message.insert(u"endsAt"_s, session.minutesPerItem && opened.isValid() ? QJsonValue(opened.addSecs(qint64(60) * *session.minutesPerItem).toString(Qt::ISODate))
                                                                           : QJsonValue(QJsonValue::Null));
    return message;
}

QJsonObject RoomShown::reveal(const Project &project, const Session &session, const AgendaItem &item, const Round &round)
{
    const QJsonObject card = itemJson(project, session, item);
    const RoundVotes votes = RoundVotes::fromText(round.votes);
    std::vector<Team> required;
    for (const QString &key : item.requiredTeams)
        required.push_back(teamOfKey(key));
    QJsonArray strips;
    for (const TeamStrip &strip : teamStrips(votes, session.namesShown.value_or(true)))
        strips.append(stripJson(strip, card.value("steps"_L1).toArray()));
    return {{u"t"_s, u"reveal"_s},
            {u"item"_s, item.id.text()},
            {u"round"_s, round.number.value_or(1)},
            {u"card"_s, card},
            {u"strips"_s, strips},
            {u"agreed"_s, Verdict::of(votes, AgreementRule::fromText(round.rule), required).isAgreed}};
}

std::optional<std::pair<AgendaItem, Round>> RoomShown::lastReveal(const Project &project, const std::vector<AgendaItem> &items)
{
    std::optional<std::pair<AgendaItem, Round>> last;
    for (const AgendaItem &item : items) {
        const std::vector<Round> rounds = roundsOf(project, item.id);
        if (!rounds.empty() && !rounds.back().isOpen() && (!last || last->second.revealedAt <= rounds.back().revealedAt))
            last = {item, rounds.back()};
    }
    return last && last->first.outcome == ItemOutcome::Open ? last : std::nullopt;
}
