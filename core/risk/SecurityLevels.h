// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SecurityLevelVector.h"
#include "core/risk/AnswerBook.h"
#include "core/risk/RiskMethod.h"

/// The seven foundational requirements in the order used everywhere: "IAC", "UC", "SI", "DC", "RDF", "TRE", "RA".
inline constexpr const char *foundationalRequirements[7] = {"IAC", "UC", "SI", "DC", "RDF", "TRE", "RA"};

/// 0-6 from the number of a row of IEC 62443-3-3: "SR 5.2 RE 1" is RDF, 4. -1 where it is none.
[[nodiscard]] int foundationalRequirementOf(QStringView requirement);

/// What a zone or conduit asks for and what is reached. The series grades capability and does not say how SL-A is
/// computed; this is the program's convention, and reports say so: a level n is reached for a foundational requirement
/// when every row of it with lowest SL <= n is met, met by a compensating measure in place, or not applicable with a
/// reason. Unanswered rows are neither met nor not met, so there are two figures.
struct ReachedLevels
{
    RecordId scope = {};
    bool isConduit = false;
    std::optional<SecurityLevelVector> target = {};     ///< SL-T
    std::optional<SecurityLevelVector> capability = {}; ///< SL-C as the supplier or integrator stated it
    SecurityLevelVector shown = {};                     ///< SL-A, unanswered rows not counted as met
    SecurityLevelVector possible = {};                  ///< SL-A, unanswered rows counted as met
    std::vector<int> missing = {};                      ///< rows up to SL-T that are not met, in the framework's order
    int answered = 0;                              ///< of all 100 rows
    /// Target minus shown where that is above 0, per foundational requirement.
    [[nodiscard]] std::array<int, 7> gap() const;
    [[nodiscard]] bool reachesTarget() const { return target && missing.empty(); }
    friend bool operator==(const ReachedLevels &, const ReachedLevels &) = default;
};

/// IEC 62443-3-3 levels of one scope.
[[nodiscard]] ReachedLevels reachedLevels(const AnswerBook &book, const RecordId &scope, const std::optional<SecurityLevelVector> &target);
/// Of all zones, then all conduits, in the order of their names.
[[nodiscard]] std::vector<ReachedLevels> reachedLevels(const Project &project, const AnswerBook &book, const Words &words);

/// A first SL-T worked out from the scenarios of a zone or conduit: a house rule, one number for all seven, to be edited.
struct SuggestedLevel
{
    int level = 0;
    Id<Scenario> scenario;         ///< the one that asks for most; invalid where none is scored
    ConsequenceCategory category = ConsequenceCategory::Safety;
    int risk = 0;                  ///< u: likelihood × consequence of the unmitigated state
    int tolerable = 0;             ///< t: the highest tolerable product in that category
    /// "R-05: 4 × 5 = 20 against a tolerable 4; 20 / 4 - 0.25 = 4.75, rounded down and held to 4: SL 4."
    [[nodiscard]] QString arithmetic(const Project &project, const Words &words) const;
};
[[nodiscard]] SuggestedLevel suggestedLevel(const std::vector<JudgedScenario> &scenarios, const RiskMethod &method, const RecordId &scope);
