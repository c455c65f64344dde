// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Reliability.h"

#include <algorithm>
#include <ranges>

namespace {

using Votes = std::vector<std::vector<std::optional<double>>>;
constexpr size_t fewestItems = 3;
constexpr int fewestRaters = 2;
constexpr int fewestJudges = 3;

/// Raters with a value: one who said "don't know" throughout took no part.
std::vector<size_t> votingRaters(const Votes &votes)
{
    std::vector<size_t> voting;
    for (size_t rater = 0; !votes.empty() && rater < votes.front().size(); ++rater) {
        if (std::ranges::any_of(votes, [rater](const auto &item) { return item[rater].has_value(); }))
            voting.push_back(rater);
    }
    return voting;
}

/// Mean rank (1…n) of each value among them; adds what the ties take away, Σ(t³-t), to `ties`.
std::vector<double> meanRanks(const std::vector<double> &values, double &ties)
{
    std::vector<size_t> order(values.size());
    std::ranges::copy(std::views::iota(size_t(0), values.size()), order.begin());
    std::ranges::sort(order, {}, [&values](size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (size_t from = 0; from < order.size();) {
        size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        const auto tied = static_cast<double>(to - from);
        ties += tied * tied * tied - tied;
        for (size_t i = from; i < to; ++i)
            ranks[order[i]] = (static_cast<double>(from + to) + 1) / 2;
        from = to;
    }
    return ranks;
}

/// Σ (a-b)² over all ordered pairs; counted from one of the values, so that large ones do not cancel each other's digits.
double squaredDifferences(const std::vector<double> &values)
{
    const double centre = values[values.size() / 2];
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value - centre;
        squares += (value - centre) * (value - centre);
    }
    return std::max(0.0, 2 * (static_cast<double>(values.size()) * squares - sum * sum));
}

/// Ordered pairs of values that differ; `ascending`.
double differingPairs(const std::vector<double> &ascending)
{
    const auto count = static_cast<double>(ascending.size());
    double same = 0;
    for (auto run = ascending.begin(); run != ascending.end();) {
        const auto end = std::upper_bound(run, ascending.end(), *run);
        same += static_cast<double>(end - run) * static_cast<double>(end - run);
        run = end;
    }
    return count * count - same;
}
}

Statistic kendallsW(const Votes &votes)
{
    const std::vector<size_t> raters = votingRaters(votes);
    std::vector<const std::vector<std::optional<double>> *> items;
    for (const auto &item : votes) {
        if (std::ranges::all_of(raters, [&item](size_t rater) { return item[rater].has_value(); }))
            items.push_back(&item);
    }
    if (static_cast<int>(raters.size()) < fewestJudges)
        return std::unexpected(Lack::FewJudges);
    if (items.size() < fewestItems)
        return std::unexpected(Lack::FewItems);
    std::vector<double> rankSums(items.size());
    double ties = 0;
    for (const size_t rater : raters) {
        std::vector<double> values;
        for (const auto *item : items)
            values.push_back((*item)[rater].value_or(0));
        const std::vector<double> ranks = meanRanks(values, ties);
        for (size_t i = 0; i < ranks.size(); ++i)
            rankSums[i] += ranks[i];
    }
    double squares = 0;
    for (const double sum : rankSums)
        squares += sum * sum;
    const auto m = static_cast<double>(raters.size());
    const auto n = static_cast<double>(items.size());
    const double most = m * m * n * (n * n - 1) - m * ties;
    if (most <= 0)
        return std::unexpected(Lack::NoVariance);
    return std::clamp((12 * squares - 3 * m * m * n * (n + 1) * (n + 1)) / most, 0.0, 1.0); // beyond them only by rounding
}

Reliability::Reliability(const Votes &votes)
    : m_raters(static_cast<int>(votingRaters(votes).size()))
{
    for (const auto &item : votes) {
        std::vector<double> values;
        for (const std::optional<double> &vote : item) {
            if (vote)
                values.push_back(*vote);
        }
        if (values.size() < 2)
            continue; // without a partner a value neither agrees nor disagrees
        std::ranges::sort(values);
        m_all.insert(m_all.end(), values.begin(), values.end());
        m_units.push_back(std::move(values));
    }
    std::ranges::sort(m_all);
    m_count = static_cast<double>(m_all.size());
}

std::optional<Lack> Reliability::lack() const
{
    if (m_raters < fewestRaters)
        return Lack::FewRaters;
    if (m_units.size() < fewestItems)
        return Lack::FewItems;
    if (m_all.front() == m_all.back())
        return Lack::NoVariance;
    return std::nullopt;
}

Statistic Reliability::nominal() const
{
    if (const std::optional<Lack> missing = lack())
        return std::unexpected(*missing);
    double observed = 0;
    for (const std::vector<double> &unit : m_units)
        observed += differingPairs(unit) / (static_cast<double>(unit.size()) - 1);
    return 1 - (m_count - 1) * observed / differingPairs(m_all);
}

Statistic Reliability::alphaOfSquares(const std::vector<std::vector<double>> &units) const
{
    std::vector<double> all;
    for (const std::vector<double> &unit : units)
        all.insert(all.end(), unit.begin(), unit.end());
    double observed = 0;
    for (const std::vector<double> &unit : units)
        observed += squaredDifferences(unit) / (static_cast<double>(unit.size()) - 1);
    return 1 - (m_count - 1) * observed / squaredDifferences(all);
}

Statistic Reliability::ordinal() const
{
    if (const std::optional<Lack> missing = lack())
        return std::unexpected(*missing);
    std::vector<std::vector<double>> ranks = m_units;
    for (std::vector<double> &unit : ranks) {
        for (double &value : unit) {
            const auto [from, to] = std::ranges::equal_range(m_all, value);
            value = static_cast<double>((from - m_all.begin()) + (to - m_all.begin())) / 2;
        }
    }
    return alphaOfSquares(ranks);
}

Statistic Reliability::interval() const
{
    if (const std::optional<Lack> missing = lack())
        return std::unexpected(*missing);
    return alphaOfSquares(m_units);
}
