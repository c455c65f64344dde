// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Agenda.h"

#include "core/catalog/Framework.h"
#include "core/catalog/Glossary.h"
#include "core/model/Zone.h"
#include "core/workshop/AgreementRule.h"
#include "core/workshop/Stakes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Records of one kind whose link field holds `target`, read only where they match.
template<typename T>
std::vector<T> linkedTo(const Project &project, QStringView linkField, const RecordId &target)
{
    const RecordStore &records = project.store(T::kind());
    const int field = T::kind().indexOf(linkField);
    const QByteArray id = target.utf8();
    std::vector<T> found;
    for (int row = 0; row < records.count(); ++row) {
        if (records.bytes(row, field) == id)
            found.push_back(records.as<T>(row));
    }
    return found;
}

std::vector<ConsequenceCategory> worstCategories(const JudgedState &judged, const RiskState &state, size_t count)
{
    std::vector<ConsequenceCategory> order;
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        if (state.consequences[i])
            order.push_back(static_cast<ConsequenceCategory>(i));
    }
    // People first where levels and scores are alike: the order of the categories.
    std::ranges::stable_sort(order, std::greater {}, [&](ConsequenceCategory category) {
        const auto i = static_cast<size_t>(category);
        return std::pair(judged.levels[i], *state.consequences[i]);
    });
    if (order.empty())
        order.push_back(ConsequenceCategory::Safety);
    order.resize(std::min(order.size(), count));
    return order;
}

/// A safety question needs somebody who runs the plant or guards its safety.
QStringList teamsFor(const Project &project, const Scenario &scenario, Question question)
{
    const auto zone = project.find(Id<Zone>(scenario.scope));
    const bool isSafety = question == Question::Safety || scenario.losses.contains(u"protection"_s) || (zone && zone->type == ZoneType::Safety);
    return isSafety ? QStringList {u"safety"_s, u"ot"_s} : QStringList();
}

AgendaItem itemFor(const Project &project, const Scenario &scenario, Question question, ItemState state)
{
    AgendaItem item;
    item.scenario = scenario.id;
    item.subject = {scenario.number + u' ' + scenario.title.main, scenario.title.translated.isEmpty() ? QString() : scenario.number + u' ' + scenario.title.translated};
    item.question = question;
    item.state = state;
    item.attackerHas = scenario.accessPoint;
    item.requiredTeams = teamsFor(project, scenario, question);
    return item;
}

/// How much the votes of the newest session on a scenario matter: 3 across the tolerable line, 2 across a level, 1 never
/// voted on, 0 neither.
int weightOf(const Project &project, const RiskMethod &method, const Id<Scenario> &scenario)
{
    int weight = -1;
    for (const AgendaItem &item : linkedTo<AgendaItem>(project, u"scenario", scenario)) {
        const std::vector<Round> rounds = roundsOf(project, item.id);
        if (rounds.empty() || rounds.back().isOpen())
            continue;
        const Verdict verdict = Verdict::of(RoundVotes::fromText(rounds.back().votes), AgreementRule::fromText(rounds.back().rule));
        if (!verdict.lowest || !verdict.highest)
            continue;
        const Stakes stakes = Stakes::of(project, method, item, *verdict.lowest, *verdict.highest);
        weight = std::max(weight, stakes.weight == Stakes::Weight::Tolerable ? 3 : stakes.weight == Stakes::Weight::Level ? 2 : 0);
    }
    return weight < 0 ? 1 : weight;
}

Grade levelOf(const JudgedScenario &judged)
{
    return judged.today.overall == Grade::Unknown ? judged.unmitigated.overall : judged.today.overall;
}

