// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QFuture>
#include <QTemporaryDir>

/// PRAGMA quick_check as a sentence.
[[nodiscard]] Result<void> quickCheck(Sqlite &connection);

/// A large kind that a worker reads through a connection of its own.
struct Project::Loading
{
    RecordStore *store = nullptr;
    QFuture<Result<std::shared_ptr<RecordStore::Loader>>> future;
};
