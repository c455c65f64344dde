// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Asset;

/// Something that lowers a risk or meets a requirement; many-to-many with scenarios.
struct Measure
{
    Id<Measure> id;
    QString number;
    BilingualText title;
    QString status;
    QString owner;
    Domain domain = Domain::Unknown;
    QDate due;
    std::optional<int> cost;
    std::optional<int> costPerYear;
    Fact needsPlannedStop;
    QDate plannedStop;
    std::optional<int> progress;
    QStringList requirements;
    Fact nonHackable; ///< Relief valve, mechanical overspeed: may lower the consequence (ZCR 5.4).
    QStringList harms; ///< The four questions of IEC 62443-3-3 clause 4.2; "none" = asked, empty = not asked yet.
    QString signedByOt;
    QDate signedOn;
    std::vector<RecordId> protects;
    BilingualText description;
    std::vector<Id<Asset>> carriedOutBy; ///< a safety controller, a firewall: what it shares with what it protects falls with it (ZCR 5.8)
    std::optional<int> delay; ///< ms that an inline measure adds; none: it stands in no line

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Measure &, const Measure &) = default;
};
