// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A grouping of assets that share security requirements (IEC 62443-3-2 ZCR 3); its fields are those of ZCR 6.4.
struct Zone
{
    Id<Zone> id;
    BilingualText name;
    ZoneType type = ZoneType::Unknown;
    Id<Zone> parent; ///< Invalid for an outermost zone.
    QString owner; ///< Organisation or role (ZCR 6.4).
    std::optional<double> level; ///< The lowest level of the band that the zone is drawn on.
    Fact inScope; ///< ZCR 1.
    Fact safetyDesignated; ///< ZCR 3.3.
    std::optional<SecurityLevelVector> slT; ///< One level per foundational requirement.
    QString slTReason;
    QString slTReasonTranslated;
    Fact inheritsAnswers; ///< rows that this zone does not answer itself are answered by its parent
    QStringList inheritsFromClasses; ///< … or by what was answered for these asset types, which comes before the parent
    std::optional<SecurityLevelVector> slC; ///< The supplier's or integrator's statement, empty until stated.
    QString slCSource;
    BilingualText logicalBoundary;
    BilingualText physicalBoundary;
    BilingualText logicalAccess;
    BilingualText physicalAccess;
    BilingualText description;
    BilingualText policies;
    BilingualText assumptions;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Zone &, const Zone &) = default;
};
