// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/HeadingMap.h"
#include "core/exchange/ImportOptions.h"
#include "core/exchange/ImportOutcome.h"
#include "core/project/Project.h"

#include <QCoreApplication>

/// Brings one CSV file into a project: open, look at the map and the preview, run.
///
/// A row is new, the same as a record of the project, or changes it; what the file leaves empty stays as it is in the
/// project. A cell that is not what its field holds refuses the whole row; a word that a list of choices does not know
/// leaves only that field empty and is noted. All of a run is one edit.
class CsvImport
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)

public:
    using Options = ImportOptions;

    /// Reads the file and maps its headings, by `mapJson` (may be empty) and by guessing.
    [[nodiscard]] static Result<CsvImport> open(const QString &path, const Project &project, const QByteArray &mapJson = {},
                                                const QString &mapName = {});
    /// A table that came from elsewhere: a sheet of a workbook.
    [[nodiscard]] static Result<CsvImport> fromBytes(const QByteArray &csv, const QString &name, const Project &project,
                                                     const QByteArray &mapJson = {}, const QString &mapName = {});

    [[nodiscard]] const CsvReader &reader() const { return m_reader; }
    [[nodiscard]] HeadingMap &map() { return m_map; }
    /// The file as it would look through another kind's eyes.
    [[nodiscard]] Result<void> setKind(const RecordKind &kind);

    struct Preview
    {
        ImportOutcome outcome;
        std::vector<PlannedRow> rows; ///< the first Options::previewRows
    };
    /// Writes nothing.
    [[nodiscard]] Result<Preview> preview(const Options &options);
    /// Writes, in one edit. `project` must be the one given to open().
    [[nodiscard]] Result<ImportOutcome> run(Project &project, const Options &options);

private:
    using Open = std::function<Result<CsvReader>(const CsvReader::Recognises &)>;
    [[nodiscard]] static Result<CsvImport> open(const Open &read, const Project &project, const QByteArray &mapJson, const QString &mapName);
    CsvImport(CsvReader reader, std::unique_ptr<Synonyms> synonyms, HeadingMap map, const Project &project);
    [[nodiscard]] Result<void> checkMap() const;

    CsvReader m_reader;
    std::unique_ptr<Synonyms> m_synonyms;
    HeadingMap m_map;
    const Project *m_project;
};
