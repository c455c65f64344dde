// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/risks/RiskBoard.h"

#include <QWidget>

/// A view of what is derived from scenarios and measures: made again after each edit while it is seen, and when it comes
/// into view otherwise.
class RiskView : public QWidget
{
    Q_OBJECT

public:
    explicit RiskView(Workbench &workbench, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    virtual void refresh() = 0;
    [[nodiscard]] const RiskRegister &risks() const { return m_board.risks(); }
    [[nodiscard]] Workbench &workbench() const { return m_workbench; }

private:
    Workbench &m_workbench;
    RiskBoard &m_board;
    bool m_isStale = true;
};
