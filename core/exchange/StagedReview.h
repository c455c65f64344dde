// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportOutcome.h"
#include "core/project/Project.h"

/// Takes staged records into the register, as one edit: a match is changed in the fields that the source fills, anything
/// else is added. What was taken leaves the staging.
[[nodiscard]] Result<ImportOutcome> acceptStaged(Project &project, const std::vector<RecordId> &staged);
