// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/WorkflowStep.h"
#include "core/project/Baselines.h"
#include "core/risk/WorkflowChanges.h"
#include "core/risk/WorkflowFacts.h"

/// How a step stands in one zone or conduit, or for the site.
enum class StepStanding {
    Open, ///< not recorded yet
    GateClosed, ///< a gate that all is ready for, and that the figures or a missing decision do not let through
    ToReview, ///< recorded, and something that it rests on has changed since
    NotNeeded, ///< recorded as such, or a gate before it ended here
    Done
};
[[nodiscard]] QString standingName(StepStanding standing, const Words &words);

struct StepView {
    StepStanding standing = StepStanding::Open;
    StepCoverage coverage;
    std::optional<GateVerdict> gate; ///< of a gate
    std::optional<WorkflowStep> record; ///< of the approval: made from the newest baseline
    QStringList toReview; ///< why, one sentence each
    QString blocked; ///< the closed gate before it, in one sentence; empty where none is
    /// The record of a step that is done or not needed; null while it is open.
    [[nodiscard]] const WorkflowStep *recorded() const
    {
        return record && (record->state == StepState::Done || record->state == StepState::NotNeeded) ? &*record : nullptr;
    }
    [[nodiscard]] bool isRecorded() const { return recorded() != nullptr; }
};

/// A step over all zones and conduits; of a step of the site: of one.
struct StepTotal {
    int done = 0;
    int toReview = 0;
    int notNeeded = 0;
    int closed = 0;
    int of = 0;
    StepStanding standing = StepStanding::Open; ///< Done where nothing is left, else the worst that there is
};

/// The workflow of IEC 62443-3-2 in a project: the path, what is there, what people recorded, what has changed since.
/// Everything but the records is derived; nothing of it is stored.
class Workflow {
public:
    Workflow(const Project &project, const Words &words);

    /// Zones and conduits that a gate before the step has ended, or for which the step was recorded as not needed: what
    /// at() calls NotNeeded, for who wants to know nothing else. Quick where nothing is recorded.
    [[nodiscard]] static QSet<RecordId> endedScopes(const Project &project, const Words &words, int step);

    /// Follows the project; quick where only a few entries were added.
    void refresh();
    [[nodiscard]] const std::vector<RecordId> &scopes() const { return m_facts->scopes; }
    [[nodiscard]] const WorkflowFacts &facts() const { return *m_facts; }
    /// `scope` is left aside for a step of the site; for another it must be one of scopes().
    [[nodiscard]] const StepView &at(int step, const RecordId &scope) const;
    [[nodiscard]] StepTotal total(int step) const;
    /// "Gate 5.7, zone Dosing: …" for the first gate before the step that is not passed; empty where all are.
    [[nodiscard]] QString blockedBy(int step, const RecordId &scope) const;
    /// Why the journal could not be read; then nothing is known about reviews.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// What a person writes about a step.
    struct Decision {
        QString number;
        RecordId scope;
        StepState state = StepState::Done;
        QString result;
        QString pastGate;
        QString doneBy;
        QString doneAs;
        QDate doneOn;
    };
    /// Writes the record of a step, one step of undo. An error where a closed gate stands before it and no reason is
    /// given, where something is missing and the result does not say why it is done all the same, or where nobody
    /// signs.
    [[nodiscard]] Result<Id<WorkflowStep>> record(Project &project, const Decision &decision) const;
    /// ZCR 7.1: freezes a baseline. Where a gate is not passed, its note must say why it is approved all the same.
    [[nodiscard]] Result<Id<Baseline>> approve(Project &project, const BaselineApproval &approval) const;

private:
    struct Place {
        int step;
        RecordId scope;
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0) { return qHashMulti(seed, place.step, place.scope); }
    };
    /// A reason for a review, the zones and conduits that it is about (none: all), and the entry that brought it.
    struct Reason {
        QString sentence;
        RecordId record;
        int field;
        std::vector<RecordId> scopes;
        qint64 position;
    };
    void takeRecords();
    void look();
    void lookAt(int step, const RecordId &scope);
    [[nodiscard]] bool endedBefore(int step, const RecordId &scope) const;
    [[nodiscard]] bool isReady(int step, const RecordId &scope) const;
    [[nodiscard]] bool isPassed(int gate, const RecordId &scope) const;
    [[nodiscard]] Result<qint64> restsOn(const WorkflowStep &record);
    void review(int step, const RecordId &scope);
    [[nodiscard]] Result<std::vector<Reason>> reviewOwn(int step, const RecordId &scope, const WorkflowStep &record,
                                                        qint64 position);
    void reviewBefore(int step, const RecordId &scope, qint64 position, std::vector<Reason> &reasons) const;
    [[nodiscard]] QString changeSentence(const WorkflowChanges::Change &change, const WorkflowStep &record) const;
    [[nodiscard]] Place placeOf(int step, const RecordId &scope) const;
    [[nodiscard]] std::vector<RecordId> placesOf(int step) const;
    [[nodiscard]] QString blockedAt(int gate, const RecordId &scope) const;

    const Project &m_project;
    Words m_words;
    WorkflowChanges m_changes;
    std::unique_ptr<WorkflowFacts> m_facts;
    QHash<Place, WorkflowStep> m_records;
    QHash<Place, StepView> m_views;
    QHash<Place, std::vector<Reason>> m_reasons;
    std::optional<Error> m_problem;
};
