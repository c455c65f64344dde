// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Answer.h"
#include "core/model/Scenario.h"
#include "core/project/Baselines.h"
#include "core/risk/Comparison.h"
#include "tests/core/project/TestProject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
struct ComparedPlant : TestProject
{
    Id<Zone> zone = addZone(u"Dosing"_s);
    Id<Asset> asset = addAsset(u"PLC-1"_s, zone);
    Words words {Language::English};

    Id<Baseline> approve(const QString &name)
    {
        const auto made = approveBaseline(*project, {{name, {}}, u"Plant manager"_s, u"owner"_s, project->today(), {}});
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        return *made;
    }
    OpenedBaseline open(const Id<Baseline> &id)
    {
        auto opened = openBaseline(*project, id);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        return std::move(*opened);
    }
};
}

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aBaselineIsTheStateThatWasApproved()
    {
        ComparedPlant plant;
        const QString head = plant.project->journal().head();
        const Id<Baseline> id = plant.approve(u"Autumn"_s);
        QCOMPARE(plant.project->find(id)->journalHead, head);
        plant.change([&](Edit &edit) { return edit.remove(Asset::kind(), plant.asset); });
        plant.reopen();
        const OpenedBaseline opened = plant.open(id);
        QCOMPARE(opened.project->journal().head(), head);
        QVERIFY(opened.project->find(plant.asset));
        QVERIFY(opened.project->readOnlyReason());
        QVERIFY(opened.project->verify().empty());
        QVERIFY(plant.project->verify().empty());
        QVERIFY(!plant.project->find(plant.asset));
    }

    void nothingDiffersRightAfterTheApproval()
    {
        ComparedPlant plant;
        const OpenedBaseline opened = plant.open(plant.approve(u"Autumn"_s));
        const Comparison comparison = compareStates(*opened.project, *plant.project, plant.words);
        QVERIFY(comparison.isEmpty() && comparison.levels.empty() && comparison.securityLevels.empty());
        QVERIFY(comparison.sameProject);
    }

    /// Else each would hold the ones before it, and the file would double with every approval.
    void aBaselineDoesNotHoldTheOnesBeforeIt()
    {
        ComparedPlant plant;
        QByteArray noise(400'000, Qt::Uninitialized);
        QRandomGenerator random(1);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        plant.change([&](Edit &edit) -> Result<void> {
            return edit.addBlob(noise).and_then([&](const QString &) { return edit.set(Asset::kind(), plant.asset, Asset::kind().indexOf(u"vendor"), u"Siemens"_s); });
        });
        const auto size = [&](const Id<Baseline> &id) { return plant.project->blob(plant.project->find(id)->blob)->size(); };
        QVERIFY(size(plant.approve(u"One"_s)) < 100'000);
        QVERIFY(size(plant.approve(u"Two"_s)) < 100'000);
    }

    void anApprovalNeedsANameAndSomebodyWhoApproves()
    {
        ComparedPlant plant;
        const QDate today = plant.project->today();
        const size_t entries = plant.project->journal().entries().size();
        QVERIFY(!approveBaseline(*plant.project, {{u" "_s, {}}, u"A"_s, {}, today, {}}));
        QVERIFY(!approveBaseline(*plant.project, {{u"One"_s, {}}, {}, {}, today, {}}));
        QVERIFY(!approveBaseline(*plant.project, {{u"One"_s, {}}, u"A"_s, {}, today.addDays(1), {}}));
        QCOMPARE(plant.project->journal().entries().size(), entries);
        plant.approve(u"One"_s);
        QVERIFY(!approveBaseline(*plant.project, {{u"one"_s, {}}, u"A"_s, {}, today, {}}));
        QVERIFY(plant.project->undo());
        QVERIFY(plant.project->all<Baseline>().empty());
    }

    void recordsDifferFieldByFieldInWords()
    {
        ComparedPlant plant;
        const Id<Asset> gone = plant.addAsset(u"OLD-1"_s);
        const OpenedBaseline opened = plant.open(plant.approve(u"Autumn"_s));
        plant.change([&](Edit &edit) -> Result<void> {
            Asset asset = *plant.project->find(plant.asset);
            asset.zone = {};
            asset.firmware = u"3.1"_s;
            if (auto put = edit.put(asset); !put)
                return put;
            return edit.remove(Asset::kind(), gone);
        });
        const Id<Asset> added = plant.addAsset(u"NEW-1"_s);
        const Comparison comparison = compareStates(*opened.project, *plant.project, plant.words);
        QCOMPARE(comparison.records.size(), size_t(3));
        QCOMPARE(comparison.count(Comparison::What::Changed), 1);
        const auto byId = [&](const RecordId &id) { return *std::ranges::find(comparison.records, id, &Comparison::RecordDifference::id); };
        const auto changed = byId(plant.asset);
        QCOMPARE(changed.name, u"PLC-1"_s);
        QCOMPARE(changed.fields.size(), size_t(2));
        QCOMPARE(changed.fields[1].label, u"Zone"_s);
        QCOMPARE(changed.fields[1].before, u"Dosing"_s);
        QVERIFY(changed.fields[1].after.isEmpty());
        QCOMPARE(byId(gone).what, Comparison::What::Removed);
        QCOMPARE(byId(gone).name, u"OLD-1"_s);
        QCOMPARE(byId(gone).fields.front().before, u"OLD-1"_s);
        QCOMPARE(byId(added).what, Comparison::What::Added);
        // The other way round: what was added is removed.
        const Comparison back = compareStates(*plant.project, *opened.project, plant.words);
        QCOMPARE(back.count(Comparison::What::Removed), 1);
        QCOMPARE(std::ranges::find(back.records, RecordId(added), &Comparison::RecordDifference::id)->what, Comparison::What::Removed);
    }

    void levelsAndAnswersAreTold()
    {
        ComparedPlant plant;
        Scenario scenario;
        scenario.number = u"R-01"_s;
        scenario.title.main = u"Flood"_s;
        scenario.scope = plant.zone;
        scenario.today.likelihood = 5;
        scenario.today.consequences[0] = 5;
        scenario.id = plant.add(scenario);
        Answer answer;
        answer.framework = u"iec62443-3-3"_s;
        answer.requirement = u"SR 1.1"_s;
        answer.scope = plant.zone;
        answer.state = AnswerState::NotMet;
        answer.id = plant.add(answer);
        const OpenedBaseline opened = plant.open(plant.approve(u"Autumn"_s));
        plant.change([&](Edit &edit) -> Result<void> {
            scenario.today.likelihood = 1;
            scenario.today.consequences[0] = 1;
            answer.state = AnswerState::Met;
            Zone zone = *plant.project->find(plant.zone);
            zone.slT = SecurityLevelVector::fromText(u"2");
            return edit.put(scenario).and_then([&] { return edit.put(answer); }).and_then([&] { return edit.put(zone); });
        });
        const Comparison comparison = compareStates(*opened.project, *plant.project, plant.words);
        QCOMPARE(comparison.levels.size(), size_t(1));
        QCOMPARE(comparison.levels.front().name, u"R-01 Flood"_s);
        QCOMPARE(comparison.levels.front().before[1], Grade::Critical);
        QCOMPARE(comparison.levels.front().after[1], Grade::Low);
        QCOMPARE(comparison.levels.front().after[2], Grade::Unknown);
        QCOMPARE(comparison.securityLevels.size(), size_t(1));
        QVERIFY(!comparison.securityLevels.front().targetBefore);
        QCOMPARE(comparison.securityLevels.front().targetAfter->text(), u"2,2,2,2,2,2,2"_s);
        QCOMPARE(comparison.answers.size(), size_t(1));
        QCOMPARE(comparison.answers.front().before, u"not met"_s);
        QCOMPARE(comparison.answers.front().after, u"met"_s);
        QCOMPARE(comparison.answers.front().scopeName, u"Dosing"_s);
    }

    void aTamperedBaselineIsNotOpened()
    {
        ComparedPlant plant;
        Id<Baseline> id = plant.approve(u"Autumn"_s);
        plant.change([&](Edit &edit) -> Result<void> {
            Baseline baseline = *plant.project->find(id);
            const Result<QString> other = edit.addBlob("no project at all");
            if (!other)
                return std::unexpected(other.error());
            baseline.blob = *other;
            return edit.put(baseline);
        });
        QVERIFY(!openBaseline(*plant.project, id));
        plant.change([&](Edit &edit) { return edit.set(Baseline::kind(), id, Baseline::kind().indexOf(u"blob"), QString(64, u'0')); });
        QVERIFY(!openBaseline(*plant.project, id));
        QVERIFY(!openBaseline(*plant.project, {}));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_Comparison.moc"
