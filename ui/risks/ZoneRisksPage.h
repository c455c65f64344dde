// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskCounts.h"
#include "ui/risks/RiskView.h"

class QTableWidget;

/// Zones and conduits against levels, before, today and as planned: how many scenarios are where. A cell leads to its
/// scenarios. Levels are counted, never summed.
class ZoneRisksPage : public RiskView
{
    Q_OBJECT

public:
    explicit ZoneRisksPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget &table() { return *m_table; }
    /// Column of a level in a state.
    [[nodiscard]] static int columnOf(RiskStage stage, Grade level);

Q_SIGNALS:
    /// Scenarios of `scope` (invalid = of none) that have `level` in `stage`.
    void cellChosen(const RecordId &scope, RiskStage stage, Grade level);

protected:
    void refresh() override;

private:
    void buildHeadings();
    void addRow(const QString &name, const ScopeCounts &counts, bool isTotal);
    void activate(int row, int column);

    std::vector<RecordId> m_scopes; ///< by row below the headings
    QTableWidget *m_table = nullptr;
};
