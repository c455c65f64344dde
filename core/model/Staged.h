// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// Something that an import found and nobody has accepted yet: it stands beside the register, never in it.
struct Staged
{
    Id<Staged> id;
    QString recordKind;
    QString designation;
    QString source;
    QString place;
    QDate foundOn;
    RecordId matches;
    QString matchedBy;
    QString content;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Staged &, const Staged &) = default;
};
