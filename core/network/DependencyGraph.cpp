// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/DependencyGraph.h"

#include "core/model/Asset.h"
#include "core/model/Dependency.h"
#include "core/model/Function.h"
#include "core/model/Service.h"
#include "core/project/Project.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <queue>

using namespace Qt::StringLiterals;

namespace {

using Minutes = DependencyGraph::Minutes;

Minutes statedMinutes(const std::optional<int> &minutes)
{
    return std::max(minutes.value_or(0), 0);
}

class GraphBuilder
{
public:
    explicit GraphBuilder(const Project &project)
        : m_project(project)
    {
        for (const Service &service : project.all<Service>())
            addNode(service.id, {});
        for (const Asset &asset : project.all<Asset>()) {
            addNode(asset.id, asset.toleratedOutage);
            if (asset.state != AssetState::InUse && asset.state != AssetState::Unknown)
                m_idle.insert(asset.id);
        }
        for (const Function &function : project.all<Function>())
            addNode(function.id, function.toleratedOutage);
        addRecorded();
        addCarried();
    }

    DependencyGraph take() { return std::move(m_graph); }

private:
    void addNode(const RecordId &id, std::optional<int> toleratedOutage)
    {
        m_graph.indexOf.insert(id, static_cast<int>(m_graph.nodes.size()));
        m_graph.nodes.push_back(id);
        m_graph.toleratedOutage.push_back(toleratedOutage);
    }

    bool takesPart(const RecordId &id) const { return m_graph.indexOf.contains(id) && !m_idle.contains(id); }

    void addRecorded()
    {
        std::map<std::tuple<int, DependencyKind, QString>, size_t> named;
        for (const Dependency &dependency : m_project.all<Dependency>()) {
            m_recorded.insert({dependency.dependent, dependency.provider});
            if (!takesPart(dependency.dependent) || !takesPart(dependency.provider) || dependency.dependencyKind == DependencyKind::Unknown)
                continue;
            const int dependent = m_graph.indexOf.value(dependency.dependent);
            const QString group = dependency.group.simplified().toCaseFolded();
            size_t place = m_graph.groups.size();
            if (!group.isEmpty())
                place = named.try_emplace({dependent, dependency.dependencyKind, group}, place).first->second;
            if (place == m_graph.groups.size())
                m_graph.groups.push_back({.dependent = dependent, .kind = dependency.dependencyKind, .members = {}});
            const Minutes fallback = statedMinutes(dependency.fallbackMinutes);
            m_graph.groups[place].members.push_back({.provider = m_graph.indexOf.value(dependency.provider),
                                                     .tolerance = statedMinutes(dependency.tolerance) + (dependency.fallback == "local"_L1 ? fallback : 0),
                                                     .manual = dependency.fallback == "manual"_L1 ? fallback : 0});
        }
    }

    /// The assets of a function or service on which no dependency is recorded.
    std::vector<int> carriers(const RecordId &id, const std::vector<Id<Asset>> &assets) const
    {
        std::vector<int> found;
        for (const Id<Asset> &asset : assets) {
            if (takesPart(asset) && !m_recorded.contains({id, asset}))
                found.push_back(m_graph.indexOf.value(asset));
        }
        return found;
    }

    void addCarried()
    {
        for (const Function &function : m_project.all<Function>()) {
            for (const int asset : carriers(function.id, function.assets))
                m_graph.groups.push_back({.dependent = m_graph.indexOf.value(function.id), .kind = DependencyKind::ToRun, .members = {{.provider = asset}}});
        }
        for (const Service &service : m_project.all<Service>()) {
            const int dependent = m_graph.indexOf.value(service.id);
            DependencyGraph::Group anyOne {.dependent = dependent, .kind = DependencyKind::ToRun, .members = {}};
            for (const int asset : carriers(service.id, service.assets)) {
                anyOne.members.push_back({.provider = asset});
                m_graph.groups.push_back({.dependent = dependent, .kind = DependencyKind::Degraded, .members = {{.provider = asset}}});
            }
            if (!anyOne.members.empty())
                m_graph.groups.push_back(std::move(anyOne));
        }
    }

    const Project &m_project;
    DependencyGraph m_graph;
    QSet<RecordId> m_idle;
    QSet<std::pair<RecordId, RecordId>> m_recorded;
};

/// Which groups a node is a member of, and which it has.
std::vector<std::vector<size_t>> groupsByProvider(const DependencyGraph &graph)
{
    std::vector<std::vector<size_t>> groups(graph.nodes.size());
    for (size_t i = 0; i < graph.groups.size(); ++i) {
        for (const DependencyGraph::Member &member : graph.groups[i].members)
            groups[static_cast<size_t>(member.provider)].push_back(i);
    }
    return groups;
}

/// Starting again, step by step: what can start does, in the order of the nodes.
class Starting
{
public:
    Starting(const DependencyGraph &graph, std::vector<bool> isOut)
        : m_graph(graph)
        , m_isOut(std::move(isOut))
        , m_byProvider(groupsByProvider(graph))
        , m_unmet(graph.nodes.size())
        , m_isMet(graph.groups.size())
    {
        for (size_t i = 0; i < graph.groups.size(); ++i) {
            const DependencyGraph::Group &group = graph.groups[i];
            m_isMet[i] = group.kind == DependencyKind::Degraded || std::ranges::any_of(group.members, [this](const DependencyGraph::Member &member) { return !this->isOut(member.provider); });
            if (!m_isMet[i])
                m_unmet[static_cast<size_t>(group.dependent)].push_back(i);
        }
        for (size_t node = 0; node < m_isOut.size(); ++node) {
            if (m_isOut[node])
                m_left.push(static_cast<int>(node));
            if (m_isOut[node] && m_unmet[node].empty())
                m_ready.push(static_cast<int>(node));
        }
    }

