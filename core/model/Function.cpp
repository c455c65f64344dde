// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Function.h"

const RecordKind &Function::kind()
{
    static const RecordKind kind = describe<Function>("function", QT_TR_NOOP("Function"), QT_TR_NOOP("Functions"))
        .text("name", &Function::name, QT_TR_NOOP("Name"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, TermKey {"essentialFunction"},
              Group::Identity)
        .choice("kind", &Function::functionKind, functionKindChoices, QT_TR_NOOP("Kind"), FieldFlag::Listed,
              Group::Identity)
        .text("owner", &Function::owner, QT_TR_NOOP("Owner"), FieldFlag::Listed, Editor {"person"}, Group::Identity)
        .integer("toleratedOutage", &Function::toleratedOutage, QT_TR_NOOP("Tolerated outage"),
              FieldFlag::Listed, Unit::Minutes, TermKey {"toleratedOutage"}, Group::Process)
        .text("safeState", &Function::safeState, QT_TR_NOOP("Safe state"), FieldFlag::Listed,
              TermKey {"safeState"}, Group::Process)
        .integer("costPerHour", &Function::costPerHour, QT_TR_NOOP("Cost of an hour lost"), FieldFlag::Listed,
              Unit::Euro, Group::Process)
        .links("assets", &Function::assets, QT_TR_NOOP("Carried by"), FieldFlag::Listed, Targets {{"asset"}},
              AtTarget {QT_TR_NOOP("Carries the functions")}, Group::Process)
        .longText("description", &Function::description, QT_TR_NOOP("Description"), Group::Description);
    return kind;
}
