// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <vector>

/// What is assumed for a question and written nowhere: conduits closed, levels of zones raised, devices lost.
struct WhatIf
{
    std::vector<RecordId> closed;      ///< conduits that let nothing through
    QHash<RecordId, int> raised;       ///< zones: each of the seven levels is at least this one (1-4)
    /// Assets: a conduit loses the protection of its device and stays open; a host in two zones is no way between them.
    std::vector<RecordId> lost;

    [[nodiscard]] bool isEmpty() const { return closed.empty() && raised.isEmpty() && lost.empty(); }
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};
