// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Participant.h"

const RecordKind &Participant::kind()
{
    static const RecordKind kind = describe<Participant>("participant", QT_TR_NOOP("Participant"), QT_TR_NOOP("Participants"))
        .link("session", &Participant::session, QT_TR_NOOP("Session"), FieldFlag::Required | FieldFlag::Owned, Targets {{"session"}}, Group::Identity)
        .text("name", &Participant::name, QT_TR_NOOP("Role or name"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed,
              Editor {"person"}, Group::Identity)
        .link("person", &Participant::person, QT_TR_NOOP("Person"), Targets {{"person"}}, Group::Identity)
        .choice("team", &Participant::team, teamChoices, QT_TR_NOOP("Team"), FieldFlag::Required | FieldFlag::Listed, Group::Identity)
        .choice("role", &Participant::role, workshopRoleChoices, QT_TR_NOOP("Part in the session"), FieldFlag::Listed, Group::Identity)
        .choice("way", &Participant::way, votingWayChoices, QT_TR_NOOP("Votes by"), FieldFlag::Listed, Group::Identity)
        .choice("admission", &Participant::admission, admissionChoices, QT_TR_NOOP("Admission"), FieldFlag::Listed, Group::Identity)
        .text("device", &Participant::device, QT_TR_NOOP("Key of the device"), FieldFlag::ReadOnly | FieldFlag::Folded, Group::Identity);
    return kind;
}
