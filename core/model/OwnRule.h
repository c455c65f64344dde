// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A diagnostic of the project's own: a condition over one kind of record, and what is said where it holds (core/network/RuleText).
struct OwnRule
{
    Id<OwnRule> id;
    QString number; ///< "U-1": stands before its findings as "C204" does
    BilingualText message; ///< may name fields: "{tag} has no owner"
    QString condition;
    QString severity; ///< key of ruleSeverityChoices; empty = warning
    QString reference; ///< where it comes from: a plant standard, a contract
    Fact isOff;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const OwnRule &, const OwnRule &) = default;
};
