// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Describe.h"

/// A finding of the diagnostics that somebody has accepted: it stays listed as accepted until the day of its review, and
/// as long as it is about the same records.
struct AcceptedFinding
{
    Id<AcceptedFinding> id;
    QString rule; ///< "C204"
    std::vector<RecordId> about; ///< the records of the finding
    BilingualText reason;
    QString acceptedBy;
    QDate acceptedOn;
    QDate reviewOn; ///< invalid = without end

    [[nodiscard]] bool holdsOn(const QDate &day) const { return !reviewOn.isValid() || day <= reviewOn; }
    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const AcceptedFinding &, const AcceptedFinding &) = default;
};
