// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneDiagram.h"

#include "ui/zones/NoteSheet.h"
#include "ui/zones/ZonePainter.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

using namespace Qt::StringLiterals;

ZoneDiagram::ZoneDiagram(const Project &project, const Words &words)
    : m_words(words)
    , m_plan(ZonePlan::of(project, words))
    , m_layout(ZoneLayout::of(m_plan))
{
}

ZoneDiagram::ZoneDiagram(const ZonePlan &whole, const Words &words, const RecordId &place)
    : m_words(words)
    , m_plan(whole.around(place))
    , m_layout(m_plan.zones.isEmpty() ? ZoneLayout() : ZoneLayout::of(m_plan))
{
    // Levels at which nothing stands take no room at the top and the bottom.
    const auto isEmpty = [this](const ZoneLayout::Band &band) {
        return std::ranges::none_of(m_layout.zones, [&](const ZoneLayout::Box &box) { return box.rect.intersects(band.area); });
    };
    QList<ZoneLayout::Band> &bands = m_layout.bands;
    while (bands.size() > 1 && isEmpty(bands.first()))
        m_layout.bounds.setTop(std::max(m_layout.bounds.top(), bands.takeFirst().area.bottom()));
    while (bands.size() > 1 && isEmpty(bands.last()))
        m_layout.bounds.setBottom(std::min(m_layout.bounds.bottom(), bands.takeLast().area.top()));
    for (const ZoneLayout::Line &line : std::as_const(m_layout.conduits)) {
        for (const QList<QPointF> &path : line.paths)
            m_layout.bounds |= QPolygonF(path).boundingRect().adjusted(-4, -4, 4, 4);
        m_layout.bounds |= line.label;
    }
}

void ZoneDiagram::paint(QPainter &painter) const
{
    const ThemeColors &colours = Theme::light();
    ZonePainter paint(painter, colours);
    painter.save();
    painter.translate(-m_layout.bounds.topLeft());
    painter.fillRect(m_layout.bounds, colours.base);
    for (int i = 0; i < m_layout.bands.size(); ++i)
        paint.band(m_layout.bands[i], i == 0, m_words);
    QList<int> outerFirst(m_plan.zones.size());
    std::ranges::generate(outerFirst, [i = 0]() mutable { return i++; });
    std::ranges::stable_sort(outerFirst, {}, [this](int zone) { return m_layout.zones[zone].depth; });
    for (const int zone : std::as_const(outerFirst)) {
        const ZoneLayout::Box &box = m_layout.zones[zone];
        const bool hasZones
            = std::ranges::any_of(m_plan.zones, [zone](const ZonePlan::Zone &other) { return other.parent == zone; });
        paint.box(box.rect, m_plan.zones[zone], hasZones);
        if (box.hidden > 0 && !box.moreChip.isNull())
            paint.more(box.moreChip, box.hidden);
    }
    for (int i = 0; i < m_plan.assets.size(); ++i) {
        const ZonePlan::Asset &asset = m_plan.assets[i];
        if (!m_layout.chips[i].isNull())
            paint.chip(m_layout.chips[i], asset.tag, asset.team, asset.assetClass);
    }
    for (int i = 0; i < m_plan.conduits.size(); ++i) {
        if (m_layout.conduits[i].paths.isEmpty())
            continue;
        paint.line(m_layout.conduits[i], m_plan.conduits[i]);
        paint.label(m_layout.conduits[i], m_plan.conduits[i]);
    }
    for (const ZonePlan::Note &note : m_plan.notes) {
        for (const RecordId &record : note.about) {
            if (const QLineF thread = NoteSheet::thread(note.place, m_layout.placeOf(m_plan, record)); !thread.isNull())
                NoteSheet::paintThread(painter, colours, thread);
        }
        NoteSheet::paint(painter, colours, note.place, note, 1, false);
    }
    painter.restore();
}

DrawingSource ZoneDiagram::source(const Project &project)
{
    // Hundreds of sheets are parts of one plan.
    const auto plans = std::make_shared<QHash<Language, ZonePlan>>();
    return [&project, plans](const QString &name, Language language) -> std::unique_ptr<ReportDrawing> {
        if (name.startsWith("zones:"_L1)) {
            if (!plans->contains(language))
                plans->insert(language, ZonePlan::of(project, Words(language)));
            return std::make_unique<ZoneDiagram>(plans->value(language), Words(language), RecordId::fromText(name.sliced(6)));
        }
        if (name != "zones"_L1 || project.store(*project.kinds().find(u"zone")).count() == 0)
            return nullptr;
        return std::make_unique<ZoneDiagram>(project, Words(language));
    };
}
