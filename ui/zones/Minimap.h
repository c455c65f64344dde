// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ZoneScene;
class ZoneView;

/// The whole drawing small, in the corner of the view, with what is seen of it: shown while something is outside. A click
/// or a drag moves the view there.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(ZoneScene &scene, ZoneView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void follow();
    void goTo(const QPointF &point);
    [[nodiscard]] QRectF seen() const;
    [[nodiscard]] QTransform fromScene() const;

    ZoneScene &m_scene;
    ZoneView &m_view;
};
