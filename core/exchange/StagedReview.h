// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportOutcome.h"
#include "core/model/Staged.h"
#include "core/project/Project.h"

/// Writes what was found into the register, inside an edit: a match is changed in the fields that the source fills,
/// anything else is added, under the id in its content ("id") where that is free. Links may lead to records of the same go;
/// one that leads nowhere is left out and noted. "clear" names a field that becomes empty; "place" ("x y width height") and "bends" go into its placement.
/// What has an id as a found record leaves the staging.
[[nodiscard]] Result<ImportOutcome> acceptFound(Edit &edit, const std::vector<Staged> &found);

/// Takes staged records into the register, as one edit: a match is changed in the fields that the source fills, anything
/// else is added. What was taken leaves the staging.
[[nodiscard]] Result<ImportOutcome> acceptStaged(Project &project, const std::vector<RecordId> &staged);
