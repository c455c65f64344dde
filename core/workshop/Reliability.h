// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Agreement.h"

/// Kendall's coefficient of concordance with the correction for ties; see Agreement::kendallW.
[[nodiscard]] Statistic kendallsW(const std::vector<std::vector<std::optional<double>>> &votes);

/// Krippendorff's alpha of a table with gaps, for three kinds of distance between two values.
///
/// Time is that of sorting the values: the ordinal distance of two values, (Σ n between them - half of both)², is the squared
/// difference of their mean ranks, so ordinal is interval on ranks, and squared differences add up from sums alone.
class Reliability
{
public:
    explicit Reliability(const std::vector<std::vector<std::optional<double>>> &votes);

    [[nodiscard]] Statistic nominal() const;
    [[nodiscard]] Statistic ordinal() const;
    [[nodiscard]] Statistic interval() const;

private:
    [[nodiscard]] std::optional<Lack> lack() const;
    [[nodiscard]] Statistic alphaOfSquares(const std::vector<std::vector<double>> &units) const;

    int m_raters = 0;                           ///< who gave a value
    double m_count = 0;                         ///< values that have a partner
    std::vector<double> m_all;                  ///< the same, ascending
    std::vector<std::vector<double>> m_units;   ///< items with two values or more
};
