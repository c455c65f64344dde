// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/model/Person.h"
#include "core/workshop/BallotFile.h"
#include "core/workshop/SessionRun.h"
#include "core/workshop/SessionSummary.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> usage(const QString &what, const QString &where)
{
    return failed(what, where, {}, Error::Kind::Usage);
}

template<typename E>
E choiceOf(const QString &key, std::span<const Choice> choices)
{
    E value {};
    ChoiceCell<E>::write(value, Value(key), choices);
    return value;
}

template<typename E>
QString keyOf(E value, std::span<const Choice> choices)
{
    return ChoiceCell<E>::read(value, choices).toText();
}

/// "Shift supervisor:ot[:observer]"; the name may hold colons.
Result<Participant> participantFrom(const QString &text, const Words &words)
{
    QStringList parts = text.split(u':');
    Participant person;
    person.way = VotingWay::Laptop;
    person.role = WorkshopRole::Voter;
    if (parts.size() > 2) {
        if (const auto role = choiceOf<WorkshopRole>(parts.back(), workshopRoleChoices); role != WorkshopRole::Unknown) {
            person.role = role;
            parts.removeLast();
        }
    }
    if (parts.size() < 2 || teamOfKey(parts.back()) == Team::Unknown)
        return usage(words.translate("SessionVerb", "A participant is NAME:TEAM or NAME:TEAM:ROLE; teams are it, ot, safety, management and vendor."), text);
    person.team = teamOfKey(parts.takeLast());
    person.name = parts.join(u':').simplified();
    return person;
}

Result<std::vector<Participant>> participantsFrom(const Project &project, const QStringList &texts, const Words &words)
{
    std::vector<Participant> people;
    for (const QString &text : texts) {
        const Result<Participant> person = participantFrom(text, words);
        if (!person)
            return std::unexpected(person.error());
        people.push_back(*person);
    }
    if (!texts.isEmpty())
        return people;
    // Nobody named: the people of the project who vote.
    for (const Person &person : project.all<Person>()) {
        if (person.votes.value_or(true))
            people.push_back({.id = {}, .session = {}, .name = person.name.main, .person = person.id, .team = person.team, .role = WorkshopRole::Voter,
                              .way = VotingWay::Laptop, .admission = Admission::Admitted, .device = {}});
    }
    return people;
}

Result<std::vector<AgendaItem>> itemsFrom(const Project &project, const SessionArguments &arguments)
{
    const Agenda::Choice choice {.state = choiceOf<ItemState>(arguments.state, itemStateChoices), .likelihood = true, .worstCategories = arguments.categories,
                                 .consequenceFromHazop = arguments.fixedFromHazop};
    if (!arguments.framework.isEmpty()) {
        RecordId scope;
        if (!arguments.scope.isEmpty()) {
            const Result<RecordId> found = project.resolve(arguments.scope, {"zone", "conduit"});
            if (!found)
                return std::unexpected(found.error());
            scope = *found;
        }
        return Agenda::ofRequirements(project, arguments.framework, arguments.items, scope);
    }
    std::vector<Id<Scenario>> scenarios;
    if (arguments.items.isEmpty() || arguments.items == QStringList {u"high"_s}) {
        scenarios = Agenda::scenariosFrom(project, Grade::High);
    } else if (arguments.items == QStringList {u"all"_s}) {
        scenarios = Agenda::scenariosFrom(project, Grade::Unknown);
    } else {
        for (const QString &text : arguments.items) {
            const Result<RecordId> found = project.resolve(text, {"scenario"});
            if (!found)
                return std::unexpected(found.error());
            scenarios.push_back(Id<Scenario>(*found));
        }
    }
    Agenda::sortByWhatMatters(project, scenarios);
    return Agenda::ofScenarios(project, scenarios, choice);
}

QJsonObject itemJson(const Project &project, const AgendaItem &item)
{
    QJsonObject json {{u"id"_s, item.id.text()},
                      {u"position"_s, item.position.value_or(0)},
                      {u"subject"_s, item.subject.main},
                      {u"question"_s, keyOf(item.question, questionChoices)},
                      {u"outcome"_s, item.outcome == ItemOutcome::Open ? u"open"_s : keyOf(item.outcome, itemOutcomeChoices)},
                      {u"rounds"_s, static_cast<qint64>(roundsOf(project, item.id).size())}};
    if (item.scenario.isValid())
        json.insert(u"scenario"_s, item.scenario.text());
    if (isOfScenario(item.question))
        json.insert(u"state"_s, keyOf(item.state, itemStateChoices));
    else
        json.insert(u"requirement"_s, item.requirement);
    if (item.fixedValue)
        json.insert(u"fixedValue"_s, *item.fixedValue);
    if (item.value)
        json.insert(u"value"_s, *item.value);
    return json;
}

