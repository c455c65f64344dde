// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonValue cellJson(const Field &field, const Value &value)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Score:
        return value.toInteger();
    case FieldType::Decimal:
        return value.toReal();
    case FieldType::YesNo:
        return value.toInteger() != 0;
    case FieldType::ChoiceSet:
    case FieldType::TextSet:
    case FieldType::LinkSet:
        return QJsonArray::fromStringList(value.toList());
    case FieldType::LevelVector: {
        QJsonArray levels;
        for (const QString &level : value.toText().split(u','))
            levels.append(level.toInt());
        return levels;
    }
    default:
        return value.toText();
    }
}

void setNested(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key.first(dot)).toObject();
    setNested(inner, key.sliced(dot + 1), value);
    object.insert(key.first(dot), inner);
}

QJsonObject recordJson(const RecordKind &kind, const Record &record)
{
    QJsonObject object {{u"id"_s, record.id.text()}};
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Value &value = record.cells[static_cast<size_t>(i)];
        if (!value.isEmpty())
            setNested(object, kind.field(i).keyText(), cellJson(kind.field(i), value));
    }
    return object;
}

QString textFromJson(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts.append(textFromJson(part));
        return parts.join("; "_L1);
    }
    return value.toString();
}
