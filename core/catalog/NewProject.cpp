// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"

#include "core/catalog/RiskScales.h"
#include "core/catalog/TsvTable.h"
#include "core/model/Evidence.h"
#include "core/model/Site.h"
#include "core/project/Baselines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Records read from files, not yet in the project: links are resolved among them, so order does not matter.
struct FolderRecords
{
    struct Entry
    {
        const RecordKind *kind = nullptr;
        Record record;
        QString place; ///< "asset.tsv:12"
        std::vector<std::pair<int, QString>> links;
    };
    std::vector<Entry> entries;
    QHash<QString, RecordId> names; ///< kind/name to id; an ambiguous name is invalid

    void remember(const RecordKind &kind, const QString &name, const RecordId &id)
    {
        const QString key = kind.keyText() + u'/' + name;
        const auto known = names.find(key);
        if (known != names.end() && *known != id)
            *known = {};
        else
            names.insert(key, id);
    }

    [[nodiscard]] RecordId find(const Field &field, const QString &name) const
    {
        for (const char *target : field.targets) {
            const RecordId id = names.value(QString::fromLatin1(target) + u'/' + name);
            if (id.isValid())
                return id;
        }
        return {};
    }
};

Result<void> readCells(FolderRecords &all, FolderRecords::Entry &entry, const QStringList &keys, const QStringList &cells)
{
    for (qsizetype column = 0; column < keys.size(); ++column) {
        const int index = entry.kind->indexOf(keys.at(column));
        const QString text = cells.at(column).trimmed();
        if (index < 0)
            return failed(QCoreApplication::translate("NewProject", "There is no field “%1”.").arg(keys.at(column)), entry.place);
        if (text.isEmpty())
            continue;
        const Field &field = entry.kind->field(index);
        if (field.isLink()) {
            entry.links.emplace_back(index, text);
            continue;
        }
        const Result<Value> value = field.parse(text);
        if (!value)
            return failed(value.error().what, u"%1, %2"_s.arg(entry.place, keys.at(column)), value.error().whatToDo);
        entry.record.cells[static_cast<size_t>(index)] = *value;
        if (field.has(FieldFlag::Designates))
            all.remember(*entry.kind, text, entry.record.id);
    }
    return {};
}

/// A record by its name, from the files or, where they do not hold it, from the project.
RecordId linkedRecord(const Project &project, const FolderRecords &all, const Field &field, const QString &name)
{
    const RecordId among = all.find(field, name);
    return among.isValid() ? among : project.resolve(name, field.targets).value_or(RecordId());
}

Result<void> resolveLinks(const Project &project, const FolderRecords &all, FolderRecords::Entry &entry)
{
    for (const auto &[index, text] : entry.links) {
        const Field &field = entry.kind->field(index);
        QStringList ids;
        const QStringList names = field.type == FieldType::Link ? QStringList {text} : text.split(u';', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const RecordId id = linkedRecord(project, all, field, name.trimmed());
            if (!id.isValid())
                return failed(QCoreApplication::translate("NewProject", "“%1” is no record, or more than one.").arg(name.trimmed()),
                              u"%1, %2"_s.arg(entry.place, field.keyText()));
            ids.append(id.text());
        }
        entry.record.cells[static_cast<size_t>(index)] = Value::fromList(ids);
    }
    return {};
}
}

namespace {
/// Evidence whose file lies in the folder "files" beside the tables takes it in.
Result<void> takeFile(Edit &edit, const QString &folder, FolderRecord &entry)
{
    if (entry.kind != &Evidence::kind())
        return {};
    const QString name = entry.record.cells[static_cast<size_t>(Evidence::kind().indexOf(u"fileName"))].toText();
    QFile file(u"%1/files/%2"_s.arg(folder, name));
    if (name.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("NewProject", "The file cannot be read: %1.").arg(file.errorString()), file.fileName());
    const Result<QString> hash = edit.addBlob(file.readAll());
    if (!hash)
        return std::unexpected(hash.error());
    entry.record.cells[static_cast<size_t>(Evidence::kind().indexOf(u"blob"))] = *hash;
    return {};
}
}

Result<std::vector<FolderRecord>> readFolder(const Project &project, const QString &folder)
{
    FolderRecords all;
    for (const RecordKind *kind : project.kinds()) {
        const QString path = QDir(folder).filePath(kind->keyText() + u".tsv"_s);
        if (!QFileInfo::exists(path))
            continue;
        const Result<TsvTable> table = TsvTable::read(path);
        if (!table)
            return std::unexpected(table.error());
        for (size_t row = 0; row < table->rows().size(); ++row) {
            FolderRecords::Entry entry {kind, kind->emptyRecord(), u"%1.tsv:%2"_s.arg(kind->keyText()).arg(row + 2), {}};
            entry.record.id = RecordId::create();
            if (Result<void> read = readCells(all, entry, table->keys(), table->rows()[row]); !read)
                return std::unexpected(read.error());
            all.entries.push_back(std::move(entry));
        }
    }
    std::vector<FolderRecord> records;
    for (FolderRecords::Entry &entry : all.entries) {
        if (Result<void> linked = resolveLinks(project, all, entry); !linked)
            return std::unexpected(linked.error());
        records.push_back({entry.kind, std::move(entry.record), entry.place});
    }
    return records;
}

