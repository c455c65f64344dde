// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Workflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString standingName(StepStanding standing, const Words &words)
{
    switch (standing) {
    case StepStanding::Open:
        return words.translate("Workflow", "open");
    case StepStanding::GateClosed:
        return words.translate("Workflow", "gate closed");
    case StepStanding::ToReview:
        return words.translate("Workflow", "to review");
    case StepStanding::NotNeeded:
        return words.translate("Workflow", "not needed");
    case StepStanding::Done:
        return words.translate("Workflow", "done");
    }
    return {};
}

Workflow::Workflow(const Project &project, const Words &words)
    : m_project(project)
    , m_words(words)
    , m_changes(project, words)
{
    refresh();
}

Workflow::Place Workflow::placeOf(int step, const RecordId &scope) const
{
    return {step, workflowPath()[static_cast<size_t>(step)].isPerScope() ? scope : RecordId()};
}

std::vector<RecordId> Workflow::placesOf(int step) const
{
    return workflowPath()[static_cast<size_t>(step)].isPerScope() ? m_facts->scopes : std::vector{RecordId()};
}

void Workflow::refresh()
{
    m_problem.reset();
    m_facts = std::make_unique<WorkflowFacts>(m_project, m_words);
    takeRecords();
    look();
}

namespace {
/// The approval's record is the baseline that it froze.
WorkflowStep recordOf(const Baseline &baseline)
{
    WorkflowStep step;
    step.id = Id<WorkflowStep>(baseline.id);
    step.number = QString::fromLatin1(approvalStep);
    step.state = StepState::Done;
    step.result = baseline.name;
    step.pastGate = baseline.note;
    step.doneBy = baseline.approvedBy;
    step.doneAs = baseline.approvedAs;
    step.doneOn = baseline.approvedOn;
    step.journalEntry = baseline.journalHead;
    return step;
}
}

void Workflow::takeRecords()
{
    m_records.clear();
    // Rows stand in the order in which they were made: of two records of one step the newer counts.
    for (const WorkflowStep &record : m_project.all<WorkflowStep>()) {
        const int step = pathStep(record.number);
        if (step >= 0)
            m_records.insert(placeOf(step, record.scope), record);
    }
    for (const Baseline &baseline : m_project.all<Baseline>())
        m_records.insert(placeOf(pathStep(QLatin1StringView(approvalStep)), {}), recordOf(baseline));
}

void Workflow::look()
{
    m_views.clear();
    m_reasons.clear();
    const int count = static_cast<int>(workflowPath().size());
    for (int step = 0; step < count; ++step) {
        for (const RecordId &scope : placesOf(step))
            lookAt(step, scope);
    }
    for (int step = 0; step < count; ++step) {
        for (const RecordId &scope : placesOf(step)) {
            StepView &view = m_views[placeOf(step, scope)];
            if (view.standing == StepStanding::Open && view.gate && !isPassed(step, scope) && !view.gate->letsThrough()
                && isReady(step, scope))
                view.standing = StepStanding::GateClosed;
            view.blocked = blockedBy(step, scope);
        }
    }
}

void Workflow::lookAt(int step, const RecordId &scope)
{
    const PathStep &path = workflowPath()[static_cast<size_t>(step)];
    const Place place = placeOf(step, scope);
    StepView view;
    view.coverage = stepCoverage(*m_facts, path, scope);
    if (path.isGate)
        view.gate = gateVerdict(*m_facts, path, scope);
    if (const auto found = m_records.constFind(place); found != m_records.cend())
        view.record = *found;
    if (const WorkflowStep *record = view.recorded())
        view.standing = record->state == StepState::Done ? StepStanding::Done : StepStanding::NotNeeded;
    else if (endedBefore(step, scope))
        view.standing = StepStanding::NotNeeded;
    m_views.emplace(place, std::move(view));
    review(step, scope);
}

