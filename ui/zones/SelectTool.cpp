// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/SelectTool.h"

#include "ui/zones/AssetItem.h"
#include "ui/zones/NoteEdits.h"
#include "ui/zones/NoteItem.h"
#include "ui/zones/NoteSheet.h"
#include "ui/zones/ZoneItem.h"
#include "ui/zones/ZoneStyle.h"

#include <QApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace {
constexpr QSizeF NewZoneSize(240, 120);
constexpr qreal AboveAll = 10;

QPointF onGrid(const QPointF &point)
{
    return QPointF(std::round(point.x() / ZoneStyle::grid), std::round(point.y() / ZoneStyle::grid)) * ZoneStyle::grid;
}
}

bool SelectTool::press(const QGraphicsSceneMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const RecordItem *item = m_scene.recordAt(event.scenePos());
    m_from = event.scenePos();
    m_hand = Hand::Idle;
    if (!item || m_scene.workbench().isReadOnly())
        return false;
    m_pressed = item->id();
    for (const int zone : m_scene.selectedZones()) {
        if (m_scene.selectedRecords().size() == 1 && m_scene.zoneItem(zone)->isCorner(event.scenePos())) {
            m_zones = {zone};
            m_startSize = m_scene.zoneItem(zone)->size();
            m_hand = Hand::Corner;
            return true;
        }
    }
    if (const NoteItem *note = pressedNote()) {
        m_noteStart = note->place();
        if (m_scene.selectedRecords().size() == 1 && note->isCorner(m_from)) {
            m_hand = Hand::NoteCorner;
            return true;
        }
    }
    if (item->type() == RecordItem::ConduitKind && item->isSelected() && m_scene.selectedRecords().size() == 1 && takeBend(item->index()))
        return true;
    m_hand = Hand::Pressed;
    return false;
}

namespace {
constexpr qreal BendReach = 10; ///< so near to a bend, it is the one that is meant

qsizetype nearestPoint(const QList<QPointF> &points, const QPointF &to)
{
    const auto nearest = std::ranges::min_element(points, {}, [&to](const QPointF &point) { return QLineF(point, to).length(); });
    return nearest == points.end() || QLineF(*nearest, to).length() > BendReach ? -1 : nearest - points.begin();
}

qreal distanceTo(const QLineF &stretch, const QPointF &point)
{
    const QPointF along = stretch.p2() - stretch.p1();
    const qreal square = QPointF::dotProduct(along, along);
    const qreal share = square > 0 ? std::clamp(QPointF::dotProduct(point - stretch.p1(), along) / square, 0.0, 1.0) : 0;
    return QLineF(stretch.pointAt(share), point).length();
}
}

/// Bends that the program made become the person's as soon as one of them is moved. A line of several zones has no bends.
bool SelectTool::takeBend(int conduit)
{
    const ZoneEdits::Picture picture = m_scene.picture();
    const ZoneLayout::Line &line = picture.layout.conduits[conduit];
    if (picture.plan.conduits[conduit].zones.size() != 2 || line.paths.size() != 1 || line.label.contains(m_from))
        return false;
    const QList<QPointF> &path = line.paths.first();
    m_bends = path.sliced(1, path.size() - 2);
    m_bend = nearestPoint(m_bends, m_from);
    if (m_bend < 0) { // a new one in the stretch that was taken hold of
        qsizetype best = 0;
        for (qsizetype i = 0; i + 1 < path.size(); ++i) {
            if (distanceTo(QLineF(path[i], path[i + 1]), m_from) < distanceTo(QLineF(path[best], path[best + 1]), m_from))
                best = i;
        }
        m_bend = best;
        m_bends.insert(m_bend, m_from);
    }
    m_conduit = conduit;
    m_hand = Hand::Bend;
    return true;
}

void SelectTool::dragBend(const QPointF &to)
{
    m_by = to - m_from;
    m_bends[m_bend] = onGrid(to);
    const QList<QPointF> &path = m_scene.picture().layout.conduits[m_conduit].paths.first();
    const QList<QPointF> points = QList<QPointF> {path.first()} + m_bends + QList<QPointF> {path.last()};
    QList<QLineF> lines;
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        lines.append(QLineF(points[i], points[i + 1]));
    m_scene.showDragLines(lines, {m_conduit});
}

