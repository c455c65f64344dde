// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/FrameworkFile.h"

/// A table of requirements (number, name, text, what it belongs to) as a framework of its own, named after its file.
namespace RequirementsCsv {
/// That the headings are a framework's and not an inventory's.
[[nodiscard]] bool looksLikeOne(const CsvReader &reader);
[[nodiscard]] Result<FrameworkLibrary> read(CsvReader &reader, const QString &path);
}
