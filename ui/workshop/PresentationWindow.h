// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QWidget>

class StageView;

/// The stage alone, as large as the screen: on the projector where there is one, else over the window. Escape leaves it;
/// the keys of the vote work here too, for there may be one keyboard.
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
    WorkshopDesk &m_desk;
    StageView *m_stage;
};
