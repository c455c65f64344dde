// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

enum class SessionState { Unknown, Prepared, Running, Closed };
inline constexpr Choice sessionStateChoices[] = {
    {"prepared", QT_TRANSLATE_NOOP("Choice", "prepared")},
    {"running", QT_TRANSLATE_NOOP("Choice", "running")},
    {"closed", QT_TRANSLATE_NOOP("Choice", "closed session")},
};

/// How much of each voting team must have given a value, in the rule for "agreed".
enum class TeamShare { Unknown, Half, TwoThirds, ThreeQuarters, All };
inline constexpr Choice teamShareChoices[] = {
    {"half", QT_TRANSLATE_NOOP("Choice", "half of the team")},
    {"twoThirds", QT_TRANSLATE_NOOP("Choice", "two thirds of the team")},
    {"threeQuarters", QT_TRANSLATE_NOOP("Choice", "three quarters of the team")},
    {"all", QT_TRANSLATE_NOOP("Choice", "the whole team")},
};

/// A workshop in which people score one by one, each alone, and reveal at once (domain: scoring together).
/// The rule for "agreed" is fixed before the first vote; each round keeps a copy of the one that held for it.
struct Session
{
    Id<Session> id;
    BilingualText name;
    QDate heldOn;
    SessionState state = SessionState::Unknown;
    BilingualText timeFrame; ///< over which likelihood is asked: "within one year"
    Fact namesShown;         ///< No: who gave which vote is never written down
    std::optional<int> minutesPerItem; ///< time box
    QStringList votingTeams; ///< of teamChoices; the others are shown, not counted
    TeamShare teamShare = TeamShare::Unknown;
    std::optional<int> medianGap;  ///< medians of teams may differ by this much
    std::optional<int> closeShare; ///< percent of each team's values …
    std::optional<int> closeSteps; ///< … that must lie this close to the medians of all
    QString publicKey; ///< base64url of the 32 bytes that ballots are sealed for; the secret one is not in the file
    BilingualText remarks; ///< of the scribe

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Session &, const Session &) = default;
};
