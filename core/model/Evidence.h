// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A file, photo, configuration or interview that supports a statement.
struct Evidence
{
    Id<Evidence> id;
    BilingualText title;
    QString evidenceKind;
    std::vector<RecordId> records;
    QDate takenOn;
    QString takenBy;
    QString fileName; ///< Original name.
    QString blob; ///< SHA-256 of the content, kept in the blob table.
    QString source;
    BilingualText description;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Evidence &, const Evidence &) = default;
};
