// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HeadingMap.h"

#include "core/base/Id.h"
#include "core/exchange/Heading.h"
#include "core/exchange/HeadingGuess.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

Result<HeadingMap> HeadingMap::guessed(CsvReader &reader, const Kinds &kinds, const Synonyms &synonyms, const RecordKind *kind)
{
    const HeadingGuess guess(reader, kinds, synonyms);
    if (!kind) {
        const Result<const RecordKind *> found = guess.kind();
        if (!found)
            return std::unexpected(found.error());
        kind = *found;
    }
    HeadingMap map;
    map.m_kind = kind;
    map.m_columns = guess.columns(*kind);
    return map;
}

Result<HeadingMap> HeadingMap::fromJson(const QByteArray &json, const QString &name, CsvReader &reader, const Kinds &kinds,
                                        const Synonyms &synonyms)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failed(tr("This is no map of headings: %1").arg(problem.errorString()), name);
    const QJsonObject object = document.object();
    const QString kindKey = object["kind"_L1].toString();
    const RecordKind *kind = kindKey.isEmpty() ? nullptr : kinds.find(kindKey);
    if (!kind && !kindKey.isEmpty())
        return failed(tr("There is no kind of record “%1”.").arg(kindKey), name);
    Result<HeadingMap> map = guessed(reader, kinds, synonyms, kind);
    if (!map)
        return map;
    const QStringList known = targetsOf(*map->m_kind);
    const QJsonObject columns = object["columns"_L1].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        QString target = it->toString();
        if (!known.contains(target) && known.contains("interface."_L1 + target))
            target.prepend("interface."_L1);
        if (!target.isEmpty() && !known.contains(target))
            return failed(tr("“%1” has no field “%2”.").arg(map->m_kind->keyText(), target), name);
        const QByteArray wanted = wholeHeading(it.key());
        for (int i = 0; i < static_cast<int>(map->m_columns.size()); ++i) {
            if (wholeHeading(map->m_columns[static_cast<size_t>(i)].heading) == wanted)
                map->setTarget(i, target);
        }
    }
    const QJsonObject values = object["values"_L1].toObject();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QJsonObject words = field->toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            map->setValue(field.key(), word.key(), word->toString());
    }
    return map;
}

QByteArray HeadingMap::toJson() const
{
    QJsonObject columns;
    for (const Column &column : m_columns)
        columns.insert(column.heading, column.target.isEmpty() ? QJsonValue() : QJsonValue(column.target));
    QJsonObject values;
    for (auto field = m_values.cbegin(); field != m_values.cend(); ++field) {
        QJsonObject words;
        for (auto word = field->cbegin(); word != field->cend(); ++word)
            words.insert(word.key(), word.value());
        values.insert(field.key(), words);
    }
    QJsonObject object {{u"kind"_s, m_kind->keyText()}, {u"columns"_s, columns}};
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return QJsonDocument(object).toJson();
}

int HeadingMap::columnOf(QStringView target) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].target == target)
            return static_cast<int>(i);
    }
    return -1;
}

void HeadingMap::setTarget(int column, const QString &target)
{
    if (const int holder = target.isEmpty() ? -1 : columnOf(target); holder >= 0)
        m_columns[static_cast<size_t>(holder)].target.clear();
    Column &changed = m_columns[static_cast<size_t>(column)];
    changed.target = target;
    changed.score = target.isEmpty() ? 0 : 1;
}

QStringList HeadingMap::targetsOf(const RecordKind &kind)
{
    QStringList targets;
    for (const Field &field : kind.fields()) {
        if (!field.has(FieldFlag::ReadOnly))
            targets += field.keyText();
    }
    return targets + Synonyms::addressColumns(kind) + QStringList {u"id"_s};
}

QString HeadingMap::targetLabel(const RecordKind &kind, const QString &target, const Kinds &kinds, const Words &words)
{
    if (target == u"id")
        return words.translate("HeadingMap", QT_TRANSLATE_NOOP("HeadingMap", "Record id"));
    if (const int field = kind.indexOf(target); field >= 0)
        return kind.field(field).labelIn(words);
    const RecordKind *other = kinds.find(target.section(u'.', 0, 0));
    const int field = other ? other->indexOf(target.section(u'.', 1)) : -1;
    return field < 0 ? target : other->field(field).labelIn(words);
}
