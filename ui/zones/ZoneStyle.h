// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Theme.h"

#include <QFont>
#include <QPen>

/// Sizes of the drawing in scene units (1 = one pixel at 100 %) and its fonts, the same on screen and on paper.
namespace ZoneStyle {
inline constexpr qreal grid = 8;
inline constexpr qreal pad = 8;          ///< between a zone's border and what is in it; zones stand on the grid
inline constexpr qreal header = 32;      ///< name and badge, above zones
inline constexpr qreal chipsTop = 29;    ///< the same, above chips
inline constexpr qreal chipHeight = 20;
inline constexpr qreal chipGapX = 6;
inline constexpr qreal chipGapY = 5;
inline constexpr qreal chipIconLeft = 29; ///< after the letters of the team
inline constexpr qreal chipIconSide = 14;
inline constexpr qreal chipWidest = 164;
inline constexpr qreal labelHeight = 14;
inline constexpr qreal labelWidest = 168;
inline constexpr qreal lockWidth = 12;
/// Below this magnification only names are drawn: anything smaller is grey noise.
inline constexpr qreal detailFrom = 0.5;

enum class Letter { ZoneName, Badge, Chip, Team, Label, Band, NoteTitle };
[[nodiscard]] const QFont &font(Letter letter);
[[nodiscard]] qreal width(Letter letter, const QString &text);

/// `share` of `over` upon `under`, opaque.
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, qreal share);
[[nodiscard]] QString teamLetters(Team team);
/// Where the tag starts in a chip: after the icon of the class, if it has one.
[[nodiscard]] qreal tagLeft(AssetClass assetClass);
/// The medium shows in the dashes.
[[nodiscard]] QPen conduitPen(Medium medium, const QColor &colour, qreal width);
}
