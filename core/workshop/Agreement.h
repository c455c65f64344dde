// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

/// Who gave which value to which item. An empty vote is "don't know": a gap, never a number.
struct Ratings
{
    struct Rater
    {
        QString name = {};
        QString team = {}; ///< lower case: "it", "ot", …; empty = in no team
    };
    std::vector<Rater> raters;
    QStringList items; ///< names; empty where the items have none, else one each
    std::vector<std::vector<std::optional<double>>> votes; ///< [item][rater]
};

/// Why a figure cannot be given.
enum class Lack {
    NoVote,          ///< of the item nobody knew
    OneVote,         ///< two votes make the first pair
    TeamWithoutVote, ///< one of the two teams gave no value
    FewItems,        ///< fewer than 3 items that can be compared
    FewRaters,       ///< fewer than 2 raters gave a value
    FewJudges,       ///< fewer than 3 raters gave a value (Kendall's W)
    NoNames,         ///< names were hidden, so no votes of one rater can be put together
    NoVariance       ///< all values are the same: agreement beyond chance has no meaning
};
[[nodiscard]] QString lackText(Lack lack, const Words &words);

using Statistic = std::expected<double, Lack>;

struct TeamMedian
{
    QString team;
    Statistic median;
};

/// Cliff's delta = (#first above second - #first below second) / (n1·n2), -1…1: above 0 where the first team votes higher.
struct TeamDifference
{
    QString first;
    QString second;
    Statistic cliffsDelta;
};

struct ItemAgreement
{
    int votes = 0;
    Statistic median = std::unexpected(Lack::NoVote);
    Statistic lowerQuartile = std::unexpected(Lack::NoVote); ///< Hyndman and Fan (1996), type 7, as R and spreadsheets do
    Statistic upperQuartile = std::unexpected(Lack::NoVote);
    Statistic withinOne = std::unexpected(Lack::NoVote);     ///< share of votes, 0…1, no more than 1 from the median
    Statistic samePairs = std::unexpected(Lack::NoVote);     ///< percent agreement as 0…1: share of pairs of votes that are equal
    std::vector<TeamMedian> teams;
    std::vector<TeamDifference> differences;                 ///< all pairs of teams; IT before OT
};

/// How far people who scored the same things agree. Descriptive only: groups in a workshop are too small for p-values.
struct Agreement
{
    /// Teams in the order it, ot, safety, management, vendor, then others as they came; with their numbers of raters.
    std::vector<std::pair<QString, int>> teams;
    /// W = (12 ΣR² - 3m²n(n+1)²) / (m²n(n²-1) - mΣT), 0…1, over the n items that all m raters gave a value, m >= 3, n >= 3;
    /// T = Σ(t³-t) over the ties of a rater. A rater who gave no value at all is not counted.
    Statistic kendallW = std::unexpected(Lack::FewItems);
    /// Krippendorff's alpha = 1 - observed / expected disagreement; with gaps; at most 1, may be negative. At least 3 items
    /// with two values or more (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
    Statistic alphaNominal = std::unexpected(Lack::FewItems);
    Statistic alphaOrdinal = std::unexpected(Lack::FewItems);
    Statistic alphaInterval = std::unexpected(Lack::FewItems);
    std::vector<ItemAgreement> items; ///< in the order of the table

    [[nodiscard]] static Agreement of(const Ratings &ratings);
};

/// Quantile of values in ascending order, none empty; Hyndman and Fan type 7. `share` is 0…1.
[[nodiscard]] double quantile(const std::vector<double> &ascending, double share);
/// (#first above second - #first below second) / (n1·n2); `second` in ascending order, neither empty.
[[nodiscard]] double cliffsDelta(const std::vector<double> &first, const std::vector<double> &second);
