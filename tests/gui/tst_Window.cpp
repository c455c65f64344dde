// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven by menu and key.
#include "core/model/Zone.h"
#include "core/model/Conduit.h"
#include "core/catalog/NewProject.h"
#include "core/model/Asset.h"
#include "core/model/Scenario.h"
#include "ui/assets/AssetsPage.h"
#include "ui/glossary/GlossaryPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/record/FieldEditor.h"
#include "ui/record/RecordForm.h"
#include "ui/record/RecordTable.h"
#include "ui/reports/ReportsPage.h"
#include "ui/risks/AcceptanceDialog.h"
#include "ui/risks/BowTiePage.h"
#include "ui/risks/DecisionsPage.h"
#include "ui/risks/LibraryDialog.h"
#include "ui/risks/MatrixWidget.h"
#include "ui/risks/MeasurePanel.h"
#include "ui/risks/MeasuresPage.h"
#include "ui/risks/PlanList.h"
#include "ui/risks/RisksPage.h"
#include "ui/risks/RisksWorkspace.h"
#include "ui/risks/ScenarioPanel.h"
#include "ui/risks/ZoneRisksPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/worksheets/LevelsTable.h"
#include "ui/worksheets/RequirementCard.h"
#include "ui/worksheets/WorksheetsPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class AnsweredDialogs : public Dialogs
{
public:
    QString file;
    QString text;
    int questions = 0;
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++questions;
        return true;
    }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return text; }
};
}

