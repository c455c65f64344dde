// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/SessionRun.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString runWords(const char *text)
{
    return QCoreApplication::translate("SessionRun", text);
}

QString stamp(const Project &project)
{
    return project.clock().now().toUTC().toString(Qt::ISODate);
}

/// Round that votes for the item go into: the open one, else the next.
int roundFor(const std::vector<Round> &rounds)
{
    return rounds.empty() ? 1 : rounds.back().isOpen() ? rounds.back().number.value_or(1) : rounds.back().number.value_or(1) + 1;
}
}

QString ballotOutcomeText(BallotOutcome outcome, const Words &words)
{
    switch (outcome) {
    case BallotOutcome::Kept: return words.translate("BallotOutcome", "The vote is in.");
    case BallotOutcome::Changed: return words.translate("BallotOutcome", "The vote is in; it replaces the earlier one.");
    case BallotOutcome::Doubled: return words.translate("BallotOutcome", "This vote was in already, or is older than the one that is.");
    case BallotOutcome::Late: return words.translate("BallotOutcome", "Too late: this round has been revealed.");
    case BallotOutcome::NotOpen: return words.translate("BallotOutcome", "This item is not up for a vote.");
    case BallotOutcome::Stranger: return words.translate("BallotOutcome", "Nobody of this session who votes gave this ballot.");
    case BallotOutcome::Forged: return words.translate("BallotOutcome", "The signature is not that of this person's device.");
    case BallotOutcome::TooLarge: return words.translate("BallotOutcome", "The ballot is larger than any can be.");
    }
    return {};
}

Result<Id<Session>> SessionRun::prepare(Project &project, const SessionKeys &keys, Session session, const std::vector<Participant> &people,
                                        const std::vector<AgendaItem> &items)
{
    const Sealing::KeyPair pair = Sealing::newSessionKeys();
    session.id = Id<Session>(RecordId::create());
    session.publicKey = Sealing::text(pair.publicKey);
    session.state = SessionState::Prepared;
    // The key first: a session whose votes nobody could open must not come about.
    if (Result<void> kept = keys.keep(session.id, pair.secretKey); !kept)
        return std::unexpected(kept.error());
    const auto done = project.edit(runWords(QT_TRANSLATE_NOOP("SessionRun", "Workshop prepared: %1")).arg(session.name.main), [&](Edit &edit) -> Result<void> {
        if (const auto made = edit.add(session); !made)
            return std::unexpected(made.error());
        for (Participant person : people) {
            person.session = session.id;
            if (person.admission == Admission::Unknown)
                person.admission = Admission::Admitted;
            if (const auto made = edit.add(person); !made)
                return std::unexpected(made.error());
        }
        int position = 0;
        for (AgendaItem item : items) {
            item.session = session.id;
            item.position = ++position;
            if (const auto made = edit.add(item); !made)
                return std::unexpected(made.error());
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return session.id;
}

Session SessionRun::session() const
{
    return m_project.find(m_session).value_or(Session {});
}

bool SessionRun::hasBegun() const
{
    return std::ranges::any_of(items(), [this](const AgendaItem &item) {
        return !roundsOf(m_project, item.id).empty() || !voted(item.id).empty();
    });
}

Result<void> SessionRun::changeRule(const AgreementRule &rule)
{
    if (hasBegun())
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "The rule is fixed once the first vote is in.")), session().name.main);
    Session changed = session();
    changed.teamShare = rule.teamShare;
    changed.medianGap = rule.medianGap;
    changed.closeShare = rule.closeShare;
    changed.closeSteps = rule.closeSteps;
    changed.votingTeams.clear();
    for (const Team team : rule.votingTeams)
        changed.votingTeams.append(teamKey(team));
    return m_project.edit({}, [&](Edit &edit) { return edit.put(changed); }).transform([](const Project::Outcome &) { });
}

Result<void> SessionRun::addItems(const std::vector<AgendaItem> &added)
{
    int position = static_cast<int>(items().size());
    return m_project.edit({}, [&](Edit &edit) -> Result<void> {
        for (AgendaItem item : added) {
            item.session = m_session;
            item.position = ++position;
            if (const auto made = edit.add(item); !made)
                return std::unexpected(made.error());
        }
        return {};
    }).transform([](const Project::Outcome &) { });
}

