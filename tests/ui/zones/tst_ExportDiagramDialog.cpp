// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/report/Reports.h"
#include "tests/ui/zones/SmallPlant.h"
#include "ui/print/PdfReport.h"
#include "ui/style/Theme.h"
#include "ui/zones/ExportDiagramDialog.h"
#include "ui/zones/SheetGrid.h"
#include "ui/zones/ZoneDiagram.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImageReader>
#include <QLabel>
#include <QPdfDocument>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
class SavesTo : public SaysYes
{
public:
    QString saveFile(QWidget *, const QString &, const QString &name, const QString &) override
    {
        offered = name;
        return path;
    }
    QString path;
    QString offered;
};

QSizeF millimetresOf(const QSizeF &points)
{
    return points * 25.4 / 72;
}
}

class TestExportDiagramDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }

    void aZeroIsCutOverSheets()
    {
        SmallPlant plant;
        SavesTo dialogs;
        Workbench workbench(*plant.test.project, Words(Language::English), Dialect::Ot, dialogs);
        dialogs.path = plant.test.folder.filePath(u"wall"_s); // the ending is added
        ExportDiagramDialog dialog(workbench);
        choose(dialog, u"paper"_s, u"A0"_s);
        dialog.findChild<QCheckBox *>(u"tiled"_s)->setChecked(true);
        const QString outcome = dialog.findChild<QLabel *>(u"outcome"_s)->text();
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialogs.offered, u"plant-zones.pdf"_s);

        QPdfDocument pdf;
        QCOMPARE(pdf.load(dialogs.path + u".pdf"_s), QPdfDocument::Error::None);
        QVERIFY2(outcome.startsWith(QString::number(pdf.pageCount())), qPrintable(outcome));
        const QSizeF sheet = millimetresOf(pdf.pagePointSize(0));
        QCOMPARE(qRound(std::min(sheet.width(), sheet.height())), 210);
        QCOMPARE(qRound(std::max(sheet.width(), sheet.height())), 297);
        // Without the overlap A0 is sixteen times A4; no sheet is missing and none is one too many.
        QVERIFY2(pdf.pageCount() > 16 && pdf.pageCount() <= 30, qPrintable(QString::number(pdf.pageCount())));
        QVERIFY(pdf.getAllText(0).text().contains(u"Row 1 / column 1"_s));
        QVERIFY(!pdf.getAllText(pdf.pageCount() - 1).text().contains(u"Row 1 / column 1"_s));
    }

    void theSheetsCoverThePaperWithOverlap()
    {
        for (const QSizeF &paper : {QSizeF(1189, 841), QSizeF(297, 420), QSizeF(210, 297)}) {
            const SheetGrid grid = SheetGrid::of(paper, QSizeF(210, 297));
            QCOMPARE(grid.part(0, 0).topLeft(), QPointF());
            QCOMPARE(grid.part(grid.rows - 1, grid.columns - 1).bottomRight(), QPointF(paper.width(), paper.height()));
            for (int column = 1; column < grid.columns; ++column)
                QCOMPARE(grid.part(0, column - 1).right() - grid.part(0, column).left(), SheetGrid::overlap);
            for (int row = 1; row < grid.rows; ++row)
                QCOMPARE(grid.part(row - 1, 0).bottom() - grid.part(row, 0).top(), SheetGrid::overlap);
        }
    }

    void aPageHasTheChosenPaperAndATitleBlock()
    {
        SmallPlant plant;
        for (const auto &[paper, shorter, longer] : {std::tuple(QPageSize::A4, 210, 297), std::tuple(QPageSize::A3, 297, 420), std::tuple(QPageSize::A0, 841, 1189)}) {
            const auto bytes = DiagramExport {.paper = paper}.bytes(*plant.test.project, Words(Language::English));
            QVERIFY(bytes);
            QBuffer buffer;
            buffer.setData(*bytes);
            buffer.open(QIODevice::ReadOnly);
            QPdfDocument pdf;
            pdf.load(&buffer);
            QCOMPARE(pdf.pageCount(), 1);
            const QSizeF size = millimetresOf(pdf.pagePointSize(0));
            QCOMPARE(qRound(std::min(size.width(), size.height())), shorter);
            QCOMPARE(qRound(std::max(size.width(), size.height())), longer);
            const QString text = pdf.getAllText(0).text();
            QVERIFY2(text.contains(u"Zones and conduits"_s) && text.contains(u"plant.tandem"_s) && text.contains(u"Left cell"_s) && text.contains(u"Removable media"_s), qPrintable(text));
        }
    }

    void cancelledLeavesNothing()
    {
        SmallPlant plant;
        SavesTo dialogs;
        Workbench workbench(*plant.test.project, Words(Language::English), Dialect::Ot, dialogs);
        const QStringList before = QDir(plant.test.folder.path()).entryList(QDir::Files);
        ExportDiagramDialog dialog(workbench);
        dialog.show();
        dialog.accept(); // no file was named: it stays open
        QVERIFY(dialog.isVisible());
        dialogs.path = plant.test.folder.filePath(u"no/such/folder/zones.pdf"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"problem"_s)->isVisible());
        dialog.reject();
        QCOMPARE(QDir(plant.test.folder.path()).entryList(QDir::Files), before);
    }

    void aPictureHasTheWidthAndResolutionAskedFor()
    {
        SmallPlant plant;
        SavesTo dialogs;
        Workbench workbench(*plant.test.project, Words(Language::English), Dialect::Ot, dialogs);
        dialogs.path = plant.test.folder.filePath(u"zones.png"_s);
        ExportDiagramDialog dialog(workbench);
        dialog.findChild<QComboBox *>(u"format"_s)->setCurrentIndex(1);
        dialog.findChild<QSpinBox *>(u"pixels"_s)->setValue(1500);
        dialog.findChild<QSpinBox *>(u"dpi"_s)->setValue(200);
        dialog.accept();
        const QImage image(dialogs.path);
        QCOMPARE(image.width(), 1500);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 200);
        const auto huge = DiagramExport {.format = DiagramExport::Format::Png, .pixels = QSize(20'001, 500)}.bytes(*plant.test.project, Words(Language::English));
        QVERIFY(!huge && huge.error().what.contains(u"20001"_s));
    }

    void theSameDataGivesTheSameBytes()
    {
        SmallPlant plant;
        const QString path = plant.test.path;
        using enum DiagramExport::Format;
        for (const DiagramExport &what : {DiagramExport {}, DiagramExport {.paper = QPageSize::A1, .isTiled = true}, DiagramExport {.format = Png}, DiagramExport {.format = Svg}, DiagramExport {.format = Drawio}}) {
            QByteArray first;
            for (int round = 0; round < 2; ++round) {
                Project::Options options = TestProject::options();
                options.readOnly = true;
                options.clock = Clock::fixed(QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc()));
                const auto project = Project::open(path, options);
                QVERIFY(project);
                const auto bytes = what.bytes(**project, Words(Language::Polish));
                QVERIFY(bytes);
                if (round == 0)
                    first = *bytes;
                else
                    QVERIFY2(*bytes == first, qPrintable(DiagramExport::ending(what.format)));
                if (what.format == Pdf)
                    QVERIFY(bytes->contains("/CreationDate (D:20261124") && !bytes->contains(QDate::currentDate().toString(u"yyyyMMdd"_s).toLatin1()) && !bytes->contains(QDate::currentDate().toString(Qt::ISODate).toLatin1()));
            }
        }
    }

    void aPartShowsAZoneAndWhatItIsJoinedWith()
    {
        SmallPlant plant;
        const Words words(Language::English);
        const ZonePlan whole = ZonePlan::of(*plant.test.project, words);
        const ZonePlan part = whole.around(plant.conduit);
        QCOMPARE(part.conduits.size(), 1);
        QCOMPARE(part.zones.size(), 2);
        QVERIFY(part.assets.isEmpty());
        QVERIFY(!ZoneLayout::of(part).bounds.isEmpty());
        const ZonePlan left = whole.around(plant.left);
        QCOMPARE(left.assets.size(), 2);
        QVERIFY(whole.around(RecordId()).zones.isEmpty());
    }

    void theMenuOfTheDrawingOpensIt()
    {
        SmallPlant plant;
        auto *action = plant.page.findChild<QAction *>(u"exportDiagram"_s);
        QVERIFY(action);
        bool opened = false;
        QTimer::singleShot(0, &plant.page, [&] {
            if (auto *dialog = qobject_cast<ExportDiagramDialog *>(QApplication::activeModalWidget())) {
                opened = true;
                dialog->reject();
            }
        });
        action->trigger();
        QVERIFY(opened);
    }

    /// For a look at it: TANDEM_LOOK=folder tst_ui_zones_ExportDiagramDialog papersForTheEye
    void papersForTheEye()
    {
        const QString folder = qEnvironmentVariable("TANDEM_LOOK");
        if (folder.isEmpty())
            QSKIP("TANDEM_LOOK is not set.");
        const QTemporaryDir work;
        const auto plant = createSampleProject(work.filePath(u"plant.tandem"_s), u"waterworks"_s, {});
        QVERIFY(plant);
        for (const Language language : {Language::English, Language::Polish}) {
            const Words words(language);
            const QString end = u"-%1.pdf"_s.arg(languageCode(language));
            QVERIFY(DiagramExport {.paper = QPageSize::A4}.writeFile(folder + u"/a4"_s + end, **plant, words));
            QVERIFY(DiagramExport {.paper = QPageSize::A3}.writeFile(folder + u"/a3"_s + end, **plant, words));
            QVERIFY((DiagramExport {.paper = QPageSize::A1, .isTiled = true}.writeFile(folder + u"/a1-tiled"_s + end, **plant, words)));
            const PdfReport report(requirementsSpecification(**plant, words, {}), ZoneDiagram::source(**plant));
            QVERIFY(report.writeFile(folder + u"/crs"_s + end));
            SaysYes dialogs;
            Workbench workbench(**plant, words, Dialect::Ot, dialogs);
            ExportDiagramDialog dialog(workbench);
            dialog.findChild<QCheckBox *>(u"tiled"_s)->setChecked(true);
            dialog.show();
            QVERIFY(dialog.grab().save(folder + u"/dialog-%1.png"_s.arg(languageCode(language))));
        }
    }

private:
    static void choose(const QDialog &dialog, const QString &box, const QString &text)
    {
        auto *combo = dialog.findChild<QComboBox *>(box);
        combo->setCurrentIndex(combo->findText(text));
        QCOMPARE(combo->currentText(), text);
    }
};

QTEST_MAIN(TestExportDiagramDialog)
#include "tst_ExportDiagramDialog.moc"
