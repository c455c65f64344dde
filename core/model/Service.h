// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Asset;

/// An IT service or a utility that others need: directory, time, LTE, mains, compressed air.
struct Service
{
    Id<Service> id;
    BilingualText name;
    QString serviceKind;
    Domain domain = Domain::Unknown;
    BilingualText provider;
    QString owner;
    std::vector<Id<Asset>> assets;
    std::optional<int> repairTime;
    BilingualText description;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Service &, const Service &) = default;
};
