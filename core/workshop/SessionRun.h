// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Agenda.h"
#include "core/workshop/AgreementRule.h"
#include "core/workshop/SessionKeys.h"

/// What became of a ballot that came in.
enum class BallotOutcome {
    Kept,
    Changed,   ///< it replaces an earlier one of the same person
    Doubled,   ///< the same one again, or an older one: nothing changed
    Late,      ///< the round is revealed
    NotOpen,   ///< the item is not up for a vote
    Stranger,  ///< nobody of this session who votes
    Forged,    ///< the signature is not of that person's device
    TooLarge
};
[[nodiscard]] QString ballotOutcomeText(BallotOutcome outcome, const Words &words);

/// How an item was settled.
struct Decision
{
    int value = 0;
    Language language = Language::English; ///< of the texts
    QString decidedBy = {};
    QString reason = {};
    QString minority = {}; ///< word for word
    QString actions = {};
    QString word = {};     ///< that was understood differently: goes to the glossary's to-do list
    QDate askAgainOn = {};
};

/// One session as it runs: the only place that opens rounds, takes votes and reveals them. Everything it knows is in the
/// project file (and the key beside it), so that a crash or a closed lid loses nothing: a new object goes on where the
/// last one was. Each function is one step of undo, save the votes: they stand outside the journal until the reveal.
class SessionRun
{
public:
    SessionRun(Project &project, const Id<Session> &session, SessionKeys keys)
        : m_project(project)
        , m_session(session)
        , m_keys(std::move(keys))
    {
    }

    /// Makes a session with its people and its agenda in one edit, and its key. Positions are given in the order of `items`.
    [[nodiscard]] static Result<Id<Session>> prepare(Project &project, const SessionKeys &keys, Session session, const std::vector<Participant> &people,
                                                     const std::vector<AgendaItem> &items);

    [[nodiscard]] Project &project() const { return m_project; }
    [[nodiscard]] const Id<Session> &id() const { return m_session; }
    [[nodiscard]] Session session() const;
    [[nodiscard]] std::vector<AgendaItem> items() const { return itemsOf(m_project, m_session); }
    [[nodiscard]] std::vector<Participant> people() const { return participantsOf(m_project, m_session); }

    [[nodiscard]] bool hasKey() const { return m_keys.find(session()).has_value(); } ///< on this computer
    /// Whether a vote was cast: from then on the rule for "agreed" cannot be changed.
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] Result<void> changeRule(const AgreementRule &rule);
    [[nodiscard]] Result<void> addItems(const std::vector<AgendaItem> &items); ///< at the end of the agenda
    [[nodiscard]] Result<void> moveItem(const Id<AgendaItem> &item, int toPosition); ///< positions count from 1
    [[nodiscard]] Result<void> removeItem(const Id<AgendaItem> &item); ///< refused once it has a round

    // --- people ---

    [[nodiscard]] Result<Id<Participant>> join(Participant person); ///< waits to be let in where `admission` is not set
    /// One voice: a device that is admitted elsewhere in the session is refused.
    [[nodiscard]] Result<void> admit(const Id<Participant> &person);
    [[nodiscard]] Result<void> remove(const Id<Participant> &person); ///< their ballots of an open round do not count
    [[nodiscard]] std::optional<Participant> personOfDevice(const QByteArray &devicePublicKey) const; ///< removed ones are not found

    // --- one item ---

    /// The item that is up for a vote now: the one with an open round.
    [[nodiscard]] std::optional<AgendaItem> openItem() const;
    [[nodiscard]] std::optional<Round> openRoundOf(const Id<AgendaItem> &item) const;
    /// Starts the first round, or another one after a reveal. Refused while another item is open.
    [[nodiscard]] Result<Id<Round>> open(const Id<AgendaItem> &item);
    /// Who has voted in the round that is open or comes next; never what.
    [[nodiscard]] std::vector<Id<Participant>> voted(const Id<AgendaItem> &item) const;
    /// A vote at this laptop: sealed and signed here.
    [[nodiscard]] Result<BallotOutcome> vote(const Id<AgendaItem> &item, const Id<Participant> &person, const Vote &vote);
    /// Ballots from devices and files, checked and kept in one transaction: what has an outcome Kept or Changed is on the disk.
    [[nodiscard]] Result<std::vector<BallotOutcome>> take(const std::vector<SealedBallot> &ballots);
    /// Opens all seals of the open round and writes the votes down, once.
    [[nodiscard]] Result<RoundVotes> reveal(const Id<AgendaItem> &item);
    /// The value goes into the scenario or the worksheet with the decision, in one edit. `isAgreed`: by the rule, as it was voted.
    [[nodiscard]] Result<void> decide(const Id<AgendaItem> &item, const Decision &decision, bool isAgreed);
    /// Puts the item aside; an open round goes with its sealed votes.
    [[nodiscard]] Result<void> park(const Id<AgendaItem> &item);
    [[nodiscard]] Result<void> close(); ///< the session; refused while a round is open

    static constexpr int largestBallot = 4096; ///< bytes, sealed

private:
    [[nodiscard]] Result<void> checkVotable(const AgendaItem &item) const;
    [[nodiscard]] std::optional<BallotOutcome> refusalOf(const SealedBallot &ballot, const QByteArray &laptopKey) const;
    [[nodiscard]] QByteArray laptopPublicKey() const;

    Project &m_project;
    Id<Session> m_session;
    SessionKeys m_keys;
};
