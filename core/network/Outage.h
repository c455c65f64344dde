// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <optional>
#include <vector>

class Project;

/// What stops when something is switched off, when, and in which order all starts again.
///
/// Of the dependencies that a project records (`toRun`, `degraded`, `toStart`; providers of one group: any one is enough):
///   T(x) = 0 where switched off, else T(d) = min over its groups of max over their members p of
///          (T(p) + tolerance(d, p) + minutes of a local or manual fallback); the greatest solution counts, so what only
///          keeps itself running in a loop goes on.
/// `degraded` gives a time of its own by the same rule and stops nothing, `toStart` orders the restart only. A manual fallback
/// bears on: until its minutes end the dependent is *manual*, and those who need it go on. Minutes that nobody stated count
/// as 0: an unknown tolerance or fallback is none.
///
/// The house's reading of what the kinds say of themselves: a function needs each of the assets that carry it, a service any
/// one of its assets (the loss of the first leaves it degraded). A recorded dependency on an asset, of whatever kind, takes
/// the place of that. Assets planned, spare or decommissioned neither provide nor need.
struct Outage
{
    enum class State { Stopped, Manual, Degraded };
    struct Effect
    {
        RecordId id;
        State state = State::Stopped;  ///< at the end of the outage
        qint64 afterMinutes = 0;       ///< when that state begins, from the switching off
        std::optional<qint64> manualAfterMinutes = {}; ///< of what stopped: since when it was run by hand before
        std::vector<RecordId> because; ///< the providers that are missing, next to it
        std::optional<int> toleratedOutage = {}; ///< minutes on paper; a demand, and never what something stops by
        bool isBeyondTolerated = false; ///< stopped for longer than that when the outage ends
    };
    std::vector<RecordId> down;
    std::vector<Effect> affected;      ///< without what was switched off; the earliest first
    std::vector<RecordId> restart;     ///< switched off, stopped and manual ones: providers before those who need them
    std::vector<std::vector<RecordId>> circles; ///< each member waits for the next: started by hand, from its first on

    /// `minutes`: how long the outage lasts; what would stop at that very minute goes on. None = without end.
    [[nodiscard]] static Outage of(const Project &project, const std::vector<RecordId> &down, std::optional<qint64> minutes = {});
};
