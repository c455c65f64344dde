// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/Verbs.h"

#include "core/base/Fold.h"
#include "core/workshop/AgreementRule.h"
#include "core/workshop/QrCode.h"
#include "core/workshop/RoomServer.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Result<Id<Session>> sessionToServe(const Project &project, const QString &wanted, const Words &words)
{
    if (!wanted.isEmpty()) {
        const Result<RecordId> found = project.resolve(wanted, {"session"});
        return found ? Result<Id<Session>>(Id<Session>(*found)) : std::unexpected(found.error());
    }
    std::optional<Id<Session>> newest;
    for (const Session &session : project.all<Session>()) {
        if (session.state != SessionState::Closed && (!newest || *newest < session.id))
            newest = session.id;
    }
    if (!newest)
        return failed(words.translate("ServeVerb", "There is no session in this project that is prepared or running."), project.path(),
                      words.translate("ServeVerb", "Prepare one first: in the window under Scoring together, or by the verb session."));
    return *newest;
}

/// The room while it is served: what is typed, and what happens in it in words.
class ServedRoom : public QObject
{
public:
    ServedRoom(SessionRun &run, RoomServer &room, const Words &words)
        : m_run(run)
        , m_room(room)
        , m_words(words)
    {
        connect(&room, &RoomServer::joined, this, [this](const Id<Participant> &id) { tellJoined(id); });
        connect(&room, &RoomServer::voted, this, [this] { tellVoted(); });
        connect(&room, &RoomServer::wentWrong, this, [](const Error &problem) { say(problem.sentence()); });
        connect(&room, &RoomServer::stopped, this, [] { QCoreApplication::quit(); });
    }

    void type(const QString &line)
    {
        const QString verb = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        const Result<void> done = verb == "admit"_L1 ? admit(rest)
            : verb == "remove"_L1                    ? remove(rest)
            : verb == "open"_L1                      ? open(rest)
            : verb == "reveal"_L1                    ? reveal()
            : verb == "close"_L1                     ? setJoinOpen(false)
            : verb == "join"_L1                      ? setJoinOpen(true)
            : verb == "end"_L1                       ? m_run.close()
            : verb == "quit"_L1                      ? quit()
                                                     : failed(m_words.translate("ServeVerb", "Type admit NAME, remove NAME, open ITEM, reveal, close or join (whether others may join), end or quit."));
        if (!done)
            say(done.error().sentence());
    }

private:
    void tellJoined(const Id<Participant> &id)
    {
        const auto person = m_run.project().find(id);
        if (!person)
            return;
        const QString who = u"%1 (%2)"_s.arg(person->name, teamName(person->team, m_words));
        say(person->admission == Admission::Admitted ? m_words.translate("ServeVerb", "%1 takes part.").arg(who)
                                                     : m_words.translate("ServeVerb", "%1 asks to be let in: type admit %2").arg(who, person->name));
    }

    void tellVoted()
    {
        const auto item = m_run.openItem();
        if (!item)
            return;
        const auto voters = std::ranges::count_if(m_run.people(), &Participant::votes);
        say(m_words.translate("ServeVerb", "Voted: %1 of %2").arg(m_run.voted(item->id).size()).arg(voters));
    }

    [[nodiscard]] Result<Id<Participant>> personCalled(const QString &name, bool waiting) const
    {
        for (const Participant &person : m_run.people()) {
            if (folded(person.name) == folded(name) && (waiting ? person.admission == Admission::Waiting : person.admission != Admission::Removed))
                return person.id;
        }
        return failed(waiting ? m_words.translate("ServeVerb", "Nobody of that name waits to be let in.") : m_words.translate("ServeVerb", "Nobody of that name takes part."), name);
    }

    [[nodiscard]] Result<void> admit(const QString &name)
    {
        return personCalled(name, true).and_then([this](const Id<Participant> &id) { return m_room.admit(id); }).transform([this, &name] {
            say(m_words.translate("ServeVerb", "%1 takes part.").arg(name));
        });
    }

    [[nodiscard]] Result<void> remove(const QString &name)
    {
        return personCalled(name, false).and_then([this](const Id<Participant> &id) { return m_run.remove(id); }).transform([this, &name] {
            say(m_words.translate("ServeVerb", "%1 was removed.").arg(name));
        });
    }

    /// By position, scenario's number or id; without any, the next one that is not settled.
    [[nodiscard]] Result<AgendaItem> itemCalled(const QString &name) const
    {
        for (const AgendaItem &item : m_run.items()) {
            const bool isNext = name.isEmpty() && item.outcome == ItemOutcome::Open && !item.fixedValue && roundsOf(m_run.project(), item.id).empty();
            if (isNext || (!name.isEmpty() && (QString::number(item.position.value_or(0)) == name || item.id.text() == name)))
                return item;
        }
        return failed(m_words.translate("ServeVerb", "There is no such item on the agenda."), name);
    }

