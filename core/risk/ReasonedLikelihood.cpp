// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ReasonedLikelihood.h"

std::optional<ReasonedLikelihood> ReasonedLikelihood::of(const Scenario &scenario, int steps)
{
    if (!scenario.exposure || !scenario.capability || !scenario.weakness)
        return {};
    ReasonedLikelihood reasoned {.exposure = *scenario.exposure, .capability = *scenario.capability, .weakness = *scenario.weakness};
    constexpr int lowest = 3;
    constexpr int range = 12; // from 3 × 1 to 3 × 5
    reasoned.likelihood = 1 + ((reasoned.sum() - lowest) * (steps - 1) + range / 2) / range;
    return reasoned;
}

QString ReasonedLikelihood::sentence(const Words &words) const
{
    return words.translate("ReasonedLikelihood", "Exposure %1 + capability %2 + weakness %3 = %4 → likelihood %5.")
        .arg(exposure)
        .arg(capability)
        .arg(weakness)
        .arg(sum())
        .arg(likelihood);
}
