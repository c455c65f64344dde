// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ConduitGraph.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace {

constexpr int unreached = std::numeric_limits<int>::max();

/// By zone, the conduits that it can send into.
std::vector<std::vector<int>> conduitsBySender(const ConduitGraph &graph)
{
    std::vector<std::vector<int>> found(graph.zoneEffort.size());
    for (size_t i = 0; i < graph.conduits.size(); ++i) {
        for (const int zone : graph.conduits[i].senders)
            found[static_cast<size_t>(zone)].push_back(static_cast<int>(i));
    }
    return found;
}

class ShortestWays
{
public:
    ShortestWays(const ConduitGraph &graph, const std::vector<int> &sources)
        : m_graph(graph)
        , m_distance(graph.zoneEffort.size(), unreached)
        , m_before(graph.zoneEffort.size())
        , m_count(graph.zoneEffort.size(), 0)
    {
        for (const int source : sources)
            m_distance[static_cast<size_t>(source)] = 0;
        spread(sources);
    }

    int distance(int zone) const { return m_distance[static_cast<size_t>(zone)]; }
    double count(int zone) const { return m_count[static_cast<size_t>(zone)]; }

    /// Ways from a source to this zone, appended until `ways` holds `most`.
    void collect(int zone, size_t most, std::vector<std::vector<ConduitGraph::Step>> &ways) const
    {
        std::vector<ConduitGraph::Step> back;
        walk(zone, most, back, ways);
    }

private:
    void spread(const std::vector<int> &sources)
    {
        const std::vector<std::vector<int>> leaving = conduitsBySender(m_graph);
        using Entry = std::pair<int, int>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        for (const int source : sources) {
            queue.emplace(0, source);
            m_count[static_cast<size_t>(source)] = 1;
        }
        std::vector<bool> done(m_distance.size());
        while (!queue.empty()) {
            const int zone = queue.top().second;
            queue.pop();
            if (done[static_cast<size_t>(zone)])
                continue;
            done[static_cast<size_t>(zone)] = true;
            for (const ConduitGraph::Step &step : m_before[static_cast<size_t>(zone)])
                m_count[static_cast<size_t>(zone)] += m_count[static_cast<size_t>(step.from)];
            for (const int conduit : leaving[static_cast<size_t>(zone)]) {
                for (const int to : m_graph.conduits[static_cast<size_t>(conduit)].receivers) {
                    if (relax({.conduit = conduit, .from = zone, .to = to}))
                        queue.emplace(m_distance[static_cast<size_t>(to)], to);
                }
            }
        }
    }

    bool relax(const ConduitGraph::Step &step)
    {
        if (step.from == step.to)
            return false;
        int &known = m_distance[static_cast<size_t>(step.to)];
        const int distance = m_distance[static_cast<size_t>(step.from)] + m_graph.effortOf(step);
        if (distance > known)
            return false;
        std::vector<ConduitGraph::Step> &before = m_before[static_cast<size_t>(step.to)];
        const bool isShorter = distance < known;
        if (isShorter)
            before.clear();
        known = distance;
        before.push_back(step);
        return isShorter;
    }

    void walk(int zone, size_t most, std::vector<ConduitGraph::Step> &back, std::vector<std::vector<ConduitGraph::Step>> &ways) const
    {
        if (ways.size() >= most)
            return;
        if (m_before[static_cast<size_t>(zone)].empty())
            ways.emplace_back(back.rbegin(), back.rend());
        for (const ConduitGraph::Step &step : m_before[static_cast<size_t>(zone)]) {
            back.push_back(step);
            walk(step.from, most, back, ways);
            back.pop_back();
        }
    }

    const ConduitGraph &m_graph;
    std::vector<int> m_distance;
    std::vector<std::vector<ConduitGraph::Step>> m_before; ///< last steps of the ways of least effort
    std::vector<double> m_count;
};

/// Flow on zones that hold any amount and conduits that hold one unit, each split into its way in and its way out.
class ConduitFlow
{
public:
    ConduitFlow(const ConduitGraph &graph, const std::vector<int> &sources, const std::vector<int> &targets)
        : m_zones(static_cast<int>(graph.zoneEffort.size()))
        , m_edges(static_cast<size_t>(m_zones) + 2 * graph.conduits.size() + 2)
    {
        for (size_t i = 0; i < graph.conduits.size(); ++i) {
            const int conduit = static_cast<int>(i);
            connect(wayIn(conduit), wayOut(conduit), 1);
            for (const int zone : graph.conduits[i].senders)
                connect(zone, wayIn(conduit), unreached);
            for (const int zone : graph.conduits[i].receivers)
                connect(wayOut(conduit), zone, unreached);
        }
        for (const int zone : sources)
            connect(source(), zone, unreached);
        for (const int zone : targets)
            connect(zone, target(), unreached);
        while (augment()) { }
    }

    std::vector<int> cutNearestTarget(int conduits) const
    {
        const std::vector<bool> reaches = reachingTarget();
        std::vector<int> cut;
        for (int conduit = 0; conduit < conduits; ++conduit) {
            if (reaches[static_cast<size_t>(wayOut(conduit))] && !reaches[static_cast<size_t>(wayIn(conduit))])
                cut.push_back(conduit);
        }
        return cut;
    }

private:
    struct Edge
    {
        int to = 0;
        int room = 0;
        size_t reverse = 0; ///< place of its counterpart among the edges of `to`
    };

