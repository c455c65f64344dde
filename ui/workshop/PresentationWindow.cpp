// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/PresentationWindow.h"

#include "core/workshop/RoomServer.h"
#include "ui/style/Looks.h"
#include "ui/workshop/RoomPage.h"
#include "ui/workshop/StageView.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

PresentationWindow::PresentationWindow(WorkshopDesk &desk)
    : m_desk(desk)
    , m_stage(new StageView(desk))
{
    setObjectName(QStringLiteral("presentation"));
    setWindowTitle(tr("Workshop"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stage);
    m_way = new QFrame(this);
    Looks::setRole(m_way, "card");
    auto *way = new QVBoxLayout(m_way);
    way->addWidget(m_picture = new QrPicture, 0, Qt::AlignHCenter);
    way->addWidget(m_address = new QLabel);
    QFont font = m_address->font();
    font.setPointSizeF(17);
    font.setWeight(QFont::DemiBold);
    m_address->setFont(font);
    m_address->setAlignment(Qt::AlignCenter);
    connect(&desk, &WorkshopDesk::changed, this, &PresentationWindow::showWay);
    showWay();
    connect(&desk, &QObject::destroyed, this, &QWidget::close);
}

void PresentationWindow::showOnProjector(const QWidget &facilitator)
{
    const QList<QScreen *> screens = QApplication::screens();
    const auto other = std::ranges::find_if(screens, [&facilitator](const QScreen *screen) { return screen != facilitator.screen(); });
    setGeometry((other != screens.end() ? *other : facilitator.screen())->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
}

void PresentationWindow::showWay()
{
    const RoomServer *room = m_desk.room();
    const bool isShown = m_wayWanted && room && room->isJoinOpen() && !m_desk.canReveal() && !m_desk.revealed();
    m_way->setVisible(isShown);
    if (!isShown)
        return;
    m_picture->showWay(room->served().url);
    m_address->setText(room->served().address + u'\n' + room->served().code);
    placeWay();
}

void PresentationWindow::placeWay()
{
    m_way->adjustSize();
    constexpr int margin = 24;
    m_way->move(width() - m_way->width() - margin, height() - m_way->height() - margin);
    m_way->raise();
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // 16 pt and up for the body (10.5 pt at scale 1), larger with the screen; a quarter more on a high one.
    placeWay();
    m_stage->setScale(std::clamp(std::min(width() / 860.0, height() / 500.0), 1.0, 4.0));
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F1: m_stage->showNextTerm(); return;
    case Qt::Key_Escape:
        if (!m_stage->hidesTerm())
            close();
        return;
    case Qt::Key_F5: close(); return;
    case Qt::Key_Q:
        m_wayWanted = !m_wayWanted;
        showWay();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Right: m_desk.step(1); return;
    case Qt::Key_PageUp:
    case Qt::Key_Left: m_desk.step(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_desk.canReveal() ? m_desk.revealVotes() : m_desk.openVote(); return;
    default: QWidget::keyPressEvent(event);
    }
}