Result<void> SessionRun::moveItem(const Id<AgendaItem> &item, int toPosition)
{
    std::vector<AgendaItem> order = items();
    const auto from = std::ranges::find(order, item, &AgendaItem::id);
    if (from == order.end())
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "The item is not on this agenda.")));
    AgendaItem moved = std::move(*from);
    order.erase(from);
    order.insert(order.begin() + std::clamp<qsizetype>(toPosition - 1, 0, static_cast<qsizetype>(order.size())), std::move(moved));
    static const int position = AgendaItem::kind().indexOf(u"position");
    return m_project.edit(runWords(QT_TRANSLATE_NOOP("SessionRun", "Agenda: order changed")), [&](Edit &edit) -> Result<void> {
        for (size_t i = 0; i < order.size(); ++i) {
            if (Result<void> done = edit.set(AgendaItem::kind(), order[i].id, position, Value(static_cast<qint64>(i) + 1)); !done)
                return done;
        }
        return {};
    }).transform([](const Project::Outcome &) { });
}

Result<void> SessionRun::removeItem(const Id<AgendaItem> &item)
{
    if (!roundsOf(m_project, item).empty())
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "This item was voted on: it stays on record. Park it instead.")));
    return m_project.edit({}, [&](Edit &edit) -> Result<void> {
        if (Result<void> done = edit.clearBallots(item, 1); !done)
            return done;
        return edit.remove(AgendaItem::kind(), item);
    }).transform([](const Project::Outcome &) { });
}

Result<Id<Participant>> SessionRun::join(Participant person)
{
    person.session = m_session;
    if (person.admission == Admission::Unknown)
        person.admission = Admission::Waiting;
    if (person.role == WorkshopRole::Unknown)
        person.role = WorkshopRole::Voter;
    Id<Participant> id;
    const auto done = m_project.edit({}, [&](Edit &edit) { return edit.add(person).transform([&id](const Id<Participant> &made) { id = made; }); });
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Result<void> SessionRun::admit(const Id<Participant> &person)
{
    const auto found = m_project.find(person);
    if (!found || found->session != m_session)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "There is no such person in this session.")));
    const std::vector<Participant> others = people();
    const bool isDouble = !found->device.isEmpty() && std::ranges::any_of(others, [&](const Participant &other) {
        return other.id != person && other.admission == Admission::Admitted && other.device == found->device;
    });
    if (isDouble)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "This device takes part already: two people cannot share one.")), found->name);
    static const int admission = Participant::kind().indexOf(u"admission");
    return m_project.setValue(Participant::kind(), person, admission, Value(u"admitted"_s)).transform([](const Project::Outcome &) { });
}

Result<void> SessionRun::remove(const Id<Participant> &person)
{
    static const int admission = Participant::kind().indexOf(u"admission");
    return m_project.setValue(Participant::kind(), person, admission, Value(u"removed"_s)).transform([](const Project::Outcome &) { });
}

std::optional<Participant> SessionRun::personOfDevice(const QByteArray &devicePublicKey) const
{
    const QString key = Sealing::text(devicePublicKey);
    for (const Participant &person : people()) {
        if (person.device == key && person.admission != Admission::Removed)
            return person;
    }
    return {};
}

std::optional<Round> SessionRun::openRoundOf(const Id<AgendaItem> &item) const
{
    std::vector<Round> rounds = roundsOf(m_project, item);
    return rounds.empty() || !rounds.back().isOpen() ? std::nullopt : std::optional(rounds.back());
}

std::optional<AgendaItem> SessionRun::openItem() const
{
    for (const AgendaItem &item : items()) {
        if (openRoundOf(item.id))
            return item;
    }
    return {};
}

Result<void> SessionRun::checkVotable(const AgendaItem &item) const
{
    if (session().state == SessionState::Closed)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "This session is closed.")), session().name.main);
    if (item.session != m_session)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "The item is not on this agenda.")));
    if (item.fixedValue)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "This value is fixed, it is not voted on.")), item.fixedFrom);
    return {};
}

Result<Id<Round>> SessionRun::open(const Id<AgendaItem> &item)
{
    const auto found = m_project.find(item);
    if (!found)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "The item is not on this agenda.")));
    if (Result<void> votable = checkVotable(*found); !votable)
        return std::unexpected(votable.error());
    if (const auto already = openItem()) {
        if (already->id != item)
            return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "Another item is open: reveal or park it first.")), already->subject.main);
        if (const std::optional<Round> open = openRoundOf(item))
            return open->id;
    }
    Session running = session();
    running.state = SessionState::Running;
    Round round;
    round.item = item;
    round.number = roundFor(roundsOf(m_project, item));
    round.openedAt = stamp(m_project);
    round.rule = AgreementRule::of(running).text();
    AgendaItem reopened = *found;
    if (reopened.outcome == ItemOutcome::Parked)
        reopened.outcome = ItemOutcome::Open;
    Id<Round> id;
    const QString label = runWords(QT_TRANSLATE_NOOP("SessionRun", "Vote opened, round %1: %2")).arg(*round.number).arg(found->subject.main);
    const auto done = m_project.edit(label, [&](Edit &edit) -> Result<void> {
        if (Result<void> put = edit.put(running); !put)
            return put;
        if (Result<void> put = edit.put(reopened); !put)
            return put;
        return edit.add(round).transform([&id](const Id<Round> &made) { id = made; });
    });
    if (!done)
        return std::unexpected(done.error());
    return id;
}

