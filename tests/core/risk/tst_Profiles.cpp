// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Answering.h"
#include "core/risk/FrameworkProfile.h"
#include "core/risk/ProfileHistory.h"
#include "core/risk/TargetProfile.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

namespace {
const Framework &csf()
{
    return *std::ranges::find(Frameworks::program(), u"csf-2.0"_s, &Framework::id);
}
}

/// Target profiles, and how a worksheet came to where it stands.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everyBuiltInProfileHasATargetForEachRowAndBothLanguages()
    {
        const std::vector<TargetProfile> profiles = TargetProfile::builtIn(u"csf-2.0"_s);
        QVERIFY(profiles.size() >= 3);
        for (const TargetProfile &profile : profiles) {
            QCOMPARE(profile.targets.size(), 106);
            QVERIFY(!profile.name.en.isEmpty() && !profile.name.pl.isEmpty() && !profile.text.en.isEmpty() && !profile.text.pl.isEmpty());
        }
        QVERIFY(TargetProfile::builtIn(u"nis2"_s).empty());
    }

    void aProfileSetsTargetsInOneStepAndKeepsTheScores()
    {
        TestProject test;
        answer(test, u"PR.AA-01"_s, 2, {});
        const TargetProfile profile = TargetProfile::builtIn(u"csf-2.0"_s).front();
        const auto effect = profile.apply(*test.project, book(test), {}, u"Targets"_s);
        QVERIFY(effect);
        QCOMPARE(effect->set, 106);
        const StandingAnswer scored = book(test).answer({}, csf().indexOf(u"PR.AA-01"));
        QCOMPARE(scored.current, 2);
        QCOMPARE(scored.target, profile.targets.value(u"PR.AA-01"_s));
        QCOMPARE(frameworkProfile(book(test), {}).front().answered, 1); // a target is no answer
        QCOMPARE(profile.effectOn(book(test), {}).same, 106);
        QVERIFY(test.project->undo());
        QVERIFY(!book(test).answer({}, csf().indexOf(u"PR.AA-01")).target);
        QCOMPARE(book(test).answer({}, csf().indexOf(u"PR.AA-01")).current, 2);
    }

    void onesOwnTargetsGoOutAndComeBackAsAFile()
    {
        TestProject test;
        answer(test, u"PR.AA-01"_s, 2, 4);
        answer(test, u"RC.RP-03"_s, {}, 3);
        const QByteArray text = TargetProfile::of(*test.project, book(test), {}, u"Plant"_s).toText();
        const auto back = TargetProfile::fromText(text, csf(), u"own.tsv"_s);
        QVERIFY(back);
        QCOMPARE(back->targets.size(), 2);
        QCOMPARE(back->targets.value(u"RC.RP-03"_s), 3);
        QCOMPARE(back->name.en, u"Plant"_s);
    }

    void aBadProfileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no such row") << QByteArray("PR.AA-01\t3\nPR.XX-01\t3\n") << u"p.tsv:2"_s;
        QTest::newRow("out of the scale") << QByteArray("PR.AA-01\t5\n") << u"p.tsv:1"_s;
        QTest::newRow("no number") << QByteArray("PR.AA-01\tlots\n") << u"p.tsv:1"_s;
        QTest::newRow("heading") << QByteArray("PR.AA\t3\n") << u"p.tsv:1"_s;
        QTest::newRow("other framework") << QByteArray("# framework nis2\n21.2.a\t3\n") << u"p.tsv:1"_s;
        QTest::newRow("empty") << QByteArray() << u"p.tsv"_s;
    }
    void aBadProfileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto read = TargetProfile::fromText(text, csf(), u"p.tsv"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().where, place);
    }

    void theHistoryFollowsTheJournalUndoIncluded()
    {
        TestProject test;
        answer(test, u"PR.AA-01"_s, 1, 3);
        answer(test, u"PR.AA-02"_s, 3, 3);
        auto history = profileHistory(*test.project, csf(), {});
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(1)); // all of one day
        QCOMPARE(history->back().answered, 2);
        QCOMPARE(history->back().rows, 106);
        QCOMPARE(history->back().current, 2.0);
        QCOMPARE(history->back().target, 3.0);
        QVERIFY(test.project->undo());
        history = profileHistory(*test.project, csf(), {});
        QVERIFY(history);
        QCOMPARE(history->back().answered, 1);
        QCOMPARE(history->back().current, 1.0);
    }

    void anAnswerBroughtInFromAListCountsFromItsOwnDay()
    {
        TestProject test;
        const QDate earlier = test.project->today().addDays(-30);
        Answer old;
        old.framework = csf().id;
        old.requirement = u"PR.AA-01"_s;
        old.current = 1;
        old.answeredOn = earlier;
        test.add(old);
        answer(test, u"PR.AA-01"_s, 3, {});
        const auto history = profileHistory(*test.project, csf(), {});
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(2));
        QCOMPARE(history->front().day, earlier);
        QCOMPARE(history->back().day, test.project->today());
    }

private:
    static AnswerBook book(const TestProject &test) { return AnswerBook(*test.project, csf()); }
    static void answer(TestProject &test, const QString &row, std::optional<int> current, std::optional<int> target)
    {
        QVERIFY(Answering::change(*test.project, book(test), {}, csf().indexOf(row), [&](Answer &a) {
            a.current = current;
            a.target = target;
        }));
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_Profiles.moc"