QJsonObject personJson(const Participant &person)
{
    return {{u"id"_s, person.id.text()},
            {u"name"_s, person.name},
            {u"team"_s, teamKey(person.team)},
            {u"role"_s, keyOf(person.role, workshopRoleChoices)},
            {u"admission"_s, keyOf(person.admission, admissionChoices)}};
}

QJsonObject sessionJson(const SessionRun &run, const Words &words)
{
    const Session session = run.session();
    const auto open = run.openItem();
    QJsonArray items;
    for (const AgendaItem &item : run.items()) {
        QJsonObject json = itemJson(run.project(), item);
        if (open && open->id == item.id)
            json.insert(u"voted"_s, static_cast<qint64>(run.voted(item.id).size()));
        items.append(json);
    }
    QJsonArray people;
    for (const Participant &person : run.people())
        people.append(personJson(person));
    return {{u"id"_s, session.id.text()},
            {u"name"_s, session.name.main},
            {u"state"_s, keyOf(session.state, sessionStateChoices)},
            {u"rule"_s, AgreementRule::of(session).sentence(words)},
            {u"openItem"_s, open ? QJsonValue(open->id.text()) : QJsonValue(QJsonValue::Null)},
            {u"forecastMinutes"_s, Agenda::forecastMinutes(run.project(), run.items())},
            {u"notReady"_s, QJsonArray::fromStringList(Agenda::notReady(run.project(), session, words))},
            {u"participants"_s, people},
            {u"items"_s, items}};
}

QJsonObject revealJson(const SessionRun &run, const AgendaItem &item, const Words &words)
{
    const SessionSummary summary = SessionSummary::of(run.project(), run.id());
    const auto found = std::ranges::find_if(summary.items, [&item](const ItemSummary &one) { return one.item.id == item.id; });
    QJsonObject teams;
    for (const TeamStrip &strip : teamStrips(found->votes, summary.session.namesShown.value_or(true))) {
        QStringList names;
        for (const Team team : strip.teams)
            names.append(teamKey(team));
        QJsonArray values;
        for (const int value : strip.values)
            values.append(value);
        teams.insert(names.join(u'+'), QJsonObject {{u"values"_s, values},
                                                    {u"median"_s, strip.values.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(medianOf(strip.values))},
                                                    {u"dontKnow"_s, strip.dontKnows}});
    }
    QJsonArray first;
    for (const Outlier &outlier : speakFirst(found->votes))
        first.append(QJsonObject {{u"team"_s, teamKey(outlier.team)}, {u"value"_s, outlier.value}});
    QJsonObject reasons;
    for (const auto &[reason, count] : reasonCounts(found->votes))
        reasons.insert(keyOf(reason, voteReasonChoices), count);
    return {{u"item"_s, item.id.text()},
            {u"round"_s, static_cast<qint64>(found->rounds.size())},
            {u"teams"_s, teams},
            {u"agreed"_s, found->verdict.isAgreed},
            {u"quorum"_s, found->verdict.hasQuorum},
            {u"gap"_s, found->verdict.gap},
            {u"matters"_s, found->stakes.weight == Stakes::Weight::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(found->stakes.matters())},
            {u"because"_s, QString(found->verdict.sentence(found->rule, words) + u' ' + found->stakes.sentence(words)).trimmed()},
            {u"speakFirst"_s, first},
            {u"reasons"_s, reasons}};
}

int show(const QJsonObject &json, const QString &sentence, const CommandContext &context)
{
    if (context.json)
        printJson(json);
    else
        printText(sentence);
    return Done;
}

Result<Id<Session>> sessionFor(const Project &project, const QString &name, const Words &words)
{
    if (!name.isEmpty())
        return project.resolve(name, {"session"}).transform([](const RecordId &id) { return Id<Session>(id); });
    const std::vector<Session> sessions = project.all<Session>();
    if (sessions.empty())
        return failed(words.translate("SessionVerb", "This project has no workshop session."), project.path(), words.translate("SessionVerb", "Begin one with “session FILE start”."));
    // The newest that is not closed, else the newest.
    const auto running = std::ranges::find_last_if(sessions, [](const Session &session) { return session.state != SessionState::Closed; });
    return running.empty() ? sessions.back().id : running.front().id;
}

/// By position, id, or the open one where nothing is said.
Result<AgendaItem> itemFor(const SessionRun &run, const QString &text, const Words &words)
{
    if (text.isEmpty()) {
        if (const auto open = run.openItem())
            return *open;
        return usage(words.translate("SessionVerb", "No item is open: say which one, by its position or id."), {});
    }
    for (const AgendaItem &item : run.items()) {
        if (item.id.text() == text || QString::number(item.position.value_or(0)) == text)
            return item;
    }
    return failed(words.translate("SessionVerb", "There is no such item on the agenda."), text);
}

