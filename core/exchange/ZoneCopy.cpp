// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ZoneCopy.h"

#include "core/base/Fold.h"
#include "core/catalog/NewProject.h"
#include "core/catalog/TsvTable.h"
#include "core/exchange/RecordJson.h"
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Dependency.h"
#include "core/model/Interface.h"
#include "core/model/Site.h"
#include "core/model/Zone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView formatMark("tandem-zones-1");

const std::vector<const RecordKind *> &copiedKinds()
{
    static const std::vector<const RecordKind *> kinds {&Zone::kind(), &Asset::kind(), &Interface::kind(), &Conduit::kind(), &Dependency::kind()};
    return kinds;
}

/// What is true of one thing only.
bool isOfOneOnly(const RecordKind &kind, QStringView field)
{
    if (&kind == &Asset::kind())
        return field == u"serial" || field == u"lastBackup" || field == u"restoreTested" || field == u"lastChange" || field == u"lastPatched";
    if (&kind == &Interface::kind())
        return field == u"ip" || field == u"mac";
    return &kind == &Conduit::kind() && field == u"lastReview";
}

/// What a person tells one from another by: the tag of an asset, the name of a zone or conduit in both languages.
bool isCalledBy(const RecordKind &kind, int field)
{
    if (&kind == &Asset::kind())
        return field == kind.indexOf(u"tag");
    const int name = &kind == &Zone::kind() || &kind == &Conduit::kind() ? kind.indexOf(u"name") : -1;
    return name >= 0 && (field == name || kind.field(field).translationOf == name);
}

/// "PLC-1" becomes "PLC-1-2", a name of words "Cell (2)": the first number that nobody has.
class FreeNames
{
public:
    explicit FreeNames(const Project &project)
        : m_project(project)
    {
    }

    [[nodiscard]] QString after(const RecordKind &kind, int field, const QString &name)
    {
        QSet<QByteArray> &taken = m_taken[{&kind, field}];
        if (taken.isEmpty()) {
            const RecordStore &store = m_project.store(kind);
            for (int row = 0; row < store.count(); ++row)
                taken.insert(folded(store.value(row, field).toText()));
            taken.insert(QByteArray()); // none is free
        }
        QString free = name;
        for (int number = 2; taken.contains(folded(free)); ++number)
            free = (name.contains(u' ') || kind.keyText() == u"zone" ? u"%1 (%2)"_s : u"%1-%2"_s).arg(name).arg(number);
        taken.insert(folded(free));
        return free;
    }

private:
    const Project &m_project;
    QHash<std::pair<const RecordKind *, int>, QSet<QByteArray>> m_taken;
};

QStringList followed(const QStringList &links, const QHash<RecordId, RecordId> &made, const Project &project)
{
    QStringList now;
    for (const QString &link : links) {
        const RecordId old = RecordId::fromText(link);
        if (const RecordId copy = made.value(old); copy.isValid())
            now.append(copy.text());
        else if (project.storeHolding(old))
            now.append(link);
    }
    return now;
}
}

void ZoneCopy::take(const Project &project, const RecordKind &kind, int row)
{
    m_entries.push_back({&kind, project.store(kind).record(row)});
}

/// Records of which a link leads to one of the owners.
void ZoneCopy::takeOwned(const Project &project, const RecordKind &kind, QStringView field, const QSet<RecordId> &owners)
{
    const RecordStore &store = project.store(kind);
    const int index = kind.indexOf(field);
    for (int row = 0; row < store.count(); ++row) {
        const QStringList links = store.value(row, index).toList();
        if (std::ranges::any_of(links, [&owners](const QString &link) { return owners.contains(RecordId::fromText(link)); }))
            take(project, kind, row);
    }
}

