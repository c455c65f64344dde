// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/RiskScales.h"
#include "core/model/Scenario.h"
#include "core/project/Project.h"

/// "L", "M", "H", "C"; Polish "N", "Ś", "W", "K": risk is never shown by colour alone. "?" for unknown.
[[nodiscard]] QString riskLetter(Grade level, const Words &words);
/// The same with the project's own letters where it has some.
[[nodiscard]] QString riskLetter(Grade level, const Words &words, const Project &project);
/// "low" … "critical".
[[nodiscard]] QString riskName(Grade level, const Words &words);

/// A risk state judged: levels are ordinal, they are never summed or averaged; overall is the worst category.
struct JudgedState
{
    std::array<Grade, consequenceCategoryCount> levels {};   ///< Unknown where likelihood or consequence is not scored
    std::array<bool, consequenceCategoryCount> aboveTolerable {};
    Grade overall = Grade::Unknown;
    std::optional<ConsequenceCategory> worst; ///< The category that sets the overall level: the first with the highest consequence.
    int likelihood = 0;                       ///< 0 = not scored
    int worstConsequence = 0;                 ///< of the worst category, on that category's scale; 0 = not scored
    int overviewConsequence = 0;              ///< the same on the scale of the overview matrix

    [[nodiscard]] bool isAboveTolerable() const;
};

struct JudgedScenario
{
    Scenario scenario;
    JudgedState unmitigated;
    JudgedState today;
    JudgedState target;
};

enum class RiskStage { Unmitigated, Today, Target };
[[nodiscard]] const JudgedState &stateAt(const JudgedScenario &judged, RiskStage stage);

/// How this project judges: the scales and matrices, and its tolerable level per category.
class RiskMethod
{
public:
    RiskMethod(RiskScales scales, std::array<Grade, consequenceCategoryCount> tolerable);
    [[nodiscard]] static RiskMethod of(const Project &project);

    [[nodiscard]] const RiskScales &scales() const { return m_scales; }
    /// The matrix of overviews: RiskScales::overview().
    [[nodiscard]] const RiskMatrix &overview() const { return m_overview; }
    [[nodiscard]] const RiskMatrix &matrix(ScaleAxis category) const { return category ? m_scales.category(*category).matrix : m_overview; }
    [[nodiscard]] const std::array<Grade, consequenceCategoryCount> &tolerableLevels() const { return m_tolerable; }
    [[nodiscard]] Grade tolerable(ConsequenceCategory category) const { return m_tolerable[static_cast<size_t>(category)]; }
    /// Unknown where a score is missing or not on its scale, and where the category is not in use.
    [[nodiscard]] Grade level(ConsequenceCategory category, std::optional<int> likelihood, std::optional<int> consequence) const;
    [[nodiscard]] JudgedState judge(const RiskState &state) const;
    [[nodiscard]] JudgedScenario judge(const Scenario &scenario) const;
    [[nodiscard]] std::vector<JudgedScenario> judgeAll(const Project &project) const;
    /// Why a state has its level, in one sentence: "likelihood 4 × people's safety 5 gives critical, above the tolerable low".
    [[nodiscard]] QString reason(const JudgedState &state, const Words &words) const;

private:
    RiskScales m_scales;
    RiskMatrix m_overview;
    std::array<Grade, consequenceCategoryCount> m_tolerable;
};

/// Worst first: by level, then by how many categories are above tolerable, then by number.
void sortByRisk(std::vector<JudgedScenario> &scenarios, RiskStage stage);

/// Where a scenario stands in a matrix: likelihood and consequence (0 = not scored), of one category or, on the
/// overview matrix, of its worst.
[[nodiscard]] std::pair<int, int> matrixPlace(const JudgedScenario &judged, RiskStage stage, std::optional<ConsequenceCategory> category);
