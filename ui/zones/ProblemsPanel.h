// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"
#include "ui/record/Workbench.h"
#include "ui/zones/ZonePanel.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

/// What does not hold together, below the drawing as in a compiler's window: worked out again soon after each edit, in very
/// large projects when somebody asks.
/// Choosing a line shows the record; a finding can be accepted with its reason and the day to look at it again.
class ProblemsPanel : public ZonePanel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget &table() const { return *m_table; }
    void checkNow(); ///< for who cannot wait a moment: tests and pictures

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void fill();
    void showRecord(int row);
    void accept();
    void withdraw();
    [[nodiscard]] const Finding *current() const;

    Workbench &m_workbench;
    std::vector<Finding> m_found;
    std::vector<size_t> m_shown; ///< per row of the table, place in `m_found`
    QButtonGroup *m_which = nullptr;
    QLabel *m_counts = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_accept = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_again = nullptr;
    QTimer m_soon;
    bool m_isSlow = false; ///< the last check took long: it is done again when somebody asks
    bool m_isStale = true;
};
