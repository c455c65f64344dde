// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/model/SecurityLevelVector.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <vector>

class PlantModel;
class Project;
struct WhatIf;

/// Where an attack starts or ends: zones, and the internet as such.
struct AttackEnd
{
    Q_DECLARE_TR_FUNCTIONS(AttackEnd)

public:
    std::vector<RecordId> zones;
    bool isInternet = false; ///< may also come in by any conduit of medium internet

    /// A zone, an asset (its zone: assets of one zone reach each other), or `internet`: all zones of type external, and what
    /// comes in by conduits of medium internet. An asset that is in no zone is an error.
    [[nodiscard]] static Result<AttackEnd> resolve(const Project &project, const QString &text);
    [[nodiscard]] static AttackEnd internet(const Project &project);
    /// The zone or asset with this id; the name is for the error.
    [[nodiscard]] static Result<AttackEnd> of(const Project &project, const RecordId &id, const QString &name);
};

/// The ways from one zone to another through the conduits and the hosts that stand in two zones, the easiest first, and where
/// they are cut.
///
/// Effort of a step is a rule of this house, not of a standard: 1 for each conduit, + 2 where it names a boundary device,
/// + 2 where it is used for remote access with a second factor, + the lowest of the seven levels of the zone that is entered
/// (0-4). An attacker takes the weakest side, so levels are not averaged. The caller gives the levels reached (SL-A shown)
/// where answers exist; elsewhere SL-T stands in, and the step says so. Against its direction a one-way conduit is closed: of
/// several zones the first is end A, the others are end B. A zone inside another is reached by conduits only.
///
/// A dual-homed host (interfaces in networks of several zones, in use) is a way round the conduits, open in all directions: 1,
/// + 2 where it can hold traffic back, + the level of the zone that is entered. It is none where conduits that name it as
/// their device join all of its zones: there it is the conduit.
struct AttackPaths
{
    enum class LevelSource { None, Target, Reached, Assumed };
    struct Step
    {
        RecordId conduit; ///< invalid: through the asset
        RecordId asset;   ///< a host that stands in both zones; invalid: by the conduit
        RecordId from; ///< invalid: the internet itself
        RecordId to;
        int effort = 0;
        std::optional<int> level = {}; ///< the lowest of the seven of the zone that is entered
        LevelSource source = LevelSource::None;
        [[nodiscard]] const RecordId &via() const { return conduit.isValid() ? conduit : asset; }
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Path
    {
        int effort = 0;
        std::vector<Step> steps;
        int weakest = -1; ///< the step with the lowest level, none stated = 0; of equal ones the least effort, then the first
    };
    std::vector<Path> paths;       ///< all of least effort, at most mostPaths
    double count = 0;              ///< of all of least effort
    bool isConnected = false;
    bool startsThere = false;      ///< an end is the other: nothing is in between, and nothing to cut
    std::vector<RecordId> cut;     ///< a smallest set of conduits and hosts that every way passes, of any effort; the one nearest the target

    static constexpr size_t mostPaths = 100;
    [[nodiscard]] std::optional<int> effort() const { return paths.empty() ? std::nullopt : std::optional(paths.front().effort); }
    [[nodiscard]] static AttackPaths between(const PlantModel &plant, const AttackEnd &from, const AttackEnd &to,
                                             const QHash<RecordId, SecurityLevelVector> &reached, const WhatIf &whatIf);
    /// As the project is, with nothing assumed.
    [[nodiscard]] static AttackPaths between(const Project &project, const AttackEnd &from, const AttackEnd &to,
                                             const QHash<RecordId, SecurityLevelVector> &reached = {});
};
