// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioImport.h"

#include "core/base/Fold.h"
#include "core/exchange/AddressPlan.h"
#include "core/exchange/DrawnPlant.h"
#include "core/exchange/StagedReview.h"
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Note.h"
#include "core/model/Staged.h"
#include "core/model/Zone.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    return text.split("; "_L1, Qt::SkipEmptyParts);
}

QString turnedDirection(const QString &direction)
{
    return direction == "oneWayAB"_L1 ? u"oneWayBA"_s : direction == "oneWayBA"_L1 ? u"oneWayAB"_s : direction;
}

QString sortedZones(QStringList zones)
{
    zones.sort();
    return zones.join(u' ');
}

/// Puts the records of a drawing beside those of the project: new, the same, or different in which fields.
class DrawingPlan
{
public:
    DrawingPlan(const Project &project, DrawnPlant plant, const DrawioFile &file, const QString &path)
        : m_project(project)
        , m_source(QFileInfo(path).fileName())
        , m_plant(std::move(plant))
        , m_addresses(project)
    {
        m_outcome.format = u"drawio"_s;
        m_outcome.read = file.vertices + file.edges;
        m_outcome.drawing = {file.containers, file.vertices, file.edges};
        m_placesAll = std::ranges::any_of(m_plant.zones, &DrawnRecord::hasMoved);
        for (const std::vector<DrawnRecord> *records : {&m_plant.zones, &m_plant.assets, &m_plant.conduits, &m_plant.sheets}) {
            if (!records->empty())
                indexNames(*records->front().kind);
            std::vector<Match> matches;
            for (const DrawnRecord &record : *records) // all first: a zone may stand in one that comes later
                matches.push_back(settle(record));
            for (size_t i = 0; i < records->size(); ++i) {
                if (!matches[i].isRefused)
                    take((*records)[i], matches[i]);
            }
        }
        m_outcome.skipped.insert(m_outcome.skipped.end(), m_plant.skipped.begin(), m_plant.skipped.end());
        m_outcome.notes = m_plant.notes + m_outcome.notes;
    }

    [[nodiscard]] Result<void> check(const ImportOptions &options) const
    {
        if (!options.strict || m_plant.flaws.empty())
            return {};
        const ImportOutcome::Skipped &first = m_plant.flaws.front();
        return failed(QCoreApplication::translate("DrawioImport", "Not all of the drawing can be read, so nothing was written. The first: %1").arg(first.why), first.where);
    }

    [[nodiscard]] const std::vector<Staged> &found() const { return m_found; }
    [[nodiscard]] ImportOutcome &outcome() { return m_outcome; }

private:
    struct Match
    {
        RecordId id = {}; ///< of the project; invalid = new
        const char *by = "";
        bool isRefused = false;
    };

    void indexNames(const RecordKind &kind)
    {
        m_byName.clear();
        m_byZones.clear();
        const RecordStore &records = m_project.store(kind);
        for (int row = 0; row < records.count(); ++row) {
            for (const int designation : kind.designation()) {
                for (const int field : {designation, kind.field(designation).translation}) {
                    const QByteArray name = field < 0 ? QByteArray() : folded(records.value(row, field).toText().trimmed());
                    const auto holder = m_byName.constFind(name);
                    if (!name.isEmpty())
                        m_byName.insert(name, holder == m_byName.cend() || *holder == records.idAt(row) ? records.idAt(row) : RecordId());
                }
            }
            if (&kind == &Conduit::kind()) {
                const QString zones = sortedZones(records.value(row, kind.indexOf(u"zones")).toList());
                m_byZones.insert(zones, m_byZones.contains(zones) ? RecordId() : records.idAt(row));
            }
        }
    }

    [[nodiscard]] Result<Match> matchOf(const DrawnRecord &record) const
    {
        const RecordStore *holder = m_project.storeHolding(record.id);
        if (holder && &holder->kind() == record.kind)
            return Match {.id = record.id, .by = "id"};
        if (holder)
            return failed(QCoreApplication::translate("RecordMatcher", "The id belongs to a record of another kind."));
        if (record.kind == &Conduit::kind() && record.isNameMade) {
            const RecordId joining = m_byZones.value(sortedZones(inProject(record.text(u"zones"))));
            return joining.isValid() && !m_taken.contains(joining) ? Match {.id = joining, .by = "zones"} : Match {};
        }
        const bool hasName = !record.isNameMade && record.kind != &Note::kind(); // two notes may say the same
        const auto named = !hasName ? m_byName.cend() : m_byName.constFind(folded(record.name.trimmed()));
        if (named == m_byName.cend())
            return Match {};
        if (!named->isValid())
            return failed(QCoreApplication::translate("RecordMatcher", "Several records of the project are called like this."));
        return Match {.id = *named, .by = record.kind == &Asset::kind() ? "tag" : "name"};
    }

