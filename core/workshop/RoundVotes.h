// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Participant.h"
#include "core/workshop/Agreement.h"

/// Why somebody voted as they did, in one tap: what the talk after the reveal begins with.
enum class VoteReason { Unknown, AssetValue, Consequence, Exposure, Safeguard, Word };
inline constexpr Choice voteReasonChoices[] = {
    {"assetValue", QT_TRANSLATE_NOOP("Choice", "value of the asset")},
    {"consequence", QT_TRANSLATE_NOOP("Choice", "consequence")},
    {"exposure", QT_TRANSLATE_NOOP("Choice", "exposure")},
    {"safeguard", QT_TRANSLATE_NOOP("Choice", "does the safeguard work")},
    {"word", QT_TRANSLATE_NOOP("Choice", "word understood differently")},
};
inline constexpr Choice confidenceChoices[] = {
    {"low", QT_TRANSLATE_NOOP("Choice", "small")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "moderate")},
    {"high", QT_TRANSLATE_NOOP("Choice", "large")},
};

/// One vote. No value is "don't know": an answer, and not a number.
struct Vote
{
    std::optional<int> value = {};
    Grade confidence = Grade::Unknown; ///< low to high
    VoteReason reason = VoteReason::Unknown;
    QString remark = {}; ///< at most `longestRemark` characters

    static constexpr int longestRemark = 300;
    /// What is sealed: JSON {"v":4,"c":"medium","r":"exposure","n":"…"}, filled up with blanks to `packedSize` bytes, so
    /// that its length tells nothing. A remark that is too long in bytes is cut.
    static constexpr int packedSize = 1024;
    [[nodiscard]] QByteArray packed() const;
    [[nodiscard]] static std::optional<Vote> fromPacked(const QByteArray &content);
    friend bool operator==(const Vote &, const Vote &) = default;
};

/// A vote after the reveal.
struct RevealedVote
{
    Team team = Team::Unknown;
    Vote vote;
    Id<Participant> by; ///< invalid where names are hidden
    VotingWay way = VotingWay::Unknown; ///< unknown where names are hidden
    friend bool operator==(const RevealedVote &, const RevealedVote &) = default;
};

/// All votes of a revealed round, and how many voters each team had then.
struct RoundVotes
{
    std::vector<std::pair<Team, int>> voters; ///< teams with at least one voter, in the order of teamChoices
    std::vector<RevealedVote> votes;

    /// Compact JSON, as Round::votes keeps it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static RoundVotes fromText(const QString &text); ///< what cannot be read is left out

    [[nodiscard]] std::vector<int> values(Team team) const; ///< ascending, without "don't know"
    [[nodiscard]] std::vector<int> values(const std::vector<Team> &teams) const;
    [[nodiscard]] int dontKnows() const;
    [[nodiscard]] int voterCount(Team team) const;
};

/// Team to key and back: "it", "ot", "safety", "management", "vendor".
[[nodiscard]] QString teamKey(Team team);
[[nodiscard]] Team teamOfKey(QStringView key); ///< Unknown where it is none
[[nodiscard]] QString teamName(Team team, const Words &words);
/// Lower and upper median of values in ascending order, not empty; the same where their number is odd.
[[nodiscard]] std::pair<int, int> medians(const std::vector<int> &ascending);
/// The usual median: the middle, or half way between the two middle ones.
[[nodiscard]] double medianOf(const std::vector<int> &ascending);
