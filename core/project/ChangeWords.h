// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

/// What a change did, in words: "PLC-101: Firmware 2.8 → 3.1"; several records: "Assets: 12 changed, 3 added".
[[nodiscard]] QString changeSummary(const Project &project, const std::vector<RowChange> &changes, const Words &words);

/// One line a field of one changed record: "Firmware: 2.8 → 3.1". An added or removed record lists its filled fields.
[[nodiscard]] QStringList changeLines(const Project &project, const RowChange &change, const Words &words);
/// The name of the record that a change is about, also when it is gone.
[[nodiscard]] QString changedRecordName(const Project &project, const RowChange &change, const Words &words);
