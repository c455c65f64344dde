// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Asset;
struct Zone;

/// The grouped connections between zones that share security requirements: a zone-like object with an owner, not an arrow (ZCR 6.4).
struct Conduit
{
    Id<Conduit> id;
    BilingualText name;
    std::vector<Id<Zone>> zones; ///< Two or more; the first two are the ends A and B of a direction.
    QString owner;
    QString monitoredBy; ///< Diagnostic C210 where empty.
    Medium medium = Medium::Unknown;
    Direction direction = Direction::Unknown;
    QStringList protocols;
    std::vector<Id<Asset>> boundaryDevices;
    Fact encrypted;
    Fact telecontrol;
    QString agreement;
    Fact remoteUsed;
    Fact remoteSecondFactor;
    Fact remoteApproval;
    Fact remoteJumpHost;
    Fact remoteAlwaysOn;
    QDate remoteUntil;
    Fact remoteSharedAccount;
    std::optional<SecurityLevelVector> slT;
    QString slTReason;
    QString slTReasonTranslated;
    std::optional<SecurityLevelVector> slC;
    QString slCSource;
    QDate lastReview;
    BilingualText logicalAccess;
    BilingualText physicalAccess;
    BilingualText description;
    BilingualText policies;
    BilingualText assumptions;
    QStringList inheritsFromClasses; ///< rows that the conduit does not answer itself are answered by these asset types

    /// A new one that joins the two and is named after them.
    [[nodiscard]] static Conduit between(const Zone &a, const Zone &b, const QStringList &protocols = {});
    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Conduit &, const Conduit &) = default;
};
