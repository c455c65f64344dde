// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FrameworkFile.h"
#include "core/exchange/ImportOptions.h"
#include "core/project/Project.h"

/// Brings what a file says of frameworks into a project, in one edit. A framework that is there already is brought up
/// to date: rows are known by their number, so answers stay; a row that the file has no more goes, or stays as withdrawn
/// where somebody answered it. The outcome counts rows and names what changed.
[[nodiscard]] Result<ImportOutcome> previewFrameworks(const Project &project, const FrameworkLibrary &library, const QString &source,
                                                      const ImportOptions &options);
[[nodiscard]] Result<ImportOutcome> importFrameworks(Project &project, const FrameworkLibrary &library, const QString &source,
                                                     const ImportOptions &options);
