// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Placement.h"
#include "tests/ui/zones/Plants.h"
#include "ui/style/Fonts.h"
#include "ui/zones/ZoneLayout.h"
#include "ui/zones/ZoneStyle.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString described(const ZonePlan &plan, int zone, const QRectF &rect)
{
    return u"%1 at %2,%3 %4×%5"_s.arg(plan.zones[zone].name)
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

bool isOnBorder(const QPointF &point, const QRectF &rect)
{
    const bool onSide = qFuzzyCompare(1 + point.x(), 1 + rect.left()) || qFuzzyCompare(1 + point.x(), 1 + rect.right());
    const bool onTop = qFuzzyCompare(1 + point.y(), 1 + rect.top()) || qFuzzyCompare(1 + point.y(), 1 + rect.bottom());
    return rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(point) && (onSide || onTop);
}

/// What must hold in every drawing; the first thing that does not, in words.
QString fault(const ZonePlan &plan, const ZoneLayout &layout)
{
    for (int a = 0; a < plan.zones.size(); ++a) {
        const QRectF &rect = layout.zones[a].rect;
        if (rect.isEmpty())
            return u"no place: "_s + plan.zones[a].name;
        if (plan.zones[a].parent >= 0 && !layout.zones[plan.zones[a].parent].rect.contains(rect))
            return u"not in its zone: "_s + described(plan, a, rect);
        for (int b = 0; b < a; ++b) {
            if (plan.zones[a].parent == plan.zones[b].parent && rect.intersects(layout.zones[b].rect))
                return u"overlap: %1 and %2"_s.arg(described(plan, a, rect), described(plan, b, layout.zones[b].rect));
        }
    }
    QList<int> hidden(plan.zones.size());
    for (int i = 0; i < plan.assets.size(); ++i) {
        const ZonePlan::Asset &asset = plan.assets[i];
        if (asset.zone < 0)
            continue;
        if (layout.chips[i].isNull()) {
            ++hidden[asset.zone];
            continue;
        }
        if (!layout.zones[asset.zone].rect.contains(layout.chips[i]))
            return u"not in its zone: "_s + asset.tag;
        for (int zone = 0; zone < plan.zones.size(); ++zone) {
            if (plan.zones[zone].parent == asset.zone && layout.zones[zone].rect.intersects(layout.chips[i]))
                return u"under a zone: "_s + asset.tag;
        }
    }
    for (int zone = 0; zone < plan.zones.size(); ++zone) {
        if (hidden[zone] != layout.zones[zone].hidden)
            return u"hidden assets are not counted: "_s + plan.zones[zone].name;
    }
    for (int i = 0; i < plan.conduits.size(); ++i) {
        const QList<int> &ends = plan.conduits[i].zones;
        if (ends.size() < 2)
            continue;
        const ZoneLayout::Line &line = layout.conduits[i];
        if (line.paths.size() != ends.size() - 1)
            return u"not all ends are joined: "_s + plan.conduits[i].labels.last().text;
        if (!isOnBorder(line.paths[0].first(), layout.zones[ends[0]].rect)
            || !isOnBorder(line.paths[0].last(), layout.zones[ends[1]].rect))
            return u"does not end at its zones: "_s + plan.conduits[i].labels.last().text;
    }
    return {};
}

/// A label that lies on the border of a box, on a chip or on another label; empty where there is none.
QString hiddenLabel(const ZonePlan &plan, const ZoneLayout &layout)
{
    for (int i = 0; i < layout.conduits.size(); ++i) {
        const QRectF &label = layout.conduits[i].label;
        const QString name = plan.conduits[i].labels.last().text;
        if (label.isNull())
            continue;
        for (int k = 0; k < i; ++k) {
            if (label.intersects(layout.conduits[k].label))
                return u"%1 on %2"_s.arg(name, plan.conduits[k].labels.last().text);
        }
        for (int zone = 0; zone < plan.zones.size(); ++zone) {
            const QRectF &box = layout.zones[zone].rect;
            if (box.intersects(label) && !box.contains(label))
                return u"%1 (%2,%3 %4×%5) on %6"_s.arg(name)
                    .arg(label.x())
                    .arg(label.y())
                    .arg(label.width())
                    .arg(label.height())
                    .arg(described(plan, zone, box));
        }
        for (int asset = 0; asset < plan.assets.size(); ++asset) {
            if (layout.chips[asset].intersects(label))
                return u"%1 on %2"_s.arg(name, plan.assets[asset].tag);
        }
    }
    return {};
}
}

class TestZoneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        Fonts::loadAll();
        auto made = createSampleProject(m_folder.filePath(u"plant.tandem"_s), u"waterworks"_s, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_sample = std::move(*made);
    }

    void theSamplePlantIsDrawnWithoutOverlaps_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Polish") << Language::Polish;
    }
    void theSamplePlantIsDrawnWithoutOverlaps()
    {
        QFETCH(Language, language);
        const ZonePlan plan = ZonePlan::of(*m_sample, Words(language));
        const ZoneLayout layout = ZoneLayout::of(plan);
        QCOMPARE(fault(plan, layout), QString());
        QCOMPARE(hiddenLabel(plan, layout), QString());
        for (int i = 0; i < plan.conduits.size(); ++i)
            QVERIFY2(!layout.conduits[i].label.isNull(), qPrintable(plan.conduits[i].labels.last().text));
    }

    void theSamplePlantFitsALandscapePage()
    {
        const ZoneLayout layout = ZoneLayout::of(ZonePlan::of(*m_sample, Words(Language::English)));
        const qreal shape = layout.bounds.width() / layout.bounds.height();
        QVERIFY2(shape > 1.45 && shape < 1.8, qPrintable(QString::number(shape)));
        QVERIFY2(layout.bounds.width() < 1700, qPrintable(QString::number(layout.bounds.width())));
    }

    void noLineOfTheSamplePlantRunsThroughAZone()
    {
        const ZonePlan plan = ZonePlan::of(*m_sample, Words(Language::English));
        const ZoneLayout layout = ZoneLayout::of(plan);
        for (int i = 0; i < plan.conduits.size(); ++i) {
            for (const QPointF &corner : layout.conduits[i].paths.first()) {
                const int zone = layout.zoneAt(plan, corner);
                const bool isAllowed = zone < 0
                    || std::ranges::any_of(plan.conduits[i].zones, [&](int end) { return plan.isWithin(end, zone); });
                QVERIFY2(isAllowed, qPrintable(plan.conduits[i].labels.last().text));
            }
        }
    }

    void zonesStandOnTheirLevels()
    {
        const ZonePlan plan = ZonePlan::of(*m_sample, Words(Language::English));
        const ZoneLayout layout = ZoneLayout::of(plan);
        for (int i = 0; i < plan.zones.size(); ++i) {
            if (plan.zones[i].parent < 0)
                QCOMPARE(layout.bandAt(layout.zones[i].rect.center().y()), plan.zones[i].band());
        }
    }

    void thePlanGivesTheSamePlacesEachTime()
    {
        const ZonePlan plan = ZonePlan::of(*m_sample, Words(Language::English));
        const ZoneLayout first = ZoneLayout::of(plan);
        const ZoneLayout second = ZoneLayout::of(plan);
        for (int i = 0; i < plan.zones.size(); ++i)
            QCOMPARE(first.zones[i].rect, second.zones[i].rect);
        for (int i = 0; i < plan.conduits.size(); ++i)
            QCOMPARE(first.conduits[i].paths, second.conduits[i].paths);
    }

    void anyPlantIsDrawnWithoutOverlaps()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            TestProject test;
            Plants::fill(test,
                         {.zones = 3 + static_cast<int>(seed) * 4,
                          .assets = static_cast<int>(seed) * 40,
                          .conduits = 6 + static_cast<int>(seed) * 3},
                         seed);
            const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
            const ZoneLayout layout = ZoneLayout::of(plan);
            QVERIFY2(fault(plan, layout).isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault(plan, layout))));
            QCOMPARE(hiddenLabel(plan, layout), QString());
        }
    }

    void anEmptyPlantShowsItsLevels()
    {
        TestProject test;
        const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
        const ZoneLayout layout = ZoneLayout::of(plan);
        QCOMPARE(layout.bands.size(), 4);
        QVERIFY(!layout.bounds.isEmpty());
    }

    void aRingOfZonesIsCutOpen()
    {
        TestProject test;
        const Id<Zone> a = test.addZone(u"A"_s);
        const Id<Zone> b = test.addZone(u"B"_s);
        const Id<Zone> c = test.addZone(u"C"_s);
        test.change([&](Edit &edit) -> Result<void> {
            const RecordKind &kind = Zone::kind();
            const int parent = kind.indexOf(u"parent");
            return edit.set(kind, a, parent, Value(b.text()))
                .and_then([&] { return edit.set(kind, b, parent, Value(a.text())); })
                .and_then([&] { return edit.set(kind, c, parent, Value(a.text())); });
        });
        const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
        QCOMPARE(fault(plan, ZoneLayout::of(plan)), QString());
    }

    void aZoneStandsWhereItWasPut()
    {
        TestProject test;
        const Id<Zone> first = test.addZone(u"First"_s);
        const Id<Zone> second = test.addZone(u"Second"_s);
        Placement place;
        place.record = first;
        place.x = 400;
        place.y = 160;
        place.width = 320;
        place.height = 200;
        test.add(place);
        const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
        const ZoneLayout layout = ZoneLayout::of(plan);
        QCOMPARE(layout.zones[test.project->store(Zone::kind()).rowOf(first)].rect, QRectF(400, 160, 320, 200));
        QVERIFY(second.isValid());
        QCOMPARE(fault(plan, layout), QString());
    }

    void aPlacedZoneGrowsWithItsAssetsUpToItsNeighbour()
    {
        TestProject test;
        const Id<Zone> upper = test.addZone(u"Upper"_s);
        const Id<Zone> lower = test.addZone(u"Lower"_s);
        double y = 0;
        for (const Id<Zone> &zone : {upper, lower}) {
            Placement place;
            place.record = zone;
            place.x = 0;
            place.y = y;
            place.width = 240;
            place.height = 80;
            test.add(place);
            y += 96;
        }
        for (int i = 0; i < 30; ++i) {
            test.addAsset(u"U-%1"_s.arg(i), upper);
            test.addAsset(u"L-%1"_s.arg(i), lower);
        }
        const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
        const ZoneLayout layout = ZoneLayout::of(plan);
        QCOMPARE(fault(plan, layout), QString());
        QVERIFY(layout.zones[0].hidden > 0); // no room: "+n"
        QCOMPARE(layout.zones[1].hidden, 0); // free ground below
    }

    void aLineKeepsTheBendsThatWereDrawn()
    {
        TestProject test;
        Conduit conduit;
        conduit.name.main = u"K1"_s;
        conduit.zones = {test.addZone(u"A"_s), test.addZone(u"B"_s)};
        Placement place;
        place.record = test.add(conduit);
        place.x = 0;
        place.y = 0;
        place.bends = {u"40 300"_s, u"600 300"_s};
        test.add(place);
        const ZoneLayout layout = ZoneLayout::of(ZonePlan::of(*test.project, Words(Language::English)));
        const QList<QPointF> path = layout.conduits[0].paths.first();
        QVERIFY(path.contains(QPointF(40, 300)));
        QVERIFY(path.contains(QPointF(600, 300)));
    }

    void aLargePlantIsSetOutQuickly()
    {
        TestProject test;
        Plants::fill(test, {.zones = 200, .assets = 2000, .conduits = 400}, 7);
        QElapsedTimer timer;
        timer.start();
        const ZonePlan plan = ZonePlan::of(*test.project, Words(Language::English));
        ZoneLayout layout = ZoneLayout::boxesOf(plan);
        const qint64 milliseconds = timer.elapsed();
        QVERIFY2(milliseconds < 5000, qPrintable(u"%1 ms"_s.arg(milliseconds))); // 0.15 s where nobody else is at work
        layout.leadConduits(plan);
        QCOMPARE(fault(plan, layout), QString());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_sample;
};

QTEST_MAIN(TestZoneLayout)
#include "tst_ZoneLayout.moc"
