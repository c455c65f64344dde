// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/workshop/Agreement.h"

/// A table of ratings: first line the raters, optional second line beginning with `team`, then one row an item.
///
/// An empty cell is "don't know", and so are . - ? * NA and n/a. The first column holds names of items where the line of teams
/// says so by being as wide as that of the raters, where the raters' line begins with an empty cell or a word like `item`,
/// where every other row has one cell more than it, or where nothing in that column is a number. Values are numbers from
/// -1,000,000 to 1,000,000. At most 1,000 raters, 20 teams, 100,000 items. Anything else is one sentence with line and column.
[[nodiscard]] Result<Ratings> readRatings(const QString &path);
/// `name` stands for the file in messages.
[[nodiscard]] Result<Ratings> ratingsFromBytes(QByteArray bytes, const QString &name);
