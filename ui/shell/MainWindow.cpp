// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/catalog/NewProject.h"
#include "ui/assets/FileImport.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/StartPage.h"
#include "ui/style/Looks.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTranslator>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Preferences preferences, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(std::move(preferences))
    , m_dialogs(dialogs)
    , m_translator(std::make_unique<QTranslator>())
    , m_current(u"assets"_s)
{
    setAcceptDrops(true);
    setMinimumSize(1000, 620);
    if (!restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray()))
        resize(1366, 768);
    installLanguage();
}

MainWindow::~MainWindow()
{
    if (m_opening)
        m_opening->waitForFinished();
    QApplication::removeTranslator(m_translator.get());
    delete takeCentralWidget(); // the pages go before the project that they look at
}

void MainWindow::installLanguage()
{
    QApplication::removeTranslator(m_translator.get());
    const QString code = languageCode(m_preferences.language);
    if (m_translator->load(u":/i18n/tandem_%1.qm"_s.arg(code)))
        QApplication::installTranslator(m_translator.get());
    QLocale::setDefault(Words(m_preferences.language).locale());
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const bool newTheme = preferences.theme != m_preferences.theme;
    m_preferences = preferences;
    m_preferences.save();
    if (newTheme)
        Theme::apply(*qApp, m_preferences.theme);
    installLanguage();
    if (m_project) {
        m_project->setAuthor(m_preferences.author);
        m_project->setLanguage(m_preferences.language);
    }
    rebuild();
}

/// The inside is made when it is first seen, or with the project that is opened before.
void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_messages)
        rebuild();
    QMainWindow::showEvent(event);
}

/// The inside anew: menus, pages and status bar in the language, theme and dialect of now.
void MainWindow::rebuild()
{
    const RecordId selected = m_workbench ? m_workbench->selected() : RecordId {};
    delete takeCentralWidget();
    m_pages.clear();
    m_switches.clear();
    m_workbench.reset();
    m_workspaces = allWorkspaces();
    m_commands.clear();
    menuBar()->clear();
    buildMenus();
    buildToolBar();
    buildBody();
    buildStatusBar();
    if (m_project) {
        fill();
        m_workbench->select(selected);
    } else if (!m_opening) {
        refreshStatus();
        setWindowTitle(u"Tandem"_s);
    }
}

/// What comes from the project, into the inside that stands: the page, the counts, what can be undone.
void MainWindow::fill()
{
    m_workbench = std::make_unique<Workbench>(*m_project, Words(m_preferences.language), m_preferences.dialect, m_dialogs);
    connect(m_workbench.get(), &Workbench::problem, this, [this](const Error &error) { m_messages->showProblem(error); });
    connect(m_workbench.get(), &Workbench::message, this, [this](const QString &text) { m_messages->showMessage(text); });
    connect(m_workbench.get(), &Workbench::showRequested, this, &MainWindow::showRecord);
    connect(m_workbench.get(), &Workbench::importRequested, this, [this] { ::askForImport(*m_workbench, this); });
    connect(m_workbench.get(), &Workbench::termRequested, this, [this](const QString &key) {
        showWorkspace(u"glossary"_s);
        Q_EMIT m_workbench->termShown(key);
    });
    m_import->setEnabled(!m_project->readOnlyReason());
    refreshUndo();
    refreshStatus();
    showWorkspace(m_current);
    if (const std::optional<Error> &reason = m_project->readOnlyReason())
        m_messages->showProblem(*reason);
    setWindowTitle(u"%1 — Tandem"_s.arg(QFileInfo(m_project->path()).fileName()));
}

void MainWindow::buildBody()
{
    auto *body = new QWidget(this); // a child from the start: each change of parent styles the whole tree again
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = nullptr;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_messages = new MessageBar(body);
    right->addWidget(m_messages);
    m_stack = new QStackedWidget(body);
    right->addWidget(m_stack, 1);
    if (isAtWork()) {
        m_navigation = new NavigationBar(m_workspaces, body);
        columns->addWidget(m_navigation);
        connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
            if (row >= 0)
                showWorkspace(m_workspaces[static_cast<size_t>(row)].key);
        });
        m_pages.resize(m_workspaces.size(), nullptr);
    } else {
        auto *start = new StartPage(m_preferences.recentFiles, m_stack);
        connect(start, &StartPage::newWanted, this, &MainWindow::newProject);
        connect(start, &StartPage::openWanted, this, &MainWindow::askForProject);
        connect(start, &StartPage::sampleWanted, this, &MainWindow::newSample);
        connect(start, &StartPage::fileWanted, this, [this](const QString &path) { openProject(path); });
        m_stack->addWidget(start);
    }
    columns->addLayout(right, 1);
    setCentralWidget(body);
}

