// SPDX-License-Identifier: GPL-3.0-or-later
// A person records a step.
#include "core/risk/Workflow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString recordingText(const char *text)
{
    return QCoreApplication::translate("WorkflowRecording", text);
}

std::unexpected<Error> refused(const QString &what, const QString &number, const QString &whatToDo)
{
    return failed(what, u"ZCR "_s + number, whatToDo, Error::Kind::Usage);
}

/// That somebody signs, on a day that has come.
Result<void> signedBy(const Workflow::Decision &decision, const Project &project)
{
    if (decision.doneBy.trimmed().isEmpty())
        return refused(recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "Nobody is named who has done the step.")),
                       decision.number,
                       recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "Write the person or the role.")));
    if (!decision.doneOn.isValid() || decision.doneOn > project.today())
        return refused(
            recordingText(QT_TRANSLATE_NOOP("WorkflowRecording",
                                            "The step has no day on which it was done, or one that is still to come.")),
            decision.number, recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "Write the day as 2026-11-24.")));
    return {};
}

/// That no closed gate is passed without a reason, and nothing that is missing is passed over in silence.
Result<void> allowed(const Workflow::Decision &decision, const StepView &view)
{
    const bool hasReason = !decision.pastGate.trimmed().isEmpty();
    if (!view.blocked.isEmpty() && !hasReason)
        return refused(view.blocked, decision.number,
                       recordingText(QT_TRANSLATE_NOOP("WorkflowRecording",
                                                       "Settle it first, or write the reason to go past it.")));
    if (view.gate && !view.gate->letsThrough() && !hasReason)
        return refused(view.gate->sentence, decision.number,
                       recordingText(QT_TRANSLATE_NOOP("WorkflowRecording",
                                                       "Settle it first, or write the reason to go past it.")));
    if (!decision.result.trimmed().isEmpty())
        return {};
    if (decision.state == StepState::NotNeeded)
        return refused(
            recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "A step that is not needed needs a reason.")),
            decision.number, recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "Write it into the result.")));
    if (view.gate && view.gate->kind == GateVerdict::Kind::EndsHere)
        return refused(
            recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "The assessment ends here, which needs a reason.")),
            decision.number, recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "Write it into the result.")));
    if (!view.coverage.isWhole())
        return refused(
            recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "Only %1 of %2 is there."))
                .arg(view.coverage.have)
                .arg(view.coverage.need),
            decision.number,
            recordingText(QT_TRANSLATE_NOOP(
                "WorkflowRecording", "Fill in the rest, or write into the result why the step is done all the same.")));
    return {};
}
}

Result<Id<WorkflowStep>> Workflow::record(Project &project, const Decision &decision) const
{
    const int step = pathStep(decision.number);
    const bool known = step >= 0 && decision.number != QLatin1StringView(approvalStep);
    const PathStep &path = workflowPath()[static_cast<size_t>(known ? step : 0)];
    if (!known || (path.isPerScope() && !std::ranges::contains(m_facts->scopes, decision.scope)))
        return refused(recordingText(QT_TRANSLATE_NOOP("WorkflowRecording", "There is no such step to record.")),
                       decision.number, {});
    const StepView &view = at(step, decision.scope);
    if (decision.state != StepState::Open) {
        if (Result<void> is = signedBy(decision, project); !is)
            return std::unexpected(is.error());
        if (Result<void> is = allowed(decision, view); !is)
            return std::unexpected(is.error());
    }
    WorkflowStep record = view.record.value_or(WorkflowStep{});
    record.number = decision.number;
    record.scope = path.isPerScope() ? decision.scope : RecordId();
    record.state = decision.state;
    record.doneBy = decision.doneBy.trimmed();
    record.doneAs = decision.doneAs.trimmed();
    record.doneOn = decision.doneOn;
    const bool second = project.secondLanguage() == m_words.language();
    (second ? record.result.translated : record.result.main) = decision.result.trimmed();
    (second ? record.pastGate.translated : record.pastGate.main) = decision.pastGate.trimmed();
    if (record.result.main.isEmpty()) // one language is enough, and stands in for the other
        record.result.main = decision.result.trimmed();
    if (record.pastGate.main.isEmpty())
        record.pastGate.main = decision.pastGate.trimmed();
    record.journalEntry
        = project.journal().entries().empty() ? QString() : project.journal().entries().back().id.text();
    const QString label
        = m_words.translate("Workflow", "Step %1 %2: %3")
              .arg(path.numberText(),
                   path.isPerScope() ? project.designation(decision.scope, m_words)
                                     : m_words.pick(path.requirement().name),
                   m_words.translate("Choice", stepStateChoices[static_cast<size_t>(decision.state) - 1].label));
    Id<WorkflowStep> id = record.id;
    const auto done = project.edit(label, [&](Edit &edit) -> Result<void> {
        if (id.isValid())
            return edit.put(record);
        return edit.add(record).transform([&](const Id<WorkflowStep> &made) { id = made; });
    });
    return done.transform([&](const Project::Outcome &) { return id; });
}

Result<Id<Baseline>> Workflow::approve(Project &project, const BaselineApproval &approval) const
{
    const QString blocked = blockedBy(pathStep(QLatin1StringView(approvalStep)), {});
    if (!blocked.isEmpty() && approval.note.main.trimmed().isEmpty())
        return refused(blocked, QString::fromLatin1(approvalStep),
                       recordingText(QT_TRANSLATE_NOOP(
                           "WorkflowRecording",
                           "Settle it first, or write into the note why the state is approved all the same.")));
    return approveBaseline(project, approval);
}
