// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoomTransport.h"
#include "core/workshop/SessionRun.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <deque>

/// The protocol "tandem-room-1" between a running session and the devices in the room: who may come in, what is shown to
/// them, and their votes. Messages are JSON objects with "t"; what they hold is listed in Room.cpp.
///
/// Nothing is trusted before a device has shown that it knows the room's code (to join) or has signed this connection's
/// challenge (to come back). Votes are sealed and signed by the device; here they are only handed on to SessionRun.
class Room : public QObject, public RoomListener
{
    Q_OBJECT

public:
    Room(SessionRun &run, QString code, RoomTransport &transport);

    void setJoinOpen(bool open);
    [[nodiscard]] bool isJoinOpen() const { return m_joinOpen; }
    void setAdmitAll(bool all) { m_admitAll = all; }
    /// Lets somebody in who waits. Where the session was prepared with a person of the same name and team who has no
    /// device yet, the device becomes that person's: one voice.
    [[nodiscard]] Result<void> admit(const Id<Participant> &person);
    [[nodiscard]] int deviceCount() const; ///< of those let in, connected now

    void opened(quint64 connection) override;
    void received(quint64 connection, const QByteArray &text) override;
    void closed(quint64 connection) override;

    static constexpr int mostWaiting = 200;
    static constexpr int mostPeople = 1000;
    static constexpr int longestName = 60; ///< characters

Q_SIGNALS:
    void joined(const Id<Participant> &person); ///< waits, or was let in at once
    void voted(const Id<Participant> &person);  ///< that, never what
    void devicesChanged();
    void ended(); ///< the session was closed and everybody told
    void wentWrong(const Error &problem); ///< something could not be written down

private:
    struct Guest
    {
        enum class State { Stranger, Waiting, Admitted };
        State state = State::Stranger;
        QByteArray challenge;
        QString device; ///< base64url; empty for strangers
        Id<Participant> person;
        int strikes = 0; ///< messages that were no use
    };
    struct PendingJoin
    {
        quint64 connection = 0;
        Participant person;
    };
    struct PendingVote
    {
        quint64 connection = 0;
        SealedBallot ballot;
    };
    /// What is on the devices: the open item, the last reveal, nothing, or the end.
    struct Shown
    {
        QString key;
        QByteArray toAll;
        QByteArray toVoted; ///< where it differs for those who have voted already
        Id<AgendaItem> item;
    };

    void send(quint64 connection, const QJsonObject &message);
    void refuse(quint64 connection, QLatin1StringView why);
    void strike(quint64 connection);
    void dismiss(quint64 connection, QLatin1StringView why); ///< refuses and closes
    void join(quint64 connection, const QJsonObject &message);
    [[nodiscard]] QLatin1StringView joinRefusal(const Participant &person) const;
    void seatPending();
    [[nodiscard]] Result<void> writeDown(const std::vector<PendingJoin> &joins);
    [[nodiscard]] std::optional<Participant> preparedFor(const Participant &waiting) const;
    [[nodiscard]] bool hasVoted(const Id<Participant> &person);
    void comeBack(quint64 connection, const QJsonObject &message);
    void vote(quint64 connection, const QJsonObject &message);
    void takePending();
    void answer(const PendingVote &vote, BallotOutcome outcome, const std::vector<SealedBallot> &kept);
    void seat(quint64 connection, const Participant &person);
    void tellPerson(quint64 connection, const Participant &person);
    void showTo(quint64 connection);
    void follow();
    void followPerson(quint64 connection);
    void readPeople();
    [[nodiscard]] const Participant *personOf(const QString &device) const;
    [[nodiscard]] Shown shownNow() const;
    [[nodiscard]] QJsonObject helloFor(const Guest &guest) const;

    SessionRun &m_run;
    QString m_code;
    RoomTransport &m_transport;
    QHash<quint64, Guest> m_guests;
    QHash<QString, Participant> m_byDevice; ///< the removed ones too
    std::vector<Participant> m_people;
    std::deque<PendingVote> m_pending;
    std::deque<PendingJoin> m_joins;
    std::optional<std::vector<Id<Participant>>> m_voted; ///< on the open item, read when it is first asked for
    QTimer m_takeSoon;
    QTimer m_seatSoon;
    QTimer m_followSoon;
    Shown m_shown;
    bool m_joinOpen = true;
    bool m_admitAll = false;
    bool m_hasEnded = false;
};
