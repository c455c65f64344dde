// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ConduitWays.h"

#include <algorithm>
#include <queue>

namespace {

bool isEndA(const Conduit &conduit, const Zone &zone)
{
    return !conduit.zones.empty() && conduit.zones.front() == zone.id;
}

/// That something may be asked by it out of that end.
bool leadsOutOf(const Conduit &conduit, const Zone &from)
{
    const bool isA = isEndA(conduit, from);
    return conduit.direction == Direction::OneWayAB ? isA : conduit.direction != Direction::OneWayBA || !isA;
}

bool leadsInto(const Conduit &conduit, const Zone &to)
{
    const bool isA = isEndA(conduit, to);
    return conduit.direction == Direction::OneWayBA ? isA : conduit.direction != Direction::OneWayAB || !isA;
}

/// Back from the last zone to the first.
ConduitWays::Steps tracedBack(const Zone *last, const QHash<RecordId, Crossing::Step> &cameBy)
{
    ConduitWays::Steps steps;
    for (auto found = cameBy.constFind(last->id); found != cameBy.cend(); found = cameBy.constFind(found->from))
        steps.push_back(*found);
    std::ranges::reverse(steps);
    return steps;
}
}

ConduitWays::ConduitWays(const PlantModel &plant)
    : m_plant(plant)
    , m_traffic(plant.traffic())
{
}

const ConduitWays::Joined &ConduitWays::joining(const MatchedFlow &matched)
{
    if (matched.conduits.empty())
        return m_none;
    const std::pair<RecordId, RecordId> key {matched.source.zone->id, matched.target.zone->id};
    const auto known = m_joined.constFind(key);
    return known != m_joined.cend() ? *known : *m_joined.insert(key, joinedBy(matched));
}

ConduitWays::Joined ConduitWays::joinedBy(const MatchedFlow &matched) const
{
    Joined joined;
    const std::vector<const Zone *> sources = m_traffic.withParents(matched.source.zone);
    const std::vector<const Zone *> targets = m_traffic.withParents(matched.target.zone);
    for (const Conduit *conduit : matched.conduits) {
        std::optional<Crossing::Step> along;
        std::optional<Crossing::Step> against;
        const std::vector<const Zone *> ends = m_plant.endsOf(*conduit);
        for (const Zone *from : ends) {
            for (const Zone *to : ends) {
                if (from == to || !std::ranges::contains(sources, from) || !std::ranges::contains(targets, to))
                    continue;
                std::optional<Crossing::Step> &found
                    = leadsOutOf(*conduit, *from) && leadsInto(*conduit, *to) ? along : against;
                if (!found)
                    found = Crossing::Step {conduit->id, from->id, to->id};
            }
        }
        if (along)
            joined.along.push_back(*along);
        else if (against)
            joined.against.push_back(*against);
    }
    return joined;
}

bool ConduitWays::allows(const RecordId &conduit, const MatchedFlow &matched)
{
    const Service service {matched.serviceName(), matched.flow->transport, matched.flow->port.value_or(-1)};
    QHash<RecordId, bool> &known = m_allows[service];
    auto found = known.constFind(conduit);
    if (found == known.cend())
        found = known.insert(conduit, m_traffic.allowed(*m_plant.conduit(conduit)).allows(*matched.flow));
    return *found;
}

bool ConduitWays::isUnlisted(const RecordId &conduit) const
{
    return m_traffic.allowed(*m_plant.conduit(conduit)).isEmpty();
}

ConduitWays::Steps ConduitWays::way(const MatchedFlow &matched)
{
    const std::vector<const Zone *> sources = m_traffic.withParents(matched.source.zone);
    const std::vector<const Zone *> targets = m_traffic.withParents(matched.target.zone);
    QHash<RecordId, Crossing::Step> cameBy; // by the zone that was entered
    std::queue<const Zone *> open;
    for (const Zone *source : sources)
        open.push(source);
    while (!open.empty()) {
        const Zone *zone = open.front();
        open.pop();
        for (const Conduit *conduit : m_plant.conduitsOf(zone->id)) {
            if (!leadsOutOf(*conduit, *zone) || !allows(conduit->id, matched))
                continue;
            for (const Zone *next : m_plant.endsOf(*conduit)) {
                const bool isDone = cameBy.contains(next->id) || std::ranges::contains(sources, next);
                if (isDone || !leadsInto(*conduit, *next))
                    continue;
                cameBy.insert(next->id, {conduit->id, zone->id, next->id});
                if (std::ranges::contains(targets, next))
                    return tracedBack(next, cameBy);
                open.push(next);
            }
        }
    }
    return {};
}
