// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conduit.h"
#include "core/model/Measure.h"
#include "core/model/Site.h"
#include "core/model/Zone.h"
#include "core/risk/RiskMethod.h"
#include "core/risk/WorkflowPath.h"

/// What the checks and gates of the workflow look at, read once.
struct WorkflowFacts {
    WorkflowFacts(const Project &project, const Words &words);

    const Project &project;
    Words words;
    RiskMethod method;
    Site site;
    std::vector<Zone> zones; ///< of the system under consideration, by name; "not known" counts as within
    std::vector<Conduit> conduits; ///< that join at least one of them
    QHash<RecordId, Zone> allZones;
    QHash<RecordId, Measure> measures;
    QHash<RecordId, std::vector<JudgedScenario>> scenarios; ///< by zone or conduit
    std::vector<RecordId> scopes; ///< zones, then conduits

    [[nodiscard]] const std::vector<JudgedScenario> &scenariosOf(const RecordId &scope) const;
};

/// A record that keeps a step from being whole, and what it lacks.
struct InTheWay {
    RecordId record;
    QString reason;
};

/// How much of what a step needs the program can see: "have of need". What is not known is not there.
struct StepCoverage {
    int have = 0;
    int need = 0;
    std::vector<InTheWay> inTheWay; ///< the first 500

    [[nodiscard]] bool isWhole() const { return have == need; }
    void count(bool there, const RecordId &record, const QString &reason);
};
/// `scope` is invalid for steps of the whole site. The approval (7.1) needs nothing of its own.
[[nodiscard]] StepCoverage stepCoverage(const WorkflowFacts &facts, const PathStep &step, const RecordId &scope);

/// What the figures say at a gate (ZCR 4.1, 5.7, 5.11), in one sentence.
struct GateVerdict {
    enum class Kind {
        Unknown, ///< a score is missing: nothing can be compared
        GoOn, ///< above tolerable: the next step follows
        EndsHere, ///< within tolerable: this zone or conduit needs no more, for a reason that is written down
        Through, ///< 5.11: every risk is tolerable, or accepted, transferred or treated
        Closed ///< 5.11: a risk above tolerable that nobody has decided about
    };
    Kind kind = Kind::Unknown;
    QString sentence;
    RecordId record; ///< the scenario that decides

    [[nodiscard]] bool letsThrough() const { return kind != Kind::Unknown && kind != Kind::Closed; }
};
[[nodiscard]] GateVerdict gateVerdict(const WorkflowFacts &facts, const PathStep &gate, const RecordId &scope);
