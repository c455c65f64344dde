// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// How alike two texts are: 1 = the same, 0 = less than `atLeast`. Looks at letters, not at meaning.
[[nodiscard]] double similarity(QByteArrayView a, QByteArrayView b, double atLeast);
