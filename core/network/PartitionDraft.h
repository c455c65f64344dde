// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Partition.h"
#include "core/network/PartitionText.h"
#include "core/network/ZoneFit.h"

#include <map>
#include <set>

/// The work of Partition::propose().
class PartitionDraft
{
public:
    PartitionDraft(const PlantModel &plant, const Words &words);
    [[nodiscard]] Partition take();

private:
    /// An asset in no zone, and what it is taken for.
    struct Candidate
    {
        const Asset *asset = nullptr;
        AssetTraits traits;
        std::optional<double> level; ///< entered, else taken from team, type or neighbours
        bool isLevelAssumed = false;
        bool isPlaced = false;
        PartitionKey key = {};
    };
    struct Standing
    {
        const Zone *zone = nullptr;
        ZoneFit fit;
        bool isForSafety = false;
        std::vector<const Candidate *> taken = {};
        std::set<PartitionWay> ways = {};
        std::vector<const Zone *> alternatives = {};
        QLatin1StringView clause = {};
    };
    struct NewZone
    {
        PartitionKey key;
        ZoneFit fit;
        std::vector<const Candidate *> assets = {};
        int turn = 0; ///< the n-th of its key, kept apart because its assets clash with those of the ones before
        bool isHighlyCritical = false;
    };

    /// Counted once: a place may hold all assets of the plant.
    struct Tied
    {
        std::vector<const Zone *> zones; ///< in which members stand, boundary devices aside
        std::map<int, int>
            clusters; ///< networks by which its members of level 2 and below are gathered, and how many by each
        int low = 0; ///< members of level 2 and below
        int guards = 0; ///< boundary devices entered at those levels
    };

    enum class Band { Process, Operations, Dmz, Business };
    [[nodiscard]] static Band bandOf(double level);
    void readLevels();
    void takeLevelsOfNeighbours();
    void readKeys();
    void readTies();
    void cluster(Candidate &candidate) const;
    [[nodiscard]] int clusterByNetwork(const Candidate &candidate) const;
    void guard(Candidate &candidate);
    void follow(Candidate &candidate);
    void followAll();
    void joinKind(Candidate &candidate);
    void makeNew();
    void putNew(Candidate &candidate, const PartitionKey &key);
    void splitByCriticality();
    [[nodiscard]] bool suits(const Candidate &candidate, const Standing &standing) const;
    [[nodiscard]] bool isOfItsLevel(const Candidate &candidate, const Zone &zone) const;
    [[nodiscard]] static double levelsBetween(const Candidate &candidate, const Zone &zone);
    [[nodiscard]] Standing *standing(const RecordId &zone);
    void put(Candidate &candidate, Standing &into, PartitionWay way);
    [[nodiscard]] bool isAllControl(const NewZone &made) const;
    [[nodiscard]] Partition::Group grouped(const Standing &standing) const;
    [[nodiscard]] Partition::Group grouped(const NewZone &made) const;
    [[nodiscard]] Id<Zone> parentOf(const NewZone &made, ZoneType type) const;
    [[nodiscard]] QStringList notesOn(const std::vector<const Candidate *> &assets) const;
    void makeNamesUnique(std::vector<Partition::Group> &groups) const;
    [[nodiscard]] static bool
    isLow(const Candidate &candidate); ///< of level 2 or below, connected for good, no boundary

    const PlantModel &m_plant;
    PartitionText m_text;
    Bonds m_bonds;
    std::vector<Tied> m_tied; ///< by bond
    std::vector<Candidate> m_candidates;
    QHash<RecordId, size_t> m_byAsset;
    std::vector<Standing> m_standing;
    QHash<RecordId, size_t> m_byZone;
    std::map<PartitionKey, std::vector<NewZone>> m_new;
};
