// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Room.h"

#include "core/base/Fold.h"
#include "core/workshop/ItemJson.h"
#include "core/workshop/RoomShown.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// server → device
//   room {session, name, key, challenge, joinOpen}   admitted {participant, name, team}   wait   idle   end
//   item {the item, round, count, open, voted, endsAt}   reveal {item, round, card, strips, agreed}
//   ack {item, round, sequence}   refused {why, and of a vote: item, round, sequence}
// device → server
//   join {device, name, team, proof}   back {device, signature}   vote {item, round, sequence, sealed, signature}

namespace {
constexpr int mostStrikes = 5;
constexpr int mostVotesAtOnce = 64; ///< checking signatures takes time, and the window must stay alive
constexpr int mostJoinsAtOnce = 16;
constexpr auto gatherVotes = std::chrono::milliseconds(8);
constexpr auto gatherChanges = std::chrono::milliseconds(15);

QByteArray compactRoom(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray backText(const Session &session, const QByteArray &challenge)
{
    return "tandem-back-1\n" + session.id.utf8() + '\n' + Sealing::text(challenge).toLatin1();
}

QLatin1StringView refusalKey(BallotOutcome outcome)
{
    switch (outcome) {
    case BallotOutcome::Late: return "late"_L1;
    case BallotOutcome::Stranger: return "stranger"_L1;
    case BallotOutcome::Forged: return "forged"_L1;
    case BallotOutcome::TooLarge: return "tooLarge"_L1;
    case BallotOutcome::Doubled: return "again"_L1;
    default: return "notOpen"_L1;
    }
}
}

Room::Room(SessionRun &run, QString code, RoomTransport &transport)
    : m_run(run)
    , m_code(std::move(code))
    , m_transport(transport)
{
    m_takeSoon.setSingleShot(true);
    m_followSoon.setSingleShot(true);
    m_seatSoon.setSingleShot(true);
    connect(&m_seatSoon, &QTimer::timeout, this, &Room::seatPending);
    connect(&run.project(), &Project::ballotsChanged, this, [this] { m_voted.reset(); });
    connect(&m_takeSoon, &QTimer::timeout, this, &Room::takePending);
    connect(&m_followSoon, &QTimer::timeout, this, &Room::follow);
    // Many changes in a row (a hall full of people joining) are followed once.
    connect(&run.project(), &Project::changed, this, [this] {
        if (!m_followSoon.isActive())
            m_followSoon.start(gatherChanges);
    });
    readPeople();
    m_shown = shownNow();
}

void Room::setJoinOpen(bool open)
{
    m_joinOpen = open;
    for (auto guest = m_guests.begin(); guest != m_guests.end(); ++guest) {
        if (guest->state == Guest::State::Stranger)
            send(guest.key(), helloFor(*guest));
    }
}

Result<void> Room::admit(const Id<Participant> &person)
{
    const auto waiting = m_run.project().find(person);
    if (!waiting || waiting->session != m_run.id() || waiting->device.isEmpty() || waiting->admission != Admission::Waiting)
        return m_run.admit(person);
    readPeople();
    std::optional<Participant> same = preparedFor(*waiting);
    if (!same)
        return m_run.admit(person);
    same->device = waiting->device;
    same->way = VotingWay::Phone;
    return m_run.project().edit({}, [&](Edit &edit) -> Result<void> {
        if (Result<void> gone = edit.remove(Participant::kind(), person); !gone)
            return gone;
        return edit.put(*same);
    }).transform([](const Project::Outcome &) { });
}

std::optional<Participant> Room::preparedFor(const Participant &waiting) const
{
    const auto prepared = std::ranges::find_if(m_people, [&](const Participant &other) {
        return other.votes() && other.device.isEmpty() && other.team == waiting.team && folded(other.name) == folded(waiting.name);
    });
    return prepared == m_people.end() ? std::nullopt : std::optional(*prepared);
}

int Room::deviceCount() const
{
    return static_cast<int>(std::ranges::count_if(m_guests, [](const Guest &guest) { return guest.state == Guest::State::Admitted; }));
}

void Room::opened(quint64 connection)
{
    Guest guest;
    guest.challenge = Sealing::randomBytes(32);
    send(connection, helloFor(guest));
    m_guests.insert(connection, guest);
}

QJsonObject Room::helloFor(const Guest &guest) const
{
    const Session session = m_run.session();
    return {{u"t"_s, u"room"_s},
            {u"session"_s, session.id.text()},
            {u"name"_s, textJson(inBothLanguages(m_run.project(), session.name))},
            {u"key"_s, session.publicKey},
            {u"challenge"_s, Sealing::text(guest.challenge)},
            {u"joinOpen"_s, m_joinOpen}};
}

void Room::closed(quint64 connection)
{
    if (m_guests.take(connection).state == Guest::State::Admitted)
        Q_EMIT devicesChanged();
}

void Room::received(quint64 connection, const QByteArray &text)
{
    if (!m_guests.contains(connection))
        return;
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    const QString type = message.value("t"_L1).toString();
    if (type == "join"_L1)
        join(connection, message);
    else if (type == "back"_L1)
        comeBack(connection, message);
    else if (type == "vote"_L1)
        vote(connection, message);
    else
        strike(connection);
}

void Room::send(quint64 connection, const QJsonObject &message)
{
    m_transport.send(connection, compactRoom(message));
}

void Room::refuse(quint64 connection, QLatin1StringView why)
{
    send(connection, {{u"t"_s, u"refused"_s}, {u"why"_s, why}});
}

void Room::dismiss(quint64 connection, QLatin1StringView why)
{
    refuse(connection, why);
    m_transport.close(connection);
    closed(connection);
}

void Room::strike(quint64 connection)
{
    if (++m_guests[connection].strikes < mostStrikes)
        return;
    m_transport.close(connection);
    closed(connection);
}

QLatin1StringView Room::joinRefusal(const Participant &person) const
{
    if (m_hasEnded || !m_joinOpen)
        return "closed"_L1;
    if (const Participant *known = personOf(person.device))
        return known->admission == Admission::Removed ? "removed"_L1 : "taken"_L1;
    const QByteArray name = folded(person.name);
    int waiting = 0;
    for (const Participant &other : m_people) {
        waiting += other.admission == Admission::Waiting ? 1 : 0;
        if (!other.device.isEmpty() && other.admission != Admission::Removed && folded(other.name) == name)
            return "taken"_L1;
    }
    return waiting >= mostWaiting || m_people.size() >= mostPeople ? "full"_L1 : QLatin1StringView();
}

void Room::join(quint64 connection, const QJsonObject &message)
{
    if (m_guests.value(connection).state != Guest::State::Stranger)
        return strike(connection);
    const QByteArray device = Sealing::bytes(message.value("device"_L1).toString());
    Participant person;
    person.name = message.value("name"_L1).toString().simplified().left(longestName);
    person.team = teamOfKey(message.value("team"_L1).toString());
    person.device = Sealing::text(device);
    person.role = WorkshopRole::Voter;
    person.way = VotingWay::Phone;
    if (device.size() != 32 || person.name.isEmpty() || person.team == Team::Unknown)
        return strike(connection);
    if (!Sealing::isSame(Sealing::bytes(message.value("proof"_L1).toString()), Sealing::joinProof(m_run.id(), m_code, device))) {
        refuse(connection, "code"_L1);
        return strike(connection);
    }
    if (const QLatin1StringView why = joinRefusal(person); !why.isEmpty())
        return refuse(connection, why);
    person.session = m_run.id();
    person.admission = m_admitAll ? Admission::Admitted : Admission::Waiting;
    m_joins.push_back({connection, std::move(person)});
    if (!m_seatSoon.isActive())
        m_seatSoon.start(gatherChanges);
}

/// A hall that scans the code at once is written down in a few edits, not in hundreds.
void Room::seatPending()
{
    std::vector<PendingJoin> now;
    while (!m_joins.empty() && now.size() < mostJoinsAtOnce) {
        PendingJoin next = std::move(m_joins.front());
        m_joins.pop_front();
        // Looked at again: others may have come in meanwhile. Two of one name or device in one go: the later one waits.
        const bool isDouble = std::ranges::any_of(now, [&next](const PendingJoin &other) {
            return other.person.device == next.person.device || folded(other.person.name) == folded(next.person.name);
        });
        if (isDouble) {
            m_joins.push_front(std::move(next));
            break;
        }
        if (!m_guests.contains(next.connection) || m_guests[next.connection].state != Guest::State::Stranger)
            continue;
        if (const QLatin1StringView why = joinRefusal(next.person); !why.isEmpty())
            refuse(next.connection, why);
        else
            now.push_back(std::move(next));
    }
    if (!m_joins.empty())
        m_seatSoon.start(0);
    if (now.empty())
        return;
    const Result<void> written = writeDown(now);
    if (!written)
        Q_EMIT wentWrong(written.error());
    readPeople();
    for (const PendingJoin &one : now) {
        const Participant *seated = written ? personOf(one.person.device) : nullptr;
        if (!seated) {
            refuse(one.connection, "failed"_L1);
            continue;
        }
        const Participant copy = *seated;
        seat(one.connection, copy);
        Q_EMIT joined(copy.id);
    }
}

Result<void> Room::writeDown(const std::vector<PendingJoin> &joins)
{
    return m_run.project().edit({}, [&](Edit &edit) -> Result<void> {
        for (const PendingJoin &one : joins) {
            std::optional<Participant> same = one.person.admission == Admission::Admitted ? preparedFor(one.person) : std::nullopt;
            if (same) {
                same->device = one.person.device;
                same->way = one.person.way;
            }
            if (Result<void> done = same ? edit.put(*same) : edit.add(one.person).transform([](const Id<Participant> &) { }); !done)
                return done;
        }
        return {};
    }).transform([](const Project::Outcome &) { });
}

void Room::comeBack(quint64 connection, const QJsonObject &message)
{
    const Guest guest = m_guests.value(connection);
    const QByteArray device = Sealing::bytes(message.value("device"_L1).toString());
    const QByteArray signature = Sealing::bytes(message.value("signature"_L1).toString());
    if (guest.state != Guest::State::Stranger || !Sealing::isSigned(backText(m_run.session(), guest.challenge), signature, device))
        return strike(connection);
    const Participant *known = personOf(Sealing::text(device));
    if (!known)
        return refuse(connection, "unknown"_L1);
    if (known->admission == Admission::Removed)
        return dismiss(connection, "removed"_L1);
    const Participant copy = *known;
    seat(connection, copy);
}

void Room::seat(quint64 connection, const Participant &person)
{
    // One voice, one connection: the newest holds, for a phone that lost its Wi-Fi does not say goodbye.
    std::vector<quint64> earlier;
    for (auto other = m_guests.cbegin(); other != m_guests.cend(); ++other) {
        if (other.key() != connection && other->device == person.device)
            earlier.push_back(other.key());
    }
    for (const quint64 other : earlier)
        dismiss(other, "taken"_L1);
    m_guests[connection].device = person.device;
    m_transport.setTrusted(connection);
    tellPerson(connection, person);
}

void Room::tellPerson(quint64 connection, const Participant &person)
{
    Guest &guest = m_guests[connection];
    guest.person = person.id;
    guest.state = person.admission == Admission::Admitted ? Guest::State::Admitted : Guest::State::Waiting;
    if (guest.state == Guest::State::Waiting)
        return send(connection, {{u"t"_s, u"wait"_s}, {u"name"_s, person.name}, {u"team"_s, teamKey(person.team)}});
    send(connection, {{u"t"_s, u"admitted"_s}, {u"participant"_s, person.id.text()}, {u"name"_s, person.name}, {u"team"_s, teamKey(person.team)}});
    showTo(connection);
    Q_EMIT devicesChanged();
}

void Room::showTo(quint64 connection)
{
    const bool isVoted = !m_shown.toVoted.isEmpty() && hasVoted(m_guests.value(connection).person);
    m_transport.send(connection, isVoted ? m_shown.toVoted : m_shown.toAll);
}

bool Room::hasVoted(const Id<Participant> &person)
{
    if (!m_voted)
        m_voted = m_run.voted(m_shown.item);
    return std::ranges::contains(*m_voted, person);
}

void Room::vote(quint64 connection, const QJsonObject &message)
{
    const Guest &guest = m_guests[connection];
    if (guest.state != Guest::State::Admitted)
        return refuse(connection, "stranger"_L1);
    SealedBallot ballot;
    ballot.item = RecordId::fromText(message.value("item"_L1).toString());
    ballot.round = message.value("round"_L1).toInt();
    ballot.participant = guest.person;
    ballot.sequence = static_cast<qint64>(message.value("sequence"_L1).toInteger());
    ballot.sealed = Sealing::bytes(message.value("sealed"_L1).toString());
    ballot.signature = Sealing::bytes(message.value("signature"_L1).toString());
    ballot.way = "phone";
    m_pending.push_back({connection, std::move(ballot)});
    if (!m_takeSoon.isActive())
        m_takeSoon.start(gatherVotes);
}

void Room::takePending()
{
    std::vector<PendingVote> now;
    std::vector<SealedBallot> ballots;
    // Two ballots of one person must not meet in one transaction: the later one comes with the next.
    while (!m_pending.empty() && now.size() < mostVotesAtOnce) {
        const RecordId &who = m_pending.front().ballot.participant;
        if (std::ranges::contains(ballots, who, &SealedBallot::participant))
            break;
        ballots.push_back(m_pending.front().ballot);
        now.push_back(std::move(m_pending.front()));
        m_pending.pop_front();
    }
    if (!m_pending.empty())
        m_takeSoon.start(0);
    const auto outcomes = m_run.take(ballots);
    if (!outcomes)
        Q_EMIT wentWrong(outcomes.error());
    std::vector<SealedBallot> kept;
    if (outcomes && std::ranges::contains(*outcomes, BallotOutcome::Doubled))
        kept = m_run.project().ballots(now.front().ballot.item, now.front().ballot.round).value_or(std::vector<SealedBallot> {});
    for (size_t i = 0; i < now.size(); ++i) {
        if (outcomes)
            answer(now[i], (*outcomes)[i], kept);
        else
            refuse(now[i].connection, "failed"_L1);
    }
}

void Room::answer(const PendingVote &vote, BallotOutcome outcome, const std::vector<SealedBallot> &kept)
{
    const SealedBallot &ballot = vote.ballot;
    QJsonObject message {{u"item"_s, ballot.item.text()}, {u"round"_s, ballot.round}, {u"sequence"_s, ballot.sequence}};
    const auto before = std::ranges::find(kept, ballot.participant, &SealedBallot::participant);
    // Sent again because the acknowledgement was lost: it is there, so it is acknowledged.
    const bool isThere = outcome == BallotOutcome::Doubled && before != kept.end() && before->sequence == ballot.sequence && before->sealed == ballot.sealed;
    if (outcome == BallotOutcome::Kept || outcome == BallotOutcome::Changed || isThere) {
        message.insert(u"t"_s, u"ack"_s);
        if (!isThere)
            Q_EMIT voted(Id<Participant>(ballot.participant));
    } else {
        message.insert(u"t"_s, u"refused"_s);
        message.insert(u"why"_s, refusalKey(outcome));
        if (outcome == BallotOutcome::Doubled && before != kept.end())
            message.insert(u"kept"_s, before->sequence);
    }
    send(vote.connection, message);
}

void Room::readPeople()
{
    m_people = m_run.people();
    m_byDevice.clear();
    for (const Participant &person : m_people) {
        // A device that was removed and let in anew under another name counts as let in.
        if (!person.device.isEmpty() && (person.admission != Admission::Removed || !m_byDevice.contains(person.device)))
            m_byDevice.insert(person.device, person);
    }
}

const Participant *Room::personOf(const QString &device) const
{
    const auto found = m_byDevice.constFind(device);
    return found == m_byDevice.cend() ? nullptr : &*found;
}

void Room::follow()
{
    readPeople();
    const QList<quint64> connections = m_guests.keys();
    for (const quint64 connection : connections)
        followPerson(connection);
    Shown now = shownNow();
    const bool isNew = now.key != m_shown.key;
    m_shown = std::move(now);
    m_voted.reset();
    if (!isNew)
        return;
    const bool isEnd = m_shown.key == "end"_L1;
    for (auto guest = m_guests.cbegin(); guest != m_guests.cend(); ++guest) {
        if (isEnd || guest->state == Guest::State::Admitted)
            m_transport.send(guest.key(), m_shown.toAll);
    }
    if (isEnd && !m_hasEnded) {
        m_hasEnded = true;
        Q_EMIT ended();
    }
}

void Room::followPerson(quint64 connection)
{
    const auto guest = m_guests.constFind(connection);
    if (guest == m_guests.cend() || guest->device.isEmpty())
        return;
    const Participant *person = personOf(guest->device);
    if (!person || person->admission == Admission::Removed)
        return dismiss(connection, "removed"_L1);
    const bool isAdmitted = person->admission == Admission::Admitted;
    if (isAdmitted != (guest->state == Guest::State::Admitted) || person->id != guest->person) {
        const Participant copy = *person;
        tellPerson(connection, copy);
    }
}

Room::Shown Room::shownNow() const
{
    const Project &project = m_run.project();
    const Session session = m_run.session();
    if (session.state == SessionState::Closed)
        return {u"end"_s, compactRoom({{u"t"_s, u"end"_s}}), {}, {}};
    if (const auto item = m_run.openItem()) {
        const auto round = m_run.openRoundOf(item->id);
        QJsonObject message = RoomShown::item(project, session, *item, *round, static_cast<int>(m_run.items().size()));
        const QByteArray toAll = compactRoom(message);
        message.insert(u"voted"_s, true);
        return {u"item %1 %2"_s.arg(item->id.text()).arg(round->number.value_or(1)), toAll, compactRoom(message), item->id};
    }
    if (const auto last = RoomShown::lastReveal(project, m_run.items()))
        return {u"reveal %1 %2"_s.arg(last->first.id.text()).arg(last->second.number.value_or(1)), compactRoom(RoomShown::reveal(project, session, last->first, last->second)), {}, {}};
    return {u"idle"_s, compactRoom({{u"t"_s, u"idle"_s}}), {}, {}};
}
