// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Conduit.h"
#include "core/model/Flow.h"
#include "core/model/Network.h"
#include "core/risk/PlantCheck.h"
#include "core/risk/QuickFixes.h"

#include "../project/TestProject.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// One click has to mend what it says it mends.
class TestQuickFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        Project::Options options;
        options.clock = Clock::fixed(QDateTime(QDate(2026, 11, 22), QTime(12, 0)));
        auto made = createSampleProject(m_folder.filePath(u"plant.tandem"_s), u"waterworks"_s, options);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_project = std::move(*made);
    }

    void everyChangeMendsItsFindingInTheSample()
    {
        PlantCheck check(*m_project, m_words);
        const std::vector<Finding> found = check.findings();
        QSet<QString> mended;
        for (const Finding &finding : found) {
            for (const QuickFix &fix : quickFixes(check.plant(), finding, m_words)) {
                QVERIFY(!fix.text.isEmpty() && !fix.text.contains(u'%'));
                if (fix.isChange() && apply(*m_project, check, finding, fix))
                    mended.insert(finding.rule);
                QVERIFY2(!QTest::currentTestFailed(), qPrintable(finding.rule + u": "_s + fix.text));
            }
            (void)check.findings(); // the plant as it is again
        }
        QVERIFY2(mended.size() >= 5, qPrintable(QStringList(mended.values()).join(u' ')));
    }

    void whatMustBeSaidByAPersonLeadsToItsField()
    {
        PlantCheck check(*m_project, m_words);
        int fields = 0;
        for (const Finding &finding : check.findings()) {
            for (const QuickFix &fix : quickFixes(check.plant(), finding, m_words)) {
                if (fix.isChange())
                    continue;
                const RecordStore *records = m_project->storeHolding(fix.record);
                QVERIFY2(records && records->kind().indexOf(fix.field) >= 0, qPrintable(finding.rule + u' ' + fix.field));
                QVERIFY(std::ranges::contains(finding.records, fix.record));
                ++fields;
            }
        }
        QVERIFY(fields > 20);
    }

    void safetyAndWirelessDevicesGetZonesOfTheirOwn()
    {
        TestProject test;
        const Id<Zone> cell = test.addZone(u"Cell"_s);
        addAsset(test, u"PLC-1"_s, cell, {u"wired"_s});
        addAsset(test, u"SIS-1"_s, cell, {u"wired"_s}, true);
        addAsset(test, u"AP-1"_s, cell, {u"wireless"_s});
        for (const char *rule : {"Z103", "Z105"}) {
            PlantCheck check(*test.project, m_words);
            const Finding finding = findingOf(check, rule);
            const std::vector<QuickFix> fixes = quickFixes(check.plant(), finding, m_words);
            QVERIFY(!fixes.empty() && fixes.front().isChange());
            QVERIFY(test.project->edit(fixes.front().text, fixes.front().change));
            QVERIFY(std::ranges::none_of(check.findings(), [&](const Finding &one) { return one.rule == finding.rule; }));
        }
        QStringList names;
        for (const Zone &zone : test.project->all<Zone>())
            names.append(zone.name.main);
        QCOMPARE(names, (QStringList {u"Cell"_s, u"Cell – safety"_s, u"Cell – wireless"_s}));
        QVERIFY(test.project->undo(2));
        QCOMPARE(test.project->store(Zone::kind()).count(), 1);
    }

    void trafficBecomesAConduitWithItsProtocol()
    {
        TestProject test;
        const Id<Zone> cell = test.addZone(u"Cell"_s);
        const Id<Zone> room = test.addZone(u"Room"_s);
        address(test, addAsset(test, u"PLC-1"_s, cell, {}), u"10.0.1.1"_s);
        address(test, addAsset(test, u"HMI-1"_s, room, {}), u"10.0.2.1"_s);
        Flow flow;
        flow.source = u"10.0.2.1"_s;
        flow.target = u"10.0.1.1"_s;
        flow.protocol = u"Modbus TCP"_s;
        flow.transport = Transport::Tcp;
        flow.port = 502;
        flow.answered = Fact(true);
        test.add(flow);
        PlantCheck check(*test.project, m_words);
        const Finding finding = findingOf(check, "F301");
        const std::vector<QuickFix> fixes = quickFixes(check.plant(), finding, m_words);
        QVERIFY(!fixes.empty() && fixes.front().isChange());
        QVERIFY(test.project->edit(fixes.front().text, fixes.front().change));
        QCOMPARE(test.project->all<Conduit>().front().protocols, QStringList {u"Modbus TCP"_s});
        QVERIFY(std::ranges::none_of(check.findings(), [](const Finding &one) { return one.rule.startsWith(u'F'); }));
    }

private:
    /// True where the finding is gone, or is only information now; the project is as before afterwards.
    bool apply(Project &project, PlantCheck &check, const Finding &finding, const QuickFix &fix)
    {
        const auto done = project.edit(fix.text, fix.change);
        if (!done || !done->changed) {
            QTest::qFail(done ? "nothing changed" : qPrintable(done.error().sentence()), __FILE__, __LINE__);
            return false;
        }
        const bool stays = std::ranges::any_of(check.findings(), [&](const Finding &one) {
            return one.rule == finding.rule && !one.records.empty() && one.records.front() == finding.records.front() && one.severity == finding.severity && one.message == finding.message;
        });
        if (stays)
            QTest::qFail("the finding stays", __FILE__, __LINE__);
        if (!project.undo())
            QTest::qFail("no undo", __FILE__, __LINE__);
        return !stays;
    }

    [[nodiscard]] static Finding findingOf(PlantCheck &check, const char *rule)
    {
        for (const Finding &finding : check.findings()) {
            if (finding.rule == QLatin1StringView(rule))
                return finding;
        }
        qFatal("%s does not fire", rule);
    }

    static Id<Asset> addAsset(TestProject &test, const QString &tag, const Id<Zone> &zone, const QStringList &connection, bool isSafety = false)
    {
        Asset asset;
        asset.tag = tag;
        asset.zone = zone;
        asset.connection = connection;
        asset.safetyRelated = isSafety ? Fact(true) : Fact();
        return test.add(asset);
    }

    static void address(TestProject &test, const Id<Asset> &asset, const QString &ip)
    {
        Interface interface;
        interface.asset = asset;
        interface.ip = ip;
        test.add(interface);
    }

    const Words m_words {Language::English};
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestQuickFixes)
#include "tst_QuickFixes.moc"
