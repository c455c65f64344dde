// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"

/// All diagnostics of a project: those of the zone and conduit model, and those that need the risks judged and the SL-A
/// worked out.
[[nodiscard]] std::vector<Finding> checkPlant(const Project &project, const Words &words);
