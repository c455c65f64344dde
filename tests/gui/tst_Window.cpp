// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven by menu and key.
#include "core/catalog/NewProject.h"
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Evidence.h"
#include "core/model/Flow.h"
#include "core/model/Scenario.h"
#include "core/model/Staged.h"
#include "core/model/Zone.h"
#include "core/model/Scale.h"
#include "core/risk/RiskMethod.h"
#include "core/risk/ScaleEdits.h"
#include "ui/assets/AssetsPage.h"
#include "ui/assets/FoundReview.h"
#include "ui/assets/FoundTable.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/evidence/EvidencePreview.h"
#include "ui/glossary/GlossaryPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/record/FieldEditor.h"
#include "ui/record/RecordForm.h"
#include "ui/record/RecordTable.h"
#include "ui/reports/ReportsPage.h"
#include "ui/risks/ApprovalDialog.h"
#include "ui/risks/BaselinesPage.h"
#include "ui/risks/ComparisonView.h"
#include "ui/risks/LibraryDialog.h"
#include "ui/risks/MatrixWidget.h"
#include "ui/risks/MatrixEditor.h"
#include "ui/risks/ReadyMatrixDialog.h"
#include "ui/risks/RisksPage.h"
#include "ui/risks/StepCard.h"
#include "ui/risks/WorkflowPage.h"
#include "ui/risks/ScaleStepsModel.h"
#include "ui/risks/ScalesPage.h"
#include "ui/risks/AcceptanceDialog.h"
#include "ui/risks/BowTiePage.h"
#include "ui/risks/DecisionsPage.h"
#include "ui/risks/MeasurePanel.h"
#include "ui/risks/MeasuresPage.h"
#include "ui/risks/PlanList.h"
#include "ui/risks/RisksWorkspace.h"
#include "ui/risks/ScenarioPanel.h"
#include "ui/risks/ZoneRisksPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/worksheets/LevelPanel.h"
#include "ui/worksheets/LevelsTable.h"
#include "ui/worksheets/RequirementCard.h"
#include "ui/worksheets/WorksheetsPage.h"
#include "ui/zones/AcceptFindingDialog.h"
#include "ui/zones/ProblemsPanel.h"
#include "ui/zones/TrafficPanel.h"

#include "../core/exchange/CaptureWriter.h"

