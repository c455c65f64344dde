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
    [[nodiscard]] const std::vector<ReachedLevels> &levels() const { return m_levels; }
    using QWidget::show;

Q_SIGNALS:
    /// A cell is the current one: its scope, and the foundational requirement 0-6 (-1 = all).
    void scopeChosen(const RecordId &scope, int foundationalRequirement);
    /// A cell was double-clicked or entered: its worksheet is wanted.
    void scopeWanted(const RecordId &scope, int foundationalRequirement);

private:
    [[nodiscard]] static int requirementAt(int column);
    void fillRow(int row, const ReachedLevels &levels);
    [[nodiscard]] QTableWidgetItem *levelItem(const ReachedLevels &levels, int fr) const;

    Workbench &m_workbench;
    std::vector<ReachedLevels> m_levels;
};
