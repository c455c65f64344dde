// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"

#include "core/catalog/RiskScales.h"
#include "core/catalog/TsvTable.h"
#include "core/model/Evidence.h"
#include "core/model/Site.h"

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

Result<void> resolveLinks(const FolderRecords &all, FolderRecords::Entry &entry)
{
    for (const auto &[index, text] : entry.links) {
        const Field &field = entry.kind->field(index);
        QStringList ids;
        const QStringList names = field.type == FieldType::Link ? QStringList {text} : text.split(u';', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const RecordId id = all.find(field, name.trimmed());
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
Result<void> takeFile(Edit &edit, const QString &folder, FolderRecords::Entry &entry)
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

Result<void> addFromFolder(Edit &edit, const QString &folder)
{
    FolderRecords all;
    for (const RecordKind *kind : edit.project().kinds()) {
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
                return read;
            all.entries.push_back(std::move(entry));
        }
    }
    for (FolderRecords::Entry &entry : all.entries) {
        if (Result<void> linked = resolveLinks(all, entry); !linked)
            return linked;
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

Result<std::unique_ptr<Project>> createSampleProject(const QString &path, const QString &name, const Project::Options &options)
{
    if (!sampleNames().contains(name))
        return failed(QCoreApplication::translate("NewProject", "There is no sample plant “%1”.").arg(name), {},
                      QCoreApplication::translate("NewProject", "Use one of: %1.").arg(sampleNames().join(u", "_s)), Error::Kind::Usage);
    const QString label = Words(options.language).translate("NewProject", "Sample plant created");
    return Project::create(path, options, label, [&name](Edit &edit) { return addFromFolder(edit, u":/sample/"_s + name); });
}

QStringList sampleNames()
{
    return QDir(u":/sample"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}
