// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ScenarioEdits.h"

#include "core/model/Measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {

QString numberText(int number)
{
    return u"R-%1"_s.arg(number, 2, 10, QChar(u'0'));
}

template<typename Numbered = Scenario>
int highestNumber(const Project &project)
{
    int highest = 0;
    for (const Numbered &record : project.all<Numbered>())
        highest = std::max(highest, record.number.section(u'-', -1).toInt());
    return highest;
}

void dropDecision(Scenario &scenario)
{
    scenario.acceptedBy.clear();
    scenario.acceptedAs.clear();
    scenario.acceptanceCondition = {};
    scenario.acceptedUntil = {};
    scenario.acceptanceReason = {};
    scenario.acceptedOn = {};
}

template<typename List>
void addMissing(List &to, const List &more)
{
    for (const auto &one : more) {
        if (!std::ranges::contains(to, one))
            to.push_back(one);
    }
}

void addText(QString &to, const QString &more)
{
    if (!more.isEmpty() && !to.contains(more))
        to += to.isEmpty() ? more : u'\n' + more;
}

void addText(BilingualText &to, const BilingualText &more)
{
    addText(to.main, more.main);
    addText(to.translated, more.translated);
}

void takeWorst(std::optional<int> &to, const std::optional<int> &other)
{
    if (other && (!to || *other > *to))
        to = other;
}

void takeWorst(RiskState &to, const RiskState &other)
{
    takeWorst(to.likelihood, other.likelihood);
    for (size_t i = 0; i < to.consequences.size(); ++i)
        takeWorst(to.consequences[i], other.consequences[i]);
}

void takeIn(Scenario &into, const Scenario &other)
{
    addMissing(into.assets, other.assets);
    addMissing(into.measures, other.measures);
    addMissing(into.losses, other.losses);
    for (const auto member : {&Scenario::cause, &Scenario::effect, &Scenario::vulnerability, &Scenario::accessPoint, &Scenario::assumptions, &Scenario::safeguards})
        addText(into.*member, other.*member);
    takeWorst(into.unmitigated, other.unmitigated);
    takeWorst(into.today, other.today);
    takeWorst(into.target, other.target);
    if (other.knowledge != Grade::Unknown && (into.knowledge == Grade::Unknown || other.knowledge < into.knowledge))
        into.knowledge = other.knowledge; // the sum is known no better than its weakest part
}
}

QString ScenarioEdits::nextNumber(const Project &project)
{
    return numberText(highestNumber(project) + 1);
}

QString ScenarioEdits::nextMeasureNumber(const Project &project)
{
    return u"M-%1"_s.arg(highestNumber<Measure>(project) + 1, 2, 10, QChar(u'0'));
}

Result<std::vector<Id<Scenario>>> ScenarioEdits::addFromLibrary(Project &project, const std::vector<const LibraryScenario *> &chosen, const RecordId &scope)
{
    std::vector<Id<Scenario>> added;
    int number = highestNumber(project);
    const auto done = project.edit(QCoreApplication::translate("ScenarioEdits", "Scenarios from the library"), [&](Edit &edit) -> Result<void> {
        for (const LibraryScenario *one : chosen) {
            Scenario scenario = one->scenario(project);
            scenario.number = numberText(++number);
            scenario.scope = scope;
            const auto id = edit.add(scenario);
            if (!id)
                return std::unexpected(id.error());
            added.push_back(*id);
        }
        return {};
    });
    return done.transform([&](const Project::Outcome &) { return added; });
}

Result<Id<Scenario>> ScenarioEdits::copy(Project &project, const Id<Scenario> &id)
{
    std::optional<Scenario> scenario = project.find(id);
    if (!scenario)
        return failed(QCoreApplication::translate("ScenarioEdits", "The scenario is not there any more."));
    scenario->id = {};
    scenario->number = nextNumber(project);
    dropDecision(*scenario);
    Id<Scenario> made;
    return project.edit({}, [&](Edit &edit) { return edit.add(*scenario).transform([&](const Id<Scenario> &added) { made = added; }); })
        .transform([&](const Project::Outcome &) { return made; });
}

Result<std::vector<Id<Scenario>>> ScenarioEdits::splitByAsset(Project &project, const Id<Scenario> &id)
{
    const std::optional<Scenario> whole = project.find(id);
    if (!whole || whole->assets.size() < 2)
        return failed(QCoreApplication::translate("ScenarioEdits", "The scenario names fewer than two assets: there is nothing to split."));
    std::vector<Id<Scenario>> parts {id};
    int number = highestNumber(project);
    const auto done = project.edit(QCoreApplication::translate("ScenarioEdits", "Scenario split by asset"), [&](Edit &edit) -> Result<void> {
        Scenario first = *whole;
        first.assets = {whole->assets.front()};
        if (Result<void> kept = edit.put(first); !kept)
            return kept;
        for (size_t i = 1; i < whole->assets.size(); ++i) {
            Scenario part = *whole;
            part.id = {};
            part.number = numberText(++number);
            part.assets = {whole->assets[i]};
            dropDecision(part);
            const auto added = edit.add(part);
            if (!added)
                return std::unexpected(added.error());
            parts.push_back(*added);
        }
        return {};
    });
    return done.transform([&](const Project::Outcome &) { return parts; });
}

Result<void> ScenarioEdits::merge(Project &project, const std::vector<Id<Scenario>> &ids)
{
    if (ids.size() < 2)
        return failed(QCoreApplication::translate("ScenarioEdits", "Choose at least two scenarios to merge."));
    std::vector<Scenario> scenarios;
    for (const Id<Scenario> &id : ids) {
        if (std::optional<Scenario> scenario = project.find(id))
            scenarios.push_back(std::move(*scenario));
    }
    if (scenarios.size() != ids.size())
        return failed(QCoreApplication::translate("ScenarioEdits", "The scenario is not there any more."));
    Scenario sum = scenarios.front();
    dropDecision(sum);
    for (const Scenario &other : scenarios | std::views::drop(1))
        takeIn(sum, other);
    return project
        .edit(QCoreApplication::translate("ScenarioEdits", "Scenarios merged"),
              [&](Edit &edit) -> Result<void> {
                  for (const Scenario &other : scenarios | std::views::drop(1)) {
                      if (Result<void> gone = edit.remove(Scenario::kind(), other.id); !gone)
                          return gone;
                  }
                  return edit.put(sum);
              })
        .transform([](const Project::Outcome &) { });
}
