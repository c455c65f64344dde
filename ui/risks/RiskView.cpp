// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/RiskView.h"

#include <utility>

RiskView::RiskView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(RiskBoard::of(workbench))
{
    connect(&workbench.project(), &Project::changed, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            refresh();
    });
}

void RiskView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}
