// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneScene.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Note.h"
#include "core/model/Placement.h"
#include "core/model/Zone.h"
#include "ui/zones/SelectTool.h"
#include "ui/zones/ZoneItem.h"
#include "ui/zones/ZoneOverlay.h"
#include "ui/zones/ZoneStyle.h"
#include "ui/zones/ZoneTips.h"

#include <QGraphicsSceneHelpEvent>
#include <QGraphicsView>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QList<RecordId> recordsIn(const QMimeData &data)
{
    QList<RecordId> ids;
    for (const QByteArray &line : data.data(recordsMimeType).split('\n')) {
        if (const RecordId id = RecordId::fromUtf8(line); id.isValid())
            ids.append(id);
    }
    return ids;
}
}

ZoneScene::ZoneScene(Workbench &workbench, QObject *parent)
    : QGraphicsScene(parent)
    , m_workbench(workbench)
    , m_edits(workbench)
    , m_tool(std::make_unique<SelectTool>(*this))
{
    for (const RecordKind *kind : {&Zone::kind(), &Asset::kind(), &Conduit::kind(), &Note::kind(), &Placement::kind()})
        connect(&workbench.project().store(*kind), &RecordStore::modified, this, &ZoneScene::rebuildLater);
    connect(this, &QGraphicsScene::selectionChanged, this, &ZoneScene::tellSelection);
    connect(&workbench, &Workbench::selectionChanged, this, &ZoneScene::takeSelection);
    connect(&m_leading, &QFutureWatcherBase::finished, this, [this] {
        if (m_leading.future().resultCount() == 0)
            return;
        m_layout = m_leading.result();
        makeConduits();
    });
    rebuild();
}

ZoneScene::~ZoneScene()
{
    const QList<QGraphicsView *> seenBy = views();
    for (QGraphicsView *view : seenBy)
        view->setScene(nullptr); // here, where it is still whole: the view scrolls once more, and tells it
    disconnect(this, &QGraphicsScene::selectionChanged, this, nullptr);
}

ZoneItem *ZoneScene::zoneItem(int zone) const
{
    return zone < 0 ? nullptr : static_cast<ZoneItem *>(itemOf(m_plan.zones[zone].id));
}

RecordItem *ZoneScene::recordAt(const QPointF &point) const
{
    for (QGraphicsItem *item : items(point)) {
        if (item->type() > QGraphicsItem::UserType)
            return static_cast<RecordItem *>(item);
    }
    return nullptr;
}

QList<RecordId> ZoneScene::recordsAt(const QPointF &point) const
{
    QList<RecordId> records;
    for (const QGraphicsItem *item : items(point)) {
        if (item->type() > QGraphicsItem::UserType)
            records.append(static_cast<const RecordItem *>(item)->id());
    }
    return records;
}

QList<RecordItem *> ZoneScene::selectedRecords() const
{
    QList<RecordItem *> records;
    for (QGraphicsItem *item : selectedItems())
        records.append(static_cast<RecordItem *>(item)); // nothing else can be selected
    return records;
}

QList<int> ZoneScene::selectedZones() const
{
    QList<int> zones;
    for (const RecordItem *item : selectedRecords()) {
        if (item->type() == RecordItem::ZoneKind)
            zones.append(item->index());
    }
    std::ranges::sort(zones);
    QList<int> outer;
    std::ranges::copy_if(zones, std::back_inserter(outer), [&](int zone) {
        return std::ranges::none_of(zones, [&](int other) { return other != zone && m_plan.isWithin(zone, other); });
    });
    return outer;
}

void ZoneScene::setTool(std::unique_ptr<ZoneTool> tool)
{
    m_tool->cancel();
    m_tool = std::move(tool);
    Q_EMIT hintChanged();
}

void ZoneScene::tellSelection()
{
    if (m_isSelecting)
        return;
    const QList<RecordItem *> records = selectedRecords();
    const QScopedValueRollback quiet(m_isSelecting, true);
    if (records.size() == 1)
        m_workbench.select(records.first()->id());
    else if (records.isEmpty())
        m_workbench.select({});
}

void ZoneScene::takeSelection(const RecordId &id)
{
    if (m_isSelecting)
        return;
    const QScopedValueRollback quiet(m_isSelecting, true);
    clearSelection();
    RecordItem *item = itemOf(id);
    if (item) {
        item->setSelected(true);
        Q_EMIT showRequested(item->sceneBoundingRect());
        return;
    }
    // Behind a "+12": at least its zone comes into view.
    const auto asset = std::ranges::find(m_plan.assets, id, &ZonePlan::Asset::id);
    if (id.isValid() && asset != m_plan.assets.end() && asset->zone >= 0)
        Q_EMIT showRequested(m_layout.zones[asset->zone].rect);
}

void ZoneScene::setOverlays(const QList<const ZoneOverlay *> &overlays)
{
    m_overlays = overlays;
    update();
}

void ZoneScene::setMoving(bool isMoving)
{
    const bool wasRough = isRough();
    m_isMoving = isMoving;
    if (wasRough && !isRough())
        update();
}

void ZoneScene::selectAll()
{
    {
        const QScopedValueRollback quiet(m_isSelecting, true);
        for (RecordItem *item : std::as_const(m_items))
            item->setSelected(item->type() == RecordItem::ZoneKind);
    }
    tellSelection();
}