void MainWindow::buildStatusBar()
{
    delete m_fileLabel;
    delete m_countLabel;
    delete m_personLabel;
    delete m_stateLabel;
    statusBar()->setSizeGripEnabled(false);
    for (QLabel **label : {&m_fileLabel, &m_countLabel, &m_personLabel, &m_stateLabel}) {
        *label = new QLabel;
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setContentsMargins(8, 0, 12, 0);
        statusBar()->addWidget(*label);
    }
}

void MainWindow::refreshStatus()
{
    if (!m_project) {
        m_fileLabel->setText(tr("No project is open."));
        m_countLabel->clear();
        m_personLabel->clear();
        m_stateLabel->clear();
        return;
    }
    const Words words(m_preferences.language);
    m_fileLabel->setText(QFileInfo(m_project->path()).fileName());
    const auto count = [&](const char *key) { return m_project->store(*m_project->kinds().find(QString::fromLatin1(key))).count(); };
    m_countLabel->setText(u"%1 · %2 · %3"_s.arg(tr("%n assets", nullptr, count("asset")), tr("%n zones", nullptr, count("zone")),
                                                tr("%n scenarios", nullptr, count("scenario"))));
    QString person = m_preferences.author.name;
    const Field &team = *std::ranges::find_if(m_project->kinds().find(u"person")->fields(), [](const Field &field) { return qstrcmp(field.key, "team") == 0; });
    if (!m_preferences.author.team.isEmpty())
        person += u", "_s + team.choiceLabel(m_preferences.author.team, words);
    m_personLabel->setText(person);
    m_stateLabel->setText(m_project->readOnlyReason() ? tr("read only") : tr("all changes saved"));
    if (m_navigation)
        m_navigation->showCounts(*m_project);
}

// ---- workspaces -------------------------------------------------------------------------------------------------

void MainWindow::showWorkspace(const QString &key)
{
    if (!m_project) {
        m_current = key;
        return;
    }
    size_t index = 0;
    for (size_t i = 0; i < m_workspaces.size(); ++i) {
        if (m_workspaces[i].key == key)
            index = i;
    }
    if (!m_pages[index]) {
        m_pages[index] = m_workspaces[index].make(*m_workbench, m_stack);
        m_stack->addWidget(m_pages[index]);
    }
    showSwitch(index);
    m_current = m_workspaces[index].key;
    m_stack->setCurrentWidget(m_pages[index]);
    m_navigation->setCurrentRow(static_cast<int>(index));
}

/// The sections of a workspace stand in the tool bar, where there is room for them.
void MainWindow::showSwitch(size_t workspace)
{
    m_switches.resize(m_workspaces.size(), nullptr);
    if (QWidget *fresh = m_pages[workspace]->findChild<QWidget *>(u"sectionSwitch"_s)) {
        m_switchRow->addWidget(fresh);
        m_switches[workspace] = fresh;
    }
    for (size_t i = 0; i < m_switches.size(); ++i) {
        if (m_switches[i])
            m_switches[i]->setVisible(i == workspace);
    }
}

void MainWindow::showRecord(const RecordId &id)
{
    const RecordStore *records = m_project ? m_project->storeHolding(id) : nullptr;
    if (!records)
        return;
    if (records->kind().keyText() == "site"_L1) {
        showSite();
        return;
    }
    for (const Workspace &workspace : m_workspaces) {
        if (std::ranges::contains(workspace.kinds, &records->kind())) {
            showWorkspace(workspace.key);
            m_workbench->select(id);
            return;
        }
    }
}

QWidget *MainWindow::page(const QString &workspaceKey) const
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_workspaces[i].key == workspaceKey)
            return m_pages[i];
    }
    return nullptr;
}

void MainWindow::selectFirst(const QString &workspaceKey)
{
    for (const Workspace &workspace : m_workspaces) {
        if (workspace.key != workspaceKey || workspace.kinds.empty())
            continue;
        const RecordStore &records = m_project->store(*workspace.kinds.front());
        if (records.count() > 0)
            m_workbench->select(records.idAt(std::min(4, records.count() - 1)));
    }
}

QStringList MainWindow::workspaceKeys() const
{
    QStringList keys;
    for (const Workspace &workspace : m_workspaces)
        keys.append(workspace.key);
    return keys;
}

