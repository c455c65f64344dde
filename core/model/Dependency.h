// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// What needs what, and how long it can do without. Ends are assets, services or functions.
struct Dependency
{
    Id<Dependency> id;
    RecordId dependent; ///< Owned by neither end: goes when one of them goes.
    RecordId provider;
    DependencyKind dependencyKind = DependencyKind::Unknown;
    std::optional<int> tolerance;
    QString group; ///< Any one member of a group is enough.
    QString fallback;
    std::optional<int> fallbackMinutes;
    BilingualText fallbackProcedure;
    QDate fallbackPractised;
    BilingualText note;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Dependency &, const Dependency &) = default;
};