    DependencyGraph::Restart run()
    {
        while (true) {
            while (!m_ready.empty()) {
                const int node = m_ready.top();
                m_ready.pop();
                start(node);
            }
            while (!m_left.empty() && !isOut(m_left.top()))
                m_left.pop();
            if (m_left.empty())
                return std::move(m_restart);
            m_restart.circles.push_back(circleFrom(m_left.top()));
            start(m_restart.circles.back().front());
        }
    }

private:
    using Queue = std::priority_queue<int, std::vector<int>, std::greater<>>;

    [[nodiscard]] bool isOut(int node) const { return m_isOut[static_cast<size_t>(node)]; }

    void start(int node)
    {
        if (!isOut(node))
            return;
        m_isOut[static_cast<size_t>(node)] = false;
        m_restart.order.push_back(node);
        for (const size_t i : m_byProvider[static_cast<size_t>(node)]) {
            if (m_isMet[i])
                continue;
            m_isMet[i] = true;
            const int dependent = m_graph.groups[i].dependent;
            std::vector<size_t> &unmet = m_unmet[static_cast<size_t>(dependent)];
            std::erase(unmet, i);
            if (unmet.empty() && isOut(dependent))
                m_ready.push(dependent);
        }
    }

    /// Every node that is left waits for one that is left too: following them comes round.
    std::vector<int> circleFrom(int node) const
    {
        std::vector<int> way;
        QHash<int, qsizetype> seen;
        while (!seen.contains(node)) {
            seen.insert(node, std::ssize(way));
            way.push_back(node);
            node = m_graph.groups[m_unmet[static_cast<size_t>(node)].front()].members.front().provider;
        }
        way.erase(way.begin(), way.begin() + seen.value(node));
        std::ranges::rotate(way, std::ranges::min_element(way));
        return way;
    }

    const DependencyGraph &m_graph;
    std::vector<bool> m_isOut;
    std::vector<std::vector<size_t>> m_byProvider;
    std::vector<std::vector<size_t>> m_unmet; ///< of each node: groups without a running member
    std::vector<bool> m_isMet;
    Queue m_ready;
    Queue m_left;
    DependencyGraph::Restart m_restart;
};
}

DependencyGraph DependencyGraph::of(const Project &project)
{
    return GraphBuilder(project).take();
}

Minutes DependencyGraph::lossOf(const Group &group, const std::vector<Minutes> &times, bool withManual)
{
    Minutes last = group.members.empty() ? never : 0;
    for (const Member &member : group.members) {
        const Minutes time = times[static_cast<size_t>(member.provider)];
        last = time == never ? never : std::max(last, time + member.tolerance + (withManual ? member.manual : 0));
        if (last == never)
            break;
    }
    return last;
}

std::vector<Minutes> DependencyGraph::stopTimes(const std::vector<int> &down) const
{
    return StopTimes(*this).of(down);
}

DependencyGraph::Restart DependencyGraph::restart(std::vector<bool> isOut) const
{
    return Starting(*this, std::move(isOut)).run();
}

StopTimes::StopTimes(const DependencyGraph &graph)
    : m_graph(graph)
    , m_byProvider(groupsByProvider(graph))
    , m_times(graph.nodes.size(), DependencyGraph::never)
{
    for (const DependencyGraph::Group &group : graph.groups)
        m_running.push_back(group.members.size());
}

/// Dijkstra's order on a graph of "all of a group" (Knuth 1977): a time is settled only when a chain of causes leads back
/// to what was switched off, which is the greatest solution; nothing settles a loop that has no cause outside.
const std::vector<Minutes> &StopTimes::of(const std::vector<int> &down)
{
    for (const int node : std::exchange(m_stopped, {})) {
        m_times[static_cast<size_t>(node)] = DependencyGraph::never;
        for (const size_t i : m_byProvider[static_cast<size_t>(node)])
            m_running[i] = m_graph.groups[i].members.size();
    }
    using Candidate = std::pair<Minutes, int>;
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
    for (const int node : down)
        queue.emplace(0, node);
    while (!queue.empty()) {
        const auto [time, node] = queue.top();
        queue.pop();
        if (m_times[static_cast<size_t>(node)] != DependencyGraph::never)
            continue;
        m_times[static_cast<size_t>(node)] = time;
        m_stopped.push_back(node);
        for (const size_t i : m_byProvider[static_cast<size_t>(node)]) {
            const DependencyGraph::Group &group = m_graph.groups[i];
            if (--m_running[i] == 0 && group.kind == DependencyKind::ToRun)
                queue.emplace(DependencyGraph::lossOf(group, m_times, true), group.dependent);
        }
    }
    return m_times;
}
