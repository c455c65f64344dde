// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do with what is selected: copy, paste, duplicate, align, spread, bend, find, go round with Tab.
#include "core/model/Note.h"
#include "tests/ui/zones/SmallPlant.h"
#include "ui/style/Theme.h"
#include "ui/zones/ZoneActions.h"
#include "ui/zones/ZoneDiagram.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

class TestZoneHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }

    void ctrlDPutsACopyBeside()
    {
        SmallPlant plant;
        plant.click(plant.nameOf(plant.left));
        const size_t before = plant.edits();
        QTest::keyClick(&plant.page.view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(plant.edits(), before + 1);
        const Zone copy = zoneCalled(plant, u"Left cell (2)"_s);
        QVERIFY(copy.id.isValid());
        QCOMPARE(plant.workbench.selected(), RecordId(copy.id));
        QVERIFY(!plant.rectOf(copy.id).intersects(plant.rectOf(plant.left)));
        QCOMPARE(plant.test.project->store(Asset::kind()).count(), 5); // both assets of the cell
        QCOMPARE(plant.test.project->store(Conduit::kind()).count(), 2); // joined to the same office
        plant.undo();
        QCOMPARE(plant.test.project->store(Asset::kind()).count(), 3);
        QCOMPARE(plant.test.project->store(Conduit::kind()).count(), 1);
    }

    void whatIsCopiedIsPastedIntoTheSelectedZone()
    {
        SmallPlant plant;
        plant.click(plant.at(plant.plc));
        QTest::keyClick(&plant.page.view(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage()); // for a text
        QCOMPARE(data->text(), u"PLC-1"_s);
        plant.click(plant.nameOf(plant.right));
        QTest::keyClick(&plant.page.view(), Qt::Key_V, Qt::ControlModifier);
        for (const Asset &asset : plant.test.project->all<Asset>()) {
            if (asset.tag == u"PLC-1-2"_s)
                QCOMPARE(asset.zone, plant.right);
        }
        QCOMPARE(plant.test.project->store(Asset::kind()).count(), 4);
        plant.undo();
        QApplication::clipboard()->setText(u"nothing of ours"_s);
        const size_t before = plant.edits();
        QSignalSpy problems(&plant.workbench, &Workbench::problem);
        QTest::keyClick(&plant.page.view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(problems.count(), 1);
        QCOMPARE(plant.edits(), before);
    }

    void drawioTakesWhatIsSelected()
    {
        SmallPlant plant;
        plant.click(plant.nameOf(plant.left));
        trigger(plant, u"copyForDrawio"_s);
        const QString xml = QApplication::clipboard()->text();
        QVERIFY2(xml.startsWith(u"<mxGraphModel"_s), qPrintable(xml.left(80)));
        for (const QString &name : {u"Left cell"_s, u"PLC-1"_s, u"HMI-1"_s})
            QVERIFY(xml.contains(name));
        QVERIFY(!xml.contains(u"Office"_s) && !xml.contains(u"Right cell"_s));
    }

    void aReadyPartIsOneStep()
    {
        SmallPlant plant;
        const size_t before = plant.edits();
        trigger(plant, u"part-manufacturing"_s);
        QCOMPARE(plant.edits(), before + 1);
        QCOMPARE(plant.test.project->store(Zone::kind()).count(), 10);
        QVERIFY(plant.page.scene().itemOf(zoneCalled(plant, u"Line 1"_s).id));
        QCOMPARE(plant.page.scene().selectedRecords().size(), 7);
        plant.undo();
        QCOMPARE(plant.test.project->store(Zone::kind()).count(), 3);
    }

    void zonesAreAlignedAndSpread()
    {
        SmallPlant plant;
        const Id<Zone> third = plant.zone(u"Third cell"_s, ZoneType::Cell, 1);
        QCoreApplication::processEvents();
        plant.drag(plant.nameOf(plant.left), plant.nameOf(plant.left) + QPoint(0, 24));
        QVERIFY(plant.rectOf(plant.left).top() != plant.rectOf(plant.right).top());
        choose(plant, {plant.left, plant.right});
        const size_t before = plant.edits();
        trigger(plant, u"alignTop"_s);
        QCOMPARE(plant.edits(), before + 1);
        QCOMPARE(plant.rectOf(plant.left).top(), plant.rectOf(plant.right).top());
        choose(plant, {plant.left, plant.right, third});
        trigger(plant, u"spreadAcross"_s);
        QList<QRectF> rects {plant.rectOf(plant.left), plant.rectOf(plant.right), plant.rectOf(third)};
        std::ranges::sort(rects, {}, &QRectF::left);
        QVERIFY(std::abs((rects[1].left() - rects[0].right()) - (rects[2].left() - rects[1].right())) <= 8); // the grid
        // Left edges of zones side by side would cover each other: they keep clear.
        choose(plant, {plant.left, plant.right});
        trigger(plant, u"alignLeft"_s);
        QVERIFY(!plant.rectOf(plant.left).intersects(plant.rectOf(plant.right)));
    }

    void onlyTheSelectedZonesAreArranged()
    {
        SmallPlant plant;
        plant.drag(plant.nameOf(plant.left), plant.nameOf(plant.left) + QPoint(-40, 160));
        plant.drag(plant.nameOf(plant.right), plant.nameOf(plant.right) + QPoint(120, 90));
        const QRectF office = plant.rectOf(plant.office);
        choose(plant, {plant.left, plant.right});
        const size_t before = plant.edits();
        trigger(plant, u"arrangeThese"_s);
        QCOMPARE(plant.edits(), before + 1);
        QCOMPARE(plant.rectOf(plant.office), office);
        QCOMPARE(plant.rectOf(plant.left).top(), plant.rectOf(plant.right).top()); // of one level, side by side
        QVERIFY(!plant.rectOf(plant.left).intersects(plant.rectOf(plant.right)));
        plant.undo();
        QVERIFY(plant.rectOf(plant.left).top() != plant.rectOf(plant.right).top());
    }

    void aZoneIsPutAroundWhatIsSelected()
    {
        SmallPlant plant;
        plant.click(plant.nameOf(plant.left));
        choose(plant, {plant.left, plant.right});
        const QRectF left = plant.rectOf(plant.left);
        plant.dialogs.answer = u"Filter hall"_s;
        QTest::keyClick(&plant.page.view(), Qt::Key_G, Qt::ControlModifier);
        const Zone around = zoneCalled(plant, u"Filter hall"_s);
        QVERIFY(around.id.isValid());
        QCOMPARE(plant.value(plant.left).parent, around.id);
        QCOMPARE(plant.value(plant.right).parent, around.id);
        QVERIFY(plant.rectOf(around.id).contains(plant.rectOf(plant.left)) && plant.rectOf(around.id).contains(plant.rectOf(plant.right)));
        QCOMPARE(plant.rectOf(plant.left).size(), left.size());
        plant.undo();
        QVERIFY(!plant.value(plant.left).parent.isValid());
        QCOMPARE(plant.test.project->store(Zone::kind()).count(), 3);
    }

    /// What a layer shows stays over the drawing whichever panel is open.
    void layersStayOverTheDrawing()
    {
        SmallPlant plant;
        QVERIFY(plant.test.project->setValue(Zone::kind(), plant.left, Zone::kind().indexOf(u"slT"), Value(u"3,3,3,3,3,3,3"_s)));
        QVERIFY(plant.test.project->setValue(Asset::kind(), plant.plc, Asset::kind().indexOf(u"location"), Value(u"Pump house"_s)));
        QTest::mouseClick(plant.page.findChild<QPushButton *>(u"problemsPanelView"_s), Qt::LeftButton); // shut
        QCoreApplication::processEvents();
        for (const QString &name : {u"levelsLayer"_s, u"placesLayer"_s, u"problemsPanelLayer"_s}) {
            auto *layer = plant.page.findChild<QAction *>(name);
            QVERIFY2(layer, qPrintable(name));
            const QImage before = plant.page.view().viewport()->grab().toImage();
            layer->trigger();
            QVERIFY2(plant.page.view().viewport()->grab().toImage() != before, qPrintable(name));
            layer->trigger();
            QCOMPARE(plant.page.view().viewport()->grab().toImage(), before);
        }
    }

    void aLineIsBentAndLedAgain()
    {
        SmallPlant plant;
        const auto path = [&plant] { return plant.page.scene().picture().layout.conduits[0].paths.first(); };
        const QPointF middle = (path()[0] + path()[1]) / 2;
        plant.workbench.select(plant.conduit);
        const QPoint from = plant.page.view().mapFromScene(middle + (path()[1] - path()[0]) * 0.3);
        plant.drag(from, from + QPoint(60, 0));
        QCOMPARE(plant.placements(), 1);
        const QList<QPointF> bends = plant.page.scene().picture().plan.conduits[0].bends;
        QVERIFY(!bends.isEmpty());
        QVERIFY(path().contains(bends.first()));
        QCOMPARE(plant.value(plant.conduit).name.main, u"K1 Office – left"_s);
        trigger(plant, u"straighten"_s);
        QVERIFY(plant.page.scene().picture().plan.conduits[0].bends.isEmpty());
        plant.undo();
        QCOMPARE(plant.page.scene().picture().plan.conduits[0].bends, bends);
        // A double click on the last bend takes it out.
        for (const QPointF &bend : bends)
            QTest::mouseDClick(plant.page.view().viewport(), Qt::LeftButton, {}, plant.page.view().mapFromScene(bend));
        QCoreApplication::processEvents();
        QVERIFY(plant.page.scene().picture().plan.conduits[0].bends.isEmpty());
    }

    void namesAreFound()
    {
        SmallPlant plant;
        plant.page.view().setFocus();
        QTest::keyClick(&plant.page.view(), Qt::Key_F, Qt::ControlModifier);
        auto *text = plant.page.findChild<QLineEdit *>(u"findText"_s);
        QVERIFY(text->isVisible());
        QTest::keyClicks(text, u"cell"_s);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.left));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.right));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.left));
        text->setText(u"gw-99"_s);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.loose));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
    }

    void tabGoesRound()
    {
        SmallPlant plant;
        plant.click(plant.nameOf(plant.left));
        QTest::keyClick(&plant.page.view(), Qt::Key_Tab);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.right));
        QTest::keyClick(&plant.page.view(), Qt::Key_Backtab);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.left));
        // Two things under the mouse: from one to the other and back.
        plant.click(plant.at(plant.plc));
        QCOMPARE(plant.workbench.selected(), RecordId(plant.plc));
        QTest::keyClick(&plant.page.view(), Qt::Key_Tab);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.left));
        QTest::keyClick(&plant.page.view(), Qt::Key_Tab);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.plc));
        QTest::keyClick(&plant.page.view(), Qt::Key_Escape);
        QVERIFY(!plant.workbench.selected().isValid());
    }

    void aNoteIsPutWhereTheDrawingIsClicked()
    {
        SmallPlant plant;
        const size_t before = plant.edits();
        const Id<Note> note = addNote(plant, u"Who has the key?"_s);
        QCOMPARE(plant.edits(), before + 1);
        QCOMPARE(plant.value(note).title.main, u"Who has the key?"_s);
        QCOMPARE(plant.workbench.selected(), RecordId(note));
        QCOMPARE(plant.page.scene().recordAt(plant.rectOf(note).center())->id(), RecordId(note)); // above the zone
        QCOMPARE(plant.placements(), 1); // the zones stay where the program puts them
        plant.undo();
        QCOMPARE(plant.test.project->store(Note::kind()).count(), 0);
        QCOMPARE(plant.placements(), 0);
        plant.dialogs.answer.clear(); // thought better of it
        plant.page.useTool(ZonesPage::Tool::Note);
        plant.click(plant.nameOf(plant.right));
        QCoreApplication::processEvents();
        QCOMPARE(plant.test.project->store(Note::kind()).count(), 0);
    }

    void aNoteIsMovedPulledAndRemoved()
    {
        SmallPlant plant;
        const Id<Note> note = addNote(plant, u"Who has the key?"_s);
        const QRectF start = plant.rectOf(note);
        const size_t before = plant.edits();
        plant.drag(plant.at(note), plant.at(note) + QPoint(90, 70));
        const QRectF moved = plant.rectOf(note);
        QVERIFY(moved.x() > start.x() && moved.y() > start.y());
        QCOMPARE(moved.size(), start.size());
        QCOMPARE(plant.edits(), before + 1);
        const QPoint corner = plant.page.view().mapFromScene(moved.bottomRight() - QPointF(4, 4));
        plant.drag(corner, corner + QPoint(60, 40));
        const QRectF pulled = plant.rectOf(note);
        QCOMPARE(pulled.topLeft(), moved.topLeft());
        QVERIFY(pulled.width() > moved.width() && pulled.height() > moved.height());
        QTest::keyClick(&plant.page.view(), Qt::Key_Delete);
        QCoreApplication::processEvents();
        QCOMPARE(plant.test.project->store(Note::kind()).count(), 0);
        QCOMPARE(plant.placements(), 0);
        plant.undo();
        QCOMPARE(plant.rectOf(note), pulled);
        plant.undo();
        QCOMPARE(plant.rectOf(note), moved);
        plant.undo();
        QCOMPARE(plant.rectOf(note), start);
    }

    void arrangingLeavesNotesWhereTheyAre()
    {
        SmallPlant plant;
        const Id<Note> note = addNote(plant, u"Who has the key?"_s);
        const QRectF there = plant.rectOf(note);
        plant.drag(plant.nameOf(plant.left), plant.nameOf(plant.left) + QPoint(-40, 90));
        QVERIFY(plant.placements() > 1);
        plant.page.scene().edits().arrange();
        QCoreApplication::processEvents();
        QCOMPARE(plant.placements(), 1);
        QCOMPARE(plant.rectOf(note), there);
    }

    void theExportShowsNotesWithAThreadToWhatTheyAreAbout()
    {
        SmallPlant plant;
        const auto svg = [&plant] {
            QBuffer buffer;
            QSvgGenerator generator;
            generator.setOutputDevice(&buffer);
            QPainter painter(&generator);
            ZoneDiagram(*plant.test.project, Words(Language::English)).paint(painter);
            painter.end();
            return buffer.data();
        };
        const Id<Note> id = addNote(plant, u"KeyQuestion"_s);
        const QByteArray without = svg();
        QVERIFY(without.contains("KeyQuestion"));
        Note note = plant.value(id);
        note.records = {plant.office};
        note.body.main = u"SinceWhen"_s;
        plant.test.change([&](Edit &edit) { return edit.put(note); });
        QCoreApplication::processEvents();
        const QByteArray with = svg();
        QVERIFY(with.contains("SinceWhen"));
        QCOMPARE(with.count("stroke-dasharray"), without.count("stroke-dasharray") + 1);
        QVERIFY(plant.rectOf(id).top() < plant.page.scene().picture().layout.notes[0].top()); // the thread is part of it
    }

    void theOverviewComesWhenSomethingIsOutside()
    {
        SmallPlant plant;
        auto *map = plant.page.view().viewport()->findChild<QWidget *>(u"minimap"_s);
        QVERIFY(!map->isVisible());
        plant.page.view().zoomBy(3);
        QVERIFY(map->isVisible());
        const QPointF before = plant.page.view().mapToScene(QPoint(0, 0));
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(plant.page.view().mapToScene(QPoint(0, 0)) != before);
        plant.page.view().fit();
        QVERIFY(!map->isVisible());
    }

private:
    /// In the right cell, away from the office.
    static Id<Note> addNote(SmallPlant &plant, const QString &text)
    {
        plant.dialogs.answer = text;
        plant.page.useTool(ZonesPage::Tool::Note);
        plant.click(plant.nameOf(plant.right));
        QCoreApplication::processEvents();
        const std::vector<Note> notes = plant.test.project->all<Note>();
        return notes.empty() ? Id<Note> {} : notes.back().id;
    }
    static Zone zoneCalled(const SmallPlant &plant, const QString &name)
    {
        for (const Zone &zone : plant.test.project->all<Zone>()) {
            if (zone.name.main == name)
                return zone;
        }
        return {};
    }
    static void choose(SmallPlant &plant, const QList<RecordId> &records)
    {
        plant.workbench.select({});
        for (const RecordId &id : records)
            plant.page.scene().itemOf(id)->setSelected(true);
    }
    /// As from the menu, which knows what can be done.
    static void trigger(SmallPlant &plant, const QString &name)
    {
        auto *actions = plant.page.findChild<ZoneActions *>();
        Q_EMIT actions->menu()->aboutToShow();
        auto *action = actions->menu()->findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestZoneHands)
#include "tst_ZoneHands.moc"
