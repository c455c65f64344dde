// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

using namespace Qt::StringLiterals;

namespace {

QString fieldTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"longText"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Decimal: return u"decimal"_s;
    case FieldType::YesNo: return u"yesNo"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::ChoiceSet: return u"choiceSet"_s;
    case FieldType::TextSet: return u"textSet"_s;
    case FieldType::Link: return u"link"_s;
    case FieldType::LinkSet: return u"linkSet"_s;
    case FieldType::LevelVector: return u"levelVector"_s;
    case FieldType::Score: return u"score"_s;
    }
    return {};
}

QString unitName(Unit unit)
{
    static const QStringList names {{}, u"minutes"_s, u"milliseconds"_s, u"years"_s, u"months"_s, u"EUR"_s, u"celsius"_s, u"percent"_s};
    return names.value(static_cast<int>(unit));
}

QJsonObject bothLanguages(const std::function<QString(const Words &)> &text)
{
    return {{u"en"_s, text(Words(Language::English))}, {u"pl"_s, text(Words(Language::Polish))}};
}

QJsonObject fieldJson(const Field &field)
{
    QJsonObject object {{u"key"_s, field.keyText()},
                        {u"type"_s, fieldTypeName(field.type)},
                        {u"label"_s, bothLanguages([&](const Words &words) { return field.labelIn(words); })},
                        {u"required"_s, field.isRequired()}};
    QJsonArray choices;
    for (const Choice &choice : field.choices)
        choices.append(QString::fromLatin1(choice.key));
    if (!choices.isEmpty())
        object.insert(u"choices"_s, choices);
    if (field.unit != Unit::None)
        object.insert(u"unit"_s, unitName(field.unit));
    QJsonArray targets;
    for (const char *target : field.targets)
        targets.append(QString::fromLatin1(target));
    if (!targets.isEmpty())
        object.insert(u"targets"_s, targets);
    return object;
}
}

int runKinds(const CommandContext &context)
{
    QJsonArray kinds;
    for (const RecordKind *kind : Kinds::all()) {
        QJsonArray fields;
        for (const Field &field : kind->fields())
            fields.append(fieldJson(field));
        kinds.append(QJsonObject {{u"kind"_s, kind->keyText()},
                                  {u"label"_s, bothLanguages([&](const Words &words) { return kind->labelIn(words); })},
                                  {u"fields"_s, fields}});
        if (context.json)
            continue;
        printText(u"%1 — %2"_s.arg(kind->keyText(), kind->labelIn(context.words)));
        for (const Field &field : kind->fields())
            printText(u"    %1  %2  %3"_s.arg(field.keyText(), -32).arg(fieldTypeName(field.type), -12).arg(field.labelIn(context.words)));
    }
    if (context.json)
        printJson(kinds);
    return Done;
}
