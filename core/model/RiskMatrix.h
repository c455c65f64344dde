// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"

#include <utility>
#include <vector>

/// Levels by likelihood and consequence. It need not be square: likelihood 5 × consequence 4 is as good as any.
/// As text: a row of letters for each step of likelihood from the lowest, "LLM/LMH/MHC".
class RiskMatrix
{
public:
    static constexpr int fewestSteps = 2;
    static constexpr int mostSteps = 6;

    RiskMatrix() = default;
    RiskMatrix(int likelihoods, int consequences); ///< all low
    /// None where a row has another length, a letter is unknown or there are too few or too many steps.
    [[nodiscard]] static std::optional<RiskMatrix> fromText(QStringView text);

    [[nodiscard]] int likelihoods() const { return m_likelihoods; }
    [[nodiscard]] int consequences() const { return m_consequences; }
    [[nodiscard]] bool contains(int likelihood, int consequence) const;
    /// Steps count from 1; unknown outside.
    [[nodiscard]] Grade at(int likelihood, int consequence) const;
    void set(int likelihood, int consequence, Grade level);
    [[nodiscard]] QString text() const;

    /// The same matrix with other numbers of steps: each cell takes the level of the place it came from.
    [[nodiscard]] RiskMatrix resized(int likelihoods, int consequences) const;
    /// Cells (likelihood, consequence) that are lower than a neighbour with one step less of either.
    [[nodiscard]] std::vector<std::pair<int, int>> dips() const;

    friend bool operator==(const RiskMatrix &, const RiskMatrix &) = default;

private:
    [[nodiscard]] size_t place(int likelihood, int consequence) const;

    int m_likelihoods = 0;
    int m_consequences = 0;
    std::vector<Grade> m_levels; ///< row by row, likelihood 1 first
};

/// Where a score stands on a scale of `to` steps that had `from` before: the ends keep their place, the steps between go
/// to the nearest place on the line from end to end, halves to the worse side. 5 to 4: 1 2 3 3 4; 5 to 3: 1 2 2 3 3.
/// Never lowers an order: a higher score stays at least as high. Scores outside the old scale go to its nearest end.
[[nodiscard]] int remappedScore(int score, int from, int to);

/// 'L', 'M', 'H', 'C' as files keep them in every language; '?' for unknown.
[[nodiscard]] char16_t levelLetter(Grade level);
[[nodiscard]] Grade levelOfLetter(char16_t letter); ///< unknown where it is none
