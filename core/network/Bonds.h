// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/PlantModel.h"

/// What the plant says of which assets belong together: one network, one place, one essential function.
class Bonds
{
public:
    enum class Tie { Network, Place, Function };
    struct Bond
    {
        Tie tie = Tie::Network;
        BilingualText name;
        const Zone *zone = nullptr; ///< that the network serves
    };

    explicit Bonds(const PlantModel &plant);
    [[nodiscard]] int count() const { return static_cast<int>(m_bonds.size()); }
    [[nodiscard]] const Bond &at(int bond) const { return m_bonds[static_cast<size_t>(bond)]; }
    /// Networks first, by interface or address, then the place, then functions.
    [[nodiscard]] const std::vector<int> &of(const Asset &asset) const;

private:
    void tie(const Asset &asset, int bond);
    void tieNetworks();
    void tiePlaces();
    void tieFunctions();
    const PlantModel &m_plant;
    std::vector<Bond> m_bonds;
    QHash<RecordId, std::vector<int>> m_of;
};