bool SelectTool::removeBend(int conduit, const QPointF &at)
{
    QList<QPointF> bends = m_scene.picture().plan.conduits[conduit].bends;
    const qsizetype bend = nearestPoint(bends, at);
    if (bend < 0 || m_scene.workbench().isReadOnly())
        return false;
    bends.removeAt(bend);
    return m_scene.edits().bend(m_scene.picture(), conduit, bends);
}

NoteItem *SelectTool::pressedNote() const
{
    RecordItem *item = m_scene.itemOf(m_pressed);
    return item && item->type() == RecordItem::NoteKind ? static_cast<NoteItem *>(item) : nullptr;
}

/// What was picked with the press starts to move.
bool SelectTool::begin()
{
    const RecordItem *item = m_scene.itemOf(m_pressed);
    if (!item || !item->isSelected())
        return false;
    if (item->type() == RecordItem::NoteKind) {
        m_hand = Hand::Note;
        return true;
    }
    if (item->type() == RecordItem::AssetKind) {
        m_assets.clear();
        m_assetOffsets.clear();
        for (RecordItem *other : m_scene.selectedRecords()) {
            if (other->type() != RecordItem::AssetKind)
                continue;
            m_assetOffsets.append(other->scenePos() - m_from);
            other->setParentItem(nullptr);
            other->setZValue(AboveAll);
            m_assets.append(static_cast<AssetItem *>(other));
        }
        m_hand = Hand::Assets;
        return true;
    }
    m_zones = m_scene.selectedZones();
    if (item->type() != RecordItem::ZoneKind || m_zones.isEmpty())
        return false;
    m_zoneStarts.clear();
    for (const int zone : std::as_const(m_zones)) {
        m_zoneStarts.append(m_scene.zoneItem(zone)->pos());
        m_scene.zoneItem(zone)->setZValue(AboveAll);
    }
    m_hand = Hand::Zones;
    return true;
}

bool SelectTool::move(const QGraphicsSceneMouseEvent &event)
{
    if (m_hand == Hand::Pressed) {
        const QPoint way = event.screenPos() - event.buttonDownScreenPos(Qt::LeftButton);
        if (way.manhattanLength() < QApplication::startDragDistance())
            return true;
        if (!begin())
            m_hand = Hand::Idle;
    }
    switch (m_hand) {
    case Hand::Zones: dragZones(event.scenePos()); return true;
    case Hand::Assets: dragAssets(event.scenePos()); return true;
    case Hand::Bend: dragBend(event.scenePos()); return true;
    case Hand::Note:
        m_by = onGrid(event.scenePos() - m_from);
        pressedNote()->setPlace(m_noteStart.translated(m_by));
        return true;
    case Hand::NoteCorner: {
        m_by = onGrid(event.scenePos() - m_from);
        const QSizeF size(m_noteStart.width() + m_by.x(), m_noteStart.height() + m_by.y());
        pressedNote()->setPlace(QRectF(m_noteStart.topLeft(), size.expandedTo(NoteSheet::least)));
        return true;
    }
    case Hand::Corner: {
        m_by = onGrid(event.scenePos() - m_from);
        const QSizeF size(std::max(m_startSize.width() + m_by.x(), 8 * ZoneStyle::grid),
                          std::max(m_startSize.height() + m_by.y(), 5 * ZoneStyle::grid));
        m_scene.zoneItem(m_zones.first())->setSize(size);
        return true;
    }
    default: return false;
    }
}

void SelectTool::dragZones(const QPointF &to)
{
    m_by = onGrid(to - m_from);
    for (int i = 0; i < m_zones.size(); ++i)
        m_scene.zoneItem(m_zones[i])->setPos(m_zoneStarts[i] + m_by);
    const ZoneEdits::Picture picture = m_scene.picture();
    const int first = m_zones.first();
    const int landing
        = ZoneEdits::landingZone(picture, picture.layout.zones[first].rect.translated(m_by).center(), m_zones);
    m_scene.markTarget(landing == picture.plan.zones[first].parent ? -1 : landing);
    showLines();
}

