// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Note.h"
#include "tests/ui/zones/Plants.h"
#include "tests/ui/zones/SmallPlant.h"
#include "ui/style/Theme.h"
#include "ui/zones/ClassIcon.h"
#include "ui/zones/UnplacedStrip.h"
#include "ui/zones/ZoneDiagram.h"
#include "ui/zones/ZoneItem.h"
#include "ui/zones/ZonePainter.h"
#include "ui/zones/ZoneTips.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class TestZonesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The offscreen platform warns of every window with a least size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        Theme::apply(*qApp, Theme::Choice::Light);
    }

    void anAssetDraggedToAnotherZoneBelongsToIt()
    {
        SmallPlant plant;
        plant.drag(plant.at(plant.plc), plant.nameOf(plant.right));
        QCOMPARE(plant.value(plant.plc).zone, plant.right);
        QCOMPARE(plant.page.scene().itemOf(plant.plc)->parentItem(), plant.page.scene().itemOf(plant.right));
        plant.undo();
        QCOMPARE(plant.value(plant.plc).zone, plant.left);
        QCOMPARE(plant.page.scene().itemOf(plant.plc)->parentItem(), plant.page.scene().itemOf(plant.left));
    }

    void anAssetDroppedOnFreeGroundGoesBack()
    {
        SmallPlant plant;
        const QPoint home = plant.at(plant.plc);
        const size_t before = plant.edits();
        plant.drag(
            home,
            plant.page.view().mapFromScene(plant.page.scene().picture().layout.bounds.topLeft() + QPointF(10, 10)));
        QCOMPARE(plant.edits(), before);
        QCOMPARE(plant.at(plant.plc), home);
    }

    void severalAssetsMoveTogetherInOneStep()
    {
        SmallPlant plant;
        plant.click(plant.at(plant.plc));
        QTest::mouseClick(plant.page.view().viewport(), Qt::LeftButton, Qt::ControlModifier, plant.at(plant.hmi));
        const size_t before = plant.edits();
        plant.drag(plant.at(plant.plc), plant.nameOf(plant.right));
        QCOMPARE(plant.value(plant.plc).zone, plant.right);
        QCOMPARE(plant.value(plant.hmi).zone, plant.right);
        QCOMPARE(plant.edits(), before + 1);
    }

    void aDraggedZoneStaysThereAndTheOthersStayToo()
    {
        SmallPlant plant;
        const QRectF office = plant.rectOf(plant.office);
        const QRectF right = plant.rectOf(plant.right);
        const QRectF left = plant.rectOf(plant.left);
        const size_t before = plant.edits();
        plant.drag(plant.nameOf(plant.right), plant.nameOf(plant.right) + QPoint(90, 70));
        const QRectF moved = plant.rectOf(plant.right);
        QVERIFY(moved.x() > right.x() && moved.y() > right.y());
        QCOMPARE(std::fmod(moved.x(), 8.0), 0.0);
        QCOMPARE(plant.rectOf(plant.office), office);
        QCOMPARE(plant.rectOf(plant.left), left);
        QCOMPARE(plant.edits(), before + 1);
        plant.undo();
        QCOMPARE(plant.rectOf(plant.right), right);
        QCOMPARE(plant.placements(), 0);
    }

    void aZoneDraggedOntoAnotherLevelTakesIt()
    {
        SmallPlant plant;
        const QRectF office = plant.rectOf(plant.office);
        const QPoint beside = plant.page.view().mapFromScene(QPointF(office.right() + 150, office.center().y()));
        plant.drag(plant.nameOf(plant.right), plant.nameOf(plant.right) + beside - plant.at(plant.right));
        QCOMPARE(plant.value(plant.right).level, 4.0);
        plant.undo();
        QCOMPARE(plant.value(plant.right).level, 1.0);
    }

    void aZoneDroppedIntoAnotherBecomesPartOfIt()
    {
        SmallPlant plant;
        const QPoint way = plant.at(plant.left, {0, 20}) - plant.at(plant.right);
        plant.drag(plant.nameOf(plant.right), plant.nameOf(plant.right) + way);
        QCOMPARE(plant.value(plant.right).parent, plant.left);
        QVERIFY(plant.rectOf(plant.left).contains(plant.rectOf(plant.right)));
        plant.undo();
        QVERIFY(!plant.value(plant.right).parent.isValid());
    }

    void zonesDoNotLandOnEachOther()
    {
        SmallPlant plant;
        const qreal half = plant.rectOf(plant.left).width() * plant.page.view().zoom() * 0.6;
        const QPoint beside = plant.at(plant.left) + QPoint(static_cast<int>(half), 0);
        plant.drag(plant.nameOf(plant.right), plant.nameOf(plant.right) + beside - plant.at(plant.right));
        QVERIFY(!plant.rectOf(plant.left).intersects(plant.rectOf(plant.right)));
    }

    void aZoneIsPulledLargerByItsCorner()
    {
        SmallPlant plant;
        plant.click(plant.nameOf(plant.right));
        const QRectF before = plant.rectOf(plant.right);
        const QPoint corner = plant.page.view().mapFromScene(before.bottomRight() - QPointF(4, 4));
        plant.drag(corner, corner + QPoint(80, 60));
        const QRectF after = plant.rectOf(plant.right);
        QCOMPARE(after.topLeft(), before.topLeft());
        QVERIFY(after.width() > before.width() && after.height() > before.height());
    }

    void arrowKeysMoveTheZoneOneStepOfTheGrid()
    {
        SmallPlant plant;
        plant.click(plant.nameOf(plant.right));
        const QRectF before = plant.rectOf(plant.right);
        QTest::keyClick(&plant.page.view(), Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(plant.rectOf(plant.right).topLeft(), before.topLeft() + QPointF(0, 8));
    }

    void arrangingIsOneStepToUndo()
    {
        SmallPlant plant;
        plant.drag(plant.nameOf(plant.right), plant.nameOf(plant.right) + QPoint(90, 70));
        plant.drag(plant.nameOf(plant.left), plant.nameOf(plant.left) + QPoint(-40, 90));
        const QRectF right = plant.rectOf(plant.right);
        const int places = plant.placements();
        QVERIFY(places >= 3);
        const size_t before = plant.edits();
        for (QAbstractButton *button : plant.page.findChildren<QAbstractButton *>()) {
            if (button->text() == "Arrange"_L1)
                button->click();
        }
        QCoreApplication::processEvents();
        QCOMPARE(plant.edits(), before + 1);
        QCOMPARE(plant.placements(), 0);
        QVERIFY(plant.rectOf(plant.right) != right);
        plant.undo();
        QCOMPARE(plant.placements(), places);
        QCOMPARE(plant.rectOf(plant.right), right);
    }

    void twoClicksJoinTwoZones()
    {
        SmallPlant plant;
        plant.page.useTool(ZonesPage::Tool::Conduit);
        plant.click(plant.nameOf(plant.left));
        plant.click(plant.nameOf(plant.right));
        QCoreApplication::processEvents();
        const std::vector<Conduit> conduits = plant.test.project->all<Conduit>();
        QCOMPARE(conduits.size(), 2u);
        QCOMPARE(conduits.back().zones, (std::vector {plant.left, plant.right}));
        QCOMPARE(conduits.back().name.main, u"Left cell – Right cell"_s);
        QCOMPARE(plant.workbench.selected(), conduits.back().id);
        plant.undo();
        QCOMPARE(plant.test.project->all<Conduit>().size(), 1u);
    }

    void aDoubleClickOnFreeGroundAddsAZoneOnThatLevel()
    {
        SmallPlant plant;
        const QRectF office = plant.rectOf(plant.office);
        const QPoint free = plant.page.view().mapFromScene(QPointF(office.right() + 200, office.center().y()));
        QTest::mouseDClick(plant.page.view().viewport(), Qt::LeftButton, {}, free);
        QCoreApplication::processEvents();
        const std::vector<Zone> zones = plant.test.project->all<Zone>();
        QCOMPARE(zones.size(), 4u);
        QCOMPARE(zones.back().name.main, u"Typed name"_s);
        QCOMPARE(zones.back().level, 4.0);
        QCOMPARE(zones.back().type, ZoneType::Enterprise);
        QCOMPARE(plant.rectOf(plant.office), office);
        QCOMPARE(plant.workbench.selected(), zones.back().id);
    }

    void anAssetIsAddedToTheZoneThatIsClicked()
    {
        SmallPlant plant;
        plant.dialogs.answer = u"PLC-7"_s;
        plant.page.useTool(ZonesPage::Tool::Asset);
        plant.click(plant.nameOf(plant.right));
        QCoreApplication::processEvents();
        const Asset added = plant.test.project->all<Asset>().back();
        QCOMPARE(added.tag, u"PLC-7"_s);
        QCOMPARE(added.zone, plant.right);
        QCOMPARE(added.domain, Domain::Ot);
    }

    void aRemovedZoneLeavesItsAssetsAndTakesItsConduits()
    {
        SmallPlant plant;
        plant.click(plant.nameOf(plant.left));
        QTest::keyClick(&plant.page.view(), Qt::Key_Delete);
        QCoreApplication::processEvents();
        QVERIFY2(plant.dialogs.asked.contains(u"Left cell"_s), qPrintable(plant.dialogs.asked));
        QCOMPARE(plant.test.project->all<Zone>().size(), 2u);
        QCOMPARE(plant.test.project->all<Asset>().size(), 3u);
        QCOMPARE(plant.test.project->all<Conduit>().size(), 0u);
        plant.undo();
        QCOMPARE(plant.value(plant.plc).zone, plant.left);
        QCOMPARE(plant.test.project->all<Conduit>().size(), 1u);
    }

    void theSelectionIsThatOfTheWorkbench()
    {
        SmallPlant plant;
        plant.click(plant.at(plant.hmi));
        QCOMPARE(plant.workbench.selected(), plant.hmi);
        plant.workbench.select(plant.office);
        QCOMPARE(plant.page.scene().selectedRecords().size(), 1);
        QCOMPARE(plant.page.scene().selectedRecords().first()->id(), plant.office);
    }

    void aRecordSelectedElsewhereComesIntoView()
    {
        SmallPlant plant;
        for (int i = 0; i < 8; ++i)
            plant.page.view().zoomBy(1.25);
        plant.page.view().centerOn(plant.rectOf(plant.office).center());
        plant.workbench.select(plant.right);
        const QRect seen = plant.page.view().viewport()->rect();
        QVERIFY(seen.contains(plant.at(plant.right)));
    }

    void changesElsewhereKeepZoomAndPlace()
    {
        SmallPlant plant;
        plant.page.view().zoomBy(1.5);
        const qreal zoom = plant.page.view().zoom();
        const QPoint office = plant.at(plant.office);
        plant.test.addAsset(u"PLC-2"_s, plant.left);
        QCoreApplication::processEvents();
        QVERIFY(plant.page.scene().items().size() > 0);
        QCOMPARE(plant.page.view().zoom(), zoom);
        QCOMPARE(plant.at(plant.office), office);
    }

    void theWheelZoomsAroundTheMouse()
    {
        SmallPlant plant;
        const QPointF mouse = plant.at(plant.plc);
        const QPointF under = plant.page.view().mapToScene(mouse.toPoint());
        const qreal zoom = plant.page.view().zoom();
        QWheelEvent wheel(mouse, plant.page.view().viewport()->mapToGlobal(mouse), {}, {0, 240}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plant.page.view().viewport(), &wheel);
        QVERIFY(plant.page.view().zoom() > zoom);
        const QPointF after = plant.page.view().mapToScene(mouse.toPoint());
        QVERIFY2((after - under).manhattanLength() < 3, qPrintable(u"%1 %2"_s.arg(after.x()).arg(under.x())));
    }

    void assetsInNoZoneWaitInTheStripUntilDroppedIntoOne()
    {
        SmallPlant plant;
        auto *strip = plant.page.findChild<UnplacedStrip *>();
        QVERIFY(strip->isVisible());
        QAbstractItemModel *model = strip->findChild<QListView *>()->model();
        QCOMPARE(model->rowCount(), 1);
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0)}));
        const QPoint where = plant.nameOf(plant.right);
        QWidget *viewport = plant.page.view().viewport();
        QDragEnterEvent enter(where, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent over(where, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &over);
        QDropEvent drop(where, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &drop);
        QCoreApplication::processEvents();
        QCOMPARE(plant.value(plant.loose).zone, plant.right);
        QVERIFY(!strip->isVisible());
    }

    void aReadOnlyProjectCanOnlyBeLookedAt()
    {
        SmallPlant writable;
        Project::Options options = TestProject::options();
        options.readOnly = true;
        const auto opened = Project::open(writable.test.path, options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
        Workbench workbench(**opened, Words(Language::English), Dialect::Ot, writable.dialogs);
        ZonesPage page(workbench);
        page.resize(1200, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QRectF before = page.scene().itemOf(writable.right)->sceneBoundingRect();
        const QPoint from = page.view().mapFromScene(before.topLeft() + QPointF(30, 14));
        QTest::mousePress(page.view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(page.view().viewport(), from + QPoint(60, 60));
        QTest::mouseRelease(page.view().viewport(), Qt::LeftButton, {}, from + QPoint(60, 60));
        QCoreApplication::processEvents();
        QCOMPARE(page.scene().itemOf(writable.right)->sceneBoundingRect(), before);
        QCOMPARE(workbench.selected(), writable.right);
    }

    void markupInANameStaysTextInTheToolTip()
    {
        TestProject test;
        const Id<Zone> zone = test.addZone(u"<b>Pumps</b> & <img src=x>"_s);
        const QString tip = ZoneTips::of(*test.project, zone, Words(Language::English));
        QVERIFY(tip.contains(u"&lt;b&gt;Pumps&lt;/b&gt; &amp; &lt;img src=x&gt;"_s));
    }

    void aLargePlantOpensQuickly()
    {
        TestProject test;
        Plants::fill(test, {.zones = 200, .assets = 2000, .conduits = 400}, 3);
        SaysYes dialogs;
        Workbench workbench(*test.project, Words(Language::English), Dialect::Ot, dialogs);
        QElapsedTimer timer;
        timer.start();
        ZonesPage page(workbench);
        page.resize(1366, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.grab();
        const qint64 milliseconds = timer.elapsed();
        QVERIFY2(milliseconds < 10'000, qPrintable(u"%1 ms"_s.arg(milliseconds)));
        // The lines come when their ways have been found.
        const RecordId conduit = test.project->store(Conduit::kind()).idAt(0);
        QVERIFY(QTest::qWaitFor([&] { return page.scene().itemOf(conduit) != nullptr; }, 60000));
    }

    void anEditWhileTheLinesAreLedDoesNotLoseThem()
    {
        TestProject test;
        Plants::fill(test, {.zones = 100, .assets = 200, .conduits = 200}, 3);
        SaysYes dialogs;
        Workbench workbench(*test.project, Words(Language::English), Dialect::Ot, dialogs);
        ZonesPage page(workbench);
        const RecordId conduit = test.project->store(Conduit::kind()).idAt(0);
        QVERIFY(!page.scene().itemOf(conduit));
        Note note;
        note.title.main = u"On no drawing"_s;
        test.add(note);
        QVERIFY(QTest::qWaitFor([&] { return page.scene().itemOf(conduit) != nullptr; }, 60000));
    }

    void theDrawingForThePaperIsOpaqueVectors()
    {
        SmallPlant plant;
        const ZoneDiagram diagram(*plant.test.project, Words(Language::Polish));
        QPicture picture;
        QPainter painter(&picture);
        diagram.paint(painter);
        painter.end();
        QVERIFY(picture.size() > 0);
        QVERIFY(!diagram.size().isEmpty());
        const auto source = ZoneDiagram::source(*plant.test.project);
        QVERIFY(source(u"zones"_s, Language::English));
        QVERIFY(!source(u"somethingElse"_s, Language::English));
    }

    void everyClassHasItsPicture()
    {
        using enum AssetClass;
        QHash<QByteArray, QString> seen;
        for (size_t i = 0; i < std::size(assetClassChoices); ++i) {
            const QString key = QString::fromLatin1(assetClassChoices[i].key);
            const auto assetClass = static_cast<AssetClass>(i + 1);
            QCOMPARE(ClassIcon::isThere(assetClass), assetClass != Other);
            if (assetClass == Other)
                continue;
            const QByteArray pixels = pixelsOf([&](QPainter &painter) {
                ClassIcon::paint(painter, QRectF(3, 3, 14, 14), assetClass, Theme::light().ot);
            });
            QVERIFY2(!seen.contains(pixels), qPrintable(u"%1 looks like %2"_s.arg(key, seen.value(pixels))));
            seen.insert(pixels, key);
        }
        QVERIFY(!ClassIcon::isThere(Unknown));
        QVERIFY(!seen.contains(pixelsOf([](QPainter &) { }))); // each draws something
    }

    void theChipShowsTheClassAndTheTagAfterIt()
    {
        const auto chip = [](AssetClass assetClass) {
            return pixelsOf([assetClass](QPainter &painter) {
                ZonePainter(painter, Theme::light()).chip(QRectF(0, 0, 100, 20), u"A-1"_s, Team::Ot, assetClass);
            });
        };
        QVERIFY(chip(AssetClass::Controller) != chip(AssetClass::Firewall));
        QCOMPARE(chip(AssetClass::Unknown), chip(AssetClass::Other));
        SmallPlant plant;
        const qreal before = plant.page.scene().picture().plan.assets[0].width;
        plant.test.change([&](Edit &edit) {
            return edit.set(Asset::kind(), plant.plc, Asset::kind().indexOf(u"class"), Value(u"controller"_s));
        });
        QCoreApplication::processEvents();
        QVERIFY(plant.page.scene().picture().plan.assets[0].width >= before + ZoneStyle::chipIconSide);
    }

    /// For a look at it: TANDEM_LOOK=folder tst_ui_zones_ZonesPage picturesForTheEye
    void picturesForTheEye()
    {
        const QString folder = qEnvironmentVariable("TANDEM_LOOK");
        if (folder.isEmpty())
            QSKIP("TANDEM_LOOK is not set.");
        const QTemporaryDir work;
        const auto plant = createSampleProject(work.filePath(u"plant.tandem"_s), u"waterworks"_s, {});
        QVERIFY(plant);
        SaysYes dialogs;
        for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme::apply(*qApp, theme);
            for (const Language language : {Language::English, Language::Polish}) {
                Workbench workbench(**plant, Words(language), Dialect::Ot, dialogs);
                ZonesPage page(workbench);
                for (const QSize size : {QSize(1198, 700), QSize(1752, 1010)}) { // without the navigation
                    page.resize(size);
                    page.show();
                    QVERIFY(QTest::qWaitForWindowExposed(&page));
                    page.grab().save(
                        u"%1/zones-%2-%3-%4.png"_s
                            .arg(folder, languageCode(language), theme == Theme::Choice::Dark ? u"dark"_s : u"light"_s)
                            .arg(size.width()));
                }
            }
        }
        Theme::apply(*qApp, Theme::Choice::Light);
        TestProject empty;
        TestProject large;
        Plants::fill(large, {.zones = 200, .assets = 2000, .conduits = 300}, 5);
        TestProject small;
        Plants::fill(small, {.zones = 14, .assets = 60, .conduits = 12}, 2);
        for (const auto &[test, name] :
             {std::pair(&empty, u"empty"_s), std::pair(&large, u"large"_s), std::pair(&small, u"small"_s)}) {
            Workbench workbench(*test->project, Words(Language::English), Dialect::Ot, dialogs);
            ZonesPage page(workbench);
            page.resize(1198, 700);
            page.show();
            const RecordStore &conduits = test->project->store(Conduit::kind());
            QVERIFY(
                QTest::qWaitFor([&] { return conduits.count() == 0 || page.scene().itemOf(conduits.idAt(0)); }, 60000));
            page.grab().save(u"%1/zones-%2.png"_s.arg(folder, name));
        }
    }

private:
    static QByteArray pixelsOf(const std::function<void(QPainter &)> &draw)
    {
        QImage image(100, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter);
        painter.end();
        return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    }
};

QTEST_MAIN(TestZonesPage)
#include "tst_ZonesPage.moc"
