// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Term.h"

const RecordKind &Term::kind()
{
    static const RecordKind kind = describe<Term>("term", QT_TR_NOOP("Term"), QT_TR_NOOP("Terms"))
        .text("key", &Term::key, QT_TR_NOOP("Key"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("en", &Term::en, QT_TR_NOOP("English"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("pl", &Term::pl, QT_TR_NOOP("Polish"), FieldFlag::Required | FieldFlag::Listed, Group::Identity)
        .longText("itMeaningEn", &Term::itMeaningEn, QT_TR_NOOP("What IT hears (English)"), FieldFlag::Listed,
              Group::Description)
        .longText("otMeaningEn", &Term::otMeaningEn, QT_TR_NOOP("What OT hears (English)"), FieldFlag::Listed,
              Group::Description)
        .longText("itMeaningPl", &Term::itMeaningPl, QT_TR_NOOP("What IT hears (Polish)"), Group::Description)
        .longText("otMeaningPl", &Term::otMeaningPl, QT_TR_NOOP("What OT hears (Polish)"), Group::Description);
    return kind;
}
