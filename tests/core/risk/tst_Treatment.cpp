// SPDX-License-Identifier: GPL-3.0-or-later
// What is derived from scenarios and measures, with cases worked out by hand.
#include "core/model/Conduit.h"
#include "core/risk/Acceptance.h"
#include "core/risk/BowTie.h"
#include "core/risk/Decisions.h"
#include "core/risk/PlanFit.h"
#include "core/risk/ReasonedLikelihood.h"
#include "core/risk/ResidualRisk.h"
#include "core/risk/RiskCounts.h"
#include "core/risk/TreatmentEdits.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto safety = static_cast<size_t>(ConsequenceCategory::Safety);
constexpr auto money = static_cast<size_t>(ConsequenceCategory::Money);
const Words english(Language::English);

Measure measureNamed(const QString &number, const QString &status)
{
    Measure measure;
    measure.number = number;
    measure.title.main = u"title of "_s + number;
    measure.status = status;
    return measure;
}

RiskState scored(int likelihood, int safetyScore, int moneyScore)
{
    RiskState state;
    state.likelihood = likelihood;
    state.consequences[safety] = safetyScore;
    state.consequences[money] = moneyScore;
    return state;
}

Scenario scenarioNamed(const QString &number, const std::vector<Id<Measure>> &measures = {})
{
    Scenario scenario;
    scenario.number = number;
    scenario.title.main = u"title of "_s + number;
    scenario.unmitigated = scored(5, 5, 4);
    scenario.today = scored(5, 5, 4);
    scenario.target = scored(1, 1, 1);
    scenario.measures = measures;
    return scenario;
}

std::optional<ResidualRisk> residualOf(const TestProject &bench)
{
    return ResidualRisk::suggestedFor(RiskRegister::of(*bench.project), 0);
}

std::vector<DecisionKind> kindsAsked(const TestProject &bench)
{
    std::vector<DecisionKind> kinds;
    for (const DecisionAsked &asked : decisionsAsked(RiskRegister::of(*bench.project), bench.project->today()))
        kinds.push_back(asked.kind);
    return kinds;
}
}

