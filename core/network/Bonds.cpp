// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Bonds.h"

#include "core/base/Fold.h"
#include "core/network/HostAddress.h"

#include <algorithm>

Bonds::Bonds(const PlantModel &plant)
    : m_plant(plant)
{
    tieNetworks();
    tiePlaces();
    tieFunctions();
}

const std::vector<int> &Bonds::of(const Asset &asset) const
{
    static const std::vector<int> none;
    const auto found = m_of.constFind(asset.id);
    return found == m_of.cend() ? none : *found;
}

void Bonds::tie(const Asset &asset, int bond)
{
    std::vector<int> &bonds = m_of[asset.id];
    if (!std::ranges::contains(bonds, bond))
        bonds.push_back(bond);
}

/// An interface that names no network is in the narrowest one that its address fits, unless two plants use the same
/// range.
void Bonds::tieNetworks()
{
    QHash<RecordId, int> byNetwork;
    std::vector<std::pair<AddressPrefix, int>> prefixes;
    for (const Network &network : m_plant.networks) {
        const int bond = static_cast<int>(m_bonds.size());
        byNetwork.insert(network.id, bond);
        if (const auto prefix = AddressPrefix::parse(network.prefix); prefix && network.natted != Fact(true))
            prefixes.emplace_back(*prefix, bond);
        m_bonds.push_back({.tie = Tie::Network, .name = network.name, .zone = m_plant.zone(network.zone)});
    }
    std::ranges::stable_sort(prefixes, std::ranges::greater(), [](const auto &entry) { return entry.first.length; });
    for (const Interface &one : m_plant.interfaces) {
        int bond = byNetwork.value(one.network, -1);
        if (bond < 0) {
            const HostAddress address = HostAddress::parse(one.ip);
            const auto fits = [&address](const auto &entry) { return entry.first.contains(address); };
            const auto found = address.isValid() ? std::ranges::find_if(prefixes, fits) : prefixes.end();
            const bool isTwice
                = found != prefixes.end() && std::any_of(std::next(found), prefixes.end(), [&](const auto &entry) {
                      return entry.first.length == found->first.length && fits(entry);
                  });
            if (found != prefixes.end() && !isTwice)
                bond = found->second;
        }
        if (bond >= 0)
            tie(*m_plant.asset(one.asset), bond);
    }
    for (std::vector<int> &bonds : m_of)
        std::ranges::sort(bonds);
}

void Bonds::tiePlaces()
{
    QHash<QByteArray, int> byPlace;
    for (const Asset &asset : m_plant.assets) {
        const QByteArray place = folded(asset.location.main.simplified());
        if (place.isEmpty())
            continue;
        auto found = byPlace.find(place);
        if (found == byPlace.end()) {
            found = byPlace.insert(place, static_cast<int>(m_bonds.size()));
            m_bonds.push_back({.tie = Tie::Place,
                               .name = {asset.location.main.simplified(), asset.location.translated.simplified()}});
        }
        tie(asset, *found);
    }
}

void Bonds::tieFunctions()
{
    for (const Function &function : m_plant.functions) {
        const int bond = static_cast<int>(m_bonds.size());
        m_bonds.push_back({.tie = Tie::Function, .name = function.name});
        for (const Id<Asset> &id : function.assets) {
            if (const Asset *asset = m_plant.asset(id))
                tie(*asset, bond);
        }
    }
}
