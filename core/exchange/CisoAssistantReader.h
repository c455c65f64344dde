// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FrameworkFile.h"

#include <QJsonObject>

/// A library of CISO Assistant (YAML): frameworks with requirement nodes, threats, and mappings between frameworks.
/// Risk matrices are read by core/catalog/RiskScales; reference controls are named in a note and left out.
/// Form of the file: github.com/intuitem/ciso-assistant-community, "documentation/library".
namespace CisoAssistant {
[[nodiscard]] bool isLibrary(const QJsonObject &tree);
[[nodiscard]] Result<FrameworkLibrary> read(const QJsonObject &tree, const QString &where);
}
