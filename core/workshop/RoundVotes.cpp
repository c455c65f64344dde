// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundVotes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

template<typename E>
void putChoice(QJsonObject &object, QLatin1StringView key, E value, std::span<const Choice> choices)
{
    const Value text = ChoiceCell<E>::read(value, choices);
    if (!text.isEmpty())
        object.insert(key, text.toText());
}

template<typename E>
E choiceFrom(const QJsonObject &object, QLatin1StringView key, std::span<const Choice> choices)
{
    E value {};
    ChoiceCell<E>::write(value, Value(object.value(key).toString()), choices);
    return value;
}

QJsonObject voteJson(const Vote &vote)
{
    QJsonObject object {{"v"_L1, vote.value ? QJsonValue(*vote.value) : QJsonValue(QJsonValue::Null)}};
    putChoice(object, "c"_L1, vote.confidence, confidenceChoices);
    putChoice(object, "r"_L1, vote.reason, voteReasonChoices);
    if (!vote.remark.isEmpty())
        object.insert("n"_L1, vote.remark);
    return object;
}

std::optional<Vote> voteFrom(const QJsonObject &object)
{
    const QJsonValue value = object.value("v"_L1);
    const int number = value.toInt(-1);
    if (!value.isNull() && (number < 0 || number > 9))
        return {};
    Vote vote;
    vote.value = value.isNull() ? std::nullopt : std::optional(number);
    vote.confidence = choiceFrom<Grade>(object, "c"_L1, confidenceChoices);
    vote.reason = choiceFrom<VoteReason>(object, "r"_L1, voteReasonChoices);
    vote.remark = object.value("n"_L1).toString().left(Vote::longestRemark);
    return vote;
}
}

QByteArray Vote::packed() const
{
    Vote shorter = *this;
    shorter.remark = remark.simplified().left(longestRemark);
    QByteArray content = compact(voteJson(shorter));
    while (content.size() > packedSize) {
        shorter.remark.chop(10);
        content = compact(voteJson(shorter));
    }
    return content.leftJustified(packedSize, ' ');
}

std::optional<Vote> Vote::fromPacked(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content.trimmed(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject() || !document.object().contains("v"_L1))
        return {};
    return voteFrom(document.object());
}

QString RoundVotes::text() const
{
    QJsonObject counts;
    for (const auto &[team, count] : voters)
        counts.insert(teamKey(team), count);
    QJsonArray list;
    for (const RevealedVote &one : votes) {
        QJsonObject object = voteJson(one.vote);
        object.insert("t"_L1, teamKey(one.team));
        if (one.by.isValid())
            object.insert("p"_L1, one.by.text());
        putChoice(object, "w"_L1, one.way, votingWayChoices);
        list.append(object);
    }
    return QString::fromUtf8(compact({{u"voters"_s, counts}, {u"votes"_s, list}}));
}

RoundVotes RoundVotes::fromText(const QString &text)
{
    RoundVotes read;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject counts = object.value("voters"_L1).toObject();
    for (const Choice &choice : teamChoices) {
        if (const int count = counts.value(QLatin1StringView(choice.key)).toInt(); count > 0)
            read.voters.emplace_back(teamOfKey(QString::fromLatin1(choice.key)), count);
    }
    const QJsonArray list = object.value("votes"_L1).toArray();
    for (const auto &value : list) {
        const QJsonObject one = value.toObject();
        const std::optional<Vote> vote = voteFrom(one);
        if (!vote)
            continue;
        read.votes.push_back({choiceFrom<Team>(one, "t"_L1, teamChoices), *vote, Id<Participant>(RecordId::fromText(one.value("p"_L1).toString())),
                              choiceFrom<VotingWay>(one, "w"_L1, votingWayChoices)});
    }
    return read;
}

std::vector<int> RoundVotes::values(Team team) const
{
    return values(std::vector {team});
}

std::vector<int> RoundVotes::values(const std::vector<Team> &teams) const
{
    std::vector<int> found;
    for (const RevealedVote &one : votes) {
        if (one.vote.value && std::ranges::contains(teams, one.team))
            found.push_back(*one.vote.value);
    }
    std::ranges::sort(found);
    return found;
}

int RoundVotes::dontKnows() const
{
    return static_cast<int>(std::ranges::count_if(votes, [](const RevealedVote &one) { return !one.vote.value; }));
}

int RoundVotes::voterCount(Team team) const
{
    const auto found = std::ranges::find(voters, team, &std::pair<Team, int>::first);
    return found == voters.end() ? 0 : found->second;
}

QString teamKey(Team team)
{
    return ChoiceCell<Team>::read(team, teamChoices).toText();
}

Team teamOfKey(QStringView key)
{
    Team team = Team::Unknown;
    ChoiceCell<Team>::write(team, Value(key.toString()), teamChoices);
    return team;
}

QString teamName(Team team, const Words &words)
{
    return team == Team::Unknown ? QString() : words.translate("Choice", teamChoices[static_cast<size_t>(team) - 1].label);
}

std::pair<int, int> medians(const std::vector<int> &ascending)
{
    Q_ASSERT(!ascending.empty());
    return {ascending[(ascending.size() - 1) / 2], ascending[ascending.size() / 2]};
}

double medianOf(const std::vector<int> &ascending)
{
    const auto [lower, upper] = medians(ascending);
    return (lower + upper) / 2.0;
}
