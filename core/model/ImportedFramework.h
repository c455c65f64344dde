// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A framework that came from a file (OSCAL, CISO Assistant, CSV): answered, scored and reported like a built-in one.
struct ImportedFramework
{
    Id<ImportedFramework> id = {};
    QString key; ///< how answers name it; stays when a newer edition is read in
    BilingualText title;
    QString edition;
    QString publisher;
    QString scale; ///< state, score, maturity, or threats: techniques that scenarios name and nobody answers
    QString source; ///< file and format it was read from
    QString beside; ///< key of a built-in framework whose rows this one gives the official text of

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const ImportedFramework &, const ImportedFramework &) = default;
};

/// One row of an imported framework.
struct ImportedRequirement
{
    Id<ImportedRequirement> id = {};
    Id<ImportedFramework> framework = {};
    QString number;
    QString parent; ///< number of the row above in the tree
    Fact heading;   ///< a branch: not answered
    std::optional<int> position; ///< order in the framework
    BilingualText name;
    BilingualText body;
    BilingualText guidance; ///< what the file says beyond the requirement: guidance, examples
    Fact withdrawn;         ///< no longer part of the framework: kept for the answers that name it, not answered any more

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const ImportedRequirement &, const ImportedRequirement &) = default;
};

/// A row of one framework that looks at the same thing as a row of another, read from a file.
struct ImportedMapping
{
    Id<ImportedMapping> id = {};
    QString source; ///< file it was read from
    QString from;   ///< "csf-2.0:PR.AA-01"
    QString to;
    MappingStrength strength = MappingStrength::Unknown;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const ImportedMapping &, const ImportedMapping &) = default;
};
