// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QString>

/// `text` as a typesetter would set it: a Polish one-letter preposition or conjunction does not end a line, a number
/// keeps its unit, tabs and control characters are spaces, a line feed is a line separator.
[[nodiscard]] QString typeset(const QString &text, Language language);

/// Tags, addresses, versions, file names: a word with a figure, an underscore or a dot in it. Broken in the middle it
/// could not be searched for.
[[nodiscard]] bool isNameLike(QStringView word);
