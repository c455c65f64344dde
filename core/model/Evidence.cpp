// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Evidence.h"

const RecordKind &Evidence::kind()
{
    static const RecordKind kind = describe<Evidence>("evidence", QT_TR_NOOP("Evidence"), QT_TR_NOOP("Evidence"))
        .text("title", &Evidence::title, QT_TR_NOOP("Title"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .choice("kind", &Evidence::evidenceKind, evidenceKindChoices, QT_TR_NOOP("Kind"), FieldFlag::Listed,
              Group::Identity)
        .links("records", &Evidence::records, QT_TR_NOOP("About"), FieldFlag::Listed, Targets {{"asset", "zone",
              "conduit", "function", "service", "scenario", "measure", "network", "site"}}, AtTarget {QT_TR_NOOP("Evidence")}, Group::Identity)
        .date("takenOn", &Evidence::takenOn, QT_TR_NOOP("Taken on"), FieldFlag::Listed, Group::Identity)
        .text("takenBy", &Evidence::takenBy, QT_TR_NOOP("Taken by"), FieldFlag::Listed, Editor {"person"},
              Group::Identity)
        .text("fileName", &Evidence::fileName, QT_TR_NOOP("File"), FieldFlag::Listed, Group::Identity)
        .text("blob", &Evidence::blob, QT_TR_NOOP("Content hash"), FieldFlag::ReadOnly | FieldFlag::Folded,
              Group::Identity)
        .text("source", &Evidence::source, QT_TR_NOOP("Where it is kept"), Group::Identity)
        .longText("description", &Evidence::description, QT_TR_NOOP("Description"), Group::Description);
    return kind;
}
