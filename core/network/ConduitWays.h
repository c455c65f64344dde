// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Crossings.h"
#include "core/network/FlowMatch.h"

/// Which conduits lead from zone to zone, and in which direction they may be used.
///
/// Of several zones of a one-way conduit the first is end A, all others are end B. Answers are kept: what is asked again for
/// the same two zones or the same service costs nothing.
class ConduitWays
{
public:
    explicit ConduitWays(const PlantModel &plant);

    using Steps = std::vector<Crossing::Step>;
    /// Conduits that join the two zones of the flow, each with the ends between which it does.
    struct Joined
    {
        Steps along;
        Steps against; ///< they lead the other way only
    };
    [[nodiscard]] const Joined &joining(const MatchedFlow &matched);
    [[nodiscard]] bool allows(const RecordId &conduit, const MatchedFlow &matched);
    /// Nothing is listed on it, so nothing can be said.
    [[nodiscard]] bool isUnlisted(const RecordId &conduit) const;
    /// The shortest way of conduits each of which allows it; empty where there is none.
    [[nodiscard]] Steps way(const MatchedFlow &matched);

private:
    struct Service
    {
        QString name;
        Transport transport = Transport::Unknown;
        int port = -1;
        friend bool operator==(const Service &, const Service &) = default;
        friend size_t qHash(const Service &service, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, service.name, static_cast<int>(service.transport), service.port);
        }
    };
    [[nodiscard]] Joined joinedBy(const MatchedFlow &matched) const;

    const PlantModel &m_plant;
    const FlowMatch &m_traffic;
    QHash<Service, QHash<RecordId, bool>> m_allows; ///< by conduit
    QHash<std::pair<RecordId, RecordId>, Joined> m_joined;
    Joined m_none;
};
