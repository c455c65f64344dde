// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "ui/zones/ZoneLayout.h"

#include <QGraphicsItem>

/// A Purdue level behind the zones: a dashed line above it, and its name. Not to be picked.
class BandItem : public QGraphicsItem
{
public:
    BandItem(const ZoneLayout::Band &band, bool isFirst, const Words &words);

    QRectF boundingRect() const override { return m_band.area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ZoneLayout::Band m_band;
    bool m_isFirst;
    Words m_words;
};
