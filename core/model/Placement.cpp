// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Placement.h"

const RecordKind &Placement::kind()
{
    static const RecordKind kind = describe<Placement>("placement", QT_TR_NOOP("Placement"), QT_TR_NOOP("Placements"))
        .link("record", &Placement::record, QT_TR_NOOP("Record"), FieldFlag::Required | FieldFlag::Owned,
              Targets {{"zone", "asset", "conduit", "note"}}, Group::Identity)
        .decimal("x", &Placement::x, QT_TR_NOOP("X"), FieldFlag::Required, Group::Identity)
        .decimal("y", &Placement::y, QT_TR_NOOP("Y"), FieldFlag::Required, Group::Identity)
        .decimal("width", &Placement::width, QT_TR_NOOP("Width"), Group::Identity)
        .decimal("height", &Placement::height, QT_TR_NOOP("Height"), Group::Identity)
        .words("bends", &Placement::bends, QT_TR_NOOP("Bends"), Group::Identity);
    return kind;
}
