// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Conduit.h"
#include "tests/core/project/TestProject.h"
#include "ui/style/Theme.h"
#include "ui/zones/AttackEndBox.h"
#include "ui/zones/CompromiseTable.h"
#include "ui/zones/PathsPanel.h"
#include "ui/zones/StepRoute.h"
#include "ui/zones/WayLists.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneView.h"
#include "ui/zones/ZonesPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
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
        QVERIFY(plant.panel->to().choose(plant.find(u"CHL-301"_s, "asset")));
        QCOMPARE(plant.rows(), QStringList {u"Vendors and internet → K9 → Dosing"_s});
        QVERIFY2(plant.panel->result().contains(u"weakest step: K9 → Dosing (SL-A 0)"_s), qPrintable(plant.panel->result()));
        QStringList cut;
        for (int row = 0; row < plant.panel->ways().cut().count(); ++row)
            cut.append(plant.panel->ways().cut().item(row)->text());
        QVERIFY(cut.contains(u"K9 Chlorinator maker's remote service"_s));
        const QList<QPointF> trunk = StepRoute::trunk(plant.conduit(u"K9"_s), plant.page->scene().picture());
        QVERIFY(plant.isPainted(StepRoute::at(trunk, 0.7), Theme::colors().critical));
    }
};

QTEST_MAIN(TestPathsPanel)
#include "tst_PathsPanel.moc"
