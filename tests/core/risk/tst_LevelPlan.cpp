// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/LevelPlan.h"
#include "core/model/Zone.h"
#include "tests/core/project/TestProject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
const Framework &levelRows()
{
    return *std::ranges::find(Frameworks::program(), u"iec62443-3-3"_s, &Framework::id);
}

struct Offer
{
    QStringList rows;
    std::optional<int> cost;
    QString status = u"planned"_s;
};
}

class TestLevelPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void oneDearMeasureIsLeftForTwoCheapOnes()
    {
        const LevelPlan plan = planFor({u"SR 1.1"_s, u"SR 1.3"_s}, {{{u"SR 1.1"_s, u"SR 1.3"_s}, 900}, {{u"SR 1.1"_s}, 100}, {{u"SR 1.3"_s}, 200}});
        QCOMPARE(plan.cost, 300);
        QCOMPARE(plan.steps.size(), size_t(2));
        QCOMPARE(plan.steps.front().cost, 100);
        QVERIFY(plan.uncovered.empty());
    }

    void whatIsInPlaceCostsNothingAndWhatNobodyMeetsIsNamed()
    {
        const LevelPlan plan = planFor({u"SR 1.1"_s, u"SR 1.3"_s, u"SR 2.1"_s}, {{{u"SR 1.1"_s}, 500, u"done"_s}, {{u"SR 1.1"_s}, 10}, {{u"SR 1.3"_s}, {}}});
        QCOMPARE(plan.cost, 0);
        QVERIFY(plan.steps.front().isInPlace);
        QCOMPARE(plan.steps.size(), size_t(2)); // the one for 10 meets nothing more
        QCOMPARE(plan.unknownCosts, 1);
        QCOMPARE(plan.uncovered, std::vector<int> {levelRows().indexOf(u"SR 2.1")});
    }

    void aRejectedMeasureAndOneOfAnotherZoneDoNotCount()
    {
        TestProject test;
        const Id<Zone> zone = test.addZone(u"Here"_s);
        const Id<Zone> other = test.addZone(u"There"_s);
        Measure elsewhere;
        elsewhere.title.main = u"Elsewhere"_s;
        elsewhere.requirements = {u"SR 1.1"_s};
        elsewhere.cost = 1;
        elsewhere.protects = {other};
        test.add(elsewhere);
        elsewhere.protects.clear();
        elsewhere.status = u"rejected"_s;
        test.add(elsewhere);
        const LevelPlan plan = LevelPlan::cheapest(*test.project, AnswerBook(*test.project, levelRows()), missing(zone, {u"SR 1.1"_s}));
        QVERIFY(plan.steps.empty());
        QCOMPARE(plan.uncovered.size(), size_t(1));
    }

    /// Every subset is tried, by a loop that shares nothing with the program's search.
    void isAsCheapAsTheBestOfAllSubsets()
    {
        QRandomGenerator random(3302);
        const QStringList rows {u"SR 1.1"_s, u"SR 1.2"_s, u"SR 1.3"_s, u"SR 1.4"_s, u"SR 1.5"_s, u"SR 2.1"_s, u"SR 3.1"_s};
        for (int round = 0; round < 60; ++round) {
            std::vector<Offer> offers;
            for (int i = 0; i < 8; ++i) {
                Offer offer {.rows = {}, .cost = random.bounded(1, 40)};
                for (const QString &row : rows) {
                    if (random.bounded(10) < 3)
                        offer.rows.append(row);
                }
                offers.push_back(offer);
            }
            QSet<QString> reachable;
            for (const Offer &offer : offers)
                reachable.unite(QSet<QString>(offer.rows.begin(), offer.rows.end()));
            int best = std::numeric_limits<int>::max();
            for (int subset = 0; subset < 256; ++subset) {
                QSet<QString> met;
                int cost = 0;
                for (size_t i = 0; i < offers.size(); ++i) {
                    if (subset >> i & 1) {
                        met.unite(QSet<QString>(offers[i].rows.begin(), offers[i].rows.end()));
                        cost += *offers[i].cost;
                    }
                }
                if (met == reachable)
                    best = std::min(best, cost);
            }
            const LevelPlan plan = planFor(rows, offers);
            QCOMPARE(plan.cost, best);
            QCOMPARE(qsizetype(plan.uncovered.size()), rows.size() - reachable.size());
        }
    }

private:
    static ReachedLevels missing(const RecordId &zone, const QStringList &rows)
    {
        ReachedLevels levels {.scope = zone};
        for (const QString &row : rows)
            levels.missing.push_back(levelRows().indexOf(row));
        return levels;
    }

    static LevelPlan planFor(const QStringList &rows, const std::vector<Offer> &offers)
    {
        TestProject test;
        const Id<Zone> zone = test.addZone(u"Here"_s);
        test.change([&](Edit &edit) -> Result<void> {
            int number = 0;
            for (const Offer &offer : offers) {
                Measure measure;
                measure.number = u"M-%1"_s.arg(++number);
                measure.title.main = measure.number;
                measure.status = offer.status;
                measure.requirements = offer.rows;
                measure.cost = offer.cost;
                measure.protects = {zone};
                if (const auto added = edit.add(measure); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
        return LevelPlan::cheapest(*test.project, AnswerBook(*test.project, levelRows()), missing(zone, rows));
    }
};

QTEST_GUILESS_MAIN(TestLevelPlan)
#include "tst_LevelPlan.moc"
