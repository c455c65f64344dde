// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/exchange/ObservedTraffic.h"
#include "core/model/Value.h"

#include <functional>
#include <stop_token>
#include <vector>

struct ImportOptions
{
    enum class Into {
        Register, ///< a person's own list, mapped and looked through: written at once
        Staging   ///< found by somebody or something: kept beside the register for review
    };

    Into into = Into::Register;
    bool strict = false;             ///< a single bad row, and nothing is written
    bool makeZones = true;           ///< zones that the file names and the project has not
    bool leaveBadCellsEmpty = false; ///< instead of refusing the row
    size_t previewRows = 1000;
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; ///< 0..1, from the thread that reads the file

    [[nodiscard]] ReadControl readControl() const { return {stop, progress}; }
};

/// What becomes of one row, for the preview.
struct PlannedRow
{
    enum class Action { New, Same, Changed };
    struct Difference
    {
        int field;
        Value before;
        Value after; ///< links may name a zone that is yet to be made
    };

    Action action = Action::New;
    qsizetype line = 0;
    RecordId record = {}; ///< of the project; invalid for a new one
    QString name = {}; ///< as the file calls it
    QByteArray matchedBy = {}; ///< "tag", "serial", "mac", "ip", "name", "id"
    std::vector<Difference> differences = {}; ///< new: every filled field; changed: what becomes different
    QStringList addresses = {};
};
