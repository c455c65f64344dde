// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Person.h"

const RecordKind &Person::kind()
{
    static const RecordKind kind = describe<Person>("person", QT_TR_NOOP("Person"), QT_TR_NOOP("People"))
        .text("name", &Person::name, QT_TR_NOOP("Role or name"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .choice("team", &Person::team, teamChoices, QT_TR_NOOP("Team"), FieldFlag::Required | FieldFlag::Listed,
              Group::Identity)
        .text("organisation", &Person::organisation, QT_TR_NOOP("Organisation"), FieldFlag::Listed, Group::Identity)
        .text("email", &Person::email, QT_TR_NOOP("E-mail"), Editor {"email"}, Group::Identity)
        .text("phone", &Person::phone, QT_TR_NOOP("Telephone"), Group::Identity)
        .longText("responsibility", &Person::responsibility, QT_TR_NOOP("Responsible for"), FieldFlag::Listed,
              Group::Description)
        .fact("votes", &Person::votes, QT_TR_NOOP("Votes in workshops"), Group::Description);
    return kind;
}
