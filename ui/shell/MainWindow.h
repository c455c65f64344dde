// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Preferences.h"
#include "ui/shell/Workspace.h"

#include <QFuture>
#include <QMainWindow>

#include <optional>

class MessageBar;
class NavigationBar;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTranslator;

/// The one window: navigation, the page of the chosen workspace, message bar, status bar, menus. Holds the open project.
///
/// A change of language, theme or dialect builds the inside anew from the same project; nothing of the data is lost, for
/// there is nothing unsaved.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Preferences preferences, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Project *project() const { return m_project.get(); }
    [[nodiscard]] Workbench *workbench() const { return m_workbench.get(); }
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] QWidget *page(const QString &workspaceKey) const; ///< null where it was not made yet
    [[nodiscard]] QStringList workspaceKeys() const;

    bool openProject(const QString &path);
    /// Before the window is shown: the file is read beside the first frame, which shows the window without a page.
    void openAtStart(const QString &path);
    /// Selects something to look at on a page, for pictures.
    void selectFirst(const QString &workspaceKey);
    void closeProject();
    void showWorkspace(const QString &key);
    void setPreferences(const Preferences &preferences);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    using Opened = Result<std::unique_ptr<Project>>;

    bool showOpened(Opened opened);
    void finishOpening(Opened opened);
    /// A project is open or about to be.
    [[nodiscard]] bool isAtWork() const { return m_project || m_opening; }
    void rebuild();
    void fill();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildProjectMenu();
    void buildHelpMenu();
    void buildToolBar();
    void buildBody();
    void buildStatusBar();
    void installLanguage();
    void take(std::unique_ptr<Project> project);
    void keep(std::unique_ptr<Project> project);
    void newProject();
    void newSample();
    void askForProject();
    void saveCopy();
    void showPreferences();
    void showKeyboardMap();
    void showAbout();
    void showSite();
    void showPeople();
    void refreshUndo();
    void refreshStatus();
    void showRecord(const RecordId &id);
    void showSwitch(size_t workspace);
    QAction *addCommand(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run);

    Preferences m_preferences;
    Dialogs &m_dialogs;
    std::unique_ptr<QTranslator> m_translator;
    std::optional<QFuture<Opened>> m_opening; ///< from openAtStart() on until the project is there
    bool m_isPainted = false;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Workbench> m_workbench;
    std::vector<Workspace> m_workspaces;
    std::vector<QWidget *> m_pages;
    QString m_current; ///< key of the workspace that is shown
    std::vector<QAction *> m_commands;
    QHBoxLayout *m_switchRow = nullptr; ///< in the tool bar: the sections of the shown workspace
    std::vector<QWidget *> m_switches;  ///< of the pages, null where a workspace has no sections
    NavigationBar *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    QAction *m_import = nullptr;
    QAction *m_find = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QLabel *m_fileLabel = nullptr;
    QLabel *m_countLabel = nullptr;
    QLabel *m_personLabel = nullptr;
    QLabel *m_stateLabel = nullptr;
};
