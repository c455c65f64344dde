// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StagedReview.h"

#include "core/exchange/AddressPlan.h"
#include "core/exchange/RecordJson.h"
#include "core/model/Placement.h"
#include "core/model/Zone.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

class StagedAcceptance
{
public:
    explicit StagedAcceptance(Edit &edit)
        : m_project(edit.project())
        , m_edit(edit)
        , m_addresses(edit.project())
    {
        m_outcome.format = u"staged"_s;
    }

    /// A record that comes in this go: links may lead to it before it is there.
    void announce(const Staged &staged)
    {
        if (const RecordId id = ownId(contentIn(staged)); id.isValid())
            m_coming.insert(id);
    }

    [[nodiscard]] Result<void> take(const Staged &staged)
    {
        const RecordKind *kind = m_project.kinds().find(staged.recordKind);
        if (!kind)
            return failed(QCoreApplication::translate("StagedReview", "There is no such found record."), staged.designation);
        ++m_outcome.read;
        const QJsonObject content = contentIn(staged);
        const Result<RecordId> written = write(*kind, staged, content);
        if (!written)
            return std::unexpected(written.error());
        if (Result<void> placed = place(*written, content); !placed)
            return placed;
        return staged.id.isValid() ? m_edit.remove(Staged::kind(), staged.id) : Result<void>();
    }

    [[nodiscard]] Result<ImportOutcome> finish()
    {
        if (Result<void> done = m_addresses.apply(m_edit); !done)
            return std::unexpected(done.error());
        return m_outcome;
    }

private:
    [[nodiscard]] static QJsonObject contentIn(const Staged &staged) { return QJsonDocument::fromJson(staged.content.toUtf8()).object(); }
    [[nodiscard]] static RecordId ownId(const QJsonObject &content) { return RecordId::fromText(content.value(u"id"_s).toString()); }

    [[nodiscard]] Result<RecordId> write(const RecordKind &kind, const Staged &staged, const QJsonObject &content)
    {
        const RecordStore &records = m_project.store(kind);
        const RecordId own = ownId(content);
        const int row = records.rowOf(staged.matches.isValid() && records.contains(staged.matches) ? staged.matches : own);
        Record record = row < 0 ? kind.emptyRecord() : records.record(row);
        if (row < 0 && !m_project.storeHolding(own))
            record.id = own;
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
        if (const int field = kind.indexOf(content.value(u"clear"_s).toString()); field >= 0 && !kind.field(field).isRequired() && !record.cells[static_cast<size_t>(field)].isEmpty()) {
            record.cells[static_cast<size_t>(field)] = {};
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

    /// Ids of records that are there or come in this go; nothing where the text is no list of ids.
    [[nodiscard]] std::optional<Value> idsOf(const Field &field, const QString &text)
    {
        QStringList ids;
        if (!field.isLink())
            return std::nullopt;
        for (const QString &part : text.split("; "_L1, Qt::SkipEmptyParts)) {
            const RecordId id = RecordId::fromText(part);
            if (!id.isValid())
                return std::nullopt;
            if (m_coming.contains(id) || m_project.storeHolding(id))
                ids += part;
            else
                m_outcome.notes.append(QCoreApplication::translate("StagedReview", "The field “%1” leads to a record that was not accepted: the link is left out.").arg(field.keyText()));
        }
        return Value::fromList(ids);
    }

    /// Where it stood in the drawing that it came from.
    [[nodiscard]] Result<void> place(const RecordId &id, const QJsonObject &content)
    {
        const QStringList numbers = content.value(u"place"_s).toString().split(u' ', Qt::SkipEmptyParts);
        const QStringList bends = content.value(u"bends"_s).toString().split("; "_L1, Qt::SkipEmptyParts);
        if (numbers.size() != 4 && bends.isEmpty())
            return {};
        const auto number = [&numbers](qsizetype at) { return numbers.value(at).toDouble(); };
        if (!m_places) {
            m_places.emplace();
            for (const Placement &known : m_project.all<Placement>())
                m_places->insert(known.record, known);
        }
        Placement placement = m_places->value(id);
        placement.record = id;
        placement.x = number(0);
        placement.y = number(1);
        if (numbers.size() == 4)
            placement.width = number(2);
        if (numbers.size() == 4)
            placement.height = number(3);
        placement.bends = bends;
        return placement.id.isValid() ? m_edit.put(placement) : m_edit.add(placement).transform([](const Id<Placement> &) { });
    }

    /// A zone that the source names and the project has not is made, as by a direct import.
    [[nodiscard]] Result<Value> valueOf(const Field &field, const QString &text)
    {
        if (std::optional<Value> ids = idsOf(field, text))
            return *ids;
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
    QSet<RecordId> m_coming;
    std::optional<QHash<RecordId, Placement>> m_places; ///< read when the first is needed
    AddressPlan m_addresses;
    ImportOutcome m_outcome;
};
}

Result<ImportOutcome> acceptFound(Edit &edit, const std::vector<Staged> &found)
{
    StagedAcceptance acceptance(edit);
    for (const Staged &staged : found)
        acceptance.announce(staged);
    for (const Staged &staged : found) {
        if (Result<void> taken = acceptance.take(staged); !taken)
            return std::unexpected(taken.error());
    }
    return acceptance.finish();
}

Result<ImportOutcome> acceptStaged(Project &project, const std::vector<RecordId> &staged)
{
    ImportOutcome outcome;
    const auto done = project.edit(QCoreApplication::translate("StagedReview", "%n found record(s) accepted", nullptr, int(staged.size())),
                                   [&](Edit &edit) -> Result<void> {
                                       std::vector<Staged> found;
                                       for (const RecordId &id : staged) {
                                           const std::optional<Staged> one = project.find(Id<Staged>(id));
                                           if (!one)
                                               return failed(QCoreApplication::translate("StagedReview", "There is no such found record."), id.text());
                                           found.push_back(*one);
                                       }
                                       return acceptFound(edit, found).transform([&](const ImportOutcome &all) { outcome = all; });
                                   });
    if (!done)
        return std::unexpected(done.error());
    return outcome;
}
