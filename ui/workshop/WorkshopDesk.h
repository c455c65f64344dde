// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/SessionSummary.h"
#include "core/workshop/SessionRun.h"
#include "ui/record/Workbench.h"

#include <QTimer>

class RoomServer;

/// The session and the item that all views of the workshop look at, and what can be done with them. One for each window;
/// the presentation window shows the same desk.
class WorkshopDesk : public QObject
{
    Q_OBJECT

public:
    /// The workbench's own; lives as long as it.
    [[nodiscard]] static WorkshopDesk &of(Workbench &workbench);

    [[nodiscard]] Workbench &workbench() const { return m_workbench; }
    [[nodiscard]] const Words &words() const { return m_workbench.words(); }
    /// In the reader's language where the project knows the person.
    [[nodiscard]] QString nameOf(const Participant &person) const { return m_workbench.project().personText(person.name, words()); }
    [[nodiscard]] SessionRun *run() const { return m_run.get(); } ///< null where the project has no session
    void showSession(const Id<Session> &session);

    [[nodiscard]] const Id<AgendaItem> &itemId() const { return m_item; }
    [[nodiscard]] std::optional<AgendaItem> item() const;
    void showItem(const Id<AgendaItem> &item);
    void step(int by); ///< along the agenda

    // --- the room: phones ---

    [[nodiscard]] RoomServer *room() const { return m_room.get(); } ///< null while it is closed
    [[nodiscard]] Result<void> openRoom(const QString &address, quint16 port, bool https);
    void closeRoom();
    void admit(const Id<Participant> &person);

    // What the keys and buttons do; problems go to the message bar.
    void openVote();
    void revealVotes();
    void parkItem();
    [[nodiscard]] bool canOpen() const;
    [[nodiscard]] bool canReveal() const;

    /// Summary of the shown item; null where it was not revealed yet. Worked out once after a change.
    [[nodiscard]] const ItemSummary *revealed();
    [[nodiscard]] const SessionSummary &summary();

Q_SIGNALS:
    void changed(); ///< session, item, or anything in the project: at once
    /// Votes came in or people came and went: no more than ten times a second, however many there were. A full hall would
    /// otherwise keep the window from taking the votes themselves.
    void crowdMoved();

private:
    explicit WorkshopDesk(Workbench &workbench);
    ~WorkshopDesk() override;
    void follow();
    void moveCrowd();
    void watchStores();
    void pickSession();
    void report(const Result<void> &done);

    Workbench &m_workbench;
    std::unique_ptr<SessionRun> m_run;
    std::unique_ptr<RoomServer> m_room; ///< stands below the run: it goes first
    Id<AgendaItem> m_item;
    std::optional<SessionSummary> m_summary;
    std::optional<ItemSummary> m_revealed;
    QTimer m_crowd;
    bool m_onlyPeople = true; ///< of the change that is going on
};
