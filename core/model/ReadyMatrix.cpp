// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ReadyMatrix.h"

const RecordKind &ReadyMatrix::kind()
{
    static const RecordKind kind = describe<ReadyMatrix>("readyMatrix", QT_TR_NOOP("Ready matrix"), QT_TR_NOOP("Ready matrices"))
        .text("key", &ReadyMatrix::key, QT_TR_NOOP("Key"), FieldFlag::Required | FieldFlag::WarnIfDouble, Group::Identity)
        .text("nameEn", &ReadyMatrix::nameEn, QT_TR_NOOP("Name (English)"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("namePl", &ReadyMatrix::namePl, QT_TR_NOOP("Name (Polish)"), FieldFlag::Listed, Group::Identity)
        .longText("useEn", &ReadyMatrix::useEn, QT_TR_NOOP("When to use it (English)"), FieldFlag::Listed, Group::Description)
        .longText("usePl", &ReadyMatrix::usePl, QT_TR_NOOP("When to use it (Polish)"), Group::Description)
        .text("source", &ReadyMatrix::source, QT_TR_NOOP("Source"), FieldFlag::Listed, Group::Description)
        .longText("content", &ReadyMatrix::content, QT_TR_NOOP("Content"), FieldFlag::ReadOnly | FieldFlag::Folded, Group::Description);
    return kind;
}
