// SPDX-License-Identifier: GPL-3.0-or-later
// The templates besides the audit: that they say what they are for, in both languages.
#include "core/catalog/NewProject.h"
#include "core/model/Measure.h"
#include "core/report/ReportWorkbook.h"
#include "core/report/Reports.h"
#include "core/risk/MeasurePlan.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Document &document)
{
    QString text;
    for (const ReportSheet &sheet : reportSheets(document)) {
        text += sheet.name + u'\n' + sheet.headings.join(u' ') + u'\n';
        for (const QStringList &row : sheet.rows)
            text += row.join(u' ') + u'\n';
    }
    return text;
}

const ReportSheet *sheetWith(const std::vector<ReportSheet> &sheets, const QString &heading)
{
    for (const ReportSheet &sheet : sheets) {
        if (sheet.headings.contains(heading))
            return &sheet;
    }
    return nullptr;
}
}

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        auto made = createSampleProject(m_folder.filePath(u"p.tandem"_s), u"waterworks"_s, TestProject::options());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence()));
        m_project = std::move(*made);
    }

    void everyTemplateHasTablesInBothLanguages_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << i;
    }
    void everyTemplateHasTablesInBothLanguages()
    {
        static constexpr MakeReport reports[] = {executiveReport, riskRegisterReport, assetRegisterReport, actionPlanReport, profileReport,
                                                 levelGapReport, requirementsSpecification, dependencyReport, glossaryReport};
        QFETCH(const int, which);
        const Document english = reports[which](*m_project, Words(Language::English), {});
        const Document polish = reports[which](*m_project, Words(Language::Polish), {});
        QVERIFY(!reportSheets(english).empty());
        QCOMPARE(reportSheets(polish).size(), reportSheets(english).size());
        QVERIFY(english.title != polish.title);
        QCOMPARE(english.journalHead, m_project->journal().head());
    }

    void thePageForTheManagementAsksWhatIsOpen()
    {
        const QString text = textOf(executiveReport(*m_project, Words(Language::English), {}));
        QVERIFY(text.contains(u"R-31 Former employee uses a shared password is above what is tolerable and nobody has decided"_s));
        QVERIFY(text.contains(u"E601 M-45"_s) && text.contains(u"OT has not signed"_s));
        QVERIFY(text.contains(u"Measures of which nobody has asked"_s) && text.contains(u"M-06"_s));
        QVERIFY(!text.contains(u"E601 M-18"_s)); // signed
        const QString plan = textOf(actionPlanReport(*m_project, Words(Language::Polish), {}));
        QVERIFY(plan.contains(u"podpis"_s));
    }

    void thePlanPutsFirstWhatPaysMost()
    {
        TestProject bench;
        Site site = bench.project->all<Site>().front();
        const auto measure = [&](const QString &number, std::optional<int> cost) {
            Measure made;
            made.number = number;
            made.title.main = number;
            made.status = u"planned"_s;
            made.cost = cost;
            return bench.add(made);
        };
        const Id<Measure> dear = measure(u"M-1"_s, 50'000);
        const Id<Measure> cheap = measure(u"M-2"_s, 1'000);
        const Id<Measure> unpriced = measure(u"M-3"_s, {});
        const Id<Measure> free = measure(u"M-4"_s, 0);
        const auto scenario = [&](const QString &number, const std::vector<Id<Measure>> &measures) {
            Scenario made;
            made.number = number;
            made.title.main = number;
            made.measures = measures;
            made.today.likelihood = 5;
            made.today.consequences[static_cast<size_t>(ConsequenceCategory::Safety)] = 5;
            made.target.likelihood = 1;
            made.target.consequences[static_cast<size_t>(ConsequenceCategory::Safety)] = 1;
            bench.add(made);
        };
        scenario(u"R-1"_s, {dear, unpriced});
        scenario(u"R-2"_s, {dear, cheap, free});
        const auto plan = measurePlan(*bench.project, RiskMethod::of(*bench.project).judgeAll(*bench.project));
        QStringList order;
        for (const PlannedMeasure &planned : plan)
            order.append(planned.measure.number);
        QCOMPARE(order, (QStringList {u"M-4"_s, u"M-2"_s, u"M-1"_s, u"M-3"_s}));
        QCOMPARE(plan[2].brought.size(), size_t(2));
        QVERIFY(plan[3].steps > 0);
    }

    void aScenarioWhoseMeasuresAreInPlaceIsToBeScoredAgain()
    {
        TestProject bench;
        Measure measure;
        measure.number = u"M-1"_s;
        measure.title.main = u"M"_s;
        measure.status = u"inProgress"_s;
        measure.id = bench.add(measure);
        Scenario scenario;
        scenario.number = u"R-1"_s;
        scenario.title.main = u"R"_s;
        scenario.measures = {measure.id};
        scenario.today.likelihood = 4;
        scenario.target.likelihood = 2;
        bench.add(scenario);
        const auto due = [&] { return dueForScoring(*bench.project, RiskMethod::of(*bench.project).judgeAll(*bench.project)).size(); };
        QCOMPARE(due(), size_t(0));
        measure.status = u"done"_s;
        bench.change([&](Edit &edit) { return edit.put(measure); });
        QCOMPARE(due(), size_t(1));
    }

    void aReportOfOneZoneSaysNothingOfOthers()
    {
        const Result<RecordId> zone = m_project->resolve(u"Dosing"_s, {"zone"});
        QVERIFY(zone);
        const Document one = requirementsSpecification(*m_project, Words(Language::English), {.only = *zone});
        const QString text = textOf(one);
        QVERIFY(text.contains(u"PLC-401"_s) || text.contains(u"Dosing"_s));
        QVERIFY(!text.contains(u"SIS-01"_s)); // of the safety zone
        QVERIFY(textOf(requirementsSpecification(*m_project, Words(Language::English), {})).contains(u"SIS-01"_s));
    }

    void theDialectChoosesTheColumnsOfTheGlossary()
    {
        const auto both = reportSheets(glossaryReport(*m_project, Words(Language::English), {}));
        const auto it = reportSheets(glossaryReport(*m_project, Words(Language::English), {.only = {}, .dialect = ReportDialect::It}));
        QVERIFY(sheetWith(both, u"What OT hears"_s));
        QVERIFY(sheetWith(it, u"What IT hears"_s));
        QVERIFY(!sheetWith(it, u"What OT hears"_s));
    }

    void sheetNamesAreUniqueAndShort()
    {
        QSet<QString> names;
        for (const ReportSheet &sheet : reportSheets(auditReport(*m_project, Words(Language::Polish)))) {
            QVERIFY(sheet.name.size() <= 31 && !names.contains(sheet.name.toLower()));
            names.insert(sheet.name.toLower());
            for (const QStringList &row : sheet.rows)
                QCOMPARE(row.size(), sheet.headings.size());
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_Reports.moc"