namespace {
QPushButton *buttonCalled(QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    qFatal("no button %s", qPrintable(text));
}
}

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QSettings().clear();
        Theme::apply(*qApp, Theme::Choice::Light);
    }

    void init()
    {
        m_dialogs.questions = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"waterworks.tandem"_s);
        QVERIFY(createSampleProject(m_path, u"waterworks"_s, {}));
        Preferences preferences;
        preferences.language = Language::English;
        preferences.theme = Theme::Choice::Light;
        preferences.author = {u"Tester"_s, u"ot"_s};
        m_window = std::make_unique<MainWindow>(preferences, m_dialogs);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openProject(m_path));
        QApplication::processEvents(); // a layout shows what was added to it from the event loop
    }

    void cleanup() { m_window.reset(); }

    void aKeyTypedInTheFilterShowsWhatFitsInAnyColumn()
    {
        RecordTable &table = assets().table();
        const int all = table.model().recordCount();
        QTest::keyClicks(&table.filterField(), u"siemens dozowanie"_s);
        QCOMPARE(table.model().recordCount(), 0); // Polish words are not what an English reader sees
        table.filterField().clear();
        QTest::keyClicks(&table.filterField(), u"siemens dosing"_s);
        QVERIFY(table.model().recordCount() > 0 && table.model().recordCount() < all);
        QTest::keyClick(&table.filterField(), Qt::Key_Escape);
        QCOMPARE(table.model().recordCount(), all);
    }

    void aCellIsEditedInPlaceAndUndoneFromTheMenu()
    {
        RecordTable &table = assets().table();
        const int column = columnOf(table, u"firmware");
        const QModelIndex cell = table.model().index(3, column);
        const QString before = cell.data().toString();
        table.view().setFocus();
        table.view().setCurrentIndex(cell);
        table.view().edit(cell);
        auto *editor = table.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"9.9.9"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(table.model().index(3, column).data().toString(), u"9.9.9"_s);
        QAction *undo = menuAction(u"Undo"_s);
        QVERIFY(undo && undo->text().contains(u"9.9.9"_s));
        undo->trigger();
        QCOMPARE(table.model().index(3, column).data().toString(), before);
    }

    void aFieldOfTheFormIsOnDiskWhenItLosesFocus()
    {
        AssetsPage &page = assets();
        const RecordId id = page.table().model().idAt(0);
        m_window->workbench()->select(id);
        FieldEditor *vendor = page.form().editor(u"vendor");
        QVERIFY(vendor);
        auto *line = vendor->findChild<QLineEdit *>();
        line->setFocus();
        line->setText(u"Hirschmann"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        m_window->closeProject();
        const auto again = Project::open(m_path, {});
        QVERIFY(again);
        QCOMPARE((*again)->find(Id<Asset>(id))->vendor, u"Hirschmann"_s);
    }

    void badInputIsMarkedAndNothingIsWritten()
    {
        AssetsPage &page = assets();
        const RecordId id = page.table().model().idAt(0);
        m_window->workbench()->select(id);
        const QString head = m_window->project()->journal().head();
        auto *line = page.form().editor(u"supportEnd")->findChild<QLineEdit *>();
        line->setFocus();
        line->setText(u"next summer"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_window->project()->journal().head(), head);
        QVERIFY(m_window->messageBar().text().contains(u"next summer"_s));
    }

    void aBlockFromASpreadsheetIsOneEdit()
    {
        RecordTable &table = assets().table();
        const size_t entries = m_window->project()->journal().entries().size();
        QApplication::clipboard()->setText(u"ABB\tAC500\nSchneider\tM340\n"_s);
        table.view().setFocus();
        table.view().setCurrentIndex(table.model().index(1, columnOf(table, u"vendor")));
        QTest::keySequence(&table.view(), QKeySequence::Paste);
        QCOMPARE(table.model().index(1, columnOf(table, u"model")).data().toString(), u"AC500"_s);
        QCOMPARE(table.model().index(2, columnOf(table, u"vendor")).data().toString(), u"Schneider"_s);
        QCOMPARE(m_window->project()->journal().entries().size(), entries + 1);
    }

    void groupsAndSortingKeepTheModelSound()
    {
        RecordTable &table = assets().table();
        const QAbstractItemModelTester tester(&table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = table.model().recordCount();
        table.model().setGroupField(Asset::kind().indexOf(u"zone"));
        QVERIFY(table.model().rowCount() > all);
        QCOMPARE(table.model().recordCount(), all);
        table.model().setGroupField(-1);
        table.model().sort(0, Qt::DescendingOrder);
        QVERIFY(table.model().index(0, 0).data().toString() > table.model().index(all - 1, 0).data().toString());
        const RecordId last = table.model().idAt(all - 1);
        QVERIFY(m_window->workbench()->edit({}, [&](Edit &edit) { return edit.remove(Asset::kind(), last); }));
        QCOMPARE(table.model().recordCount(), all - 1);
        QVERIFY(m_window->project()->undo());
        QCOMPARE(table.model().recordCount(), all);
    }

    void aNewAssetIsSelectedAndUndoTakesItAway()
    {
        AssetsPage &page = assets();
        const int all = page.table().model().recordCount();
        page.addRecord();
        QCOMPARE(page.table().model().recordCount(), all + 1);
        QVERIFY(page.form().record() == m_window->workbench()->selected());
        QVERIFY(m_window->project()->undo());
        QCOMPARE(page.table().model().recordCount(), all);
    }

    void theDeleteKeyAsksAndRemoves()
    {
        RecordTable &table = assets().table();
        const int all = table.model().recordCount();
        table.view().setFocus();
        table.view().selectRow(3);
        QTest::keyClick(&table.view(), Qt::Key_Delete);
        QCOMPARE(m_dialogs.questions, 1);
        QCOMPARE(table.model().recordCount(), all - 1);
    }

    void ctrlDFillsDown()
    {
        RecordTable &table = assets().table();
        const int vendor = columnOf(table, u"vendor");
        table.view().setFocus();
        table.view().setCurrentIndex(table.model().index(0, vendor));
        table.view().selectionModel()->select(table.model().index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.view().selectionModel()->select(table.model().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString first = table.model().index(0, vendor).data().toString();
        QTest::keyClick(&table.view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_dialogs.questions, 0);
        QCOMPARE(table.model().index(2, vendor).data().toString(), first);
        QVERIFY(m_window->project()->journal().entries().size() == 2);
    }

    void aWorksheetIsAnsweredByKeys()
    {
        m_window->showWorkspace(u"worksheets"_s);
        auto &page = *qobject_cast<WorksheetsPage *>(m_window->page(u"worksheets"_s));
        page.showFramework(u"csf-2.0"_s);
        const Framework &csf = *std::ranges::find(Frameworks::program(), u"csf-2.0"_s, &Framework::id);
        const int row = csf.indexOf(u"GV.OC-02");
        page.showRow(row);
        const auto current = [&] { return AnswerBook(*m_window->project(), csf).answer({}, row).current; };
        const std::optional<int> before = current();
        const int other = before == 3 ? 2 : 3;
        page.tree().setFocus();
        QTest::keyClick(&page.tree(), static_cast<Qt::Key>(Qt::Key_0 + other));
        QCOMPARE(current(), std::optional(other));
        QApplication::processEvents();
        QVERIFY(page.model().index(0, 0).isValid());
        QTest::keyClick(&page.tree(), Qt::Key_N);
        QCOMPARE(AnswerBook(*m_window->project(), csf).answer({}, row).state, AnswerState::NotApplicable);
        QTest::keyClick(&page.tree(), Qt::Key_Return);
        QCOMPARE(page.card().row(), csf.indexOf(u"GV.OC-03"));
        QVERIFY(m_window->project()->undo(2));
        QCOMPARE(current(), before);
    }

    void aFilterOfAWorksheetShowsWhatIsMissing()
    {
        m_window->showWorkspace(u"worksheets"_s);
        auto &page = *qobject_cast<WorksheetsPage *>(m_window->page(u"worksheets"_s));
        page.showFramework(u"csf-2.0"_s);
        const ProfileRow whole = page.model().profile().front();
        QVERIFY(whole.answered < whole.rows);
        page.model().setFilter(WorksheetFilter::Unanswered, {});
        int shown = 0;
        for (int row = page.model().neighbour(-1, 1); row >= 0; row = page.model().neighbour(row, 1))
            ++shown;
        QCOMPARE(shown, whole.rows - whole.answered);
        page.model().setFilter(WorksheetFilter::All, u"night duty"_s);
        QVERIFY(page.model().neighbour(-1, 1) < 0 || page.model().rowCount() > 0);
    }

    void levelsOfAllZonesAreSeenTogether()
    {
        m_window->showWorkspace(u"worksheets"_s);
        auto &page = *qobject_cast<WorksheetsPage *>(m_window->page(u"worksheets"_s));
        QTest::mouseClick(page.findChild<QPushButton *>(u"levelsView"_s), Qt::LeftButton);
        QCOMPARE(page.levels().rowCount(), m_window->project()->store(Zone::kind()).count() + m_window->project()->store(Conduit::kind()).count());
        // From a cell to the rows behind it.
        Q_EMIT page.levels().cellClicked(2, 3);
        QVERIFY(page.tree().isVisible());
        QVERIFY(page.card().row() >= 0);
        QTest::mouseClick(page.findChild<QPushButton *>(u"chartView"_s), Qt::LeftButton);
        QVERIFY(!page.tree().isVisible());
    }

    void theMatrixCountsAndFilters()
    {
        m_window->showWorkspace(u"risks"_s);
        auto &page = *m_window->page(u"risks"_s)->findChild<RisksPage *>();
        MatrixWidget &matrix = page.matrix();
        int counted = 0;
        std::pair<int, int> filled {0, 0};
        for (int likelihood = 1; likelihood <= 5; ++likelihood) {
            for (int consequence = 1; consequence <= 5; ++consequence) {
                counted += matrix.count(likelihood, consequence);
                if (matrix.count(likelihood, consequence) > 0)
                    filled = {likelihood, consequence};
            }
        }
        QCOMPARE(counted, m_window->project()->store(Scenario::kind()).count());
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(filled.first, filled.second).center());
        QCOMPARE(page.table().model().recordCount(), matrix.count(filled.first, filled.second));
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(filled.first, filled.second).center());
        QCOMPARE(page.table().model().recordCount(), counted);
    }

    void polishComesWithoutARestartAndKeepsTheSelection()
    {
        const RecordId id = assets().table().model().idAt(5);
        m_window->workbench()->select(id);
        Preferences polish = m_window->preferences();
        polish.language = Language::Polish;
        m_window->setPreferences(polish);
        QVERIFY(m_window->workbench()->selected() == id);
        const auto *navigation = m_window->findChild<QListWidget *>(u"navigation"_s);
        QCOMPARE(navigation->item(0)->text(), u"Zasoby"_s);
        QVERIFY(menuBarText().contains(u"Plik"_s));
    }

    void theGlossaryFindsATermInEitherLanguage()
    {
        m_window->showWorkspace(u"glossary"_s);
        auto &page = *qobject_cast<GlossaryPage *>(m_window->page(u"glossary"_s));
        page.searchField().setText(u"kanał"_s); // QTest types only ASCII
        QVERIFY(page.list().count() >= 1);
        page.searchField().clear();
        page.showTerm(u"conduit"_s);
        QCOMPARE(page.list().currentItem()->data(Qt::UserRole).toString(), u"conduit"_s);
    }

    void undoToHereTakesBackAllThatCameAfter()
    {
        const Id<Asset> id(assets().table().model().idAt(0));
        const Asset before = *m_window->project()->find(id);
        for (const QString &firmware : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY(m_window->project()->setValue(Asset::kind(), id, Asset::kind().indexOf(u"firmware"), firmware));
        m_window->showWorkspace(u"history"_s);
        auto &page = *qobject_cast<HistoryPage *>(m_window->page(u"history"_s));
        page.table().selectRow(2); // the first of the three
        QTest::mouseClick(&page.undoButton(), Qt::LeftButton);
        QVERIFY(*m_window->project()->find(id) == before);
        QVERIFY(m_window->project()->canRedo());
    }

    void theReportIsSeenBeforeItIsExported()
    {
        m_window->showWorkspace(u"reports"_s);
        auto &page = *qobject_cast<ReportsPage *>(m_window->page(u"reports"_s));
        QVERIFY(QTest::qWaitFor([&] { return page.pageCount() > 10; }, 20000));
        m_dialogs.file = m_folder->filePath(u"report.pdf"_s);
        QTest::mouseClick(&page.exportButton(), Qt::LeftButton);
        QFile pdf(m_dialogs.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(8).startsWith("%PDF-1.4"));
    }

    void markupInANameStaysText()
    {
        const Id<Asset> id(assets().table().model().idAt(0));
        QVERIFY(m_window->project()->setValue(Asset::kind(), id, Asset::kind().indexOf(u"name"), u"<b>bold</b><img src=x>, a long name"_s));
        RecordTable &table = assets().table();
        const QModelIndex cell = table.model().index(table.model().rowOf(id), columnOf(table, u"name"));
        QCOMPARE(cell.data().toString(), u"<b>bold</b><img src=x>, a long name"_s);
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u'<'));
    }

    void everyWorkspaceOpensFromTheMenu()
    {
        for (const QString &key : m_window->workspaceKeys()) {
            QAction *action = menuAction(key.first(1).toUpper() + key.sliced(1));
            QVERIFY2(action && !action->shortcut().isEmpty(), qPrintable(key));
            action->trigger();
            QVERIFY2(m_window->page(key) && m_window->page(key)->isVisible(), qPrintable(key));
        }
    }

    void aScenarioFromTheLibraryStandsInTheTable()
    {
        m_window->showWorkspace(u"risks"_s);
        QWidget *page = m_window->page(u"risks"_s);
        const size_t before = m_window->project()->all<Scenario>().size();
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<LibraryDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"run dry"_s);
            QCOMPARE(dialog->chosen().size(), size_t(1));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        buttonCalled(*page, u"From the library…"_s)->click();
        QCOMPARE(m_window->project()->all<Scenario>().size(), before + 1);
        const Scenario added = m_window->project()->all<Scenario>().back();
        QCOMPARE(added.title.main, u"Pumps run dry"_s);
        buttonCalled(*page, u"Copy"_s)->click();
        QCOMPARE(m_window->project()->all<Scenario>().size(), before + 2);
    }

    void aFrameworkIsBroughtInByTheMenuOfTheWorksheets()
    {
        m_window->showWorkspace(u"worksheets"_s);
        auto *page = m_window->findChild<WorksheetsPage *>();
        m_dialogs.file = QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/frameworks/station.yaml");
        QAction *bringIn = nullptr;
        for (const QMenu *menu : page->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Bring in a framework…"_s)
                    bringIn = action;
            }
        }
        QVERIFY(bringIn);
        auto *frameworks = page->findChild<QComboBox *>(u"frameworks"_s);
        bringIn->trigger();
        QCoreApplication::processEvents(); // the list follows when the announcements of the edit are through
        QVERIFY(frameworks->findText(u"Station framework"_s) >= 0);
        page->showFramework(u"station-1"_s);
        QCOMPARE(page->model().profile().front().rows, 1);
        QVERIFY(frameworks->findText(u"Station library"_s) < 0); // threats are answered by nobody
    }

    void aRiskIsAcceptedByWhoAsWhatAndUntil()
    {
        const Id<Scenario> id = aboveTolerable();
        auto &page = *m_window->page(u"risks"_s)->findChild<RisksPage *>();
        const QDate until = m_window->project()->today().addDays(90);
        QTimer::singleShot(0, this, [until] {
            auto *dialog = qobject_cast<AcceptanceDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const auto type = [dialog](QStringView field, const QString &text) { dialog->editor(field)->findChild<QLineEdit *>()->setText(text); };
            type(u"acceptedBy", u"A. Kowalska"_s);
            type(u"acceptedAs", {});
            type(u"acceptedUntil", until.toString(Qt::ISODate));
            QTest::keyClick(dialog, Qt::Key_Return);
            QVERIFY(dialog->isVisible()); // no office: refused with a sentence, nothing written
            QVERIFY(!dialog->findChild<QLabel *>(u"problem"_s)->text().isEmpty());
            type(u"acceptedAs", u"Plant manager"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        buttonCalled(page.panel(), u"Accept the risk…"_s)->click();
        const Scenario accepted = *m_window->project()->find(id);
        QCOMPARE(accepted.acceptedAs, u"Plant manager"_s);
        QCOMPARE(accepted.acceptedUntil, until);
        auto *state = page.panel().findChild<QLabel *>(u"decisionState"_s);
        QCOMPARE(state->text(), u"Accepted until "_s + until.toString(Qt::ISODate));
        buttonCalled(page.panel(), u"Withdraw"_s)->click();
        QVERIFY(m_window->project()->find(id)->acceptedBy.isEmpty());
        QVERIFY(m_window->project()->undo());
        QCOMPARE(m_window->project()->find(id)->acceptedAs, u"Plant manager"_s);
    }

    void aSuggestionIsWrittenOnlyWhenAPersonTakesIt()
    {
        m_window->showWorkspace(u"risks"_s);
        auto &page = *m_window->page(u"risks"_s)->findChild<RisksPage *>();
        Scenario scenario = m_window->project()->all<Scenario>().front();
        scenario.exposure = 5;
        scenario.capability = 5;
        scenario.weakness = 5;
        scenario.unmitigated.likelihood = 2;
        QVERIFY(m_window->workbench()->edit({}, [&](Edit &edit) { return edit.put(scenario); }));
        m_window->workbench()->select(scenario.id);
        QCOMPARE(m_window->project()->find(scenario.id)->unmitigated.likelihood, std::optional(2));
        auto *take = page.panel().findChild<QPushButton *>(u"takeLikelihood"_s);
        QVERIFY(take->isVisibleTo(&page.panel()));
        take->click();
        QCOMPARE(m_window->project()->find(scenario.id)->unmitigated.likelihood, std::optional(5));
        QVERIFY(!take->isVisibleTo(&page.panel()));
    }

    void theBowTieIsWalkedByArrowsAndLeadsToItsRecords()
    {
        const Id<Scenario> id = aboveTolerable();
        auto *workspace = qobject_cast<SectionedPage *>(m_window->page(u"risks"_s));
        QTest::mouseClick(workspace->findChild<QPushButton *>(u"bowTieView"_s), Qt::LeftButton);
        auto &page = *workspace->findChild<BowTiePage *>();
        QVERIFY(page.canvas().picture());
        QVERIFY(page.canvas().picture()->size().width() <= page.width());
        m_dialogs.file = m_folder->filePath(u"bow-tie.svg"_s);
        buttonCalled(*workspace, u"Save the picture…"_s)->click();
        QFile svg(m_dialogs.file);
        QVERIFY(svg.open(QIODevice::ReadOnly) && svg.readAll().contains(m_window->project()->find(id)->number.toUtf8()));
        QVERIFY(page.exportTo(m_folder->filePath(u"bow-tie.png"_s)));
        QVERIFY(!page.exportTo(m_folder->filePath(u"missing/bow-tie.png"_s)));
        page.canvas().setFocus();
        const auto here = [&] { return page.canvas().picture()->elements()[static_cast<size_t>(page.canvas().current())]; };
        QCOMPARE(here().record, RecordId(id)); // the first cause
        QTest::keyClick(&page.canvas(), Qt::Key_Right);
        const RecordId measure = here().record;
        QVERIFY(m_window->project()->find(Id<Measure>(measure)));
        QTest::keyClick(&page.canvas(), Qt::Key_Return);
        QCOMPARE(m_window->workbench()->selected(), measure);
        QVERIFY(workspace->findChild<MeasuresPage *>()->isVisible());
    }

    void theFourQuestionsAreAnsweredAndSignedForOt()
    {
        m_window->showWorkspace(u"risks"_s);
        auto *workspace = qobject_cast<SectionedPage *>(m_window->page(u"risks"_s));
        const auto numbered = [&](const QString &number) {
            const std::vector<Measure> all = m_window->project()->all<Measure>();
            return std::ranges::find(all, number, &Measure::number)->id;
        };
        const Id<Measure> id = numbered(u"M-06"_s); // never asked
        m_window->workbench()->select(id);
        auto &page = *workspace->findChild<MeasuresPage *>();
        auto &panel = *page.findChild<MeasurePanel *>();
        QVERIFY(panel.isVisible());
        auto *state = panel.findChild<QLabel *>(u"guardState"_s);
        QVERIFY(state->text().contains(u"nobody has answered"_s));
        panel.findChild<QCheckBox *>(u"none"_s)->click();
        QCOMPARE(m_window->project()->find(id)->harms, QStringList(u"none"_s));
        panel.findChild<QCheckBox *>(u"trip"_s)->click(); // takes "none" away
        QCOMPARE(m_window->project()->find(id)->harms, QStringList(u"trip"_s));
        QVERIFY(state->text().contains(u"E601"_s));
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<SignatureDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->who().findChild<QLineEdit *>()->setText(u"Shift supervisor"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        panel.findChild<QPushButton *>(u"signForOt"_s)->click();
        QCOMPARE(m_window->project()->find(id)->signedByOt, u"Shift supervisor"_s);
        QVERIFY(state->text().startsWith(u"Signed for OT"_s));
        // The other side of "measures of a scenario".
        auto *add = panel.findChild<QLineEdit *>(u"addScenario"_s);
        add->setText(u"R-34"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(panel.findChild<QLabel *>(u"scenariosHelped"_s)->text().contains(u"R-34"_s));
        QVERIFY(m_window->project()->undo());
        QVERIFY(!panel.findChild<QLabel *>(u"scenariosHelped"_s)->text().contains(u"R-34"_s));
    }

    void thePlanIsSeenByStopsAndByWhatFitsIntoASum()
    {
        m_window->showWorkspace(u"risks"_s);
        auto *workspace = qobject_cast<SectionedPage *>(m_window->page(u"risks"_s));
        workspace->showSection(u"measures"_s);
        auto &page = *workspace->findChild<MeasuresPage *>();
        page.findChild<QPushButton *>(u"measurePlanView"_s)->click();
        QVERIFY(page.plan().isVisible() && !page.table().isVisible());
        const int measures = page.plan().table().rowCount();
        QVERIFY(measures > 10);
        page.plan().groupByStops(true);
        QVERIFY(page.plan().table().rowCount() > measures); // the stops themselves
        page.plan().groupByStops(false);
        auto *budget = page.findChild<QLineEdit *>(u"budget"_s);
        QTest::keyClicks(budget, u"10000"_s);
        QVERIFY(page.findChild<QLabel *>(u"budgetAnswer"_s)->text().contains(u"scenario"_s));
        budget->setText(u"much"_s);
        QVERIFY(page.findChild<QLabel *>(u"budgetAnswer"_s)->text().contains(u"whole number"_s));
        page.plan().table().selectRow(3);
        QVERIFY(m_window->project()->find(Id<Measure>(m_window->workbench()->selected())));
        QVERIFY(page.plan().isVisible());
    }

    void aDecisionLeadsToItsRecordAndThePageIsSaved()
    {
        m_window->showWorkspace(u"risks"_s);
        auto *workspace = qobject_cast<SectionedPage *>(m_window->page(u"risks"_s));
        QTest::mouseClick(workspace->findChild<QPushButton *>(u"decisionsView"_s), Qt::LeftButton);
        auto &page = *workspace->findChild<DecisionsPage *>();
        m_dialogs.file = m_folder->filePath(u"decisions.pdf"_s);
        workspace->findChild<QPushButton *>(u"saveDecisions"_s)->click();
        QFile pdf(m_dialogs.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        page.table().setFocus();
        page.table().setCurrentCell(1, 0); // the first below its question
        const QString about = page.table().item(1, 0)->text();
        QTest::keyClick(&page.table(), Qt::Key_Return);
        const QString name = m_window->project()->designation(m_window->workbench()->selected(), Words(Language::English));
        QVERIFY2(about.contains(name), qPrintable(about));
        QVERIFY(!page.isVisible());
    }

    void aCellOfTheZonesLeadsToItsScenarios()
    {
        m_window->showWorkspace(u"risks"_s);
        auto *workspace = qobject_cast<SectionedPage *>(m_window->page(u"risks"_s));
        QTest::mouseClick(workspace->findChild<QPushButton *>(u"zoneRisksView"_s), Qt::LeftButton);
        auto &page = *workspace->findChild<ZoneRisksPage *>();
        const int column = ZoneRisksPage::columnOf(RiskStage::Today, Grade::High);
        int row = 2;
        while (page.table().item(row, column)->text().isEmpty())
            ++row;
        const int count = page.table().item(row, column)->text().toInt();
        page.table().setFocus();
        page.table().setCurrentCell(row, column);
        QTest::keyClick(&page.table(), Qt::Key_Return);
        auto &risks = *workspace->findChild<RisksPage *>();
        QVERIFY(risks.isVisible());
        QCOMPARE(risks.table().model().recordCount(), count);
        risks.findChild<QPushButton *>(u"scopeFilter"_s)->click();
        QCOMPARE(risks.table().model().recordCount(), m_window->project()->store(Scenario::kind()).count());
    }

private:
    /// A scenario above tolerable that nobody has accepted, selected in the risks.
    Id<Scenario> aboveTolerable()
    {
        m_window->showWorkspace(u"risks"_s);
        const std::vector<JudgedScenario> all = RiskMethod::of(*m_window->project()).judgeAll(*m_window->project());
        const auto found = std::ranges::find_if(all, [](const JudgedScenario &judged) {
            return judged.today.isAboveTolerable() && judged.scenario.acceptedBy.isEmpty() && judged.scenario.measures.size() > 1;
        });
        m_window->workbench()->select(found->scenario.id);
        return found->scenario.id;
    }

    AssetsPage &assets()
    {
        m_window->showWorkspace(u"assets"_s);
        return *qobject_cast<AssetsPage *>(m_window->page(u"assets"_s));
    }

    static int columnOf(RecordTable &table, QStringView key)
    {
        const int field = table.model().kind().indexOf(key);
        const auto &columns = table.model().columns();
        return static_cast<int>(std::ranges::find(columns, field) - columns.begin());
    }

    QAction *menuAction(const QString &start)
    {
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text().startsWith(start))
                    return action;
            }
        }
        return nullptr;
    }

    QString menuBarText()
    {
        QString text;
        for (const QAction *menu : m_window->menuBar()->actions())
            text += menu->text();
        return text.remove(u'&');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    AnsweredDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindow)
#include "tst_Window.moc"
