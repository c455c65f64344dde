// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/TreatmentEdits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template<typename Kind>
Result<void> changed(Project &project, const Id<Kind> &id, const QString &label, const std::function<void(Kind &)> &change)
{
    std::optional<Kind> record = project.find(id);
    if (!record)
        return failed(QCoreApplication::translate("TreatmentEdits", "The record is not there any more."));
    change(*record);
    return project.edit(label, [&](Edit &edit) { return edit.put(*record); }).transform([](const Project::Outcome &) { });
}

/// Writes into the text of the reader's language, as the form does.
void write(const Project &project, const char *field, BilingualText &text, const QString &what, Language language)
{
    const RecordKind &kind = Scenario::kind();
    const int main = kind.indexOf(QString::fromLatin1(field));
    (project.fieldFor(kind, main, language) == main ? text.main : text.translated) = what;
}

bool isTreated(const Scenario &scenario)
{
    return scenario.treatment == "reduce"_L1 || scenario.treatment == "avoid"_L1 || scenario.treatment == "transfer"_L1;
}
}

Result<void> TreatmentEdits::acceptRisk(Project &project, const Id<Scenario> &id, const AcceptanceGiven &given, Language language)
{
    if (given.by.trimmed().isEmpty() || given.as.trimmed().isEmpty())
        return failed(QCoreApplication::translate("TreatmentEdits", "An acceptance needs a person and the office in which that person accepts."), {},
                      QCoreApplication::translate("TreatmentEdits", "Fill in both."));
    if (!given.until.isValid() || given.until <= project.today())
        return failed(QCoreApplication::translate("TreatmentEdits", "An acceptance needs an end that is still to come."), {},
                      QCoreApplication::translate("TreatmentEdits", "Enter a later date."));
    const Field &person = Scenario::kind().field(Scenario::kind().indexOf(u"acceptedBy"));
    const Result<Value> by = project.parse(person, given.by.trimmed());
    if (!by)
        return std::unexpected(by.error());
    return changed<Scenario>(project, id, QCoreApplication::translate("TreatmentEdits", "Risk accepted"), [&](Scenario &scenario) {
        scenario.acceptedBy = by->toText();
        scenario.acceptedAs = given.as.trimmed();
        scenario.acceptedUntil = given.until;
        scenario.acceptedOn = project.today();
        write(project, "acceptanceCondition", scenario.acceptanceCondition, given.condition.trimmed(), language);
        write(project, "acceptanceReason", scenario.acceptanceReason, given.reason.trimmed(), language);
        if (!isTreated(scenario))
            scenario.treatment = u"accept"_s;
    });
}

Result<void> TreatmentEdits::withdrawAcceptance(Project &project, const Id<Scenario> &id)
{
    return changed<Scenario>(project, id, QCoreApplication::translate("TreatmentEdits", "Acceptance withdrawn"), [](Scenario &scenario) {
        scenario.acceptedBy.clear();
        scenario.acceptedAs.clear();
        scenario.acceptedUntil = {};
        scenario.acceptedOn = {};
        scenario.acceptanceCondition = {};
        scenario.acceptanceReason = {};
        if (scenario.treatment == "accept"_L1)
            scenario.treatment = u"undecided"_s;
    });
}

Result<void> TreatmentEdits::takeLikelihood(Project &project, const Id<Scenario> &id, int unmitigatedLikelihood)
{
    return changed<Scenario>(project, id, QCoreApplication::translate("TreatmentEdits", "Reasoned likelihood accepted"),
                             [&](Scenario &scenario) { scenario.unmitigated.likelihood = unmitigatedLikelihood; });
}

Result<void> TreatmentEdits::takeResidual(Project &project, const Id<Scenario> &id, const RiskState &today)
{
    return changed<Scenario>(project, id, QCoreApplication::translate("TreatmentEdits", "Suggested residual risk accepted"),
                             [&](Scenario &scenario) { scenario.today = today; });
}

Result<void> TreatmentEdits::answerQuestions(Project &project, const Id<Measure> &id, const QStringList &harms)
{
    QStringList answer;
    for (const Choice &choice : harmChoices) { // in their order; "none" only by itself
        const QString key = QString::fromLatin1(choice.key);
        if (harms.contains(key) && (key != "none"_L1 || harms.size() == 1))
            answer.append(key);
    }
    return changed<Measure>(project, id, {}, [&](Measure &measure) {
        if (measure.harms == answer)
            return;
        measure.harms = answer;
        measure.signedByOt.clear();
        measure.signedOn = {};
    });
}

Result<void> TreatmentEdits::signForOt(Project &project, const Id<Measure> &id, const QString &by, const QDate &on)
{
    if (by.trimmed().isEmpty())
        return failed(QCoreApplication::translate("TreatmentEdits", "A signature needs the name of the person who signs for OT."));
    const Field &person = Measure::kind().field(Measure::kind().indexOf(u"signedByOt"));
    const Result<Value> name = project.parse(person, by.trimmed());
    if (!name)
        return std::unexpected(name.error());
    return changed<Measure>(project, id, QCoreApplication::translate("TreatmentEdits", "Signed for OT"), [&](Measure &measure) {
        measure.signedByOt = name->toText();
        measure.signedOn = on;
    });
}

Result<void> TreatmentEdits::link(Project &project, const Id<Scenario> &scenario, const Id<Measure> &measure)
{
    return changed<Scenario>(project, scenario, {}, [&](Scenario &record) {
        if (!std::ranges::contains(record.measures, measure))
            record.measures.push_back(measure);
    });
}

Result<void> TreatmentEdits::unlink(Project &project, const Id<Scenario> &scenario, const Id<Measure> &measure)
{
    return changed<Scenario>(project, scenario, {}, [&](Scenario &record) { std::erase(record.measures, measure); });
}
