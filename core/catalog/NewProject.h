// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

/// An empty project: a site called after the file, texts in the language of `options`, default tolerable levels.
[[nodiscard]] Result<std::unique_ptr<Project>> createEmptyProject(const QString &path, const Project::Options &options);

/// The sample plant `name` ("waterworks"), built from the readable files under resources/sample/NAME. It holds all
/// texts in English and Polish. Files under NAME/later come after: an approved baseline, and what changed since.
[[nodiscard]] Result<std::unique_ptr<Project>> createSampleProject(const QString &path, const QString &name, const Project::Options &options);

[[nodiscard]] QStringList sampleNames();

/// A record of a folder's file, under an id of its own, with its links followed.
struct FolderRecord
{
    const RecordKind *kind = nullptr;
    Record record;
    QString place; ///< "asset.tsv:12"
};

/// The records of a folder of tab-separated files, one a kind ("asset.tsv"), each after those that it may point to. Links by
/// tag, number or name, among the files or into the project; the error names file and line.
[[nodiscard]] Result<std::vector<FolderRecord>> readFolder(const Project &project, const QString &folder);

/// Puts records from a folder of tab-separated files, one a kind ("asset.tsv"), into a project: links by tag, number or
/// name, within the files as well. All or nothing; the error names file and line.
[[nodiscard]] Result<void> addFromFolder(Edit &edit, const QString &folder);
