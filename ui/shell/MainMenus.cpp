// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and the row below them.
#include "ui/assets/FileImport.h"
#include "ui/assets/FoundReview.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/shell/RecordDialog.h"
#include "ui/style/Looks.h"
#include "ui/zones/ExportDiagramDialog.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

using namespace Qt::StringLiterals;

QAction *MainWindow::addCommand(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &run)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, run] {
        if (!m_opening) // nothing to work on yet
            run();
    });
    m_commands.push_back(action);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    if (isAtWork()) {
        buildEditMenu();
        buildViewMenu();
        buildProjectMenu();
    } else {
        m_undo = m_redo = nullptr;
    }
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addCommand(menu, tr("New project…"), QKeySequence::New, [this] { newProject(); });
    addCommand(menu, tr("Open project…"), QKeySequence::Open, [this] { askForProject(); });
    QMenu *recent = menu->addMenu(tr("Recent projects"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : m_preferences.recentFiles)
            connect(recent->addAction(path), &QAction::triggered, this, [this, path] { openProject(path); });
    });
    recent->setEnabled(isAtWork() || !m_preferences.recentFiles.isEmpty());
    addCommand(menu, tr("Sample plant…"), {}, [this] { newSample(); });
    menu->addSeparator();
    if (isAtWork()) {
        m_import = addCommand(menu, tr("Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { askForImport(*m_workbench, this); });
        addCommand(menu, tr("Review what was found…"), {}, [this] { reviewFound(*m_workbench, {}, this); });
        addCommand(menu, tr("Export the drawing of zones…"), {}, [this] { ExportDiagramDialog(*m_workbench, this).exec(); });
        addCommand(menu, tr("Save a copy…"), QKeySequence::SaveAs, [this] { saveCopy(); });
        addCommand(menu, tr("Close project"), QKeySequence::Close, [this] { closeProject(); });
        menu->addSeparator();
    }
    addCommand(menu, tr("Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPreferences(); });
    addCommand(menu, tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addCommand(menu, tr("Undo"), QKeySequence::Undo, [this] {
        if (const Result<int> done = m_project->undo(); !done)
            m_messages->showProblem(done.error());
    });
    m_redo = addCommand(menu, tr("Redo"), QKeySequence::Redo, [this] {
        if (const Result<int> done = m_project->redo(); !done)
            m_messages->showProblem(done.error());
    });
    menu->addSeparator();
    m_find = addCommand(menu, tr("Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        CommandPalette palette(*m_workbench, m_commands, this);
        palette.exec();
    });
}

void MainWindow::refreshUndo()
{
    if (!m_undo || !m_project)
        return;
    const auto shorten = [](const QString &label) { return label.size() > 60 ? label.first(59) + u'…' : label; };
    const std::vector<size_t> undoable = m_project->journal().undoable();
    const std::vector<size_t> redoable = m_project->journal().redoable();
    const auto &entries = m_project->journal().entries();
    m_undo->setEnabled(m_project->canUndo());
    m_redo->setEnabled(m_project->canRedo());
    m_undo->setText(undoable.empty() ? tr("Undo") : tr("Undo: %1").arg(shorten(entries[undoable.back()].label)));
    m_redo->setText(redoable.empty() ? tr("Redo") : tr("Redo: %1").arg(shorten(entries[redoable.back()].label)));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const Workspace &workspace : m_workspaces) {
        ++number;
        const QKeySequence keys = number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        addCommand(menu, workspace.name, keys, [this, key = workspace.key] { showWorkspace(key); });
    }
    menu->addSeparator();
    const auto theme = [this](Theme::Choice choice) {
        Preferences changed = m_preferences;
        changed.theme = choice;
        // Queued: the menu that was clicked goes with the old inside.
        QMetaObject::invokeMethod(this, [this, changed] { setPreferences(changed); }, Qt::QueuedConnection);
    };
    addCommand(menu, tr("Light theme"), {}, [theme] { theme(Theme::Choice::Light); });
    addCommand(menu, tr("Dark theme"), {}, [theme] { theme(Theme::Choice::Dark); });
    addCommand(menu, tr("Full screen"), QKeySequence(Qt::Key_F11), [this] { isFullScreen() ? showNormal() : showFullScreen(); });
}

void MainWindow::buildProjectMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Project"));
    addCommand(menu, tr("Site and scope…"), {}, [this] { showSite(); });
    addCommand(menu, tr("People…"), {}, [this] { showPeople(); });
    menu->addSeparator();
    addCommand(menu, tr("Check the file"), {}, [this] {
        const std::vector<Error> problems = m_project->verify();
        if (problems.empty())
            m_messages->showMessage(tr("The file is sound and its journal is complete. Head: %1").arg(m_project->journal().head()));
        else
            m_messages->showProblem(problems.front());
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    if (isAtWork())
        addCommand(menu, tr("Glossary"), QKeySequence(Qt::Key_F1), [this] { showWorkspace(u"glossary"_s); });
    addCommand(menu, tr("Keyboard"), {}, [this] { showKeyboardMap(); });
    addCommand(menu, tr("About Tandem"), {}, [this] { showAbout(); });
}

namespace {
QPushButton *segment(const QString &text, bool checked, QHBoxLayout *into, QButtonGroup *group)
{
    auto *button = new QPushButton(text);
    Looks::setRole(button, "segment");
    button->setCheckable(true);
    button->setChecked(checked);
    group->addButton(button);
    into->addWidget(button);
    return button;
}
}

void MainWindow::buildToolBar()
{
    delete findChild<QToolBar *>();
    auto *bar = addToolBar(tr("Tools"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(0);
    m_switchRow = new QHBoxLayout;
    m_switchRow->setContentsMargins(NavigationBar::columnWidth, 0, 0, 0); // over the page that it switches
    layout->addLayout(m_switchRow);
    layout->addStretch(1);
    if (isAtWork()) {
        auto *find = new QPushButton(tr("Find anything   Ctrl+K"));
        find->setObjectName(u"findAnything"_s);
        find->setIcon(Looks::icon("search"));
        find->setMinimumWidth(240);
        connect(find, &QPushButton::clicked, m_find, &QAction::trigger);
        layout->addWidget(find);
        layout->addSpacing(8);
        auto *dialects = new QButtonGroup(row);
        const auto dialect = [this](Dialect chosen) {
            Preferences changed = m_preferences;
            changed.dialect = chosen;
            QMetaObject::invokeMethod(this, [this, changed] { setPreferences(changed); }, Qt::QueuedConnection);
        };
        QPushButton *it = segment(u"IT"_s, m_preferences.dialect == Dialect::It, layout, dialects);
        QPushButton *ot = segment(u"OT"_s, m_preferences.dialect == Dialect::Ot, layout, dialects);
        it->setToolTip(tr("IT dialect: confidentiality, integrity, availability"));
        ot->setToolTip(tr("OT dialect: safety first, then availability, integrity, confidentiality"));
        connect(it, &QPushButton::clicked, this, [dialect] { dialect(Dialect::It); });
        connect(ot, &QPushButton::clicked, this, [dialect] { dialect(Dialect::Ot); });
        layout->addSpacing(8);
    }
    auto *languages = new QButtonGroup(row);
    for (const Language language : {Language::English, Language::Polish}) {
        QPushButton *button = segment(languageCode(language).toUpper(), m_preferences.language == language, layout, languages);
        button->setToolTip(language == Language::English ? u"English"_s : u"polski"_s);
        connect(button, &QPushButton::clicked, this, [this, language] {
            Preferences changed = m_preferences;
            changed.language = language;
            QMetaObject::invokeMethod(this, [this, changed] { setPreferences(changed); }, Qt::QueuedConnection);
        });
    }
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(row);
    bar->setStyleSheet(u"QToolBar { background: %1; border: none; border-bottom: 1px solid %2; spacing: 0; padding: 0; }"_s.arg(
        Theme::colors().base.name(), Theme::colors().line.name()));
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_preferences, this);
    if (dialog.exec() == QDialog::Accepted)
        setPreferences(dialog.preferences());
}

void MainWindow::showKeyboardMap()
{
    KeyboardDialog dialog(m_commands, this);
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutDialog dialog(this);
    dialog.exec();
}

void MainWindow::showSite()
{
    RecordDialog dialog(*m_workbench, *m_project->kinds().find(u"site"), tr("Site and scope"), this);
    dialog.exec();
}

void MainWindow::showPeople()
{
    RecordDialog dialog(*m_workbench, *m_project->kinds().find(u"person"), tr("People"), this);
    dialog.exec();
}
