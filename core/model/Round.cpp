// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Round.h"

const RecordKind &Round::kind()
{
    static const RecordKind kind = describe<Round>("round", QT_TR_NOOP("Round of votes"), QT_TR_NOOP("Rounds of votes"))
        .link("item", &Round::item, QT_TR_NOOP("Agenda item"), FieldFlag::Required | FieldFlag::Owned, Targets {{"agendaItem"}}, Group::Identity)
        .integer("number", &Round::number, QT_TR_NOOP("Round"), FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("openedAt", &Round::openedAt, QT_TR_NOOP("Opened"), FieldFlag::ReadOnly, Group::Identity)
        .text("revealedAt", &Round::revealedAt, QT_TR_NOOP("Revealed"), FieldFlag::ReadOnly, Group::Identity)
        .text("rule", &Round::rule, QT_TR_NOOP("Rule that held"), FieldFlag::ReadOnly | FieldFlag::Folded, Group::Identity)
        .text("votes", &Round::votes, QT_TR_NOOP("Votes"), FieldFlag::ReadOnly | FieldFlag::Folded, Group::Identity);
    return kind;
}
