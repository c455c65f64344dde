// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Measure.h"
#include "core/risk/ScenarioEdits.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

class TestScenarioEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theLibraryIsWholeInBothLanguages()
    {
        QVERIFY(scenarioLibrary().size() >= 60);
        static const QRegularExpression technique(u"^T0\\d{3}$"_s);
        QSet<QString> keys;
        for (const LibraryScenario &one : scenarioLibrary()) {
            QVERIFY2(!keys.contains(one.key), qPrintable(one.key));
            keys.insert(one.key);
            QVERIFY2(technique.match(one.technique).hasMatch(), qPrintable(one.key));
            for (const LocalText &text : {one.title, one.cause, one.effect, one.vulnerability})
                QVERIFY2(!text.en.isEmpty() && !text.pl.isEmpty(), qPrintable(one.key));
            QVERIFY(std::ranges::any_of(librarySectorChoices, [&](const Choice &sector) { return one.sector == QLatin1StringView(sector.key); }));
        }
        for (const char *key : {"dry-run", "low-chlorine", "overflow", "back-flow"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    }

    void scenariosFromTheLibraryAreNumberedOnInOneStep()
    {
        TestProject bench;
        Scenario first;
        first.number = u"R-07"_s;
        first.title.main = u"first"_s;
        bench.add(first);
        const Id<Zone> zone = bench.addZone(u"Filters"_s);
        const size_t entries = bench.project->journal().entries().size();
        const auto added = ScenarioEdits::addFromLibrary(*bench.project, {&scenarioLibrary()[0], &scenarioLibrary()[1]}, zone);
        QVERIFY(added);
        const auto second = bench.project->find(added->back());
        QCOMPARE(second->number, u"R-09"_s);
        QCOMPARE(second->scope, RecordId(zone));
        QCOMPARE(second->title.main, scenarioLibrary()[1].title.en);
        QVERIFY(!second->today.likelihood); // scoring is for people
        QCOMPARE(bench.project->journal().entries().size(), entries + 1);
    }

    void aMergeKeepsTheWorstAndNobodysAcceptance()
    {
        TestProject bench;
        const Id<Asset> one = bench.addAsset(u"A"_s);
        const Id<Asset> other = bench.addAsset(u"B"_s);
        Scenario a;
        a.number = u"R-01"_s;
        a.title.main = u"A"_s;
        a.cause.main = u"cause of A"_s;
        a.assets = {one};
        a.today.likelihood = 2;
        a.today.consequences[0] = 5;
        a.knowledge = Grade::High;
        a.acceptedBy = u"Manager"_s;
        a.id = bench.add(a);
        Scenario b = a;
        b.id = {};
        b.number = u"R-02"_s;
        b.cause.main = u"cause of B"_s;
        b.assets = {one, other};
        b.today.likelihood = 4;
        b.today.consequences[0] = 1;
        b.knowledge = Grade::Low;
        b.id = bench.add(b);
        QVERIFY(ScenarioEdits::merge(*bench.project, {a.id, b.id}));
        const auto all = bench.project->all<Scenario>();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().number, u"R-01"_s);
        QCOMPARE(all.front().cause.main, u"cause of A\ncause of B"_s);
        QCOMPARE(all.front().assets.size(), size_t(2));
        QCOMPARE(all.front().today.likelihood, 4);
        QCOMPARE(all.front().today.consequences[0], 5);
        QCOMPARE(all.front().knowledge, Grade::Low);
        QVERIFY(all.front().acceptedBy.isEmpty());
        QVERIFY(bench.project->undo());
        QCOMPARE(bench.project->all<Scenario>().size(), size_t(2));
        QVERIFY(!ScenarioEdits::merge(*bench.project, {a.id}));
    }

    void aSplitGivesOneScenarioAnAsset()
    {
        TestProject bench;
        Scenario whole;
        whole.number = u"R-01"_s;
        whole.title.main = u"W"_s;
        whole.assets = {bench.addAsset(u"A"_s), bench.addAsset(u"B"_s), bench.addAsset(u"C"_s)};
        whole.id = bench.add(whole);
        const auto parts = ScenarioEdits::splitByAsset(*bench.project, whole.id);
        QVERIFY(parts);
        QCOMPARE(parts->size(), size_t(3));
        for (const Scenario &part : bench.project->all<Scenario>())
            QCOMPARE(part.assets.size(), size_t(1));
        QVERIFY(!ScenarioEdits::splitByAsset(*bench.project, whole.id));
        const auto copy = ScenarioEdits::copy(*bench.project, whole.id);
        QVERIFY(copy);
        QCOMPARE(bench.project->find(*copy)->number, u"R-04"_s);
    }
};

QTEST_GUILESS_MAIN(TestScenarioEdits)
#include "tst_ScenarioEdits.moc"
