// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/AgreementRule.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {
std::vector<Team> teamsFrom(const QStringList &keys)
{
    std::vector<Team> teams;
    for (const QString &key : keys) {
        if (const Team team = teamOfKey(key); team != Team::Unknown)
            teams.push_back(team);
    }
    return teams;
}

QStringList teamKeys(const std::vector<Team> &teams)
{
    QStringList keys;
    for (const Team team : teams)
        keys.append(teamKey(team));
    return keys;
}

QString teamList(const std::vector<Team> &teams, const Words &words)
{
    QStringList names;
    for (const Team team : teams)
        names.append(teamName(team, words));
    return names.join(u", ");
}

bool isEnough(TeamShare share, int values, int voters)
{
    switch (share) {
    case TeamShare::Half: return 2 * values >= voters;
    case TeamShare::ThreeQuarters: return 4 * values >= 3 * voters;
    case TeamShare::All: return values >= voters;
    default: return 3 * values >= 2 * voters;
    }
}

QString figure(double value, const Words &words) { return words.locale().toString(value, 'g', 3); }

void judgeMedians(Verdict &verdict, const RoundVotes &votes, const AgreementRule &rule)
{
    std::optional<std::pair<double, Team>> low;
    std::optional<std::pair<double, Team>> high;
    for (const Team team : rule.votingTeams) {
        const std::vector<int> values = votes.values(team);
        if (values.size() < 2)
            continue;
        const double median = medianOf(values);
        if (!low || median < low->first)
            low = {median, team};
        if (!high || median > high->first)
            high = {median, team};
    }
    if (!low || !high)
        return;
    verdict.gap = high->first - low->first;
    if (verdict.gap > rule.medianGap)
        verdict.apart = {low->second, high->second};
}

void judgeScatter(Verdict &verdict, const RoundVotes &votes, const AgreementRule &rule, const std::vector<int> &all)
{
    const auto [lower, upper] = medians(all);
    for (const Team team : rule.votingTeams) {
        const std::vector<int> values = votes.values(team);
        const auto close = std::ranges::count_if(values, [&](int value) { return value >= lower - rule.closeSteps && value <= upper + rule.closeSteps; });
        if (close * 100 < rule.closeShare * static_cast<qint64>(values.size()))
            verdict.scattered.push_back(team);
    }
}
}

AgreementRule AgreementRule::of(const Session &session)
{
    AgreementRule rule;
    if (session.teamShare != TeamShare::Unknown)
        rule.teamShare = session.teamShare;
    rule.medianGap = session.medianGap.value_or(rule.medianGap);
    rule.closeShare = session.closeShare.value_or(rule.closeShare);
    rule.closeSteps = session.closeSteps.value_or(rule.closeSteps);
    if (!session.votingTeams.isEmpty())
        rule.votingTeams = teamsFrom(session.votingTeams);
    return rule;
}

QString AgreementRule::text() const
{
    return u"%1/%2/%3/%4 %5"_s.arg(ChoiceCell<TeamShare>::read(teamShare, teamShareChoices).toText()).arg(medianGap).arg(closeShare).arg(closeSteps)
        .arg(teamKeys(votingTeams).join(u','));
}

AgreementRule AgreementRule::fromText(const QString &text)
{
    AgreementRule rule;
    const QStringList parts = text.section(u' ', 0, 0).split(u'/');
    if (parts.size() != 4)
        return rule;
    ChoiceCell<TeamShare>::write(rule.teamShare, Value(parts.at(0)), teamShareChoices);
    rule.medianGap = parts.at(1).toInt();
    rule.closeShare = parts.at(2).toInt();
    rule.closeSteps = parts.at(3).toInt();
    rule.votingTeams = teamsFrom(text.section(u' ', 1).split(u','));
    return rule;
}

QString AgreementRule::sentence(const Words &words) const
{
    const QString share = words.translate("Choice", teamShareChoices[static_cast<size_t>(teamShare) - 1].label);
    return words.translate("AgreementRule",
                           "Agreed means: of %1 each (%2) gave a value, the medians of the teams differ by at most %3, and in each team %4 % of the values "
                           "lie within %5 of the median of all.")
        .arg(teamList(votingTeams, words), share).arg(medianGap).arg(closeShare).arg(closeSteps);
}

Verdict Verdict::of(const RoundVotes &votes, const AgreementRule &rule, const std::vector<Team> &requiredTeams)
{
    Verdict verdict;
    const auto hasVoted = [&votes](Team team) { return std::ranges::contains(votes.votes, team, &RevealedVote::team); };
    verdict.hasQuorum = requiredTeams.empty() || std::ranges::any_of(requiredTeams, hasVoted);
    for (const auto &[team, voters] : votes.voters) {
        if (std::ranges::contains(rule.votingTeams, team) && !isEnough(rule.teamShare, static_cast<int>(votes.values(team).size()), voters))
            verdict.tooFew.push_back(team);
    }
    const std::vector<int> all = votes.values(rule.votingTeams);
    if (all.empty())
        return verdict;
    verdict.lowest = all.front();
    verdict.highest = all.back();
    judgeMedians(verdict, votes, rule);
    judgeScatter(verdict, votes, rule, all);
    verdict.isAgreed = verdict.hasQuorum && verdict.tooFew.empty() && !verdict.apart && verdict.scattered.empty();
    return verdict;
}

