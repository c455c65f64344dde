// SPDX-License-Identifier: GPL-3.0-or-later
// Zones and conduits in large plants: the checks, the drawing on the screen, the layout against bare `dot`.
#include "tests/ui/zones/Plants.h"

#include "core/catalog/NewProject.h"
#include "core/risk/PlantCheck.h"
#include "ui/style/Theme.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneView.h"
#include "ui/zones/ZonesPage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
void zoneFigure(const QByteArray &what, double ours, double bar, const char *unit)
{
    std::printf("%-58s %8.2f %s  bar %.2f  %s\n", what.constData(), ours, unit, bar, ours <= bar ? "ok" : "ABOVE");
    std::fflush(stdout);
}

double milliseconds(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

class NobodyAsks : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

void benchChecks(const Plants::Size &size, bool isWhole)
{
    TestProject test;
    Plants::fill(test, size, 11);
    const Words words(Language::English);
    size_t found = 0;
    PlantCheck check(*test.project, words);
    const double whole = milliseconds([&] { found = checkPlant(*test.project, words).size(); });
    found = check.findings().size();
    const QByteArray plant = QByteArray::number(size.assets) + " assets, " + QByteArray::number(size.zones) + " zones, " + QByteArray::number(size.conduits) + " conduits";
    std::printf("%s: %zu findings\n", plant.constData(), found);
    zoneFigure("all checks of it", whole, isWhole ? 2000 : 1000, "ms");
    const RecordStore &assets = test.project->store(Asset::kind());
    const RecordStore &conduits = test.project->store(Conduit::kind());
    struct
    {
        const char *what;
        const RecordKind &kind;
        RecordId id;
        const char *field;
        Value value;
    } const edits[] = {
        {"an asset's owner", Asset::kind(), assets.idAt(assets.count() / 2), "owner", Value(u"Somebody"_s)},
        {"an asset's zone", Asset::kind(), assets.idAt(assets.count() / 3), "zone", Value(test.project->store(Zone::kind()).idAt(1).text())},
        {"a conduit's protocols", Conduit::kind(), conduits.idAt(3), "protocols", Value(u"S7comm"_s)},
        {"a zone's SL-T", Zone::kind(), test.project->store(Zone::kind()).idAt(2), "slT", Value(u"3,3,3,3,3,3,3"_s)},
    };
    for (const auto &edit : edits) {
        test.change([&](Edit &one) { return one.set(edit.kind, edit.id, edit.kind.indexOf(QString::fromLatin1(edit.field)), edit.value); });
        const double again = milliseconds([&] { found = check.findings().size(); });
        zoneFigure(QByteArray("checked again after ") + edit.what, again, isWhole ? 2000 : 20, "ms");
    }
}

void benchDrawing(const Plants::Size &size)
{
    TestProject test;
    Plants::fill(test, size, 3);
    NobodyAsks dialogs;
    Workbench workbench(*test.project, Words(Language::English), Dialect::Ot, dialogs);
    std::unique_ptr<ZonesPage> page;
    std::printf("%d assets, %d zones, %d conduits\n", size.assets, size.zones, size.conduits);
    const double opened = milliseconds([&] {
        page = std::make_unique<ZonesPage>(workbench);
        page->resize(1920, 1000);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
        page->grab();
    });
    zoneFigure("the workspace opens in", opened, size.assets <= 2000 ? 300 : 3000, "ms");
    (void)QTest::qWaitFor([&] { return page->scene().itemOf(test.project->store(Conduit::kind()).idAt(0)) != nullptr; }, 120000);
    ZoneView &view = page->view();
    const auto frames = [&](const char *what, double zoom, const auto &step) {
        view.fit();
        view.zoomBy(zoom / view.zoom());
        std::vector<double> times;
        for (int i = 0; i < 60; ++i) {
            step(i);
            times.push_back(milliseconds([&] { view.viewport()->grab(); }));
        }
        std::ranges::sort(times);
        zoneFigure(QByteArray("a frame while ") + what + ", 95 %", times[56], size.assets <= 2000 ? 16 : 100, "ms");
    };
    frames("panning at 100 %", 1, [&](int i) { view.lookAt(QPointF(200 + 30 * i, 300 + 20 * i)); });
    frames("panning at 50 %", 0.5, [&](int i) { view.lookAt(QPointF(200 + 60 * i, 300 + 40 * i)); });
    view.fit();
    frames("zooming from all to 100 %", view.zoom(), [&](int i) { view.zoomBy(i < 30 ? 1.06 : 1 / 1.06); });
}

void benchLayout()
{
    TestProject test;
    const Plants::Size size {.zones = 200, .assets = 2000, .conduits = 400};
    Plants::fill(test, size, 7);
    const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
    const double ours = milliseconds([&] { (void)ZoneLayout::of(plan); });
    QByteArray graph = "digraph { node [shape=box]; splines=ortho;\n";
    for (qsizetype i = 0; i < plan.zones.size(); ++i)
        graph += "z" + QByteArray::number(i) + ";\n";
    for (const ZonePlan::Conduit &conduit : plan.conduits) {
        for (qsizetype end = 1; end < conduit.zones.size(); ++end)
            graph += "z" + QByteArray::number(conduit.zones[0]) + " -> z" + QByteArray::number(conduit.zones[end]) + ";\n";
    }
    graph += "}\n";
    QProcess dot;
    const double bare = milliseconds([&] {
        dot.start(u"dot"_s, {u"-Tplain"_s});
        dot.write(graph);
        dot.closeWriteChannel();
        dot.waitForFinished(300'000);
    });
    if (dot.exitStatus() != QProcess::NormalExit || dot.exitCode() != 0)
        std::printf("dot is not here: %s\n", qPrintable(dot.errorString()));
    else
        std::printf("layout and lines %.0f ms, dot alone %.0f ms\n", ours, bare);
    if (bare > 0)
        zoneFigure("layout of 200 zones, 2 000 assets, 400 conduits against dot", ours / bare, 1.3, "x");
}
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Choice::Light);
    benchChecks({.zones = 300, .assets = 5000, .conduits = 600}, false);
    benchChecks({.zones = 1000, .assets = 100'000, .conduits = 2000}, true);
    benchDrawing({.zones = 200, .assets = 2000, .conduits = 400});
    benchDrawing({.zones = 1000, .assets = 10'000, .conduits = 1500});
    benchLayout();
    return 0;
}
