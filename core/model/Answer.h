// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Evidence;
struct Measure;

/// What was found for one requirement of one framework, for the whole site or for one zone or conduit.
/// No record, or a record without state and score, is an unanswered row: neither a No nor a Yes.
struct Answer
{
    Id<Answer> id;
    QString framework;   ///< id of the framework: "csf-2.0"
    QString requirement; ///< number in it: "PR.AA-01"
    RecordId scope;      ///< zone or conduit; invalid = the site, or an asset type
    AnswerState state = AnswerState::Unanswered;
    std::optional<int> current; ///< 0-4 (our scale for CSF), or maturity level 1-4 (IEC 62443-2-1)
    std::optional<int> target;
    Grade priority = Grade::Unknown;
    BilingualText reason; ///< why not applicable or not feasible
    Id<Measure> measure;  ///< the compensating measure
    BilingualText note;
    BilingualText finding;
    QString responsible;
    QDate due;
    Fact flagged;
    std::vector<Id<Evidence>> evidence;
    QString answeredBy;
    QDate answeredOn;
    AssetClass assetClass = AssetClass::Unknown; ///< answered once for all assets of a type; no scope then

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Answer &, const Answer &) = default;
};
