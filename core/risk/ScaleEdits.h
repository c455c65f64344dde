// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/MatrixTemplate.h"
#include "core/risk/RiskMethod.h"

/// Changes of the project's scales and matrices, each one step of undo; where a scale gets another number of steps the
/// scores are remapped in the same step (RemappedScores).
namespace ScaleEdits {
/// The project's scales become `after`. Only the axes that differ get a record.
[[nodiscard]] Result<void> change(Project &project, const QString &label, const RiskScales &after);

[[nodiscard]] Result<void> setLevel(Project &project, ConsequenceCategory category, int likelihood, int consequence, Grade level);
/// An error where the number is not 2 to 6.
[[nodiscard]] Result<void> setSteps(Project &project, ScaleAxis axis, int steps);
[[nodiscard]] Result<void> setUsed(Project &project, ConsequenceCategory category, bool used);
/// Four different letters for low, medium, high and critical; empty: those of the reader's language again.
[[nodiscard]] Result<void> setLetters(Project &project, const QString &letters);
/// The matrix of one category in all that have as many steps; the number of categories that took it over.
[[nodiscard]] Result<int> useForAll(Project &project, ConsequenceCategory category);
[[nodiscard]] Result<void> apply(Project &project, const MatrixTemplate &chosen, const Words &words);

/// What a change would do: scenarios whose overall level today becomes another, and scores that would be remapped.
struct Effect
{
    struct Moved
    {
        Id<Scenario> scenario;
        Grade before = Grade::Unknown;
        Grade after = Grade::Unknown;
    };
    std::vector<Moved> up;   ///< to a higher level
    std::vector<Moved> down; ///< to a lower one, or not scored any more
    int same = 0;
    int remappedScores = 0;
};
[[nodiscard]] Effect effect(const Project &project, const RiskScales &after);
}
