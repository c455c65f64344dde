// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportOutcome.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class FoundTable;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

/// Looks through what an import found before it goes into the register: what is taken, what was guessed. Accepted as one step;
/// what is left stays beside the register for later, or is discarded.
class FoundReview : public QDialog
{
    Q_OBJECT

public:
    FoundReview(Workbench &workbench, const std::vector<ImportOutcome::Skipped> &skipped, QWidget *parent = nullptr);

    [[nodiscard]] FoundTable &found() const { return *m_found; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    void accept() override;

private:
    void buildTable();
    void discard();
    void count();
    void offerChoices();
    void takeSelectedFor(int choice);
    [[nodiscard]] QList<int> selectedRows() const;

    Workbench &m_workbench;
    FoundTable *m_found;
    QTableView *m_table;
    QLabel *m_counts;
    QLineEdit *m_filter;
    QComboBox *m_takenFor;
    QPushButton *m_accept;
};

/// Opens the review of all that waits; says so where nothing does.
void reviewFound(Workbench &workbench, const std::vector<ImportOutcome::Skipped> &skipped, QWidget *parent);
