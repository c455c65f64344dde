// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/ItemJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonObject textJson(const LocalText &text)
{
    return {{u"en"_s, text.en}, {u"pl"_s, text.pl}};
}

QJsonObject itemJson(const Project &project, const Session &session, const AgendaItem &item)
{
    const ItemCard card = ItemCard::of(project, session, item);
    QJsonArray steps;
    for (const ItemCard::Step &step : card.steps)
        steps.append(QJsonObject {{u"value"_s, step.value}, {u"name"_s, textJson(step.name)}, {u"text"_s, textJson(step.text)}});
    return {{u"id"_s, item.id.text()},
            {u"position"_s, item.position.value_or(0)},
            {u"number"_s, textJson(card.number)},
            {u"subject"_s, textJson(card.subject)},
            {u"question"_s, textJson(card.question)},
            {u"state"_s, textJson(card.state)},
            {u"timeFrame"_s, textJson(card.timeFrame)},
            {u"attackerHas"_s, textJson(card.attackerHas)},
            {u"itWords"_s, textJson(card.itWords)},
            {u"otWords"_s, textJson(card.otWords)},
            {u"place"_s, textJson(card.place)},
            {u"steps"_s, steps}};
}
