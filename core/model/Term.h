// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A glossary entry of this project; one with the key of a built-in term replaces it.
struct Term
{
    Id<Term> id;
    QString key;
    QString en;
    QString pl;
    QString itMeaningEn;
    QString otMeaningEn;
    QString itMeaningPl;
    QString otMeaningPl;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Term &, const Term &) = default;
};
