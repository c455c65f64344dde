// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/LossFigures.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace {

constexpr double ninetyWidth = 3.2897072539; ///< of a 90 % range, in deviations
constexpr double mostByCounting = 30;        ///< Poisson mean above which the normal curve is near enough

/// Draws that are the same everywhere: the standard's engine is fixed to the bit, its distributions are not.
class Draws
{
public:
    explicit Draws(quint64 seed)
        : m_engine(seed)
    {
    }

    /// Above 0, below 1.
    double uniform() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1p-53; }

    /// Box and Muller: two at a time.
    double normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double radius = std::sqrt(-2 * std::log(uniform()));
        const double angle = 2 * std::numbers::pi * uniform();
        m_spare = radius * std::sin(angle);
        m_hasSpare = true;
        return radius * std::cos(angle);
    }

    /// A number of the range, whose logarithm has been worked out once.
    double from(const NinetyRange &range, double mu, double sigma) { return sigma > 0 ? std::exp(mu + sigma * normal()) : range.low; }

    int poisson(double mean)
    {
        if (mean > mostByCounting)
            return std::max(0, static_cast<int>(std::lround(mean + std::sqrt(mean) * normal())));
        const double end = std::exp(-mean);
        int count = 0;
        double product = uniform();
        while (product > end) {
            ++count;
            product *= uniform();
        }
        return count;
    }

private:
    std::mt19937_64 m_engine;
    double m_spare = 0;
    bool m_hasSpare = false;
};

double shareBelow(const std::vector<double> &sorted, double share)
{
    const auto place = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<size_t>(place, 1, sorted.size()) - 1];
}

/// 1, 2, 5, 10 … from the first round figure above the least loss to the last below the largest.
std::vector<double> roundFigures(double least, double largest)
{
    std::vector<double> figures;
    double decade = std::pow(10, std::floor(std::log10(least)));
    while (decade <= largest) {
        for (const double step : {1.0, 2.0, 5.0}) {
            if (const double figure = step * decade; figure >= least && figure <= largest)
                figures.push_back(figure);
        }
        decade *= 10;
    }
    return figures;
}
}

double NinetyRange::mu() const
{
    return (std::log(low) + std::log(high)) / 2;
}

double NinetyRange::sigma() const
{
    return (std::log(high) - std::log(low)) / ninetyWidth;
}

double NinetyRange::mean() const
{
    return std::exp(mu() + sigma() * sigma() / 2);
}

std::optional<LossRange> LossRange::of(const Scenario &scenario)
{
    const auto range = [](const std::optional<double> &low, const std::optional<double> &high) {
        return NinetyRange {low.value_or(high.value_or(0)), high.value_or(low.value_or(0))};
    };
    const LossRange figures {scenario.id, range(scenario.lossLow, scenario.lossHigh), range(scenario.frequencyLow, scenario.frequencyHigh)};
    return figures.loss.isValid() && figures.frequency.isValid() ? std::optional(figures) : std::nullopt;
}

LossFigures LossFigures::simulate(std::span<const LossRange> scenarios, size_t years, quint64 seed)
{
    LossFigures figures {.years = years, .curve = {}};
    if (scenarios.empty() || years == 0)
        return figures;
    Draws draws(seed);
    std::vector<double> losses(years, 0);
    for (const LossRange &scenario : scenarios) {
        const double frequencyMu = scenario.frequency.mu();
        const double frequencySigma = scenario.frequency.sigma();
        const double lossMu = scenario.loss.mu();
        const double lossSigma = scenario.loss.sigma();
        for (double &year : losses) {
            for (int events = draws.poisson(draws.from(scenario.frequency, frequencyMu, frequencySigma)); events > 0; --events)
                year += draws.from(scenario.loss, lossMu, lossSigma);
        }
    }
    std::ranges::sort(losses);
    double sum = 0;
    for (const double year : losses)
        sum += year;
    const auto firstLoss = std::ranges::upper_bound(losses, 0.0);
    const auto all = static_cast<double>(years);
    figures.mean = sum / all;
    figures.anyLoss = static_cast<double>(losses.end() - firstLoss) / all;
    figures.median = shareBelow(losses, 0.5);
    figures.p90 = shareBelow(losses, 0.9);
    figures.p95 = shareBelow(losses, 0.95);
    figures.p99 = shareBelow(losses, 0.99);
    if (firstLoss == losses.end())
        return figures;
    for (const double figure : roundFigures(*firstLoss, losses.back())) {
        const auto above = static_cast<double>(losses.end() - std::ranges::upper_bound(losses, figure));
        figures.curve.push_back({figure, above / all});
    }
    return figures;
}
