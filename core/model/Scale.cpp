// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Scale.h"

namespace {

struct ScaleStepPart
{
    const char *key;
    const char *label;
    QString ScaleStep::*member;
};

constexpr ScaleStepPart scaleStepParts[] = {
    {"nameEn", QT_TRANSLATE_NOOP("Scale", "name (English)"), &ScaleStep::nameEn},
    {"namePl", QT_TRANSLATE_NOOP("Scale", "name (Polish)"), &ScaleStep::namePl},
    {"textEn", QT_TRANSLATE_NOOP("Scale", "text (English)"), &ScaleStep::textEn},
    {"textPl", QT_TRANSLATE_NOOP("Scale", "text (Polish)"), &ScaleStep::textPl},
};

constexpr const char *scaleStepLabels[RiskMatrix::mostSteps] = {
    QT_TRANSLATE_NOOP("Scale", "Step 1"), QT_TRANSLATE_NOOP("Scale", "Step 2"), QT_TRANSLATE_NOOP("Scale", "Step 3"),
    QT_TRANSLATE_NOOP("Scale", "Step 4"), QT_TRANSLATE_NOOP("Scale", "Step 5"), QT_TRANSLATE_NOOP("Scale", "Step 6"),
};

/// "step1.nameEn", "step1.namePl", …
RecordKind withSteps(RecordKind kind)
{
    for (size_t step = 0; step < RiskMatrix::mostSteps; ++step) {
        for (const ScaleStepPart &part : scaleStepParts) {
            Field field;
            field.key = kind.keepKey("step" + QByteArray::number(static_cast<int>(step) + 1) + '.' + part.key);
            field.type = FieldType::Text;
            field.label = part.label;
            field.stateLabel = scaleStepLabels[step];
            field.group = Group::Description;
            field.read = [step, member = part.member](const void *t) { return Value(static_cast<const Scale *>(t)->step[step].*member); };
            field.write = [step, member = part.member](void *t, const Value &v) { static_cast<Scale *>(t)->step[step].*member = v.toText(); };
            kind.addField(std::move(field));
        }
    }
    return kind;
}
}

const RecordKind &Scale::kind()
{
    static const RecordKind kind = withSteps(
        describe<Scale>("scale", QT_TR_NOOP("Scale"), QT_TR_NOOP("Scales"))
            .choice("axis", &Scale::axis, scaleAxisChoices, QT_TR_NOOP("Scale of"),
                    FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed | FieldFlag::WarnIfDouble, Group::Identity)
            .integer("steps", &Scale::steps, QT_TR_NOOP("Number of steps"), FieldFlag::Listed | FieldFlag::ReadOnly, Group::Identity)
            .fact("used", &Scale::used, QT_TR_NOOP("In use"), FieldFlag::Listed, Group::Identity)
            .text("matrix", &Scale::matrix, QT_TR_NOOP("Risk matrix"), FieldFlag::Listed, Editor {"riskMatrix"},
                  Help {QT_TR_NOOP("A row of letters L, M, H, C for each step of likelihood from the lowest, parted by slashes")},
                  Group::Assessment)
            .text("source", &Scale::source, QT_TR_NOOP("Taken from"), FieldFlag::Listed, Group::Assessment)
            .text("letters", &Scale::letters, QT_TR_NOOP("Letters of the levels"), FieldFlag::Folded, Editor {"levelLetters"},
                  Help {QT_TR_NOOP("Four different letters for low, medium, high and critical, with the scale of likelihood")},
                  Group::Assessment));
    return kind;
}