ZoneCopy ZoneCopy::of(const Project &project, const std::vector<RecordId> &zonesAndAssets)
{
    const RecordStore &zones = project.store(Zone::kind());
    const RecordStore &assets = project.store(Asset::kind());
    const int parent = Zone::kind().indexOf(u"parent");
    const int zoneOf = Asset::kind().indexOf(u"zone");
    QSet<RecordId> inside;
    for (const RecordId &id : zonesAndAssets) {
        if (zones.contains(id) || assets.contains(id))
            inside.insert(id);
    }
    ZoneCopy copy;
    for (const RecordId &id : zonesAndAssets) { // one that lies in another picked one comes with it
        const RecordStore &store = zones.contains(id) ? zones : assets;
        if (!inside.contains(id))
            continue;
        const RecordId around = RecordId::fromUtf8(store.bytes(store.rowOf(id), &store == &zones ? parent : zoneOf));
        if (!inside.contains(around))
            copy.m_picked.push_back(id);
    }
    for (bool grows = true; grows;) {
        const qsizetype before = inside.size();
        for (int row = 0; row < zones.count(); ++row) {
            if (inside.contains(RecordId::fromUtf8(zones.bytes(row, parent))))
                inside.insert(zones.idAt(row));
        }
        grows = inside.size() > before;
    }
    QSet<RecordId> devices;
    for (int row = 0; row < zones.count(); ++row) {
        if (inside.contains(zones.idAt(row)))
            copy.take(project, Zone::kind(), row);
    }
    for (int row = 0; row < assets.count(); ++row) {
        if (!inside.contains(assets.idAt(row)) && !inside.contains(RecordId::fromUtf8(assets.bytes(row, zoneOf))))
            continue;
        devices.insert(assets.idAt(row));
        copy.take(project, Asset::kind(), row);
    }
    copy.takeOwned(project, Interface::kind(), u"asset", devices);
    copy.takeOwned(project, Conduit::kind(), u"zones", inside);
    copy.takeOwned(project, Dependency::kind(), u"dependent", devices);
    return copy;
}

namespace {
const QString templateFolder = u":/templates"_s;

/// A line of templates.tsv: name, title, titlePl, text, textPl.
QString templateCell(const QString &name, const Words &words, const QString &key)
{
    const Result<TsvTable> table = TsvTable::read(templateFolder + u"/templates.tsv"_s);
    if (!table)
        return {};
    for (const QStringList &row : table->rows()) {
        if (table->cell(row, u"name") == name)
            return table->cell(row, words.language() == Language::Polish ? key + u"Pl"_s : key);
    }
    return {};
}
}

QStringList ZoneCopy::templateNames()
{
    QStringList names;
    if (const Result<TsvTable> table = TsvTable::read(templateFolder + u"/templates.tsv"_s)) {
        for (const QStringList &row : table->rows())
            names.append(table->cell(row, u"name"));
    }
    return names;
}

QString ZoneCopy::templateTitle(const QString &name, const Words &words)
{
    return templateCell(name, words, u"title"_s);
}

QString ZoneCopy::templateText(const QString &name, const Words &words)
{
    return templateCell(name, words, u"text"_s);
}

/// The files hold English first; a project in Polish takes the second for its own.
Result<ZoneCopy> ZoneCopy::ofTemplate(const Project &project, const QString &name)
{
    Result<std::vector<FolderRecord>> records = readFolder(project, u"%1/%2"_s.arg(templateFolder, name));
    if (!records)
        return std::unexpected(records.error());
    const std::vector<Site> sites = project.all<Site>();
    const bool isPolish = !sites.empty() && sites.front().language == languageCode(Language::Polish);
    ZoneCopy copy;
    for (FolderRecord &one : *records) {
        for (int i = 0; i < one.kind->fieldCount() && isPolish; ++i) {
            if (const int second = one.kind->field(i).translation; second >= 0 && !one.record.cells[static_cast<size_t>(second)].isEmpty())
                std::swap(one.record.cells[static_cast<size_t>(i)], one.record.cells[static_cast<size_t>(second)]);
        }
        copy.m_entries.push_back({one.kind, std::move(one.record)});
    }
    copy.pickOutermost();
    return copy;
}

void ZoneCopy::pickOutermost()
{
    const auto parent = static_cast<size_t>(Zone::kind().indexOf(u"parent"));
    const auto zone = static_cast<size_t>(Asset::kind().indexOf(u"zone"));
    for (const Entry &entry : m_entries) {
        if ((entry.kind == &Zone::kind() && entry.record.cells[parent].isEmpty()) || (entry.kind == &Asset::kind() && entry.record.cells[zone].isEmpty()))
            m_picked.push_back(entry.record.id);
    }
}

QString ZoneCopy::name(const RecordId &id) const
{
    const auto entry = std::ranges::find_if(m_entries, [&id](const Entry &one) { return one.record.id == id; });
    if (entry == m_entries.end())
        return {};
    const int field = entry->kind->indexOf(entry->kind == &Asset::kind() ? u"tag" : u"name");
    return entry->record.cells[static_cast<size_t>(field)].toText();
}

int ZoneCopy::count(const RecordKind &kind) const
{
    return static_cast<int>(std::ranges::count(m_entries, &kind, &Entry::kind));
}

