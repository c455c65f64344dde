// SPDX-License-Identifier: GPL-3.0-or-later
// How the scene follows the records: new items after each change, new ways for the lines only where needed.
#include "ui/zones/AssetItem.h"
#include "ui/zones/BandItem.h"
#include "ui/zones/ConduitItem.h"
#include "ui/zones/NoteItem.h"
#include "ui/zones/ZoneItem.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneTool.h"

#include <QScopedValueRollback>
#include <QtConcurrentRun>

#include <algorithm>

namespace {
constexpr qreal SceneMargin = 400; ///< that can be scrolled to around the drawing
}

void ZoneScene::rebuildLater()
{
    if (m_isRebuildDue)
        return;
    m_isRebuildDue = true;
    QMetaObject::invokeMethod(this, &ZoneScene::rebuild, Qt::QueuedConnection);
}

void ZoneScene::rebuild()
{
    m_isRebuildDue = false;
    m_tool->cancel();
    m_chosen.clear();
    for (const RecordItem *item : selectedRecords())
        m_chosen.append(item->id());
    if (m_chosen.isEmpty())
        m_chosen.append(m_workbench.selected());
    const ZonePlan oldPlan = std::exchange(m_plan, ZonePlan::of(m_workbench.project(), m_workbench.words()));
    const ZoneLayout oldLayout = std::exchange(m_layout, ZoneLayout::boxesOf(m_plan));
    {
        const QScopedValueRollback quiet(m_isSelecting, true);
        m_items.clear();
        m_dragLines.clear();
        m_nudge = {};
        m_target = -1;
        clear();
        makeItems();
    }
    leadConduits(oldPlan, oldLayout);
}

/// The ways of the lines are found anew only where the ground has changed; those of a large plant by a thread of its
/// own.
void ZoneScene::leadConduits(const ZonePlan &oldPlan, const ZoneLayout &oldLayout)
{
    constexpr qsizetype quickly = 80;
    m_leading.setFuture({});
    const auto sameEnds = [](const ZonePlan::Conduit &a, const ZonePlan::Conduit &b) {
        return a.zones == b.zones && a.labels == b.labels && a.bends == b.bends;
    };
    // None while the thread is still at work for the layout before.
    const bool hasWays = std::ranges::any_of(oldLayout.conduits, [](const ZoneLayout::Line &line) { return !line.paths.isEmpty(); });
    const bool isSameGround = hasWays && m_layout.chips == oldLayout.chips
        && std::ranges::equal(m_layout.zones, oldLayout.zones, {}, &ZoneLayout::Box::rect, &ZoneLayout::Box::rect)
        && std::ranges::equal(m_plan.conduits, oldPlan.conduits, sameEnds);
    if (isSameGround) {
        m_layout.conduits = oldLayout.conduits;
        m_layout.growAroundConduits();
        makeConduits();
    } else if (m_plan.conduits.size() <= quickly) {
        m_layout.leadConduits(m_plan);
        makeConduits();
    } else {
        setSceneRect(m_layout.bounds.adjusted(-SceneMargin, -SceneMargin, SceneMargin, SceneMargin));
        m_leading.setFuture(QtConcurrent::run([plan = m_plan, layout = m_layout]() mutable {
            layout.leadConduits(plan);
            return layout;
        }));
        selectAgain();
        Q_EMIT rebuilt();
    }
}

void ZoneScene::makeConduits()
{
    for (int i = 0; i < m_layout.bands.size(); ++i)
        addItem(new BandItem(m_layout.bands[i], i == 0, m_workbench.words()));
    for (int i = 0; i < m_plan.conduits.size(); ++i) {
        if (m_layout.conduits[i].paths.isEmpty())
            continue;
        auto *item = new ConduitItem(m_plan.conduits[i], i, m_layout.conduits[i]);
        addItem(item);
        m_items.insert(m_plan.conduits[i].id, item);
    }
    makeNotes();
    setSceneRect(m_layout.bounds.adjusted(-SceneMargin, -SceneMargin, SceneMargin, SceneMargin));
    selectAgain();
    Q_EMIT rebuilt();
}

void ZoneScene::makeNotes()
{
    for (int i = 0; i < m_plan.notes.size(); ++i) {
        const ZonePlan::Note &note = m_plan.notes[i];
        QList<QRectF> things;
        for (const RecordId &record : note.about)
            things.append(m_layout.placeOf(m_plan, record));
        auto *item = new NoteItem(note, i, things);
        addItem(item);
        m_items.insert(note.id, item);
    }
}

void ZoneScene::selectAgain()
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    for (const RecordId &id : std::as_const(m_chosen)) {
        if (RecordItem *item = itemOf(id))
            item->setSelected(true);
    }
}

void ZoneScene::makeItems()
{
    QList<int> outerFirst(m_plan.zones.size());
    std::ranges::generate(outerFirst, [i = 0]() mutable { return i++; });
    std::ranges::stable_sort(outerFirst, {}, [this](int zone) { return m_layout.zones[zone].depth; });
    QSet<int> around;
    for (const ZonePlan::Zone &zone : std::as_const(m_plan.zones))
        around.insert(zone.parent);
    for (const int i : std::as_const(outerFirst)) {
        const ZonePlan::Zone &zone = m_plan.zones[i];
        auto *item = new ZoneItem(zone, i, m_layout.zones[i], around.contains(i),
                                  zone.parent < 0 ? nullptr : zoneItem(zone.parent));
        if (zone.parent < 0)
            addItem(item);
        m_items.insert(zone.id, item);
    }
    for (int i = 0; i < m_plan.assets.size(); ++i) {
        const ZonePlan::Asset &asset = m_plan.assets[i];
        if (!m_layout.chips[i].isNull())
            m_items.insert(asset.id, new AssetItem(asset, i, m_layout.chips[i], zoneItem(asset.zone)));
    }
}
