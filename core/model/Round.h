// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct AgendaItem;

/// One round of votes on an item. Open while `revealedAt` is empty: its votes lie sealed in the ballot box of the project
/// file (core/project/BallotBox.h), outside the journal. At the reveal they are written here, once.
struct Round
{
    Id<Round> id;
    Id<AgendaItem> item;
    std::optional<int> number; ///< from 1
    QString openedAt;   ///< ISO 8601, UTC
    QString revealedAt;
    QString rule;  ///< that held: AgreementRule::text()
    QString votes; ///< RoundVotes::text()

    [[nodiscard]] bool isOpen() const { return revealedAt.isEmpty(); }
    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Round &, const Round &) = default;
};
