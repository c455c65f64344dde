// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Function.h"
#include "core/model/Measure.h"
#include "core/model/Scenario.h"
#include "core/project/Project.h"

/// What is known about a measure and the essential functions where it acts (IEC 62443-3-3, clause 4.2).
enum class GuardState {
    NotConcerned,   ///< in place or rejected, or no essential function is where it acts
    ToBeAsked,      ///< the four questions have no answer yet: unknown is not a No
    Harmless,       ///< "none of the four"
    LacksSignature, ///< it can harm one and OT has not signed: E601
    Signed
};

struct GuardedMeasure
{
    GuardState state = GuardState::NotConcerned;
    std::vector<Id<Function>> functions; ///< that it can reach, in the order of the project
};

/// Which of the four a measure can do: keys of harmChoices without "none"; empty also where nobody has asked.
[[nodiscard]] QStringList harmsOf(const Measure &measure);
/// Open: neither in place nor rejected.
[[nodiscard]] bool isOpen(const Measure &measure);

/// Where essential functions are: by the assets that carry them and by the zones of these assets.
class EssentialFunctions
{
public:
    explicit EssentialFunctions(const Project &project);

    /// The functions that a measure can reach: those carried by what it protects (an asset that carries none stands for
    /// its zone, a conduit for the zones it joins); where it names nothing, by the scopes of its scenarios.
    [[nodiscard]] std::vector<Id<Function>> reachedBy(const Measure &measure, const std::vector<const Scenario *> &scenarios) const;
    [[nodiscard]] GuardedMeasure guard(const Measure &measure, const std::vector<const Scenario *> &scenarios) const;
    [[nodiscard]] bool isCarriedIn(const RecordId &zoneOrAsset) const { return m_carried.contains(zoneOrAsset); }

private:
    void collect(const RecordId &place, std::vector<bool> &found) const;

    const Project &m_project;
    std::vector<Id<Function>> m_functions;
    QHash<RecordId, std::vector<int>> m_carried; ///< by asset and by zone (the zone's parents too), rows of m_functions
};

/// What has to be done, naming measure and functions; empty where nothing has. For a missing signature with its id:
/// "E601 M-45 Intrusion prevention: can delay. Essential functions there: filtration. OT has not signed …"
[[nodiscard]] QString guardSentence(const Project &project, const Measure &measure, const GuardedMeasure &guarded, const Words &words);
