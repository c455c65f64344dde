// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTextBrowser;

/// The journal: who changed what and when, what an entry did field by field, and undo to here.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Workbench &workbench, QWidget *parent = nullptr);
    [[nodiscard]] QTableWidget &table() { return *m_table; }
    [[nodiscard]] QPushButton &undoButton() { return *m_undo; }

private:
    void reload();
    void showEntry();
    void undoToHere();
    [[nodiscard]] const JournalEntry *current() const;
    /// How many undos take the entry back, itself included; 0 where it is undone already.
    [[nodiscard]] int undosNeeded(const JournalEntry &entry) const;

    Workbench &m_workbench;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QTextBrowser *m_detail;
    QPushButton *m_undo;
    QLabel *m_head;
};
