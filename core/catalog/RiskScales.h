// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/model/Choices.h"
#include "core/model/RiskState.h"

#include <array>

/// Steps 1-5 of likelihood and of each consequence category with a text for every step, a matrix per category, and the
/// tolerable level a new project starts with. resources/catalogs/risk-scales.json.
struct RiskScales
{
    static constexpr int steps = 5;
    using Matrix = std::array<std::array<Grade, steps>, steps>; ///< [likelihood - 1][consequence - 1]

    struct Category
    {
        LocalText name;
        std::array<LocalText, steps> texts;
        Matrix matrix {};
        Grade tolerable = Grade::Medium;
    };
    struct Step
    {
        LocalText name;
        LocalText text;
    };

    std::array<Step, steps> likelihood;
    std::array<Category, consequenceCategoryCount> categories;
    Matrix matrix {}; ///< of overviews over all categories

    [[nodiscard]] static const RiskScales &standard();
};
