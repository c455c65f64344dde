// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintStyle.h"

#include "ui/print/PageGeometry.h"
#include "ui/style/Fonts.h"

namespace {
TextStyle textStyle(qreal size, qreal leading, QFont::Weight weight, const QColor &colour)
{
    QFont font(Fonts::family());
    font.setPixelSize(qRound(points(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Inter's contextual alternates change hyphens and colons between figures; Qt's PDF cannot say what letter such a
    // glyph stands for, and "PLC-101" could neither be searched for nor copied. The same goes for tabular figures.
    font.setFeature(QFont::Tag("calt"), 0);
    return {.font = font, .colour = colour, .pitch = points(size * leading)};
}
}

PrintStyle::PrintStyle()
{
    body = textStyle(9.5, 1.4, QFont::Normal, text);
    lead = textStyle(9.5, 1.4, QFont::Normal, secondary);
    note = textStyle(8, 1.4, QFont::Normal, secondary);
    caption = textStyle(8, 1.35, QFont::Normal, secondary);
    heading[0] = textStyle(16, 1.25, QFont::DemiBold, text);
    heading[1] = textStyle(11, 1.3, QFont::DemiBold, text);
    heading[2] = textStyle(9.5, 1.35, QFont::DemiBold, text);
    cell = textStyle(8.4, 1.34, QFont::Normal, text);
    cell.hyphenate = true;
    cellHeader = textStyle(8.4, 1.3, QFont::DemiBold, text);
    cellHeader.hyphenate = true;
    groupCell = textStyle(8.4, 1.34, QFont::DemiBold, text);
    keyValue = textStyle(15, 1.25, QFont::DemiBold, text);
    keyCaption = textStyle(8, 1.4, QFont::Normal, secondary);
    running = textStyle(8, 1.4, QFont::Normal, secondary);
    contents[0] = textStyle(9.5, 1.4, QFont::DemiBold, text);
    contents[1] = textStyle(9.5, 1.4, QFont::Normal, text);
    contents[2] = textStyle(9.5, 1.4, QFont::Normal, secondary);
    coverTop = textStyle(9, 1.4, QFont::Normal, secondary);
    coverKicker = textStyle(13, 1.4, QFont::Normal, secondary);
    coverTitle = textStyle(27, 1.2, QFont::Bold, text);
    coverSubtitle = textStyle(11, 1.4, QFont::Normal, secondary);
    coverFact = textStyle(9.5, 1.4, QFont::Normal, text);
}

QFont PrintStyle::figureFont(qreal size, QFont::Weight weight)
{
    QFont font = textStyle(size, 1, weight, Qt::black).font;
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QColor PrintStyle::colour(Tint tint)
{
    switch (tint) {
    case Tint::None: return {0x1d, 0x24, 0x30};
    case Tint::Accent: return {0x2a, 0x64, 0xc5};
    case Tint::Neutral: return {0xa9, 0xb2, 0xbe};
    case Tint::It: return {0x25, 0x63, 0xa8};
    case Tint::Ot: return {0xc2, 0x57, 0x0c};
    case Tint::Safety: return {0x7a, 0x3e, 0xb1};
    case Tint::Low: return {0xcf, 0xe6, 0xdc};
    case Tint::Medium: return {0xf2, 0xd9, 0x8b};
    case Tint::High: return {0xe7, 0x9a, 0x52};
    case Tint::Critical: return {0xa5, 0x2a, 0x2a};
    }
    Q_UNREACHABLE_RETURN({});
}

QColor PrintStyle::onColour(Tint tint)
{
    switch (tint) {
    case Tint::Neutral:
    case Tint::Low:
    case Tint::Medium:
    case Tint::High: return {0x1d, 0x24, 0x30};
    default: return Qt::white;
    }
}
