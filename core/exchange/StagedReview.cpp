// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StagedReview.h"

#include "core/exchange/AddressPlan.h"
#include "core/exchange/RecordJson.h"
#include "core/model/Staged.h"
#include "core/model/Zone.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

class StagedAcceptance
{
public:
    StagedAcceptance(const Project &project, Edit &edit)
        : m_project(project)
        , m_edit(edit)
        , m_addresses(project)
    {
        m_outcome.format = u"staged"_s;
    }

    [[nodiscard]] Result<void> take(const RecordId &id)
    {
        const std::optional<Staged> staged = m_project.find(Id<Staged>(id));
        const RecordKind *kind = staged ? m_project.kinds().find(staged->recordKind) : nullptr;
        if (!kind)
            return failed(QCoreApplication::translate("StagedReview", "There is no such found record."), id.text());
        ++m_outcome.read;
        const Result<RecordId> written = write(*kind, *staged, QJsonDocument::fromJson(staged->content.toUtf8()).object());
        if (!written)
            return std::unexpected(written.error());
        return m_edit.remove(Staged::kind(), id);
    }

    [[nodiscard]] Result<ImportOutcome> finish()
    {
        if (Result<void> done = m_addresses.apply(m_edit); !done)
            return std::unexpected(done.error());
        return m_outcome;
    }

private:
    [[nodiscard]] Result<RecordId> write(const RecordKind &kind, const Staged &staged, const QJsonObject &content)
    {
        const RecordStore &records = m_project.store(kind);
        const int row = staged.matches.isValid() ? records.rowOf(staged.matches) : -1;
        Record record = row < 0 ? kind.emptyRecord() : records.record(row);
        bool differs = false;
        for (int field = 0; field < kind.fieldCount(); ++field) {
            const QString text = textFromJson(content.value(kind.field(field).keyText()));
            const Result<Value> value = text.isEmpty() ? Value() : valueOf(kind.field(field), text);
            if (!value)
                m_outcome.notes.append(value.error().sentence());
            if (!value || value->isEmpty() || record.cells[static_cast<size_t>(field)] == *value)
                continue;
            record.cells[static_cast<size_t>(field)] = *value;
            differs = true;
        }
        Result<RecordId> id = record.id;
        if (row < 0)
            id = m_edit.add(kind, record);
        else if (differs)
            id = m_edit.put(kind, record).transform([&record] { return record.id; });
        if (!id)
            return id;
        const auto list = [&content](const QString &key) { return content.value(key).toString().split("; "_L1, Qt::SkipEmptyParts); };
        const bool addresses = m_addresses.add(*id, row < 0, list(u"interface.ip"_s), list(u"interface.mac"_s));
        ++(row < 0 ? m_outcome.added : differs || addresses ? m_outcome.changed : m_outcome.same);
        return id;
    }

    /// A zone that the source names and the project has not is made, as by a direct import.
    [[nodiscard]] Result<Value> valueOf(const Field &field, const QString &text)
    {
        Result<Value> value = m_project.parse(field, text);
        const bool isZone = field.type == FieldType::Link && qstrcmp(field.targets.front(), Zone::kind().key()) == 0;
        if (value || !isZone)
            return value;
        const auto known = m_newZones.constFind(text);
        if (known != m_newZones.cend())
            return Value(known->text());
        Zone zone;
        zone.name.main = text;
        return m_edit.add(zone).transform([&](const Id<Zone> &id) {
            m_newZones.insert(text, id);
            m_outcome.notes.append(QCoreApplication::translate("StagedReview", "The zone “%1” is new and has no type yet.").arg(text));
            return Value(id.text());
        });
    }

    const Project &m_project;
    Edit &m_edit;
    QHash<QString, RecordId> m_newZones;
    AddressPlan m_addresses;
    ImportOutcome m_outcome;
};
}

Result<ImportOutcome> acceptStaged(Project &project, const std::vector<RecordId> &staged)
{
    ImportOutcome outcome;
    const auto done = project.edit(QCoreApplication::translate("StagedReview", "%n found record(s) accepted", nullptr, int(staged.size())),
                                   [&](Edit &edit) -> Result<void> {
                                       StagedAcceptance acceptance(project, edit);
                                       for (const RecordId &id : staged) {
                                           if (Result<void> taken = acceptance.take(id); !taken)
                                               return taken;
                                       }
                                       return acceptance.finish().transform([&](const ImportOutcome &all) { outcome = all; });
                                   });
    if (!done)
        return std::unexpected(done.error());
    return outcome;
}
