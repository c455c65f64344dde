// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ProfileHistory.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

/// What one answer record says, as far as a profile needs it.
struct AnswerThen
{
    QString framework;
    QString requirement;
    QString scope;
    QString state;
    QString answeredOn;
    std::optional<int> current = {};
    std::optional<int> target = {};
};

void applyCells(AnswerThen &answer, const std::vector<ChangesetCell> &cells)
{
    static const int at[] = {Answer::kind().indexOf(u"framework"), Answer::kind().indexOf(u"requirement"), Answer::kind().indexOf(u"scope"),
                             Answer::kind().indexOf(u"state"),     Answer::kind().indexOf(u"answeredOn")};
    QString *const places[] = {&answer.framework, &answer.requirement, &answer.scope, &answer.state, &answer.answeredOn};
    static const int current = Answer::kind().indexOf(u"current");
    static const int target = Answer::kind().indexOf(u"target");
    const auto cell = [&](int field) -> const ChangesetCell * {
        const auto column = static_cast<size_t>(field) + 1; // column 0 is the id; a narrower table is of an older schema
        return column < cells.size() && cells[column].isDefined() ? &cells[column] : nullptr;
    };
    for (size_t i = 0; i < std::size(at); ++i) {
        if (const ChangesetCell *found = cell(at[i]))
            *places[i] = found->value().toText();
    }
    const auto number = [&](int field, std::optional<int> &place) {
        if (const ChangesetCell *found = cell(field))
            place = found->type == ChangesetCell::Type::Integer ? std::optional(static_cast<int>(found->integer)) : std::nullopt;
    };
    number(current, answer.current);
    number(target, answer.target);
}

ProfileMoment momentOf(const QHash<RecordId, AnswerThen> &answers, const Framework &framework, QDate day)
{
    ProfileMoment moment {.day = day, .rows = framework.answerable(), .current = {}, .target = {}};
    int both = 0;
    int current = 0;
    int target = 0;
    for (const AnswerThen &answer : answers) {
        moment.answered += !answer.state.isEmpty() || answer.current ? 1 : 0;
        moment.met += answer.state == "met"_L1 ? 1 : 0;
        if (answer.current && answer.target) {
            ++both;
            current += *answer.current;
            target += *answer.target;
        }
    }
    if (both > 0) {
        moment.current = double(current) / both;
        moment.target = double(target) / both;
    }
    return moment;
}
}

Result<std::vector<ProfileMoment>> profileHistory(const Project &project, const Framework &framework, const RecordId &scope)
{
    struct Turn
    {
        RecordId id;
        std::optional<AnswerThen> answer; ///< none = it went
    };
    QHash<RecordId, AnswerThen> now;
    QMap<QDate, std::vector<Turn>> turns; ///< in the order of the journal within a day
    for (const JournalEntry &entry : project.journal().entries()) {
        const auto changes = project.changesOf(entry);
        if (!changes)
            return std::unexpected(changes.error());
        const QDate entered = entry.at.toLocalTime().date();
        for (const RowChange &change : changes->rows) {
            if (change.kind != &Answer::kind())
                continue;
            if (change.operation == RowChange::Operation::Removed) {
                if (const AnswerThen gone = now.take(change.id); gone.framework == framework.id)
                    turns[entered].push_back({change.id, {}});
                continue;
            }
            AnswerThen &answer = now[change.id];
            applyCells(answer, change.after);
            const Requirement *requirement = framework.find(answer.requirement);
            if (answer.framework != framework.id || RecordId::fromText(answer.scope) != scope || !requirement || !requirement->isAnswerable())
                continue;
            static const auto answeredOn = static_cast<size_t>(Answer::kind().indexOf(u"answeredOn")) + 1;
            const bool saysWhen = answeredOn < change.after.size() && change.after[answeredOn].isDefined();
            const QDate said = saysWhen ? QDate::fromString(answer.answeredOn, Qt::ISODate) : QDate();
            turns[said.isValid() && said < entered ? said : entered].push_back({change.id, answer});
        }
    }
    std::vector<ProfileMoment> history;
    QHash<RecordId, AnswerThen> then;
    for (auto day = turns.cbegin(); day != turns.cend(); ++day) {
        for (const Turn &turn : *day) {
            if (turn.answer)
                then.insert(turn.id, *turn.answer);
            else
                then.remove(turn.id);
        }
        history.push_back(momentOf(then, framework, day.key()));
    }
    return history;
}
