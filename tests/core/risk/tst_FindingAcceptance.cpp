// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/FindingAcceptance.h"
#include "core/risk/PlantCheck.h"
#include "tests/core/project/TestProject.h"

using namespace Qt::StringLiterals;

/// A finding that somebody has accepted stays in the list, and comes back when its time is over or it is another one.
class TestFindingAcceptance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void anAcceptedFindingStaysListed()
    {
        TestProject test;
        const Finding finding = findingWithoutZone(test);
        const size_t before = check(test).size();
        QVERIFY(!acceptFinding(*test.project, finding, {.reason = u"  "_s, .acceptedBy = {}, .reviewOn = {}}).has_value());
        QVERIFY(acceptFinding(*test.project, finding, {.reason = u"moves in spring"_s, .acceptedBy = u"OT"_s, .reviewOn = test.project->today().addMonths(6)}).has_value());
        QCOMPARE(check(test).size(), before);
        QVERIFY(findingWithoutZone(test, false).accepted.isValid());
        QVERIFY(test.project->undo().has_value());
        QVERIFY(!findingWithoutZone(test, false).accepted.isValid());
    }

    void itComesBackAfterItsReview()
    {
        TestProject test;
        const Finding finding = findingWithoutZone(test);
        QVERIFY(acceptFinding(*test.project, finding, {.reason = u"until yesterday"_s, .acceptedBy = {}, .reviewOn = test.project->today().addDays(-1)}).has_value());
        QVERIFY(!findingWithoutZone(test, false).accepted.isValid());
        // Accepted again, the old acceptance is replaced.
        QVERIFY(acceptFinding(*test.project, finding, {.reason = u"until tomorrow"_s, .acceptedBy = {}, .reviewOn = test.project->today().addDays(1)}).has_value());
        QVERIFY(findingWithoutZone(test, false).accepted.isValid());
        QCOMPARE(test.project->all<AcceptedFinding>().size(), size_t(1));
    }

    void itIsAboutTheseRecordsOnly()
    {
        TestProject test;
        const Finding finding = findingWithoutZone(test);
        QVERIFY(acceptFinding(*test.project, finding, {.reason = u"this one"_s, .acceptedBy = {}, .reviewOn = {}}).has_value());
        Asset other;
        other.tag = u"PLC-2"_s;
        const Id<Asset> id = test.add(other);
        const std::vector<Finding> found = check(test);
        const auto isOfOther = [&id](const Finding &one) { return one.rule == u"Z101" && one.records.front() == id; };
        const auto place = std::ranges::find_if(found, isOfOther);
        QVERIFY(place != found.end() && !place->accepted.isValid());
    }

private:
    static std::vector<Finding> check(const TestProject &test) { return checkPlant(*test.project, Words(Language::English)); }

    /// Z101 of an asset in no zone; `add` puts one in first.
    static Finding findingWithoutZone(TestProject &test, bool add = true)
    {
        if (add) {
            Asset asset;
            asset.tag = u"PLC-1"_s;
            test.add(asset);
        }
        for (const Finding &finding : check(test)) {
            if (finding.rule == u"Z101")
                return finding;
        }
        qFatal("no Z101");
    }
};

QTEST_GUILESS_MAIN(TestFindingAcceptance)
#include "tst_FindingAcceptance.moc"
