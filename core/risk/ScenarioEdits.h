// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ScenarioLibrary.h"

/// Changes of whole scenarios, each one step of undo.
namespace ScenarioEdits {
/// "R-36": one above the highest number there is.
[[nodiscard]] QString nextNumber(const Project &project);
/// "M-47".
[[nodiscard]] QString nextMeasureNumber(const Project &project);
/// Scenarios of the library, numbered on, in the given zone or conduit (may be invalid).
[[nodiscard]] Result<std::vector<Id<Scenario>>> addFromLibrary(Project &project, const std::vector<const LibraryScenario *> &chosen, const RecordId &scope);
/// A second one with the next number and all else the same; acceptance and figures of the decision stay with the first.
[[nodiscard]] Result<Id<Scenario>> copy(Project &project, const Id<Scenario> &id);
/// One scenario per asset; the first keeps its number. An error where there are fewer than two assets.
[[nodiscard]] Result<std::vector<Id<Scenario>>> splitByAsset(Project &project, const Id<Scenario> &id);
/// The first takes in the others: their assets, measures and losses, their texts below its own where they differ, and per
/// state the worst scores of all. Acceptances are dropped, for nobody accepted the sum.
[[nodiscard]] Result<void> merge(Project &project, const std::vector<Id<Scenario>> &ids);
}
