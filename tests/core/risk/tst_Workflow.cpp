// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Scenario.h"
#include "core/project/Baselines.h"
#include "core/risk/Workflow.h"
#include "tests/core/project/TestProject.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
/// A plant of two zones, each with a scenario above tolerable.
struct Plant : TestProject
{
    Id<Zone> dosing;
    Id<Zone> filters;
    Id<Scenario> first;
    Words words {Language::English};

    Plant()
    {
        dosing = addZone(u"Dosing"_s);
        filters = addZone(u"Filters"_s);
        first = addScenario(u"R-01"_s, dosing, 5);
        addScenario(u"R-02"_s, filters, 5);
    }

    Id<Scenario> addScenario(const QString &number, const RecordId &scope, int score)
    {
        Scenario scenario;
        scenario.number = number;
        scenario.title.main = number;
        scenario.scope = scope;
        scenario.unmitigated.likelihood = score;
        scenario.unmitigated.consequences.fill(score);
        return add(scenario);
    }

    void setScenario(const Id<Scenario> &id, const std::function<void(Scenario &)> &change)
    {
        this->change([&](Edit &edit) {
            Scenario scenario = *project->find(id);
            change(scenario);
            return edit.put(scenario);
        });
    }

    Result<Id<WorkflowStep>> record(const QString &number, const RecordId &scope = {}, const QString &result = u"Looked at in the room."_s, const QString &pastGate = {})
    {
        return Workflow(*project, words).record(*project, {number, scope, StepState::Done, result, pastGate, u"Plant manager"_s, u"owner"_s, project->today()});
    }

    StepView view(const QString &number, const RecordId &scope = {}) const { return Workflow(*project, words).at(pathStep(number), scope); }
};

QStringList reasonsOf(const StepCoverage &coverage)
{
    QStringList reasons;
    for (const InTheWay &one : coverage.inTheWay)
        reasons.append(one.reason);
    return reasons;
}
}

class TestWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void thePathIsTheThirtyTwoStepsOfTheCatalogue()
    {
        QCOMPARE(workflowPath().size(), size_t(32));
        for (const PathStep &step : workflowPath()) {
            QCOMPARE(step.requirement().id, u"ZCR "_s + step.numberText());
            QVERIFY(!pathGroup(step.group()).name.pl.isEmpty());
            for (const char *before : step.restsOn)
                QVERIFY2(pathStep(QLatin1StringView(before)) < pathStep(step.numberText()), step.number);
            // A field that is misspelt would never be reviewed.
            for (const StepReading &reading : step.reads) {
                const RecordKind *kind = Kinds::all().find(QString::fromLatin1(reading.kind));
                QVERIFY2(kind, reading.kind);
                for (const char *pattern : reading.fields) {
                    const QString key = QString::fromLatin1(pattern);
                    const bool known = std::ranges::any_of(kind->fields(), [&](const Field &field) { return key.endsWith(u'.') ? field.keyText().startsWith(key) : field.keyText() == key; });
                    QVERIFY2(known, qPrintable(key));
                }
            }
        }
    }

    void whatIsUnknownIsInTheWay()
    {
        Plant plant;
        const Id<Zone> third = plant.addZone(u"Tanks"_s);
        const StepView judged = plant.view(u"2.1"_s);
        QCOMPARE(judged.coverage.have, 2);
        QCOMPARE(judged.coverage.need, 3);
        QCOMPARE(judged.coverage.inTheWay.front().record, RecordId(third));
        plant.addScenario(u"R-03"_s, third, 0); // a score of 0 is none
        QCOMPARE(plant.view(u"2.1"_s).coverage.have, 2);
        const Id<Asset> asset = plant.addAsset(u"PLC-1"_s);
        const StepView zoned = plant.view(u"3.1"_s);
        QCOMPARE(zoned.coverage.have, 0);
        QCOMPARE(zoned.coverage.inTheWay.front().record, RecordId(asset));
        // Neither yes nor no is known: it is not counted as apart.
        QVERIFY(!plant.view(u"3.3"_s).coverage.isWhole());
        QVERIFY(!plant.view(u"3.5"_s).coverage.isWhole());
        // Neither are zones of which nobody has said whether they belong to the system.
        QVERIFY(reasonsOf(plant.view(u"1.1"_s).coverage).contains(u"empty: In the system under consideration"_s));
    }

    void safetyAssetsBelongIntoZonesThatAreDesignated()
    {
        Plant plant;
        Asset asset;
        asset.tag = u"SIS-01"_s;
        asset.zone = plant.dosing;
        asset.safetyRelated = true;
        asset.connection = {u"wired"_s, u"wireless"_s};
        plant.add(asset);
        QCOMPARE(plant.view(u"3.3"_s).coverage.have, 0);
        QCOMPARE(plant.view(u"3.5"_s).coverage.have, 0);
        QCOMPARE(plant.view(u"3.4"_s).coverage.need, 0); // none of that sort
        plant.change([&](Edit &edit) { return edit.set(Zone::kind(), plant.dosing, Zone::kind().indexOf(u"safetyDesignated"), 1); });
        QCOMPARE(plant.view(u"3.3"_s).coverage.have, 1);
    }

    void theGateComparesWithWhatIsTolerable()
    {
        Plant plant;
        using Kind = GateVerdict::Kind;
        StepView gate = plant.view(u"4.1"_s, plant.dosing);
        QCOMPARE(gate.gate->kind, Kind::GoOn);
        QVERIFY2(gate.gate->sentence.startsWith(u"R-01: Likelihood 5"_s), qPrintable(gate.gate->sentence));
        plant.setScenario(plant.first, [](Scenario &one) { one.unmitigated.likelihood = 1; one.unmitigated.consequences.fill(1); });
        gate = plant.view(u"4.1"_s, plant.dosing);
        QCOMPARE(gate.gate->kind, Kind::EndsHere);
        plant.setScenario(plant.first, [](Scenario &one) { one.unmitigated = {}; });
        gate = plant.view(u"4.1"_s, plant.dosing);
        QCOMPARE(gate.gate->kind, Kind::Unknown);
        QVERIFY(!gate.gate->letsThrough());
    }

    void aGateThatIsNotPassedHoldsUpTheStepsBehindIt()
    {
        Plant plant;
        const auto early = plant.record(u"5.1"_s, plant.dosing);
        QVERIFY(!early);
        QVERIFY2(early.error().what.startsWith(u"Gate 4.1, Dosing"_s), qPrintable(early.error().what));
        QCOMPARE(plant.project->all<WorkflowStep>().size(), size_t(0));
        QVERIFY(plant.record(u"5.1"_s, plant.dosing, u"Known from the last round."_s, u"The manager wants it so."_s)); // with a reason it goes
        QVERIFY(plant.record(u"4.1"_s, plant.filters));
        QVERIFY(plant.record(u"5.1"_s, plant.filters));
        // A step of the site waits for the gates of all zones.
        const auto late = plant.record(u"6.1"_s);
        QVERIFY(!late);
        QVERIFY(late.error().what.contains(u"Dosing"_s));
    }

    void withinTolerableTheAssessmentEndsWithAReason()
    {
        Plant plant;
        plant.setScenario(plant.first, [](Scenario &one) { one.unmitigated.likelihood = 1; one.unmitigated.consequences.fill(1); });
        QVERIFY(!plant.record(u"4.1"_s, plant.dosing, {}));
        QVERIFY(plant.record(u"4.1"_s, plant.dosing, u"A stop of a week is borne."_s));
        QCOMPARE(plant.view(u"5.6"_s, plant.dosing).standing, StepStanding::NotNeeded);
        // The same for who asks for nothing else.
        QCOMPARE(Workflow::endedScopes(*plant.project, plant.words, pathStep(u"5.6"_s)), QSet<RecordId> {plant.dosing});
        QCOMPARE(Workflow::endedScopes(*plant.project, plant.words, pathStep(u"4.1"_s)), QSet<RecordId> {});
        QCOMPARE(plant.view(u"5.6"_s, plant.filters).standing, StepStanding::Open);
        Workflow workflow(*plant.project, plant.words);
        QCOMPARE(workflow.total(pathStep(u"5.6"_s)).notNeeded, 1);
        QCOMPARE(workflow.total(pathStep(u"5.6"_s)).of, 2);
    }

    void whatIsMissingIsNotPassedOverInSilence()
    {
        Plant plant;
        QVERIFY(plant.record(u"4.1"_s, plant.dosing));
        const auto silent = plant.record(u"5.2"_s, plant.dosing, {});
        QVERIFY(!silent);
        QCOMPARE(silent.error().what, u"Only 0 of 1 is there."_s);
        const auto nobody = Workflow(*plant.project, plant.words).record(*plant.project, {u"5.2"_s, plant.dosing, StepState::Done, u"x"_s, {}, {}, {}, plant.project->today()});
        QVERIFY(!nobody);
        const auto tomorrow = Workflow(*plant.project, plant.words).record(*plant.project, {u"5.2"_s, plant.dosing, StepState::Done, u"x"_s, {}, u"A"_s, {}, plant.project->today().addDays(1)});
        QVERIFY(!tomorrow);
        QVERIFY(!plant.record(u"9.9"_s));
        QVERIFY(!plant.record(u"7.1"_s)); // an approval freezes a baseline
    }

    void theResidualGateWantsADecisionByName()
    {
        using Kind = GateVerdict::Kind;
        Plant plant;
        QCOMPARE(plant.view(u"5.11"_s, plant.dosing).gate->kind, Kind::Unknown);
        plant.setScenario(plant.first, [](Scenario &one) { one.today = one.unmitigated; });
        QCOMPARE(plant.view(u"5.11"_s, plant.dosing).gate->kind, Kind::Closed);
        plant.setScenario(plant.first, [](Scenario &one) { one.treatment = u"accept"_s; });
        QCOMPARE(plant.view(u"5.11"_s, plant.dosing).gate->kind, Kind::Closed);
        const QDate today = plant.project->today();
        plant.setScenario(plant.first, [&](Scenario &one) { one.acceptedBy = u"Plant manager"_s; one.acceptedUntil = today.addDays(-1); });
        const StepView ended = plant.view(u"5.11"_s, plant.dosing);
        QCOMPARE(ended.gate->kind, Kind::Closed);
        QVERIFY(ended.gate->sentence.contains(u"its acceptance ended"_s));
        plant.setScenario(plant.first, [&](Scenario &one) { one.acceptedUntil = today.addDays(30); });
        QCOMPARE(plant.view(u"5.11"_s, plant.dosing).gate->kind, Kind::Through);
    }

    void aChangeUpstreamMarksWhatRestsOnIt()
    {
        Plant plant;
        const auto slT = [&](const char *levels) {
            plant.change([&](Edit &edit) { return edit.set(Zone::kind(), plant.dosing, Zone::kind().indexOf(u"slT"), QString::fromLatin1(levels)); });
        };
        slT("2,2,2,2,2,2,2");
        for (const RecordId scope : {RecordId(plant.dosing), RecordId(plant.filters)}) {
            for (const QString &number : {u"4.1"_s, u"5.5"_s, u"5.6"_s})
                QVERIFY(plant.record(number, scope));
        }
        QCOMPARE(plant.view(u"5.6"_s, plant.dosing).standing, StepStanding::Done);
        slT("3,3,3,3,3,3,3");
        const StepView view = plant.view(u"5.6"_s, plant.dosing);
        QCOMPARE(view.standing, StepStanding::ToReview);
        QCOMPARE(view.toReview, QStringList(u"Zone Dosing: “SL-T (target)” changed after 5.6 was completed on %1."_s.arg(plant.words.date(plant.project->today()))));
        QCOMPARE(plant.view(u"5.5"_s, plant.dosing).standing, StepStanding::Done); // it does not read SL-T
        QCOMPARE(plant.view(u"5.6"_s, plant.filters).standing, StepStanding::Done); // another zone
        slT("2,2,2,2,2,2,2"); // changed back: nothing has changed
        QCOMPARE(plant.view(u"5.6"_s, plant.dosing).standing, StepStanding::Done);
        // Upstream: the likelihood is read by 5.5, and 5.6 rests on 5.5.
        plant.setScenario(plant.first, [](Scenario &one) { one.unmitigated.likelihood = 4; });
        QCOMPARE(plant.view(u"5.5"_s, plant.dosing).standing, StepStanding::ToReview);
        const StepView later = plant.view(u"5.6"_s, plant.dosing);
        QCOMPARE(later.standing, StepStanding::ToReview);
        QVERIFY2(later.toReview.front().contains(u"R-01"_s), qPrintable(later.toReview.front()));
        QCOMPARE(plant.view(u"5.6"_s, plant.filters).standing, StepStanding::Done);
        // Who completes a step after the change knew of it, whether the step before was reviewed or not.
        QVERIFY(plant.record(u"5.6"_s, plant.dosing));
        QCOMPARE(plant.view(u"5.6"_s, plant.dosing).standing, StepStanding::Done);
        QCOMPARE(plant.view(u"5.5"_s, plant.dosing).standing, StepStanding::ToReview);
        QVERIFY(plant.record(u"5.5"_s, plant.dosing));
        QCOMPARE(plant.view(u"5.5"_s, plant.dosing).standing, StepStanding::Done);
        plant.setScenario(plant.first, [](Scenario &one) { one.unmitigated.likelihood = 3; });
        QCOMPARE(plant.view(u"5.6"_s, plant.dosing).standing, StepStanding::ToReview);
        QVERIFY(plant.project->undo());
        QCOMPARE(plant.view(u"5.6"_s, plant.dosing).standing, StepStanding::Done);
    }

    void recordsThatComeAndGoAreSeen()
    {
        Plant plant;
        QVERIFY(plant.record(u"4.1"_s, plant.dosing));
        QVERIFY(plant.record(u"5.1"_s, plant.dosing));
        const Id<Scenario> added = plant.addScenario(u"R-09"_s, plant.dosing, 3);
        QVERIFY(plant.view(u"5.1"_s, plant.dosing).toReview.join(u' ').contains(u"Scenario R-09: added after"_s));
        plant.change([&](Edit &edit) { return edit.remove(Scenario::kind(), added); });
        QCOMPARE(plant.view(u"5.1"_s, plant.dosing).standing, StepStanding::Done);
        plant.change([&](Edit &edit) { return edit.remove(Scenario::kind(), plant.first); });
        QVERIFY(plant.view(u"5.1"_s, plant.dosing).toReview.join(u' ').contains(u"Scenario R-01: removed after"_s));
    }

    /// A record without an entry of its own (from a file, or the command line) counts from the entry that wrote it.
    void aRecordWithoutAnEntryCountsFromItsOwn()
    {
        Plant plant;
        WorkflowStep step;
        step.number = u"5.4"_s;
        step.scope = plant.dosing;
        step.state = StepState::Done;
        step.doneOn = plant.project->today();
        plant.add(step);
        QCOMPARE(plant.view(u"5.4"_s, plant.dosing).standing, StepStanding::Done);
        plant.setScenario(plant.first, [](Scenario &one) { one.unmitigated.likelihood = 2; });
        QCOMPARE(plant.view(u"5.4"_s, plant.dosing).standing, StepStanding::ToReview);
    }

    void theApprovalIsDoneByABaselineAndReadsEverything()
    {
        Plant plant;
        QCOMPARE(plant.view(u"7.1"_s).standing, StepStanding::Open);
        QVERIFY(!plant.view(u"7.1"_s).blocked.isEmpty());
        QVERIFY(approveBaseline(*plant.project, {{u"First"_s, {}}, u"Plant manager"_s, u"owner"_s, plant.project->today(), {}}));
        QCOMPARE(plant.view(u"7.1"_s).standing, StepStanding::Done);
        plant.setScenario(plant.first, [](Scenario &one) { one.owner = u"Somebody else"_s; });
        QCOMPARE(plant.view(u"7.1"_s).standing, StepStanding::ToReview);
    }

    void aLongJournalIsReadOnceAndThenFollowed()
    {
        Plant plant;
        QVERIFY(plant.record(u"4.1"_s, plant.dosing));
        Workflow workflow(*plant.project, plant.words);
        constexpr int many = 200; // 2 000 take 60 ms to read, and 45 s to write
        for (int i = 0; i < many; ++i)
            plant.setScenario(plant.first, [i](Scenario &one) { one.unmitigated.likelihood = 1 + i % 5; });
        QElapsedTimer timer;
        timer.start();
        workflow.refresh();
        const qint64 first = timer.restart();
        QVERIFY(plant.project->undo());
        timer.restart();
        workflow.refresh();
        const qint64 next = timer.elapsed();
        QVERIFY2(first < 2000, qPrintable(QString::number(first)));
        QVERIFY2(next < 500, qPrintable(QString::number(next)));
        QCOMPARE(workflow.at(pathStep(u"4.1"_s), plant.dosing).standing, StepStanding::ToReview);
    }
};

QTEST_GUILESS_MAIN(TestWorkflow)
#include "tst_Workflow.moc"
