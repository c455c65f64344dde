// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop in the real window, driven by button and key. With TANDEM_PICTURES=FOLDER it leaves a picture of each step.
#include "core/catalog/NewProject.h"
#include "core/model/Scenario.h"
#include "core/workshop/RoomServer.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/workshop/BallotDialog.h"
#include "ui/workshop/DecisionDialog.h"
#include "ui/workshop/PrepareDialog.h"
#include "ui/workshop/PresentationWindow.h"
#include "ui/workshop/RoomPage.h"
#include "ui/workshop/StageView.h"
#include "ui/workshop/VotePage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
class YesDialogs : public Dialogs
{
public:
    QString file;
    QString text;
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return text; }
};

void click(QWidget &owner, const QString &name)
{
    auto *button = owner.findChild<QPushButton *>(name);
    if (!button)
        qFatal("no button %s", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}
}

class TestWorkshopWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        const bool isDark = qEnvironmentVariableIsSet("TANDEM_DARK");
        Theme::apply(*qApp, isDark ? Theme::Choice::Dark : Theme::Choice::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"waterworks.tandem"_s);
        QVERIFY(createSampleProject(m_path, u"waterworks"_s, {}));
        openWindow();
    }

    void cleanup() { m_window.reset(); }

    void aSessionIsPreparedFromTheHighScenarios()
    {
        prepare();
        const SessionRun &run = *desk().run();
        QCOMPARE(run.session().state, SessionState::Prepared);
        QVERIFY(run.items().size() > 10);
        QCOMPARE(run.session().name.main, u"November workshop"_s);
        QVERIFY(std::ranges::count_if(run.people(), &Participant::votes) >= 10);
        QVERIFY(m_window->project()->undo().has_value());
        QVERIFY(!desk().run() || desk().run()->session().name.main != u"November workshop"_s);
    }

    void sixPeopleVoteBehindTheCurtainAndTheRoomDecides()
    {
        prepare();
        const Id<Scenario> scenario = desk().item()->scenario;
        picture(u"1-prepared"_s);
        QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier); // opens the vote
        QVERIFY(desk().run()->openRoundOf(desk().itemId()).has_value());
        const int votes[] = {4, 5, 4, 2, 2, 1};
        voteAtLaptop(votes);
        QCOMPARE(desk().run()->voted(desk().itemId()).size(), size_t(6));
        QVERIFY(!desk().revealed());
        const auto *voters = m_window->findChild<QListWidget *>(u"voters"_s);
        const auto saysVoted = [voters] {
            int count = 0;
            for (int row = 0; row < voters->count(); ++row)
                count += voters->item(row)->text().contains(u"–") ? 1 : 0;
            return count;
        };
        QVERIFY(QTest::qWaitFor([&] { return saysVoted() == 6; })); // who, a moment later; never what
        picture(u"3-voted"_s);
        QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier); // reveals
        const ItemSummary *revealed = desk().revealed();
        QVERIFY(revealed);
        QCOMPARE(revealed->votes.values(std::vector {Team::It, Team::Ot}), (std::vector {1, 2, 2, 4, 4, 5}));
        QVERIFY(!revealed->verdict.isAgreed);
        picture(u"4-revealed"_s);
        decide();
        QCOMPARE(m_window->project()->find(scenario)->today.likelihood, std::optional(3));
        QCOMPARE(desk().item()->outcome, ItemOutcome::Decided);
        QVERIFY(m_window->project()->undo().has_value());
        QCOMPARE(desk().item()->outcome, ItemOutcome::Open);
        QVERIFY(m_window->project()->redo().has_value());
    }

    void afterACrashTheSameItemIsThereWithItsVotes()
    {
        prepare();
        QTest::keyClick(&page(), Qt::Key_PageDown);
        QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier);
        const Id<AgendaItem> item = desk().itemId();
        const int votes[] = {3, 3};
        voteAtLaptop(votes);
        m_window.reset();
        openWindow();
        QCOMPARE(desk().itemId(), item);
        QCOMPARE(desk().run()->voted(item).size(), size_t(2));
        QVERIFY(desk().canReveal());
    }

    void thePresentationShowsTheStageAloneInLargeType()
    {
        prepare();
        QTest::keyClick(&page(), Qt::Key_F5);
        PresentationWindow *presentation = page().presentation();
        QVERIFY(presentation);
        QVERIFY(presentation->isVisible());
        presentation->showNormal(); // the offscreen screen is smaller than a projector
        presentation->resize(1366, 768);
        QApplication::processEvents();
        const auto labels = presentation->findChildren<QLabel *>();
        const auto smallest = std::ranges::min_element(labels, {}, [](const QLabel *label) { return label->font().pointSizeF(); });
        QVERIFY2((*smallest)->font().pointSizeF() >= 15, qPrintable((*smallest)->text()));
        QTest::keyClick(presentation, Qt::Key_F1); // what IT hears, and what OT hears
        auto *card = presentation->findChild<QFrame *>(u"termCard"_s);
        QVERIFY(card->isVisible());
        picture(u"6-term"_s, presentation);
        QTest::keyClick(presentation, Qt::Key_Escape);
        QVERIFY(!card->isVisible() && presentation->isVisible());
        QTest::keyClick(presentation, Qt::Key_Return);
        QVERIFY(desk().canReveal());
        picture(u"6-presentation"_s, presentation);
        QTest::keyClick(presentation, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([this] { return page().presentation() == nullptr; }));
    }

    void theRoomOpensWithItsCodeAndCloses()
    {
        prepare();
        click(*m_window, u"roomView"_s);
        QApplication::processEvents();
        auto *address = m_window->findChild<QComboBox *>(u"address"_s);
        address->setCurrentIndex(address->findText(u"127.0.0.1"_s));
        m_window->findChild<QSpinBox *>(u"port"_s)->setValue(0);
        click(*m_window, u"startRoom"_s);
        QVERIFY(desk().room());
        QVERIFY(m_window->findChild<QrPicture *>()->isVisible());
        QVERIFY(m_window->findChild<QLabel *>(u"roomAddress"_s)->text().startsWith(u"http://127.0.0.1:"_s));
        picture(u"8-room"_s);
        click(*m_window, u"voteView"_s);
        QApplication::processEvents();
        QTest::keyClick(&page(), Qt::Key_F5);
        PresentationWindow *presentation = page().presentation();
        presentation->showNormal();
        presentation->resize(1366, 768);
        QApplication::processEvents();
        auto *way = presentation->findChild<QrPicture *>();
        QVERIFY(way->isVisible());
        picture(u"9-way"_s, presentation);
        QTest::keyClick(presentation, Qt::Key_Return); // with the vote open nothing stands in its way
        QVERIFY(!way->isVisible());
        QTest::keyClick(presentation, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([this] { return page().presentation() == nullptr; }));
        click(*m_window, u"roomView"_s);
        QApplication::processEvents();
        click(*m_window, u"startRoom"_s);
        QVERIFY(!desk().room());
    }

    void aBallotGoesOutAsAFile()
    {
        prepare();
        click(*m_window, u"roomView"_s);
        QApplication::processEvents();
        m_dialogs.file = m_folder->filePath(u"ballot.html"_s);
        m_window->findChild<QTableWidget *>(u"comers"_s)->selectRow(0);
        click(*m_window, u"issueBallot"_s);
        QFile file(m_dialogs.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("tandem-ballot"));
        QVERIFY(std::ranges::any_of(desk().run()->people(), [](const Participant &person) { return person.way == VotingWay::File; }));
    }

    void theMinutesAreSaved()
    {
        m_dialogs.file = m_folder->filePath(u"minutes.pdf"_s);
        click(*m_window, u"resultsView"_s);
        QApplication::processEvents();
        click(*m_window, u"saveMinutes"_s);
        QFile file(m_dialogs.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void theOrderOfTheAgendaIsChangedAndUndone()
    {
        prepare();
        const std::vector<AgendaItem> before = desk().run()->items();
        click(*m_window, u"agendaView"_s);
        QApplication::processEvents();
        click(*m_window, u"itemDown"_s);
        QCOMPARE(desk().run()->items().at(1).id, before.at(0).id);
        picture(u"7-agenda"_s);
        QVERIFY(m_window->project()->undo().has_value());
        QCOMPARE(desk().run()->items().at(0).id, before.at(0).id);
    }

private:
    void openWindow()
    {
        Preferences preferences;
        preferences.language = qEnvironmentVariable("TANDEM_LANGUAGE") == u"pl" ? Language::Polish : Language::English;
        preferences.theme = qEnvironmentVariableIsSet("TANDEM_DARK") ? Theme::Choice::Dark : Theme::Choice::Light;
        preferences.author = {u"Workshop facilitator"_s, u"ot"_s};
        m_window = std::make_unique<MainWindow>(preferences, m_dialogs);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openProject(m_path));
        m_window->showWorkspace(u"workshop"_s);
        QApplication::processEvents();
    }

    VotePage &page() { return *m_window->findChild<VotePage *>(); }
    WorkshopDesk &desk() { return WorkshopDesk::of(*m_window->workbench()); }

    /// Runs `act` on the dialog that comes next.
    template<typename D>
    void inDialog(const std::function<void(D &)> &act)
    {
        QTimer::singleShot(0, this, [act] {
            auto *dialog = qobject_cast<D *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("the dialog did not come");
            act(*dialog);
        });
    }

    void prepare()
    {
        inDialog<PrepareDialog>([this](PrepareDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"November workshop"_s);
            picture(u"0-prepare"_s, &dialog);
            click(dialog, u"makeSession"_s);
            QVERIFY(Sealing::recoveredKey(dialog.findChild<QLabel *>(u"recoveryKey"_s)->text()).has_value());
            click(dialog, u"toTheVote"_s);
        });
        click(*m_window, u"prepareSession"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(desk().run()->session().name.main, u"November workshop"_s);
    }

    void voteAtLaptop(std::span<const int> votes)
    {
        std::vector<Participant> voters;
        for (const Team team : {Team::It, Team::Ot}) {
            int taken = 0;
            for (const Participant &person : desk().run()->people()) {
                if (person.votes() && person.team == team && taken++ < 3)
                    voters.push_back(person);
            }
        }
        inDialog<BallotDialog>([&](BallotDialog &dialog) {
            dialog.resize(1366, 768);
            for (size_t i = 0; i < votes.size(); ++i) {
                picture(u"2-curtain"_s, &dialog);
                click(dialog, u"voter-"_s + voters[i].name);
                click(dialog, u"value-%1"_s.arg(votes[i]));
                click(dialog, u"confidence-high"_s);
                click(dialog, i % 2 == 0 ? u"reason-exposure"_s : u"reason-safeguard"_s);
                picture(u"2-ballot"_s, &dialog);
                click(dialog, u"castVote"_s);
            }
            click(dialog, u"leaveBallot"_s);
        });
        QTest::keyClick(&page(), Qt::Key_B, Qt::ControlModifier);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void decide()
    {
        inDialog<DecisionDialog>([this](DecisionDialog &dialog) {
            auto *value = dialog.findChild<QComboBox *>(u"value"_s);
            value->setCurrentIndex(value->findData(3));
            dialog.findChild<QPlainTextEdit *>(u"minority"_s)->setPlainText(u"OT: the line is off between visits."_s);
            picture(u"5-decide"_s, &dialog);
            dialog.accept();
        });
        QTest::keyClick(&page(), Qt::Key_D, Qt::ControlModifier);
    }

    void picture(const QString &name, QWidget *of = nullptr)
    {
        const QString folder = qEnvironmentVariable("TANDEM_PICTURES");
        if (folder.isEmpty())
            return;
        QApplication::processEvents();
        (of ? of : m_window.get())->grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    YesDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWorkshopWindow)
#include "tst_WorkshopWindow.moc"