Result<Participant> voterFor(const SessionRun &run, const QString &text, const Words &words)
{
    for (const Participant &person : run.people()) {
        if (person.id.text() == text || person.name.compare(text, Qt::CaseInsensitive) == 0)
            return person;
    }
    return failed(words.translate("SessionVerb", "Nobody of this session is called that."), text);
}

int begin(Project &project, const SessionArguments &arguments, const CommandContext &context)
{
    const auto people = participantsFrom(project, arguments.participants, context.words);
    if (!people)
        return fail(people.error());
    const auto items = itemsFrom(project, arguments);
    if (!items)
        return fail(items.error());
    Session session;
    session.name.main = arguments.name.isEmpty() ? context.words.translate("SessionVerb", "Workshop %1").arg(project.today().toString(Qt::ISODate)) : arguments.name;
    session.heldOn = project.today();
    session.namesShown = !arguments.namesHidden;
    session.timeFrame.main = arguments.timeFrame;
    const SessionKeys keys = SessionKeys::ofThisPerson();
    const auto made = SessionRun::prepare(project, keys, session, *people, *items);
    if (!made)
        return fail(made.error());
    const SessionRun run(project, *made, keys);
    QJsonObject json = sessionJson(run, context.words);
    if (const auto pair = keys.find(run.session()))
        json.insert(u"recoveryKey"_s, Sealing::recoveryText(pair->secretKey));
    return show(json, context.words.translate("SessionVerb", "%1: %2 items, %3 participants, about %4 minutes. Recovery key: %5")
                          .arg(session.name.main).arg(items->size()).arg(people->size()).arg(Agenda::forecastMinutes(project, *items))
                          .arg(json.value(u"recoveryKey"_s).toString()), context);
}

int issueBallot(SessionRun &run, const SessionArguments &arguments, const CommandContext &context)
{
    const auto person = voterFor(run, arguments.as, context.words);
    if (!person)
        return fail(person.error());
    if (const Result<void> writable = checkOutput(arguments.to, arguments.force); !writable)
        return fail(writable.error());
    const auto issued = arguments.to.endsWith(u".json") ? BallotFile::json(run, person->id) : BallotFile::page(run, person->id, context.words.language());
    if (!issued)
        return fail(issued.error());
    if (const Result<void> written = writeOutput(arguments.to, issued->content, arguments.force); !written)
        return fail(written.error());
    if (arguments.to == "-"_L1)
        return Done;
    return show({{u"participant"_s, person->id.text()}, {u"sha256"_s, issued->sha256}}, context.words.translate("SessionVerb", "Ballot for %1; SHA-256 %2").arg(person->name, issued->sha256), context);
}

int takeReturned(SessionRun &run, const SessionArguments &arguments, const CommandContext &context)
{
    QFile file(arguments.from);
    if (!file.open(QIODevice::ReadOnly))
        return fail({.what = context.words.translate("SessionVerb", "The file cannot be read: %1.").arg(file.errorString()), .where = arguments.from});
    const auto returned = BallotFile::readReturn(file.read(BallotFile::largestReturn + 1));
    if (!returned)
        return fail(returned.error());
    const auto outcomes = run.take(returned->ballots);
    if (!outcomes)
        return fail(outcomes.error());
    qint64 taken = 0;
    QJsonArray skipped;
    for (size_t i = 0; i < outcomes->size(); ++i) {
        if ((*outcomes)[i] == BallotOutcome::Kept || (*outcomes)[i] == BallotOutcome::Changed)
            ++taken;
        else
            skipped.append(QJsonObject {{u"item"_s, returned->ballots[i].item.text()}, {u"why"_s, ballotOutcomeText((*outcomes)[i], context.words)}});
    }
    return show({{u"taken"_s, taken}, {u"skipped"_s, skipped}}, context.words.translate("SessionVerb", "Votes taken: %1, not taken: %2").arg(taken).arg(skipped.size()), context);
}

