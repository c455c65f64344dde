// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/SecurityLevels.h"
#include "ui/worksheets/ProfileChart.h"
#include "ui/worksheets/WorksheetModel.h"

#include <QTimer>
#include <QWidget>

class LevelsTable;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;
class RequirementCard;

/// Worksheets: a framework's requirements as a tree beside one requirement's card; security levels; charts.
class WorksheetsPage : public QWidget
{
    Q_OBJECT

public:
    explicit WorksheetsPage(Workbench &workbench, QWidget *parent = nullptr);

    void showFramework(const QString &id);
    void showScope(const RecordId &scope);
    void showRow(int row);
    [[nodiscard]] WorksheetModel &model() { return *m_model; }
    [[nodiscard]] RequirementCard &card() { return *m_card; }
    [[nodiscard]] QTreeView &tree() { return *m_tree; }
    [[nodiscard]] LevelsTable &levels() { return *m_levels; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum View { SheetView, LevelsView, ChartView };
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildViews(QWidget *bar);
    [[nodiscard]] QWidget *buildSheet();
    void loadFrameworks();
    void fillScopes();
    void showSheet();
    void setView(View view);
    void refresh();
    void refreshView();
    void answersReset();
    void step(int by);
    [[nodiscard]] bool takesKey(int key);
    [[nodiscard]] RecordId scope() const;
    [[nodiscard]] std::vector<ReachedLevels> levelsOfAll() const;

    Workbench &m_workbench;
    std::unique_ptr<Frameworks> m_frameworks;
    std::unique_ptr<AnswerBook> m_book;
    WorksheetModel *m_model;
    QComboBox *m_framework;
    QComboBox *m_scope;
    QComboBox *m_filter;
    QLineEdit *m_search;
    QLabel *m_progress;
    QStackedWidget *m_stack;
    QTreeView *m_tree = nullptr;
    RequirementCard *m_card = nullptr;
    LevelsTable *m_levels = nullptr;
    QWidget *m_chartHost = nullptr;
    std::unique_ptr<ProfileChart> m_chart;
    View m_view = SheetView;
    QTimer m_settle; ///< many announcements of one edit, one refresh
};
