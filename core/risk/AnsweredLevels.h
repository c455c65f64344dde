// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/risk/SecurityLevels.h"

/// SL-A shown (IEC 62443-3-3) of the zones that have an answer; of the others nothing is known.
[[nodiscard]] QHash<RecordId, SecurityLevelVector> answeredLevels(const Project &project, const Words &words);
