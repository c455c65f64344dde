// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text of a label with mark-up, as a person reads it: tags go, blocks and <br> part lines, entities become letters,
/// what stands in <script> and <style> is dropped. Lines are trimmed, empty ones left out.
[[nodiscard]] QString plainLabel(const QString &markup);