/// Steps of scales without a text, and words of the agenda that the glossary does not explain to both teams yet.
QStringList unexplained(const Project &project, const Session &session, const std::vector<AgendaItem> &items, const Words &words)
{
    const Glossary glossary = Glossary::of(project);
    QStringList missing;
    for (const AgendaItem &item : items) {
        const ItemCard card = ItemCard::of(project, session, item);
        const auto lacksText = [&words](const ItemCard::Step &step) { return words.pick(step.name).isEmpty() && words.pick(step.text).isEmpty(); };
        if (!item.fixedValue && (card.steps.empty() || std::ranges::any_of(card.steps, lacksText)))
            missing.append(words.translate("Agenda", "The scale of “%1” has steps without a text.").arg(words.translate("Choice", questionChoices[static_cast<size_t>(item.question) - 1].label)));
        const QString said = card.subject.en + u' ' + card.subject.pl + u' ' + card.itWords.en + u' ' + card.otWords.en;
        for (const GlossaryEntry *term : glossary.occurringIn(said)) {
            if (words.pick(term->itMeaning).isEmpty() || words.pick(term->otMeaning).isEmpty())
                missing.append(words.translate("Agenda", "The glossary does not say yet what “%1” means to both teams.").arg(words.pick(term->name)));
        }
    }
    missing.removeDuplicates();
    return missing;
}

std::optional<qint64> minutesOf(const Project &project, const AgendaItem &item)
{
    const std::vector<Round> rounds = roundsOf(project, item.id);
    if (rounds.empty() || rounds.back().isOpen())
        return {};
    const QDateTime from = QDateTime::fromString(rounds.front().openedAt, Qt::ISODate);
    const QDateTime to = QDateTime::fromString(rounds.back().revealedAt, Qt::ISODate);
    // The talk after the last reveal takes about a minute more.
    return from.isValid() && to.isValid() ? std::optional(std::max<qint64>(1, from.secsTo(to) / 60 + 1)) : std::nullopt;
}
}

std::vector<AgendaItem> itemsOf(const Project &project, const Id<Session> &session)
{
    std::vector<AgendaItem> items = linkedTo<AgendaItem>(project, u"session", session);
    std::ranges::stable_sort(items, {}, [](const AgendaItem &item) { return item.position.value_or(0); });
    return items;
}

