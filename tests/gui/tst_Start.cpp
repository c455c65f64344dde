// SPDX-License-Identifier: GPL-3.0-or-later
// How the program comes up with a project: the window first, what the file holds right after.
#include "core/catalog/NewProject.h"
#include "core/model/Asset.h"
#include "ui/record/RecordTable.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NavigationBar.h"

#include "TestShell.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        TestShell::start();
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"waterworks.tandem"_s);
        QVERIFY(createSampleProject(m_path, u"waterworks"_s, {}));
    }

    void windowComesFirstAndThePageFollows()
    {
        MainWindow window(TestShell::preferences(), m_dialogs);
        window.openAtStart(m_path);
        QCOMPARE(window.windowTitle(), u"waterworks.tandem — Tandem"_s);
        window.show();
        QVERIFY(!window.project());
        QVERIFY(window.findChild<NavigationBar *>());
        QVERIFY(QTest::qWaitFor([&] { return window.project() != nullptr; }));
        QVERIFY(QTest::qWaitFor([&] { return window.page(u"assets"_s) != nullptr; }));
        QVERIFY(window.page(u"assets"_s)->isVisible());
        QVERIFY(window.preferences().recentFiles.contains(m_path));
        QVERIFY(window.project()->setValue(Asset::kind(), window.project()->all<Asset>().front().id, Asset::kind().indexOf(u"vendor"), Value(u"Pump Works"_s)));
        QVERIFY(window.project()->canUndo());
        QCOMPARE(window.project()->undo().value_or(0), 1);
    }

    void nothingCanBeBrokenBeforeTheProjectIsThere()
    {
        MainWindow window(TestShell::preferences(), m_dialogs);
        window.openAtStart(m_path);
        window.show();
        m_dialogs.asked = 0;
        const QList<QAction *> actions = window.findChildren<QAction *>();
        QVERIFY(actions.size() > 20);
        for (QAction *action : actions) {
            if (!action->menu())
                action->trigger();
        }
        QVERIFY(!window.project());
        QCOMPARE(m_dialogs.asked, 0);
        auto *navigation = window.findChild<NavigationBar *>();
        navigation->setCurrentRow(static_cast<int>(window.workspaceKeys().indexOf(u"history"_s)));
        QVERIFY(QTest::qWaitFor([&] { return window.page(u"history"_s) != nullptr; }));
        QVERIFY(window.page(u"history"_s)->isVisible()); // what was chosen meanwhile
        QVERIFY(!window.page(u"assets"_s));
    }

    void fileThatIsNoProjectLeadsToTheStartPage()
    {
        const QString path = m_folder.filePath(u"letter.tandem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir or Madam,\n");
        file.close();
        MainWindow window(TestShell::preferences(), m_dialogs);
        window.openAtStart(path);
        window.show();
        QVERIFY(QTest::qWaitFor([&] { return window.messageBar().text().contains("not a Tandem project"_L1); }));
        QVERIFY(!window.project());
        QVERIFY(!window.findChild<NavigationBar *>());
        QCOMPARE(window.windowTitle(), u"Tandem"_s);
        QVERIFY(!window.preferences().recentFiles.contains(path));
        QVERIFY(window.openProject(m_path));
        QVERIFY(window.page(u"assets"_s));
    }

    void closedBeforeTheProjectIsThere()
    {
        MainWindow window(TestShell::preferences(), m_dialogs);
        window.openAtStart(m_path);
    }

    /// Large kinds go on loading in a worker while the project is handed from one thread to another.
    void largeProjectBecomesWhole()
    {
        const QString path = m_folder.filePath(u"large.tandem"_s);
        constexpr int count = 5400;
        {
            auto made = createEmptyProject(path, {});
            QVERIFY(made);
            const auto outcome = (*made)->edit(u"Assets"_s, [](Edit &edit) -> Result<void> {
                for (int i = 0; i < count; ++i) {
                    Asset asset;
                    asset.tag = u"PT-%1"_s.arg(i);
                    if (auto added = edit.add(asset); !added)
                        return std::unexpected(added.error());
                }
                return {};
            });
            QVERIFY(outcome);
        }
        MainWindow window(TestShell::preferences(), m_dialogs);
        window.openAtStart(path);
        window.show();
        QVERIFY(QTest::qWaitFor([&] { return window.project() != nullptr; }));
        QVERIFY(QTest::qWaitFor([&] { return window.project()->store(Asset::kind()).count() == count; }));
        QVERIFY(QTest::qWaitFor([&] { return window.page(u"assets"_s)->findChild<RecordTable *>()->model().rowCount() == count; }));
        QVERIFY(window.project()->verify().empty());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    TestShell::NoDialogs m_dialogs;
};

QTEST_MAIN(TestStart)
#include "tst_Start.moc"
