// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Framework.h"
#include "core/model/ImportedFramework.h"
#include "tests/core/project/TestProject.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestFrameworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void rowsAreAsManyAsTheStandardsHave()
    {
        const auto answerable = [](const char *id) { return framework(id).answerable(); };
        QCOMPARE(answerable("csf-2.0"), 106);
        QCOMPARE(answerable("iec62443-2-1"), 87);
        QCOMPARE(answerable("iec62443-3-2"), 32);
        QCOMPARE(answerable("iec62443-3-3"), 100);
        int functions = 0;
        int categories = 0;
        for (const Requirement &row : framework("csf-2.0").rows()) {
            functions += row.isHeading && row.depth == 0 ? 1 : 0;
            categories += row.isHeading && row.depth == 1 ? 1 : 0;
        }
        QCOMPARE(functions, 6);
        QCOMPARE(categories, 22);
        QCOMPARE(std::ranges::count_if(framework("nis2").rows(), [](const Requirement &row) { return row.id.startsWith("21.2."_L1); }), 10);
        QCOMPARE(std::ranges::count(framework("iec62443-2-1").rows(), std::optional(true), &Requirement::isConfirmed), 43);
        QCOMPARE(std::ranges::count(framework("iec62443-2-1").rows(), 0, &Requirement::depth), 8);
    }

    void securityLevelsAskForWhatTheStandardAsks()
    {
        const int expected[8][4] = {{10, 16, 22, 24}, {8, 12, 21, 24}, {5, 10, 16, 19}, {2, 4, 5, 6}, {4, 6, 10, 11}, {1, 2, 3, 3}, {7, 10, 13, 13}, {37, 60, 90, 100}};
        int counted[8][4] = {};
        int enhancements = 0;
        for (const Requirement &row : framework("iec62443-3-3").rows()) {
            if (row.isHeading)
                continue;
            enhancements += row.id.contains(" RE "_L1) ? 1 : 0;
            const int fr = row.id.at(3).digitValue() - 1;
            for (int level = row.level; level <= 4; ++level) {
                ++counted[fr][level - 1];
                ++counted[7][level - 1];
            }
        }
        for (int fr = 0; fr < 8; ++fr) {
            for (int level = 0; level < 4; ++level)
                QCOMPARE(counted[fr][level], expected[fr][level]);
        }
        QCOMPARE(enhancements, 49);
        QCOMPARE(framework("iec62443-3-3").find(u"SR 3.4")->level, 2); // COR1:2014
    }

    void everyRowSpeaksBothLanguagesAndBothDialects()
    {
        static const QRegularExpression english(u"\\b(the|is|are|and|who|which|does)\\b"_s);
        for (const Framework &framework : Frameworks::program()) {
            for (const Requirement &row : framework.rows()) {
                const QByteArray where = (framework.id + u' ' + row.id).toUtf8();
                for (const LocalText *text : {&row.name, &row.text})
                    QVERIFY2(!text->en.isEmpty() && !text->pl.isEmpty(), where);
                if (row.isHeading)
                    continue;
                for (const LocalText *text : {&row.itQuestion, &row.otQuestion, &row.evidence, &row.hint}) {
                    QVERIFY2(!text->en.isEmpty() && !text->pl.isEmpty(), where);
                    QVERIFY2(!english.match(text->pl).hasMatch(), where);
                }
                QVERIFY2(row.itQuestion.en != row.otQuestion.en && row.itQuestion.pl != row.otQuestion.pl, where);
                QVERIFY2(row.parent >= 0, where);
            }
        }
    }

    void aFindingIsSeenFromEachSide()
    {
        TestProject test;
        const Frameworks frameworks(*test.project);
        const Framework &levels = *frameworks.find(u"iec62443-3-3");
        const std::vector<MappedRow> mapped = frameworks.mappedTo(levels, levels.indexOf(u"SR 7.8"));
        QVERIFY(!mapped.empty());
        QCOMPARE(mapped.front().strength, MappingStrength::Strong);
        const Framework &csf = *frameworks.find(u"csf-2.0");
        const auto back = frameworks.mappedTo(csf, csf.indexOf(u"ID.AM-01"));
        QVERIFY(std::ranges::any_of(back, [&](const MappedRow &row) { return row.framework == &levels && levels.rows()[size_t(row.row)].id == "SR 7.8"_L1; }));
        // No SR and no row of 2-1 stands alone.
        for (const char *id : {"iec62443-2-1", "nis2"}) {
            const Framework &framework = *frameworks.find(QString::fromLatin1(id));
            for (int row = 0; row < int(framework.rows().size()); ++row) {
                if (!framework.rows()[size_t(row)].isHeading)
                    QVERIFY2(!frameworks.mappedTo(framework, row).empty(), qPrintable(framework.rows()[size_t(row)].id));
            }
        }
    }

    void anImportedFrameworkStandsBesideOurs()
    {
        TestProject test;
        QVERIFY(test.project->edit({}, [](Edit &edit) -> Result<void> {
            ImportedFramework official;
            official.key = u"nist"_s;
            official.title.main = u"Official"_s;
            official.scale = u"score"_s;
            official.beside = u"csf-2.0"_s;
            const auto id = edit.add(official);
            if (!id)
                return std::unexpected(id.error());
            ImportedRequirement row;
            row.framework = *id;
            row.number = u"PR.AA-01"_s;
            row.name.main = u"name"_s;
            row.body.main = u"their words"_s;
            return edit.add(row).transform([](const auto &) { });
        }));
        const Frameworks frameworks(*test.project);
        QCOMPARE(frameworks.all().size(), size_t(6));
        QCOMPARE(frameworks.find(u"csf-2.0")->find(u"PR.AA-01")->officialText, u"their words"_s);
        QCOMPARE(frameworks.find(u"nist")->answerable(), 1);
    }

private:
    static const Framework &framework(const char *id) { return *std::ranges::find(Frameworks::program(), QString::fromLatin1(id), &Framework::id); }
};

QTEST_GUILESS_MAIN(TestFrameworks)
#include "tst_Frameworks.moc"
