// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"

#include <QColor>
#include <QFont>

/// How one kind of text is set.
struct TextStyle
{
    QFont font; ///< pixel size in units of PageGeometry.h
    QColor colour;
    qreal pitch = 0; ///< from line to line
    bool hyphenate = false;
};

/// Type and colours of the paper: the light theme of design/look.md, all opaque (PDF/A-1 knows no transparency).
struct PrintStyle
{
    PrintStyle();

    TextStyle body;
    TextStyle lead;
    TextStyle note;
    TextStyle caption;
    TextStyle heading[3];
    TextStyle cell;
    TextStyle cellHeader;
    TextStyle groupCell;
    TextStyle keyValue;
    TextStyle keyCaption;
    TextStyle running; ///< header and footer
    TextStyle contents[3];
    TextStyle coverTop;
    TextStyle coverKicker;
    TextStyle coverTitle;
    TextStyle coverSubtitle;
    TextStyle coverFact;

    QColor text {0x1d, 0x24, 0x30};
    QColor secondary {0x5b, 0x66, 0x75};
    QColor line {0xd8, 0xdd, 0xe4};
    QColor band {0xf4, 0xf5, 0xf7}; ///< ground of a group row

    /// For the lettering of figures; `size` in points, made into units of the page. A QPicture forgets the features of
    /// a font, so this one does without any shaping: see the .cpp.
    [[nodiscard]] static QFont figureFont(qreal size, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QColor colour(Tint tint);
    /// Readable on `colour(tint)`.
    [[nodiscard]] static QColor onColour(Tint tint);
};
