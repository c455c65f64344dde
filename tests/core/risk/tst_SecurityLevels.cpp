// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Measure.h"
#include "core/risk/Answering.h"
#include "core/risk/FrameworkProfile.h"
#include "core/risk/SecurityLevels.h"
#include "tests/core/project/TestProject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
const Framework &levels()
{
    return *std::ranges::find(Frameworks::program(), u"iec62443-3-3"_s, &Framework::id);
}

Result<Id<Zone>> addZone(Project &project, const QString &name, const RecordId &parent = {}, bool inherits = false)
{
    Id<Zone> id;
    const auto done = project.edit({}, [&](Edit &edit) -> Result<void> {
        Zone zone;
        zone.name.main = name;
        zone.parent = Id<Zone>(parent);
        zone.inheritsAnswers = inherits;
        return edit.add(zone).transform([&](const Id<Zone> &made) { id = made; });
    });
    return done.transform([&](const auto &) { return id; });
}
}

class TestSecurityLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    /// Against a slow reading of the rule, written without looking at the program's: for each level in turn, is every
    /// row up to it held?
    void agreesWithASlowReadingOfTheRule()
    {
        TestProject test;
        const auto zone = addZone(*test.project, u"Z"_s);
        QVERIFY(zone);
        QRandomGenerator random(62443);
        const char *states[] = {"", "met", "met", "met", "met", "partly", "notMet", "notApplicable", "notFeasible", "unknown"};
        for (int round = 0; round < 40; ++round) {
            QHash<QString, QString> given;
            QVERIFY(test.project->edit({}, [&](Edit &edit) -> Result<void> {
                for (const Answer &old : test.project->all<Answer>()) {
                    if (auto removed = edit.remove(Answer::kind(), old.id); !removed)
                        return removed;
                }
                for (const Requirement &row : levels().rows()) {
                    // Mostly met at the lower levels, so that all levels come up.
                    const int pick = row.level <= round % 4 ? random.bounded(1, 5) : random.bounded(10);
                    if (row.isHeading || pick == 0)
                        continue;
                    const QString state = QString::fromLatin1(states[pick]);
                    given.insert(row.id, state);
                    Answer answer;
                    answer.framework = levels().id;
                    answer.requirement = row.id;
                    answer.scope = *zone;
                    for (size_t i = 0; i < std::size(answerStateChoices); ++i) {
                        if (state == QLatin1StringView(answerStateChoices[i].key))
                            answer.state = static_cast<AnswerState>(i + 1);
                    }
                    if (state == "notApplicable"_L1)
                        answer.reason.main = u"because"_s;
                    if (auto added = edit.add(answer); !added)
                        return std::unexpected(added.error());
                }
                return {};
            }));
            SecurityLevelVector target {{2, 1, 3, 4, 0, 2, 1}};
            const ReachedLevels reached = reachedLevels(AnswerBook(*test.project, levels()), *zone, target);
            QStringList missing;
            for (int fr = 0; fr < 7; ++fr) {
                for (const bool possible : {false, true}) {
                    int slow = 0;
                    for (int level = 1; level <= 4; ++level) {
                        const bool all = std::ranges::all_of(levels().rows(), [&](const Requirement &row) {
                            if (row.isHeading || row.id.mid(3, 1).toInt() != fr + 1 || row.level > level)
                                return true;
                            const QString state = given.value(row.id);
                            return state == "met"_L1 || state == "notApplicable"_L1 || (possible && (state.isEmpty() || state == "unknown"_L1));
                        });
                        if (!all)
                            break;
                        slow = level;
                    }
                    QCOMPARE(int((possible ? reached.possible : reached.shown).levels[size_t(fr)]), slow);
                }
            }
            for (const Requirement &row : levels().rows()) {
                const QString state = given.value(row.id);
                if (!row.isHeading && row.level <= target.levels[size_t(row.id.mid(3, 1).toInt() - 1)] && state != "met"_L1 && state != "notApplicable"_L1)
                    missing.append(row.id);
            }
            QStringList found;
            for (const int row : reached.missing)
                found.append(levels().rows()[size_t(row)].id);
            QCOMPARE(found, missing);
        }
    }

    void notApplicableNeedsAReasonAndACompensatingMeasureMustBeInPlace()
    {
        TestProject test;
        const auto zone = addZone(*test.project, u"Z"_s);
        Measure measure;
        measure.number = u"M-1"_s;
        measure.title.main = u"Guard"_s;
        measure.status = u"planned"_s;
        Id<Measure> made;
        QVERIFY(test.project->edit({}, [&](Edit &edit) { return edit.add(measure).transform([&](const Id<Measure> &id) { made = id; }); }));
        const auto standing = [&] { return AnswerBook(*test.project, levels()).answer(*zone, levels().indexOf(u"SR 6.1")).standing; };
        const auto answer = [&](const std::function<void(Answer &)> &change) {
            QVERIFY(Answering::change(*test.project, AnswerBook(*test.project, levels()), *zone, levels().indexOf(u"SR 6.1"), change));
        };
        QCOMPARE(standing(), Standing::Open);
        answer([](Answer &a) { a.state = AnswerState::NotApplicable; });
        QCOMPARE(standing(), Standing::Stops);
        answer([](Answer &a) { a.reason.main = u"no logs here"_s; });
        QCOMPARE(standing(), Standing::Holds);
        answer([&](Answer &a) {
            a.state = AnswerState::Compensated;
            a.measure = made;
        });
        QCOMPARE(standing(), Standing::Stops);
        QVERIFY(test.project->setValue(Measure::kind(), made, Measure::kind().indexOf(u"status"), Value(u"done"_s)));
        QCOMPARE(standing(), Standing::Holds);
        QVERIFY(test.project->undo());
        QCOMPARE(standing(), Standing::Stops);
        QCOMPARE(test.project->all<Answer>().size(), size_t(1));
        QVERIFY(!test.project->all<Answer>().front().answeredOn.isNull());
    }

    void aZoneTakesOverAnswersOfTheZoneAroundIt()
    {
        TestProject test;
        const auto outer = addZone(*test.project, u"Outer"_s);
        const auto inner = addZone(*test.project, u"Inner"_s, *outer, true);
        const auto apart = addZone(*test.project, u"Apart"_s, *outer, false);
        const int row = levels().indexOf(u"SR 1.1");
        const auto book = [&] { return AnswerBook(*test.project, levels()); };
        QVERIFY(Answering::change(*test.project, book(), *outer, row, [](Answer &a) { a.state = AnswerState::Met; }));
        QCOMPARE(book().answer(*inner, row).state, AnswerState::Met);
        QCOMPARE(book().answer(*inner, row).inheritedFrom, RecordId(*outer));
        QCOMPARE(book().answer(*apart, row).state, AnswerState::Unanswered);
        QVERIFY(Answering::change(*test.project, book(), *inner, row, [](Answer &a) { a.state = AnswerState::NotMet; }));
        QCOMPARE(book().answer(*inner, row).state, AnswerState::NotMet);
        QVERIFY(!book().answer(*inner, row).inheritedFrom.isValid());
        QCOMPARE(book().answer(*outer, row).state, AnswerState::Met);
    }

    void aZoneTakesOverWhatWasAnsweredForItsAssetTypes()
    {
        TestProject test;
        const auto zone = addZone(*test.project, u"Z"_s);
        const int row = levels().indexOf(u"SR 1.1");
        const auto book = [&] { return AnswerBook(*test.project, levels()); };
        const RecordId controllers = AnswerBook::scopeOf(AssetClass::Controller);
        const RecordId stations = AnswerBook::scopeOf(AssetClass::Hmi);
        const auto answer = [&](const RecordId &scope, AnswerState state) {
            QVERIFY(Answering::change(*test.project, book(), scope, row, [state](Answer &a) { a.state = state; }));
        };
        answer(controllers, AnswerState::Met);
        QCOMPARE(test.project->all<Answer>().front().assetClass, AssetClass::Controller);
        QVERIFY(!test.project->all<Answer>().front().scope.isValid());
        QVERIFY(!book().answer(*zone, row).isAnswered()); // not where nobody chose so
        QVERIFY(!book().answer({}, row).isAnswered());    // nor for the site
        QVERIFY(test.project->setValue(Zone::kind(), *zone, Zone::kind().indexOf(u"inheritsFromClasses"), Value(u"controller; hmi"_s)));
        QCOMPARE(book().answer(*zone, row).standing, Standing::Open); // nothing is known of the stations yet
        QCOMPARE(book().answer(*zone, row).inheritedFrom, stations);
        answer(stations, AnswerState::Met);
        QCOMPARE(book().answer(*zone, row).standing, Standing::Holds);
        answer(stations, AnswerState::NotMet);
        QCOMPARE(book().answer(*zone, row).standing, Standing::Stops); // the worst type decides
        QCOMPARE(book().answer(*zone, row).inheritedFrom, stations);
        answer(*zone, AnswerState::Met);
        QCOMPARE(book().answer(*zone, row).standing, Standing::Holds); // its own answer comes first
        QVERIFY(!book().answer(*zone, row).inheritedFrom.isValid());
    }

    void meansAreTakenOverRowsThatHaveBothFigures()
    {
        TestProject test;
        const Framework &csf = *std::ranges::find(Frameworks::program(), u"csf-2.0"_s, &Framework::id);
        const auto answer = [&](const QString &row, std::optional<int> current, std::optional<int> target) {
            QVERIFY(Answering::change(*test.project, AnswerBook(*test.project, csf), {}, csf.indexOf(row), [&](Answer &a) {
                a.current = current;
                a.target = target;
            }));
        };
        answer(u"GV.PO-01"_s, 1, 4);
        answer(u"GV.PO-02"_s, 4, std::nullopt); // answered, and no part of any mean
        answer(u"GV.OV-01"_s, 2, 3);
        answer(u"GV.OV-02"_s, std::nullopt, 4); // a wish is no answer
        const std::vector<ProfileRow> profile = frameworkProfile(AnswerBook(*test.project, csf), {});
        const auto at = [&](const QString &row) { return profile[size_t(csf.indexOf(row) + 1)]; };
        QCOMPARE(at(u"GV.PO"_s).answered, 2);
        QCOMPARE(at(u"GV.PO"_s).rows, 2);
        QCOMPARE(*at(u"GV.PO"_s).gap(), 3.0);
        QCOMPARE(at(u"GV"_s).answered, 3);
        QCOMPARE(at(u"GV"_s).rows, 31);
        QCOMPARE(*at(u"GV"_s).current, 1.5);
        QCOMPARE(*at(u"GV"_s).gap(), 2.0);
        QCOMPARE(profile.front().answered, 3);
        QCOMPARE(profile.front().rows, 106);
        QVERIFY(!at(u"ID"_s).gap());
    }

    void halvesAreRoundedAwayFromZero()
    {
        const Words words(Language::English);
        QCOMPARE(roundedFigure(3.75, words), u"3.8"_s);
        QCOMPARE(roundedFigure(1.25, words), u"1.3"_s);
        QCOMPARE(roundedFigure(-0.25, words), u"-0.3"_s);
        QCOMPARE(roundedFigure(5.9167, words), u"5.9"_s);
        QCOMPARE(roundedFigure(-0.04, words), u"0.0"_s);
    }
};

QTEST_GUILESS_MAIN(TestSecurityLevels)
#include "tst_SecurityLevels.moc"
