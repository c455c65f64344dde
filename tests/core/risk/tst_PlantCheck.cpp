// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/risk/PlantCheck.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the check adds to the rules of the drawing: decisions and signatures that are missing in the sample plant.
class TestPlantCheck : public QObject
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

    void decisionsAndSignatures()
    {
        const Words words(Language::English);
        const std::vector<Finding> found = checkPlant(*m_project, words);
        QHash<QString, QStringList> records;
        for (const Finding &finding : found) {
            records[finding.rule].append(m_project->designation(finding.records.front(), words));
            QVERIFY2(!finding.message.startsWith(finding.rule), qPrintable(finding.message));
        }
        for (QStringList &names : records)
            names.sort();
        QCOMPARE(records.value(u"S702"_s), (QStringList {u"R-14"_s, u"R-31"_s}));
        QCOMPARE(records.value(u"E601"_s), (QStringList {u"M-09"_s, u"M-45"_s}));
        QVERIFY(std::ranges::is_sorted(found, {}, &Finding::severity));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestPlantCheck)
#include "tst_PlantCheck.moc"
