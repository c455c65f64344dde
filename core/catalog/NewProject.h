// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

/// An empty project: a site called after the file, texts in the language of `options`, default tolerable levels.
[[nodiscard]] Result<std::unique_ptr<Project>> createEmptyProject(const QString &path, const Project::Options &options);

/// The sample plant `name` ("waterworks"), built from the readable files under resources/sample/NAME. It holds all
/// texts in English and Polish. Files under NAME/later come after: an approved baseline, and what changed since.
[[nodiscard]] Result<std::unique_ptr<Project>> createSampleProject(const QString &path, const QString &name, const Project::Options &options);

[[nodiscard]] QStringList sampleNames();

/// Puts records from a folder of tab-separated files, one a kind ("asset.tsv"), into a project: links by tag, number or
/// name, within the files as well. All or nothing; the error names file and line.
[[nodiscard]] Result<void> addFromFolder(Edit &edit, const QString &folder);