    /// Ids of drawn records as the project has them.
    [[nodiscard]] QStringList inProject(const QString &ids) const
    {
        QStringList known;
        for (const QString &id : wordsIn(ids))
            known += m_ids.value(id, id);
        known.removeDuplicates();
        return known;
    }

    [[nodiscard]] Match settle(const DrawnRecord &record)
    {
        const Result<Match> match = matchOf(record);
        if (!match || m_taken.contains(match->id) || (!match->id.isValid() && m_names.contains(record.id))) {
            const QString why = match ? QCoreApplication::translate("DrawioImport", "“%1” is drawn twice.").arg(record.name) : match.error().what;
            m_outcome.skipped.push_back({record.place, why});
            m_plant.flaws.push_back(m_outcome.skipped.back());
            return {.isRefused = true};
        }
        if (match->id.isValid())
            m_taken.insert(match->id);
        const RecordId id = match->id.isValid() ? match->id : record.id;
        m_ids.insert(record.id.text(), id.text());
        m_names.insert(id, record.name);
        return *match;
    }

    void take(const DrawnRecord &record, const Match &match)
    {
        const RecordId id = match.id.isValid() ? match.id : record.id;
        QJsonObject content = contentOf(record, match);
        const bool isNew = !match.id.isValid();
        if (!isNew && !record.cleared.isEmpty() && !m_project.store(*record.kind).isEmptyCell(m_project.store(*record.kind).rowOf(id), record.kind->indexOf(record.cleared)))
            content.insert(u"clear"_s, record.cleared);
        if (const QString place = placeOf(record, isNew); !place.isEmpty())
            content.insert(u"place"_s, place);
        if (isNew && !record.bends.isEmpty())
            content.insert(u"bends"_s, record.bends.join("; "_L1));
        addAddresses(content, record, id, isNew);
        ++(isNew ? m_outcome.added : content.isEmpty() ? m_outcome.same : m_outcome.changed);
        if (content.isEmpty())
            return;
        addNames(content, *record.kind);
        if (isNew)
            content.insert(u"id"_s, id.text());
        m_found.push_back({.id = {},
                           .recordKind = record.kind->keyText(),
                           .designation = record.name,
                           .source = m_source,
                           .place = record.place,
                           .foundOn = m_project.today(),
                           .matches = match.id,
                           .matchedBy = QString::fromLatin1(match.by),
                           .content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))});
    }

    /// New: all that the drawing says. Known: what differs from the project.
    [[nodiscard]] QJsonObject contentOf(const DrawnRecord &record, const Match &match)
    {
        QJsonObject content;
        const RecordStore &records = m_project.store(*record.kind);
        const int row = match.id.isValid() ? records.rowOf(match.id) : -1;
        const bool isTurned = record.kind == &Conduit::kind() && !record.isOurs && row >= 0 && isSameSetTurned(record, records.value(row, record.kind->indexOf(u"zones")).toList());
        for (int field = 0; field < record.kind->fieldCount(); ++field) {
            const QString key = record.kind->field(field).keyText();
            const auto said = std::ranges::find(record.texts, key, &DrawnRecord::Text::key);
            QString text = said == record.texts.end() ? QString() : said->text;
            const Value before = row < 0 ? Value() : records.value(row, field);
            if (key == "protocols"_L1 && record.kind == &Conduit::kind())
                text = withProtocols(text.isEmpty() ? before.toText() : text, record.protocols);
            if (record.kind->field(field).isLink())
                text = inProject(text).join("; "_L1);
            const bool isMadeName = record.isNameMade && (key == "name"_L1 || key == "tag"_L1);
            const bool isGuess = said != record.texts.end() && (said->isGuess || isMadeName);
            if (text.isEmpty() || (!before.isEmpty() && isGuess) || (isTurned && key == "zones"_L1))
                continue;
            if (isTurned && key == "direction"_L1)
                text = turnedDirection(text);
            if (text != before.toText() && isDifferent(record, field, text, before))
                content.insert(key, text);
        }
        return content;
    }

    [[nodiscard]] bool isSameSetTurned(const DrawnRecord &record, const QStringList &zones) const
    {
        const QStringList drawn = inProject(record.text(u"zones"));
        return drawn != zones && sortedZones(drawn) == sortedZones(zones);
    }

    [[nodiscard]] static QString withProtocols(const QString &allowed, const QStringList &drawn)
    {
        QStringList words = wordsIn(allowed);
        for (const QString &word : drawn) {
            if (!words.contains(word, Qt::CaseInsensitive))
                words += word;
        }
        return words.join("; "_L1);
    }

    /// A text that the field cannot hold is noted and counts as nothing.
    [[nodiscard]] bool isDifferent(const DrawnRecord &record, int field, const QString &text, const Value &before)
    {
        const Field &of = record.kind->field(field);
        if (of.isLink())
            return true;
        const Result<Value> value = m_project.parse(of, text);
        if (!value)
            m_outcome.notes += record.place + u": "_s + value.error().sentence();
        return value && *value != before;
    }

    [[nodiscard]] QString placeOf(const DrawnRecord &record, bool isNew) const
    {
        const bool isNote = record.kind == &Note::kind();
        const bool isPlaced = (isNote || record.kind == &Zone::kind()) && !record.rect.isNull()
            && (isNew || (record.isOurs && (isNote ? record.hasMoved : m_placesAll)));
        const QRectF &rect = record.rect;
        return isPlaced ? u"%1 %2 %3 %4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height()) : QString();
    }

    void addAddresses(QJsonObject &content, const DrawnRecord &record, const RecordId &id, bool isNew)
    {
        const QStringList ips = wordsIn(record.text(u"interface.ip"));
        const QStringList macs = wordsIn(record.text(u"interface.mac"));
        if ((ips.isEmpty() && macs.isEmpty()) || !m_addresses.add(id, isNew, ips, macs))
            return;
        if (!ips.isEmpty())
            content.insert(u"interface.ip"_s, ips.join("; "_L1));
        if (!macs.isEmpty())
            content.insert(u"interface.mac"_s, macs.join("; "_L1));
    }

    /// Beside the ids of linked records, what they are called: for the person who looks through it.
    void addNames(QJsonObject &content, const RecordKind &kind)
    {
        for (const Field &field : kind.fields()) {
            if (!field.isLink() || !content.contains(field.keyText()))
                continue;
            QStringList names;
            for (const QString &id : wordsIn(content.value(field.keyText()).toString()))
                names += nameOf(RecordId::fromText(id));
            content.insert(field.keyText() + u".name"_s, names.join("; "_L1));
        }
    }

    [[nodiscard]] QString nameOf(const RecordId &id) const
    {
        const auto drawn = m_names.constFind(id);
        return drawn == m_names.cend() ? m_project.designation(id, Words(Language::English)) : *drawn;
    }

    const Project &m_project;
    QString m_source;
    DrawnPlant m_plant;
    AddressPlan m_addresses;
    ImportOutcome m_outcome;
    bool m_placesAll = false; ///< a zone was moved in the drawing: those beside it keep the places that they have there
    QHash<QByteArray, RecordId> m_byName; ///< of the kind at hand; an invalid id where several have the name
    QHash<QString, RecordId> m_byZones;
    QHash<QString, QString> m_ids; ///< of the drawing -> of the project
    QHash<RecordId, QString> m_names; ///< of records of the drawing
    QSet<RecordId> m_taken;
    std::vector<Staged> m_found;
};

