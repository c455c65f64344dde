// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Compromise.h"
#include "ui/record/Workbench.h"

#include <QTableWidget>

/// What falls in which step: the zone, what it is entered by, and its assets, those first that matter most. The zone of the row
/// that is chosen is selected.
class CompromiseTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit CompromiseTable(Workbench &workbench, QWidget *parent = nullptr);
    void show(const Compromise &compromise);

private:
    void addRow(int step, const Compromise::Entered &entered);
    [[nodiscard]] QString byText(const Compromise::Entered &entered) const;
    [[nodiscard]] QString assetsText(const Compromise::Entered &entered, size_t most) const;

    Workbench &m_workbench;
    std::vector<RecordId> m_zones; ///< per row
};