    int wayIn(int conduit) const { return m_zones + 2 * conduit; }
    int wayOut(int conduit) const { return m_zones + 2 * conduit + 1; }
    int source() const { return static_cast<int>(m_edges.size()) - 2; }
    int target() const { return static_cast<int>(m_edges.size()) - 1; }
    std::vector<Edge> &edges(int node) { return m_edges[static_cast<size_t>(node)]; }

    void connect(int from, int to, int room)
    {
        edges(from).push_back({.to = to, .room = room, .reverse = edges(to).size()});
        edges(to).push_back({.to = from, .room = 0, .reverse = edges(from).size() - 1});
    }

    /// One more way that shares no conduit with those before; the shortest, as Edmonds and Karp do.
    bool augment()
    {
        std::vector<std::pair<int, size_t>> cameBy(m_edges.size(), {-1, 0});
        std::queue<int> open;
        open.push(source());
        while (!open.empty() && cameBy[static_cast<size_t>(target())].first < 0) {
            const int node = open.front();
            open.pop();
            for (size_t i = 0; i < edges(node).size(); ++i) {
                const Edge &edge = edges(node)[i];
                if (edge.room == 0 || edge.to == source() || cameBy[static_cast<size_t>(edge.to)].first >= 0)
                    continue;
                cameBy[static_cast<size_t>(edge.to)] = {node, i};
                open.push(edge.to);
            }
        }
        if (cameBy[static_cast<size_t>(target())].first < 0)
            return false;
        for (int node = target(); node != source();) {
            const auto [from, place] = cameBy[static_cast<size_t>(node)];
            Edge &edge = edges(from)[place];
            Edge &reverse = edges(edge.to)[edge.reverse];
            edge.room -= edge.room == unreached ? 0 : 1;
            reverse.room += reverse.room == unreached ? 0 : 1;
            node = from;
        }
        return true;
    }

    std::vector<bool> reachingTarget() const
    {
        std::vector<bool> reaches(m_edges.size());
        std::vector<int> open {target()};
        reaches[static_cast<size_t>(target())] = true;
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            for (const Edge &edge : m_edges[static_cast<size_t>(node)]) {
                const Edge &towards = m_edges[static_cast<size_t>(edge.to)][edge.reverse];
                if (towards.room == 0 || reaches[static_cast<size_t>(edge.to)])
                    continue;
                reaches[static_cast<size_t>(edge.to)] = true;
                open.push_back(edge.to);
            }
        }
        return reaches;
    }

    int m_zones;
    std::vector<std::vector<Edge>> m_edges;
};

bool sharesOne(const std::vector<int> &sources, const std::vector<int> &targets)
{
    return std::ranges::any_of(sources, [&targets](int zone) { return std::ranges::contains(targets, zone); });
}
}

std::optional<ConduitGraph::Shortest> ConduitGraph::shortest(const std::vector<int> &sources, const std::vector<int> &targets, size_t most) const
{
    const ShortestWays found(*this, sources);
    Shortest shortest {.effort = unreached, .count = 0, .ways = {}};
    for (const int target : targets)
        shortest.effort = std::min(shortest.effort, found.distance(target));
    if (shortest.effort == unreached)
        return std::nullopt;
    for (const int target : targets) {
        if (found.distance(target) != shortest.effort)
            continue;
        shortest.count += found.count(target);
        found.collect(target, most, shortest.ways);
    }
    std::ranges::sort(shortest.ways);
    return shortest;
}

std::optional<std::vector<int>> ConduitGraph::smallestCut(const std::vector<int> &sources, const std::vector<int> &targets) const
{
    if (sharesOne(sources, targets))
        return std::nullopt;
    return ConduitFlow(*this, sources, targets).cutNearestTarget(static_cast<int>(conduits.size()));
}

std::vector<ConduitGraph::Reached> ConduitGraph::reach(const std::vector<int> &sources) const
{
    const std::vector<std::vector<int>> bySender = conduitsBySender(*this);
    std::vector<Reached> reached(zoneEffort.size());
    std::vector<int> last = sources;
    std::vector<bool> isKnown(zoneEffort.size());
    for (const int source : sources)
        isKnown[static_cast<size_t>(source)] = true;
    for (int steps = 1; !last.empty(); ++steps) {
        std::vector<int> next;
        for (const int zone : last) {
            for (const int conduit : bySender[static_cast<size_t>(zone)]) {
                for (const int to : conduits[static_cast<size_t>(conduit)].receivers) {
                    Reached &entered = reached[static_cast<size_t>(to)];
                    if (isKnown[static_cast<size_t>(to)] && entered.steps != steps)
                        continue;
                    if (!isKnown[static_cast<size_t>(to)])
                        next.push_back(to);
                    isKnown[static_cast<size_t>(to)] = true;
                    entered.steps = steps;
                    entered.before.push_back({.conduit = conduit, .from = zone, .to = to});
                }
            }
        }
        last = std::move(next);
    }
    std::vector<Reached> inOrder;
    for (size_t zone = 0; zone < reached.size(); ++zone) {
        if (!isKnown[zone])
            continue;
        reached[zone].zone = static_cast<int>(zone);
        std::ranges::sort(reached[zone].before);
        inOrder.push_back(std::move(reached[zone]));
    }
    std::ranges::stable_sort(inOrder, {}, &Reached::steps);
    return inOrder;
}
