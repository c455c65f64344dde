// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Comparison.h"

#include "core/model/Answer.h"
#include "core/model/Baseline.h"
#include "core/risk/RiskMethod.h"
#include "core/risk/SecurityLevels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using What = Comparison::What;

/// One kind in both states. Rows stand in the order of their ids, so both are walked once.
class KindComparison {
public:
    KindComparison(const Project &before, const Project &after, const RecordKind &kind, const Words &words)
        : m_before(before)
        , m_after(after)
        , m_old(before.store(kind))
        , m_new(after.store(kind))
        , m_kind(kind)
        , m_words(words)
    {
    }

    void run(std::vector<Comparison::RecordDifference> &into) const
    {
        int left = 0;
        int right = 0;
        while (left < m_old.count() || right < m_new.count()) {
            const bool onlyOld
                = right >= m_new.count() || (left < m_old.count() && m_old.idAt(left) < m_new.idAt(right));
            const bool onlyNew
                = left >= m_old.count() || (right < m_new.count() && m_new.idAt(right) < m_old.idAt(left));
            if (onlyOld)
                into.push_back(whole(What::Removed, m_before, m_old, left++));
            else if (onlyNew)
                into.push_back(whole(What::Added, m_after, m_new, right++));
            else
                change(left++, right++, into);
        }
    }

private:
    [[nodiscard]] Comparison::RecordDifference whole(What what, const Project &project, const RecordStore &records,
                                                     int row) const
    {
        Comparison::RecordDifference difference{.what = what,
                                                .kind = &m_kind,
                                                .id = records.idAt(row),
                                                .name = project.fullName(records.idAt(row), m_words),
                                                .fields = {}};
        for (int field = 0; field < m_kind.fieldCount(); ++field) {
            if (records.isEmptyCell(row, field) || m_kind.field(field).translationOf >= 0)
                continue;
            const QString text = project.text(records, row, field, m_words);
            difference.fields.push_back({field, m_kind.field(field).labelIn(m_words),
                                         what == What::Removed ? text : QString(),
                                         what == What::Added ? text : QString()});
        }
        return difference;
    }

    void change(int oldRow, int newRow, std::vector<Comparison::RecordDifference> &into) const
    {
        Comparison::RecordDifference difference{
            .what = What::Changed, .kind = &m_kind, .id = m_new.idAt(newRow), .name = {}, .fields = {}};
        for (int field = 0; field < m_kind.fieldCount(); ++field) {
            if (m_old.bytes(oldRow, field) == m_new.bytes(newRow, field))
                continue;
            difference.fields.push_back({field, m_kind.field(field).labelIn(m_words),
                                         m_before.text(m_kind, field, m_old.value(oldRow, field), m_words),
                                         m_after.text(m_kind, field, m_new.value(newRow, field), m_words)});
        }
        if (difference.fields.empty())
            return;
        difference.name = m_after.fullName(difference.id, m_words);
        into.push_back(std::move(difference));
    }

    const Project &m_before;
    const Project &m_after;
    const RecordStore &m_old;
    const RecordStore &m_new;
    const RecordKind &m_kind;
    const Words &m_words;
};

void compareLevels(Comparison &comparison, const Project &before, const Project &after, const Words &words)
{
    struct Both {
        std::array<Grade, 3> before{};
        std::array<Grade, 3> after{};
    };
    std::map<RecordId, Both> all;
    const auto levelsOf = [](const JudgedScenario &judged) {
        return std::array{judged.unmitigated.overall, judged.today.overall, judged.target.overall};
    };
    for (const JudgedScenario &judged : RiskMethod::of(before).judgeAll(before))
        all[judged.scenario.id].before = levelsOf(judged);
    for (const JudgedScenario &judged : RiskMethod::of(after).judgeAll(after))
        all[judged.scenario.id].after = levelsOf(judged);
    for (const auto &[id, both] : all) {
        if (both.before == both.after)
            continue;
        const QString name = after.fullName(id, words);
        comparison.levels.push_back({id, name.isEmpty() ? before.fullName(id, words) : name, both.before, both.after});
    }
}

