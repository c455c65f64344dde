// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>

/// zstd, level 1: changesets in the journal.
[[nodiscard]] QByteArray packed(const QByteArray &bytes);
/// Refuses what would unpack to more than 2 GB.
[[nodiscard]] Result<QByteArray> unpacked(const QByteArray &bytes);
