// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Glossary.h"
#include "core/model/Term.h"
#include "core/risk/Answering.h"
#include "core/workshop/SessionRun.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString scoreKey(const AgendaItem &item)
{
    const QString state = item.state == ItemState::Unmitigated ? u"unmitigated"_s : item.state == ItemState::Target ? u"target"_s : u"today"_s;
    const auto category = categoryOf(item.question);
    return category ? state + u".consequences."_s + QString::fromLatin1(consequenceCategories[static_cast<size_t>(*category)].key) : state + u".likelihood"_s;
}

Result<void> decideScore(Edit &edit, const AgendaItem &item, int value)
{
    if (!item.scenario.isValid())
        return {}; // the scenario is gone: the decision stays on record, there is nothing left to score
    return edit.set(Scenario::kind(), item.scenario, Scenario::kind().indexOf(scoreKey(item)), Value(qint64(value)));
}

AnswerState answerOfValue(int value)
{
    return value <= 1 ? AnswerState::NotMet : value == 2 ? AnswerState::Partly : AnswerState::Met;
}

Result<void> decideAnswer(Edit &edit, const Project &project, const AgendaItem &item, int value)
{
    const Frameworks frameworks(project);
    const Framework *framework = frameworks.find(item.framework);
    const int row = framework ? framework->indexOf(item.requirement) : -1;
    if (row < 0)
        return {};
    Answer answer = Answering::ofRow(project, AnswerBook(project, *framework), item.scope, row);
    if (item.question == Question::Answer)
        answer.state = answerOfValue(value);
    else if (item.question == Question::Target)
        answer.target = value;
    else
        answer.current = value;
    return Answering::put(edit, answer).transform([](const RecordId &) { });
}

/// The text in its language; the other stays unless there is none to keep apart.
BilingualText written(const Project &project, BilingualText text, const QString &typed, Language language)
{
    if (project.secondLanguage() == language)
        text.translated = typed;
    else
        text.main = typed;
    if (text.main.isEmpty())
        text.main = typed;
    return text;
}

/// A word that was understood differently becomes a term of the project, to be filled in; one that is there already stays.
Result<void> noteWord(Edit &edit, const Project &project, const QString &word)
{
    const QString plain = word.simplified();
    if (plain.isEmpty())
        return {};
    const Glossary glossary = Glossary::of(project);
    const bool isThere = std::ranges::any_of(glossary.entries(), [&plain](const GlossaryEntry &entry) {
        return entry.name.en.compare(plain, Qt::CaseInsensitive) == 0 || entry.name.pl.compare(plain, Qt::CaseInsensitive) == 0;
    });
    if (isThere)
        return {};
    Term term;
    term.key = plain.toLower();
    term.en = plain;
    term.pl = plain;
    return edit.add(term).transform([](const Id<Term> &) { });
}
}

Result<void> SessionRun::decide(const Id<AgendaItem> &id, const Decision &decision, bool isAgreed)
{
    auto item = m_project.find(id);
    if (!item || item->session != m_session)
        return failed(QCoreApplication::translate("SessionRun", "The item is not on this agenda."));
    if (openRoundOf(id))
        return failed(QCoreApplication::translate("SessionRun", "The vote is still open: reveal it before you decide."), item->subject.main);
    if (!ItemCard::of(m_project, session(), *item).step(decision.value))
        return failed(QCoreApplication::translate("SessionRun", "%1 is not on the scale of this question.").arg(decision.value), item->subject.main);
    item->outcome = isAgreed ? ItemOutcome::Agreed : ItemOutcome::Decided;
    item->value = decision.value;
    item->decidedBy = decision.decidedBy;
    item->decidedOn = m_project.today();
    item->reason = written(m_project, item->reason, decision.reason, decision.language);
    item->minority = written(m_project, item->minority, decision.minority, decision.language);
    item->actions = written(m_project, item->actions, decision.actions, decision.language);
    item->word = decision.word;
    item->askAgainOn = decision.askAgainOn;
    const QString label = QCoreApplication::translate("SessionRun", "Decided in the workshop: %1 → %2").arg(item->subject.main).arg(decision.value);
    return m_project.edit(label, [&](Edit &edit) -> Result<void> {
        if (Result<void> put = edit.put(*item); !put)
            return put;
        const Result<void> scored = isOfScenario(item->question) ? decideScore(edit, *item, decision.value) : decideAnswer(edit, m_project, *item, decision.value);
        return scored ? noteWord(edit, m_project, decision.word) : scored;
    }).transform([](const Project::Outcome &) { });
}