void ZoneScene::showDragLines(const QList<QLineF> &lines, const QList<int> &hiddenConduits)
{
    m_dragLines = lines;
    for (int i = 0; i < m_plan.conduits.size(); ++i) {
        if (RecordItem *item = itemOf(m_plan.conduits[i].id))
            item->setOpacity(hiddenConduits.contains(i) ? 0 : 1); // hidden, it would not stay selected
    }
    update();
}

void ZoneScene::markTarget(int zone)
{
    if (m_target == zone)
        return;
    if (ZoneItem *old = zoneItem(m_target))
        old->setTarget(false);
    m_target = zone;
    if (ZoneItem *now = zoneItem(zone))
        now->setTarget(true);
}

void ZoneScene::nudge(const QPointF &by)
{
    const QList<int> zones = selectedZones();
    if (zones.isEmpty() || m_workbench.isReadOnly())
        return;
    m_nudge += by;
    for (const int zone : zones)
        zoneItem(zone)->setPos(zoneItem(zone)->pos() + by);
}

void ZoneScene::keepNudge()
{
    if (!m_nudge.isNull())
        m_edits.move(picture(), selectedZones(), std::exchange(m_nudge, {}));
}

QWidget *ZoneScene::window() const
{
    return views().isEmpty() ? nullptr : views().constFirst()->window();
}

void ZoneScene::addZoneAt(const QRectF &place)
{
    if (m_workbench.isReadOnly())
        return;
    const QString name = m_workbench.dialogs().askText(window(), tr("New zone"), tr("Name"), QString());
    if (name.trimmed().isEmpty())
        return;
    const RecordId made = m_edits.addZone(picture(), name.trimmed(), place);
    rebuild();
    m_workbench.select(made);
}

void ZoneScene::addAssetIn(int zone)
{
    if (m_workbench.isReadOnly())
        return;
    const QString tag = m_workbench.dialogs().askText(window(), tr("New asset"), tr("Tag"), QString());
    if (tag.trimmed().isEmpty())
        return;
    const RecordId made = m_edits.addAsset(picture(), tag.trimmed(), zone);
    rebuild();
    m_workbench.select(made);
}

void ZoneScene::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    if (m_tool->press(*event))
        event->accept();
    else
        QGraphicsScene::mousePressEvent(event);
}

void ZoneScene::mouseMoveEvent(QGraphicsSceneMouseEvent *event)
{
    if (m_tool->move(*event))
        event->accept();
    else
        QGraphicsScene::mouseMoveEvent(event);
}

void ZoneScene::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    // The item under the mouse must hear of it in any case: it holds the mouse.
    QGraphicsScene::mouseReleaseEvent(event);
    if (m_tool->release(*event))
        event->accept();
}

void ZoneScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event)
{
    if (m_tool->doubleClick(*event))
        event->accept();
    else
        QGraphicsScene::mouseDoubleClickEvent(event);
}

void ZoneScene::helpEvent(QGraphicsSceneHelpEvent *event)
{
    const RecordItem *item = recordAt(event->scenePos());
    QString text;
    for (auto overlay = m_overlays.crbegin(); overlay != m_overlays.crend() && text.isEmpty(); ++overlay)
        text = (*overlay)->tipAt(event->scenePos(), picture());
    if (text.isEmpty() && item)
        text = ZoneTips::of(m_workbench.project(), item->id(), m_workbench.words());
    QToolTip::showText(event->screenPos(), text, event->widget());
    event->accept();
}

void ZoneScene::dragEnterEvent(QGraphicsSceneDragDropEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(recordsMimeType) && !m_workbench.isReadOnly());
}

void ZoneScene::dragMoveEvent(QGraphicsSceneDragDropEvent *event)
{
    const int zone = m_layout.zoneAt(m_plan, event->scenePos());
    markTarget(zone);
    event->setAccepted(zone >= 0);
}

void ZoneScene::dragLeaveEvent(QGraphicsSceneDragDropEvent *)
{
    markTarget(-1);
}

void ZoneScene::dropEvent(QGraphicsSceneDragDropEvent *event)
{
    const int zone = m_layout.zoneAt(m_plan, event->scenePos());
    markTarget(-1);
    if (zone < 0)
        return;
    QList<RecordId> assets = recordsIn(*event->mimeData());
    assets.removeIf([this](const RecordId &id) { return !m_workbench.project().store(Asset::kind()).contains(id); });
    m_edits.assign(assets, m_plan.zones[zone].id);
    event->accept();
}

void ZoneScene::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_plan.zones.isEmpty()) {
        painter->setFont(ZoneStyle::font(ZoneStyle::Letter::ZoneName));
        painter->setPen(Theme::colors().secondary);
        painter->drawText(m_layout.bands[1].area, Qt::AlignCenter,
                          m_workbench.isReadOnly()
                              ? tr("There are no zones in this project.")
                              : tr("No zones yet. Double-click a level to put the first one there, or take a ready part from the menu."));
    }
    for (const ZoneOverlay *overlay : std::as_const(m_overlays))
        overlay->paint(*painter, picture());
    if (m_dragLines.isEmpty())
        return;
    QPen pen(Theme::colors().accent, 1.2, Qt::DashLine);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawLines(m_dragLines);
}
