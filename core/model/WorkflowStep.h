// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

enum class StepState { Unknown, Open, Done, NotNeeded };
inline constexpr Choice stepStateChoices[] = {
    {"open", QT_TRANSLATE_NOOP("Choice", "open")},
    {"done", QT_TRANSLATE_NOOP("Choice", "done")},
    {"notNeeded", QT_TRANSLATE_NOOP("Choice", "not needed")},
};

/// The record that one step of IEC 62443-3-2 leaves: "4.1 for the zone Dosing, decided by …". The approval (7.1) leaves
/// a Baseline instead.
struct WorkflowStep {
    Id<WorkflowStep> id;
    QString number; ///< of the requirement without its letters: "4.1", "5.6"
    RecordId scope; ///< zone or conduit; invalid = the site
    StepState state = StepState::Unknown;
    BilingualText result; ///< the result or decision, and the reason where the step is not needed
    BilingualText pastGate; ///< why it was done although a gate before it was closed
    QString doneBy;
    QString doneAs; ///< the office in which the person decides
    QDate doneOn;
    QString journalEntry; ///< id of the last journal entry that the result rests on; empty = the one that wrote it

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const WorkflowStep &, const WorkflowStep &) = default;
};
