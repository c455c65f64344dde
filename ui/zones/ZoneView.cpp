// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneView.h"

#include "ui/zones/RecordItem.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneStyle.h"
#include "ui/zones/ZoneTool.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {
constexpr qreal LeastZoom = 0.05;
constexpr qreal MostZoom = 4;
constexpr qreal FitAtMost = 1.25; ///< two zones need not fill the screen
constexpr qreal ZoomStep = 1.2;
constexpr qreal WheelNotch = 120;
}

ZoneView::ZoneView(ZoneScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(QGraphicsView::RubberBandDrag);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(&scene, &ZoneScene::rebuilt, this, &ZoneView::keepPlace);
    constexpr int stillAfter = 150; // ms
    m_still.setSingleShot(true);
    m_still.setInterval(stillAfter);
    connect(&m_still, &QTimer::timeout, this, [this] { m_scene.setMoving(false); });
    connect(&scene, &ZoneScene::showRequested, this, &ZoneView::bringIntoView);
    connect(&scene, &ZoneScene::hintChanged, this, [this] { viewport()->setCursor(m_scene.tool().cursor()); });
}

/// The scene has been built anew, and its rectangle may have moved under the view.
void ZoneView::keepPlace()
{
    if (m_isFitted)
        fit();
}

void ZoneView::fit()
{
    m_isFitted = true;
    const QRectF area = m_scene.picture().layout.bounds;
    if (area.isEmpty() || viewport()->width() < 10)
        return;
    const qreal factor
        = std::min({viewport()->width() / area.width(), viewport()->height() / area.height(), FitAtMost});
    setTransform(QTransform::fromScale(factor, factor));
    centerOn(area.center());
    Q_EMIT zoomChanged(zoom());
}

void ZoneView::zoomBy(qreal factor)
{
    zoomAt(QRectF(viewport()->rect()).center(), factor);
}

void ZoneView::zoomAt(const QPointF &viewPoint, qreal factor)
{
    m_isFitted = false;
    const qreal target = std::clamp(zoom() * factor, LeastZoom, MostZoom);
    const QPointF before = mapToScene(viewPoint.toPoint());
    startMoving();
    setTransform(QTransform::fromScale(target, target));
    const QPointF shift = mapFromScene(before) - viewPoint;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(shift.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(shift.y()));
    Q_EMIT zoomChanged(zoom());
}

void ZoneView::bringIntoView(const QRectF &area)
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (seen.contains(area) && zoom() >= ZoneStyle::detailFrom)
        return;
    m_isFitted = false;
    if (zoom() < ZoneStyle::detailFrom) {
        setTransform(QTransform::fromScale(1, 1));
        Q_EMIT zoomChanged(zoom());
    }
    centerOn(area.center());
}

void ZoneView::lookAt(const QPointF &point)
{
    m_isFitted = false;
    centerOn(point);
}

void ZoneView::seeWhole(const QRectF &area)
{
    constexpr qreal room = 24; // pixels at each side
    if (area.isNull() || mapToScene(viewport()->rect()).boundingRect().contains(area))
        return;
    m_isFitted = false;
    const qreal factor = std::min((viewport()->width() - 2 * room) / area.width(), (viewport()->height() - 2 * room) / area.height());
    if (factor > 0 && factor < zoom()) {
        setTransform(QTransform::fromScale(std::max(factor, LeastZoom), std::max(factor, LeastZoom)));
        Q_EMIT zoomChanged(zoom());
    }
    centerOn(area.center());
}

void ZoneView::wheelEvent(QWheelEvent *event)
{
    // A touch pad gives pixels: two fingers scroll there, as everywhere.
    if (!event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier)) {
        m_isFitted = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->pixelDelta().x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
    } else if (event->angleDelta().y() != 0) {
        zoomAt(event->position(), std::pow(ZoomStep, event->angleDelta().y() / WheelNotch));
    }
    event->accept();
}

bool ZoneView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        const auto *pinch
            = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (pinch && pinch->changeFlags() & QPinchGesture::ScaleFactorChanged) {
            zoomAt(viewport()->mapFromGlobal(pinch->centerPoint().toPoint()), pinch->scaleFactor());
            return true;
        }
    } else if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

bool ZoneView::nudgeBy(int key)
{
    const bool arranges = !m_scene.selectedZones().isEmpty();
    const qreal step = ZoneStyle::grid;
    switch (key) {
    case Qt::Key_Left:
        arranges ? m_scene.nudge({-step, 0})
                 : horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Right:
        arranges ? m_scene.nudge({step, 0})
                 : horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_Up:
        arranges ? m_scene.nudge({0, -step}) : verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        arranges ? m_scene.nudge({0, step}) : verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    default: return false;
    }
}

void ZoneView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(ZoomStep); return;
    case Qt::Key_Minus: zoomBy(1 / ZoomStep); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeRequested(); return;
    case Qt::Key_Escape:
        if (!m_scene.selectedItems().isEmpty())
            m_scene.workbench().select({});
        Q_EMIT escaped();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_A:
        if (event->modifiers() & Qt::ControlModifier) {
            m_scene.selectAll();
            return;
        }
        break;
    case Qt::Key_F:
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT findRequested();
            return;
        }
        break;
    default: break;
    }
    if (!nudgeBy(event->key()))
        QGraphicsView::keyPressEvent(event);
}

void ZoneView::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat()) {
        if (event->key() == Qt::Key_Space) {
            m_isSpaceHeld = false;
            viewport()->setCursor(m_scene.tool().cursor());
        }
        m_scene.keepNudge();
    }
    QGraphicsView::keyReleaseEvent(event);
}

void ZoneView::focusOutEvent(QFocusEvent *event)
{
    m_isSpaceHeld = false;
    m_scene.keepNudge();
    QGraphicsView::focusOutEvent(event);
}

void ZoneView::setPanning(bool on)
{
    m_isPanning = on;
    if (on)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else
        viewport()->setCursor(m_isSpaceHeld ? Qt::OpenHandCursor : m_scene.tool().cursor());
}

/// Tab goes round in the drawing while something is selected in it; after Escape it leaves as everywhere.
bool ZoneView::focusNextPrevChild(bool next)
{
    if (m_scene.selectedItems().isEmpty())
        return QGraphicsView::focusNextPrevChild(next);
    Q_EMIT nextRequested(next ? 1 : -1);
    return true;
}

void ZoneView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        m_lastPressed = mapToScene(event->pos());
        RecordItem *item = m_scene.recordAt(m_lastPressed);
        if (item && !item->isSelected())
            m_scene.workbench().select(item->id());
        else if (!item)
            m_scene.workbench().select({});
    }
    Q_EMIT menuRequested(event->globalPos());
    event->accept();
}

void ZoneView::scrollContentsBy(int dx, int dy)
{
    startMoving();
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT viewMoved();
}

void ZoneView::startMoving()
{
    m_scene.setMoving(true);
    m_still.start();
}

void ZoneView::mousePressEvent(QMouseEvent *event)
{
    m_lastPressed = mapToScene(event->position().toPoint());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_panFrom = event->position().toPoint();
        m_isFitted = false;
        setPanning(true);
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void ZoneView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPanning) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    const QPoint by = event->position().toPoint() - m_panFrom;
    m_panFrom = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void ZoneView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPanning)
        setPanning(false);
    else
        QGraphicsView::mouseReleaseEvent(event);
}

void ZoneView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void ZoneView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_isFitted)
        fit();
}

void ZoneView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, Theme::colors().base);
}
