// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/AttackPaths.h"
#include "core/network/ConduitGraph.h"

struct Asset;
struct Conduit;

/// The zones of a plant, with its conduits and dual-homed hosts, as a ConduitGraph: a host in several zones is one conduit
/// more, and the internet is a zone after all others. What AttackPaths says of effort and direction is worked out here.
class ReachGraph
{
public:
    /// `from` and `to` may be without zones. The plant must live as long as the constructor runs.
    ReachGraph(const PlantModel &plant, const AttackEnd &from, const AttackEnd &to,
               const QHash<RecordId, SecurityLevelVector> &reached, const WhatIf &whatIf);

    [[nodiscard]] const ConduitGraph &graph() const { return m_graph; }
    [[nodiscard]] const std::vector<int> &sources() const { return m_sources; }
    [[nodiscard]] const std::vector<int> &targets() const { return m_targets; }
    [[nodiscard]] const RecordId &zone(int number) const { return m_zones[static_cast<size_t>(number)]; } ///< invalid: the internet
    /// The conduit, or the host, that stands for this conduit of the graph.
    [[nodiscard]] const RecordId &via(int conduit) const { return m_vias[static_cast<size_t>(conduit)].id; }
    [[nodiscard]] AttackPaths::Step step(const ConduitGraph::Step &step) const;

private:
    struct Via
    {
        RecordId id;
        bool isAsset = false;
    };
    void addZones(const QHash<RecordId, SecurityLevelVector> &reached, const WhatIf &whatIf);
    void addConduit(const Conduit &conduit, const WhatIf &whatIf, bool comesFromInternet, bool goesToInternet);
    void addHost(const Asset &asset);
    [[nodiscard]] bool isTheConduit(const Asset &asset, const std::vector<int> &zones) const;
    [[nodiscard]] std::vector<int> numbersOf(const AttackEnd &end) const;
    template<typename Ids>
    [[nodiscard]] std::vector<int> numbersOf(const Ids &zones) const;

    const PlantModel &m_plant;
    ConduitGraph m_graph;
    std::vector<Via> m_vias;
    std::vector<int> m_sources;
    std::vector<int> m_targets;
    QHash<RecordId, int> m_zoneAt;
    std::vector<RecordId> m_zones;
    std::vector<std::optional<int>> m_levels;
    std::vector<AttackPaths::LevelSource> m_levelSources;
    int m_internet = 0;
};
