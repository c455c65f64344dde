// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FrameworkFile.h"

#include <QJsonObject>

/// MITRE ATT&CK as a STIX 2.1 bundle: tactics and the techniques that are neither revoked nor deprecated.
namespace Stix {
[[nodiscard]] bool isBundle(const QJsonObject &tree);
[[nodiscard]] Result<FrameworkLibrary> read(const QJsonObject &tree, const QString &where);
}
