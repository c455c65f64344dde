// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/model/Choices.h"

#include <QHash>

#include <limits>
#include <optional>
#include <vector>

class Project;

/// Assets, services and functions with what each needs; see Outage for the meaning.
struct DependencyGraph
{
    using Minutes = qint64;
    static constexpr Minutes never = std::numeric_limits<Minutes>::max();

    struct Member
    {
        int provider = 0;
        Minutes tolerance = 0; ///< with a local fallback's minutes
        Minutes manual = 0;    ///< minutes by hand on top of it
    };
    struct Group
    {
        int dependent = 0;
        DependencyKind kind = DependencyKind::ToRun;
        std::vector<Member> members; ///< any one is enough
    };
    std::vector<RecordId> nodes; ///< services, assets, functions, each in the order of the project
    std::vector<std::optional<int>> toleratedOutage; ///< of each node
    std::vector<Group> groups;
    QHash<RecordId, int> indexOf;

    [[nodiscard]] static DependencyGraph of(const Project &project);

    /// T of each node; `never` where it goes on.
    [[nodiscard]] std::vector<Minutes> stopTimes(const std::vector<int> &down) const;
    /// When a group is lost, given when its providers are; without `withManual`, the moment that hands are needed.
    [[nodiscard]] static Minutes lossOf(const Group &group, const std::vector<Minutes> &times, bool withManual);

    struct Restart
    {
        std::vector<int> order;
        std::vector<std::vector<int>> circles;
    };
    /// Of the nodes with isOut: a node starts when each of its groups to run and to start has a member that is not out.
    /// Where nothing can, a circle is named and its first node is started all the same.
    [[nodiscard]] Restart restart(std::vector<bool> isOut) const;
};

/// Stop times asked again and again, each time for the work of what really stops.
class StopTimes
{
public:
    using Minutes = DependencyGraph::Minutes;

    explicit StopTimes(const DependencyGraph &graph);

    /// T of each node, until the next call; see DependencyGraph::stopTimes.
    const std::vector<Minutes> &of(const std::vector<int> &down);
    /// What stops, `down` too, the earliest first.
    [[nodiscard]] const std::vector<int> &stopped() const { return m_stopped; }

private:
    const DependencyGraph &m_graph;
    std::vector<std::vector<size_t>> m_byProvider; ///< groups of which each node is a member
    std::vector<Minutes> m_times;
    std::vector<size_t> m_running; ///< members of each group that go on
    std::vector<int> m_stopped;
};
