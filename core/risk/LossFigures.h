// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Scenario.h"

#include <span>

/// A quantity that nobody knows exactly: nine times of ten it lies between `low` and `high`; lognormal, as losses and
/// frequencies are. `low` = `high` is an exact figure.
struct NinetyRange
{
    double low = 0;
    double high = 0;

    [[nodiscard]] bool isValid() const { return low > 0 && high >= low; }
    [[nodiscard]] double mu() const;    ///< mean of the logarithm: (ln low + ln high) / 2
    [[nodiscard]] double sigma() const; ///< its deviation: (ln high - ln low) / 3.2897072539
    [[nodiscard]] double mean() const;  ///< exp(mu + sigma² / 2)
};

/// A scenario in figures; both ranges filled in. Where only one bound is given it is taken as exact.
struct LossRange
{
    Id<Scenario> scenario;
    NinetyRange loss;      ///< of one event, in the currency
    NinetyRange frequency; ///< events a year

    [[nodiscard]] double expectedPerYear() const { return loss.mean() * frequency.mean(); }
    [[nodiscard]] static std::optional<LossRange> of(const Scenario &scenario);
};

/// What a year may cost, by drawing many years: in each, every scenario happens a Poisson number of times at a frequency
/// drawn from its range, each time with a loss drawn from its own. The same seed gives the same figures on every machine.
struct LossFigures
{
    size_t years = 0;
    double mean = 0;             ///< of a year
    double anyLoss = 0;          ///< probability that a year has any loss, 0..1
    double median = 0;           ///< 50 % of years cost no more …
    double p90 = 0;              ///< … 90 % …
    double p95 = 0;
    double p99 = 0;
    struct Exceedance
    {
        double loss;
        double probability; ///< that a year costs more
    };
    std::vector<Exceedance> curve; ///< at round figures (1, 2, 5, 10 …), from what almost every year costs to the worst

    static constexpr size_t defaultYears = 200'000;
    static constexpr quint64 defaultSeed = 62443;
    [[nodiscard]] static LossFigures simulate(std::span<const LossRange> scenarios, size_t years = defaultYears, quint64 seed = defaultSeed);
};
