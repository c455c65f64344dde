// SPDX-License-Identifier: GPL-3.0-or-later
// Against closed forms, and published numbers (shared data, 10-worked-examples).
#include "core/risk/LossFigures.h"

#include <QTest>

#include <cmath>

class TestLossFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedNumbers()
    {
        QVERIFY(std::abs(NinetyRange {635'000, 19'000'000}.mean() - 5'922'706.83) < 0.01);
        const LossRange rare {{}, {1, 10}, {0.1, 0.1}};
        const LossRange often {{}, {1, 10}, {3, 3}};
        QVERIFY(std::abs(rare.expectedPerYear() - 0.4040012826945718) < 1e-9);
        QVERIFY(std::abs(often.expectedPerYear() - 12.120038480837177) < 1e-8);
    }

    void drawnYearsAgreeWithTheClosedForm()
    {
        const LossRange scenarios[] = {{{}, {1, 10}, {0.1, 0.1}}, {{}, {50, 400}, {0.5, 2}}};
        const LossFigures figures = LossFigures::simulate(scenarios, 1'000'000);
        const double expected = scenarios[0].expectedPerYear() + scenarios[1].expectedPerYear();
        QVERIFY2(std::abs(figures.mean / expected - 1) < 0.005, qPrintable(QString::number(figures.mean / expected)));
        QVERIFY(figures.median <= figures.p90 && figures.p90 <= figures.p95 && figures.p95 <= figures.p99);
    }

    void aFixedFrequencyGivesThePoissonShareOfQuietYears()
    {
        const LossRange scenario {{}, {10, 10}, {0.5, 0.5}};
        const LossFigures figures = LossFigures::simulate(std::span(&scenario, 1), 500'000);
        QVERIFY(std::abs(figures.anyLoss - (1 - std::exp(-0.5))) < 0.003);
        QCOMPARE(figures.median, 0.0);
        QCOMPARE(figures.curve.front().loss, 10.0);
        QVERIFY(std::abs(figures.curve.front().probability - (1 - std::exp(-0.5) * 1.5)) < 0.003); // more than one event
    }

    void theSameSeedGivesTheSameFigures()
    {
        const LossRange scenario {{}, {1'000, 90'000}, {0.05, 0.4}};
        const LossFigures one = LossFigures::simulate(std::span(&scenario, 1), 50'000, 7);
        const LossFigures same = LossFigures::simulate(std::span(&scenario, 1), 50'000, 7);
        const LossFigures other = LossFigures::simulate(std::span(&scenario, 1), 50'000, 8);
        QCOMPARE(one.mean, same.mean);
        QCOMPARE(one.p99, same.p99);
        QVERIFY(one.mean != other.mean);
    }

    void theCurveNeverRises()
    {
        const LossRange scenario {{}, {1'000, 90'000}, {0.5, 4}};
        const LossFigures figures = LossFigures::simulate(std::span(&scenario, 1), 50'000);
        QVERIFY(figures.curve.size() > 4);
        for (size_t i = 1; i < figures.curve.size(); ++i) {
            QVERIFY(figures.curve[i].loss > figures.curve[i - 1].loss);
            QVERIFY(figures.curve[i].probability <= figures.curve[i - 1].probability);
        }
    }

    void halfFilledFiguresAreNone()
    {
        Scenario scenario;
        QVERIFY(!LossRange::of(scenario));
        scenario.lossHigh = 1000;
        QVERIFY(!LossRange::of(scenario));
        scenario.frequencyLow = 0.1;
        QVERIFY(LossRange::of(scenario));
        scenario.lossLow = 5000; // above the high one
        QVERIFY(!LossRange::of(scenario));
    }
};

QTEST_GUILESS_MAIN(TestLossFigures)
#include "tst_LossFigures.moc"
