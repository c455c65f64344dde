// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

/// Zones and the conduits between them as bare numbers: what shortest ways and smallest cuts are found on.
///
/// A conduit lets through from each zone in `senders` to each other one in `receivers`. What a step costs is the conduit's
/// effort and that of the zone entered; both at least 0, their sum at least 1.
struct ConduitGraph
{
    struct Conduit
    {
        std::vector<int> senders;
        std::vector<int> receivers;
        int effort = 1;
    };
    struct Step
    {
        int conduit = 0;
        int from = 0;
        int to = 0;
        friend auto operator<=>(const Step &, const Step &) = default;
    };
    std::vector<int> zoneEffort; ///< of entering each zone
    std::vector<Conduit> conduits;

    [[nodiscard]] int effortOf(const Step &step) const
    {
        return conduits[static_cast<size_t>(step.conduit)].effort + zoneEffort[static_cast<size_t>(step.to)];
    }

    struct Shortest
    {
        int effort = 0;
        double count = 0; ///< of all ways with that effort
        std::vector<std::vector<Step>> ways; ///< at most as many as asked for, in the order of their steps
    };
    /// All ways of least effort from any source to any target (Dijkstra); none where they are not connected. An empty way
    /// where a zone is both.
    [[nodiscard]] std::optional<Shortest> shortest(const std::vector<int> &sources, const std::vector<int> &targets, size_t most) const;

    struct Reached
    {
        int zone = 0;
        int steps = 0;
        std::vector<Step> before; ///< those that enter it from zones one step nearer; none for a source
    };
    /// What the sources reach, in the fewest steps whatever their effort: the nearest zones first, then by number.
    [[nodiscard]] std::vector<Reached> reach(const std::vector<int> &sources) const;

    /// A smallest set of conduits without which no way is left (Menger: the greatest number of ways that share none, found by
    /// augmenting); of several sets the one nearest the targets. Nothing where a zone is source and target.
    [[nodiscard]] std::optional<std::vector<int>> smallestCut(const std::vector<int> &sources, const std::vector<int> &targets) const;
};
