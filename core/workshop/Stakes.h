// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskMethod.h"
#include "core/workshop/ItemCard.h"

/// Whether it matters which of the votes is right: a spread that crosses neither a risk level nor the tolerable line is
/// "agreed enough".
struct Stakes
{
    enum class Weight {
        Unknown,      ///< the other score of the scenario is missing: nothing can be said
        None,         ///< all values lead to the same level
        Level,        ///< the risk level differs
        Tolerable     ///< and the tolerable line lies between
    };
    Weight weight = Weight::Unknown;
    Grade lowest = Grade::Unknown;  ///< overall level of the scenario with the lowest value voted
    Grade highest = Grade::Unknown;
    int lowestValue = 0;
    int highestValue = 0;

    [[nodiscard]] bool matters() const { return weight == Weight::Level || weight == Weight::Tolerable; }
    [[nodiscard]] static Stakes of(const Project &project, const RiskMethod &method, const AgendaItem &item, int lowestValue, int highestValue);
    /// "It matters: with 2 the risk is medium and tolerable, with 4 it is critical."
    [[nodiscard]] QString sentence(const Words &words) const;
};
