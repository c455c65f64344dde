// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Agreement.h"

#include "core/workshop/Reliability.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The teams of a session come first and in this order, so that a difference is always IT minus OT.
const QStringList &usualTeams()
{
    static const QStringList teams {u"it"_s, u"ot"_s, u"safety"_s, u"management"_s, u"vendor"_s};
    return teams;
}

std::vector<std::pair<QString, int>> teamsOf(const Ratings &ratings)
{
    std::vector<std::pair<QString, int>> teams;
    for (const QString &team : usualTeams())
        teams.emplace_back(team, 0);
    for (const Ratings::Rater &rater : ratings.raters) {
        if (rater.team.isEmpty())
            continue;
        const auto known = std::ranges::find(teams, rater.team, &std::pair<QString, int>::first);
        if (known == teams.end())
            teams.emplace_back(rater.team, 1);
        else
            ++known->second;
    }
    std::erase_if(teams, [](const auto &team) { return team.second == 0; });
    return teams;
}

double shareWithinOne(const std::vector<double> &ascending, double median)
{
    const auto near = std::ranges::count_if(ascending, [median](double value) { return std::abs(value - median) <= 1; });
    return static_cast<double>(near) / static_cast<double>(ascending.size());
}

double shareOfSamePairs(const std::vector<double> &ascending)
{
    double same = 0;
    for (auto run = ascending.begin(); run != ascending.end();) {
        const auto end = std::upper_bound(run, ascending.end(), *run);
        const auto length = static_cast<double>(end - run);
        same += length * (length - 1);
        run = end;
    }
    const auto count = static_cast<double>(ascending.size());
    return same / (count * (count - 1));
}

ItemAgreement itemAgreement(const std::vector<double> &ascending)
{
    ItemAgreement item;
    item.votes = static_cast<int>(ascending.size());
    if (ascending.empty())
        return item;
    item.median = quantile(ascending, 0.5);
    item.lowerQuartile = quantile(ascending, 0.25);
    item.upperQuartile = quantile(ascending, 0.75);
    item.withinOne = shareWithinOne(ascending, *item.median);
    item.samePairs = ascending.size() < 2 ? Statistic(std::unexpected(Lack::OneVote)) : shareOfSamePairs(ascending);
    return item;
}

void compareTeams(ItemAgreement &item, const std::vector<std::pair<QString, int>> &teams, const std::vector<std::vector<double>> &byTeam)
{
    for (size_t i = 0; i < teams.size(); ++i) {
        item.teams.push_back({teams[i].first, byTeam[i].empty() ? Statistic(std::unexpected(Lack::NoVote)) : quantile(byTeam[i], 0.5)});
        for (size_t j = i + 1; j < teams.size(); ++j) {
            const bool bothVoted = !byTeam[i].empty() && !byTeam[j].empty();
            item.differences.push_back({teams[i].first, teams[j].first,
                                        bothVoted ? Statistic(cliffsDelta(byTeam[i], byTeam[j])) : std::unexpected(Lack::TeamWithoutVote)});
        }
    }
}
}

QString lackText(Lack lack, const Words &words)
{
    switch (lack) {
    case Lack::NoVote: return words.translate("Agreement", "Nobody gave a value.");
    case Lack::OneVote: return words.translate("Agreement", "Only one value was given.");
    case Lack::TeamWithoutVote: return words.translate("Agreement", "One of the two teams gave no value.");
    case Lack::FewItems: return words.translate("Agreement", "Fewer than 3 items can be compared.");
    case Lack::FewRaters: return words.translate("Agreement", "Fewer than 2 raters gave a value.");
    case Lack::FewJudges: return words.translate("Agreement", "Fewer than 3 raters gave a value.");
    case Lack::NoNames: return words.translate("Agreement", "Who gave which vote was not kept.");
    case Lack::NoVariance: return words.translate("Agreement", "All values are the same: there is nothing to tell agreement from chance by.");
    }
    return {};
}

double quantile(const std::vector<double> &ascending, double share)
{
    const double position = static_cast<double>(ascending.size() - 1) * share;
    const auto below = static_cast<size_t>(position);
    const size_t above = std::min(below + 1, ascending.size() - 1);
    return ascending[below] + (position - static_cast<double>(below)) * (ascending[above] - ascending[below]);
}

double cliffsDelta(const std::vector<double> &first, const std::vector<double> &second)
{
    double balance = 0;
    for (const double value : first) {
        const auto [from, to] = std::ranges::equal_range(second, value);
        balance += static_cast<double>(from - second.begin()) - static_cast<double>(second.end() - to);
    }
    return balance / (static_cast<double>(first.size()) * static_cast<double>(second.size()));
}

Agreement Agreement::of(const Ratings &ratings)
{
    Agreement agreement;
    agreement.teams = teamsOf(ratings);
    std::vector<size_t> teamOf; // of each rater; beyond the last where in none
    for (const Ratings::Rater &rater : ratings.raters) {
        const auto team = std::ranges::find(agreement.teams, rater.team, &std::pair<QString, int>::first);
        teamOf.push_back(static_cast<size_t>(team - agreement.teams.begin()));
    }
    for (const std::vector<std::optional<double>> &votes : ratings.votes) {
        std::vector<double> all;
        std::vector<std::vector<double>> byTeam(agreement.teams.size());
        for (size_t rater = 0; rater < votes.size(); ++rater) {
            const std::optional<double> &vote = votes[rater];
            if (!vote)
                continue;
            all.push_back(*vote);
            if (teamOf[rater] < byTeam.size())
                byTeam[teamOf[rater]].push_back(*vote);
        }
        std::ranges::sort(all);
        for (std::vector<double> &values : byTeam)
            std::ranges::sort(values);
        ItemAgreement item = itemAgreement(all);
        compareTeams(item, agreement.teams, byTeam);
        agreement.items.push_back(std::move(item));
    }
    agreement.kendallW = kendallsW(ratings.votes);
    const Reliability reliability(ratings.votes);
    agreement.alphaNominal = reliability.nominal();
    agreement.alphaOrdinal = reliability.ordinal();
    agreement.alphaInterval = reliability.interval();
    return agreement;
}
