// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Session.h"
#include "core/workshop/RoundVotes.h"

/// When a round counts as agreed: all three parts (domain: scoring together). Ours; fixed before the first vote.
struct AgreementRule
{
    TeamShare teamShare = TeamShare::TwoThirds; ///< (1) of the voters of each voting team gave a value
    int medianGap = 1;   ///< (2) medians of teams with two or more values differ by at most this
    int closeShare = 80; ///< (3) in each voting team, percent of the values that lie in
    int closeSteps = 1;  ///<     [lower median - this, upper median + this] of all votes that count
    std::vector<Team> votingTeams {Team::It, Team::Ot, Team::Safety};

    [[nodiscard]] static AgreementRule of(const Session &session); ///< what the session leaves open is as above
    /// "twoThirds/1/80/1 it,ot,safety", as Round::rule keeps it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static AgreementRule fromText(const QString &text);
    /// The rule in one sentence.
    [[nodiscard]] QString sentence(const Words &words) const;
    friend bool operator==(const AgreementRule &, const AgreementRule &) = default;
};

/// Whether a round is agreed, and which part of the rule says no.
struct Verdict
{
    bool isAgreed = false;
    bool hasQuorum = true;
    std::vector<Team> tooFew;     ///< voting teams of which not enough gave a value
    std::optional<std::pair<Team, Team>> apart; ///< the two teams whose medians are furthest apart, more than allowed; the lower first
    double gap = 0;               ///< between the furthest medians of teams with two or more values; 0 where there are no two
    std::vector<Team> scattered;  ///< teams whose values do not lie close enough together
    std::optional<int> lowest;    ///< of all votes that count
    std::optional<int> highest;

    /// `requiredTeams`: one of them at least must have voted; empty = none is required.
    [[nodiscard]] static Verdict of(const RoundVotes &votes, const AgreementRule &rule, const std::vector<Team> &requiredTeams = {});
    /// "Not agreed: the medians of IT and OT are 2 apart, the rule allows 1." In one or two sentences.
    [[nodiscard]] QString sentence(const AgreementRule &rule, const Words &words) const;
};

/// Who should speak first: in each team the vote furthest from the median of all, where it lies at least one step off.
struct Outlier
{
    Team team = Team::Unknown;
    int value = 0;
    std::vector<Id<Participant>> by; ///< empty where names are hidden
};
[[nodiscard]] std::vector<Outlier> speakFirst(const RoundVotes &votes);

/// What people say their votes rest on, commonest first.
[[nodiscard]] std::vector<std::pair<VoteReason, int>> reasonCounts(const RoundVotes &votes);

/// Teams as they are shown: where names are hidden, those with fewer than three values are one row, with the
/// largest team where they are still fewer than three together.
struct TeamStrip
{
    std::vector<Team> teams;
    std::vector<int> values; ///< ascending
    int dontKnows = 0;
    Grade confidence = Grade::Unknown; ///< the middle one that was given
};
[[nodiscard]] std::vector<TeamStrip> teamStrips(const RoundVotes &votes, bool namesShown);
