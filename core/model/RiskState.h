// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Field.h"

#include <array>

/// What can suffer, in the order used everywhere: people first (domain: risk, consequence categories).
enum class ConsequenceCategory { Safety, Environment, Production, Money, Quality, Legal, Reputation, Data };
inline constexpr size_t consequenceCategoryCount = 8;
inline constexpr Choice consequenceCategories[consequenceCategoryCount] = {
    {"safety", QT_TRANSLATE_NOOP("Choice", "people's safety")}, {"environment", QT_TRANSLATE_NOOP("Choice", "environment")},
    {"production", QT_TRANSLATE_NOOP("Choice", "production")},  {"money", QT_TRANSLATE_NOOP("Choice", "money")},
    {"quality", QT_TRANSLATE_NOOP("Choice", "quality")},        {"legal", QT_TRANSLATE_NOOP("Choice", "legal")},
    {"reputation", QT_TRANSLATE_NOOP("Choice", "reputation")},  {"data", QT_TRANSLATE_NOOP("Choice", "data")},
};

/// One state of a scenario: likelihood 1-5 and a consequence 1-5 per category; nothing = not scored.
/// The level is derived (core/risk), never stored.
struct RiskState
{
    std::optional<int> likelihood;
    std::array<std::optional<int>, consequenceCategoryCount> consequences {};
    friend bool operator==(const RiskState &, const RiskState &) = default;
};
