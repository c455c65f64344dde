// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WorkflowStep.h"

// A kind's words are translated in the context that its key names.
const RecordKind &WorkflowStep::kind()
{
    static const RecordKind kind = describe<WorkflowStep>("step", QT_TRANSLATE_NOOP("Step", "Workflow step"), QT_TRANSLATE_NOOP("Step", "Workflow steps"))
        .text("number", &WorkflowStep::number, QT_TRANSLATE_NOOP("Step", "Number"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed,
              Group::Identity)
        .link("scope", &WorkflowStep::scope, QT_TRANSLATE_NOOP("Step", "Zone or conduit"), FieldFlag::Listed | FieldFlag::Owned,
              Targets {{"zone", "conduit"}}, Group::Identity)
        .choice("state", &WorkflowStep::state, stepStateChoices, QT_TRANSLATE_NOOP("Step", "Status"), FieldFlag::Listed, Group::Identity)
        .longText("result", &WorkflowStep::result, QT_TRANSLATE_NOOP("Step", "Result or decision"), FieldFlag::Listed, Group::Assessment)
        .longText("pastGate", &WorkflowStep::pastGate, QT_TRANSLATE_NOOP("Step", "Reason to go past a closed gate"), FieldFlag::Folded, Group::Assessment)
        .text("doneBy", &WorkflowStep::doneBy, QT_TRANSLATE_NOOP("Step", "Done by"), FieldFlag::Listed, Editor {"person"}, Group::Assessment)
        .text("doneAs", &WorkflowStep::doneAs, QT_TRANSLATE_NOOP("Step", "Done as"), Editor {"person"}, Group::Assessment)
        .date("doneOn", &WorkflowStep::doneOn, QT_TRANSLATE_NOOP("Step", "Done on"), FieldFlag::Listed, Group::Assessment)
        .text("journalEntry", &WorkflowStep::journalEntry, QT_TRANSLATE_NOOP("Step", "Journal entry"), FieldFlag::ReadOnly | FieldFlag::Folded,
              Group::Assessment);
    return kind;
}