class TestTreatment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aReasonedLikelihoodShowsItsSum()
    {
        Scenario scenario;
        scenario.exposure = 4;
        scenario.capability = 3;
        QVERIFY(!ReasonedLikelihood::of(scenario)); // unknown weakness is no 1
        scenario.weakness = 5;
        const auto reasoned = ReasonedLikelihood::of(scenario);
        QVERIFY(reasoned);
        QCOMPARE(reasoned->likelihood, 4);
        QCOMPARE(reasoned->sentence(english), u"Exposure 4 + capability 3 + weakness 5 = 12 → likelihood 4."_s);
        QCOMPARE(ReasonedLikelihood::of(scenario, 3)->likelihood, 3); // 9/12 of the way from 1 to 3, rounded half up
    }

    void aReasonedLikelihoodNeverFallsWhenAPartRises()
    {
        const int bands[] = {0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5}; // by sum, by hand
        for (int exposure = 1; exposure <= 5; ++exposure) {
            for (int capability = 1; capability <= 5; ++capability) {
                for (int weakness = 1; weakness <= 5; ++weakness) {
                    Scenario scenario;
                    scenario.exposure = exposure;
                    scenario.capability = capability;
                    scenario.weakness = weakness;
                    QCOMPARE(ReasonedLikelihood::of(scenario)->likelihood, bands[exposure + capability + weakness]);
                    for (const int steps : {3, 4, 6, 10}) {
                        const int here = ReasonedLikelihood::of(scenario, steps)->likelihood;
                        QVERIFY(here >= 1 && here <= steps);
                        Scenario more = scenario;
                        more.weakness = std::min(5, weakness + 1);
                        QVERIFY(ReasonedLikelihood::of(more, steps)->likelihood >= here);
                    }
                }
            }
        }
    }

    void measuresInPlaceLowerTheLikelihoodStepByStep()
    {
        TestProject bench;
        const Id<Measure> first = bench.add(measureNamed(u"M-1"_s, u"done"_s));
        const Id<Measure> second = bench.add(measureNamed(u"M-2"_s, u"inProgress"_s));
        Measure refused = measureNamed(u"M-3"_s, u"rejected"_s);
        const Id<Measure> third = bench.add(refused);
        bench.add(scenarioNamed(u"R-1"_s, {first, second, third}));
        const auto half = residualOf(bench);
        QVERIFY(half);
        QCOMPARE(half->state.likelihood, std::optional(3)); // 5 - (5 - 1) * 1/2
        QCOMPARE(half->state.consequences[safety], std::optional(5)); // no cyber measure makes the accident smaller
        QCOMPARE(half->measures, 2);
        QVERIFY(half->sentence(scored(5, 5, 4), english).contains(u"likelihood 5 → 3"_s));
        QVERIFY(half->sentence(scored(5, 5, 4), english).startsWith(u"1 of 2 measures"_s));
        // Accepting it is one step, and asking again suggests nothing more.
        const Id<Scenario> scenario = bench.project->all<Scenario>().front().id;
        const size_t entries = bench.project->journal().entries().size();
        QVERIFY(TreatmentEdits::takeResidual(*bench.project, scenario, half->state));
        QCOMPARE(bench.project->journal().entries().size(), entries + 1);
        QVERIFY(!residualOf(bench));
    }

    void allInPlaceIsTheTargetAndNoneIsNothing()
    {
        TestProject bench;
        Measure measure = measureNamed(u"M-1"_s, u"planned"_s);
        measure.progress = 90; // under way counts nothing
        measure.id = bench.add(measure);
        bench.add(scenarioNamed(u"R-1"_s, {measure.id}));
        QVERIFY(!residualOf(bench));
        measure.status = u"done"_s;
        bench.change([&](Edit &edit) { return edit.put(measure); });
        const auto all = residualOf(bench);
        QVERIFY(all && all->isAllInPlace());
        QCOMPARE(all->state, scored(1, 1, 1));
    }

    void onlyNonHackableMeasuresLowerAConsequence()
    {
        TestProject bench;
        Measure valve = measureNamed(u"M-1"_s, u"done"_s);
        valve.nonHackable = true;
        const Id<Measure> relief = bench.add(valve);
        const Id<Measure> firewall = bench.add(measureNamed(u"M-2"_s, u"planned"_s));
        const Id<Measure> backup = bench.add(measureNamed(u"M-3"_s, u"planned"_s));
        bench.add(scenarioNamed(u"R-1"_s, {relief, firewall, backup}));
        const auto residual = residualOf(bench);
        QVERIFY(residual);
        QCOMPARE(residual->state.likelihood, std::optional(4)); // 5 - 4/3 rounded down
        QCOMPARE(residual->state.consequences[safety], std::optional(1)); // the one non-hackable measure is in place
        QVERIFY(residual->sentence(scored(5, 5, 4), english).contains(u"non-hackable: 1 of 1"_s));
    }

    void aSuggestionIsNeverAboveTodayNorBelowTheTarget()
    {
        for (int done = 1; done <= 4; ++done) {
            TestProject bench;
            std::vector<Id<Measure>> measures;
            for (int i = 0; i < 4; ++i)
                measures.push_back(bench.add(measureNamed(u"M-%1"_s.arg(i), i < done ? u"done"_s : u"planned"_s)));
            Scenario scenario = scenarioNamed(u"R-1"_s, measures);
            scenario.today.likelihood = 3; // people already credit half of it
            scenario.target.likelihood = 2;
            bench.add(scenario);
            const auto residual = residualOf(bench);
            const int likelihood = residual ? *residual->state.likelihood : 3;
            QVERIFY(likelihood >= 2 && likelihood <= 3);
            QCOMPARE(residual.has_value(), done == 4); // 5 - 3 * 3/4 rounded down = 3: nothing new before the last
        }
    }

    void e601FiresForAHarmfulMeasureWhereAFunctionRunsAndNotElsewhere()
    {
        TestProject bench;
        const Id<Zone> filters = bench.addZone(u"Filters"_s);
        const Id<Zone> office = bench.addZone(u"Office"_s);
        const Id<Asset> controller = bench.addAsset(u"PLC-1"_s, filters);
        const Id<Asset> neighbour = bench.addAsset(u"SW-1"_s, filters);
        const Id<Asset> printer = bench.addAsset(u"PRN-1"_s, office);
        Function filtration;
        filtration.name.main = u"Filtration"_s;
        filtration.assets = {controller};
        bench.add(filtration);
        Conduit conduit;
        conduit.name.main = u"K1"_s;
        conduit.zones = {office, filters};
        const Id<Conduit> joined = bench.add(conduit);
        const auto stateOf = [&](const RecordId &place, const QStringList &harms, const QString &status = u"planned"_s) {
            Measure measure = measureNamed(u"M-1"_s, status);
            measure.harms = harms;
            measure.protects = {place};
            return EssentialFunctions(*bench.project).guard(measure, {}).state;
        };
        for (const RecordId &place : {RecordId(controller), RecordId(neighbour), RecordId(filters), RecordId(joined)})
            QCOMPARE(stateOf(place, {u"delay"_s}), GuardState::LacksSignature);
        QCOMPARE(stateOf(printer, {u"delay"_s}), GuardState::NotConcerned);
        QCOMPARE(stateOf(office, {u"trip"_s}), GuardState::NotConcerned);
        QCOMPARE(stateOf(filters, {}), GuardState::ToBeAsked);
        QCOMPARE(stateOf(filters, {u"none"_s}), GuardState::Harmless);
        QCOMPARE(stateOf(filters, {u"delay"_s}, u"rejected"_s), GuardState::NotConcerned);
        QCOMPARE(stateOf(filters, {u"delay"_s}, u"done"_s), GuardState::NotConcerned);
    }

    void aMeasureThatNamesNothingIsJudgedByItsScenarios()
    {
        TestProject bench;
        const Id<Zone> filters = bench.addZone(u"Filters"_s);
        Function filtration;
        filtration.name.main = u"Filtration"_s;
        filtration.assets = {bench.addAsset(u"PLC-1"_s, filters)};
        bench.add(filtration);
        Measure measure = measureNamed(u"M-1"_s, u"planned"_s);
        measure.harms = {u"lockOut"_s};
        measure.id = bench.add(measure);
        Scenario scenario = scenarioNamed(u"R-1"_s, {measure.id});
        scenario.scope = filters;
        bench.add(scenario);
        const RiskRegister risks = RiskRegister::of(*bench.project);
        QCOMPARE(risks.guards.front().state, GuardState::LacksSignature);
        for (const Language language : {Language::English, Language::Polish}) {
            const QString sentence = guardSentence(*bench.project, measure, risks.guards.front(), Words(language));
            QVERIFY(sentence.startsWith(u"E601 M-1 title of M-1"_s) && sentence.contains(u"Filtration"_s));
        }
        QVERIFY(TreatmentEdits::signForOt(*bench.project, measure.id, u"Shift supervisor"_s, QDate(2026, 11, 4)));
        QCOMPARE(RiskRegister::of(*bench.project).guards.front().state, GuardState::Signed);
        // Another answer is another question: the signature was given for the old one.
        QVERIFY(TreatmentEdits::answerQuestions(*bench.project, measure.id, {u"trip"_s, u"lockOut"_s}));
        QCOMPARE(RiskRegister::of(*bench.project).guards.front().state, GuardState::LacksSignature);
        QVERIFY(TreatmentEdits::answerQuestions(*bench.project, measure.id, {u"none"_s}));
        QCOMPARE(RiskRegister::of(*bench.project).guards.front().state, GuardState::Harmless);
    }

    void anAcceptanceNeedsWhoAsWhatAndAnEnd()
    {
        TestProject bench;
        const Id<Scenario> id = bench.add(scenarioNamed(u"R-1"_s));
        const QDate today = bench.project->today();
        const QString head = bench.project->journal().head();
        const auto accept = [&](const QString &by, const QString &as, const QDate &until) {
            return TreatmentEdits::acceptRisk(*bench.project, id, {.by = by, .as = as, .until = until, .condition = {}, .reason = u"costs more than it saves"_s},
                                              Language::English);
        };
        QVERIFY(!accept({}, u"Plant manager"_s, today.addDays(30)));
        QVERIFY(!accept(u"A. Kowalska"_s, u" "_s, today.addDays(30)));
        QVERIFY(!accept(u"A. Kowalska"_s, u"Plant manager"_s, today));
        QVERIFY(!accept(u"A. Kowalska"_s, u"Plant manager"_s, {}));
        QCOMPARE(bench.project->journal().head(), head);
        QVERIFY(accept(u"A. Kowalska"_s, u"Plant manager"_s, today.addDays(30)));
        const Scenario accepted = *bench.project->find(id);
        QCOMPARE(accepted.treatment, u"accept"_s);
        QCOMPARE(accepted.acceptedOn, today);
        QCOMPARE(accepted.acceptanceReason.main, u"costs more than it saves"_s);
        const RiskMethod method = RiskMethod::of(*bench.project);
        QCOMPARE(decisionOn(method.judge(accepted), today), RiskDecision::Accepted);
        QCOMPARE(decisionOn(method.judge(accepted), today.addDays(30)), RiskDecision::Accepted); // the last day counts
        QCOMPARE(decisionOn(method.judge(accepted), today.addDays(31)), RiskDecision::Expired);
        QVERIFY(decisionProblem(*bench.project, method.judge(accepted), today.addDays(31), english).startsWith(u"S702 R-1"_s));
        QVERIFY(TreatmentEdits::withdrawAcceptance(*bench.project, id));
        const Scenario open = *bench.project->find(id);
        QCOMPARE(decisionOn(method.judge(open), today), RiskDecision::Undecided);
        QVERIFY(open.acceptedBy.isEmpty() && !open.acceptedOn.isValid());
    }

    void aDecisionIsJudgedByTheTolerableLine()
    {
        const TestProject bench;
        const RiskMethod method = RiskMethod::of(*bench.project);
        const QDate today(2026, 11, 24);
        Scenario scenario = scenarioNamed(u"R-1"_s);
        QCOMPARE(decisionOn(method.judge(scenario), today), RiskDecision::Undecided);
        scenario.treatment = u"accept"_s; // said, but signed by nobody
        QCOMPARE(decisionOn(method.judge(scenario), today), RiskDecision::Undecided);
        scenario.treatment = u"reduce"_s;
        QCOMPARE(decisionOn(method.judge(scenario), today), RiskDecision::BeingTreated);
        scenario.today = scored(1, 1, 1);
        QCOMPARE(decisionOn(method.judge(scenario), today), RiskDecision::NotNeeded);
        scenario.today = {};
        QCOMPARE(decisionOn(method.judge(scenario), today), RiskDecision::NotScored); // unknown is not tolerable
    }

    void levelsAreCountedPerZoneAndState()
    {
        TestProject bench;
        const Id<Zone> zone = bench.addZone(u"Filters"_s);
        Scenario first = scenarioNamed(u"R-1"_s);
        first.scope = zone;
        Scenario second = scenarioNamed(u"R-2"_s);
        second.scope = zone;
        second.today = {};
        bench.add(first);
        bench.add(scenarioNamed(u"R-3"_s)); // of no zone
        bench.add(second);
        const auto judged = RiskMethod::of(*bench.project).judgeAll(*bench.project);
        const auto counts = countByScope(*bench.project, judged);
        QCOMPARE(counts.size(), size_t(2));
        QCOMPARE(counts.front().scope, RecordId(zone));
        QCOMPARE(counts.front().scenarios, 2);
        QCOMPARE(counts.front().at(RiskStage::Unmitigated).of(Grade::Critical), 2);
        QCOMPARE(counts.front().at(RiskStage::Today).of(Grade::Critical), 1);
        QCOMPARE(counts.front().at(RiskStage::Today).of(Grade::Unknown), 1);
        QCOMPARE(counts.front().at(RiskStage::Today).aboveTolerable, 1);
        QCOMPARE(counts.front().at(RiskStage::Target).aboveTolerable, 0);
        QVERIFY(!counts.back().scope.isValid());
        QCOMPARE(countAll(judged).at(RiskStage::Unmitigated).aboveTolerable, 3);
    }

    void thePlanIsFittedToStops()
    {
        TestProject bench;
        const QDate spring(2027, 3, 15);
        const QDate winter(2027, 2, 8);
        const auto add = [&](const QString &number, Fact needs, const QDate &stop) {
            Measure measure = measureNamed(number, u"planned"_s);
            measure.needsPlannedStop = needs;
            measure.plannedStop = stop;
            bench.add(measure);
        };
        add(u"M-1"_s, true, spring);
        add(u"M-2"_s, true, winter);
        add(u"M-3"_s, true, {});
        add(u"M-4"_s, false, {});
        add(u"M-5"_s, {}, {});
        add(u"M-6"_s, true, spring);
        Asset pump;
        pump.tag = u"P-1"_s;
        pump.nextPlannedStop = QDate(2027, 6, 1);
        const Id<Asset> asset = bench.add(pump);
        const auto plan = measurePlan(RiskRegister::of(*bench.project));
        const auto groups = planByStops(plan);
        QCOMPARE(groups.size(), size_t(5));
        QCOMPARE(groups[0].day, winter);
        QCOMPARE(groups[1].day, spring);
        QCOMPARE(groups[1].places.size(), size_t(2));
        QCOMPARE(groups[2].kind, PlanGroup::Kind::LacksStop);
        QCOMPARE(groups[3].kind, PlanGroup::Kind::Unasked);
        QCOMPARE(groups[4].kind, PlanGroup::Kind::Running);
        const auto stops = plannedStops(*bench.project, QDate(2027, 3, 1));
        QCOMPARE(stops, (std::vector<PlannedStop> {{spring, 2, 0}, {QDate(2027, 6, 1), 0, 1}}));
        Measure lacking = measureNamed(u"M-3"_s, u"planned"_s);
        QCOMPARE(suggestedStop(*bench.project, lacking, stops, QDate(2027, 3, 1)), std::optional(spring));
        lacking.protects = {asset}; // its own stop before that of others
        QCOMPARE(suggestedStop(*bench.project, lacking, stops, QDate(2027, 3, 1)), std::optional(QDate(2027, 6, 1)));
        QCOMPARE(suggestedStop(*bench.project, lacking, {}, QDate(2028, 1, 1)), std::nullopt);
    }

    void aBudgetTakesWhatFitsAndNothingUnpriced()
    {
        TestProject bench;
        const auto add = [&](const QString &number, std::optional<int> cost) {
            Measure measure = measureNamed(number, u"planned"_s);
            measure.cost = cost;
            return bench.add(measure);
        };
        const Id<Measure> cheap = add(u"M-1"_s, 1000);
        const Id<Measure> dear = add(u"M-2"_s, 9000);
        const Id<Measure> unpriced = add(u"M-3"_s, {});
        bench.add(scenarioNamed(u"R-1"_s, {cheap}));
        bench.add(scenarioNamed(u"R-2"_s, {cheap, dear}));
        bench.add(scenarioNamed(u"R-3"_s, {unpriced}));
        const RiskRegister risks = RiskRegister::of(*bench.project);
        const auto plan = measurePlan(risks);
        QVERIFY(plan.front().sentence(english).contains(u"(1,000 EUR)"_s));
        QCOMPARE(plan.front().steps, 6); // critical to low, twice
        const BudgetFit small = fitBudget(risks, plan, 5000);
        QCOMPARE(small.taken, (std::vector {true, false, false}));
        QCOMPARE(small.spent, qint64(1000));
        QCOMPARE(small.brought.size(), size_t(1)); // R-2 needs the dear one too
        QCOMPARE(small.unknownCost, 1);
        const BudgetFit large = fitBudget(risks, plan, 1'000'000);
        QCOMPARE(large.taken, (std::vector {true, true, false}));
        QCOMPARE(large.brought.size(), size_t(2));
        QVERIFY(fitBudget(risks, plan, 0).brought.empty());
    }

    void aManagerIsAskedWhatOnlyAManagerCanDecide()
    {
        TestProject bench;
        Measure proposed = measureNamed(u"M-1"_s, u"proposed"_s);
        proposed.cost = 500;
        proposed.needsPlannedStop = true;
        proposed.id = bench.add(proposed);
        Scenario treated = scenarioNamed(u"R-1"_s, {proposed.id});
        treated.treatment = u"reduce"_s;
        bench.add(treated);
        QCOMPARE(kindsAsked(bench), (std::vector {DecisionKind::ReleaseMoney, DecisionKind::PlanStop, DecisionKind::NameOwner, DecisionKind::SetDate}));
        Scenario expired = scenarioNamed(u"R-2"_s);
        expired.acceptedBy = u"Plant manager"_s;
        expired.acceptedUntil = bench.project->today().addDays(-1);
        bench.add(expired);
        QCOMPARE(kindsAsked(bench).front(), DecisionKind::AcceptAgain);
        Scenario unknown = scenarioNamed(u"R-3"_s);
        unknown.today = {};
        bench.add(unknown);
        QCOMPARE(kindsAsked(bench).back(), DecisionKind::NotKnown);
        const RiskRegister risks = RiskRegister::of(*bench.project);
        for (const Language language : {Language::English, Language::Polish}) {
            const Words words(language);
            for (const DecisionAsked &asked : decisionsAsked(risks, bench.project->today())) {
                QVERIFY(!questionOf(asked.kind, words).isEmpty());
                QVERIFY(sentenceOf(asked, risks, *bench.project, words).contains(bench.project->designation(asked.record, words)));
            }
        }
    }

    void aBowTieHasItsBarriersOnTheSideWhereTheyHelp()
    {
        TestProject bench;
        Measure valve = measureNamed(u"M-1"_s, u"done"_s);
        valve.nonHackable = true;
        const Id<Measure> relief = bench.add(valve);
        const Id<Measure> firewall = bench.add(measureNamed(u"M-2"_s, u"planned"_s));
        const Id<Measure> refused = bench.add(measureNamed(u"M-3"_s, u"rejected"_s));
        Scenario scenario = scenarioNamed(u"R-1"_s, {relief, firewall, refused});
        scenario.threatSource = u"crime"_s;
        scenario.losses = {u"protection"_s};
        bench.add(scenario);
        const BowTie tie = BowTie::of(*bench.project, RiskRegister::of(*bench.project), 0, english);
        QCOMPARE(tie.preventing.size(), size_t(1));
        QCOMPARE(tie.preventing.front().measure, firewall);
        QVERIFY(!tie.preventing.front().isInPlace);
        QCOMPARE(tie.mitigating.size(), size_t(1));
        QVERIFY(tie.mitigating.front().isInPlace && tie.mitigating.front().isNonHackable);
        QCOMPARE(tie.consequences.size(), size_t(2));
        QCOMPARE(tie.consequences.front().category, ConsequenceCategory::Safety);
        QVERIFY(tie.consequences.front().isAboveTolerable);
        QCOMPARE(tie.causes.front().text, u"organised crime"_s);
        QCOMPARE(tie.losses, QStringList(u"loss of protection"_s));
        QCOMPARE(tie.levels, (std::array {Grade::Critical, Grade::Critical, Grade::Low}));
    }

    void aMeasureIsLinkedFromEitherSideInOneStep()
    {
        TestProject bench;
        const Id<Measure> measure = bench.add(measureNamed(u"M-1"_s, u"planned"_s));
        const Id<Scenario> scenario = bench.add(scenarioNamed(u"R-1"_s));
        QVERIFY(TreatmentEdits::link(*bench.project, scenario, measure));
        QCOMPARE(RiskRegister::of(*bench.project).scenariosOf.front().size(), size_t(1));
        const QString head = bench.project->journal().head();
        QVERIFY(TreatmentEdits::link(*bench.project, scenario, measure)); // already there: nothing happens
        QCOMPARE(bench.project->journal().head(), head);
        QVERIFY(TreatmentEdits::unlink(*bench.project, scenario, measure));
        QVERIFY(RiskRegister::of(*bench.project).scenariosOf.front().empty());
    }

    void fiveHundredScenariosAreWorkedOutAtOnce()
    {
        TestProject bench;
        std::vector<Id<Measure>> measures;
        bench.change([&](Edit &edit) -> Result<void> {
            for (int i = 0; i < 200; ++i) {
                const auto id = edit.add(measureNamed(u"M-%1"_s.arg(i), i % 2 == 0 ? u"done"_s : u"planned"_s));
                if (!id)
                    return std::unexpected(id.error());
                measures.push_back(*id);
            }
            for (size_t i = 0; i < 500; ++i) {
                const Scenario scenario = scenarioNamed(u"R-%1"_s.arg(i), {measures[i % 200], measures[(i * 7) % 200], measures[(i * 13 + 1) % 200]});
                if (const auto id = edit.add(scenario); !id)
                    return std::unexpected(id.error());
            }
            return {};
        });
        QBENCHMARK {
            const RiskRegister risks = RiskRegister::of(*bench.project);
            for (int row = 0; row < static_cast<int>(risks.scenarios.size()); ++row)
                (void)ResidualRisk::suggestedFor(risks, row);
            (void)countByScope(*bench.project, risks.scenarios);
            (void)fitBudget(risks, measurePlan(risks), 100'000);
            (void)decisionsAsked(risks, bench.project->today());
        }
    }
};

QTEST_GUILESS_MAIN(TestTreatment)
#include "tst_Treatment.moc"
