// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RecordKind.h"

RecordKind::RecordKind(const char *key, const char *label, const char *plural, const char *context)
    : m_key(key)
    , m_label(label)
    , m_plural(plural)
    , m_context(context ? context : key)
{
    if (!context)
        m_context[0] = static_cast<char>(m_context[0] - 'a' + 'A');
}

QString RecordKind::labelIn(const Words &words) const
{
    return words.translate(context(), m_label);
}

QString RecordKind::pluralIn(const Words &words) const
{
    return words.translate(context(), m_plural);
}

int RecordKind::indexOf(QStringView fieldKey) const
{
    return m_byKey.value(fieldKey.toString(), -1);
}

Record RecordKind::emptyRecord() const
{
    return {{}, std::vector<Value>(m_fields.size())};
}

int RecordKind::addField(Field field)
{
    const int index = fieldCount();
    field.context = context();
    m_byKey.insert(field.keyText(), index);
    if (field.has(FieldFlag::Designates))
        m_designation.push_back(index);
    m_fields.push_back(std::move(field));
    return index;
}

const char *RecordKind::keepKey(const QByteArray &fieldKey)
{
    m_keptKeys.push_back(std::make_shared<const QByteArray>(fieldKey));
    return m_keptKeys.back()->constData();
}
