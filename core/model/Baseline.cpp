// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Baseline.h"

const RecordKind &Baseline::kind()
{
    static const RecordKind kind = describe<Baseline>("baseline", QT_TR_NOOP("Baseline"), QT_TR_NOOP("Baselines"))
        .text("name", &Baseline::name, QT_TR_NOOP("Name"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed,
              Group::Identity)
        .text("approvedBy", &Baseline::approvedBy, QT_TR_NOOP("Approved by"), FieldFlag::Listed, Editor {"person"}, Group::Identity)
        .text("approvedAs", &Baseline::approvedAs, QT_TR_NOOP("Approved as"), FieldFlag::Listed, Editor {"person"}, Group::Identity)
        .date("approvedOn", &Baseline::approvedOn, QT_TR_NOOP("Approved on"), FieldFlag::Listed, Group::Identity)
        .text("journalHead", &Baseline::journalHead, QT_TR_NOOP("Journal head"), FieldFlag::ReadOnly, Group::Identity)
        .text("blob", &Baseline::blob, QT_TR_NOOP("Content hash"), FieldFlag::ReadOnly | FieldFlag::Folded, Group::Identity)
        .longText("note", &Baseline::note, QT_TR_NOOP("Note"), Group::Description);
    return kind;
}
