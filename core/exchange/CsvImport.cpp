// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvImport.h"

#include "core/exchange/Heading.h"
#include "core/exchange/HeadingGuess.h"
#include "core/exchange/ImportRun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CsvImport::CsvImport(CsvReader reader, std::unique_ptr<Synonyms> synonyms, HeadingMap map, const Project &project)
    : m_reader(std::move(reader))
    , m_synonyms(std::move(synonyms))
    , m_map(std::move(map))
    , m_project(&project)
{
}

Result<CsvImport> CsvImport::open(const QString &path, const Project &project, const QByteArray &mapJson, const QString &mapName)
{
    return open([&](const CsvReader::Recognises &recognises) { return CsvReader::open(path, recognises); }, project, mapJson, mapName);
}

Result<CsvImport> CsvImport::fromBytes(const QByteArray &csv, const QString &name, const Project &project, const QByteArray &mapJson, const QString &mapName)
{
    return open([&](const CsvReader::Recognises &recognises) { return CsvReader::fromBytes(csv, name, recognises); }, project, mapJson, mapName);
}

Result<CsvImport> CsvImport::open(const Open &read, const Project &project, const QByteArray &mapJson, const QString &mapName)
{
    auto synonyms = std::make_unique<Synonyms>(project.kinds());
    const auto recognises = [&](const QStringList &texts) {
        int most = 0;
        for (const RecordKind *kind : project.kinds()) {
            if (!HeadingGuess::comesFromTables(*kind))
                continue;
            most = std::max(most, static_cast<int>(std::ranges::count_if(texts, [&](const QString &text) {
                return synonyms->meaning(*kind, wholeHeading(text)).basis != Synonyms::Basis::None
                    || synonyms->meaning(*kind, normalisedHeading(text)).basis != Synonyms::Basis::None;
            })));
        }
        return most;
    };
    Result<CsvReader> reader = read(recognises);
    if (!reader)
        return std::unexpected(reader.error());
    Result<HeadingMap> map = mapJson.isEmpty() ? HeadingMap::guessed(*reader, project.kinds(), *synonyms)
                                               : HeadingMap::fromJson(mapJson, mapName, *reader, project.kinds(), *synonyms);
    if (!map)
        return std::unexpected(map.error());
    return CsvImport(std::move(*reader), std::move(synonyms), std::move(*map), project);
}

Result<void> CsvImport::setKind(const RecordKind &kind)
{
    Result<HeadingMap> map = HeadingMap::guessed(m_reader, m_project->kinds(), *m_synonyms, &kind);
    if (!map)
        return std::unexpected(map.error());
    m_map = std::move(*map);
    return {};
}

/// That the map has what every record of the kind needs.
Result<void> CsvImport::checkMap() const
{
    if (m_map.isOwnFile())
        return {};
    const RecordKind &kind = m_map.kind();
    if (qstrcmp(kind.key(), "asset") == 0) {
        const bool hasName = std::ranges::any_of(QList<QStringView> {u"tag", u"name", u"serial", u"interface.ip", u"interface.mac"},
                                                 [&](QStringView target) { return m_map.columnOf(target) >= 0; });
        if (!hasName)
            return failed(tr("No column names the assets."), m_reader.name(),
                          tr("One of tag, name, serial number, IP or MAC address is needed; a map of the headings can say which column it is."));
        return {};
    }
    for (const Field &field : kind.fields()) {
        if (field.isRequired() && m_map.columnOf(field.keyText()) < 0)
            return failed(tr("No column gives the field “%1”, which each record of this kind needs.").arg(field.keyText()), m_reader.name(),
                          tr("Add the column, or say in a map of the headings which one it is."));
    }
    return {};
}

Result<CsvImport::Preview> CsvImport::preview(const Options &options)
{
    if (Result<void> fits = checkMap(); !fits)
        return std::unexpected(fits.error());
    ImportRun run(m_reader, m_map, *m_synonyms, *m_project, options);
    Preview preview;
    if (Result<void> done = run.plan(&preview.rows); !done)
        return std::unexpected(done.error());
    preview.outcome = run.outcome();
    return preview;
}

Result<ImportOutcome> CsvImport::run(Project &project, const Options &options)
{
    if (Result<void> fits = checkMap(); !fits)
        return std::unexpected(fits.error());
    ImportRun run(m_reader, m_map, *m_synonyms, project, options);
    const Result<Project::Outcome> done = project.edit(tr("Import of %1").arg(m_reader.name()), [&run](Edit &edit) { return run.write(edit); });
    if (!done)
        return std::unexpected(done.error());
    return run.outcome();
}
