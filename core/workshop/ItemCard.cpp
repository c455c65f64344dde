// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/ItemCard.h"

#include "core/catalog/Framework.h"
#include "core/catalog/RiskScales.h"
#include "core/model/Site.h"
#include "core/model/Zone.h"

using namespace Qt::StringLiterals;

namespace {
LocalText bothWords(const std::function<QString(const Words &)> &text)
{
    return {text(Words(Language::English)), text(Words(Language::Polish))};
}

LocalText bothTranslations(const char *context, const char *text)
{
    return bothWords([&](const Words &words) { return words.translate(context, text); });
}

/// Two texts one after the other, as sentences.
LocalText joined(const LocalText &first, const LocalText &second)
{
    const auto join = [](const QString &a, const QString &b) -> QString {
        return a.isEmpty() || b.isEmpty() ? a + b : a + (a.endsWith(u'.') ? u" "_s : u". "_s) + b;
    };
    return {join(first.en, second.en), join(first.pl, second.pl)};
}

LocalText questionText(Question question)
{
    if (question == Question::Likelihood)
        return bothTranslations("ItemCard", QT_TRANSLATE_NOOP("ItemCard", "How often can it happen?"));
    if (const auto category = categoryOf(question))
        return bothWords([category](const Words &words) {
            return words.translate("ItemCard", "How bad can it be: %1?").arg(words.translate("Choice", consequenceCategories[static_cast<size_t>(*category)].label));
        });
    switch (question) {
    case Question::Answer: return bothTranslations("ItemCard", QT_TRANSLATE_NOOP("ItemCard", "How far is it met?"));
    case Question::Target: return bothTranslations("ItemCard", QT_TRANSLATE_NOOP("ItemCard", "Which score do we aim at?"));
    default: return bothTranslations("ItemCard", QT_TRANSLATE_NOOP("ItemCard", "Which score have we reached today?"));
    }
}

void describeScenario(ItemCard &card, const Project &project, const AgendaItem &item)
{
    const auto scales = RiskScales::of(project);
    int value = 0;
    for (const RiskScales::Step &step : scales.steps(categoryOf(item.question)))
        card.steps.push_back({++value, step.name, step.text});
    card.state = bothTranslations("Choice", itemStateChoices[std::max<size_t>(1, static_cast<size_t>(item.state)) - 1].label);
    const auto scenario = project.find(item.scenario);
    if (!scenario)
        return;
    card.number = {scenario->number, scenario->number};
    card.subject = inBothLanguages(project, scenario->title);
    card.itWords = joined(inBothLanguages(project, scenario->cause), inBothLanguages(project, scenario->vulnerability));
    card.otWords = inBothLanguages(project, scenario->effect);
    card.place = bothWords([&](const Words &words) { return scenario->scope.isValid() ? project.designation(scenario->scope, words) : QString(); });
}

std::vector<ItemCard::Step> answerSteps(FrameworkScale scale)
{
    std::vector<ItemCard::Step> steps;
    if (scale == FrameworkScale::State) {
        const AnswerState order[] = {AnswerState::NotMet, AnswerState::Partly, AnswerState::Met};
        for (const AnswerState state : order)
            steps.push_back({static_cast<int>(steps.size()) + 1, bothTranslations("Choice", answerStateChoices[static_cast<size_t>(state) - 1].label), {}});
        return steps;
    }
    for (int value = scale == FrameworkScale::Maturity ? 1 : 0; value <= 4; ++value) {
        const QString name = QString::number(value);
        steps.push_back({value, {name, name}, {}});
    }
    return steps;
}

void describeRow(ItemCard &card, const Project &project, const AgendaItem &item)
{
    const Frameworks frameworks(project);
    const Framework *framework = frameworks.find(item.framework);
    const Requirement *row = framework ? framework->find(item.requirement) : nullptr;
    card.number = {item.requirement, item.requirement};
    card.place = bothWords([&](const Words &words) { return item.scope.isValid() ? project.designation(item.scope, words) : QString(); });
    if (!row)
        return;
    card.subject = bothWords([row](const Words &words) { return row->shortName(words); });
    card.itWords = row->itQuestion;
    card.otWords = row->otQuestion;
    card.steps = answerSteps(framework->scale);
}
}

LocalText inBothLanguages(const Project &project, const BilingualText &text)
{
    const QString &second = text.translated.isEmpty() ? text.main : text.translated;
    if (project.secondLanguage() == Language::Polish)
        return {text.main, second};
    if (project.secondLanguage() == Language::English)
        return {second, text.main};
    return {text.main, text.main};
}

ItemCard ItemCard::of(const Project &project, const Session &session, const AgendaItem &item)
{
    ItemCard card;
    card.question = questionText(item.question);
    card.attackerHas = inBothLanguages(project, item.attackerHas);
    if (item.question == Question::Likelihood)
        card.timeFrame = inBothLanguages(project, session.timeFrame);
    if (isOfScenario(item.question))
        describeScenario(card, project, item);
    else
        describeRow(card, project, item);
    if (card.subject.en.isEmpty())
        card.subject = inBothLanguages(project, item.subject);
    return card;
}

const ItemCard::Step *ItemCard::step(int value) const
{
    const auto found = std::ranges::find(steps, value, &Step::value);
    return found == steps.end() ? nullptr : &*found;
}

std::optional<ConsequenceCategory> categoryOf(Question question)
{
    if (question < Question::Safety || question > Question::Data)
        return {};
    return static_cast<ConsequenceCategory>(static_cast<int>(question) - static_cast<int>(Question::Safety));
}

Question questionOf(ConsequenceCategory category)
{
    return static_cast<Question>(static_cast<int>(Question::Safety) + static_cast<int>(category));
}

QString questionWords(const AgendaItem &item, const Words &words)
{
    if (item.question == Question::Unknown)
        return {};
    QString question = words.translate("Choice", questionChoices[static_cast<size_t>(item.question) - 1].label);
    if (!isOfScenario(item.question) || item.state == ItemState::Unknown)
        return question;
    return words.translate("ItemCard", "%1, %2").arg(question, words.translate("Choice", itemStateChoices[static_cast<size_t>(item.state) - 1].label));
}

const RiskState &stateOf(const Scenario &scenario, ItemState state)
{
    return state == ItemState::Unmitigated ? scenario.unmitigated : state == ItemState::Target ? scenario.target : scenario.today;
}

RiskState &stateOf(Scenario &scenario, ItemState state)
{
    return const_cast<RiskState &>(stateOf(std::as_const(scenario), state));
}
