// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/TrafficOverlay.h"
#include "ui/zones/TrafficTable.h"
#include "ui/zones/ZonePanel.h"

#include <QTimer>

class QBoxLayout;
class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

/// Observed traffic against what the drawing intends, below the drawing and over it. A row can be made a conduit, an allowed
/// protocol or an asset: each with one click, one step to undo.
class TrafficPanel : public ZonePanel
{
    Q_OBJECT

public:
    explicit TrafficPanel(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] const ZoneOverlay *overlay() const override { return &m_overlay; }
    [[nodiscard]] QTableView &table() const { return *m_table; }

protected:
    void workOut() override;

private:
    [[nodiscard]] QWidget *buildHead();
    void buildTable();
    [[nodiscard]] QWidget *buildEmpty();
    void refilter();
    void chooseRow();
    void chooseNothing();
    void showStep();
    void takeStep();
    void saveMatrix();
    [[nodiscard]] int currentRow() const;

    TrafficTable m_rows;
    TrafficOverlay m_overlay;
    QButtonGroup *m_which = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_makeConduit = nullptr;
    QPushButton *m_allow = nullptr;
    QPushButton *m_addAsset = nullptr;
    QPushButton *m_matrix = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_body = nullptr;
    bool m_isFilling = false;
};
