// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Capture.h"

const RecordKind &Capture::kind()
{
    static const RecordKind kind = describe<Capture>("capture", QT_TR_NOOP("Capture"), QT_TR_NOOP("Captures"))
        .text("name", &Capture::name, QT_TR_NOOP("File"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("format", &Capture::format, QT_TR_NOOP("Format"), FieldFlag::Listed, Group::Identity)
        .text("sha256", &Capture::sha256, QT_TR_NOOP("Content hash"), FieldFlag::ReadOnly | FieldFlag::Folded, Group::Identity)
        .text("firstSeen", &Capture::firstSeen, QT_TR_NOOP("First packet"), FieldFlag::Listed, Group::Identity)
        .text("lastSeen", &Capture::lastSeen, QT_TR_NOOP("Last packet"), FieldFlag::Listed, Group::Identity)
        .integer("packets", &Capture::packets, QT_TR_NOOP("Packets"), FieldFlag::Listed, Group::Identity)
        .date("importedOn", &Capture::importedOn, QT_TR_NOOP("Imported on"), FieldFlag::Listed, Group::Identity);
    return kind;
}
