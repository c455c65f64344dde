// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A state of the project that somebody approved (IEC 62443-3-2 ZCR 7.1), kept to compare later states with.
struct Baseline
{
    Id<Baseline> id;
    BilingualText name;
    QString approvedBy;
    QString approvedAs; ///< the office in which the person approves
    QDate approvedOn;
    QString journalHead; ///< hash of the last entry that belongs to it
    QString blob;        ///< the whole project as it was, by the hash of its content
    BilingualText note;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Baseline &, const Baseline &) = default;
};
