// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QSplitter;
class QVBoxLayout;
class RecordForm;
class RecordTable;

/// A workspace of one kind: its actions, the table, the form beside it. Assets, risks and others are this with their own
/// actions and something above the table.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    RecordPage(Workbench &workbench, const RecordKind &kind, QWidget *parent = nullptr);

    [[nodiscard]] RecordTable &table() { return *m_table; }
    [[nodiscard]] RecordForm &form() { return *m_form; }
    /// Adds a button to the row of actions; a change is greyed out in a read-only project.
    QPushButton *addAction(const QString &text, const QString &toolTip, bool changes, const std::function<void()> &run);
    /// Add, edit many, remove: all that a plain table of records needs.
    void addUsualActions(const QString &add);
    /// Puts a widget between the actions and the table.
    void setHeader(QWidget *header);
    /// Puts a widget below the table; the person sets its height with the handle between them.
    void setFooter(QWidget *footer);
    /// Another view of the same records in the table's place, hidden until showView().
    void addView(QWidget *view);
    void showView(QWidget *view); ///< null = the table
    /// Adds an empty record, selects it and puts the cursor into its first field; asks before for what it cannot be without.
    void addRecord();
    void editMany();

protected:
    /// Fills a new record's required fields with something that can be read and typed over.
    [[nodiscard]] virtual Record newRecord() const;
    [[nodiscard]] Workbench &workbench() const { return m_workbench; }

private:
    Workbench &m_workbench;
    const RecordKind &m_kind;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_left;
    QSplitter *m_rows = nullptr;
    RecordTable *m_table = nullptr;
    std::vector<QWidget *> m_views;
    RecordForm *m_form = nullptr;
};
