// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Scenario;
struct Session;

/// What is asked. Of a scenario: its likelihood or its consequence in one category. Of a row of a worksheet: how far it
/// is met, or the score today or aimed at.
enum class Question { Unknown, Likelihood, Safety, Environment, Production, Money, Quality, Legal, Reputation, Data, Answer, Current, Target };
inline constexpr Choice questionChoices[] = {
    {"likelihood", QT_TRANSLATE_NOOP("Choice", "likelihood")},
    {"safety", QT_TRANSLATE_NOOP("Choice", "people's safety")},
    {"environment", QT_TRANSLATE_NOOP("Choice", "environment")},
    {"production", QT_TRANSLATE_NOOP("Choice", "production")},
    {"money", QT_TRANSLATE_NOOP("Choice", "money")},
    {"quality", QT_TRANSLATE_NOOP("Choice", "quality")},
    {"legal", QT_TRANSLATE_NOOP("Choice", "legal")},
    {"reputation", QT_TRANSLATE_NOOP("Choice", "reputation")},
    {"data", QT_TRANSLATE_NOOP("Choice", "data")},
    {"answer", QT_TRANSLATE_NOOP("Choice", "how far it is met")},
    {"current", QT_TRANSLATE_NOOP("Choice", "score today")},
    {"target", QT_TRANSLATE_NOOP("Choice", "score aimed at")},
};

enum class ItemState { Unknown, Unmitigated, Today, Target };
inline constexpr Choice itemStateChoices[] = {
    {"unmitigated", QT_TRANSLATE_NOOP("Choice", "without cyber measures")},
    {"today", QT_TRANSLATE_NOOP("Choice", "as it is today")},
    {"target", QT_TRANSLATE_NOOP("Choice", "with the planned measures")},
};

enum class ItemOutcome { Open, Agreed, Decided, Parked };
inline constexpr Choice itemOutcomeChoices[] = {
    {"agreed", QT_TRANSLATE_NOOP("Choice", "agreed")},
    {"decided", QT_TRANSLATE_NOOP("Choice", "decided")},
    {"parked", QT_TRANSLATE_NOOP("Choice", "parked")},
};

/// One thing that is voted on: scenario × question × state, or a row of a worksheet × question; with what came out.
struct AgendaItem
{
    Id<AgendaItem> id;
    Id<Session> session;
    std::optional<int> position; ///< from 1
    BilingualText subject;       ///< what the scenario was called when it was put on the agenda
    Id<Scenario> scenario;
    QString framework;   ///< with `requirement`: a row of a worksheet instead of a scenario
    QString requirement;
    RecordId scope;      ///< of the row: zone or conduit; invalid = the site
    Question question = Question::Unknown;
    ItemState state = ItemState::Unknown;
    BilingualText attackerHas; ///< what the attacker already has, so that all judge the same case
    QStringList requiredTeams; ///< one of them at least must vote, else there is no quorum
    std::optional<int> fixedValue; ///< taken from the HAZOP: not voted on
    QString fixedFrom;
    ItemOutcome outcome = ItemOutcome::Open;
    std::optional<int> value;
    QString decidedBy;
    QDate decidedOn;
    BilingualText reason;
    BilingualText minority; ///< the opinion of who did not agree, word for word
    BilingualText actions;
    QString word;     ///< that was understood differently: for the glossary
    QDate askAgainOn;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};
