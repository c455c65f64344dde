// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/OwnRule.h"

const RecordKind &OwnRule::kind()
{
    static const RecordKind kind = describe<OwnRule>("ownRule", QT_TR_NOOP("Own rule"), QT_TR_NOOP("Own rules"))
        .text("number", &OwnRule::number, QT_TR_NOOP("Number"), FieldFlag::Required | FieldFlag::WarnIfDouble | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("message", &OwnRule::message, QT_TR_NOOP("Message"), FieldFlag::Required | FieldFlag::Listed, Group::Identity,
              Help {QT_TR_NOOP("One sentence; a field's key in braces stands for its value: {tag} has no owner.")})
        .longText("condition", &OwnRule::condition, QT_TR_NOOP("Fires on"), FieldFlag::Required | FieldFlag::Listed, Group::Identity)
        .choice("severity", &OwnRule::severity, ruleSeverityChoices, QT_TR_NOOP("Severity"), FieldFlag::Listed, Group::Identity)
        .text("reference", &OwnRule::reference, QT_TR_NOOP("Reference"), FieldFlag::Listed, Group::Identity)
        .fact("isOff", &OwnRule::isOff, QT_TR_NOOP("Switched off"), Group::Identity);
    return kind;
}
