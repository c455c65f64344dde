// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/PlantModel.h"

/// Zones proposed for the assets in use that stand in none (IEC 62443-3-2 ZCR 3.1-3.6): a suggestion for a person to
/// edit.
///
/// What it proposes raises no finding of Z102-Z106 or Z110. Zones that are there come first; new ones are split by what
/// must stand apart (temporary, external, safety, wireless), then by Purdue level, then by what belongs together.
struct Partition
{
    struct Group
    {
        Zone zone; ///< with an id: one that is there; without: to be made
        std::vector<Id<Asset>> assets = {};
        QString clause = {}; ///< "ZCR 3.3"
        QString reason = {}; ///< one sentence
        QString note = {}; ///< what was left for a person to decide; mostly empty
        [[nodiscard]] bool isNew() const { return !zone.id.isValid(); }
    };
    std::vector<Group> groups; ///< zones that are there, then new ones from the business down to the process
    std::vector<Id<Asset>> open; ///< nothing says where they belong

    /// How many assets in use, or of unknown state, stand in no zone.
    [[nodiscard]] static int waiting(const Project &project);
    [[nodiscard]] static Partition propose(const PlantModel &plant, const Words &words);
    /// The rules of zones that a group, edited by a person, would break: "Z103".
    [[nodiscard]] static std::vector<const char *> broken(const PlantModel &plant, const Group &group);
    /// Makes the new zones and puts the assets in.
    [[nodiscard]] static Result<void> make(Edit &edit, const std::vector<Group> &groups);
};
