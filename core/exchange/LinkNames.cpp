// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LinkNames.h"

#include "core/base/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

LinkNames::LinkNames(const Project &project, bool makeZones)
    : m_project(project)
    , m_makeZones(makeZones)
{
}

const LinkNames::Names &LinkNames::namesOf(const RecordKind &kind)
{
    const auto found = m_names.constFind(&kind);
    if (found != m_names.cend())
        return *found;
    Names names;
    const RecordStore &records = m_project.store(kind);
    for (int row = 0; row < records.count(); ++row) {
        for (const int field : kind.designation()) {
            const QByteArray name = folded(QString::fromUtf8(records.bytes(row, field)));
            if (name.isEmpty())
                continue;
            const auto holder = names.byName.constFind(name);
            const bool isTaken = holder != names.byName.cend() && *holder != records.idAt(row);
            names.byName.insert(name, isTaken ? RecordId() : records.idAt(row));
        }
    }
    return *m_names.insert(&kind, names);
}

std::optional<RecordId> LinkNames::known(const Field &field, const QString &text, bool &isAmbiguous)
{
    const RecordId id = RecordId::fromText(text);
    const QByteArray name = folded(text);
    std::optional<RecordId> found;
    for (const char *target : field.targets) {
        const RecordKind *kind = m_project.kinds().find(QString::fromLatin1(target));
        if (!kind)
            continue;
        if (id.isValid() && m_project.store(*kind).contains(id))
            return id;
        const QHash<QByteArray, RecordId> &names = namesOf(*kind).byName;
        const auto named = names.constFind(name);
        if (named == names.cend())
            continue;
        isAmbiguous = isAmbiguous || !named->isValid() || found.has_value();
        found = *named;
    }
    return found;
}

Result<RecordId> LinkNames::resolveOne(const Field &field, const QString &text, bool mayMake)
{
    bool isAmbiguous = false;
    const std::optional<RecordId> found = known(field, text, isAmbiguous);
    if (isAmbiguous)
        return failed(tr("Several records are called “%1”.").arg(text));
    if (found)
        return *found;
    const bool isZone = std::ranges::any_of(field.targets, [](const char *target) { return qstrcmp(target, "zone") == 0; });
    if (!isZone || !m_makeZones || !mayMake || field.targets.size() != 1)
        return failed(tr("There is no record called “%1”.").arg(text));
    const QByteArray name = folded(text);
    auto at = m_newZoneAt.constFind(name);
    if (at == m_newZoneAt.cend()) {
        at = m_newZoneAt.insert(name, m_newZones.size());
        m_newZones.push_back({RecordId::create(), text});
    }
    m_newZones[*at].isUsed = true;
    return m_newZones[*at].id;
}

void LinkNames::startUsing()
{
    for (NewZone &zone : m_newZones)
        zone.isUsed = false;
}

Result<Value> LinkNames::resolve(const Field &field, const QString &text, bool mayMake)
{
    QStringList names {text};
    bool isAmbiguous = false;
    if (field.type == FieldType::LinkSet && !known(field, text, isAmbiguous) && !isAmbiguous)
        names = text.split(text.contains(u';') ? u';' : text.contains(u'|') ? u'|' : u',', Qt::SkipEmptyParts);
    QStringList ids;
    for (const QString &name : std::as_const(names)) {
        const Result<RecordId> id = resolveOne(field, name.simplified(), mayMake);
        if (!id)
            return std::unexpected(id.error());
        if (!ids.contains(id->text()))
            ids += id->text();
    }
    return Value::fromList(ids);
}