std::vector<Id<Participant>> SessionRun::voted(const Id<AgendaItem> &item) const
{
    std::vector<Id<Participant>> who;
    const auto ballots = m_project.ballots(item, roundFor(roundsOf(m_project, item)));
    if (!ballots)
        return who;
    const std::vector<Participant> voters = people();
    for (const SealedBallot &ballot : *ballots) {
        const auto person = std::ranges::find(voters, Id<Participant>(ballot.participant), &Participant::id);
        if (person != voters.end() && person->votes())
            who.push_back(person->id);
    }
    return who;
}

Result<BallotOutcome> SessionRun::vote(const Id<AgendaItem> &item, const Id<Participant> &person, const Vote &vote)
{
    const Session session = this->session();
    const Result<Sealing::KeyPair> keys = m_keys.find(session);
    if (!keys)
        return std::unexpected(keys.error());
    const auto found = m_project.find(item);
    if (!found)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "The item is not on this agenda.")));
    if (vote.value && !ItemCard::of(m_project, session, *found).step(*vote.value))
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "%1 is not on the scale of this question.")).arg(*vote.value));
    const int round = roundFor(roundsOf(m_project, item));
    const auto before = m_project.ballots(item, round);
    if (!before)
        return std::unexpected(before.error());
    qint64 sequence = 1;
    for (const SealedBallot &ballot : *before) {
        if (ballot.participant == person)
            sequence = ballot.sequence + 1;
    }
    SealedBallot ballot {item, round, person, sequence, Sealing::seal(vote.packed(), keys->publicKey), {}, "laptop"};
    ballot.signature = Sealing::signature(Sealing::signedText(ballot), Sealing::laptopKeysOf(keys->secretKey).secretKey);
    return take({ballot}).transform([](const std::vector<BallotOutcome> &outcomes) { return outcomes.front(); });
}

QByteArray SessionRun::laptopPublicKey() const
{
    const Result<Sealing::KeyPair> keys = m_keys.find(session());
    return keys ? Sealing::laptopKeysOf(keys->secretKey).publicKey : QByteArray();
}

std::optional<BallotOutcome> SessionRun::refusalOf(const SealedBallot &ballot, const QByteArray &laptopKey) const
{
    if (ballot.sealed.size() > largestBallot)
        return BallotOutcome::TooLarge;
    const auto person = m_project.find(Id<Participant>(ballot.participant));
    if (!person || person->session != m_session || !person->votes())
        return BallotOutcome::Stranger;
    const auto item = m_project.find(Id<AgendaItem>(ballot.item));
    if (!item || !checkVotable(*item))
        return BallotOutcome::NotOpen;
    const std::vector<Round> rounds = roundsOf(m_project, item->id);
    if (ballot.round < 1 || ballot.sequence < 1)
        return BallotOutcome::NotOpen;
    if (ballot.round < roundFor(rounds))
        return BallotOutcome::Late;
    // By file people vote before the item comes up; at the laptop and on phones it must be open.
    const bool isOpen = !rounds.empty() && rounds.back().isOpen();
    if (ballot.round > roundFor(rounds) || (!isOpen && (ballot.way != "file" || ballot.round != 1)))
        return BallotOutcome::NotOpen;
    const QByteArray key = ballot.way == "laptop" ? laptopKey : Sealing::bytes(person->device);
    return Sealing::isSigned(Sealing::signedText(ballot), ballot.signature, key) ? std::nullopt : std::optional(BallotOutcome::Forged);
}

