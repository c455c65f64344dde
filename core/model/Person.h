// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// Somebody who takes part: a role rather than a name, and the team it belongs to.
struct Person
{
    Id<Person> id;
    BilingualText name;
    Team team = Team::Unknown;
    BilingualText organisation;
    QString email;
    QString phone;
    BilingualText responsibility;
    Fact votes; ///< Facilitator, scribe and observers do not.

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Person &, const Person &) = default;
};