Result<void> addFromFolder(Edit &edit, const QString &folder)
{
    Result<std::vector<FolderRecord>> records = readFolder(edit.project(), folder);
    if (!records)
        return std::unexpected(records.error());
    for (FolderRecord &entry : *records) {
        if (Result<void> taken = takeFile(edit, folder, entry); !taken)
            return taken;
        if (auto added = edit.add(*entry.kind, entry.record); !added)
            return failed(added.error().what, entry.place, added.error().whatToDo);
    }
    return {};
}

Result<std::unique_ptr<Project>> createEmptyProject(const QString &path, const Project::Options &options)
{
    Site site;
    site.name.main = QFileInfo(path).completeBaseName();
    site.language = languageCode(options.language);
    for (size_t i = 0; i < consequenceCategoryCount; ++i)
        site.tolerable[i] = RiskScales::standard().categories[i].tolerable;
    const QString label = Words(options.language).translate("NewProject", "Project created");
    return Project::create(path, options, label, [&site](Edit &edit) { return edit.add(site).transform([](const Id<Site> &) { }); });
}

namespace {
/// "approval.tsv": the baselines that were approved at this point.
Result<void> approveFrom(Project &project, const QString &path)
{
    const Result<TsvTable> table = TsvTable::read(path);
    if (!table)
        return std::unexpected(table.error());
    for (const QStringList &row : table->rows()) {
        const auto cell = [&](const char16_t *key) { return table->cell(row, key); };
        const auto approved = approveBaseline(project, {{cell(u"name"), cell(u"nameTranslated")}, cell(u"approvedBy"), cell(u"approvedAs"),
                                                        QDate::fromString(cell(u"approvedOn"), Qt::ISODate), {cell(u"note"), cell(u"noteTranslated")}});
        if (!approved)
            return std::unexpected(approved.error());
    }
    return {};
}

/// "changes.tsv": one field of one record a line, each an edit of its own.
Result<void> changeFrom(Project &project, const QString &path)
{
    const Result<TsvTable> table = TsvTable::read(path);
    if (!table)
        return std::unexpected(table.error());
    for (size_t row = 0; row < table->rows().size(); ++row) {
        const auto cell = [&](const char16_t *key) { return table->cell(table->rows()[row], key); };
        const QString place = u"changes.tsv:%1"_s.arg(row + 2);
        const RecordKind *kind = project.kinds().find(cell(u"kind"));
        const int field = kind ? kind->indexOf(cell(u"field")) : -1;
        if (field < 0)
            return failed(QCoreApplication::translate("NewProject", "There is no field “%1”.").arg(cell(u"field")), place);
        const Result<RecordId> id = project.resolve(cell(u"record"), {kind->key()});
        const Result<Value> value = project.parse(kind->field(field), cell(u"value"));
        if (!id || !value)
            return failed((id ? value.error() : id.error()).what, place);
        if (const auto done = project.setValue(*kind, *id, field, *value); !done)
            return failed(done.error().what, place, done.error().whatToDo);
    }
    return {};
}

/// What happened at the sample plant after its first state was approved.
Result<void> liveOn(Project &project, const QString &folder, const Words &words)
{
    if (!QFileInfo::exists(folder))
        return {};
    if (Result<void> approved = approveFrom(project, folder + u"/approval.tsv"_s); !approved)
        return approved;
    if (Result<void> changed = changeFrom(project, folder + u"/changes.tsv"_s); !changed)
        return changed;
    const auto answered = project.edit(words.translate("NewProject", "Worksheet filled in on site"), [&](Edit &edit) { return addFromFolder(edit, folder); });
    return answered.transform([](const Project::Outcome &) { });
}
}

Result<std::unique_ptr<Project>> createSampleProject(const QString &path, const QString &name, const Project::Options &options)
{
    if (!sampleNames().contains(name))
        return failed(QCoreApplication::translate("NewProject", "There is no sample plant “%1”.").arg(name), {},
                      QCoreApplication::translate("NewProject", "Use one of: %1.").arg(sampleNames().join(u", "_s)), Error::Kind::Usage);
    const QString label = Words(options.language).translate("NewProject", "Sample plant created");
    const QString folder = u":/sample/"_s + name;
    auto project = Project::create(path, options, label, [&folder](Edit &edit) { return addFromFolder(edit, folder); });
    if (!project)
        return project;
    if (Result<void> later = liveOn(**project, folder + u"/later"_s, Words(options.language)); !later) {
        project->reset();
        QFile::remove(path);
        return std::unexpected(later.error());
    }
    return project;
}

QStringList sampleNames()
{
    return QDir(u":/sample"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}
