// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FrameworkFile.h"

#include <QJsonObject>

/// A library of CISO Assistant (YAML): frameworks with requirement nodes, threats, mappings between frameworks, and risk
/// matrices (CisoAssistantMatrix). Reference controls are named in a note and left out.
/// Form of the file: github.com/intuitem/ciso-assistant-community, "documentation/library".
namespace CisoAssistant {
[[nodiscard]] bool isLibrary(const QJsonObject &tree);
[[nodiscard]] Result<FrameworkLibrary> read(const QJsonObject &tree, const QString &where);
}
