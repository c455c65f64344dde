// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/RiskBoard.h"

RiskBoard::RiskBoard(Workbench &workbench)
    : QObject(&workbench)
    , m_project(workbench.project())
    , m_head(m_project.journal().head())
    , m_risks(RiskRegister::of(m_project))
{
}

RiskBoard &RiskBoard::of(Workbench &workbench)
{
    if (auto *board = workbench.findChild<RiskBoard *>(Qt::FindDirectChildrenOnly))
        return *board;
    return *new RiskBoard(workbench);
}

const RiskRegister &RiskBoard::risks()
{
    if (const QString head = m_project.journal().head(); head != m_head) {
        m_risks = RiskRegister::of(m_project);
        m_head = head;
    }
    return m_risks;
}
