// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Outage.h"

#include "core/network/DependencyGraph.h"

#include <algorithm>

namespace {

using Minutes = DependencyGraph::Minutes;

/// The earliest loss among some groups of a node, and whose fault it is.
struct Loss
{
    Minutes time = DependencyGraph::never;
    std::vector<int> providers;

    void consider(Minutes lost, const DependencyGraph::Group &group)
    {
        if (lost == DependencyGraph::never || lost > time)
            return;
        if (lost < time)
            providers.clear();
        time = lost;
        for (const DependencyGraph::Member &member : group.members)
            providers.push_back(member.provider);
    }
};

struct NodeLosses
{
    Loss stop;
    Loss hands;
    Loss degraded;
};

std::vector<NodeLosses> lossesOf(const DependencyGraph &graph, const std::vector<Minutes> &times)
{
    std::vector<NodeLosses> losses(graph.nodes.size());
    for (const DependencyGraph::Group &group : graph.groups) {
        NodeLosses &node = losses[static_cast<size_t>(group.dependent)];
        if (group.kind == DependencyKind::ToRun) {
            node.stop.consider(DependencyGraph::lossOf(group, times, true), group);
            node.hands.consider(DependencyGraph::lossOf(group, times, false), group);
        } else if (group.kind == DependencyKind::Degraded) {
            node.degraded.consider(DependencyGraph::lossOf(group, times, true), group);
        }
    }
    return losses;
}

std::vector<RecordId> idsOf(const DependencyGraph &graph, std::vector<int> nodes, bool sorted)
{
    if (sorted) {
        std::ranges::sort(nodes);
        const auto [from, to] = std::ranges::unique(nodes);
        nodes.erase(from, to);
    }
    std::vector<RecordId> ids;
    for (const int node : nodes)
        ids.push_back(graph.nodes[static_cast<size_t>(node)]);
    return ids;
}

std::optional<Outage::Effect> effectOn(const DependencyGraph &graph, size_t node, const NodeLosses &losses, Minutes end)
{
    Outage::Effect effect {.id = graph.nodes[node], .because = {}};
    const auto become = [&](Outage::State state, const Loss &loss) {
        effect.state = state;
        effect.afterMinutes = loss.time;
        effect.because = idsOf(graph, loss.providers, true);
        return effect;
    };
    effect.toleratedOutage = graph.toleratedOutage[node];
    if (losses.stop.time < end) {
        if (losses.hands.time < losses.stop.time)
            effect.manualAfterMinutes = losses.hands.time;
        effect.isBeyondTolerated = effect.toleratedOutage && (end == DependencyGraph::never || end - losses.stop.time > *effect.toleratedOutage);
        return become(Outage::State::Stopped, losses.stop);
    }
    if (losses.hands.time < end)
        return become(Outage::State::Manual, losses.hands);
    if (losses.degraded.time < end)
        return become(Outage::State::Degraded, losses.degraded);
    return std::nullopt;
}
}

Outage Outage::of(const Project &project, const std::vector<RecordId> &down, std::optional<qint64> minutes)
{
    const DependencyGraph graph = DependencyGraph::of(project);
    Outage outage;
    std::vector<bool> isOut(graph.nodes.size());
    std::vector<int> switchedOff;
    for (const RecordId &id : down) {
        const auto node = graph.indexOf.constFind(id);
        if (node == graph.indexOf.constEnd() || isOut[static_cast<size_t>(*node)])
            continue;
        isOut[static_cast<size_t>(*node)] = true;
        switchedOff.push_back(*node);
        outage.down.push_back(id);
    }
    const Minutes end = minutes.value_or(DependencyGraph::never);
    const std::vector<NodeLosses> losses = lossesOf(graph, graph.stopTimes(switchedOff));
    for (size_t node = 0; node < graph.nodes.size(); ++node) {
        if (isOut[node])
            continue;
        const std::optional<Effect> effect = effectOn(graph, node, losses[node], end);
        if (!effect)
            continue;
        outage.affected.push_back(*effect);
        isOut[node] = effect->state != State::Degraded;
    }
    std::ranges::stable_sort(outage.affected, {}, &Effect::afterMinutes);
    const DependencyGraph::Restart restart = graph.restart(isOut);
    outage.restart = idsOf(graph, restart.order, false);
    for (const std::vector<int> &circle : restart.circles)
        outage.circles.push_back(idsOf(graph, circle, false));
    return outage;
}