Result<std::vector<BallotOutcome>> SessionRun::take(const std::vector<SealedBallot> &ballots)
{
    const QByteArray laptopKey = laptopPublicKey();
    std::vector<BallotOutcome> outcomes;
    std::vector<SealedBallot> good;
    std::vector<size_t> places;
    for (const SealedBallot &ballot : ballots) {
        const std::optional<BallotOutcome> refusal = refusalOf(ballot, laptopKey);
        outcomes.push_back(refusal.value_or(BallotOutcome::Kept));
        if (!refusal) {
            good.push_back(ballot);
            places.push_back(outcomes.size() - 1);
        }
    }
    if (good.empty())
        return outcomes;
    const auto kept = m_project.keepBallots(good);
    if (!kept)
        return std::unexpected(kept.error());
    for (size_t i = 0; i < good.size(); ++i) {
        if ((*kept)[i] != BallotBox::Kept::New)
            outcomes[places[i]] = (*kept)[i] == BallotBox::Kept::Changed ? BallotOutcome::Changed : BallotOutcome::Doubled;
    }
    return outcomes;
}

Result<RoundVotes> SessionRun::reveal(const Id<AgendaItem> &item)
{
    auto round = openRoundOf(item);
    const auto found = m_project.find(item);
    if (!round || !found)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "No vote is open on this item.")));
    const Session session = this->session();
    const Result<Sealing::KeyPair> keys = m_keys.find(session);
    if (!keys)
        return std::unexpected(keys.error());
    const auto ballots = m_project.ballots(item, round->number.value_or(1));
    if (!ballots)
        return std::unexpected(ballots.error());
    const bool namesShown = session.namesShown.value_or(true);
    const QByteArray laptopKey = Sealing::laptopKeysOf(keys->secretKey).publicKey;
    RoundVotes votes;
    std::array<int, std::size(teamChoices)> counts {};
    for (const Participant &person : people()) {
        if (!person.votes() || person.team == Team::Unknown)
            continue;
        ++counts[static_cast<size_t>(person.team) - 1];
        const auto ballot = std::ranges::find(*ballots, RecordId(person.id), &SealedBallot::participant);
        if (ballot == ballots->end())
            continue;
        const QByteArray key = ballot->way == "laptop" ? laptopKey : Sealing::bytes(person.device);
        const bool isTheirs = Sealing::isSigned(Sealing::signedText(*ballot), ballot->signature, key);
        const auto content = isTheirs ? Sealing::open(ballot->sealed, *keys) : std::nullopt;
        if (const auto vote = content ? Vote::fromPacked(*content) : std::nullopt) {
            VotingWay way = VotingWay::Unknown;
            ChoiceCell<VotingWay>::write(way, Value(QString::fromLatin1(ballot->way)), votingWayChoices);
            votes.votes.push_back({person.team, *vote, namesShown ? person.id : Id<Participant>(), namesShown ? way : VotingWay::Unknown});
        }
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            votes.voters.emplace_back(static_cast<Team>(i + 1), counts[i]);
    }
    if (!namesShown) // not in the order of the people
        std::shuffle(votes.votes.begin(), votes.votes.end(), *QRandomGenerator::system());
    round->revealedAt = stamp(m_project);
    round->votes = votes.text();
    const QString label = runWords(QT_TRANSLATE_NOOP("SessionRun", "Votes revealed, round %1: %2")).arg(round->number.value_or(1)).arg(found->subject.main);
    const auto done = m_project.edit(label, [&](Edit &edit) -> Result<void> {
        if (Result<void> cleared = edit.clearBallots(item, round->number.value_or(1)); !cleared)
            return cleared;
        return edit.put(*round);
    });
    if (!done)
        return std::unexpected(done.error());
    return votes;
}

Result<void> SessionRun::park(const Id<AgendaItem> &item)
{
    auto found = m_project.find(item);
    if (!found)
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "The item is not on this agenda.")));
    found->outcome = ItemOutcome::Parked;
    const auto round = openRoundOf(item);
    return m_project.edit(runWords(QT_TRANSLATE_NOOP("SessionRun", "Parked: %1")).arg(found->subject.main), [&](Edit &edit) -> Result<void> {
        if (round) {
            if (Result<void> cleared = edit.clearBallots(item, round->number.value_or(1)); !cleared)
                return cleared;
            if (Result<void> gone = edit.remove(Round::kind(), round->id); !gone)
                return gone;
        }
        return edit.put(*found);
    }).transform([](const Project::Outcome &) { });
}

Result<void> SessionRun::close()
{
    if (const auto open = openItem())
        return failed(runWords(QT_TRANSLATE_NOOP("SessionRun", "An item is still open: reveal or park it first.")), open->subject.main);
    Session closed = session();
    closed.state = SessionState::Closed;
    return m_project.edit(runWords(QT_TRANSLATE_NOOP("SessionRun", "Workshop closed: %1")).arg(closed.name.main), [&](Edit &edit) { return edit.put(closed); })
        .transform([](const Project::Outcome &) { });
}