/// The conduits of what moves, straight: their way is found anew when the hand lets go.
void SelectTool::showLines()
{
    const ZoneEdits::Picture picture = m_scene.picture();
    const auto moves = [&](int zone) {
        return std::ranges::any_of(m_zones, [&](int moving) { return picture.plan.isWithin(zone, moving); });
    };
    const auto centre
        = [&](int zone) { return picture.layout.zones[zone].rect.translated(moves(zone) ? m_by : QPointF()).center(); };
    QList<QLineF> lines;
    QList<int> hidden;
    for (int i = 0; i < picture.plan.conduits.size(); ++i) {
        const QList<int> &ends = picture.plan.conduits[i].zones;
        if (ends.size() < 2 || std::ranges::none_of(ends, moves))
            continue;
        hidden.append(i);
        for (qsizetype k = 1; k < ends.size(); ++k)
            lines.append(QLineF(centre(ends[0]), centre(ends[k])));
    }
    m_scene.showDragLines(lines, hidden);
}

void SelectTool::dragAssets(const QPointF &to)
{
    for (int i = 0; i < m_assets.size(); ++i)
        m_assets[i]->setPos(to + m_assetOffsets[i]);
    const ZoneEdits::Picture picture = m_scene.picture();
    m_scene.markTarget(picture.layout.zoneAt(picture.plan, to));
}

void SelectTool::dropAssets(const QPointF &at)
{
    const ZoneEdits::Picture picture = m_scene.picture();
    const int zone = picture.layout.zoneAt(picture.plan, at);
    QList<RecordId> moved;
    for (const AssetItem *asset : std::as_const(m_assets)) {
        if (zone >= 0 && picture.plan.assets[asset->index()].zone != zone)
            moved.append(asset->id());
    }
    if (!moved.isEmpty())
        m_scene.edits().assign(moved, picture.plan.zones[zone].id);
}

bool SelectTool::release(const QGraphicsSceneMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const Hand hand = std::exchange(m_hand, Hand::Idle);
    const QPointF by = std::exchange(m_by, {});
    m_scene.markTarget(-1);
    switch (hand) {
    case Hand::Zones: m_scene.edits().move(m_scene.picture(), m_zones, by); break;
    case Hand::Assets: dropAssets(event.scenePos()); break;
    case Hand::Note:
    case Hand::NoteCorner:
        if (const NoteItem *note = pressedNote(); note && !by.isNull())
            NoteEdits(m_scene.workbench()).place(m_pressed, note->place());
        break;
    case Hand::Corner:
        if (const ZoneItem *zone = m_scene.zoneItem(m_zones.first()); zone && !by.isNull())
            m_scene.edits().resize(m_scene.picture(), m_zones.first(), zone->size());
        break;
    case Hand::Bend:
        if (!by.isNull())
            m_scene.edits().bend(m_scene.picture(), m_conduit, m_bends);
        m_scene.showDragLines({}, {});
        break;
    default: return false;
    }
    m_assets.clear();
    m_scene.rebuildLater(); // also where nothing came of it: all goes back to its place
    return true;
}

bool SelectTool::doubleClick(const QGraphicsSceneMouseEvent &event)
{
    m_hand = Hand::Idle;
    const RecordItem *item = m_scene.recordAt(event.scenePos());
    if (event.button() == Qt::LeftButton && item && item->type() == RecordItem::ConduitKind)
        return removeBend(item->index(), event.scenePos());
    if (event.button() != Qt::LeftButton || item)
        return false;
    m_scene.addZoneAt(
        QRectF(onGrid(event.scenePos() - QPointF(NewZoneSize.width(), NewZoneSize.height()) / 2), NewZoneSize));
    return true;
}

void SelectTool::cancel()
{
    const bool wasBusy = m_hand != Hand::Idle && m_hand != Hand::Pressed;
    m_hand = Hand::Idle;
    m_by = {};
    m_assets.clear();
    m_scene.markTarget(-1);
    if (wasBusy)
        m_scene.rebuildLater();
}
