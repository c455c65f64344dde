// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/AttackPaths.h"

/// What somebody reaches who owns one asset or zone: step by step, along conduits in their direction and through hosts that
/// stand in two zones. Steps are counted, not their effort: what stops an attacker for a while is passed in the end.
struct Compromise
{
    struct Entered
    {
        RecordId zone; ///< invalid: the internet itself
        std::vector<AttackPaths::Step> by = {}; ///< all steps that enter it from zones one step nearer; none at step 0
        std::vector<RecordId> assets = {};      ///< in use; safety-related first, then the most critical ones, then as in the project
        int safetyRelated = 0;
        int critical = 0; ///< of criticality critical
    };
    /// By number of steps: at 0 the zone of what is owned, with everything in it.
    std::vector<std::vector<Entered>> steps;
    std::vector<RecordId> unreached; ///< zones

    [[nodiscard]] int stepOf(const RecordId &zone) const; ///< -1: not reached
    [[nodiscard]] static Compromise from(const PlantModel &plant, const AttackEnd &owned, const WhatIf &whatIf);
};
