// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/AttackPaths.h"
#include "ui/record/Workbench.h"

#include <QSplitter>

class QLabel;
class QListWidget;
class QTableWidget;

/// The ways of an attack, the weakest step of each marked, and beside them the smallest cut. A record of the cut that is chosen
/// is selected.
class WayLists : public QSplitter
{
    Q_OBJECT

public:
    explicit WayLists(Workbench &workbench, QWidget *parent = nullptr);

    /// The way that was chosen stays chosen where it is still one of them, else the first is.
    void show(const AttackPaths &paths);
    [[nodiscard]] QTableWidget &ways() const { return *m_ways; }
    [[nodiscard]] QListWidget &cut() const { return *m_cut; }
    [[nodiscard]] int chosen() const; ///< row, or -1

Q_SIGNALS:
    void wayChosen();

private:
    void buildWays();
    void buildCut();
    void fillWays(const AttackPaths &paths);
    void fillCut(const AttackPaths &paths);

    Workbench &m_workbench;
    QTableWidget *m_ways;
    QLabel *m_caption;
    QListWidget *m_cut;
    std::vector<std::vector<RecordId>> m_passed; ///< per row, what the way goes through
};
