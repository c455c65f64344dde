// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/SecurityLevels.h"
#include "ui/worksheets/WorksheetModel.h"

#include <QTimer>
#include <QWidget>

class ChartsView;
class LevelPanel;
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
    [[nodiscard]] LevelPanel &levelPanel() { return *m_levelPanel; }
    [[nodiscard]] ChartsView &charts() { return *m_charts; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum View { SheetView, LevelsView, ChartView };
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildViews(QWidget *bar);
    [[nodiscard]] QWidget *buildTiers();
    void showTiers();
    void showControls();
    [[nodiscard]] QWidget *buildSheet();
    [[nodiscard]] QWidget *buildLevels();
    void showLevel(const RecordId &scope, int foundationalRequirement);
    void loadFrameworks();
    void fillScopes();
    void addAssetTypes();
    void showSheet();
    void setView(View view);
    void refresh();
    void refreshView();
    void answersReset();
    void answerChanged(int storeRow);
    void step(int by);
    [[nodiscard]] bool takesKey(int key);
    [[nodiscard]] RecordId scope() const;
    [[nodiscard]] std::vector<ReachedLevels> levelsOfAll();
    void refreshLevels();
    [[nodiscard]] ReachedLevels levelsOf(const RecordId &scope) const;

    Workbench &m_workbench;
    std::unique_ptr<Frameworks> m_frameworks;
    std::unique_ptr<AnswerBook> m_book;
    WorksheetModel *m_model;
    QComboBox *m_framework;
    QComboBox *m_scope;
    QComboBox *m_filter;
    QLineEdit *m_search;
    QLabel *m_progress;
    QWidget *m_tierStrip = nullptr; ///< CSF only
    QLabel *m_tiers = nullptr;
    QStackedWidget *m_stack;
    QTreeView *m_tree = nullptr;
    RequirementCard *m_card = nullptr;
    LevelsTable *m_levels = nullptr;
    LevelPanel *m_levelPanel = nullptr;
    ChartsView *m_charts = nullptr;
    std::unique_ptr<AnswerBook> m_levelBook; ///< of IEC 62443-3-3; none where it must be read anew
    std::pair<RecordId, int> m_level;        ///< the scope and foundational requirement in the panel
    View m_view = SheetView;
    QTimer m_settle; ///< many announcements of one edit, one refresh
};
