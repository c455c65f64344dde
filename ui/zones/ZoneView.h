// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <QTimer>

class ZoneScene;

/// The window onto the drawing: zoom by wheel, pinch and keys, pan by the middle button or the space bar.
class ZoneView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ZoneView(ZoneScene &scene, QWidget *parent = nullptr);

    /// The whole drawing; stays fitted when the window changes its size, until somebody zooms or pans.
    void fit();
    void zoomBy(qreal factor);
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    /// Moves as little as needed to see the area.
    void bringIntoView(const QRectF &area);
    /// Puts the place into the middle.
    void lookAt(const QPointF &point);
    /// Where a button was last pressed, in scene coordinates.
    [[nodiscard]] QPointF lastPressed() const { return m_lastPressed; }
    /// As before where all of the area is in view, else as far away as it takes to see all of it.
    void seeWhole(const QRectF &area);

Q_SIGNALS:
    void zoomChanged(qreal zoom);
    void removeRequested();
    void menuRequested(const QPoint &globalPosition);
    void nextRequested(int step); ///< Tab, Shift+Tab
    void viewMoved();
    void findRequested();
    void escaped();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    void zoomAt(const QPointF &viewPoint, qreal factor);
    void startMoving();
    void keepPlace();
    void setPanning(bool on);
    [[nodiscard]] bool nudgeBy(int key);

    ZoneScene &m_scene;
    QTimer m_still; ///< runs out when the view has not moved for a moment
    QPoint m_panFrom;
    QPointF m_lastPressed;
    bool m_isPanning = false;
    bool m_isSpaceHeld = false;
    bool m_isFitted = true;
};
