// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"
#include "core/project/Project.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// SIGKILL at random points: what was acknowledged is there, and the file is sound.
class TestKilledProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        m_program = qEnvironmentVariable("TANDEM_PROGRAM");
        QVERIFY(QFile::exists(m_program));
    }

    void acknowledgedEditsSurvive()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plant.tandem"_s);
        QCOMPARE(QProcess::execute(m_program, {u"new"_s, path}), 0);
        QRandomGenerator random(20261122);
        const int usual = usualMilliseconds({u"add"_s, path, u"asset"_s, u"tag=T-first"_s});
        QSet<QString> acknowledged;
        constexpr int kills = 260;
        for (int round = 0; round < kills; ++round) {
            const QString tag = u"T-%1"_s.arg(round);
            QProcess process;
            process.start(m_program, {u"add"_s, path, u"asset"_s, u"tag="_s + tag});
            QVERIFY(process.waitForStarted());
            // From before the file is opened to after the commit.
            if (!process.waitForFinished(random.bounded(usual * 3 / 2)))
                process.kill();
            process.waitForFinished();
            if (process.readAllStandardOutput().contains("\"id\""))
                acknowledged.insert(tag);
        }
        check(path, acknowledged);
    }

    void anImportIsThereAsAWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"assets.csv"_s);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("tag,name,vendor,model\n");
        constexpr int rows = 4000;
        for (int row = 0; row < rows; ++row)
            file.write("IMP-" + QByteArray::number(row) + ",Pump " + QByteArray::number(row) + ",Grundfos,CR 32\n");
        file.close();
        QRandomGenerator random(7);
        const QString first = folder.filePath(u"first.tandem"_s);
        QCOMPARE(QProcess::execute(m_program, {u"new"_s, first}), 0);
        const int usual = usualMilliseconds({u"import"_s, first, csv, u"--accept"_s});
        for (int round = 0; round < 40; ++round) {
            const QString path = folder.filePath(u"plant-%1.tandem"_s.arg(round));
            QCOMPARE(QProcess::execute(m_program, {u"new"_s, path}), 0);
            QProcess process;
            process.start(m_program, {u"import"_s, path, csv, u"--accept"_s});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(random.bounded(usual * 3 / 2)))
                process.kill();
            process.waitForFinished();
            const bool acknowledged = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            auto project = Project::open(path, {});
            QVERIFY(project);
            const int count = (*project)->store(Asset::kind()).count();
            QVERIFY2(count == rows || (count == 0 && !acknowledged), qPrintable(QString::number(count)));
            QVERIFY((*project)->verify().empty());
        }
    }

private:
    /// How long the call takes here and now: the kills are spread over it.
    int usualMilliseconds(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(m_program, arguments);
        process.waitForFinished();
        return std::max(20, static_cast<int>(timer.elapsed()));
    }

    void check(const QString &path, const QSet<QString> &acknowledged)
    {
        auto project = Project::open(path, {});
        QVERIFY2(project, project ? "" : qPrintable(project.error().sentence()));
        QVERIFY2(!(*project)->readOnlyReason(), (*project)->readOnlyReason() ? qPrintable((*project)->readOnlyReason()->sentence()) : "");
        QVERIFY((*project)->verify().empty());
        QSet<QString> there;
        for (const Asset &asset : (*project)->all<Asset>())
            there.insert(asset.tag);
        QVERIFY2(there.contains(acknowledged), "an acknowledged edit is missing");
        QVERIFY2(acknowledged.size() > 5 && acknowledged.size() < 260, qPrintable(u"acknowledged: %1"_s.arg(acknowledged.size())));
    }

    QString m_program;
};

QTEST_GUILESS_MAIN(TestKilledProgram)
#include "tst_KilledProgram.moc"
