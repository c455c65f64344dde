// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Zone;

/// A network segment: VLAN or prefix, and the zone it serves. A zone is not a VLAN.
struct Network
{
    Id<Network> id;
    BilingualText name;
    std::optional<int> vlan;
    QString prefix;
    Id<Zone> zone;
    Fact natted;
    BilingualText description;
    QString dhcpRange; ///< "10.0.0.100-10.0.0.200": whoever is there today is not asked for by F305.

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Network &, const Network &) = default;
};
