// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/BandItem.h"

#include "ui/zones/ZonePainter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

BandItem::BandItem(const ZoneLayout::Band &band, bool isFirst, const Words &words)
    : m_band(band)
    , m_isFirst(isFirst)
    , m_words(words)
{
    setZValue(-1);
    setAcceptedMouseButtons(Qt::NoButton);
}

void BandItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    ZonePainter(*painter, Theme::colors(), option->levelOfDetailFromTransform(painter->worldTransform()))
        .band(m_band, m_isFirst, m_words);
}
