// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Agenda.h"
#include "core/workshop/AgreementRule.h"
#include "core/workshop/Stakes.h"

/// One item after its last reveal: what the minutes and the list of disagreements say.
struct ItemSummary
{
    AgendaItem item;
    std::vector<Round> rounds; ///< revealed ones
    RoundVotes votes;          ///< of the last of them
    RoundVotes firstVotes;     ///< of the first: before anybody had heard the others
    double firstGap = 0;       ///< between the furthest medians of the first round
    AgreementRule rule;
    Verdict verdict;
    Stakes stakes;
    Grade level = Grade::Unknown;        ///< overall level of the scenario now, in the item's state
    std::optional<double> itMinusOt;     ///< of the first round: median of IT minus median of OT, where both gave a value
    [[nodiscard]] bool isVoted() const { return !rounds.empty(); }
};

[[nodiscard]] ItemSummary itemSummary(const Project &project, const RiskMethod &method, const AgendaItem &item);

/// What a whole session shows.
struct SessionSummary
{
    Session session;
    std::vector<Participant> people;
    std::vector<ItemSummary> items;  ///< in the order of the agenda
    Agreement agreement;             ///< over the first rounds: later ones are no longer independent
    int agreed = 0;
    int decided = 0;
    int parked = 0;
    int open = 0;

    [[nodiscard]] static SessionSummary of(const Project &project, const Id<Session> &session);
    /// Voted items, those first whose votes matter: across the tolerable line, across a level, then by the gap between the
    /// teams in the first round.
    [[nodiscard]] std::vector<const ItemSummary *> byDisagreement() const;
};

/// The gap between IT and OT over several items: ordinal, so the middle one, never a mean.
struct TeamGap
{
    QString name;          ///< of the category or zone
    int items = 0;
    double middle = 0;     ///< median of "IT minus OT"
    double largest = 0;    ///< the one furthest from 0
};
[[nodiscard]] std::vector<TeamGap> gapsByQuestion(const std::vector<SessionSummary> &sessions, const Words &words);
[[nodiscard]] std::vector<TeamGap> gapsByZone(const Project &project, const std::vector<SessionSummary> &sessions, const Words &words);

/// All sessions by date: the trend.
[[nodiscard]] std::vector<SessionSummary> allSessions(const Project &project);
/// Items to be asked again, by date: those with a date, and those settled against the rule half a year after.
[[nodiscard]] std::vector<ItemSummary> askAgain(const std::vector<SessionSummary> &sessions);