int ballot(SessionRun &run, const SessionArguments &arguments, const CommandContext &context)
{
    const auto item = itemFor(run, arguments.item, context.words);
    if (!item)
        return fail(item.error());
    const auto person = voterFor(run, arguments.as, context.words);
    if (!person)
        return fail(person.error());
    bool isNumber = false;
    Vote vote {.value = arguments.value.toInt(&isNumber), .confidence = choiceOf<Grade>(arguments.confidence, confidenceChoices),
               .reason = choiceOf<VoteReason>(arguments.reason, voteReasonChoices), .remark = arguments.remark};
    if (arguments.value == "unknown"_L1)
        vote.value.reset();
    else if (!isNumber)
        return fail(usage(context.words.translate("SessionVerb", "A vote is a step of the scale or “unknown”."), arguments.value).error());
    if (!run.openRoundOf(item->id)) {
        if (const auto opened = run.open(item->id); !opened)
            return fail(opened.error());
    }
    const auto outcome = run.vote(item->id, person->id, vote);
    if (!outcome)
        return fail(outcome.error());
    if (*outcome != BallotOutcome::Kept && *outcome != BallotOutcome::Changed)
        return fail(Error {ballotOutcomeText(*outcome, context.words), person->name});
    return show({{u"item"_s, item->id.text()}, {u"participant"_s, person->id.text()}, {u"changed"_s, *outcome == BallotOutcome::Changed},
                 {u"voted"_s, static_cast<qint64>(run.voted(item->id).size())}},
                ballotOutcomeText(*outcome, context.words), context);
}

int revealVotes(SessionRun &run, const SessionArguments &arguments, const CommandContext &context)
{
    const auto item = itemFor(run, arguments.item, context.words);
    if (!item)
        return fail(item.error());
    if (const auto votes = run.reveal(item->id); !votes)
        return fail(votes.error());
    const QJsonObject json = revealJson(run, *item, context.words);
    return show(json, json.value(u"because"_s).toString(), context);
}

int consensus(SessionRun &run, const SessionArguments &arguments, const CommandContext &context)
{
    const auto item = itemFor(run, arguments.item, context.words);
    if (!item)
        return fail(item.error());
    bool isNumber = false;
    const int value = arguments.value.toInt(&isNumber);
    if (!isNumber)
        return fail(usage(context.words.translate("SessionVerb", "A decision needs --value, a step of the scale."), arguments.value).error());
    const SessionSummary summary = SessionSummary::of(run.project(), run.id());
    const auto found = std::ranges::find_if(summary.items, [&item](const ItemSummary &one) { return one.item.id == item->id; });
    const bool isAgreed = found != summary.items.end() && found->verdict.isAgreed;
    const Decision decision {.value = value, .language = context.words.language(), .decidedBy = arguments.as.isEmpty() ? run.project().author().name : arguments.as, .reason = arguments.remark,
                             .minority = arguments.minority, .actions = arguments.actions, .word = arguments.word, .askAgainOn = {}};
    if (const auto done = run.decide(item->id, decision, isAgreed); !done)
        return fail(done.error());
    return show(itemJson(run.project(), *run.project().find(item->id)), context.words.translate("SessionVerb", "Decided: %1 → %2").arg(item->subject.main).arg(value), context);
}

int simple(SessionRun &run, const SessionArguments &arguments, const CommandContext &context)
{
    if (arguments.action == "status"_L1) {
        const QJsonObject json = sessionJson(run, context.words);
        return show(json, json.value(u"name"_s).toString() + u": "_s + json.value(u"rule"_s).toString(), context);
    }
    Result<void> done;
    if (arguments.action == "recover"_L1) {
        done = SessionKeys::ofThisPerson().recover(run.session(), arguments.value);
    } else if (arguments.action == "close"_L1) {
        done = run.close();
    } else {
        const auto item = itemFor(run, arguments.item, context.words);
        if (!item)
            return fail(item.error());
        done = arguments.action == "park"_L1 ? run.park(item->id) : run.open(item->id).transform([](const Id<Round> &) { });
    }
    if (!done)
        return fail(done.error());
    return show(sessionJson(run, context.words), context.words.translate("SessionVerb", "Done."), context);
}
}

int runSession(const SessionArguments &arguments, const CommandContext &context)
{
    const auto project = arguments.action == "status"_L1 ? openForReading(arguments.file, context) : openForWriting(arguments.file, context);
    if (!project)
        return fail(project.error());
    if (arguments.action == "start"_L1)
        return begin(**project, arguments, context);
    const auto session = sessionFor(**project, arguments.session, context.words);
    if (!session)
        return fail(session.error());
    SessionRun run(**project, *session, SessionKeys::ofThisPerson());
    if (arguments.action == "ballot"_L1 && !arguments.from.isEmpty())
        return takeReturned(run, arguments, context);
    if (arguments.action == "ballot"_L1 && !arguments.to.isEmpty())
        return issueBallot(run, arguments, context);
    if (arguments.action == "ballot"_L1)
        return ballot(run, arguments, context);
    if (arguments.action == "reveal"_L1)
        return revealVotes(run, arguments, context);
    if (arguments.action == "consensus"_L1)
        return consensus(run, arguments, context);
    return simple(run, arguments, context);
}