#include "TestShell.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

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
        TestShell::start();
    }

    void init()
    {
        m_dialogs.questions = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"waterworks.tandem"_s);
        QVERIFY(createSampleProject(m_path, u"waterworks"_s, {}));
        m_window = std::make_unique<MainWindow>(TestShell::preferences(), m_dialogs);
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
        const size_t entries = m_window->project()->journal().entries().size();
        QTest::keyClick(&table.view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_dialogs.questions, 0);
        QCOMPARE(table.model().index(2, vendor).data().toString(), first);
        QCOMPARE(m_window->project()->journal().entries().size(), entries + 1);
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
        Q_EMIT page.levels().cellActivated(2, 3);
        QVERIFY(page.tree().isVisible());
        QVERIFY(page.card().row() >= 0);
        QTest::mouseClick(page.findChild<QPushButton *>(u"chartView"_s), Qt::LeftButton);
        QVERIFY(!page.tree().isVisible());
    }

    void aSuggestedLevelIsTakenOverWithItsReason()
    {
        m_window->showWorkspace(u"worksheets"_s);
        auto &page = *qobject_cast<WorksheetsPage *>(m_window->page(u"worksheets"_s));
        QTest::mouseClick(page.findChild<QPushButton *>(u"levelsView"_s), Qt::LeftButton);
        page.levels().setCurrentCell(0, 2);
        const RecordId zone = page.levels().levels().front().scope;
        page.levelPanel().findChild<QPushButton *>(u"takeOverLevel"_s)->click();
        QCoreApplication::processEvents();
        const Zone changed = *m_window->project()->find(Id<Zone>(zone));
        QVERIFY(changed.slT);
        QVERIFY(changed.slTReason.contains(u"R-"_s)); // names the scenario
        QVERIFY(m_window->project()->undo());
    }

    void aFileSupportsAnAnswerAndIsLookedInto()
    {
        m_window->showWorkspace(u"worksheets"_s);
        auto &page = *qobject_cast<WorksheetsPage *>(m_window->page(u"worksheets"_s));
        page.showFramework(u"csf-2.0"_s);
        const size_t before = m_window->project()->all<Evidence>().size();
        m_dialogs.file = QStringLiteral(TANDEM_SOURCE_DIR "/resources/sample/waterworks/files/PLC-102_dosing.scl");
        page.card().findChild<QPushButton *>(u"addEvidence"_s)->click();
        QCOMPARE(m_window->project()->all<Evidence>().size(), before + 1);
        const Evidence taken = m_window->project()->all<Evidence>().back();
        m_window->workbench()->show(taken.id);
        auto *evidence = qobject_cast<EvidencePage *>(m_window->page(u"evidence"_s));
        QVERIFY(evidence);
        QVERIFY(evidence->preview().text().toPlainText().startsWith(u"FUNCTION_BLOCK"_s));
        QVERIFY(evidence->preview().text().isVisible());
    }

    void targetsOfAProfileAreTakenOver()
    {
        m_window->showWorkspace(u"worksheets"_s);
        auto &page = *qobject_cast<WorksheetsPage *>(m_window->page(u"worksheets"_s));
        page.showFramework(u"csf-2.0"_s);
        const QList<QMenu *> menus = page.findChildren<QMenu *>();
        const auto found = std::ranges::find(menus, u"Targets"_s, &QMenu::title);
        QVERIFY(found != menus.cend());
        QMenu *targets = *found;
        Q_EMIT targets->aboutToShow();
        targets->actions().constFirst()->trigger();
        const int row = page.model().rowOf(page.model().index(0, 0));
        QVERIFY(row >= 0);
        const QString label = m_window->project()->journal().entries().back().label;
        QVERIFY2(label.startsWith(u"Targets: "_s), qPrintable(label));
        QVERIFY(m_window->project()->undo());
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

    /// By hand: the scenario with likelihood 3 today whose worst category gives its level; its cell set to low by key.
    void aCellOfAMatrixSetByKeyChangesTheLevelInTheTable()
    {
        RisksPage &risks = riskSection<RisksPage>();
        Project &project = *m_window->project();
        const RiskMethod method = RiskMethod::of(project);
        const Scenario scenario = project.all<Scenario>().front();
        const JudgedState today = method.judge(scenario).today;
        QVERIFY(today.worst && today.overall > Grade::Low);
        const auto shown = [&] {
            RecordTableModel &model = risks.table().model();
            return model.index(model.rowOf(scenario.id), 2).data(RecordTableModel::LevelsRole).toList().at(1).toInt();
        };
        QCOMPARE(shown(), static_cast<int>(today.overall));
        ScalesPage &page = riskSection<ScalesPage>();
        page.showAxis(today.worst);
        MatrixEditor &matrix = page.matrix();
        matrix.setCurrent(1, 1);
        for (int step = 1; step < today.likelihood; ++step)
            QTest::keyClick(&matrix, Qt::Key_Up);
        for (int step = 1; step < today.worstConsequence; ++step)
            QTest::keyClick(&matrix, Qt::Key_Right);
        QCOMPARE(matrix.current(), std::pair(today.likelihood, today.worstConsequence));
        const bool isCritical = today.overall == Grade::Critical;
        QTest::keyClick(&matrix, isCritical ? Qt::Key_H : Qt::Key_C);
        QCOMPARE(shown(), static_cast<int>(isCritical ? Grade::High : Grade::Critical));
        QVERIFY(menuAction(u"Undo"_s)->text().contains(u"likelihood"_s));
        menuAction(u"Undo"_s)->trigger();
        QCOMPARE(shown(), static_cast<int>(today.overall));
        QVERIFY(project.all<Scale>().empty());
        // A second click on the chosen cell raises it by one level.
        matrix.setCurrent(1, 1);
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(1, 1).center());
        QCOMPARE(RiskMethod::of(project).level(*today.worst, 1, 1), Grade::Medium);
        QVERIFY(page.findChild<QLabel *>(u"dipWarning"_s)->isVisible());
    }

    void otherNumbersOfStepsAreShownBesideTheScoresUntilScoredAgain()
    {
        Project &project = *m_window->project();
        ScalesPage &page = riskSection<ScalesPage>();
        QAbstractItemModelTester tester(&page.steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.showAxis({});
        auto *count = page.findChild<QComboBox *>(u"numberOfSteps"_s);
        QVERIFY(!page.matrix().isVisible());
        count->setCurrentIndex(count->findData(4));
        Q_EMIT count->activated(count->currentIndex());
        QCOMPARE(page.steps().rowCount(), 4);
        QCOMPARE(RiskScales::of(project).count({}), 4);
        const Scenario scenario = project.all<Scenario>().front();
        RisksPage &risks = riskSection<RisksPage>();
        m_window->workbench()->select(scenario.id);
        auto *form = risks.findChild<RecordForm *>();
        FieldEditor *likelihood = form->editor(u"unmitigated.likelihood");
        QVERIFY(likelihood);
        const auto remark = [&] {
            const QList<QLabel *> labels = likelihood->findChildren<QLabel *>();
            return labels.isEmpty() || labels.front()->isHidden() ? QString() : labels.front()->text();
        };
        QVERIFY2(remark().endsWith(u"of 5 before"_s), qPrintable(remark()));
        auto *box = likelihood->findChild<QComboBox *>();
        QCOMPARE(box->count(), 5); // "not set" and four steps
        QVERIFY(!box->itemData(1, Qt::ToolTipRole).toString().isEmpty());
        Q_EMIT box->activated(box->currentIndex()); // the same step, chosen anew
        QCOMPARE(remark(), QString());
        QVERIFY(!project.all<Scenario>().front().remapped.contains(u"unmitigated.likelihood"_s));
        menuAction(u"Undo"_s)->trigger();
        menuAction(u"Undo"_s)->trigger();
        QCOMPARE(box->count(), 6);
        QVERIFY(project.all<Scenario>().front().remapped.isEmpty());
    }

    void aStepIsNamedInPlaceAndLettersMustDiffer()
    {
        Project &project = *m_window->project();
        ScalesPage &page = riskSection<ScalesPage>();
        page.showAxis(ConsequenceCategory::Money);
        ScaleStepsModel &steps = page.steps();
        QVERIFY(steps.setData(steps.index(1, ScaleStepsModel::OwnName), u"  A new   pump "_s, Qt::EditRole));
        QCOMPARE(RiskScales::of(project).category(ConsequenceCategory::Money).steps[1].name.en, u"A new pump"_s);
        QCOMPARE(RiskScales::of(project).category(ConsequenceCategory::Money).steps[1].name.pl, u"Niewielki"_s);
        page.showAxis({});
        auto *letters = page.findChild<QLineEdit *>(u"levelLetters"_s);
        letters->setFocus();
        letters->setText(u"ABCC"_s);
        QTest::keyClick(letters, Qt::Key_Return);
        QVERIFY(RiskScales::of(project).letters.isEmpty());
        letters->setText(u"ABCD"_s);
        QTest::keyClick(letters, Qt::Key_Return);
        QCOMPARE(riskLetter(Grade::High, Words(Language::English), project), u"C"_s);
        QCOMPARE(riskLetter(Grade::Unknown, Words(Language::English), project), u"?"_s);
    }

    void aReadyMatrixIsChosenWithItsEffectInSight()
    {
        ScalesPage &page = riskSection<ScalesPage>();
        bool said = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<ReadyMatrixDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *list = dialog->findChild<QListWidget *>();
            QCOMPARE(list->count(), 5);
            list->setCurrentRow(4);
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                said = said || label->text().contains(u"scores move to another number"_s);
            QTest::mouseClick(buttonCalled(*dialog, u"Use this matrix"_s), Qt::LeftButton);
        });
        QTest::mouseClick(buttonCalled(*m_window->page(u"risks"_s), u"Use a ready matrix…"_s), Qt::LeftButton);
        QVERIFY(said);
        page.showAxis(ConsequenceCategory::Safety);
        QCOMPARE(page.steps().rowCount(), 4);
        menuAction(u"Undo"_s)->trigger();
        QCOMPARE(page.steps().rowCount(), 5);
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

    void aFindingIsShownAndAcceptedBelowTheDrawing()
    {
        m_window->showWorkspace(u"zones"_s);
        auto &panel = *m_window->page(u"zones"_s)->findChild<ProblemsPanel *>();
        panel.workOutNow();
        const int open = panel.table().rowCount();
        QVERIFY(open > 20);
        panel.table().setCurrentCell(0, 0);
        QVERIFY(m_window->workbench()->selected().isValid()); // the drawing follows the selection
        const QString rule = panel.table().item(0, 1)->text();
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<AcceptFindingDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->accept(); // without a reason it stays
            QVERIFY(dialog->isVisible());
            dialog->findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"Known; the cabinet moves in spring."_s);
            dialog->accept();
        });
        QTest::mouseClick(panel.findChild<QPushButton *>(u"acceptProblem"_s), Qt::LeftButton);
        panel.workOutNow();
        QCOMPARE(panel.table().rowCount(), open - 1);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"acceptedProblems"_s), Qt::LeftButton);
        QCOMPARE(panel.table().rowCount(), 1);
        QCOMPARE(panel.table().item(0, 1)->text(), rule);
        panel.table().setCurrentCell(0, 0);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"acceptProblem"_s), Qt::LeftButton); // takes it back
        panel.workOutNow();
        QCOMPARE(panel.table().rowCount(), 0);
    }

    void aFindingIsMendedOrLeadsToItsField()
    {
        m_window->showWorkspace(u"zones"_s);
        QWidget &page = *m_window->page(u"zones"_s);
        auto &panel = *page.findChild<ProblemsPanel *>();
        panel.workOutNow();
        const auto fixes = [&](const QString &rule) {
            for (int row = 0; row < panel.table().rowCount(); ++row) {
                if (panel.table().item(row, 1)->text() != rule)
                    continue;
                panel.table().setCurrentCell(row, 1);
                QMenu *menu = panel.findChild<QPushButton *>(u"fixProblem"_s)->menu();
                Q_EMIT menu->aboutToShow();
                return menu->actions();
            }
            return QList<QAction *>();
        };
        const QList<QAction *> told = fixes(u"C210"_s); // nobody is named to watch a conduit: that a person must say
        QVERIFY(!told.isEmpty());
        told.last()->trigger();
        const RecordId conduit = m_window->workbench()->selected();
        QVERIFY(m_window->project()->store(Conduit::kind()).contains(conduit));
        const auto forms = page.findChildren<RecordForm *>();
        const auto form = std::ranges::find_if(forms, [&](const RecordForm *one) { return one->isVisible(); });
        QVERIFY(form != forms.end() && (*form)->editor(u"monitoredBy"));
        QVERIFY((*form)->editor(u"monitoredBy")->isAncestorOf(QApplication::focusWidget()));
        const qsizetype before = std::ssize(m_window->project()->journal().entries());
        const QList<QAction *> done = fixes(u"C203"_s); // an SL-T below that of its zones: one click raises it
        QVERIFY(done.size() > 1);
        done.first()->trigger();
        QCOMPARE(std::ssize(m_window->project()->journal().entries()), before + 1);
        QVERIFY(m_window->project()->undo());
    }

    void trafficBecomesAConduitBelowTheDrawing()
    {
        m_window->showWorkspace(u"zones"_s);
        QWidget &page = *m_window->page(u"zones"_s);
        QTest::mouseClick(page.findChild<QPushButton *>(u"trafficPanelView"_s), Qt::LeftButton);
        auto &panel = *page.findChild<TrafficPanel *>();
        panel.workOutNow();
        const RecordStore &conduits = m_window->project()->store(Conduit::kind());
        const int before = conduits.count();
        for (int row = 0; row < panel.table().model()->rowCount() && !panel.findChild<QPushButton *>(u"makeConduit"_s)->isEnabled(); ++row)
            panel.table().selectRow(row);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"makeConduit"_s), Qt::LeftButton);
        QCOMPARE(conduits.count(), before + 1);
        menuAction(u"Undo"_s)->trigger();
        QCOMPARE(conduits.count(), before);
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

    void aStepOfTheWorkflowIsRecordedByKeys()
    {
        WorkflowPage &page = *riskSection<WorkflowPage>(u"workflow"_s);
        page.path().setFocus();
        QTest::keyClick(&page.path(), Qt::Key_Home);
        page.showStep(u"6.7"_s);
        QTest::keyClick(&page.path(), Qt::Key_Up); // the keys of the list choose the step
        QCOMPARE(page.card().step(), pathStep(u"6.6"_s));
        const size_t before = m_window->project()->all<WorkflowStep>().size();
        page.card().editor(u"doneBy"_s)->setFocus();
        QTest::keyClicks(page.card().editor(u"doneBy"_s)->focusProxy(), u"IT security officer"_s);
        // A gate of a zone is closed: without a reason nothing is written, and the message says which.
        QTest::keyClick(page.card().editor(u"doneBy"_s)->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->project()->all<WorkflowStep>().size(), before);
        page.card().editor(u"pastGate"_s)->setFocus();
        QTest::keyClicks(page.card().editor(u"pastGate"_s)->focusProxy(), u"The sector's threat report holds for all zones."_s);
        QTest::keyClick(page.card().editor(u"pastGate"_s)->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->project()->all<WorkflowStep>().size(), before + 1);
        QCOMPARE(m_window->project()->all<WorkflowStep>().back().doneBy, u"IT security officer"_s);
        QVERIFY(QTest::qWaitFor([&] { return page.workflow().at(pathStep(u"6.6"_s), {}).standing == StepStanding::Done; }));
        menuAction(u"Undo"_s)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return page.workflow().at(pathStep(u"6.6"_s), {}).standing == StepStanding::Open; }));
        // What was typed for another step is not carried over to this one.
        page.showStep(u"6.7"_s);
        QVERIFY(page.card().editor(u"doneBy"_s)->text().isEmpty());
    }

    void aRecordInTheWayIsOneClickAway()
    {
        WorkflowPage &page = *riskSection<WorkflowPage>(u"workflow"_s);
        page.showStep(u"3.1"_s);
        QListWidget *list = page.card().inTheWay();
        QVERIFY(list && list->count() > 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(QTest::qWaitFor([&] { return m_window->page(u"assets"_s) && m_window->page(u"assets"_s)->isVisible(); }));
    }

    void aChangeElsewhereMarksTheStepToReview()
    {
        WorkflowPage &page = *riskSection<WorkflowPage>(u"workflow"_s);
        const auto dosing = m_window->project()->resolve(u"Dosing"_s, {"zone"});
        QVERIFY(dosing);
        const int step = pathStep(u"5.2"_s);
        QCOMPARE(page.workflow().at(step, *dosing).standing, StepStanding::Done);
        const auto scenario = m_window->project()->resolve(u"R-15"_s, {"scenario"});
        QVERIFY(m_window->project()->setValue(Scenario::kind(), *scenario, Scenario::kind().indexOf(u"vulnerability"), u"One more"_s));
        QVERIFY(QTest::qWaitFor([&] { return page.workflow().at(step, *dosing).standing == StepStanding::ToReview; }));
        page.showStep(u"5.2"_s, *dosing);
        QVERIFY(std::ranges::any_of(page.card().findChildren<QLabel *>(), [](const QLabel *label) { return label->text().contains(u"Scenario R-15: “Vulnerability” changed after 5.2"_s); }));
    }

    void aStateIsApprovedAndComparedWithWhatComesLater()
    {
        BaselinesPage &page = *riskSection<BaselinesPage>(u"baselines"_s);
        QCOMPARE(page.list().count(), 1); // of the sample
        QVERIFY(page.comparison().topLevelItemCount() > 3);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<ApprovalDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->editor(u"name"_s)->focusProxy(), u"Winter"_s);
            QTest::keyClicks(dialog->editor(u"approvedBy"_s)->focusProxy(), u"Plant manager"_s);
            dialog->accept(); // gates are closed, and the note does not say why it is approved all the same
            QVERIFY(dialog->isVisible());
            QTest::keyClicks(dialog->editor(u"note"_s)->focusProxy(), u"Board meeting"_s);
            buttonCalled(*dialog, u"Approve"_s)->click();
            QVERIFY(!dialog->isVisible());
        });
        buttonCalled(*m_window->page(u"risks"_s), u"Approve and freeze a baseline…"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return page.list().count() == 2; }));
        QVERIFY(QTest::qWaitFor([&] { return page.before().findText(u"Winter"_s) == 0; }));
        page.before().setCurrentIndex(0);
        const auto scenario = m_window->project()->resolve(u"R-15"_s, {"scenario"});
        QVERIFY(m_window->project()->setValue(Scenario::kind(), *scenario, Scenario::kind().indexOf(u"today.likelihood"), 1));
        QVERIFY(QTest::qWaitFor([&] { return page.comparison().topLevelItemCount() == 2; })); // its level, and the record
        QTreeWidgetItem *item = page.comparison().topLevelItem(0)->child(0);
        page.comparison().setCurrentItem(item);
        QTest::keyClick(&page.comparison(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return m_window->findChild<RisksPage *>()->isVisible(); }));
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
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"bowTieView"_s), Qt::LeftButton);
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
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"decisionsView"_s), Qt::LeftButton);
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
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"zoneRisksView"_s), Qt::LeftButton);
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

    void aCaptureComesInThroughTheFileMenuAndGoesByUndo()
    {
        MainWindow &window = *m_window;
        const int before = window.project()->store(Flow::kind()).count();
        m_dialogs.file = m_folder->filePath(u"panel.pcap"_s);
        QVERIFY(CaptureWriter().conversation("10.30.40.11", "10.30.51.14", 502, CaptureWriter::modbus(3)).write(m_dialogs.file));
        menuAction(u"Import…"_s)->trigger();
        QCOMPARE(window.project()->store(Flow::kind()).count(), before + 1);
        QVERIFY(window.messageBar().text().contains(u"1 flows are new"_s));
        window.workbench()->askForImport(); // the same again, as a page asks for it
        QCOMPARE(window.project()->store(Flow::kind()).count(), before + 1);
        QVERIFY(window.messageBar().text().contains(u"already"_s));
        QVERIFY(window.project()->undo());
        QCOMPARE(window.project()->store(Flow::kind()).count(), before);
    }

    /// Guesses are looked through before anything is in the register; what is left waits beside it.
    void aDrawingIsLookedThroughBeforeItIsTakenOver()
    {
        MainWindow &window = *m_window;
        const RecordStore &zones = window.project()->store(Zone::kind());
        const RecordStore &waiting = window.project()->store(Staged::kind());
        const int before = zones.count();
        m_dialogs.file = m_folder->filePath(u"plant.drawio"_s);
        QFile file(m_dialogs.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
                   "<mxCell id=\"z\" value=\"Pilot plant cell\" style=\"swimlane\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"2000\" y=\"0\" width=\"200\" height=\"100\" as=\"geometry\"/></mxCell>"
                   "<mxCell id=\"a\" value=\"PP-PLC-1\" vertex=\"1\" parent=\"z\"><mxGeometry x=\"20\" y=\"40\" width=\"80\" height=\"40\" as=\"geometry\"/></mxCell>"
                   "<mxCell id=\"b\" value=\"Title block\" vertex=\"1\" parent=\"z\"><mxGeometry x=\"120\" y=\"40\" width=\"60\" height=\"40\" as=\"geometry\"/></mxCell></root></mxGraphModel>");
        file.close();
        QTimer::singleShot(0, this, [&] {
            auto *review = qobject_cast<FoundReview *>(QApplication::activeModalWidget());
            QVERIFY(review);
            if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
                review->grab().save(folder + u"/found-review.png"_s);
            QCOMPARE(zones.count(), before);
            QCOMPARE(review->found().rowCount(), 3);
            QTest::keyClick(&review->table(), Qt::Key_Home, Qt::ControlModifier);
            review->table().selectRow(0);
            auto *takenFor = review->findChild<QComboBox *>(u"takenFor"_s);
            QVERIFY(takenFor->isEnabled());
            takenFor->setCurrentIndex(takenFor->findData(u"wireless"_s));
            Q_EMIT takenFor->activated(takenFor->currentIndex());
            for (int row = 0; row < 3; ++row) {
                const QModelIndex cell = review->found().index(row, FoundTable::NameColumn);
                if (cell.data().toString() == "Title block"_L1)
                    review->found().setData(cell, Qt::Unchecked, Qt::CheckStateRole);
            }
            QTest::mouseClick(review->findChild<QPushButton *>(u"acceptFound"_s), Qt::LeftButton);
        });
        menuAction(u"Import…"_s)->trigger();
        QCOMPARE(zones.count(), before + 1);
        const std::vector<Zone> all = window.project()->all<Zone>();
        const auto made = std::ranges::find(all, u"Pilot plant cell"_s, [](const Zone &zone) { return zone.name.main; });
        QVERIFY(made != all.end());
        QCOMPARE(made->type, ZoneType::Wireless); // as it was said, not as it was guessed
        QCOMPARE(waiting.count(), 1);
        QVERIFY(window.messageBar().text().contains(u"1 found record"_s));
        QVERIFY(window.project()->undo());
        QCOMPARE(zones.count(), before);
        QCOMPARE(waiting.count(), 3);
        QTimer::singleShot(0, this, [] {
            auto *review = qobject_cast<FoundReview *>(QApplication::activeModalWidget());
            QVERIFY(review);
            QTest::mouseClick(review->findChild<QPushButton *>(u"discardFound"_s), Qt::LeftButton);
        });
        menuAction(u"Review what was found…"_s)->trigger();
        QCOMPARE(waiting.count(), 0);
        menuAction(u"Review what was found…"_s)->trigger();
        QVERIFY(window.messageBar().text().contains(u"Nothing"_s));
    }

    void aFileThatIsNoCaptureIsToldAndChangesNothing()
    {
        m_dialogs.file = m_folder->filePath(u"broken.pcap"_s);
        QFile file(m_dialogs.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(CaptureWriter().bytes().first(10));
        file.close();
        const qsizetype entries = std::ssize(m_window->project()->journal().entries());
        menuAction(u"Import…"_s)->trigger();
        QVERIFY(m_window->messageBar().text().contains(u"capture"_s));
        QCOMPARE(std::ssize(m_window->project()->journal().entries()), entries);
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
        return *m_window->page(u"assets"_s)->findChild<AssetsPage *>();
    }

    /// The risks workspace with one of its sections in front.
    template<typename Page>
    Page *riskSection(const QString &key)
    {
        menuAction(u"Risks"_s)->trigger();
        QTest::mouseClick(m_window->findChild<QPushButton *>(key + u"View"_s), Qt::LeftButton);
        return m_window->page(u"risks"_s)->findChild<Page *>();
    }
    template<typename Page>
    Page &riskSection()
    {
        return *riskSection<Page>(std::is_same_v<Page, ScalesPage> ? u"scales"_s : u"scenarios"_s);
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
