// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Participant.h"
#include "core/model/Round.h"
#include "core/risk/RiskMethod.h"
#include "core/workshop/ItemCard.h"

/// What is put on the agenda. Nothing is written: the items go in with the session (SessionRun::prepare) or one by one.
namespace Agenda {

struct Choice
{
    ItemState state = ItemState::Today;
    bool likelihood = true;
    int worstCategories = 1;       ///< 0-2: the consequence categories that set the level
    bool consequenceFromHazop = false; ///< where the scenario names a HAZOP: its consequence is fixed, not voted
};
/// Likelihood and the worst categories of each scenario, in their order. A scenario that is scored in no category is
/// asked for people's safety.
[[nodiscard]] std::vector<AgendaItem> ofScenarios(const Project &project, const std::vector<Id<Scenario>> &scenarios, const Choice &choice);
/// Rows of a worksheet; those that are headings are left out. An error where the framework is not loaded.
[[nodiscard]] Result<std::vector<AgendaItem>> ofRequirements(const Project &project, const QString &framework, const QStringList &requirements, const RecordId &scope);

/// Scenarios of which the level today (or, where that is not scored, without measures) is at least this.
[[nodiscard]] std::vector<Id<Scenario>> scenariosFrom(const Project &project, Grade lowest);
/// What matters first: scenarios whose earlier votes lay across the tolerable line, then across a level, then those that
/// were never voted on, then the rest; among equals by level, the highest first.
void sortByWhatMatters(const Project &project, std::vector<Id<Scenario>> &scenarios);

/// How many minutes the items will take: as long as earlier ones did (the middle one), 4 where there were fewer than
/// three; a fixed one takes 1.
[[nodiscard]] int forecastMinutes(const Project &project, const std::vector<AgendaItem> &items);

/// What is not ready yet for the first vote, a sentence each; none = ready.
[[nodiscard]] QStringList notReady(const Project &project, const Session &session, const Words &words);
}

/// The items of a session by position, its participants by name, the rounds of an item by number.
[[nodiscard]] std::vector<AgendaItem> itemsOf(const Project &project, const Id<Session> &session);
[[nodiscard]] std::vector<Participant> participantsOf(const Project &project, const Id<Session> &session);
[[nodiscard]] std::vector<Round> roundsOf(const Project &project, const Id<AgendaItem> &item);
