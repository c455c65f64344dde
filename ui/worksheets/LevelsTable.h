// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/SecurityLevels.h"
#include "ui/record/Workbench.h"

#include <QTableWidget>

/// Zones and conduits × foundational requirements: SL-T against SL-A shown and possible. A sign stands beside each
/// colour: reached, open (unanswered rows decide), not reached.
class LevelsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit LevelsTable(Workbench &workbench, QWidget *parent = nullptr);

    void show(const std::vector<ReachedLevels> &levels);
    using QWidget::show;

Q_SIGNALS:
    /// A cell was chosen: its scope, and the foundational requirement 0-6 (-1 = all).
    void scopeWanted(const RecordId &scope, int foundationalRequirement);

private:
    void fillRow(int row, const ReachedLevels &levels);
    [[nodiscard]] QTableWidgetItem *levelItem(const ReachedLevels &levels, int fr) const;

    Workbench &m_workbench;
    std::vector<RecordId> m_scopes;
};
