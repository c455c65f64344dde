// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/project/Project.h"
#include "core/report/Block.h"

/// A report in a format other than PDF: "html", "odt" or "xlsx" (its tables, a sheet each).
[[nodiscard]] Result<QByteArray> reportBytes(Document document, const Project &project, const QString &format);
