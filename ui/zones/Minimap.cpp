// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/Minimap.h"

#include "ui/style/Theme.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneStyle.h"
#include "ui/zones/ZoneView.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {
constexpr QSizeF MostRoom(188, 120);
constexpr int CornerGap = 12;
constexpr qreal Inset = 5;
}

Minimap::Minimap(ZoneScene &scene, ZoneView &view)
    : QWidget(view.viewport())
    , m_scene(scene)
    , m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the drawing"));
    setToolTip(tr("The whole drawing; click to go there"));
    hide();
    view.viewport()->installEventFilter(this);
    connect(&view, &ZoneView::viewMoved, this, &Minimap::follow);
    connect(&view, &ZoneView::zoomChanged, this, &Minimap::follow);
    connect(&scene, &ZoneScene::rebuilt, this, &Minimap::follow);
}

QRectF Minimap::seen() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

void Minimap::follow()
{
    if (!m_view.scene())
        return; // it is going, and the view scrolls a last time
    const QRectF bounds = m_scene.picture().layout.bounds;
    const QSize viewport = m_view.viewport()->size();
    const bool isWanted = !bounds.isEmpty() && !seen().adjusted(-1, -1, 1, 1).contains(bounds) && viewport.width() > 3 * MostRoom.width();
    setVisible(isWanted);
    if (!isWanted)
        return;
    const QSizeF size = bounds.size().scaled(MostRoom, Qt::KeepAspectRatio) + QSizeF(2 * Inset, 2 * Inset);
    const QRect place(QPoint(viewport.width() - CornerGap, viewport.height() - CornerGap) - QPoint(qRound(size.width()), qRound(size.height())),
                      QSize(qRound(size.width()), qRound(size.height())));
    if (geometry() != place)
        setGeometry(place);
    raise();
    update();
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

QTransform Minimap::fromScene() const
{
    const QRectF bounds = m_scene.picture().layout.bounds;
    const qreal scale = std::min((width() - 2 * Inset) / bounds.width(), (height() - 2 * Inset) / bounds.height());
    QTransform transform;
    transform.translate(Inset, Inset);
    transform.scale(scale, scale);
    transform.translate(-bounds.left(), -bounds.top());
    return transform;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const ThemeColors &colours = Theme::colors();
    QPainter painter(this);
    painter.setPen(colours.line);
    painter.setBrush(colours.base);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = fromScene();
    const ZoneEdits::Picture picture = m_scene.picture();
    QList<qsizetype> outerFirst(picture.plan.zones.size());
    std::ranges::generate(outerFirst, [i = qsizetype(0)]() mutable { return i++; });
    std::ranges::stable_sort(outerFirst, {}, [&](qsizetype zone) { return picture.layout.zones[zone].depth; });
    for (const qsizetype zone : std::as_const(outerFirst)) {
        const QColor colour = colours.team(picture.plan.zones[zone].team());
        painter.setPen(QPen(colour, 1));
        painter.setBrush(ZoneStyle::blended(colour, colours.base, 0.25));
        painter.drawRect(transform.mapRect(picture.layout.zones[zone].rect));
    }
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(transform.mapRect(seen()).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
}

void Minimap::goTo(const QPointF &point)
{
    m_view.lookAt(fromScene().inverted().map(point));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}
