// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/AgendaItem.h"
#include "core/model/Scenario.h"
#include "core/model/Session.h"
#include "core/project/Project.h"

/// What is on the screen, on the phones and in the minutes for one item, in both languages: subject, question, the same
/// thing in IT words and in OT words, and the steps of the scale with their texts.
struct ItemCard
{
    struct Step
    {
        int value = 0;
        LocalText name;
        LocalText text;
    };
    LocalText number;     ///< "R-04", or the row's number with its framework
    LocalText subject;    ///< the scenario's title, the requirement's short name
    LocalText place;      ///< zone or conduit; may be empty
    LocalText question;   ///< "How often can it happen?"
    LocalText state;      ///< "as it is today"; empty for rows of worksheets
    LocalText timeFrame;  ///< of likelihood; may be empty
    LocalText attackerHas;
    LocalText itWords;
    LocalText otWords;
    std::vector<Step> steps; ///< lowest first

    [[nodiscard]] static ItemCard of(const Project &project, const Session &session, const AgendaItem &item);
    [[nodiscard]] const Step *step(int value) const; ///< null where the scale has none
};

/// A text of the project in both languages; the same in both where it has only one.
[[nodiscard]] LocalText inBothLanguages(const Project &project, const BilingualText &text);

/// The consequence category of a question; none for likelihood and rows of worksheets.
[[nodiscard]] std::optional<ConsequenceCategory> categoryOf(Question question);
[[nodiscard]] Question questionOf(ConsequenceCategory category);
[[nodiscard]] inline bool isOfScenario(Question question) { return question >= Question::Likelihood && question <= Question::Data; }
/// "likelihood, as it is today", in the reader's language.
[[nodiscard]] QString questionWords(const AgendaItem &item, const Words &words);
/// The state of the scenario that an item is about.
[[nodiscard]] const RiskState &stateOf(const Scenario &scenario, ItemState state);
[[nodiscard]] RiskState &stateOf(Scenario &scenario, ItemState state);
