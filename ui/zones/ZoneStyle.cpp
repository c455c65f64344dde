// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneStyle.h"

#include "ui/print/PageGeometry.h"
#include "ui/print/PrintStyle.h"
#include "ui/zones/ClassIcon.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace ZoneStyle {
namespace {
QFont lettering(qreal pixels, QFont::Weight weight)
{
    return PrintStyle::figureFont(pixels / points(1), weight);
}
}

const QFont &font(Letter letter)
{
    static const QFont fonts[]
        = {lettering(13, QFont::Bold), lettering(12, QFont::DemiBold), lettering(12, QFont::Normal),
           lettering(10, QFont::Bold), lettering(11, QFont::Normal),   lettering(12, QFont::Normal),
           lettering(11, QFont::Bold)};
    return fonts[static_cast<int>(letter)];
}

qreal width(Letter letter, const QString &text)
{
    return QFontMetricsF(font(letter)).horizontalAdvance(text);
}

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    const auto mixed = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mixed(over.red(), under.red()), mixed(over.green(), under.green()), mixed(over.blue(), under.blue())};
}

QString teamLetters(Team team)
{
    switch (team) {
    case Team::It: return u"IT"_s;
    case Team::Ot: return u"OT"_s;
    case Team::Safety: return u"S"_s;
    default: return u"?"_s;
    }
}

qreal tagLeft(AssetClass assetClass)
{
    return ClassIcon::isThere(assetClass) ? chipIconLeft + chipIconSide + 4 : chipIconLeft;
}

QPen conduitPen(Medium medium, const QColor &colour, qreal width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (medium) {
    case Medium::Radio:
    case Medium::Cellular: pen.setDashPattern({6, 3}); break;
    case Medium::Internet: pen.setDashPattern({1.5, 2}); break;
    case Medium::Media: pen.setDashPattern({6, 2.5, 1.5, 2.5}); break;
    default: break;
    }
    return pen;
}
}