std::vector<Participant> participantsOf(const Project &project, const Id<Session> &session)
{
    std::vector<Participant> people = linkedTo<Participant>(project, u"session", session);
    std::ranges::stable_sort(people, [](const Participant &a, const Participant &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

std::vector<Round> roundsOf(const Project &project, const Id<AgendaItem> &item)
{
    std::vector<Round> rounds = linkedTo<Round>(project, u"item", item);
    std::ranges::stable_sort(rounds, {}, [](const Round &round) { return round.number.value_or(0); });
    return rounds;
}

std::vector<AgendaItem> Agenda::ofScenarios(const Project &project, const std::vector<Id<Scenario>> &scenarios, const Choice &choice)
{
    const RiskMethod method = RiskMethod::of(project);
    std::vector<AgendaItem> items;
    for (const Id<Scenario> &id : scenarios) {
        const auto scenario = project.find(id);
        if (!scenario)
            continue;
        if (choice.likelihood)
            items.push_back(itemFor(project, *scenario, Question::Likelihood, choice.state));
        const RiskState &state = stateOf(*scenario, choice.state);
        for (const ConsequenceCategory category : worstCategories(method.judge(state), state, static_cast<size_t>(choice.worstCategories))) {
            AgendaItem item = itemFor(project, *scenario, questionOf(category), choice.state);
            if (choice.consequenceFromHazop && !scenario->phaReference.isEmpty()) {
                item.fixedValue = state.consequences[static_cast<size_t>(category)];
                item.fixedFrom = item.fixedValue ? scenario->phaReference : QString();
            }
            items.push_back(std::move(item));
        }
    }
    return items;
}

Result<std::vector<AgendaItem>> Agenda::ofRequirements(const Project &project, const QString &framework, const QStringList &requirements, const RecordId &scope)
{
    const Frameworks frameworks(project);
    const Framework *found = frameworks.find(framework);
    if (!found)
        return failed(QCoreApplication::translate("Agenda", "There is no such framework in this project."), framework);
    std::vector<AgendaItem> items;
    for (const QString &number : requirements) {
        const Requirement *row = found->find(number);
        if (!row)
            return failed(QCoreApplication::translate("Agenda", "The framework has no such row."), framework + u' ' + number);
        if (!row->isAnswerable())
            continue;
        AgendaItem item;
        item.framework = framework;
        item.requirement = number;
        item.scope = scope;
        item.question = found->scale == FrameworkScale::State ? Question::Answer : Question::Current;
        const bool mainIsPolish = project.secondLanguage() == Language::English;
        const QString en = number + u' ' + row->shortName(Words(Language::English));
        const QString pl = number + u' ' + row->shortName(Words(Language::Polish));
        item.subject = mainIsPolish ? BilingualText {pl, en} : BilingualText {en, pl};
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<Id<Scenario>> Agenda::scenariosFrom(const Project &project, Grade lowest)
{
    std::vector<Id<Scenario>> found;
    for (const JudgedScenario &judged : RiskMethod::of(project).judgeAll(project)) {
        if (levelOf(judged) >= lowest)
            found.push_back(judged.scenario.id);
    }
    return found;
}

void Agenda::sortByWhatMatters(const Project &project, std::vector<Id<Scenario>> &scenarios)
{
    const RiskMethod method = RiskMethod::of(project);
    std::vector<std::pair<std::pair<int, Grade>, Id<Scenario>>> ranked;
    for (const Id<Scenario> &id : scenarios) {
        const auto scenario = project.find(id);
        const Grade level = scenario ? levelOf(method.judge(*scenario)) : Grade::Unknown;
        ranked.emplace_back(std::pair(weightOf(project, method, id), level), id);
    }
    std::ranges::stable_sort(ranked, std::greater {}, [](const auto &one) { return one.first; });
    std::ranges::transform(ranked, scenarios.begin(), [](const auto &one) { return one.second; });
}

int Agenda::forecastMinutes(const Project &project, const std::vector<AgendaItem> &items)
{
    std::vector<qint64> measured;
    for (const AgendaItem &item : project.all<AgendaItem>()) {
        if (const auto minutes = minutesOf(project, item))
            measured.push_back(*minutes);
    }
    std::ranges::sort(measured);
    const qint64 each = measured.size() < 3 ? 4 : measured[measured.size() / 2];
    qint64 sum = 0;
    for (const AgendaItem &item : items)
        sum += item.fixedValue ? 1 : each;
    return static_cast<int>(sum);
}

QStringList Agenda::notReady(const Project &project, const Session &session, const Words &words)
{
    QStringList missing;
    const std::vector<Participant> people = participantsOf(project, session.id);
    const std::vector<AgendaItem> items = itemsOf(project, session.id);
    const auto hasTeam = [&people](const QString &key) {
        return std::ranges::any_of(people, [&](const Participant &one) { return one.votes() && teamKey(one.team) == key; });
    };
    if (items.empty())
        missing.append(words.translate("Agenda", "The agenda is empty."));
    if (std::ranges::count_if(people, &Participant::votes) < 2)
        missing.append(words.translate("Agenda", "Fewer than two people vote."));
    for (const Participant &one : people) {
        if (one.role == WorkshopRole::Voter && one.admission == Admission::Waiting)
            missing.append(words.translate("Agenda", "%1 waits to be let in.").arg(one.name));
        if (one.votes() && one.way == VotingWay::Phone && one.device.isEmpty())
            missing.append(words.translate("Agenda", "%1 has no device yet.").arg(one.name));
    }
    for (const QString &key : {u"it"_s, u"ot"_s}) {
        if (!hasTeam(key))
            missing.append(words.translate("Agenda", "Nobody votes for %1.").arg(teamName(teamOfKey(key), words)));
    }
    for (const AgendaItem &item : items) {
        if (!item.fixedValue && !item.requiredTeams.isEmpty() && std::ranges::none_of(item.requiredTeams, hasTeam))
            missing.append(words.translate("Agenda", "Item %1 needs somebody from process safety or operations.").arg(item.position.value_or(0)));
    }
    if (session.timeFrame.main.isEmpty() && std::ranges::any_of(items, [](const AgendaItem &item) { return item.question == Question::Likelihood; }))
        missing.append(words.translate("Agenda", "The time frame of the likelihood is not said."));
    missing += unexplained(project, session, items, words);
    return missing;
}