QString Verdict::sentence(const AgreementRule &rule, const Words &words) const
{
    if (isAgreed)
        return words.translate("Verdict", "Agreed by the rule.");
    if (!hasQuorum)
        return words.translate("Verdict", "No quorum: none of the teams that this item needs has voted.");
    if (!lowest)
        return words.translate("Verdict", "Not agreed: nobody gave a value.");
    QStringList why;
    if (apart)
        why.append(words.translate("Verdict", "the medians of %1 and %2 are %3 apart, the rule allows %4")
                       .arg(teamName(apart->first, words), teamName(apart->second, words), figure(gap, words)).arg(rule.medianGap));
    if (!tooFew.empty())
        why.append(words.translate("Verdict", "too few values from %1").arg(teamList(tooFew, words)));
    if (!scattered.empty())
        why.append(words.translate("Verdict", "the votes within %1 lie far apart").arg(teamList(scattered, words)));
    return words.translate("Verdict", "Not agreed: %1.").arg(why.join(u"; "));
}

std::vector<Outlier> speakFirst(const RoundVotes &votes)
{
    struct Given
    {
        int value;
        Id<Participant> by;
    };
    std::vector<int> all;
    std::map<Team, std::vector<Given>> teams;
    for (const RevealedVote &one : votes.votes) {
        if (!one.vote.value)
            continue;
        all.push_back(*one.vote.value);
        teams[one.team].push_back({*one.vote.value, one.by});
    }
    if (all.size() < 2)
        return {};
    std::ranges::sort(all);
    const double middle = medianOf(all);
    std::vector<Outlier> found;
    for (const auto &[team, members] : teams) {
        const auto distance = [middle](const Given &one) { return std::abs(one.value - middle); };
        const Given &furthest = *std::ranges::max_element(members, {}, distance);
        if (distance(furthest) < 1)
            continue;
        Outlier outlier {team, furthest.value, {}};
        for (const Given &one : members) {
            if (one.value == furthest.value && one.by.isValid())
                outlier.by.push_back(one.by);
        }
        found.push_back(std::move(outlier));
    }
    std::ranges::stable_sort(found, std::greater {}, [middle](const Outlier &one) { return std::abs(one.value - middle); });
    return found;
}

std::vector<std::pair<VoteReason, int>> reasonCounts(const RoundVotes &votes)
{
    std::map<VoteReason, int> counts;
    for (const RevealedVote &one : votes.votes) {
        if (one.vote.reason != VoteReason::Unknown)
            ++counts[one.vote.reason];
    }
    std::vector<std::pair<VoteReason, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater {}, &std::pair<VoteReason, int>::second);
    return sorted;
}

std::vector<TeamStrip> teamStrips(const RoundVotes &votes, bool namesShown)
{
    std::map<Team, std::vector<const RevealedVote *>> byTeam;
    for (const RevealedVote &one : votes.votes)
        byTeam[one.team].push_back(&one);
    const auto strip = [](const std::vector<Team> &teams, const std::vector<const RevealedVote *> &members) {
        TeamStrip made {teams, {}, 0, Grade::Unknown};
        std::vector<Grade> confidences;
        for (const RevealedVote *one : members) {
            if (one->vote.value)
                made.values.push_back(*one->vote.value);
            else
                ++made.dontKnows;
            if (one->vote.confidence != Grade::Unknown)
                confidences.push_back(one->vote.confidence);
        }
        std::ranges::sort(made.values);
        std::ranges::sort(confidences);
        if (!confidences.empty())
            made.confidence = confidences[(confidences.size() - 1) / 2];
        return made;
    };
    struct Group
    {
        std::vector<Team> teams;
        std::vector<const RevealedVote *> members;
        [[nodiscard]] auto values() const
        {
            return std::ranges::count_if(members, [](const RevealedVote *one) { return one->vote.value.has_value(); });
        }
    };
    std::vector<Group> groups;
    for (const auto &[team, members] : byTeam)
        groups.push_back({{team}, members});
    constexpr int fewest = 3;
    while (!namesShown && groups.size() > 1) {
        std::ranges::stable_sort(groups, {}, &Group::values);
        if (groups.front().values() >= fewest)
            break;
        const Group smallest = std::move(groups.front());
        groups.erase(groups.begin());
        Group &into = groups.front().values() < fewest ? groups.front() : groups.back();
        into.teams.insert(into.teams.end(), smallest.teams.begin(), smallest.teams.end());
        into.members.insert(into.members.end(), smallest.members.begin(), smallest.members.end());
        std::ranges::sort(into.teams);
    }
    std::ranges::sort(groups, {}, &Group::teams);
    std::vector<TeamStrip> strips;
    for (const Group &group : groups)
        strips.push_back(strip(group.teams, group.members));
    return strips;
}