QSet<RecordId> Workflow::endedScopes(const Project &project, const Words &words, int step)
{
    QHash<std::pair<int, RecordId>, StepState> records;
    for (const WorkflowStep &record : project.all<WorkflowStep>())
        records.insert({pathStep(record.number), record.scope}, record.state);
    QSet<RecordId> ended;
    if (records.isEmpty())
        return ended;
    const std::vector<PathStep> &path = workflowPath();
    const WorkflowFacts facts(project, words);
    for (const RecordId &scope : facts.scopes) {
        const auto isEndedAt = [&](int gate) {
            const PathStep &one = path[static_cast<size_t>(gate)];
            return one.isGate && records.contains({gate, one.isPerScope() ? scope : RecordId()}) && gateVerdict(facts, one, scope).kind == GateVerdict::Kind::EndsHere;
        };
        bool isEnded = false;
        const auto own = records.constFind({step, scope});
        if (own != records.cend())
            isEnded = *own != StepState::Done;
        else
            for (int gate = 0; gate < step && !isEnded && path[static_cast<size_t>(step)].group() == 5; ++gate)
                isEnded = isEndedAt(gate);
        if (isEnded)
            ended.insert(scope);
    }
    return ended;
}

/// A gate before the step ended here: within tolerable, and somebody recorded it.
bool Workflow::endedBefore(int step, const RecordId &scope) const
{
    const std::vector<PathStep> &path = workflowPath();
    if (path[static_cast<size_t>(step)].group() != 5)
        return false;
    for (int gate = 0; gate < step; ++gate) {
        if (!path[static_cast<size_t>(gate)].isGate)
            continue;
        const StepView &view = at(gate, scope);
        if (view.isRecorded() && view.gate && view.gate->kind == GateVerdict::Kind::EndsHere)
            return true;
    }
    return false;
}

/// All that a gate rests on is recorded.
bool Workflow::isReady(int step, const RecordId &scope) const
{
    return std::ranges::all_of(workflowPath()[static_cast<size_t>(step)].restsOn, [&](const char *number) {
        const StepStanding standing = at(pathStep(QLatin1StringView(number)), scope).standing;
        return standing == StepStanding::Done || standing == StepStanding::NotNeeded
            || standing == StepStanding::ToReview;
    });
}

const StepView &Workflow::at(int step, const RecordId &scope) const
{
    static const StepView none;
    const auto found = m_views.constFind(placeOf(step, scope));
    return found == m_views.cend() ? none : *found;
}

StepTotal Workflow::total(int step) const
{
    StepTotal total;
    for (const RecordId &scope : placesOf(step)) {
        ++total.of;
        const StepStanding standing = at(step, scope).standing;
        total.done += standing == StepStanding::Done;
        total.toReview += standing == StepStanding::ToReview;
        total.notNeeded += standing == StepStanding::NotNeeded;
        total.closed += standing == StepStanding::GateClosed;
    }
    if (total.toReview > 0)
        total.standing = StepStanding::ToReview;
    else if (total.closed > 0)
        total.standing = StepStanding::GateClosed;
    else if (total.of > 0 && total.done + total.notNeeded == total.of)
        total.standing = total.done > 0 ? StepStanding::Done : StepStanding::NotNeeded;
    return total;
}

// --- gates ---

/// Decided by a person, and let through by the figures or by a reason.
bool Workflow::isPassed(int gate, const RecordId &scope) const
{
    const StepView &view = at(gate, scope);
    if (view.standing == StepStanding::NotNeeded)
        return true;
    const WorkflowStep *record = view.recorded();
    return record && ((view.gate && view.gate->letsThrough()) || !record->pastGate.main.isEmpty());
}

QString Workflow::blockedAt(int gate, const RecordId &scope) const
{
    if (isPassed(gate, scope))
        return {};
    const PathStep &path = workflowPath()[static_cast<size_t>(gate)];
    const StepView &view = at(gate, scope);
    const QString why = view.gate && !view.gate->letsThrough() ? view.gate->sentence
                                                               : m_words.translate("Workflow", "nobody has recorded the decision yet.");
    return m_words.translate("Workflow", "Gate %1, %2: %3")
        .arg(path.numberText(), m_project.designation(scope, m_words), why);
}

QString Workflow::blockedBy(int step, const RecordId &scope) const
{
    const std::vector<PathStep> &path = workflowPath();
    const bool perScope = path[static_cast<size_t>(step)].isPerScope();
    for (int gate = 0; gate < step; ++gate) {
        if (!path[static_cast<size_t>(gate)].isGate)
            continue;
        for (const RecordId &one : perScope ? std::vector{scope} : m_facts->scopes) {
            if (const QString blocked = blockedAt(gate, one); !blocked.isEmpty())
                return blocked;
        }
    }
    return {};
}
