// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"

/// A small report that has every kind of block in it, in Polish.
[[nodiscard]] Document demoDocument();