void compareSecurityLevels(Comparison &comparison, const Project &before, const Project &after, const Words &words)
{
    struct Both {
        std::optional<ReachedLevels> before;
        std::optional<ReachedLevels> after;
        bool isConduit = false;
    };
    std::map<RecordId, Both> all;
    const auto levelsOf = [&](const Project &project) {
        const Frameworks frameworks(project);
        return reachedLevels(project, AnswerBook(project, *frameworks.find(u"iec62443-3-3")), words);
    };
    for (const ReachedLevels &levels : levelsOf(before))
        all[levels.scope] = {.before = levels, .after = {}, .isConduit = levels.isConduit};
    for (const ReachedLevels &levels : levelsOf(after)) {
        Both &both = all[levels.scope];
        both.after = levels;
        both.isConduit = levels.isConduit;
    }
    using Vector = std::optional<SecurityLevelVector>;
    const auto target = [](const std::optional<ReachedLevels> &levels) { return levels ? levels->target : Vector(); };
    const auto reached = [](const std::optional<ReachedLevels> &levels) {
        return levels && levels->answered > 0 ? Vector(levels->shown) : Vector();
    };
    for (const auto &[id, both] : all) {
        Comparison::ScopeDifference difference{id,
                                               after.fullName(id, words),
                                               both.isConduit,
                                               target(both.before),
                                               target(both.after),
                                               reached(both.before),
                                               reached(both.after)};
        if (difference.targetBefore == difference.targetAfter && difference.reachedBefore == difference.reachedAfter)
            continue;
        if (difference.name.isEmpty())
            difference.name = before.fullName(id, words);
        comparison.securityLevels.push_back(std::move(difference));
    }
}

/// "met", "2", "2, target 3"; empty where there is no answer.
QString answerText(const std::optional<Answer> &answer, const Words &words)
{
    if (!answer)
        return {};
    QStringList parts;
    if (answer->state != AnswerState::Unanswered)
        parts.append(words.translate("Choice", answerStateChoices[static_cast<size_t>(answer->state) - 1].label));
    if (answer->current)
        parts.append(QString::number(*answer->current));
    if (answer->target)
        parts.append(words.translate("Comparison", "target %1").arg(*answer->target));
    return parts.join(u", "_s);
}

void compareAnswers(Comparison &comparison, const Project &before, const Project &after, const Words &words)
{
    for (const Comparison::RecordDifference &record : comparison.records) {
        if (record.kind != &Answer::kind())
            continue;
        const std::optional<Answer> old = before.find(Id<Answer>(record.id));
        const std::optional<Answer> now = after.find(Id<Answer>(record.id));
        const QString oldText = answerText(old, words);
        const QString newText = answerText(now, words);
        const std::optional<Answer> &known = now ? now : old;
        if (!known || oldText == newText)
            continue;
        comparison.answers.push_back({record.what, record.id, known->framework, known->requirement, known->scope,
                                      (now ? after : before).designation(known->scope, words), oldText, newText});
    }
}
}

int Comparison::count(What what) const
{
    return static_cast<int>(std::ranges::count(records, what, &RecordDifference::what));
}

int Comparison::answerCount(What what) const
{
    return static_cast<int>(std::ranges::count(answers, what, &AnswerDifference::what));
}

Comparison compareStates(const Project &before, const Project &after, const Words &words)
{
    Comparison comparison;
    comparison.sameProject = before.projectId() == after.projectId();
    for (const RecordKind *kind : after.kinds()) {
        if (kind != &Baseline::kind())
            KindComparison(before, after, *kind, words).run(comparison.records);
    }
    compareLevels(comparison, before, after, words);
    compareSecurityLevels(comparison, before, after, words);
    compareAnswers(comparison, before, after, words);
    return comparison;
}

QString differenceName(Comparison::What what, const Words &words)
{
    switch (what) {
    case Comparison::What::Added:
        return words.translate("Comparison", "added");
    case Comparison::What::Removed:
        return words.translate("Comparison", "removed");
    case Comparison::What::Changed:
        return words.translate("Comparison", "changed");
    }
    return {};
}
