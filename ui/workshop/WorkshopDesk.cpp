// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/WorkshopDesk.h"

#include "core/workshop/RoomServer.h"

#include <algorithm>
#include <utility>

WorkshopDesk::WorkshopDesk(Workbench &workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
{
    m_crowd.setSingleShot(true);
    m_crowd.setInterval(100);
    connect(&m_crowd, &QTimer::timeout, this, &WorkshopDesk::crowdMoved);
    watchStores();
    connect(&workbench.project(), &Project::changed, this, [this] { std::exchange(m_onlyPeople, true) ? moveCrowd() : follow(); });
    connect(&workbench.project(), &Project::ballotsChanged, this, &WorkshopDesk::moveCrowd);
    pickSession();
}

WorkshopDesk::~WorkshopDesk() = default;

/// Tells a change that touches nobody but participants from all others.
void WorkshopDesk::watchStores()
{
    const Project &project = m_workbench.project();
    for (const RecordKind *kind : project.kinds()) {
        if (kind == &Participant::kind())
            continue;
        connect(&project.store(*kind), &RecordStore::modified, this, [this] { m_onlyPeople = false; });
    }
}

WorkshopDesk &WorkshopDesk::of(Workbench &workbench)
{
    if (auto *desk = workbench.findChild<WorkshopDesk *>(Qt::FindDirectChildrenOnly))
        return *desk;
    return *new WorkshopDesk(workbench);
}

void WorkshopDesk::moveCrowd()
{
    m_summary.reset();
    if (!m_crowd.isActive())
        m_crowd.start();
}

void WorkshopDesk::follow()
{
    m_summary.reset();
    m_revealed.reset();
    if (!m_run || !m_workbench.project().find(m_run->id()))
        pickSession();
    else if (!m_workbench.project().find(m_item))
        m_item = {};
    Q_EMIT changed();
}

void WorkshopDesk::pickSession()
{
    m_room.reset();
    m_run.reset();
    m_item = {};
    const std::vector<Session> sessions = m_workbench.project().all<Session>();
    if (sessions.empty())
        return;
    const auto current = std::ranges::find_last_if(sessions, [](const Session &session) { return session.state != SessionState::Closed; });
    showSession(current.empty() ? sessions.back().id : current.front().id);
}

void WorkshopDesk::showSession(const Id<Session> &session)
{
    if (m_run && m_run->id() == session)
        return;
    m_room.reset();
    m_run = std::make_unique<SessionRun>(m_workbench.project(), session, SessionKeys::ofThisPerson());
    m_summary.reset();
    m_revealed.reset();
    m_item = {};
    // Go on where it stopped: the open item, else the first that is not settled, else the first.
    const std::vector<AgendaItem> items = m_run->items();
    const auto open = m_run->openItem();
    const auto next = std::ranges::find_if(items, [](const AgendaItem &item) { return item.outcome == ItemOutcome::Open && !item.fixedValue; });
    if (open)
        m_item = open->id;
    else if (next != items.end())
        m_item = next->id;
    else if (!items.empty())
        m_item = items.front().id;
    Q_EMIT changed();
}

Result<void> WorkshopDesk::openRoom(const QString &address, quint16 port, bool https)
{
    const Result<Sealing::KeyPair> keys = SessionKeys::ofThisPerson().find(m_run->session());
    if (!keys)
        return std::unexpected(keys.error());
    auto started = RoomServer::start(*m_run, {.bindAddress = address, .port = port, .https = https, .code = RoomServer::codeOf(keys->secretKey)});
    if (!started)
        return std::unexpected(started.error());
    m_room = std::move(*started);
    connect(m_room.get(), &RoomServer::devicesChanged, this, &WorkshopDesk::moveCrowd);
    connect(m_room.get(), &RoomServer::wentWrong, &m_workbench, &Workbench::report);
    // Queued: the room is still in its own function.
    connect(m_room.get(), &RoomServer::stopped, this, &WorkshopDesk::closeRoom, Qt::QueuedConnection);
    Q_EMIT changed();
    return {};
}

void WorkshopDesk::closeRoom()
{
    m_room.reset();
    Q_EMIT changed();
}

void WorkshopDesk::admit(const Id<Participant> &person)
{
    report(m_room ? m_room->admit(person) : m_run->admit(person));
}

std::optional<AgendaItem> WorkshopDesk::item() const
{
    return m_run ? m_workbench.project().find(m_item) : std::nullopt;
}

void WorkshopDesk::showItem(const Id<AgendaItem> &item)
{
    if (m_item == item)
        return;
    m_item = item;
    m_revealed.reset();
    Q_EMIT changed();
}

void WorkshopDesk::step(int by)
{
    if (!m_run)
        return;
    const std::vector<AgendaItem> items = m_run->items();
    const auto here = std::ranges::find(items, m_item, &AgendaItem::id);
    if (items.empty())
        return;
    const qsizetype from = here == items.end() ? 0 : here - items.begin();
    showItem(items[static_cast<size_t>(std::clamp<qsizetype>(from + by, 0, static_cast<qsizetype>(items.size()) - 1))].id);
}

void WorkshopDesk::report(const Result<void> &done)
{
    if (!done)
        m_workbench.report(done.error());
}

bool WorkshopDesk::canOpen() const
{
    const auto shown = item();
    return shown && !shown->fixedValue && !m_workbench.isReadOnly() && m_run->session().state != SessionState::Closed && !m_run->openRoundOf(m_item);
}

bool WorkshopDesk::canReveal() const
{
    return m_run && !m_workbench.isReadOnly() && m_run->openRoundOf(m_item).has_value();
}

void WorkshopDesk::openVote()
{
    if (canOpen())
        report(m_run->open(m_item).transform([](const Id<Round> &) { }));
}

void WorkshopDesk::revealVotes()
{
    if (canReveal())
        report(m_run->reveal(m_item).transform([](const RoundVotes &) { }));
}

void WorkshopDesk::parkItem()
{
    if (item() && !m_workbench.isReadOnly())
        report(m_run->park(m_item));
}

const SessionSummary &WorkshopDesk::summary()
{
    if (!m_summary)
        m_summary = m_run ? SessionSummary::of(m_workbench.project(), m_run->id()) : SessionSummary {};
    return *m_summary;
}

const ItemSummary *WorkshopDesk::revealed()
{
    const auto shown = item();
    if (!shown || m_run->openRoundOf(m_item))
        return nullptr;
    if (!m_revealed)
        m_revealed = itemSummary(m_workbench.project(), RiskMethod::of(m_workbench.project()), *shown);
    return m_revealed->isVoted() ? &*m_revealed : nullptr;
}
