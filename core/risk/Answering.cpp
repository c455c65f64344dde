// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Answering.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString saysNow(const Answer &answer)
{
    if (answer.state != AnswerState::Unanswered)
        return QCoreApplication::translate("Choice", answerStateChoices[static_cast<size_t>(answer.state) - 1].label);
    if (answer.current)
        return QString::number(*answer.current);
    return QCoreApplication::translate("Answering", "open");
}

bool saysTheSame(const Answer &one, const Answer &other)
{
    return one.state == other.state && one.current == other.current && one.target == other.target;
}
}

Answer Answering::ofRow(const Project &project, const AnswerBook &book, const RecordId &scope, int row)
{
    if (const int storeRow = book.ownRow(scope, row); storeRow >= 0)
        return project.store(Answer::kind()).as<Answer>(storeRow);
    Answer answer;
    answer.framework = book.framework().id;
    answer.requirement = book.framework().rows()[static_cast<size_t>(row)].id;
    answer.assetClass = AnswerBook::assetClassOf(scope);
    if (answer.assetClass == AssetClass::Unknown)
        answer.scope = scope;
    return answer;
}

Result<RecordId> Answering::put(Edit &edit, Answer answer)
{
    answer.answeredBy = edit.project().author().name;
    answer.answeredOn = edit.project().today();
    if (answer.id.isValid())
        return edit.put(answer).transform([&answer] { return RecordId(answer.id); });
    return edit.add(answer).transform([](const Id<Answer> &made) { return RecordId(made); });
}

Result<RecordId> Answering::change(Project &project, const AnswerBook &book, const RecordId &scope, int row, const std::function<void(Answer &)> &change)
{
    const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
    Answer answer = ofRow(project, book, scope, row);
    const Answer before = answer;
    change(answer);
    if (answer.id.isValid() && answer == before)
        return RecordId(answer.id);
    QString label;
    const bool saysMore = !saysTheSame(answer, before);
    if (saysMore) {
        const Words words(Language::English);
        const QString where = scope.isValid() ? u" ("_s + AnswerBook::scopeName(project, scope, words) + u')' : QString();
        label = u"%1%2: %3"_s.arg(requirement.id, where, saysNow(answer));
    }
    RecordId id = answer.id;
    const auto done = project.edit(label, [&](Edit &edit) -> Result<void> {
        if (saysMore)
            return put(edit, answer).transform([&id](const RecordId &made) { id = made; });
        if (answer.id.isValid())
            return edit.put(answer);
        return edit.add(answer).transform([&id](const Id<Answer> &made) { id = made; });
    });
    if (!done)
        return std::unexpected(done.error());
    return id;
}
