// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/LevelPlan.h"

#include "core/model/Asset.h"
#include "core/model/Scenario.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// A measure and which of the missing rows it meets, one bit a row of `missing`.
struct Cover
{
    Measure measure;
    std::vector<bool> rows;
    std::optional<int> cost;
    bool isInPlace = false;

    [[nodiscard]] bool meetsAny() const { return std::ranges::contains(rows, true); }
};

bool concerns(const Project &project, const Measure &measure, const RecordId &scope, const QSet<RecordId> &helping)
{
    if (helping.contains(measure.id) || std::ranges::contains(measure.protects, scope))
        return true;
    if (measure.protects.empty()) {
        const std::vector<Scenario> scenarios = project.all<Scenario>();
        return std::ranges::none_of(scenarios, [&](const Scenario &one) { return std::ranges::contains(one.measures, measure.id); });
    }
    return std::ranges::any_of(measure.protects, [&](const RecordId &id) {
        const std::optional<Asset> asset = project.find(Id<Asset>(id));
        return asset && asset->zone == scope;
    });
}

std::vector<Cover> coversOf(const Project &project, const AnswerBook &book, const ReachedLevels &levels)
{
    QSet<RecordId> helping;
    for (const Scenario &scenario : project.all<Scenario>()) {
        if (scenario.scope == levels.scope)
            helping.unite(QSet<RecordId>(scenario.measures.begin(), scenario.measures.end()));
    }
    std::vector<Cover> covers;
    for (const Measure &measure : project.all<Measure>()) {
        if (measure.status == "rejected"_L1 || measure.requirements.isEmpty() || !concerns(project, measure, levels.scope, helping))
            continue;
        Cover cover {.measure = measure, .rows = std::vector<bool>(levels.missing.size(), false), .cost = {}};
        for (size_t i = 0; i < levels.missing.size(); ++i)
            cover.rows[i] = measure.requirements.contains(book.framework().rows()[static_cast<size_t>(levels.missing[i])].id);
        cover.isInPlace = measure.status == "done"_L1;
        if (cover.isInPlace)
            cover.cost = 0;
        else if (measure.cost || measure.costPerYear)
            cover.cost = measure.cost.value_or(0) + measure.costPerYear.value_or(0);
        if (cover.meetsAny())
            covers.push_back(std::move(cover));
    }
    return covers;
}

int newRows(const Cover &cover, const std::vector<bool> &met)
{
    int count = 0;
    for (size_t i = 0; i < met.size(); ++i)
        count += cover.rows[i] && !met[i];
    return count;
}

void take(const Cover &cover, std::vector<bool> &met)
{
    for (size_t i = 0; i < met.size(); ++i)
        met[i] = met[i] || cover.rows[i];
}

/// The usual greedy choice: the most new rows for each unit of cost; ties by number, so that the answer is always the same.
std::vector<const Cover *> greedy(const std::vector<const Cover *> &from, std::vector<bool> met)
{
    std::vector<const Cover *> taken;
    while (true) {
        const Cover *best = nullptr;
        double bestWorth = 0;
        for (const Cover *cover : from) {
            const int rows = newRows(*cover, met);
            const double worth = rows / std::max(0.5, static_cast<double>(cover->cost.value_or(1)));
            if (rows > 0 && worth > bestWorth) {
                best = cover;
                bestWorth = worth;
            }
        }
        if (!best)
            return taken;
        take(*best, met);
        taken.push_back(best);
    }
}

/// All subsets, with what can still be met by the rest as the bound.
class ExactCover
{
public:
    explicit ExactCover(std::vector<const Cover *> from)
        : m_from(std::move(from))
    {
    }

    std::vector<const Cover *> run(const std::vector<bool> &met)
    {
        m_goal = met;
        for (const Cover *cover : m_from)
            take(*cover, m_goal);
        search(0, met, 0);
        return m_best;
    }

private:
    void search(size_t at, const std::vector<bool> &met, qint64 cost)
    {
        if (cost > m_bestCost || (cost == m_bestCost && m_chosen.size() >= m_best.size()))
            return;
        if (met == m_goal) {
            m_bestCost = cost;
            m_best = m_chosen;
            return;
        }
        if (at == m_from.size())
            return;
        if (newRows(*m_from[at], met) > 0) {
            std::vector<bool> with = met;
            take(*m_from[at], with);
            m_chosen.push_back(m_from[at]);
            search(at + 1, with, cost + m_from[at]->cost.value_or(0));
            m_chosen.pop_back();
        }
        std::vector<bool> reachable = met;
        for (size_t i = at + 1; i < m_from.size(); ++i)
            take(*m_from[i], reachable);
        if (reachable == m_goal)
            search(at + 1, met, cost);
    }

    std::vector<const Cover *> m_from;
    std::vector<bool> m_goal;
    std::vector<const Cover *> m_chosen;
    std::vector<const Cover *> m_best;
    qint64 m_bestCost = std::numeric_limits<qint64>::max();
};

constexpr size_t mostExact = 20;
}

LevelPlan LevelPlan::cheapest(const Project &project, const AnswerBook &book, const ReachedLevels &levels)
{
    LevelPlan plan;
    if (levels.missing.empty())
        return plan;
    const std::vector<Cover> covers = coversOf(project, book, levels);
    std::vector<bool> met(levels.missing.size(), false);
    const auto keep = [&](const std::vector<const Cover *> &taken) {
        for (const Cover *cover : taken) {
            Step step {.measure = cover->measure.id, .rows = {}, .cost = cover->cost, .isInPlace = cover->isInPlace};
            for (size_t i = 0; i < met.size(); ++i) {
                if (cover->rows[i] && !met[i])
                    step.rows.push_back(levels.missing[i]);
            }
            take(*cover, met);
            plan.cost += cover->cost.value_or(0);
            plan.unknownCosts += cover->cost ? 0 : 1;
            plan.steps.push_back(std::move(step));
        }
    };
    std::vector<const Cover *> inPlace;
    std::vector<const Cover *> costed;
    std::vector<const Cover *> unknown;
    for (const Cover &cover : covers)
        (cover.isInPlace ? inPlace : cover.cost ? costed : unknown).push_back(&cover);
    keep(greedy(inPlace, met));
    std::vector<const Cover *> chosen = costed.size() <= mostExact ? ExactCover(costed).run(met) : greedy(costed, met);
    std::ranges::stable_sort(chosen, {}, &Cover::cost);
    keep(chosen);
    keep(greedy(unknown, met));
    for (size_t i = 0; i < met.size(); ++i) {
        if (!met[i])
            plan.uncovered.push_back(levels.missing[i]);
    }
    return plan;
}
