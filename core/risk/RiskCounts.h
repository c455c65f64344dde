// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskMethod.h"

inline constexpr size_t riskLevelCount = 5; ///< Grade: unknown, low, medium, high, critical

/// How many scenarios have each level in one state. Levels are ordinal: they are counted, never summed or averaged.
struct LevelCounts
{
    std::array<int, riskLevelCount> perLevel {}; ///< by Grade
    int aboveTolerable = 0;

    void add(const JudgedState &state);
    [[nodiscard]] int of(Grade level) const { return perLevel[static_cast<size_t>(level)]; }
    friend bool operator==(const LevelCounts &, const LevelCounts &) = default;
};

struct ScopeCounts
{
    RecordId scope; ///< a zone or conduit; invalid for scenarios of none
    int scenarios = 0;
    std::array<LevelCounts, 3> stages {}; ///< by RiskStage

    [[nodiscard]] const LevelCounts &at(RiskStage stage) const { return stages[static_cast<size_t>(stage)]; }
    void add(const JudgedScenario &judged);
};

/// Of all scenarios together.
[[nodiscard]] ScopeCounts countAll(const std::vector<JudgedScenario> &scenarios);
/// Per zone and conduit that has scenarios, in the order of the project, zones first; those of no scope last.
[[nodiscard]] std::vector<ScopeCounts> countByScope(const Project &project, const std::vector<JudgedScenario> &scenarios);
