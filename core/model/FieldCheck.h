// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Field.h"

/// The checks that Field::editor names: "purdueLevel" (0, 1, 2, 3, 3.5, 4, 5), "ip" (v4 or v6), "mac", "prefix" (CIDR),
/// "year" (1900-2200), "score04" (0-4), "tier" (1-4), "riskMatrix" (RiskMatrix::text()), "levelLetters" (four different letters or digits). Gives the value in its canonical form. Any other editor lets all through.
[[nodiscard]] Result<Value> checkedByEditor(const Field &field, const Value &value);

/// "00:1b:1b:12:34:56" from any of 00-1B-1B-12-34-56, 001b.1b12.3456, 001b1b123456; empty where it is none.
[[nodiscard]] QString canonicalMac(const QString &text);
/// The address as inet_ntop writes it; empty where it is none. "10.0.0.5/24" and a zone index lose their tail.
[[nodiscard]] QString canonicalIp(const QString &text);
