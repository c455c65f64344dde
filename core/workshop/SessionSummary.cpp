// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/SessionSummary.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
std::vector<Team> teamsOfKeys(const QStringList &keys)
{
    std::vector<Team> teams;
    for (const QString &key : keys)
        teams.push_back(teamOfKey(key));
    return teams;
}

/// Votes of the first rounds as a table. Where names are hidden nobody knows which column was whose: figures that need no
/// raters still hold, Kendall's W is not to be had.
Ratings ratingsOf(const SessionSummary &summary)
{
    Ratings ratings;
    std::map<RecordId, size_t> columns;
    const bool namesShown = summary.session.namesShown.value_or(true);
    for (const Participant &person : summary.people) {
        if (!namesShown || person.role != WorkshopRole::Voter)
            continue;
        columns.emplace(person.id, ratings.raters.size());
        ratings.raters.push_back({person.name, teamKey(person.team)});
    }
    for (const ItemSummary &item : summary.items) {
        if (!item.isVoted())
            continue;
        std::vector<std::optional<double>> row(ratings.raters.size());
        size_t next = 0;
        for (const RevealedVote &one : item.firstVotes.votes) {
            size_t column = next++;
            if (namesShown) {
                const auto found = columns.find(one.by);
                if (found == columns.end())
                    continue;
                column = found->second;
            } else if (column >= ratings.raters.size()) {
                ratings.raters.push_back({});
                row.resize(ratings.raters.size());
            }
            row[column] = one.vote.value ? std::optional<double>(*one.vote.value) : std::nullopt;
        }
        ratings.items.append(item.item.subject.main);
        ratings.votes.push_back(std::move(row));
    }
    for (auto &row : ratings.votes)
        row.resize(ratings.raters.size());
    return ratings;
}

std::vector<TeamGap> gaps(const std::vector<SessionSummary> &sessions, const std::function<QString(const ItemSummary &)> &nameOf)
{
    std::map<QString, std::vector<double>> byName;
    for (const SessionSummary &session : sessions) {
        for (const ItemSummary &item : session.items) {
            if (item.itMinusOt && !nameOf(item).isEmpty())
                byName[nameOf(item)].push_back(*item.itMinusOt);
        }
    }
    std::vector<TeamGap> found;
    for (auto &[name, values] : byName) {
        std::ranges::sort(values);
        const double largest = std::abs(values.front()) > std::abs(values.back()) ? values.front() : values.back();
        found.push_back({name, static_cast<int>(values.size()), quantile(values, 0.5), largest});
    }
    std::ranges::stable_sort(found, std::greater {}, [](const TeamGap &gap) { return std::abs(gap.middle); });
    return found;
}
}

ItemSummary itemSummary(const Project &project, const RiskMethod &method, const AgendaItem &item)
{
    ItemSummary summary;
    summary.item = item;
    for (Round &round : roundsOf(project, item.id)) {
        if (!round.isOpen())
            summary.rounds.push_back(std::move(round));
    }
    if (const auto scenario = project.find(item.scenario); scenario && isOfScenario(item.question))
        summary.level = method.judge(stateOf(*scenario, item.state)).overall;
    if (!summary.isVoted())
        return summary;
    summary.votes = RoundVotes::fromText(summary.rounds.back().votes);
    summary.rule = AgreementRule::fromText(summary.rounds.back().rule);
    summary.verdict = Verdict::of(summary.votes, summary.rule, teamsOfKeys(item.requiredTeams));
    if (summary.verdict.lowest && summary.verdict.highest)
        summary.stakes = Stakes::of(project, method, item, *summary.verdict.lowest, *summary.verdict.highest);
    summary.firstVotes = RoundVotes::fromText(summary.rounds.front().votes);
    summary.firstGap = Verdict::of(summary.firstVotes, summary.rule).gap;
    const std::vector<int> it = summary.firstVotes.values(Team::It);
    const std::vector<int> ot = summary.firstVotes.values(Team::Ot);
    if (!it.empty() && !ot.empty())
        summary.itMinusOt = medianOf(it) - medianOf(ot);
    return summary;
}

SessionSummary SessionSummary::of(const Project &project, const Id<Session> &session)
{
    SessionSummary summary;
    summary.session = project.find(session).value_or(Session {});
    summary.people = participantsOf(project, session);
    const RiskMethod method = RiskMethod::of(project);
    for (const AgendaItem &item : itemsOf(project, session)) {
        summary.items.push_back(itemSummary(project, method, item));
        switch (item.outcome) {
        case ItemOutcome::Agreed: ++summary.agreed; break;
        case ItemOutcome::Decided: ++summary.decided; break;
        case ItemOutcome::Parked: ++summary.parked; break;
        case ItemOutcome::Open: ++summary.open; break;
        }
    }
    summary.agreement = Agreement::of(ratingsOf(summary));
    if (!summary.session.namesShown.value_or(true))
        summary.agreement.kendallW = std::unexpected(Lack::NoNames);
    return summary;
}

std::vector<const ItemSummary *> SessionSummary::byDisagreement() const
{
    std::vector<const ItemSummary *> order;
    for (const ItemSummary &item : items) {
        if (item.isVoted())
            order.push_back(&item);
    }
    std::ranges::stable_sort(order, std::greater {}, [](const ItemSummary *item) {
        const Stakes::Weight weight = item->verdict.isAgreed ? Stakes::Weight::None : item->stakes.weight;
        const int spread = item->verdict.highest.value_or(0) - item->verdict.lowest.value_or(0);
        return std::tuple(weight, item->firstGap, item->stakes.weight, spread);
    });
    return order;
}

std::vector<TeamGap> gapsByQuestion(const std::vector<SessionSummary> &sessions, const Words &words)
{
    return gaps(sessions, [&words](const ItemSummary &item) {
        return words.translate("Choice", questionChoices[static_cast<size_t>(item.item.question) - 1].label);
    });
}

std::vector<TeamGap> gapsByZone(const Project &project, const std::vector<SessionSummary> &sessions, const Words &words)
{
    return gaps(sessions, [&](const ItemSummary &item) {
        const auto scenario = project.find(item.item.scenario);
        const RecordId scope = scenario ? scenario->scope : item.item.scope;
        return scope.isValid() ? project.designation(scope, words) : QString();
    });
}

std::vector<SessionSummary> allSessions(const Project &project)
{
    std::vector<SessionSummary> sessions;
    for (const Session &session : project.all<Session>())
        sessions.push_back(SessionSummary::of(project, session.id));
    std::ranges::stable_sort(sessions, {}, [](const SessionSummary &one) { return one.session.heldOn; });
    return sessions;
}

std::vector<ItemSummary> askAgain(const std::vector<SessionSummary> &sessions)
{
    std::vector<ItemSummary> due;
    for (const SessionSummary &session : sessions) {
        for (ItemSummary item : session.items) {
            if (!item.item.askAgainOn.isValid() && item.item.outcome == ItemOutcome::Decided && item.isVoted() && item.stakes.matters())
                item.item.askAgainOn = item.item.decidedOn.addMonths(6);
            if (item.item.askAgainOn.isValid())
                due.push_back(std::move(item));
        }
    }
    std::ranges::stable_sort(due, {}, [](const ItemSummary &item) { return item.item.askAgainOn; });
    return due;
}
