// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QWidget>

class QLabel;
class QTableWidget;

/// After the votes: where the teams disagree and whether it matters, how far they are apart by category and by zone, the
/// trend over the sessions, and what is to be asked again.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(Workbench &workbench, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildCards();
    void refresh();
    void fillItems(const SessionSummary &summary);
    void fillGaps(const std::vector<SessionSummary> &sessions);
    void fillTrend(const std::vector<SessionSummary> &sessions);
    void fillAgain(const std::vector<SessionSummary> &sessions);
    void saveMinutes();
    void activate(int row);

    WorkshopDesk &m_desk;
    bool m_isStale = true;
    QLabel *m_settled = nullptr;
    QLabel *m_matters = nullptr;
    QLabel *m_alpha = nullptr;
    QLabel *m_kendall = nullptr;
    QTableWidget *m_items = nullptr;
    QTableWidget *m_gaps = nullptr;
    QTableWidget *m_trend = nullptr;
    QTableWidget *m_again = nullptr;
};