// ---- projects ---------------------------------------------------------------------------------------------------

bool MainWindow::openProject(const QString &path)
{
    if (m_project && QFileInfo(m_project->path()) == QFileInfo(path))
        return true;
    return showOpened(Project::open(path, {.author = m_preferences.author, .language = m_preferences.language, .loadInBackground = true}));
}

void MainWindow::openAtStart(const QString &path)
{
    setWindowTitle(u"%1 — Tandem"_s.arg(QFileInfo(path).fileName()));
    m_opening = QtConcurrent::run([path, author = m_preferences.author, language = m_preferences.language, user = thread()] {
        Opened opened = Project::open(path, {.author = author, .language = language, .loadInBackground = true});
        if (opened)
            (*opened)->handOver(user);
        return opened;
    });
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true) || !m_opening)
        return;
    // Queued: the page comes after this frame, however soon the file was read.
    QMetaObject::invokeMethod(this, [this] {
        QFuture<Opened> opening = *m_opening; // then() may run finishOpening() at once, which takes m_opening away, and come back to it
        opening.then(this, [this](QFuture<Opened> done) { finishOpening(done.takeResult()); });
    }, Qt::QueuedConnection);
}

void MainWindow::finishOpening(Opened opened)
{
    m_opening.reset();
    if (!opened) {
        rebuild();
        m_messages->showProblem(opened.error());
        return;
    }
    keep(std::move(*opened));
    fill();
}

bool MainWindow::showOpened(Opened opened)
{
    if (!opened) {
        if (!m_messages)
            rebuild();
        m_messages->showProblem(opened.error());
        return false;
    }
    take(std::move(*opened));
    return true;
}

void MainWindow::take(std::unique_ptr<Project> project)
{
    closeProject();
    keep(std::move(project));
    rebuild();
}

void MainWindow::keep(std::unique_ptr<Project> project)
{
    m_project = std::move(project);
    m_preferences.remember(m_project->path());
    connect(m_project.get(), &Project::changed, this, [this] {
        refreshUndo();
        refreshStatus();
    });
    connect(m_project.get(), &Project::loaded, this, &MainWindow::refreshStatus);
    connect(m_project.get(), &Project::damaged, this, [this](const Error &problem) {
        m_messages->showProblem(problem);
        refreshStatus();
    });
}

void MainWindow::closeProject()
{
    if (!m_project)
        return;
    delete takeCentralWidget();
    m_pages.clear();
    m_switches.clear();
    m_workbench.reset();
    m_project.reset();
    rebuild();
}

void MainWindow::newProject()
{
    QString path = m_dialogs.saveFile(this, tr("New project"), tr("assessment") + u".tandem"_s, tr("Tandem projects (*.tandem)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".tandem"_L1))
        path += u".tandem"_s;
    auto made = createEmptyProject(path, {.author = m_preferences.author, .language = m_preferences.language});
    if (made)
        take(std::move(*made));
    else
        m_messages->showProblem(made.error());
}

void MainWindow::newSample()
{
    QString path = m_dialogs.saveFile(this, tr("Where to put the sample plant"), u"waterworks.tandem"_s, tr("Tandem projects (*.tandem)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".tandem"_L1))
        path += u".tandem"_s;
    auto made = createSampleProject(path, u"waterworks"_s, {.author = m_preferences.author, .language = m_preferences.language});
    if (made)
        take(std::move(*made));
    else
        m_messages->showProblem(made.error());
}

void MainWindow::askForProject()
{
    const QString path = m_dialogs.openFile(this, tr("Open a project"), tr("Tandem projects (*.tandem)"));
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::saveCopy()
{
    const QString path = m_dialogs.saveFile(this, tr("Save a copy"), QFileInfo(m_project->path()).completeBaseName() + u"-copy.tandem"_s, tr("Tandem projects (*.tandem)"));
    if (path.isEmpty())
        return;
    if (const Result<void> copied = m_project->copyTo(path); !copied)
        m_messages->showProblem(copied.error());
    else
        m_messages->showMessage(tr("Copied to %1.").arg(path));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.size() == 1 && !m_opening ? urls.front().toLocalFile() : QString();
    if (path.endsWith(".tandem"_L1) || (m_project && !m_project->readOnlyReason() && canImport(path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().front().toLocalFile();
    if (path.endsWith(".tandem"_L1))
        openProject(path);
    else // queued: the one who drags waits for the drop to be over
        QMetaObject::invokeMethod(this, [this, path] { importFile(*m_workbench, path, this); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // what is being typed is kept
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}
