// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Theme.h"
#include "ui/zones/ZonePlan.h"

#include <QLineF>

class QPainter;

/// How a note lies on the drawing, for the screen and for paper.
namespace NoteSheet {
inline constexpr QSizeF usual(184, 80);
inline constexpr QSizeF least(72, 40);

/// Far away only the sheet; `isMarked` for the selected one.
void paint(QPainter &painter, const ThemeColors &colours, const QRectF &sheet, const ZonePlan::Note &note, qreal detail,
           bool isMarked);
/// The thin line to what the note is about.
void paintThread(QPainter &painter, const ThemeColors &colours, const QLineF &thread);
/// From edge to edge; null where there is nothing to lead to, or one lies on the other.
[[nodiscard]] QLineF thread(const QRectF &sheet, const QRectF &thing);
}