QByteArray ZoneCopy::json() const
{
    QJsonArray records;
    for (const Entry &entry : m_entries) {
        QJsonObject cells;
        for (int i = 0; i < entry.kind->fieldCount(); ++i) {
            const Value &value = entry.record.cells[static_cast<size_t>(i)];
            const Field &field = entry.kind->field(i);
            if (!value.isEmpty())
                cells.insert(field.keyText(), field.type == FieldType::LevelVector ? QJsonValue(value.toText()) : cellJson(field, value));
        }
        records.append(QJsonObject {{u"kind"_s, entry.kind->keyText()}, {u"id"_s, entry.record.id.text()}, {u"cells"_s, cells}});
    }
    QJsonArray pickedIds;
    QJsonObject where;
    for (const RecordId &id : m_picked) {
        pickedIds.append(id.text());
        if (const auto place = places.constFind(id); place != places.cend())
            where.insert(id.text(), QJsonArray {place->x(), place->y(), place->width(), place->height()});
    }
    return QJsonDocument(QJsonObject {{u"format"_s, formatMark}, {u"picked"_s, pickedIds}, {u"places"_s, where}, {u"records"_s, records}}).toJson(QJsonDocument::Compact);
}

Result<ZoneCopy> ZoneCopy::fromJson(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QString place = QCoreApplication::translate("ZoneCopy", "clipboard");
    if (all.value("format"_L1).toString() != formatMark)
        return failed(QCoreApplication::translate("ZoneCopy", "There are no zones or assets in the clipboard."), place);
    ZoneCopy copy;
    for (const auto &value : all.value("records"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const QString key = object.value("kind"_L1).toString();
        const auto kind = std::ranges::find_if(copiedKinds(), [&key](const RecordKind *one) { return one->keyText() == key; });
        const RecordId id = RecordId::fromText(object.value("id"_L1).toString());
        if (kind == copiedKinds().end() || !id.isValid())
            return failed(QCoreApplication::translate("ZoneCopy", "The copy was made by another Tandem and cannot be read by this one."), place);
        Entry entry {*kind, (*kind)->emptyRecord()};
        entry.record.id = id;
        const QJsonObject cells = object.value("cells"_L1).toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const int field = (*kind)->indexOf(cell.key());
            const Result<Value> read = field < 0 ? failed(QCoreApplication::translate("ZoneCopy", "The copy was made by another Tandem and cannot be read by this one."), place)
                                                 : (*kind)->field(field).parse(textFromJson(cell.value()));
            if (!read)
                return std::unexpected(read.error());
            entry.record.cells[static_cast<size_t>(field)] = *read;
        }
        copy.m_entries.push_back(std::move(entry));
    }
    for (const auto &id : all.value("picked"_L1).toArray()) {
        const RecordId picked = RecordId::fromText(id.toString());
        if (!copy.name(picked).isEmpty())
            copy.m_picked.push_back(picked);
    }
    const QJsonObject where = all.value("places"_L1).toObject();
    for (auto one = where.begin(); one != where.end(); ++one) {
        const QJsonArray numbers = one.value().toArray();
        copy.places.insert(RecordId::fromText(one.key()), QRectF(numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(), numbers.at(3).toDouble()));
    }
    return copy;
}

Result<QHash<RecordId, RecordId>> ZoneCopy::addTo(Edit &edit, const RecordId &zone) const
{
    const Project &project = edit.project();
    FreeNames names(project);
    QHash<RecordId, RecordId> made;
    for (const Entry &entry : m_entries)
        made.insert(entry.record.id, RecordId::create());
    for (const Entry &entry : m_entries) {
        const RecordKind &kind = *entry.kind;
        Record record = entry.record;
        record.id = made.value(entry.record.id);
        const bool isPicked = std::ranges::contains(m_picked, entry.record.id);
        for (int i = 0; i < kind.fieldCount(); ++i) {
            Value &value = record.cells[static_cast<size_t>(i)];
            const Field &field = kind.field(i);
            if (isOfOneOnly(kind, field.keyText()))
                value = {};
            else if (field.isLink())
                value = Value::fromList(followed(value.toList(), made, project));
            else if (!value.isEmpty() && isCalledBy(kind, i))
                value = names.after(kind, i, value.toText());
        }
        if (isPicked)
            record.cells[static_cast<size_t>(kind.indexOf(&kind == &Zone::kind() ? u"parent" : u"zone"))] = zone.isValid() ? Value(zone.text()) : Value();
        // Of one zone only, a conduit joins nothing; what is needed of a stranger is not needed here.
        if (&kind == &Conduit::kind() && record.cells[static_cast<size_t>(kind.indexOf(u"zones"))].toList().size() < 2)
            continue;
        if (&kind == &Dependency::kind() && record.cells[static_cast<size_t>(kind.indexOf(u"provider"))].isEmpty())
            continue;
        if (const auto added = edit.add(kind, std::move(record)); !added)
            return std::unexpected(added.error());
    }
    QHash<RecordId, RecordId> picked;
    for (const RecordId &id : m_picked)
        picked.insert(id, made.value(id));
    return picked;
}
