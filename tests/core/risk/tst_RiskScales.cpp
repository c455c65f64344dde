// SPDX-License-Identifier: GPL-3.0-or-later
// Scales and matrices of the project's own: what they judge, and what becomes of scores when they change.
#include "core/catalog/NewProject.h"
#include "core/model/Scale.h"
#include "core/model/Site.h"
#include "core/risk/RemappedScores.h"
#include "core/risk/ScaleEdits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const MatrixTemplate &builtInMatrix(const QString &key)
{
    for (const MatrixTemplate &one : MatrixTemplate::builtIn()) {
        if (one.key == key)
            return one;
    }
    qFatal("no ready matrix %s", qPrintable(key));
}

/// Everything that one scenario and the scales hold, to compare before and after.
QStringList wholeState(const Project &project)
{
    QStringList cells;
    for (const RecordKind *kind : {&Scenario::kind(), &Scale::kind()}) {
        const RecordStore &records = project.store(*kind);
        for (int row = 0; row < records.count(); ++row) {
            for (const Value &value : records.record(row).cells)
                cells.append(value.toText());
        }
    }
    return cells;
}
}

class TestRiskScales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"own.tandem"_s);
        auto made = createSampleProject(path, u"waterworks"_s, {});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence()));
        m_project = std::move(*made);
    }

    void cleanup() { m_project.reset(); }

    /// The levels of the fixed matrices that the program had before scales could be changed, written down by hand.
    void aProjectWithoutScalesJudgesByTheStandardOnes()
    {
        constexpr const char *general[] = {"LLLMM", "LLMMH", "LMMHH", "MMHHC", "MHHCC"};
        constexpr const char *people[] = {"LLLMH", "LLMHH", "LMHHC", "LMHCC", "LHCCC"};
        QVERIFY(m_project->all<Scale>().empty());
        const RiskMethod method = RiskMethod::of(*m_project);
        for (size_t category = 0; category < consequenceCategoryCount; ++category) {
            for (int likelihood = 1; likelihood <= 5; ++likelihood) {
                for (int consequence = 1; consequence <= 5; ++consequence) {
                    const char expected = (category == 0 ? people : general)[likelihood - 1][consequence - 1];
                    const Grade level = method.level(static_cast<ConsequenceCategory>(category), likelihood, consequence);
                    QCOMPARE(QChar(levelLetter(level)), QChar(QLatin1Char(expected)));
                    QCOMPARE(QChar(levelLetter(method.overview().at(likelihood, consequence))), QChar(QLatin1Char(general[likelihood - 1][consequence - 1])));
                }
            }
        }
        QCOMPARE(method.level(ConsequenceCategory::Money, 6, 1), Grade::Unknown);
        QCOMPARE(method.level(ConsequenceCategory::Money, 0, 1), Grade::Unknown);
    }

    void scoresMoveToTheNearestStepAndHalvesToTheWorse_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QList<int>>("expected");
        QTest::addRow("5 to 4") << 5 << 4 << QList {1, 2, 3, 3, 4};
        QTest::addRow("5 to 3") << 5 << 3 << QList {1, 2, 2, 3, 3};
        QTest::addRow("4 to 5") << 4 << 5 << QList {1, 2, 4, 5};
        QTest::addRow("3 to 5") << 3 << 5 << QList {1, 3, 5};
        QTest::addRow("5 to 2") << 5 << 2 << QList {1, 1, 2, 2, 2};
        QTest::addRow("5 to 6") << 5 << 6 << QList {1, 2, 4, 5, 6};
        QTest::addRow("2 to 6") << 2 << 6 << QList {1, 6};
    }

    void scoresMoveToTheNearestStepAndHalvesToTheWorse()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QList<int>, expected);
        for (int score = 1; score <= from; ++score)
            QCOMPARE(remappedScore(score, from, to), expected.at(score - 1));
    }

    void remappingKeepsTheEndsAndTheOrder()
    {
        for (int from = RiskScales::fewestSteps; from <= RiskScales::mostSteps; ++from) {
            for (int to = RiskScales::fewestSteps; to <= RiskScales::mostSteps; ++to) {
                QCOMPARE(remappedScore(1, from, to), 1);
                QCOMPARE(remappedScore(from, from, to), to);
                for (int score = 1; score <= from; ++score) {
                    const int moved = remappedScore(score, from, to);
                    QVERIFY(moved >= 1 && moved <= to);
                    QVERIFY(score == 1 || moved >= remappedScore(score - 1, from, to));
                    QVERIFY(from != to || moved == score);
                    // Never further from its place than half a step, and where half way, on the worse side.
                    const double place = double(score - 1) / (from - 1) * (to - 1) + 1;
                    QVERIFY(moved - place > -0.5 - 1e-9 && moved - place <= 0.5 + 1e-9);
                }
            }
        }
    }

    void anotherNumberOfStepsRemapsAllScoresInOneStepOfUndo()
    {
        const QStringList before = wholeState(*m_project);
        const Scenario old = scenario();
        QVERIFY(old.unmitigated.likelihood && old.today.likelihood);
        QVERIFY(ScaleEdits::setSteps(*m_project, {}, 4));
        const Scenario moved = scenario();
        QCOMPARE(moved.unmitigated.likelihood, remappedScore(*old.unmitigated.likelihood, 5, 4));
        QCOMPARE(moved.unmitigated.consequences, old.unmitigated.consequences);
        const Field &field = scoreField(u"unmitigated.likelihood");
        const std::optional<ScoreNote> note = scoreNote(moved, field);
        QVERIFY(note);
        QCOMPARE(note->was, *old.unmitigated.likelihood);
        QCOMPARE(note->sentence(Words(Language::English)), u"%1 of 5 before"_s.arg(*old.unmitigated.likelihood));
        QVERIFY(remappedScoresText(moved, Words(Language::English)).contains(note->sentence(Words(Language::English))));
        const RiskMethod method = RiskMethod::of(*m_project);
        QCOMPARE(method.overview().likelihoods(), 4);
        for (const RiskScales::Category &category : method.scales().categories)
            QCOMPARE(category.matrix.likelihoods(), 4);
        QCOMPARE(m_project->undo().value_or(0), 1);
        QCOMPARE(wholeState(*m_project), before);
        QCOMPARE(m_project->redo().value_or(0), 1);
        QCOMPARE(scenario(), moved);
    }

    void backOnTheOldLengthEachScoreIsWhatThePersonGave()
    {
        const std::vector<Scenario> before = m_project->all<Scenario>();
        for (const int steps : {3, 2, 6, 5})
            QVERIFY(ScaleEdits::setSteps(*m_project, ConsequenceCategory::Production, steps));
        const std::vector<Scenario> after = m_project->all<Scenario>();
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < after.size(); ++i)
            QVERIFY2(after[i] == before[i], qPrintable(after[i].number + u' ' + after[i].remapped));
    }

    void scoringACellAgainTakesItsNoteAway()
    {
        QVERIFY(ScaleEdits::setSteps(*m_project, {}, 4));
        const Scenario moved = scenario();
        const Field &unmitigated = scoreField(u"unmitigated.likelihood");
        const Field &today = scoreField(u"today.likelihood");
        QVERIFY(scoreNote(moved, unmitigated) && scoreNote(moved, today));
        // The same number again is a decision too.
        QVERIFY(m_project->setValue(Scenario::kind(), moved.id, Scenario::kind().indexOf(unmitigated.keyText()), Value(*moved.unmitigated.likelihood)));
        QVERIFY(!scoreNote(scenario(), unmitigated));
        QVERIFY(scoreNote(scenario(), today));
        QCOMPARE(m_project->undo().value_or(0), 1);
        QVERIFY(scoreNote(scenario(), unmitigated));
    }

    void aScoreAboveTheScaleIsRefusedWithTheScalesName()
    {
        const Field &field = scoreField(u"today.consequences.safety");
        QVERIFY(m_project->parse(field, u"5"_s));
        QVERIFY(!m_project->parse(field, u"6"_s));
        QVERIFY(ScaleEdits::setSteps(*m_project, ConsequenceCategory::Safety, 4));
        QVERIFY(m_project->parse(field, u"4"_s));
        const Result<Value> refused = m_project->parse(field, u"5"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence().contains(u"people's safety"_s) && refused.error().sentence().contains(u"1 to 4"_s), qPrintable(refused.error().sentence()));
        QVERIFY(m_project->parse(scoreField(u"today.consequences.money"), u"5"_s));
        QVERIFY(!ScaleEdits::setSteps(*m_project, ConsequenceCategory::Safety, 1));
        QVERIFY(!ScaleEdits::setSteps(*m_project, ConsequenceCategory::Safety, 7));
        QCOMPARE(RiskScales::of(*m_project).count(ConsequenceCategory::Safety), 4);
    }

    void oneCellOfAMatrixChangesTheLevelThere()
    {
        QVERIFY(ScaleEdits::setLevel(*m_project, ConsequenceCategory::Money, 1, 1, Grade::Critical));
        const RiskMethod method = RiskMethod::of(*m_project);
        QCOMPARE(method.level(ConsequenceCategory::Money, 1, 1), Grade::Critical);
        QCOMPARE(method.level(ConsequenceCategory::Legal, 1, 1), Grade::Low);
        QCOMPARE(m_project->all<Scale>().size(), size_t(1)); // an axis without a change keeps no record
        const auto dips = method.scales().category(ConsequenceCategory::Money).matrix.dips();
        QCOMPARE(dips, (std::vector<std::pair<int, int>> {{1, 2}, {2, 1}}));
        QVERIFY(RiskScales::standard().category(ConsequenceCategory::Money).matrix.dips().empty());
    }

    void aCategoryThatIsNotInUseDoesNotCount()
    {
        RiskState state;
        state.likelihood = 5;
        state.consequences[static_cast<size_t>(ConsequenceCategory::Safety)] = 5;
        state.consequences[static_cast<size_t>(ConsequenceCategory::Money)] = 1;
        QCOMPARE(RiskMethod::of(*m_project).judge(state).overall, Grade::Critical);
        QVERIFY(ScaleEdits::setUsed(*m_project, ConsequenceCategory::Safety, false));
        const JudgedState judged = RiskMethod::of(*m_project).judge(state);
        QCOMPARE(judged.overall, Grade::Medium); // likelihood 5 × money 1
        QCOMPARE(judged.worst, std::optional(ConsequenceCategory::Money));
    }

    void everyReadyMatrixIsWholeAndNeverFalls()
    {
        QCOMPARE(MatrixTemplate::builtIn().size(), size_t(5));
        for (const MatrixTemplate &ready : MatrixTemplate::builtIn()) {
            const RiskScales scales = ready.appliedTo(RiskScales::standard());
            QVERIFY(!ready.name.pl.isEmpty() && !ready.use.en.isEmpty() && !ready.use.pl.isEmpty());
            for (const RiskScales::Category &category : scales.categories) {
                QCOMPARE(category.matrix.likelihoods(), static_cast<int>(scales.likelihood.size()));
                QCOMPARE(category.matrix.consequences(), static_cast<int>(category.steps.size()));
                QVERIFY2(category.matrix.dips().empty(), qPrintable(ready.key + u' ' + category.matrix.text()));
                for (const RiskScales::Step &step : category.steps)
                    QVERIFY2(!step.name.en.isEmpty() && !step.name.pl.isEmpty() && !step.text.en.isEmpty() && !step.text.pl.isEmpty(), qPrintable(ready.key));
            }
            for (const RiskScales::Step &step : scales.likelihood)
                QVERIFY(!step.name.pl.isEmpty() && !step.text.en.isEmpty() && !step.text.pl.isEmpty());
        }
        const RiskScales usual = builtInMatrix(u"5x5"_s).appliedTo(RiskScales::standard());
        for (size_t i = 0; i < consequenceCategoryCount; ++i)
            QCOMPARE(usual.categories[i].matrix, RiskScales::standard().categories[i].matrix);
    }

    void theAsymmetricMatrixIsAppliedWithAPreviewThatHolds()
    {
        const MatrixTemplate ready = builtInMatrix(u"5x4"_s);
        const ScaleEdits::Effect effect = ScaleEdits::effect(*m_project, ready.appliedTo(RiskScales::of(*m_project)));
        const std::vector<JudgedScenario> before = RiskMethod::of(*m_project).judgeAll(*m_project);
        const auto entries = m_project->journal().entries().size();
        QVERIFY(ScaleEdits::apply(*m_project, ready, Words(Language::English)));
        QCOMPARE(m_project->journal().entries().size(), entries + 1);
        const RiskMethod method = RiskMethod::of(*m_project);
        QCOMPARE(method.overview().likelihoods(), 5);
        QCOMPARE(method.overview().consequences(), 4);
        const std::vector<JudgedScenario> after = method.judgeAll(*m_project);
        size_t up = 0;
        size_t down = 0;
        for (size_t i = 0; i < after.size(); ++i) {
            up += after[i].today.overall > before[i].today.overall;
            down += after[i].today.overall < before[i].today.overall;
        }
        QCOMPARE(effect.up.size(), up);
        QCOMPARE(effect.down.size(), down);
        QCOMPARE(effect.same, static_cast<int>(after.size() - up - down));
        QVERIFY(effect.remappedScores > 0);
        // The text that stood beside a likelihood is kept: that scale has as many steps as before.
        QCOMPARE(method.scales().likelihood, RiskScales::standard().likelihood);
        // By hand: likelihood 4 × safety 5 of 5, which is 4 of 4, is critical on its own matrix and on the overview.
        RiskState state;
        state.likelihood = 4;
        state.consequences[static_cast<size_t>(ConsequenceCategory::Safety)] = 4;
        QCOMPARE(method.judge(state).overall, Grade::Critical);
        QCOMPARE(method.overview().at(4, 4), Grade::Critical);
        QCOMPARE(m_project->undo().value_or(0), 1);
        QVERIFY(m_project->all<Scale>().empty());
    }

    void theOverviewIsAsWideAsTheLongestScale()
    {
        QVERIFY(ScaleEdits::setSteps(*m_project, ConsequenceCategory::Legal, 3));
        QCOMPARE(RiskMethod::of(*m_project).overview().consequences(), 5);
        RiskState state;
        state.likelihood = 3;
        state.consequences[static_cast<size_t>(ConsequenceCategory::Legal)] = 3;
        const JudgedState judged = RiskMethod::of(*m_project).judge(state);
        QCOMPARE(judged.worstConsequence, 3);
        QCOMPARE(judged.overviewConsequence, 5); // the top step stays the top
    }

    void aMatrixIsTakenOverWhereTheStepsFit()
    {
        QVERIFY(ScaleEdits::setSteps(*m_project, ConsequenceCategory::Legal, 3));
        const RiskMatrix legal = RiskScales::of(*m_project).category(ConsequenceCategory::Legal).matrix;
        const Result<int> taken = ScaleEdits::useForAll(*m_project, ConsequenceCategory::Safety);
        QCOMPARE(taken.value_or(-1), 6); // eight but for safety itself and the shorter scale
        const RiskScales scales = RiskScales::of(*m_project);
        QCOMPARE(scales.category(ConsequenceCategory::Data).matrix.text(), u"LLLMH/LLMHH/LMHHC/LMHCC/LHCCC"_s);
        QCOMPARE(scales.category(ConsequenceCategory::Legal).matrix, legal);
    }

    void textsGoWithTheScores()
    {
        QVERIFY(ScaleEdits::setSteps(*m_project, {}, 4));
        const RiskScales scales = RiskScales::of(*m_project);
        QCOMPARE(scales.likelihood[2].name.en, u"In 5 years / Every year"_s); // 3 and 4 of 5 fall together
        QCOMPARE(scales.likelihood[3].name.pl, u"Kilka razy w roku"_s);
    }

    void aRecordMadeByHandChangesWhatItSays()
    {
        Scale own {.id = {}, .axis = u"money"_s, .steps = {}, .used = {}, .matrix = u"LLLMM/LLMMH/LMMHH/MMHHC/MHHCL"_s, .source = {}, .letters = {}};
        own.step[1].nameEn = u"A new pump"_s;
        QVERIFY(m_project->edit({}, [&](Edit &edit) { return edit.add(own).transform([](const Id<Scale> &) {}); }));
        const RiskScales::Category money = RiskScales::of(*m_project).category(ConsequenceCategory::Money);
        QCOMPARE(money.steps.size(), size_t(5));
        QCOMPARE(money.steps[1].name.en, u"A new pump"_s);
        QCOMPARE(money.steps[1].name.pl, u"Niewielki"_s);
        QCOMPARE(money.matrix.at(5, 5), Grade::Low);
        // The next change of the same scale keeps to that one record.
        QVERIFY(ScaleEdits::setSteps(*m_project, ConsequenceCategory::Money, 3));
        QCOMPARE(m_project->all<Scale>().size(), size_t(1));
        QCOMPARE(RiskScales::of(*m_project).category(ConsequenceCategory::Money).steps[1].name.en, u"A new pump / Serious"_s);
    }

    void lettersOfTheLevelsMustDiffer()
    {
        QCOMPARE(riskLetter(Grade::Critical, Words(Language::Polish), *m_project), u"K"_s);
        for (const QString &bad : {u"ABC"_s, u"ABCC"_s, u"ABCDE"_s, u"AB D"_s, u"AB-C"_s})
            QVERIFY2(!ScaleEdits::setLetters(*m_project, bad), qPrintable(bad));
        QVERIFY(ScaleEdits::setLetters(*m_project, u"1234"_s));
        QCOMPARE(riskLetter(Grade::Critical, Words(Language::Polish), *m_project), u"4"_s);
        QVERIFY(ScaleEdits::setLetters(*m_project, QString()));
        QCOMPARE(riskLetter(Grade::Critical, Words(Language::Polish), *m_project), u"K"_s);
    }

    void matricesAreReadFromLetters()
    {
        QVERIFY(RiskMatrix::fromText(u"LM/MH/HC"));
        QCOMPARE(RiskMatrix::fromText(u"LM/MH/HC")->text(), u"LM/MH/HC"_s);
        for (const char16_t *bad : {u"", u"L", u"LM", u"LM/M", u"LX/MH", u"L/M", u"LLLLLLL/LLLLLLL", u"LM/MH/"})
            QVERIFY2(!RiskMatrix::fromText(bad), qPrintable(QString::fromUtf16(bad)));
        const Field &field = Scale::kind().field(Scale::kind().indexOf(u"matrix"));
        QCOMPARE(field.parse(u"lm/mh"_s)->toText(), u"LM/MH"_s);
        QVERIFY(!field.parse(u"lm/m"_s));
    }

private:
    [[nodiscard]] Scenario scenario() const { return m_project->all<Scenario>().front(); }
    [[nodiscard]] static const Field &scoreField(QStringView key) { return Scenario::kind().field(Scenario::kind().indexOf(key)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestRiskScales)
#include "tst_RiskScales.moc"
