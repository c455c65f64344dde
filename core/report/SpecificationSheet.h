// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Crossings.h"
#include "core/network/Rules.h"
#include "core/report/ReportSections.h"

/// What the sheets of zones and conduits say beyond their fields: worked out once for all of them.
class SpecificationSheet
{
public:
    explicit SpecificationSheet(const ReportSource &source);

    /// The place with its neighbours and the conduits between.
    [[nodiscard]] Figure drawing(const RecordId &place) const;
    /// Traffic seen there against what is meant to pass, and what may pass and was never seen.
    [[nodiscard]] Table observed(const RecordId &place) const;
    /// ZCR 5.1 to 5.10 in short.
    [[nodiscard]] Table threats(const RecordId &place) const;
    [[nodiscard]] Table openFindings(const RecordId &place) const;

private:
    [[nodiscard]] static bool concerns(const Crossing &crossing, const RecordId &place);

    const ReportSource &m_source;
    Crossings m_crossings;
    std::vector<Finding> m_findings;
};
