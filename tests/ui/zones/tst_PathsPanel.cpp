// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Conduit.h"
#include "tests/core/project/TestProject.h"
#include "ui/style/Theme.h"
#include "ui/zones/AttackEndBox.h"
#include "ui/zones/CompromiseTable.h"
#include "ui/zones/PathsPanel.h"
#include "ui/zones/RecordItem.h"
#include "ui/zones/StepRoute.h"
#include "ui/zones/WayLists.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneView.h"
#include "ui/zones/ZonesPage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
class NoDialogs : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

/// The page over the sample plant with the panel open.
struct PathsPlant
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    NoDialogs dialogs;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<ZonesPage> page;
    PathsPanel *panel = nullptr;

    explicit PathsPlant(Language language = Language::English)
    {
        auto made = createSampleProject(folder.filePath(u"plant.tandem"_s), u"waterworks"_s, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        project = std::move(*made);
        open(language, QSize(1198, 700));
    }
    void open(Language language, const QSize &size)
    {
        page.reset();
        workbench = std::make_unique<Workbench>(*project, Words(language), Dialect::Ot, dialogs);
        page = std::make_unique<ZonesPage>(*workbench);
        page->resize(size);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("The window did not come up.");
        panel = page->findChild<PathsPanel *>();
        page->findChild<QPushButton *>(u"pathsView"_s)->click();
        panel->workOutNow();
        const RecordId conduit = project->store(Conduit::kind()).idAt(0);
        if (!QTest::qWaitFor([&] { return page->scene().itemOf(conduit) != nullptr; }, 60000))
            qFatal("The conduits were not led.");
    }
    [[nodiscard]] RecordId find(const QString &name, const char *kind) const
    {
        const Result<RecordId> id = project->resolve(name, {kind});
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence()));
        return *id;
    }
    [[nodiscard]] RecordId conduit(const QString &number) const
    {
        for (const Conduit &conduit : project->all<Conduit>()) {
            if (conduit.name.main.startsWith(number + u' '))
                return conduit.id;
        }
        qFatal("no such conduit");
    }
    QPushButton *button(const QString &name) const { return panel->findChild<QPushButton *>(name); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < panel->ways().ways().rowCount(); ++row)
            rows.append(panel->ways().ways().item(row, 0)->text());
        return rows;
    }
    [[nodiscard]] QList<QPushButton *> chips() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return panel->findChildren<QPushButton *>(u"assumption"_s);
    }
    /// Whether the drawing shows `colour` there.
    [[nodiscard]] bool isPainted(const QPointF &point, const QColor &colour) const
    {
        const QPoint at = page->view().mapFromScene(point);
        const QImage image = page->view().viewport()->grab().toImage();
        for (int dx = -3; dx <= 3; ++dx) {
            for (int dy = -3; dy <= 3; ++dy) {
                const QPoint there = at + QPoint(dx, dy);
                if (image.valid(there) && image.pixelColor(there) == colour)
                    return true;
            }
        }
        return false;
    }
};
}

class TestPathsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        Theme::apply(*qApp, Theme::Choice::Light);
    }

    void theWaysBetweenTwoEndsAreListedAndDrawn()
    {
        PathsPlant plant;
        QVERIFY(plant.panel->from().isChosen() && !plant.panel->from().record().isValid()); // the internet, until somebody says otherwise
        QVERIFY(plant.panel->to().choose(plant.find(u"PLC-102"_s, "asset")));
        QCOMPARE(plant.rows(), QStringList {u"Vendors and internet → K9 → Dosing"_s});
        QVERIFY2(plant.panel->result().contains(u"weakest step: K9 → Dosing (SL-A 0)"_s), qPrintable(plant.panel->result()));
        QStringList cut;
        for (int row = 0; row < plant.panel->ways().cut().count(); ++row)
            cut.append(plant.panel->ways().cut().item(row)->text());
        QVERIFY(cut.contains(u"K9 Chlorinator maker's remote service"_s));
        const QList<QPointF> trunk = StepRoute::trunk(plant.conduit(u"K9"_s), plant.page->scene().picture());
        QVERIFY(plant.isPainted(StepRoute::at(trunk, 0.7), Theme::colors().critical));
        QVERIFY(plant.panel->overlay()->tipAt(StepRoute::at(trunk, 0.5), plant.page->scene().picture()).contains(u"Step 1: K9 → Dosing (SL-A 0), effort 3"_s));
        QVERIFY(plant.panel->overlay()->tipAt(StepRoute::at(trunk, 0.1), plant.page->scene().picture()).isEmpty());
        plant.page->findChild<QPushButton *>(u"pathsView"_s)->click();
        QVERIFY(!plant.panel->isVisible());
        QVERIFY(!plant.isPainted(StepRoute::at(trunk, 0.7), Theme::colors().critical));
    }

    void aRecordOfTheCutIsSelected()
    {
        PathsPlant plant;
        plant.panel->to().choose(plant.find(u"SIS-01"_s, "asset"));
        QListWidget &cut = plant.panel->ways().cut();
        QVERIFY(cut.count() > 1);
        cut.setCurrentRow(cut.count() - 1);
        QCOMPARE(plant.project->designation(plant.workbench->selected(), plant.workbench->words()), u"EWS-02"_s);
    }

    void aClosedConduitChangesTheEffortAndNothingInTheProject()
    {
        PathsPlant plant;
        plant.panel->to().choose(plant.find(u"PLC-102"_s, "asset"));
        const QString plain = plant.panel->result();
        const QStringList ways = plant.rows();
        const size_t entries = plant.project->journal().entries().size();
        QVERIFY(!plant.button(u"assumeClosed"_s)->isEnabled());
        plant.workbench->select(plant.conduit(u"K9"_s));
        QVERIFY(!plant.button(u"assumeLost"_s)->isEnabled());
        plant.button(u"assumeClosed"_s)->click();
        QVERIFY2(plant.panel->result().startsWith(u"Effort 3 → "_s), qPrintable(plant.panel->result()));
        QVERIFY(plant.rows() != ways);
        QVERIFY(!plant.rows().join(u' ').contains(u"K9"_s));
        QVERIFY(!plant.button(u"assumeClosed"_s)->isEnabled()); // assumed already
        QCOMPARE(plant.chips().size(), 1);
        QVERIFY(plant.chips().first()->text().startsWith(u"K9 closed"_s));
        QCOMPARE(plant.project->journal().entries().size(), entries);
        plant.chips().first()->click();
        QVERIFY(plant.chips().isEmpty());
        QCOMPARE(plant.panel->result(), plain);
        QCOMPARE(plant.rows(), ways);
        QCOMPARE(plant.project->journal().entries().size(), entries);
    }

    void levelsAreRaisedAndDevicesLost()
    {
        PathsPlant plant;
        plant.panel->to().choose(plant.find(u"PLC-102"_s, "asset"));
        plant.workbench->select(plant.find(u"Dosing"_s, "zone"));
        const QList<QAction *> levels = plant.panel->findChild<QToolButton *>(u"assumeRaised"_s)->menu()->actions();
        QCOMPARE(levels.size(), 4);
        levels.at(1)->trigger();
        QVERIFY2(plant.panel->result().startsWith(u"Effort 3 → 5"_s), qPrintable(plant.panel->result()));
        plant.workbench->select(plant.find(u"COSY-01"_s, "asset"));
        plant.button(u"assumeLost"_s)->click();
        QVERIFY2(plant.panel->result().startsWith(u"Effort 3 · "_s), qPrintable(plant.panel->result())); // two more, two less
        QCOMPARE(plant.chips().size(), 2);
        // What is removed is no longer assumed.
        QVERIFY(plant.project->edit({}, [&](Edit &edit) { return edit.remove(Asset::kind(), plant.find(u"COSY-01"_s, "asset")); }));
        plant.panel->workOutNow();
        QCOMPARE(plant.chips().size(), 1);
    }

    void theSelectionOffersItselfAsAnEnd()
    {
        PathsPlant plant;
        QVERIFY(!plant.button(u"fromSelected"_s)->isEnabled());
        const RecordId office = plant.find(u"PC-ENT"_s, "asset");
        plant.workbench->select(office);
        plant.button(u"fromSelected"_s)->click();
        QCOMPARE(plant.panel->from().record(), office);
        plant.workbench->select(plant.find(u"Sludge line"_s, "zone"));
        plant.button(u"toSelected"_s)->click();
        QVERIFY2(plant.rows().first().startsWith(u"Enterprise network → "_s) && plant.rows().first().endsWith(u" → Sludge line"_s), qPrintable(plant.rows().first()));
        plant.workbench->select(plant.conduit(u"K1"_s));
        QVERIFY(!plant.button(u"toSelected"_s)->isEnabled());
    }

    void anEndIsFoundByTyping()
    {
        PathsPlant plant;
        AttackEndBox &to = plant.panel->to();
        const RecordId before = to.record();
        to.lineEdit()->selectAll();
        QTest::keyClicks(to.lineEdit(), u"sludge"_s);
        plant.button(u"toSelected"_s)->setFocus(); // half a name, and away
        to.lineEdit()->clearFocus();
        Q_EMIT to.lineEdit()->editingFinished();
        QCOMPARE(to.record(), before);
        to.setEditText(u"sludge line"_s);
        Q_EMIT to.lineEdit()->editingFinished();
        QCOMPARE(to.record(), plant.find(u"Sludge line"_s, "zone"));
        to.setEditText(u"surge and"_s);
        QTest::keyClick(to.lineEdit(), Qt::Key_Return); // the first that has it anywhere in its name
        QCOMPARE(to.record(), plant.find(u"PLC-105"_s, "asset"));
    }

    void theWayThatIsChosenIsTheOneDrawn()
    {
        PathsPlant plant;
        plant.panel->from().choose(plant.find(u"Plant DMZ"_s, "zone"));
        plant.panel->to().choose(plant.find(u"Control room"_s, "zone"));
        const AttackPaths::Step step {.conduit = {}, .asset = plant.find(u"HIST-01"_s, "asset"), .from = plant.find(u"Plant DMZ"_s, "zone"), .to = plant.find(u"Control room"_s, "zone")};
        QCOMPARE(plant.rows(), QStringList {u"Plant DMZ → HIST-01 → Control room"_s}); // round the firewall
        const QList<QPointF> route = StepRoute::of(step, plant.page->scene().picture());
        QVERIFY(route.size() > 1);
        QVERIFY(plant.isPainted(StepRoute::at(route, 0.5) + QPointF(9, 0), Theme::colors().critical));
        plant.workbench->select(step.asset);
        plant.button(u"assumeLost"_s)->click();
        QCOMPARE(plant.rows().size(), 2); // the conduit, and the time server that is called a boundary
        QTableWidget &ways = plant.panel->ways().ways();
        const QImage first = plant.page->view().viewport()->grab().toImage();
        ways.setFocus();
        QTest::keyClick(&ways, Qt::Key_Down);
        QCOMPARE(ways.currentRow(), 1);
        QVERIFY(plant.page->view().viewport()->grab().toImage() != first);
    }

    void theWholeWayComesIntoViewWhenItIsChosen()
    {
        PathsPlant plant;
        plant.panel->to().choose(plant.find(u"SIS-01"_s, "asset"));
        for (int i = 0; i < 8; ++i)
            plant.page->view().zoomBy(1.25);
        const qreal near = plant.page->view().zoom();
        plant.panel->ways().ways().clearSelection();
        plant.panel->ways().ways().selectRow(0);
        QVERIFY(plant.page->view().zoom() < near);
        const QRectF area = plant.panel->overlay()->area(plant.page->scene().picture());
        const QRectF seen = plant.page->view().mapToScene(plant.page->view().viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(area));
    }

    void compromiseIsListedByStepsAndDrawnAsHeat()
    {
        PathsPlant plant;
        plant.panel->from().choose(plant.find(u"PC-ENT"_s, "asset"));
        plant.button(u"compromiseView"_s)->click();
        QVERIFY(!plant.panel->to().isVisible());
        const CompromiseTable &steps = plant.panel->steps();
        QVERIFY(steps.isVisible());
        QCOMPARE(steps.item(0, 0)->text(), u"0"_s);
        QCOMPARE(steps.item(0, 1)->text(), u"Enterprise network"_s);
        QVERIFY(steps.item(0, 4)->text().startsWith(u"ESX-02 (critical)"_s));
        QStringList first;
        int safety = -1;
        for (int row = 0; row < steps.rowCount(); ++row) {
            if (steps.item(row, 0)->text() == u"1"_s)
                first.append(steps.item(row, 1)->text() + u" by "_s + steps.item(row, 2)->text());
            if (steps.item(row, 1)->text() == u"Chlorine safety"_s)
                safety = row;
        }
        QVERIFY2(first.contains(u"Plant DMZ by K1"_s), qPrintable(first.join(u"; "_s)));
        QVERIFY(safety > 0);
        QVERIFY(steps.item(safety, 4)->text().startsWith(u"SIS-01 (safety-related)"_s));
        // Marks of the steps stand at the corners of the zones.
        const QRectF zone = plant.page->scene().itemOf(plant.find(u"Enterprise network"_s, "zone"))->sceneBoundingRect();
        QVERIFY(plant.isPainted(zone.topLeft() - QPointF(9, 9), Theme::colors().critical));
        plant.panel->steps().selectRow(safety);
        QCOMPARE(plant.workbench->selected(), plant.find(u"Chlorine safety"_s, "zone"));
    }

    void anEditIsFollowed()
    {
        PathsPlant plant;
        plant.panel->to().choose(plant.find(u"PLC-102"_s, "asset"));
        const QStringList before = plant.rows();
        QVERIFY(plant.project->edit({}, [&](Edit &edit) { return edit.remove(Conduit::kind(), plant.conduit(u"K9"_s)); }));
        QVERIFY(QTest::qWaitFor([&] { return plant.rows() != before; }, 30000));
        QVERIFY(plant.project->undo());
        QVERIFY(QTest::qWaitFor([&] { return plant.rows() == before; }, 30000));
        QCOMPARE(plant.panel->to().record(), plant.find(u"PLC-102"_s, "asset")); // what was chosen stays
    }

    void withoutZonesAndWithoutWaysThereIsASentence()
    {
        TestProject test;
        NoDialogs dialogs;
        Workbench workbench(*test.project, Words(Language::English), Dialect::Ot, dialogs);
        PathsPanel panel(workbench);
        panel.resize(900, 240);
        panel.show();
        panel.workOutNow();
        const auto sentence = [&] {
            const QList<QLabel *> labels = panel.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"There are no zones yet"_s); });
        };
        QVERIFY(sentence());
        const Id<Zone> first = test.addZone(u"First"_s);
        const Id<Zone> second = test.addZone(u"Second"_s);
        panel.workOutNow();
        QVERIFY(!sentence());
        QVERIFY(panel.from().choose(first));
        QVERIFY(panel.to().choose(second));
        QCOMPARE(panel.result(), u"No way leads there."_s);
        QCOMPARE(panel.ways().ways().rowCount(), 0);
        QVERIFY(panel.to().choose(first));
        QCOMPARE(panel.result(), u"The attack starts where it is aimed: nothing is in between."_s);
        QCOMPARE(panel.ways().ways().rowCount(), 0);
    }

    /// Along a conduit of three zones every step leads from the border of one to that of the other.
    void stepsFollowTheConduitFromBorderToBorder()
    {
        TestProject test;
        std::vector<Id<Zone>> zones;
        for (int i = 0; i < 4; ++i) {
            Zone zone;
            zone.name.main = u"Z%1"_s.arg(i);
            zone.level = i == 0 ? 4 : i;
            zones.push_back(test.add(zone));
        }
        Conduit conduit;
        conduit.name.main = u"Bus"_s;
        conduit.zones = zones;
        const Id<Conduit> bus = test.add(conduit);
        const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
        const ZoneLayout layout = ZoneLayout::of(plan);
        const ZoneEdits::Picture picture {plan, layout};
        const auto isOnBorder = [](const QPointF &point, const QRectF &rect) {
            return rect.adjusted(-1, -1, 1, 1).contains(point) && !rect.adjusted(1, 1, -1, -1).contains(point);
        };
        for (int from = 0; from < 4; ++from) {
            for (int to = 0; to < 4; ++to) {
                if (from == to)
                    continue;
                const QList<QPointF> route = StepRoute::of({.conduit = bus, .asset = {}, .from = zones[static_cast<size_t>(from)], .to = zones[static_cast<size_t>(to)]}, picture);
                QVERIFY(route.size() > 1);
                QVERIFY(isOnBorder(route.first(), layout.zones[from].rect));
                QVERIFY(isOnBorder(route.last(), layout.zones[to].rect));
            }
        }
        const QList<QPointF> there = StepRoute::of({.conduit = bus, .asset = {}, .from = zones[0], .to = zones[3]}, picture);
        QList<QPointF> back = StepRoute::of({.conduit = bus, .asset = {}, .from = zones[3], .to = zones[0]}, picture);
        std::ranges::reverse(back);
        QCOMPARE(there, back);
        QVERIFY(StepRoute::of({.conduit = bus, .asset = {}, .from = {}, .to = zones[1]}, picture).size() > 1); // from the internet as such
    }

    /// For a look at it: TANDEM_LOOK=folder tst_ui_zones_PathsPanel picturesForTheEye
    void picturesForTheEye()
    {
        const QString folder = qEnvironmentVariable("TANDEM_LOOK");
        if (folder.isEmpty())
            QSKIP("TANDEM_LOOK is not set.");
        for (const Theme::Choice theme : {Theme::Choice::Dark, Theme::Choice::Light}) {
            Theme::apply(*qApp, theme);
            const QString name = u"%1/%2-%3.png"_s.arg(folder, u"%1"_s, theme == Theme::Choice::Dark ? u"dark"_s : u"light"_s);
            PathsPlant plant;
            plant.panel->to().choose(plant.find(u"SIS-01"_s, "asset"));
            for (const RecordId &id : {plant.conduit(u"K14"_s), plant.conduit(u"K18"_s)}) {
                plant.workbench->select(id);
                plant.button(u"assumeClosed"_s)->click();
            }
            plant.workbench->select(plant.find(u"Intake and filtration"_s, "zone"));
            plant.panel->findChild<QToolButton *>(u"assumeRaised"_s)->menu()->actions().at(3)->trigger();
            QCoreApplication::processEvents();
            plant.page->grab().save(name.arg(u"assumptions"_s));
            plant.open(Language::English, QSize(1752, 1010));
            plant.panel->from().choose(plant.find(u"LAP-UV"_s, "asset"));
            plant.panel->to().choose(plant.find(u"SIS-01"_s, "asset"));
            plant.page->grab().save(name.arg(u"host"_s));
            plant.panel->setMode(PathsPanel::Mode::Compromise);
            plant.page->grab().save(name.arg(u"compromise"_s));
        }
    }
};

QTEST_MAIN(TestPathsPanel)
#include "tst_PathsPanel.moc"
