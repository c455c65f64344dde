// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QWidget>

class QFrame;
class QLabel;
class QrPicture;
class StageView;

/// The stage alone, as large as the screen: on the projector where there is one, else over the window. Escape leaves it;
/// the keys of the vote work here too, for there may be one keyboard. F1 lays the glossary cards over the stage. While phones may come in and no vote is open, the
/// way into the room stands in the corner; Q takes it away and brings it back.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PresentationWindow(WorkshopDesk &desk);

    void showOnProjector(const QWidget &facilitator);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWay();
    void placeWay();

    WorkshopDesk &m_desk;
    StageView *m_stage;
    QFrame *m_way; ///< into the room: picture, address and code, until the vote is open
    QrPicture *m_picture;
    QLabel *m_address;
    bool m_wayWanted = true;
};
