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

Result<RecordId> Answering::change(Project &project, const AnswerBook &book, const RecordId &scope, int row, const std::function<void(Answer &)> &change)
{
    const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
    const int storeRow = book.ownRow(scope, row);
    Answer answer;
    if (storeRow >= 0) {
        answer = project.store(Answer::kind()).as<Answer>(storeRow);
    } else {
        answer.framework = book.framework().id;
        answer.requirement = requirement.id;
        answer.assetClass = AnswerBook::assetClassOf(scope);
        if (answer.assetClass == AssetClass::Unknown)
            answer.scope = scope;
    }
    const Answer before = answer;
    change(answer);
    if (storeRow >= 0 && answer == before)
        return RecordId(answer.id);
    QString label;
    if (!saysTheSame(answer, before)) {
        answer.answeredBy = project.author().name;
        answer.answeredOn = project.today();
        const Words words(Language::English);
        const QString where = scope.isValid() ? u" ("_s + AnswerBook::scopeName(project, scope, words) + u')' : QString();
        label = u"%1%2: %3"_s.arg(requirement.id, where, saysNow(answer));
    }
    RecordId id = answer.id;
    const auto done = project.edit(label, [&](Edit &edit) -> Result<void> {
        if (storeRow >= 0)
            return edit.put(answer);
        return edit.add(answer).transform([&](const Id<Answer> &made) { id = made; });
    });
    if (!done)
        return std::unexpected(done.error());
    return id;
}
