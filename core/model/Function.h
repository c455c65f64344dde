// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Asset;

/// An essential function: protection, control, or view and operate (IEC 62443-3-3 clause 4), and the assets that carry it.
struct Function
{
    Id<Function> id;
    BilingualText name;
    QString functionKind;
    QString owner;
    std::optional<int> toleratedOutage;
    BilingualText safeState;
    std::optional<int> costPerHour;
    std::vector<Id<Asset>> assets;
    BilingualText description;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Function &, const Function &) = default;
};