    [[nodiscard]] Result<void> open(const QString &name)
    {
        const Result<AgendaItem> item = itemCalled(name);
        if (!item)
            return std::unexpected(item.error());
        return m_run.open(item->id).transform([&](const Id<Round> &) {
            say(m_words.translate("ServeVerb", "Open: %1. %2 (%3)").arg(item->position.value_or(0)).arg(item->subject.main, questionWords(*item, m_words)));
        });
    }

    [[nodiscard]] Result<void> reveal()
    {
        const auto item = m_run.openItem();
        if (!item)
            return failed(m_words.translate("ServeVerb", "No item is open."));
        const Result<RoundVotes> votes = m_run.reveal(item->id);
        if (!votes)
            return std::unexpected(votes.error());
        for (const TeamStrip &strip : teamStrips(*votes, m_run.session().namesShown.value_or(true))) {
            QStringList teams;
            QStringList values;
            for (const Team team : strip.teams)
                teams.append(teamName(team, m_words));
            for (const int value : strip.values)
                values.append(QString::number(value));
            for (int i = 0; i < strip.dontKnows; ++i)
                values.append(u"?"_s);
            say(teams.join(u", "_s) + u": "_s + values.join(u' '));
        }
        const AgreementRule rule = AgreementRule::of(m_run.session());
        std::vector<Team> required;
        for (const QString &key : item->requiredTeams)
            required.push_back(teamOfKey(key));
        say(Verdict::of(*votes, rule, required).sentence(rule, m_words));
        return {};
    }

    [[nodiscard]] Result<void> setJoinOpen(bool open)
    {
        m_room.setJoinOpen(open);
        say(open ? m_words.translate("ServeVerb", "Joining is open.") : m_words.translate("ServeVerb", "Joining is closed."));
        return {};
    }

    [[nodiscard]] static Result<void> quit()
    {
        QCoreApplication::quit();
        return {};
    }

    SessionRun &m_run;
    RoomServer &m_room;
    const Words &m_words;
};

void announce(const RoomServer::Served &served, const Session &session, const CommandContext &context)
{
    const Words &words = context.words;
    if (context.json) {
        const QJsonObject result {{u"url"_s, served.url},
                                  {u"code"_s, served.code},
                                  {u"port"_s, served.port},
                                  {u"session"_s, session.id.text()},
                                  {u"fingerprint"_s, served.fingerprint.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(served.fingerprint)}};
        printBytes(QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n'); // one line: others wait for it
    } else {
        printText(served.address);
    }
    say(words.translate("ServeVerb", "Session: %1").arg(session.name.main));
    if (const Result<QrCode> code = QrCode::of(served.url))
        say(code->blocks());
    say(words.translate("ServeVerb", "Address: %1   Room code: %2").arg(served.address, served.code));
    if (!served.fingerprint.isEmpty())
        say(words.translate("ServeVerb", "Certificate, SHA-256: %1").arg(served.fingerprint));
    say(words.translate("ServeVerb", "Stop with Ctrl+C or by typing quit; the session stays as it is."));
}
}

int runServe(const ServeArguments &arguments, const CommandContext &context)
{
    const auto project = openForWriting(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Result<Id<Session>> id = sessionToServe(**project, arguments.session, context.words);
    if (!id)
        return fail(id.error());
    const SessionKeys keys = SessionKeys::ofThisPerson();
    SessionRun run(**project, *id, keys);
    const Result<Sealing::KeyPair> pair = keys.find(run.session());
    if (!pair) // found out now, not at the reveal
        return fail(pair.error());
    RoomServer::Options options {.bindAddress = arguments.bind, .port = static_cast<quint16>(arguments.port), .https = arguments.https,
                                 .code = RoomServer::codeOf(pair->secretKey), .admitAll = arguments.admitAll};
    if (options.bindAddress.isEmpty()) {
        const Result<QStringList> addresses = RoomServer::addresses();
        if (!addresses)
            return fail(addresses.error());
        options.bindAddress = addresses->first();
    }
    const auto room = RoomServer::start(run, options);
    if (!room)
        return fail(room.error());
    ServedRoom served(run, **room, context.words);
    StandardInput input;
    QObject::connect(&input, &StandardInput::line, &served, [&served](const QString &line) { served.type(line); });
    QObject::connect(&input, &StandardInput::interrupted, &served, [] { QCoreApplication::quit(); });
    announce((*room)->served(), run.session(), context);
    QCoreApplication::exec();
    return Done;
}
