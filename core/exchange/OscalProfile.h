// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QJsonObject>

namespace Oscal {
/// The catalogue that a profile stands for: the controls it chooses from the catalogues (or profiles) it imports, in
/// their groups, with its parameters set. Imported files are looked for where the profile says and beside it, never on
/// a network; profiles that import each other in a circle are refused. `path` is the profile's.
[[nodiscard]] Result<QJsonObject> resolveProfile(const QJsonObject &profile, const QString &path);
}
