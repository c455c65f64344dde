// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/RecordTableModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;
class QHBoxLayout;

/// The table of one kind with what stands above it: a filter, grouping, columns, saved views, and how many are shown.
/// Type, Tab and Enter edit like a spreadsheet; a block copied from one is pasted; Ctrl+D fills down.
class RecordTable : public QWidget
{
    Q_OBJECT

public:
    RecordTable(Workbench &workbench, const RecordKind &kind, QWidget *parent = nullptr);

    [[nodiscard]] RecordTableModel &model() { return *m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] QLineEdit &filterField() { return *m_filter; }
    [[nodiscard]] QMenu &columnsMenu() { return *m_columns; }
    /// A place left of "n of m" for the page's own filters.
    void addTool(QWidget *tool);
    /// Ids of the selected rows, in the order of the table.
    [[nodiscard]] std::vector<RecordId> selectedRecords() const;
    void removeSelected();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillGroupMenu();
    void fillColumnsMenu();
    void fillViewsMenu();
    void saveView();
    void applyView(const QString &name);
    [[nodiscard]] QString settingsKey(const QString &name) const;
    void keepColumns();
    void restoreColumns();
    void copySelection();
    void pasteClipboard();
    void fillDown();
    void showCount();
    void spanGroups();
    void sizeColumns();
    void spreadColumns();
    void followSelection();

    Workbench &m_workbench;
    RecordTableModel *m_model;
    QTableView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    QHBoxLayout *m_bar = nullptr;
    QToolButton *m_groupButton = nullptr;
    QMenu *m_columns = nullptr;
    QMenu *m_views = nullptr;
    QLabel *m_count = nullptr;
    bool m_selecting = false;
    static constexpr int usualColumn = 220; ///< pixels; wider only where there is room left …
    static constexpr int widestColumn = 480; ///< … and never wider than this
    std::vector<int> m_wanted;              ///< width of each column's content
    bool m_widthsAreKept = false;           ///< somebody has drawn a column wider or narrower
};
