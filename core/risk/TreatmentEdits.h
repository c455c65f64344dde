// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Measure.h"
#include "core/model/Scenario.h"
#include "core/project/Project.h"

/// Decisions about one scenario or measure, each one step of undo.
namespace TreatmentEdits {

/// Who accepts a risk, in which office, until when, on which condition, and why.
struct AcceptanceGiven
{
    QString by;
    QString as;
    QDate until;
    QString condition; ///< in the language that `words` speaks, as the reason
    QString reason;
};
/// An error where name, office or end is missing, or the end is not in the future. The decision becomes "accept" unless
/// the risk is being reduced, avoided or transferred: then it is accepted until the measures are there.
[[nodiscard]] Result<void> acceptRisk(Project &project, const Id<Scenario> &id, const AcceptanceGiven &given, Language language);
/// Takes an acceptance back: the five fields and, where it was "accept", the decision.
[[nodiscard]] Result<void> withdrawAcceptance(Project &project, const Id<Scenario> &id);

/// A person accepts what the program suggested.
[[nodiscard]] Result<void> takeLikelihood(Project &project, const Id<Scenario> &id, int unmitigatedLikelihood);
[[nodiscard]] Result<void> takeResidual(Project &project, const Id<Scenario> &id, const RiskState &today);

/// The four questions: keys of harmChoices, "none" for none of them, empty for not asked. Another answer than before takes
/// the signature of OT away, for it was given for the other one.
[[nodiscard]] Result<void> answerQuestions(Project &project, const Id<Measure> &id, const QStringList &harms);
/// An error where the name is missing.
[[nodiscard]] Result<void> signForOt(Project &project, const Id<Measure> &id, const QString &by, const QDate &on);

[[nodiscard]] Result<void> link(Project &project, const Id<Scenario> &scenario, const Id<Measure> &measure);
[[nodiscard]] Result<void> unlink(Project &project, const Id<Scenario> &scenario, const Id<Measure> &measure);
}
