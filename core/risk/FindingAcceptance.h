// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"

/// Marks the findings that somebody has accepted (Finding::accepted): the same rule about the same records, and the day of
/// the review not passed.
void markAccepted(const Project &project, std::vector<Finding> &found);

struct FindingDecision
{
    QString reason;
    QString acceptedBy;
    QDate reviewOn; ///< invalid = without end
};
/// One step of undo; an acceptance that has ended is replaced. An error where the reason is empty.
[[nodiscard]] Result<Id<AcceptedFinding>> acceptFinding(Project &project, const Finding &finding, const FindingDecision &decision);
