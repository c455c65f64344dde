// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// The one site under assessment: scope, languages, tolerable risk. A project has exactly one.
struct Site
{
    Id<Site> id;
    BilingualText name;
    BilingualText organisation;
    QString language; ///< The language of the main texts: "en", "pl".
    QString secondLanguage; ///< The language of the fields "…Translated"; empty: one language only.
    QString marking; ///< Printed on each page: "TLP:AMBER".
    BilingualText scope; ///< ZCR 1.
    BilingualText outOfScope;
    BilingualText assumptions;
    QStringList frameworks; ///< "NIST CSF 2.0", "IEC 62443-3-2".
    QDate periodFrom;
    QDate periodTo;
    QDate nextReview;
    std::optional<int> tierGovernance; ///< CSF tiers 1-4 describe the whole profile and never enter a mean
    std::optional<int> tierManagement;
    std::optional<int> tierGovernanceTarget;
    std::optional<int> tierManagementTarget;
    std::array<Grade, consequenceCategoryCount> tolerable {}; ///< Highest tolerable level per category, in their order.

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Site &, const Site &) = default;
};
