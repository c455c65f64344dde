// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Staged.h"

const RecordKind &Staged::kind()
{
    static const RecordKind kind = describe<Staged>("staged", QT_TR_NOOP("Found record"), QT_TR_NOOP("Found records"))
        .text("recordKind", &Staged::recordKind, QT_TR_NOOP("Kind of record"),
              FieldFlag::Required | FieldFlag::Listed, Group::Identity)
        .text("designation", &Staged::designation, QT_TR_NOOP("Found"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity,
              Help {QT_TR_NOOP("Tag, name or address as the source calls it.")})
        .text("source", &Staged::source, QT_TR_NOOP("Source"), FieldFlag::Required | FieldFlag::Listed,
              Group::Identity, Help {QT_TR_NOOP("File name and format.")})
        .text("place", &Staged::place, QT_TR_NOOP("Place in the source"), FieldFlag::Listed, Group::Identity,
              Help {QT_TR_NOOP("Line or host within the source.")})
        .date("foundOn", &Staged::foundOn, QT_TR_NOOP("Found on"), FieldFlag::Listed, Group::Identity)
        .link("matches", &Staged::matches, QT_TR_NOOP("Matches"), FieldFlag::Listed, Targets {{"asset",
              "network", "interface", "zone", "conduit"}}, Group::Identity,
              Help {QT_TR_NOOP("The record in the register that it seems to be.")})
        .text("matchedBy", &Staged::matchedBy, QT_TR_NOOP("Matched by"), FieldFlag::Listed, Group::Identity,
              Help {QT_TR_NOOP("serial, tag, address …")})
        .longText("content", &Staged::content, QT_TR_NOOP("Content"), Group::Description,
              Help {QT_TR_NOOP("JSON object of field key to text.")});
    return kind;
}
