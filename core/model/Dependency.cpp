// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Dependency.h"

const RecordKind &Dependency::kind()
{
    static const RecordKind kind = describe<Dependency>("dependency", QT_TR_NOOP("Dependency"), QT_TR_NOOP("Dependencies"))
        .link("dependent", &Dependency::dependent, QT_TR_NOOP("Dependent"), FieldFlag::Required | FieldFlag::Listed,
              Targets {{"asset", "service", "function"}}, AtTarget {QT_TR_NOOP("Needs")}, Group::Identity)
        .link("provider", &Dependency::provider, QT_TR_NOOP("Needs"),
              FieldFlag::Required | FieldFlag::Listed, Targets {{"asset", "service", "function"}},
              AtTarget {QT_TR_NOOP("Is needed by")}, Group::Identity)
        .choice("kind", &Dependency::dependencyKind, dependencyKindChoices, QT_TR_NOOP("Kind"),
              FieldFlag::Required | FieldFlag::Listed, Group::Identity)
        .integer("tolerance", &Dependency::tolerance, QT_TR_NOOP("Goes on without it for"), FieldFlag::Listed,
              Unit::Minutes, Group::Identity)
        .text("group", &Dependency::group, QT_TR_NOOP("Group"), Group::Identity,
              Help {QT_TR_NOOP("Any one provider of a group is enough.")})
        .choice("fallback", &Dependency::fallback, fallbackChoices, QT_TR_NOOP("Fallback"), FieldFlag::Listed,
              Group::Process)
        .integer("fallbackMinutes", &Dependency::fallbackMinutes, QT_TR_NOOP("Fallback lasts"),
              FieldFlag::Listed, Unit::Minutes, Group::Process)
        .text("fallbackProcedure", &Dependency::fallbackProcedure, QT_TR_NOOP("Procedure for the fallback"),
              Group::Process)
        .date("fallbackPractised", &Dependency::fallbackPractised, QT_TR_NOOP("Fallback practised"), Group::Process)
        .longText("note", &Dependency::note, QT_TR_NOOP("Note"), Group::Description);
    return kind;
}
