// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/PlacesOverlay.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "ui/zones/ZonePainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal TintShare = 0.22;

/// Neighbouring numbers lie far apart on the colour wheel.
QColor tintOf(int number, const ThemeColors &colours)
{
    const QColor hue = QColor::fromHsv((number * 137 + 200) % 360, 170, colours.isDark ? 220 : 170);
    return ZoneStyle::blended(hue, colours.base, TintShare);
}
}

void PlacesOverlay::read(const Project &project, const Words &words)
{
    m_places.clear();
    m_conduits.clear();
    QHash<QString, int> tints;
    const RecordStore &assets = project.store(Asset::kind());
    const int location = project.fieldFor(Asset::kind(), Asset::kind().indexOf(u"location"), words.language());
    const int cabinet = Asset::kind().indexOf(u"cabinet");
    for (int row = 0; row < assets.count(); ++row) {
        const QString where = project.text(assets, row, location, words);
        const QString box = project.text(assets, row, cabinet, words);
        if (where.isEmpty() && box.isEmpty())
            continue;
        if (!tints.contains(where))
            tints.insert(where, static_cast<int>(tints.size()));
        m_places.insert(assets.idAt(row), {where.isEmpty() || box.isEmpty() ? where + box : u"%1, %2"_s.arg(where, box), tints.value(where)});
    }
    for (const Conduit &conduit : project.all<Conduit>()) {
        QStringList parts;
        if (conduit.medium != Medium::Unknown)
            parts.append(words.translate("Choice", mediumChoices[static_cast<size_t>(conduit.medium) - 1].label));
        for (const Id<Asset> &device : conduit.boundaryDevices)
            parts.append(project.designation(device, words));
        m_conduits.insert(conduit.id, parts.join(u" · "_s));
    }
}

void PlacesOverlay::paint(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    const auto &[plan, layout] = picture;
    const ThemeColors &colours = Theme::colors();
    ZonePainter paint(painter, colours, painter.worldTransform().m11());
    if (paint.isSmall())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < plan.assets.size(); ++i) {
        const auto place = m_places.constFind(plan.assets[i].id);
        if (layout.chips[i].isNull() || place == m_places.cend())
            continue;
        const QRectF room = layout.chips[i].adjusted(ZoneStyle::chipIconLeft - 2, 1, -1, -1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tintOf(place->tint, colours));
        painter.drawRoundedRect(room, 3, 3);
        paint.text(room.adjusted(2, 0, -3, 0), ZoneStyle::Letter::Label, colours.text, place->text);
    }
    for (qsizetype i = 0; i < plan.conduits.size(); ++i) {
        const QString text = m_conduits.value(plan.conduits[i].id);
        const QRectF room = layout.conduits[i].label;
        if (room.isNull() || text.isEmpty())
            continue;
        painter.fillRect(room, colours.base);
        paint.text(room.adjusted(2, 0, 0, 0), ZoneStyle::Letter::Label, colours.text, u"%1 · %2"_s.arg(plan.conduits[i].labels.last().text, text));
    }
    painter.restore();
}

QString PlacesOverlay::tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const
{
    const auto &[plan, layout] = picture;
    for (qsizetype i = 0; i < plan.assets.size(); ++i) {
        if (layout.chips[i].contains(point) && m_places.contains(plan.assets[i].id))
            return u"<p><b>%1</b><br>%2</p>"_s.arg(plan.assets[i].tag.toHtmlEscaped(), m_places.value(plan.assets[i].id).text.toHtmlEscaped());
    }
    for (qsizetype i = 0; i < plan.conduits.size(); ++i) {
        if (layout.conduits[i].label.contains(point) && !m_conduits.value(plan.conduits[i].id).isEmpty())
            return u"<p>%1</p>"_s.arg(m_conduits.value(plan.conduits[i].id).toHtmlEscaped());
    }
    return {};
}
