// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/AcceptedFinding.h"

const RecordKind &AcceptedFinding::kind()
{
    static const RecordKind kind = describe<AcceptedFinding>("acceptedFinding", QT_TR_NOOP("Accepted finding"), QT_TR_NOOP("Accepted findings"))
        .text("rule", &AcceptedFinding::rule, QT_TR_NOOP("Rule"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .links("about", &AcceptedFinding::about, QT_TR_NOOP("Records"), FieldFlag::Listed,
               Targets {{"zone", "conduit", "asset", "network", "interface", "function", "service", "dependency", "measure", "scenario", "flow"}}, Group::Identity)
        .longText("reason", &AcceptedFinding::reason, QT_TR_NOOP("Reason"), FieldFlag::Required | FieldFlag::Listed, Group::Assessment)
        .text("acceptedBy", &AcceptedFinding::acceptedBy, QT_TR_NOOP("Accepted by"), FieldFlag::Listed, Editor {"person"}, Group::Assessment)
        .date("acceptedOn", &AcceptedFinding::acceptedOn, QT_TR_NOOP("Accepted on"), Group::Assessment)
        .date("reviewOn", &AcceptedFinding::reviewOn, QT_TR_NOOP("Look at it again on"), FieldFlag::Listed, Group::Assessment);
    return kind;
}
