// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/zones/SmallPlant.h"
#include "ui/style/Theme.h"
#include "ui/zones/PartitionDialog.h"
#include "ui/zones/UnplacedStrip.h"

#include "core/catalog/NewProject.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QTranslator>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// Two office machines, a controller with its sensor and its spare; nothing is known of GW-99, which is there already.
struct LoosePlant : SmallPlant
{
    Id<Asset> erp = asset(u"ERP-1"_s, 4);
    Id<Asset> pc = asset(u"PC-1"_s, 4);
    Id<Asset> plc = asset(u"PLC-9"_s, 1);
    Id<Asset> sensor = asset(u"LT-9"_s, 0);
    Id<Asset> spare = asset(u"PLC-8"_s, 1, AssetState::Spare);

    Id<Asset> asset(const QString &tag, double level, AssetState state = AssetState::InUse)
    {
        Asset asset;
        asset.tag = tag;
        asset.level = level;
        asset.state = state;
        if (level <= 2)
            asset.location.main = u"Pump hall"_s;
        return test.add(asset);
    }
};

QTreeWidgetItem *rowOf(const QTreeWidget *tree, const QString &text)
{
    const QList<QTreeWidgetItem *> found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

struct OpenDialog
{
    explicit OpenDialog(Workbench &workbench)
        : dialog(workbench)
    {
    }
    PartitionDialog dialog;
    QTreeWidget *groups = dialog.findChild<QTreeWidget *>(u"groups"_s);
    QTreeWidget *assets = dialog.findChild<QTreeWidget *>(u"assets"_s);
    QPushButton *make = dialog.findChild<QPushButton *>(u"makeZones"_s);
    [[nodiscard]] QString summary() const { return dialog.findChild<QLabel *>(u"summary"_s)->text(); }
    [[nodiscard]] QString problem() const { return dialog.findChild<QLabel *>(u"problem"_s)->text(); }
    void choose(const QString &group) { groups->setCurrentItem(rowOf(groups, group)); }
    void move(const QString &asset, const QString &target)
    {
        assets->clearSelection();
        rowOf(assets, asset)->setSelected(true);
        auto *box = dialog.findChild<QComboBox *>(u"target"_s);
        box->setCurrentIndex(box->findText(target));
        dialog.findChild<QPushButton *>(u"move"_s)->click();
    }
};
}

class TestPartitionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }

    void theStripOpensItAndWhatIsAcceptedIsOneStep()
    {
        LoosePlant plant;
        auto *strip = plant.page.findChild<UnplacedStrip *>();
        auto *button = strip->findChild<QPushButton *>(u"proposeZones"_s);
        QVERIFY(QTest::qWaitFor([&] { return button->isVisible(); }));
        const auto before = plant.test.dump();
        bool wasOpen = false;
        QTimer::singleShot(0, &plant.page, [&] {
            auto *dialog = qobject_cast<PartitionDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            wasOpen = true;
            auto *groups = dialog->findChild<QTreeWidget *>(u"groups"_s);
            auto *assets = dialog->findChild<QTreeWidget *>(u"assets"_s);
            groups->setCurrentItem(rowOf(groups, u"Pump hall"_s));
            auto *name = dialog->findChild<QLineEdit *>(u"zoneName"_s);
            name->selectAll();
            QTest::keyClicks(name, u"Pumps"_s);
            QTest::keyClick(name, Qt::Key_Return); // no reason to make anything yet
            QVERIFY(dialog->isVisible());
            QVERIFY(rowOf(groups, u"Pumps"_s));
            rowOf(assets, u"LT-9"_s)->setCheckState(0, Qt::Unchecked);
            dialog->findChild<QPushButton *>(u"makeZones"_s)->click();
        });
        button->click();
        QVERIFY(wasOpen);
        QCoreApplication::processEvents();
        const auto cell = plant.test.project->find(plant.value(plant.plc).zone);
        QVERIFY(cell);
        QCOMPARE(cell->name.main, u"Pumps"_s);
        QCOMPARE(cell->type, ZoneType::Cell);
        QVERIFY(!plant.value(plant.sensor).zone.isValid());
        QVERIFY(!plant.value(plant.spare).zone.isValid()); // not in use
        QCOMPARE(plant.value(plant.erp).zone, plant.office); // the one that is there
        plant.undo();
        QVERIFY(plant.test.dump() == before);
    }

    void theNumbersAgreeWithTheStrip()
    {
        LoosePlant plant;
        auto *strip = plant.page.findChild<UnplacedStrip *>();
        QVERIFY(
            QTest::qWaitFor([&] { return strip->findChild<QLabel *>()->text() == u"Not yet placed: 6, in use: 5"_s; }));
        OpenDialog open(plant.workbench);
        QVERIFY2(open.summary().contains(u"· 4 assets placed · 1 "_s), qPrintable(open.summary()));
        rowOf(open.groups, u"Office"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY2(open.summary().contains(u"· 2 assets placed · 3 "_s), qPrintable(open.summary()));
        rowOf(open.groups, u"Pump hall"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!open.make->isEnabled());
        rowOf(open.groups, u"Office"_s)->setCheckState(0, Qt::Checked);
        QCOMPARE(open.make->text(), u"Place assets"_s);
    }

    void assetsMoveToOtherGroupsToNewOnesAndToZonesThatAreThere()
    {
        LoosePlant plant;
        OpenDialog open(plant.workbench);
        open.choose(u"Pump hall"_s);
        open.move(u"LT-9"_s, u"Right cell"_s); // not in the proposal until now
        QVERIFY(!rowOf(open.assets, u"LT-9"_s));
        open.move(u"PLC-9"_s, u"A new zone"_s);
        QCOMPARE(open.dialog.findChild<QLineEdit *>(u"zoneName"_s)->text(), u"New zone"_s);
        QCOMPARE(open.dialog.findChild<QComboBox *>(u"zoneType"_s)->currentData().toInt(),
                 static_cast<int>(ZoneType::Cell));
        open.choose(u"Without a proposal"_s);
        open.move(u"GW-99"_s, u"New zone"_s);
        open.choose(u"Office"_s);
        rowOf(open.assets, u"PC-1"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!open.dialog.findChild<QLineEdit *>(u"zoneName"_s)
                     ->isEnabled()); // a zone that is there is not renamed here
        QTest::keyClick(&open.dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(plant.value(plant.sensor).zone, plant.right);
        QVERIFY(plant.value(plant.plc).zone.isValid());
        QCOMPARE(plant.value(plant.plc).zone, plant.value(plant.loose).zone);
        QVERIFY(!plant.value(plant.pc).zone.isValid());
        QCOMPARE(plant.test.project->store(Zone::kind()).count(), 4); // the group that went empty is not made
    }

    void whatARuleWouldFindIsSaidAtOnce()
    {
        LoosePlant plant;
        OpenDialog open(plant.workbench);
        open.choose(u"Office"_s);
        open.move(u"ERP-1"_s, u"Pump hall"_s);
        open.choose(u"Pump hall"_s);
        QVERIFY2(open.problem().contains(u"Z102, Z110"_s), qPrintable(open.problem()));
        rowOf(open.assets, u"ERP-1"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(open.problem().isEmpty());
        auto *name = open.dialog.findChild<QLineEdit *>(u"zoneName"_s);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(!open.problem().isEmpty());
        QVERIFY(!open.make->isEnabled());
    }

    void theMenuOffersItWhileAssetsWait()
    {
        LoosePlant plant;
        auto *action = plant.page.findChild<QAction *>(u"proposeZonesAction"_s);
        auto *menu = qobject_cast<QMenu *>(action->parent());
        Q_EMIT menu->aboutToShow();
        QVERIFY(action->isEnabled());
        plant.test.change([&](Edit &edit) -> Result<void> {
            for (const Id<Asset> &asset : {plant.loose, plant.erp, plant.pc, plant.plc, plant.sensor}) {
                if (Result<void> done
                    = edit.set(Asset::kind(), asset, Asset::kind().indexOf(u"zone"), Value(plant.left.text()));
                    !done)
                    return done;
            }
            return {};
        });
        Q_EMIT menu->aboutToShow();
        QVERIFY(!action->isEnabled());
        auto *strip = plant.page.findChild<UnplacedStrip *>();
        QVERIFY(QTest::qWaitFor(
            [&] { return !strip->findChild<QPushButton *>(u"proposeZones"_s)->isVisible(); })); // the spare alone waits
        QVERIFY(strip->isVisible());
    }

    /// The sample plant, its assets out of their zones.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("TANDEM_PICTURES");
        if (folder.isEmpty())
            QSKIP("Only with TANDEM_PICTURES");
        QTemporaryDir plants;
        for (const Language language : {Language::English, Language::Polish}) {
            const auto made = createSampleProject(plants.filePath(languageCode(language) + u".tandem"_s),
                                                  u"waterworks"_s, TestProject::options());
            QVERIFY(made);
            Project &project = **made;
            QVERIFY(project.edit({}, [&project](Edit &edit) -> Result<void> {
                int turn = 0;
                for (const Zone &zone : project.all<Zone>()) {
                    if (++turn % 3 != 0) {
                        if (Result<void> done = edit.remove(Zone::kind(), zone.id); !done)
                            return done;
                    }
                }
                for (const Asset &asset : project.all<Asset>()) {
                    if (Result<void> done = edit.set(Asset::kind(), asset.id, Asset::kind().indexOf(u"zone"), {});
                        !done)
                        return done;
                }
                return {};
            }));
            SaysYes dialogs;
            QTranslator translator;
            QVERIFY(translator.load(u":/i18n/tandem_%1.qm"_s.arg(languageCode(language))));
            QApplication::installTranslator(&translator);
            Workbench workbench(project, Words(language), Dialect::Ot, dialogs);
            for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
                Theme::apply(*qApp, theme);
                OpenDialog open(workbench);
                open.dialog.show();
                QVERIFY(QTest::qWaitForWindowExposed(&open.dialog));
                const QString name = u"%1/partition-%2-%3"_s.arg(folder, languageCode(language),
                                                                 theme == Theme::Choice::Dark ? u"dark"_s : u"light"_s);
                QTreeWidgetItem *shown
                    = open.groups->topLevelItem(1)->child(open.groups->topLevelItem(1)->childCount() / 3);
                open.groups->setCurrentItem(shown);
                open.groups->scrollToItem(shown);
                open.assets->topLevelItem(1)->setSelected(true);
                QCoreApplication::processEvents();
                QVERIFY(open.dialog.grab().save(name + u".png"_s));
            }
            Theme::apply(*qApp, Theme::Choice::Light);
            ZonesPage page(workbench);
            page.resize(1190, 700);
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
            QVERIFY(page.grab().save(u"%1/strip-%2.png"_s.arg(folder, languageCode(language))));
        }
    }
};

QTEST_MAIN(TestPartitionDialog)
#include "tst_PartitionDialog.moc"