/// What is staged already is not staged again; an older find of the same record gives way to the new one.
Result<qsizetype> stageFound(Edit &edit, const std::vector<Staged> &found)
{
    const auto keyOf = [](const Staged &staged) {
        const QString id = QJsonDocument::fromJson(staged.content.toUtf8()).object().value(u"id"_s).toString();
        return staged.recordKind + (id.isEmpty() ? staged.matches.text() : id) + staged.source;
    };
    QHash<QString, Staged> there;
    for (const Staged &staged : edit.project().all<Staged>())
        there.insert(keyOf(staged), staged);
    qsizetype count = 0;
    for (const Staged &one : found) {
        const Staged before = there.value(keyOf(one));
        if (before.content == one.content)
            continue;
        ++count;
        Staged staged = one;
        staged.id = before.id;
        const Result<void> done = before.id.isValid() ? edit.put(staged) : edit.add(staged).transform([](const Id<Staged> &) { });
        if (!done)
            return std::unexpected(done.error());
    }
    return count;
}
}

Result<ImportOutcome> DrawioImport::preview(const Project &project, const DrawioFile &file, const QString &path, const ImportOptions &options)
{
    DrawingPlan plan(project, DrawnPlant::of(file, QFileInfo(path).fileName()), file, path);
    return plan.check(options).transform([&] { return plan.outcome(); });
}

Result<ImportOutcome> DrawioImport::write(Project &project, const DrawioFile &file, const QString &path, const ImportOptions &options)
{
    DrawingPlan plan(project, DrawnPlant::of(file, QFileInfo(path).fileName()), file, path);
    if (const Result<void> fits = plan.check(options); !fits)
        return std::unexpected(fits.error());
    const auto done = project.edit(QCoreApplication::translate("DrawioImport", "Drawing %1 read in").arg(QFileInfo(path).fileName()), [&](Edit &edit) -> Result<void> {
        if (options.into == ImportOptions::Into::Staging)
            return stageFound(edit, plan.found()).transform([&](qsizetype count) { plan.outcome().staged = count; });
        return acceptFound(edit, plan.found()).transform([&](const ImportOutcome &accepted) { plan.outcome().notes += accepted.notes; });
    });
    if (!done)
        return std::unexpected(done.error());
    return plan.outcome();
}
