// SPDX-License-Identifier: GPL-3.0-or-later
// What changed after a step was completed, and what rests on it.
#include "core/risk/Workflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostReasons = 20; ///< of one step; who sees twenty reviews it anyway

bool isAbout(const std::vector<RecordId> &scopes, const PathStep &step, const RecordId &scope)
{
    return scopes.empty() || !step.isPerScope() || std::ranges::contains(scopes, scope);
}
}

/// The entry up to which the result of a step knows the project; an entry that is not in this file, or none: the one
/// that wrote the record.
Result<qint64> Workflow::restsOn(const WorkflowStep &record)
{
    if (!record.journalEntry.isEmpty()) {
        if (const qint64 position = m_changes.positionOf(record.journalEntry); position >= 0)
            return position;
    }
    return m_changes.writtenAt(record.id);
}

void Workflow::review(int step, const RecordId &scope)
{
    const Place place = placeOf(step, scope);
    StepView &view = m_views[place];
    const WorkflowStep *record = view.recorded();
    if (!record)
        return;
    const Result<qint64> position = restsOn(*record);
    auto reasons = position.and_then([&](qint64 at) { return reviewOwn(step, scope, *record, at); });
    if (!reasons) {
        m_problem = reasons.error();
        return;
    }
    reviewBefore(step, scope, *position, *reasons);
    if (reasons->empty())
        return;
    view.standing = StepStanding::ToReview;
    for (const Reason &reason : *reasons)
        view.toReview.append(reason.sentence);
    m_reasons.emplace(place, std::move(*reasons));
}

/// What the step itself reads.
Result<std::vector<Workflow::Reason>> Workflow::reviewOwn(int step, const RecordId &scope, const WorkflowStep &record,
                                                          qint64 position)
{
    const PathStep &path = workflowPath()[static_cast<size_t>(step)];
    const auto changes = m_changes.since(position);
    if (!changes)
        return std::unexpected(changes.error());
    std::vector<Reason> reasons;
    for (const WorkflowChanges::Change &change : **changes) {
        if (reasons.size() >= mostReasons)
            break;
        if (reads(path, change) && isAbout(change.scopes, path, scope))
            reasons.push_back(
                {changeSentence(change, record), change.record, change.field, change.scopes, change.position});
    }
    return reasons;
}

/// What the steps before it found out: a review of theirs is one of this step, where it is about the same zone or
/// conduit and came after this step was completed: who completed it later knew what had changed.
void Workflow::reviewBefore(int step, const RecordId &scope, qint64 position, std::vector<Reason> &reasons) const
{
    const PathStep &path = workflowPath()[static_cast<size_t>(step)];
    const bool ownSay = !reasons.empty();
    for (const char *number : path.restsOn) {
        const int before = pathStep(QLatin1StringView(number));
        for (const RecordId &one : path.isPerScope() ? std::vector{scope} : placesOf(before)) {
            const auto found = m_reasons.constFind(placeOf(before, one));
            if (found == m_reasons.cend())
                continue;
            for (const Reason &reason : *found) {
                if (reason.position <= position || !isAbout(reason.scopes, path, scope))
                    continue;
                // The approval reads all by itself: it need not say everything twice.
                if (reasons.size() >= mostReasons || (ownSay && path.numberText() == QLatin1StringView(approvalStep)))
                    return;
                const bool isSaid = std::ranges::any_of(reasons, [&](const Reason &said) {
                    return said.record == reason.record && said.field == reason.field;
                });
                if (!isSaid)
                    reasons.push_back(reason);
            }
        }
    }
}

QString Workflow::changeSentence(const WorkflowChanges::Change &change, const WorkflowStep &record) const
{
    const QString kind = change.kind->labelIn(m_words);
    const QString on = m_words.date(record.doneOn);
    using What = WorkflowChanges::Change::What;
    if (change.what == What::Added)
        return m_words.translate("Workflow", "%1 %2: added after %3 was completed on %4.")
            .arg(kind, change.name, record.number, on);
    if (change.what == What::Removed)
        return m_words.translate("Workflow", "%1 %2: removed after %3 was completed on %4.")
            .arg(kind, change.name, record.number, on);
    const Field &field = change.kind->field(change.field);
    return m_words.translate("Workflow", "%1 %2: “%3” changed after %4 was completed on %5.")
        .arg(kind, change.name, field.labelIn(m_words), record.number, on);
}
